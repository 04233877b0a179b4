/**
 * Judged answers as `assess` gives them. Rooms answer with epoch milliseconds; only here, and nowhere below, do they
 * become text in the institution's offset. What carries no instant is handed on as it is.
 */
import { formatInstant, never } from "../base/time.ts";
import type { ClosureAnswer, JudgedClosure } from "../closure/closure.ts";
import type { Candidate, DeadlineAnswer } from "../deadlines/answer.ts";
import type { JudgedDeadline } from "../deadlines/deadlines.ts";
import type { EscalationAnswer, JudgedLevel } from "../escalation/answer.ts";
import type { ReplyAnswer, StepAnswer } from "../procedure/answer.ts";
import type { DatedKind, JudgedReason, Reason, ReasonKind, ReasonOf } from "../reasons/reason.ts";

/** Makes text of instants (epoch milliseconds): ISO 8601 with milliseconds in one offset. */
export class InstantTexts {
  readonly #offsetMs: number;
  // What is told twice is mostly told twice in a row.
  #last = Number.NaN;
  #lastText = "";
  #before = Number.NaN;
  #textBefore = "";

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs;
  }

  of(at: number): string {
    if (at === this.#last) return this.#lastText;
    const text = at === this.#before ? this.#textBefore : formatInstant(at, this.#offsetMs);
    this.#before = this.#last;
    this.#textBefore = this.#lastText;
    this.#last = at;
    this.#lastText = text;
    return text;
  }

  ofAny(at: number | null): string | null {
    return at === null ? null : this.of(at);
  }

  /** Of an instant that is still to come; null for one that never does. */
  ofComing(at: number): string | null {
    return at === never ? null : this.of(at);
  }
}

export function presentDeadline(judged: JudgedDeadline, texts: InstantTexts): DeadlineAnswer {
  const { deadline, candidates, dueAt, startedAt, targetAt, stoppedAt, pausedAt, projectedDueAt } = judged;
  return {
    id: deadline.id,
    label: deadline.label,
    status: judged.status,
    startedAt: texts.ofAny(startedAt),
    startedBy: judged.startedBy,
    dueAt: texts.ofAny(dueAt),
    targetAt: texts.ofAny(targetAt),
    stoppedAt: texts.ofAny(stoppedAt),
    pausedAt: texts.ofAny(pausedAt),
    provisional: judged.provisional,
    projectedDueAt: texts.ofAny(projectedDueAt),
    dueBeforeKnown: judged.dueBeforeKnown,
    reading: judged.reading,
    candidates: candidates.map((candidate) => presentCandidate(candidate, texts)),
    because: presentReasons(judged.because, texts),
  };
}

function presentCandidate(
  { grade, reading, dueAt, status, because }: Candidate<number>,
  texts: InstantTexts,
): Candidate {
  return { grade, reading, dueAt: texts.ofAny(dueAt), status, because: presentReasons(because, texts) };
}

export function presentLevel(judged: JudgedLevel, texts: InstantTexts): EscalationAnswer {
  const { level, key, status, dueAt, deliverAt, deliverable, doneAt, because } = judged;
  return {
    id: level.id,
    key,
    label: level.label,
    level: level.level,
    to: level.to,
    action: level.action,
    status,
    dueAt: texts.ofAny(dueAt),
    deliverAt: texts.ofAny(deliverAt),
    deliverable,
    doneAt: texts.ofAny(doneAt),
    because: presentReasons(because, texts),
  };
}

export function presentStep(judged: StepAnswer<number>, texts: InstantTexts): StepAnswer {
  if (isUndatedStep(judged)) return judged;
  return {
    id: judged.id,
    label: judged.label,
    status: judged.status,
    actor: judged.actor,
    doneAt: texts.ofAny(judged.doneAt),
    blockedBy: judged.blockedBy,
    needs: judged.needs,
    inputs: judged.inputs,
    record: judged.record,
    output: judged.output,
    standardTime: judged.standardTime,
    dueAt: texts.ofAny(judged.dueAt),
    because: presentReasons(judged.because, texts),
  };
}

/** Most steps are neither done nor due: there is nothing to make text of. */
function isUndatedStep(step: StepAnswer<number>): step is StepAnswer<never> {
  if (step.doneAt !== null || step.dueAt !== null) return false;
  for (let i = 0; i < step.because.length; i++) if (presenterOf.has(step.because[i]!.kind)) return false;
  return true;
}

