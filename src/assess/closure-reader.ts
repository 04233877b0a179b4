/** What closure rules see of a life: as it grows, and as it stands now. */
import type { Life } from "../case/life.ts";
import { nextChangeOf } from "../case/moments.ts";
import { anywhere, fromStart } from "../case/search.ts";
import { type ClosureContext, foundClosures, nextClosureCheck } from "../closure/closure.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import type { DeadlineCourse, LifeOfDeadlines } from "../deadlines/deadline-course.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { Outcome } from "../deadlines/outcome.ts";
import { standpointAt } from "../deadlines/standpoint.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CompiledService } from "./compile-sop.ts";
import type { ClosureReader } from "./lives.ts";

/** What one life is read with while it grows. */
export interface LivedIn extends LifeOfDeadlines {
  readonly readOn: () => void;
  /** What is wrong with its pauses and with whom its extensions are for, as far as it has been read. */
  readonly slips: ProblemList | null;
}

/** What closure rules see of a life as it grows. */
export function closureReader(
  lived: LivedIn,
  { closure, deadlines }: Pick<CompiledService, "closure" | "deadlines">,
): ClosureReader {
  const { context, courses } = lived;
  const rules = closure.rules.filter(({ closes }) => closes);
  const lapses = rules.flatMap(({ lapse }) =>
    lapse === null ? [] : deadlines.findIndex(({ id }) => id === lapse),
  );
  const contextAt = (at: number): ClosureContext => {
    lived.readOn();
    const standpoint = { ...standpointAt(context, context.life.counted.events.length, at), end: null };
    return {
      view: standpoint.view,
      facts: context.replay.after(standpoint.view.count).facts,
      reopened: reopenedBefore(context.life),
      lapseOf: (id) => lapseIn(courses[deadlines.findIndex((each) => each.id === id)]!.at(standpoint)),
    };
  };
  return {
    closing: (at) => foundClosures(rules, true, contextAt(at)),
    between: (from, to) => {
      if (to - from <= 1) return [];
      const at = contextAt(from);
      const instants = new Set<number>();
      for (
        let next = nextClosureCheck(rules, at);
        next < to;
        next = nextClosureCheck(rules, { ...at, view: { ...at.view, at: next } })
      )
        instants.add(next);
      for (const index of lapses)
        for (const each of changesBetween(courses[index]!, context, from, to)) instants.add(each);
      return [...instants].sort((a, b) => a - b);
    },
  };
}

/** The instants in a stretch without events at which decrees and dates in fields may move what a closure waits for. */
function changesBetween(
  course: DeadlineCourse,
  context: DeadlineContext,
  from: number,
  to: number,
): readonly number[] {
  const instants = new Set<number>();
  const { life, asOf, calendarOf, selection } = context;
  const standpoint = standpointAt(context, life.counted.events.length, from);
  for (const { decision, start } of course.at({ ...standpoint, end: null })) {
    const stops = start === null ? anywhere : fromStart(start, standpoint.view);
    for (const [branch, search] of [[decision.from, anywhere] as const, [decision.until, stops] as const]) {
      if (branch === null || !branch.moment.looksAtFields) continue;
      let next = nextChangeOf(branch.moment, standpoint.view, search);
      for (; next < to; next = nextChangeOf(branch.moment, { ...standpoint.view, at: next }, search))
        instants.add(next);
    }
  }
  for (const { planFor } of course.deadline.rules) {
    const { calendar } = calendarOf(planFor(selection).calendar);
    const last = calendar.decreesKnownAt(asOf(to - 1));
    for (let index = calendar.decreesKnownAt(asOf(from)); index < last; index++)
      instants.add(calendar.knownFrom(index));
  }
  return [...instants];
}

/** The last reopening, when there was one; in a life that a reopening began, that one. */
export function reopenedBefore({
  counted: { events },
  reopenings,
  bornAt,
}: Life): ClosureContext["reopened"] {
  const order = reopenings.at(-1);
  if (order !== undefined) return { at: events[order]!.at, order };
  return bornAt === Number.NEGATIVE_INFINITY ? null : { at: bornAt, order: 0 };
}

/** What rules that allow closing see of the present life, with its deadlines as judged. */
export function closableContext(
  { context }: LifeOfDeadlines,
  judged: readonly JudgedDeadline[],
  now: number,
): ClosureContext {
  const standpoint = standpointAt(context, context.life.counted.events.length, now);
  return {
    view: standpoint.view,
    facts: context.replay.after(standpoint.view.count).facts,
    reopened: reopenedBefore(context.life),
    lapseOf: (id) => lapseIn(judged.find(({ deadline }) => deadline.id === id)!.outcomes),
  };
}

/** One millisecond after the latest due, once every outcome runs out unfulfilled; null when one does not. */
function lapseIn(outcomes: readonly Outcome[]): number | null {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { stop, dueAt, bindsComplainant } of outcomes) {
    if (stop !== null || dueAt === null || !bindsComplainant) return null;
    latest = Math.max(latest, dueAt);
  }
  return latest + 1;
}
