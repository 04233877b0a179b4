/**
 * One deadline along one life of a case: how it stands with what was known at any instant, asked for in order, and the
 * history of its due instant.
 */
import { countUpTo, isMarked, isOfType, marks, tells } from "../case/history.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { typesThat } from "../format/events.ts";
import type { DeadlineContext } from "./answer.ts";
import { distinctOutcomes } from "./candidates.ts";
import { type ClockSources, DeadlineClock } from "./clock.ts";
import { CourseIndex } from "./course-index.ts";
import { possibleDecisions } from "./decide.ts";
import { type Decision, furtherDecisions, isSameCourse } from "./decision.ts";
import type { DueEntry } from "./due-history.ts";
import { dueEntries } from "./due-walk.ts";
import type { ExtensionEvent } from "./extensions.ts";
import type { Outcome } from "./outcome.ts";
import type { CompiledDeadline } from "./plan.ts";
import { isReadBy, type Standpoint, standpointAt } from "./standpoint.ts";

/** What tells whether a complaint arrived within hours. */
const arrivals = typesThat("arrives");

/** What was known of the due instant when each extension came, and the course that is read for it. */
interface KnownDues {
  readonly dues: (number | null)[];
  before: DeadlineCourse | null;
}

export class DeadlineCourse implements ClockSources {
  readonly deadline: CompiledDeadline;
  readonly context: DeadlineContext;
  readonly extensions: readonly ExtensionEvent[];
  /** The clock of the first decision; most deadlines never have another. */
  #first: DeadlineClock | null = null;
  #others: CourseIndex<DeadlineClock> | null = null;
  #decided: { count: number; readonly decisions: readonly Decision[] } | null = null;
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
  at(standpoint: Standpoint, problems: ProblemList | null = null): readonly Outcome[] {
    const { view } = standpoint;
    // Clocks only go on; who asks about an earlier instant gets new ones.
    if (view.count < this.#readTo) this.#first = this.#others = null;
    this.#readTo = view.count;
    const decisions = this.decisionsAt(view.count);
    if (decisions.length === 1) return [this.read(decisions[0]!, standpoint, problems)];
    const lists = problems === null ? null : decisions.map(() => problems.another());
    const outcomes = decisions.map((each, index) => this.read(each, standpoint, lists?.[index] ?? null));
    // Of several, only what is wrong under all of them is wrong with the case.
    if (lists !== null) problems!.addCommon(lists.filter((_, index) => decisions[index]!.plan !== null));
    return distinctOutcomes(outcomes);
  }

  /** The decisions that are possible with what was known; the last ones as long as no event can have changed them. */
  private decisionsAt(count: number): readonly Decision[] {
    const last = this.#decided;
    const { replay, gradeSource, selection, openIntake } = this.context;
    if (last !== null && last.count <= count && !this.mayDecide(last.count, count)) {
      last.count = count;
      return last.decisions;
    }
    const { facts, grade, state } = replay.after(count);
    const grading = gradeSource(selection, grade.isSet);
    const decisions = possibleDecisions(this.deadline, facts, grading, selection, openIntake(state, facts));
    this.#decided = { count, decisions };
    return decisions;
  }

  /** Whether any of some events can make another decision possible; with the first one what the case says holds. */
  private mayDecide(from: number, to: number): boolean {
    const { replay, selection } = this.context;
    // What was told while the case stood closed is known from the reopening on.
    if (from === 0 || replay.row.told(to) - replay.row.told(from) > to - from) return true;
    const { events: asksForEvents } = this.deadline.asks(selection);
    for (let order = from; order < to; order++) {
      const read = replay.events[order]!;
      if (isMarked(read, tells | marks.grades) || arrivals.some((type) => isOfType(read, type))) return true;
      if (asksForEvents && isReadBy(this.deadline.eventTypes, read)) return true;
    }
    return false;
  }

  private read(decision: Decision, standpoint: Standpoint, problems: ProblemList | null): Outcome {
    const clock = this.clockOf(decision);
    const outcome = clock.read(standpoint, problems);
    return outcome.decision === decision ? outcome : { ...outcome, decision };
  }

  private clockOf(decision: Decision): DeadlineClock {
    this.#first ??= new DeadlineClock(decision, this);
    // No course is that of none in particular.
    const isOfMany = decision === furtherDecisions;
    const first = this.#first.decision;
    if (isSameCourse(first, decision) && (first === furtherDecisions) === isOfMany) return this.#first;
    this.#others ??= new CourseIndex();
    const known = this.#others.find(decision, isOfMany);
    if (known !== undefined) return known;
    const clock = new DeadlineClock(decision, this);
    this.#others.add(decision, isOfMany, clock);
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
    const standpoint = { ...standpointAt(this.context, count, read.at), end: null, extendedBefore: order };
    const dues = course.at(standpoint).flatMap(({ dueAt }) => dueAt ?? []);
    return dues.length === 0 ? null : Math.min(...dues);
  }

  /** The history of the due instant in this life, up to its end or now. */
  history(): readonly DueEntry[] {
    this.#entries ??= dueEntries(this.anew());
    return this.#entries;
  }
}

/** The deadlines of one life. */
export interface LifeOfDeadlines {
  readonly context: DeadlineContext;
  readonly courses: readonly DeadlineCourse[];
}
