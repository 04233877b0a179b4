/**
 * What the reopenings of a case did to its clocks, told with the case: which counts went on and without what time, where
 * the document does not say what a reopening does; and that nothing limits a case that was reopened when no clock runs.
 */

import { countUpTo, isMarked, isOfAny, marks, type ReadEvent } from "../case/history.ts";
import type { DeadlineCourse } from "../deadlines/deadline-course.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { Outcome } from "../deadlines/outcome.ts";
import { standpointAt } from "../deadlines/standpoint.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CompiledService } from "./compile-sop.ts";
import type { KnownLife } from "./situation.ts";

export function nameReopenings(
  { life, end, courses }: Pick<KnownLife, "life" | "end" | "courses">,
  deadlines: readonly JudgedDeadline[],
  { closure: { reopen } }: Pick<CompiledService, "closure">,
  problems: ProblemList,
): void {
  const { reopenings, number, counted } = life;
  if (reopen === null) {
    // Read from the beginning, because they are asked about one reopening after the other.
    const read = reopenings.length === 0 ? [] : courses.map((course) => course.anew());
    for (const order of reopenings) {
      const { index, event } = counted.events[order]!;
      problems.add("C340", `/events/${index}`, { at: event.at, effect: effectOf(order, read) });
    }
  }
  const last = reopenings.at(-1) ?? (number > 1 ? 0 : null);
  if (end !== null || last === null || hasOutcomeSince(last, counted.events)) return;
  const isLimited = deadlines.some(
    ({ deadline, outcomes }) => !deadline.bindsComplainant && outcomes.some((each) => runsFrom(each, last)),
  );
  const { index, event } = counted.events[last]!;
  if (!isLimited) problems.add("C346", `/events/${index}`, { at: event.at });
}

function hasOutcomeSince(order: number, events: readonly ReadEvent[]): boolean {
  for (let next = order + 1; next < events.length; next++)
    if (isMarked(events[next]!, marks.concludes)) return true;
  return false;
}

/** Whether a clock runs, or ran, after an event. */
function runsFrom({ counting, stop }: Outcome, order: number): boolean {
  return counting !== null && (stop === null || stop.order > order);
}

/**
 * The counts that a reopening let go on, those without the same time together; as they stood with it: a clock may have
 * begun again since, or been stopped.
 */
function effectOf(order: number, courses: readonly DeadlineCourse[]): PhraseRef {
  const groups = new Map<string, { readonly since: PhraseRef | null; readonly ids: string[] }>();
  for (const course of courses) {
    const { deadline, context } = course;
    const { events } = context.life.counted;
    const reopened = events[order]!;
    const outcomes = course.at(standpointAt(context, order + 1, reopened.at));
    const outcome = outcomes.find((each) => runsFrom(each, order) && hasBegunBy(each, order, reopened));
    if (outcome === undefined) continue;
    // Nothing was read after the reopening, so what it voided was voided last.
    const gap = outcome.counting!.held.lastGap;
    const from = gap !== null && gap.voidedBy.index === reopened.index && gap.from < gap.to ? gap.from : null;
    const stop = from === null ? null : stopAt(from, deadline.eventTypes, events);
    const key = from === null ? "" : (stop ?? "end");
    const group = groups.get(key) ?? { since: from === null ? null : sinceWhat(stop), ids: [] };
    group.ids.push(`\`${deadline.id}\``);
    groups.set(key, group);
  }
  const told = [...groups.values()].map(({ since, ids }) =>
    since === null
      ? phrase("goes-on", { deadlines: ids.join(", ") })
      : phrase("goes-on-without", { deadlines: ids.join(", "), since }),
  );
  if (told.length === 0) return phrase("nothing-goes-on");
  return told.reduce((first, then) => phrase("first-and-then", { first, then }));
}

function hasBegunBy({ start }: Outcome, order: number, { at }: ReadEvent): boolean {
  return start !== null && start.at <= at && start.order < order;
}

function sinceWhat(stop: string | null): PhraseRef {
  return stop === null ? phrase("the-end") : phrase("the-event", { type: { event: stop } });
}

/** The type of what stopped a deadline at an instant; null where it was the end of the case. */
function stopAt(at: number, types: ReadonlySet<string>, events: readonly ReadEvent[]): string | null {
  const stops: ReadEvent[] = [];
  for (let order = countUpTo(events, at) - 1; order >= 0 && events[order]!.at === at; order--)
    if (isOfAny(events[order]!, types)) stops.unshift(events[order]!);
  const stop = stops.find((read) => isMarked(read, marks.concludes)) ?? stops[0];
  return stop === undefined || isMarked(stop, marks.ends) ? null : stop.type;
}
