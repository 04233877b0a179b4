/** What an assessment says with a date: starts, targets, due instants, stops, pauses, extensions, escalations, ends. */
import type { Answers } from "../assess/answers.ts";
import { formatInstant } from "../base/time.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { EscalationAnswer } from "../escalation/answer.ts";

/** In the order in which things of one instant are told. */
export const timelineKinds = [
  /** An event of the case, as it was recorded. */
  "event",
  /** Done on time. */
  "met",
  "met-late",
  "extended",
  /** An event set the length of a deadline on this case. */
  "length-set",
  "paused",
  "resumed",
  /** A deadline began to count. */
  "started",
  "target",
  "due",
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
export interface DatedFact {
  /** RFC 3339 with milliseconds in the institution's offset. */
  readonly at: string;
  readonly kind: TimelineKind;
  /** Index of the event in the case. */
  readonly event: number | null;
  /** Type of that event, for an `event`. */
  readonly type: string | null;
  /** Id of the deadline. */
  readonly deadline: string | null;
  /** It holds only under this grade, one of several still possible. */
  readonly grade: string | null;
  /** Id of the escalation level. */
  readonly level: string | null;
  /** Id of the closure rule. */
  readonly rule: string | null;
}

export const noIds = {
  event: null,
  type: null,
  deadline: null,
  grade: null,
  level: null,
  rule: null,
} as const;

/** Every dated fact of the answers, in no order; what is not going to happen any more is left out. */
export function datedFacts(answers: Answers, offsetMs: number): readonly DatedFact[] {
  const endedAt = answers.state === "closed" ? (answers.closure?.at ?? null) : null;
  const instants = new Map(answers.life.events.map(({ index, at }) => [index, formatInstant(at, offsetMs)]));
  const eventsAt = new Set(instants.values());
  const eventAt = (event: number) => instants.get(event) ?? null;
  return [
    ...answers.deadlines.flatMap((deadline) => factsOfDeadline(deadline, endedAt, eventAt)),
    ...answers.escalations.flatMap((level) => factsOfLevel(level, endedAt, eventsAt)),
    ...factsOfClosure(answers),
  ];
}

/** What a date in a field starts or fulfils is left out: that instant is the value of the field. */
function factsOfDeadline(
  deadline: DeadlineAnswer,
  endedAt: string | null,
  eventAt: (event: number) => string | null,
): readonly DatedFact[] {
  const { id, status, startedAt, stoppedAt, targetAt, candidates } = deadline;
  const reasons = [...deadline.because, ...candidates.flatMap(({ because }) => because)];
  const facts = new FactList({ deadline: id });
  const start = reasons.find(({ kind }) => kind === "start");
  if (start?.kind === "start" && start.field === null)
    facts.add("started", startedAt, { event: start.event });
  for (const reason of reasons) {
    if (reason.kind === "pause") {
      facts.add("paused", reason.from, { event: reason.event });
      facts.add("resumed", reason.to, { event: reason.resumed });
    } else if (reason.kind === "extension") {
      facts.add("extended", eventAt(reason.event), { event: reason.event });
    } else if (reason.kind === "set-by") {
      facts.add("length-set", eventAt(reason.event), { event: reason.event });
    }
  }
  const stop = reasons.find(({ kind }) => kind === "stop");
  if (stop?.kind === "stop" && stop.field === null && (status === "met" || status === "met-late"))
    facts.add(status, stoppedAt, { event: stop.event });
  const isAhead = (at: string | null) => isBefore(at, stoppedAt) && isBefore(at, endedAt);
  if (isAhead(targetAt)) facts.add("target", targetAt);
  const dues = candidates.length === 0 ? [{ dueAt: deadline.dueAt, grade: null }] : candidates;
  for (const { dueAt, grade } of dues) if (isAhead(dueAt)) facts.add("due", dueAt, { grade });
  return facts.list;
}

/** Whether an instant comes before an end, if there is one; instants of one offset order as text. */
function isBefore(at: string | null, end: string | null): boolean {
  return at !== null && (end === null || at < end);
}

function factsOfLevel(
  level: EscalationAnswer,
  endedAt: string | null,
  eventsAt: ReadonlySet<string>,
): readonly DatedFact[] {
  const { id, status, dueAt, deliverAt, doneAt, because } = level;
  const facts = new FactList({ level: id });
  const trigger = because.find(({ kind }) => kind === "trigger");
  // Without event and deadline it is a condition that an event made true, or the date in a field.
  const isByField =
    trigger?.kind === "trigger" &&
    trigger.event === null &&
    trigger.deadline === null &&
    !eventsAt.has(dueAt ?? "");
  const hasFallen = dueAt !== null && (doneAt === null || dueAt <= doneAt);
  if (hasFallen && status !== "undetermined" && !isByField) {
    facts.add("escalation-due", dueAt);
    if (deliverAt !== dueAt && isBefore(deliverAt, doneAt) && isBefore(deliverAt, endedAt))
      facts.add("escalation-deliverable", deliverAt);
  }
  facts.add("escalation-done", doneAt);
  return facts.list;
}

function factsOfClosure({ closure, state }: Answers): readonly DatedFact[] {
  if (closure === null || state === "open") return [];
  const facts = new FactList({ rule: closure.rule });
  const ground = closure.because.find(({ kind }) => kind === "closure" || kind === "end");
  const event = ground?.kind === "closure" || ground?.kind === "end" ? ground.event : null;
  facts.add(state === "closed" ? "closed" : "closable", closure.at, { event });
  return facts.list;
}

/** Facts about one thing, each told once. */
class FactList {
  readonly list: DatedFact[] = [];
  readonly #about: Partial<DatedFact>;
  readonly #known = new Set<string>();

  constructor(about: Partial<DatedFact>) {
    this.#about = about;
  }

  add(kind: TimelineKind, at: string | null, more: Partial<DatedFact> = {}): void {
    if (at === null) return;
    const fact = { ...noIds, ...this.#about, ...more, at, kind };
    const key = JSON.stringify(fact);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.list.push(fact);
  }
}
