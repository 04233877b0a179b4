/** What an assessment says with a date: starts, targets, due instants, stops, pauses, extensions, escalations, ends. */
import type { Answers } from "../assess/answers.ts";
import { incidentsOf } from "../deadlines/explain-count.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { Replacement } from "../deadlines/replacement.ts";
import type { Code } from "../diagnostics/codes.ts";
import type { JudgedLevel } from "../escalation/answer.ts";

/** In the order in which things of one instant are told. */
export const timelineKinds = [
  /** An event of the case, as it was recorded. */
  "event",
  /** Done on time. */
  "met",
  "met-late",
  /** Done, of what has no figure, or of which it is not known whether it was in time. */
  "fulfilled",
  "extended",
  /** An event set the length of a deadline on this case. */
  "length-set",
  "paused",
  "resumed",
  /** A deadline began to count. */
  "started",
  "target",
  "due",
  /** A due instant that ran out unfulfilled, and that something replaced afterwards. */
  "ran-out",
  /** What replaced it: an event, or a decree where it names none. */
  "replaced",
  "escalation-due",
  /** The first suitable instant to deliver an escalation, where that is later. */
  "escalation-deliverable",
  "escalation-done",
  /** From then on the case may be closed. */
  "closable",
  "closed",
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** A dated fact: ids only, never the value of a field. */
export interface DatedFact<At = string> {
  /** RFC 3339 with milliseconds in the institution's offset; epoch milliseconds while it is being placed. */
  readonly at: At;
  readonly kind: TimelineKind;
  /** Index of the event in the case. */
  readonly event: number | null;
  /** Type of that event, for an `event`. */
  readonly type: string | null;
  /** Id of the deadline. */
  readonly deadline: string | null;
  /**
   * It holds only under this grade, one of several still possible; of what ran out the grade that it was counted for, of
   * an event the grade that it set.
   */
  readonly grade: string | null;
  /** What replaced it, for what was `replaced`: another grade, a fact, a decree, and their ids. */
  readonly replacement: Replacement | null;
  /** Id of the escalation level. */
  readonly level: string | null;
  /** Id of the closure rule. */
  readonly rule: string | null;
  /** False of a due instant that holds only if what is still unknown turns out so. */
  readonly isCertain: boolean;
  /** Code of the problem that says why an event had no effect; null for one that had, and for what is no event. */
  readonly refusedBy: Code | null;
  /** Type of the event that took an outcome back later; null where none did. */
  readonly voidedBy: string | null;
}

export const noIds = {
  event: null,
  type: null,
  deadline: null,
  grade: null,
  replacement: null,
  level: null,
  rule: null,
  isCertain: true,
  refusedBy: null,
  voidedBy: null,
} as const;

/**
 * Every dated fact of the answers, in no order; what is not going to happen any more is left out. `asOf`: the instant up
 * to which decrees count as known.
 */
export function datedFacts(answers: Answers, asOf: number): readonly DatedFact<number>[] {
  const endedAt = answers.state === "closed" ? (answers.closure?.at ?? null) : null;
  const eventsAt = new Set(answers.life.told.events.map(({ at }) => at));
  return [
    ...answers.deadlines.flatMap((deadline) => factsOfDeadline(deadline, endedAt, asOf)),
    ...answers.escalations.flatMap((level) => factsOfLevel(level, eventsAt)),
    ...factsOfClosure(answers),
  ];
}

/** What a date in a field starts or fulfils is left out: that instant is the value of the field. */
function factsOfDeadline(
  { deadline, status, startedAt, stoppedAt, targetAt, dueAt, candidates, outcomes, passed }: JudgedDeadline,
  endedAt: number | null,
  asOf: number,
): readonly DatedFact<number>[] {
  const facts = new FactList({ deadline: deadline.id });
  const start = outcomes.find((outcome) => outcome.start !== null)?.start;
  if (start?.field === null) facts.add("started", startedAt, { event: start.event?.index ?? null });
  for (const { counting, setBy } of outcomes) {
    if (counting === null) continue;
    if (setBy !== null) facts.add("length-set", setBy.at, { event: setBy.index });
    const { pauses, extensions } = incidentsOf(counting, asOf);
    for (const { from, to, event, resumed } of pauses) {
      facts.add("paused", from, { event });
      facts.add("resumed", Number.isFinite(to) ? to : null, { event: resumed });
    }
    for (const { at, event } of extensions) facts.add("extended", at, { event });
  }
  const stop = outcomes.find((outcome) => outcome.stop !== null)?.stop;
  if (stop?.field === null) {
    const kind = status === "met" || status === "met-late" ? status : "fulfilled";
    facts.add(kind, stoppedAt, { event: stop.event?.index ?? null });
  }
  const isAhead = (at: number | null) => isBefore(at, stoppedAt) && isBefore(at, endedAt);
  if (isAhead(targetAt)) facts.add("target", targetAt);
  const dues = candidates.length === 0 ? [{ dueAt, grade: null }] : candidates;
  const isCertain = dues.every((each) => each.dueAt === dues[0]!.dueAt);
  for (const { dueAt: due, grade } of dues) if (isAhead(due)) facts.add("due", due, { grade, isCertain });
  for (const each of passed) {
    const { grade } = each;
    facts.add("ran-out", each.dueAt, { grade });
    const { by, names } = each.because;
    facts.add("replaced", each.replacedAt, { event: each.replacedBy, grade, replacement: { by, names } });
  }
  return facts.list;
}

/** Whether an instant comes before an end, if there is one. */
function isBefore(at: number | null, end: number | null): boolean {
  return at !== null && (end === null || at < end);
}

/** What a level's condition, or what its deadline came to, made needless before it fell due is left out. */
function factsOfLevel(
  { level, status, dueAt, deliverAt, doneAt, trigger, fellDue, cancelledAt }: JudgedLevel,
  eventsAt: ReadonlySet<number>,
): readonly DatedFact<number>[] {
  const facts = new FactList({ level: level.id });
  // Without event and deadline it is a condition that an event made true, or the date in a field.
  const isByField =
    trigger !== null &&
    trigger.event === null &&
    trigger.deadline === null &&
    (dueAt === null || !eventsAt.has(dueAt));
  if ((fellDue || status === "scheduled") && !isByField) {
    facts.add("escalation-due", dueAt);
    if (deliverAt !== dueAt && isBefore(deliverAt, doneAt) && isBefore(deliverAt, cancelledAt))
      facts.add("escalation-deliverable", deliverAt);
  }
  facts.add("escalation-done", doneAt);
  return facts.list;
}

function factsOfClosure({ closure, state }: Answers): readonly DatedFact<number>[] {
  if (closure === null || state === "open") return [];
  const { rule, at, event } = closure;
  const facts = new FactList({ rule });
  facts.add(state === "closed" ? "closed" : "closable", at, { event });
  return facts.list;
}

/** Facts about one thing, each told once. */
class FactList {
  readonly list: DatedFact<number>[] = [];
  readonly #about: Partial<DatedFact<number>>;
  readonly #known = new Set<string>();

  constructor(about: Partial<DatedFact<number>>) {
    this.#about = about;
  }

  add(kind: TimelineKind, at: number | null, more: Partial<DatedFact<number>> = {}): void {
    if (at === null) return;
    const fact = { ...noIds, ...this.#about, ...more, at, kind };
    const key = JSON.stringify(fact);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.list.push(fact);
  }
}
