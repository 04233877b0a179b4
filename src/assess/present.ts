/**
 * Judged answers as `assess` gives them. Rooms answer with epoch milliseconds; only here do they become text in the
 * institution's offset. What carries no instant is handed on as it is.
 */
import type { ClosureAnswer, JudgedClosure } from "../closure/closure.ts";
import type { Candidate, DeadlineAnswer, JudgedCandidate, Passed } from "../deadlines/answer.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { EscalationAnswer, JudgedLevel } from "../escalation/answer.ts";
import {
  type JudgedReply,
  type JudgedStep,
  type ReplyAnswer,
  type StepAnswer,
  stepAnswer,
} from "../procedure/answer.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { InstantTexts } from "./instant-texts.ts";
import { presentReasons } from "./present-reasons.ts";

const noCandidates: readonly Candidate[] = Object.freeze([]);

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
    targetMet: judged.targetMet,
    by: judged.by,
    passed:
      judged.passed.length === 0 ? nothingPassed : judged.passed.map((each) => presentPassed(each, texts)),
    reading: judged.reading,
    candidates:
      candidates.length === 0 ? noCandidates : candidates.map((each) => presentCandidate(each, texts)),
    because: presentReasons(judged.grounds, withReplaced(judged), texts),
  };
}

/** What was counted, and after it what replaced breaches of the past. */
function withReplaced({ dated, passed }: JudgedDeadline): readonly JudgedReason[] {
  return passed.length === 0 ? dated : [...dated, ...passed.map(({ because }) => because)];
}

const nothingPassed: readonly Passed[] = Object.freeze([]);

function presentPassed(
  { dueAt, grade, replacedAt, replacedBy }: Passed<number>,
  texts: InstantTexts,
): Passed {
  return { dueAt: texts.of(dueAt), grade, replacedAt: texts.of(replacedAt), replacedBy };
}

function presentCandidate(judged: JudgedCandidate, texts: InstantTexts): Candidate {
  const { grade, reading, dueAt, status, when, exact } = judged;
  return {
    grade,
    reading,
    dueAt: texts.ofAny(dueAt),
    status,
    when,
    exact,
    because: presentReasons(judged.grounds, judged.dated, texts),
  };
}

export function presentLevel(judged: JudgedLevel, texts: InstantTexts): EscalationAnswer {
  const { level, key, status, dueAt, deliverAt, deliverable, doneAt } = judged;
  return {
    id: level.id,
    key,
    label: level.label,
    level: level.level,
    to: level.to,
    by: level.by,
    action: level.action,
    status,
    dueAt: texts.ofAny(dueAt),
    deliverAt: texts.ofAny(deliverAt),
    deliverable,
    doneAt: texts.ofAny(doneAt),
    because: presentReasons(judged.grounds, judged.dated, texts),
  };
}

export function presentStep(judged: JudgedStep, texts: InstantTexts): StepAnswer {
  const { ready, verdict, grounds, dueAt } = judged;
  if (ready !== null) return ready;
  const because = presentReasons(grounds, verdict.dated, texts);
  return stepAnswer(judged, texts.ofAny(verdict.doneAt), texts.ofAny(dueAt), because);
}

export function presentReply(judged: JudgedReply | null, texts: InstantTexts): ReplyAnswer | null {
  if (judged === null) return null;
  return {
    rule: judged.rule,
    status: judged.status,
    channels: judged.channels,
    contact: judged.contact,
    form: judged.form,
    by: judged.by,
    givenAt: texts.ofAny(judged.givenAt),
    isOwedAgain: judged.isOwedAgain,
    warnings: judged.warnings,
    because: presentReasons(judged.grounds, judged.dated, texts),
  };
}

export function presentClosure(judged: JudgedClosure | null, texts: InstantTexts): ClosureAnswer | null {
  if (judged === null) return null;
  return {
    rule: judged.rule,
    at: texts.of(judged.at),
    because: presentReasons(judged.grounds, judged.dated, texts),
  };
}