export function presentReply(judged: ReplyAnswer<number> | null, texts: InstantTexts): ReplyAnswer | null {
  if (judged === null) return null;
  return {
    rule: judged.rule,
    status: judged.status,
    channels: judged.channels,
    contact: judged.contact,
    form: judged.form,
    by: judged.by,
    givenAt: texts.ofAny(judged.givenAt),
    warnings: judged.warnings,
    because: presentReasons(judged.because, texts),
  };
}

export function presentClosure(judged: JudgedClosure | null, texts: InstantTexts): ClosureAnswer | null {
  if (judged === null) return null;
  const { rule, at, because } = judged;
  return { rule, at: texts.of(at), because: presentReasons(because, texts) };
}

type Presenter<K extends DatedKind> = (
  reason: ReasonOf<number, K>,
  texts: InstantTexts,
) => ReasonOf<string, K>;

/**
 * The same reason with its instants as text, for each kind that has any: one forgotten, or an instant left a number, does
 * not compile. Spelled out key by key, because a spread of objects of so many shapes is slow here and wherever its
 * result is read.
 */
const presenters: { readonly [K in DatedKind]: Presenter<K> } = {
  start: presentReached,
  stop: presentReached,
  evidence: presentReached,
  arrival: ({ kind, pointer, clauses, counted }, texts) => ({
    kind,
    pointer,
    clauses,
    counted: typeof counted === "number" ? texts.of(counted) : counted,
  }),
  moved: ({ kind, pointer, clauses, from, to, decree }, texts) => ({
    kind,
    pointer,
    clauses,
    from: texts.ofAny(from),
    to: texts.ofAny(to),
    decree,
  }),
  extension: ({ kind, pointer, clauses, event, amount, from, to }, texts) => ({
    kind,
    pointer,
    clauses,
    event,
    amount,
    from: texts.of(from),
    to: texts.ofAny(to),
  }),
  pause: ({ kind, pointer, clauses, event, resumed, reason, from, to }, texts) => ({
    kind,
    pointer,
    clauses,
    event,
    resumed,
    reason,
    from: texts.of(from),
    to: texts.ofAny(to),
  }),
  "set-by": ({ kind, pointer, clauses, event, amount, dueAt }, texts) => ({
    kind,
    pointer,
    clauses,
    event,
    amount,
    dueAt: texts.ofAny(dueAt),
  }),
  reopened: ({ kind, pointer, clauses, event, effect, at }, texts) => ({
    kind,
    pointer,
    clauses,
    event,
    effect,
    at: texts.of(at),
  }),
  closure: ({ kind, pointer, clauses, rule, event, at }, texts) => ({
    kind,
    pointer,
    clauses,
    rule,
    event,
    at: texts.of(at),
  }),
  trigger: ({ kind, pointer, clauses, event, deadline, at }, texts) => ({
    kind,
    pointer,
    clauses,
    event,
    deadline,
    at: texts.ofAny(at),
  }),
  delivery: ({ kind, pointer, clauses, at }, texts) => ({ kind, pointer, clauses, at: texts.of(at) }),
  end: ({ kind, pointer, clauses, how, event, at }, texts) => ({
    kind,
    pointer,
    clauses,
    how,
    event,
    at: texts.of(at),
  }),
};

function presentReached<K extends "start" | "stop" | "evidence">(
  {
    kind,
    pointer,
    clauses,
    event,
    field,
    at,
  }: { readonly kind: K } & ReasonOf<number, "start" | "stop" | "evidence">,
  texts: InstantTexts,
) {
  return { kind, pointer, clauses, event, field, at: texts.of(at) };
}

/** Presenters by any kind; none for one without instants. */
const presenterOf = new Map(Object.entries(presenters)) as unknown as ReadonlyMap<
  ReasonKind,
  (reason: JudgedReason, texts: InstantTexts) => Reason
>;

/** The reasons with their instants as text, in the same order; those without any are the very same objects. */
function presentReasons(because: readonly JudgedReason[], texts: InstantTexts): readonly Reason[] {
  let told: Reason[] | null = null;
  for (let i = 0; i < because.length; i++) {
    const reason = because[i]!;
    const present = presenterOf.get(reason.kind);
    if (present === undefined) continue;
    told ??= because.slice() as Reason[];
    told[i] = present(reason, texts);
  }
  return told ?? (because as readonly Reason[]);
}
