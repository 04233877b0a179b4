/**
 * One deadline along one life of a case: how it stands with what was known at any instant, asked for in order, and the
 * history of its due instant. Each is judged anew only after events that the deadline reads.
 */
import { countUpTo, isMarked, marks, type ReadEvent } from "../case/history.ts";
import type { Life } from "../case/life.ts";
import { nextChangeOf } from "../case/moments.ts";
import { fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { DeadlineContext } from "./answer.ts";
import { distinctOutcomes } from "./candidates.ts";
import { type ClockSources, DeadlineClock } from "./clock.ts";
import { possibleDecisions } from "./decide.ts";
import { type Decision, isSameCourse } from "./decision.ts";
import type { DueEntry } from "./due-history.ts";
import type { ExtensionEvent } from "./extensions.ts";
import type { Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";
import { isReadBy, type Reading, readingAt } from "./reading.ts";

/** What was known of the due instant when each extension came, and the course that is read for it. */
interface KnownDues {
  readonly dues: (number | null)[];
  before: DeadlineCourse | null;
}

export class DeadlineCourse implements ClockSources {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  readonly extensions: readonly ExtensionEvent[];
  readonly #clocks: DeadlineClock[] = [];
  #readTo = -1;
  #known: KnownDues | null;
  #entries: readonly DueEntry[] | null = null;

  constructor(
    deadline: CompiledDeadline,
    extensions: readonly ExtensionEvent[],
    context: DeadlineContext,
    known: KnownDues | null = null,
  ) {
    this.deadline = deadline;
    this.extensions = extensions;
    this.context = context;
    this.#known = known;
  }

  /** The same course, read from the beginning. */
  anew(): DeadlineCourse {
    this.#known ??= { dues: [], before: null };
    return new DeadlineCourse(this.deadline, this.extensions, this.context, this.#known);
  }

  /** How it stands under every decision that is possible with what was known at an instant. */
  at(reading: Reading, problems: ProblemList | null = null): readonly Outcome[] {
    const { view } = reading;
    // Clocks only go on; who asks about an earlier instant gets new ones.
    if (view.count < this.#readTo) this.#clocks.length = 0;
    this.#readTo = view.count;
    const { replay, gradingWhere, selection, openIntake } = this.context;
    const { facts, grade, state } = replay.after(view.count);
    const grading = gradingWhere(grade.isSet);
    const decisions = possibleDecisions(this.deadline, facts, grading, selection, openIntake(state, facts));
    if (decisions.length === 1) return [this.read(decisions[0]!, reading, problems)];
    const lists = problems === null ? null : decisions.map(() => problems.another());
    const outcomes = decisions.map((each, index) => this.read(each, reading, lists?.[index] ?? null));
    // Of several, only what is wrong under all of them is wrong with the case.
    if (lists !== null) problems!.addCommon(lists.filter((_, index) => decisions[index]!.plan !== null));
    return distinctOutcomes(outcomes);
  }

  private read(decision: Decision, reading: Reading, problems: ProblemList | null): Outcome {
    const clock = this.clockOf(decision);
    const outcome = clock.read(reading, problems);
    return outcome.decision === decision ? outcome : { ...outcome, decision };
  }

  private clockOf(decision: Decision): DeadlineClock {
    for (const clock of this.#clocks) if (isSameCourse(clock.decision, decision)) return clock;
    const clock = new DeadlineClock(decision, this);
    this.#clocks.push(clock);
    return clock;
  }

  dueKnownAt(extension: ExtensionEvent): number | null {
    this.#known ??= { dues: [], before: null };
    const { dues } = this.#known;
    const { index } = extension;
    // Where the events of its instant are read one after another, only those read so far are known.
    const isWhole = countUpTo(this.context.life.counted.events, extension.read.at) <= this.#readTo;
    if (!isWhole) return this.dueBefore(extension, this.anew());
    // In their order: a later one is judged by what the earlier ones came to.
    this.#known.before ??= this.anew();
    while (dues.length <= index) dues.push(this.dueBefore(this.extensions[dues.length]!, this.#known.before));
    return dues[index]!;
  }

  private dueBefore({ read, order }: ExtensionEvent, course: DeadlineCourse): number | null {
    const { events } = this.context.life.counted;
    const count = Math.min(countUpTo(events, read.at), this.#readTo);
    const reading = { ...readingAt(this.context, count, read.at), end: null, extendedBefore: order };
    const dues = course.at(reading).flatMap(({ dueAt }) => dueAt ?? []);
    return dues.length === 0 ? null : Math.min(...dues);
  }

  /** The history of the due instant in this life, up to its end or now. */
  history(): readonly DueEntry[] {
    this.#entries ??= this.walk();
    return this.#entries;
  }

  private walk(): readonly DueEntry[] {
    const { life, now, followsPauses } = this.context;
    const { events } = life.counted;
    const entries: DueEntry[] = [];
    const until = lastInstant(life, now);
    const walker = this.anew();
    const look = (count: number, at: number, cause: number | null): number => {
      const reading = readingAt(this.context, count, at);
      const outcomes = walker.at(reading);
      add(entries, {
        since: at,
        until: Number.POSITIVE_INFINITY,
        life: life.number,
        cause,
        asOf: reading.asOf,
        outcomes,
      });
      return Math.min(...outcomes.map((outcome) => nextFieldChange(outcome, reading.view)));
    };
    let coming = Number.POSITIVE_INFINITY;
    let known = 0;
    const goOn = (to: number): void => {
      // What dates in fields, decrees and closing rules bring about between events.
      while (known > 0 && coming < to) coming = look(known, coming, null);
    };
    const decrees = this.quietInstants(until);
    let nextDecree = 0;
    const readDecrees = (before: number): void => {
      for (; nextDecree < decrees.length && decrees[nextDecree]! < before; nextDecree++) {
        goOn(decrees[nextDecree]!);
        if (known > 0) coming = look(known, decrees[nextDecree]!, null);
      }
    };
    for (let count = 1; count <= events.length; count++) {
      const { at } = events[count - 1]!;
      if (count < events.length && events[count]!.at === at) continue;
      readDecrees(at);
      const first = firstOfInstant(events, count);
      const cause = events.slice(first, count).find((read) => this.reads(read, followsPauses));
      if (cause === undefined && known > 0) {
        known = count;
        continue;
      }
      goOn(at);
      known = count;
      coming = look(count, at, cause?.index ?? null);
    }
    readDecrees(Number.POSITIVE_INFINITY);
    goOn(until + 1);
    const { ends } = life;
    const end = ends.length > life.closed.length ? ends.at(-1)! : null;
    if (end !== null && end.at <= now) look(events.length, end.at, end.event);
    return entries;
  }

  /** Whether an event can make the deadline stand otherwise. */
  private reads(read: ReadEvent, followsPauses: boolean): boolean {
    if (followsPauses && isMarked(read, marks.pauses | marks.resumes)) return true;
    return isReadBy(this.deadline.eventTypes, read);
  }

  /** The instants at which a rule closed the case, and those after the first event at which a decree may move a due. */
  private quietInstants(until: number): readonly number[] {
    const { life, asOf, calendarOf, now } = this.context;
    const first = life.counted.events[0]?.at;
    const instants = new Set(life.ends.flatMap(({ at, rule }) => (rule === null ? [] : at)));
    if (first === undefined || asOf(first) === asOf(now)) return [...instants];
    for (const { planFor } of this.deadline.rules) {
      const { calendar } = calendarOf(planFor(this.context.selection).calendar);
      const known = calendar.decreesKnownAt(asOf(first));
      for (let index = known; index < calendar.decreesKnownAt(asOf(until)); index++)
        instants.add(calendar.knownFrom(index));
    }
    return [...instants].sort((a, b) => a - b);
  }
}

/** The deadlines of one life. */
export interface LifeOfDeadlines {
  readonly context: DeadlineContext;
  readonly courses: readonly DeadlineCourse[];
}

/** The last instant at which anything can change in a life: its end, else now. */
function lastInstant({ ends, closed }: Life, now: number): number {
  return ends.length > closed.length ? ends.at(-1)!.at : now;
}

function firstOfInstant(events: readonly ReadEvent[], count: number): number {
  let first = count - 1;
  while (first > 0 && events[first - 1]!.at === events[first]!.at) first--;
  return first;
}

function nextFieldChange({ decision: { from, until }, start, end }: Outcome, view: View): number {
  if (end !== null) return Number.POSITIVE_INFINITY;
  const ofStart = from === null ? Number.POSITIVE_INFINITY : nextChangeOf(from.moment, view);
  if (start === null || until?.moment.looksAtFields !== true) return ofStart;
  return Math.min(ofStart, nextChangeOf(until.moment, view, fromStart(start, view)));
}

/** Adds an entry where it differs from the last. */
function add(entries: DueEntry[], entry: DueEntry): void {
  const last = entries.at(-1);
  if (last !== undefined && last.outcomes.length === entry.outcomes.length) {
    if (last.outcomes.every((outcome, index) => isSame(outcome, entry.outcomes[index]!))) return;
  }
  if (last !== undefined) entries[entries.length - 1] = { ...last, until: entry.since };
  entries.push(entry);
}

function isSame(a: Outcome, b: Outcome): boolean {
  return (
    a.decision.plan === b.decision.plan &&
    a.decision.grade === b.decision.grade &&
    a.start?.at === b.start?.at &&
    a.start?.order === b.start?.order &&
    a.stop?.at === b.stop?.at &&
    a.dueAt === b.dueAt &&
    a.pausedAt === b.pausedAt &&
    a.end?.at === b.end?.at &&
    (a.status === b.status || a.dueAt !== null)
  );
}
