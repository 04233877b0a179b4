/**
 * Until when something is to be done, and what sets that limit: the rule or the reading that is in force, never the step
 * that only happens to fulfil it. Of what is not settled it is told that the limit is the strictest, and on what it hangs
 * where there may be none.
 */

import type { NextAction } from "../assess/action-kinds.ts";
import type { Candidate, DeadlineAnswer } from "../deadlines/answer.ts";
import type { Reason } from "../reasons/reason.ts";
import { conditionOf } from "./candidate-words.ts";
import { dueInWords, fromInWords, sinceInWords } from "./instant-words.ts";
import { limitSource } from "./limit-source.ts";
import { awaitedInWords, fieldOfMoment } from "./moment-words.ts";
import { fill } from "./phrases.ts";
import { deadlineInWords, eventInWords, partAt, type Wording } from "./wording.ts";

/** What of a deadline tells which limit it sets, and why. */
export interface LimitSource
  extends Pick<DeadlineAnswer, "id" | "status" | "dueAt" | "stoppedAt" | "candidates" | "because"> {}

/** The limit of one action in words. */
export interface ActionLimit {
  /** Follows what is to be done: ", paling lambat akhir Rabu, 15 Juli 2026 (24.00 WITA)". */
  readonly text: string;
  /** What sets it: "batas: BUL-D2, Waktu 2"; empty where nothing tells. */
  readonly remark: string;
  /** Which event ends it: "Hitungan berhenti bila dicatat “terselesaikan”"; empty where nothing tells. */
  readonly ends: string;
  /** Whether it may turn out that there is none. */
  readonly isConditional: boolean;
}

export const noLimit: ActionLimit = { text: "", remark: "", ends: "", isConditional: false };

/** `deadlines`: what is known of the deadlines of the case; `at`: when it is looked at. */
export function limitOf(
  action: NextAction,
  { at, deadlines }: { readonly at: string; readonly deadlines: readonly LimitSource[] },
  wording: Wording,
): ActionLimit {
  const { kind, until } = action;
  if (until === null) return { ...noLimit, remark: lengthRemark(action, deadlines, wording) };
  // Both stand in the offset of the institution, to the millisecond, so that text compares as instants do.
  const isPast = at > until;
  if (kind === "escalate")
    return { ...noLimit, text: deliveryInWords(action.pointer, until, isPast, wording) };
  const { nextActions } = wording.phrases;
  const source = sourceOf(action, until, deadlines, wording);
  const candidate = source?.candidates.find(({ dueAt }) => dueAt === until);
  const remark =
    source === undefined ? "" : remarkOn(source.id, candidate ?? source, isStrictest(source), wording);
  const ends = source === undefined ? "" : endsInWords(action, source, wording);
  const values = { due: dueInWords(until, wording), since: sinceInWords(until, wording) };
  const hanging = source === undefined ? null : hangingOn(source, candidate, wording);
  if (hanging !== null) {
    const phrase = isPast ? nextActions["was-due-if"] : nextActions["until-if"];
    return { text: fill(phrase, { ...values, ...hanging }), remark, ends, isConditional: true };
  }
  const text =
    kind === "deadline"
      ? fill(nextActions[isPast ? "deadline-was-due" : "deadline-until"], {
          ...values,
          limit: deadlineInWords(action.what, wording),
        })
      : fill(nextActions[isPast ? "was-due" : "until"], values);
  return { text, remark, ends, isConditional: false };
}

/** What is to be recorded: whatever else is recorded, the limit runs on. */
function endsInWords(action: NextAction, source: LimitSource, wording: Wording): string {
  // What else has this limit, such as a step that grades, does not end it.
  const isOfIt = deadlineOf(action, wording) === source.id;
  const events = isOfIt ? awaitedInWords(source, wording, quoted) : null;
  return events === null ? "" : fill(wording.phrases.nextActions.record, { events });
}

function quoted(event: string, wording: Wording): string {
  return `“${eventInWords(event, wording)}”`;
}

/** That the document gives a deadline no length, where one is to be fulfilled that has none. */
function lengthRemark(action: NextAction, deadlines: readonly LimitSource[], wording: Wording): string {
  const id = deadlineOf(action, wording);
  const isWithout = deadlines.some((each) => each.id === id && each.status === "no-limit");
  return isWithout ? wording.phrases.deadlineStatus["no-limit"] : "";
}

/** Id of the deadline that is meant, or that the step fulfils; null for none. */
function deadlineOf({ kind, what, pointer }: NextAction, { file }: Wording): string | null {
  return kind === "deadline" ? what : kind === "step" ? partAt(file, pointer).at("deadline").text : null;
}

/** The deadline that sets the limit: the one that is meant, or that the step fulfils; else the one that is due then. */
function sourceOf(
  action: NextAction,
  until: string,
  deadlines: readonly LimitSource[],
  wording: Wording,
): LimitSource | undefined {
  const id = deadlineOf(action, wording);
  return id === null
    ? deadlines.find(({ dueAt, stoppedAt }) => dueAt === until && stoppedAt === null)
    : deadlines.find((each) => each.id === id);
}

/** Whether it may turn out that another limit holds; that there may be none is told otherwise. */
function isStrictest({ status, dueAt, candidates }: LimitSource): boolean {
  if (status === "overdue") return candidates.some((each) => each.dueAt !== dueAt);
  if (status !== "undetermined") return false;
  const others = candidates.filter((each) => each.status !== "not-applicable");
  return candidates.length === 0 || others.length > 1;
}

/** Where one of several ways in which it may turn out has no limit: under what it has one, and what else. */
function hangingOn({ status, candidates }: LimitSource, candidate: Candidate | undefined, wording: Wording) {
  const isCertain = status !== "undetermined" || candidate === undefined;
  if (isCertain || !candidates.some((each) => each.status === "not-applicable")) return null;
  const { nextActions } = wording.phrases;
  const told = conditionOf(candidate, candidates, wording);
  const isOnly = candidates.length === 2 && told?.isExact === true;
  return {
    condition: told?.text ?? nextActions["limit-applies"],
    else: isOnly ? nextActions["else-no-limit"] : nextActions["perhaps-no-limit"],
  };
}

/** What sets a limit: its clause; where the document does not, the regulation or the policy that does. */
function remarkOn(
  deadline: string,
  { because }: { readonly because: readonly Reason[] },
  isOneOfMany: boolean,
  wording: Wording,
): string {
  const { nextActions } = wording.phrases;
  const source = limitSource(deadline, because, wording);
  if (source === null) return isOneOfMany ? nextActions.strictest : "";
  return fill(nextActions[isOneOfMany ? "strictest-of" : "limit-of"], { source });
}

/** From when on an escalation is to be delivered. */
function deliveryInWords(pointer: string, from: string, isPast: boolean, wording: Wording): string {
  // An instant that follows from the date of a field would tell that date.
  if (fieldOfMoment(partAt(wording.file, pointer).at("on").value) !== null) return "";
  const { nextActions } = wording.phrases;
  return fill(isPast ? nextActions["was-to-be-delivered"] : nextActions["deliver-from"], {
    at: fromInWords(from, wording),
  });
}
