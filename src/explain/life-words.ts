/** Reasons about the life of a case as sentences: pauses, lengths set on a case, escalation, steps, closure. */

import { formatInstant, parseInstant, zoneOffsetMs } from "../base/time.ts";
import { JsonPart } from "../json/json-part.ts";
import type { CaseEnding, Reason } from "../reasons/reason.ts";
import { dueInWords, fromInWords, instantInWords } from "./instant-words.ts";
import { limitInWords } from "./limit-words.ts";
import { fieldOfMoment, happeningInWords, momentInWords } from "./moment-words.ts";
import { continued, fill } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { triggerInWords } from "./trigger-words.ts";
import {
  amountInWords,
  channelInWords,
  cited,
  deadlineInWords,
  fieldInWords,
  levelInWords,
  partAt,
  stepInWords,
  type Wording,
} from "./wording.ts";

/** The kinds of reasons that this file puts into words. */
export type LifeReason = Extract<
  Reason,
  {
    kind:
      | "pause"
      | "set-by"
      | "reopened"
      | "closure"
      | "trigger"
      | "delivery"
      | "overtaken"
      | "evidence"
      | "no-evidence"
      | "implied"
      | "inferred"
      | "blocked"
      | "public-channel"
      | "in-time"
      | "judged"
      | "attachment";
  }
>;
type Of<K extends LifeReason["kind"]> = Extract<LifeReason, { readonly kind: K }>;

export function lifeReasonInWords(reason: LifeReason, wording: Wording): string {
  const { reasons, shapes } = wording.phrases;
  const at = (instant: string) => instantInWords(instant, wording);
  switch (reason.kind) {
    case "pause": {
      const from = at(reason.from);
      const why = pauseReason(reason, wording);
      return reason.to === null
        ? fill(shapes["pause-open"], { from, reason: why })
        : fill(reasons.pause, { from, to: at(reason.to), reason: why });
    }
    case "set-by": {
      return fill(reasons["set-by"], { what: setInWords(reason, wording) });
    }
    case "reopened": {
      if (reason.from === null) return fill(shapes["reopened-anew"], { at: at(reason.at) });
      // That counting goes on is the document's word only where it says what a reopening does.
      const closure = partAt(wording.file, reason.pointer);
      const isSaid = closure.has("reopen") && closure.at("basis").text !== "assumed";
      const phrase = isSaid ? reasons.reopened : shapes["reopened-assumed"];
      return fill(phrase, { from: at(reason.from), at: at(reason.at) });
    }
    case "closure":
      return closureInWords(reason, wording);
    case "trigger":
      return fill(reasons.trigger, { what: triggerInWords(reason, wording) });
    case "delivery":
      return fill(reasons.delivery, { at: fromInWords(reason.at, wording) });
    case "overtaken":
      return fill(reasons.overtaken, { level: levelInWords(reason.level, wording) });
    case "evidence":
      return evidenceInWords(reason, null, wording);
    case "no-evidence":
      return reasons["no-evidence"];
    case "implied": {
      const moment = momentInWords(partAt(wording.file, reason.pointer).value, wording);
      return moment === null ? shapes["implied-alone"] : fill(reasons.implied, { moment });
    }
    case "inferred":
      return fill(reasons.inferred, { step: stepInWords(reason.step, wording) });
    case "blocked":
      return blockedInWords([reason], wording);
    case "public-channel":
      return fill(reasons["public-channel"], { channel: channelInWords(reason.channel, wording) });
    case "in-time":
      return inTimeInWords(reason, wording);
    case "judged":
      return judgedInWords(reason, wording);
    case "attachment": {
      const limit = limitInWords(reason.limit, partAt(wording.file, reason.pointer), wording);
      return fill(reasons.attachment, { limit });
    }
  }
}

/** What a pause is for, by the label that the rule file gives its reason; nothing where it lists none. */
export function pauseReason({ pointer, reason }: Of<"pause">, wording: Wording): string {
  if (reason === null) return "";
  const { parts } = partAt(wording.file, `${pointer}/reasons`);
  const label = parts.find((part) => part.at("id").text === reason)?.at("label").text ?? reason;
  return fill(wording.phrases.shapes["pause-reason"], { reason: continued(label) });
}

/** The event may tell both, also what is none; a length that can be counted comes first, as in the count. */
function setInWords({ pointer, amount, dueAt }: Of<"set-by">, wording: Wording): string {
  const { phrases, file } = wording;
  if (Number.isSafeInteger(amount) && amount! >= 1 && amount! <= 100_000) {
    const unit = partAt(file, `${pointer}/unit`).text;
    return amountInWords(new JsonPart({ amount, unit }), wording) ?? String(amount);
  }
  const instant = typeof dueAt === "string" ? parseInstant(dueAt) : null;
  if (typeof instant !== "number") return "";
  const local = formatInstant(instant, zoneOffsetMs[file.institution.zone]);
  return fill(phrases.shapes["set-due"], { due: dueInWords(local, wording) });
}

/** Whether a rule closed the case on the date of a field: that date is the field's value. */
export function isClosedByField(reason: Of<"closure">, wording: Wording): boolean {
  return closingField(reason, wording) !== null;
}

function closingField({ pointer, event }: Pick<Of<"closure">, "pointer" | "event">, { file }: Wording) {
  const on = partAt(file, pointer).at("on");
  return event === null && on.at("lapse").text === null ? fieldOfMoment(on.value) : null;
}

/**
 * What a closure rule waits for, with its clause.
 *
 * @example closingRuleInWords("pelapor-puas", wording) // "pelapor menyatakan puas (AHM-S3n, Langkah 3, keterangan)"
 */
export function closingRuleInWords(id: string, wording: Wording): string {
  const rule = wording.service?.closure?.rules.find((each) => each.id === id);
  if (rule === undefined) return fill(wording.phrases.shapes["closure-rule"], { rule: id });
  const clauses = rule.source ?? [];
  const cause = causeOfClosing(new JsonPart(rule), id, wording);
  return clauses.length === 0 ? cause : `${cause} (${cited(clauses, wording)})`;
}

function causeOfClosing(rule: JsonPart, id: string, wording: Wording): string {
  const { shapes } = wording.phrases;
  const on = rule.at("on");
  const lapse = on.at("lapse").text;
  if (lapse !== null) return fill(shapes.lapse, { name: deadlineInWords(lapse, wording) });
  return momentInWords(on.value, wording) ?? fill(shapes["closure-rule"], { rule: id });
}

/** A rule that closes a case, or allows to. What a field's date brings about is told without its instant. */
function closureInWords({ pointer, rule, event, at }: Of<"closure">, wording: Wording): string {
  const { reasons, shapes } = wording.phrases;
  const json = partAt(wording.file, pointer);
  const allows = json.at("effect").text === "allows-closing";
  const field = closingField({ pointer, event }, wording);
  const cause =
    field !== null
      ? fill(shapes["date-of-field"], { field: fieldInWords(field, wording) })
      : causeOfClosing(json, rule, wording);
  const phrase = allows ? shapes["closable-since"] : shapes["closed-at"];
  const when = field === null ? fill(phrase, { at: fromInWords(at, wording) }) : "";
  return fill(allows ? shapes.closable : reasons.closure, { at: when, cause });
}

/** What shows that something is done, by the event that stood in for it when there is one. */
export function evidenceInWords(
  { pointer, field, at }: Of<"evidence">,
  standIn: string | null,
  wording: Wording,
): string {
  const { reasons, shapes } = wording.phrases;
  if (field !== null) return fill(shapes["evidence-of-field"], { moment: fieldInWords(field, wording) });
  const done = instantInWords(at, wording);
  const moment =
    standIn === null
      ? momentInWords(partAt(wording.file, pointer).value, wording)
      : happeningInWords(standIn, wording);
  return moment === null
    ? fill(shapes["evidence-alone"], { at: done })
    : fill(reasons.evidence, { moment, at: done });
}

/** Whether the date of a field shows that something is done; that date is the field's value and is kept back. */
export function isShownByField(because: readonly Reason[]): boolean {
  return because.some((reason) => reason.kind === "evidence" && reason.field !== null);
}

/** The steps that one step waits for, together. */
export function blockedInWords(blocked: readonly Of<"blocked">[], wording: Wording): string {
  const steps = blocked.map(({ step }) => stepInWords(step, wording));
  return fill(wording.phrases.reasons.blocked, { steps: steps.join("; ") });
}

function inTimeInWords({ deadline, holds }: Of<"in-time">, wording: Wording): string {
  const { reasons, shapes, truths } = wording.phrases;
  const state = holds === null ? truths.unknown : holds ? shapes.kept : shapes["not-kept"];
  return fill(reasons["in-time"], { name: deadlineInWords(deadline, wording), state });
}

function judgedInWords({ fact, holds }: Of<"judged">, wording: Wording): string {
  const { reasons, shapes } = wording.phrases;
  if (holds === null) return fill(reasons.judged, { question: questionOf(fact, wording) });
  return holds ? shapes["judged-so"] : shapes["judged-not"];
}

/** How a case ended, by the reasons of what ended with it: a rule closes it; null where none of them tells. */
export function endingIn(because: readonly Reason[]): CaseEnding | null {
  for (const reason of because) {
    if (reason.kind === "end") return reason.how;
    if (reason.kind === "closure") return "closed";
  }
  return null;
}
