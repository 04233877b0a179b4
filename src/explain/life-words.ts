/** Reasons about the life of a case as sentences: pauses, lengths set on a case, escalation, steps, closure. */

import { formatInstant, parseInstant, zoneOffsetMs } from "../base/time.ts";
import { JsonPart } from "../json/json-part.ts";
import type { Reason } from "../reasons/reason.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { limitInWords } from "./limit-words.ts";
import { fieldOfMoment, momentInWords } from "./moment-words.ts";
import { fill } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { triggerInWords } from "./trigger-words.ts";
import {
  amountInWords,
  channelInWords,
  deadlineInWords,
  eventInWords,
  fieldInWords,
  levelInWords,
  partAt,
  stepInWords,
  type Words,
} from "./words.ts";

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
      | "inferred"
      | "blocked"
      | "public-channel"
      | "judged"
      | "attachment";
  }
>;
type Of<K extends LifeReason["kind"]> = Extract<LifeReason, { readonly kind: K }>;

export function lifeReasonInWords(reason: LifeReason, words: Words): string {
  const { reasons, shapes } = words.phrases;
  const at = (instant: string) => instantInWords(instant, words);
  switch (reason.kind) {
    case "pause": {
      const from = at(reason.from);
      const why = pauseReason(reason, words);
      return reason.to === null
        ? fill(shapes["pause-open"], { from, reason: why })
        : fill(reasons.pause, { from, to: at(reason.to), reason: why });
    }
    case "set-by": {
      const event = eventInWords(partAt(words.file, `${reason.pointer}/setBy`).text ?? "", words);
      return fill(reasons["set-by"], { event, what: setInWords(reason, words) });
    }
    case "reopened":
      return fill(reason.effect === "restarts" ? shapes["reopened-anew"] : reasons.reopened, {
        at: at(reason.at),
      });
    case "closure":
      return closureInWords(reason, words);
    case "trigger":
      return fill(reasons.trigger, { what: triggerInWords(reason, words) });
    case "delivery":
      return fill(reasons.delivery, { at: at(reason.at) });
    case "overtaken":
      return fill(reasons.overtaken, { level: levelInWords(reason.level, words) });
    case "evidence":
      return evidenceInWords(reason, null, words);
    case "no-evidence":
      return reasons["no-evidence"];
    case "inferred":
      return fill(reasons.inferred, { step: stepInWords(reason.step, words) });
    case "blocked":
      return blockedInWords([reason], words);
    case "public-channel":
      return fill(reasons["public-channel"], { channel: channelInWords(reason.channel, words) });
    case "judged":
      return judgedInWords(reason, words);
    case "attachment": {
      const limit = limitInWords(reason.limit, partAt(words.file, reason.pointer), words);
      return fill(reasons.attachment, { limit });
    }
  }
}

/** What a pause is for, by the label that the rule file gives its reason; nothing where it lists none. */
export function pauseReason({ pointer, reason }: Of<"pause">, words: Words): string {
  if (reason === null) return "";
  const { parts } = partAt(words.file, `${pointer}/reasons`);
  const label = parts.find((part) => part.at("id").text === reason)?.at("label").text ?? reason;
  return fill(words.phrases.shapes["pause-reason"], { reason: lowerFirst(label) });
}

/** "Menunggu" → "menunggu", but "PPID" as it stands. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** The event may tell both, also what is none; a length that can be counted comes first, as in the count. */
function setInWords({ pointer, amount, dueAt }: Of<"set-by">, words: Words): string {
  const { phrases, file } = words;
  if (Number.isSafeInteger(amount) && amount! >= 1 && amount! <= 100_000) {
    const unit = partAt(file, `${pointer}/unit`).text;
    return amountInWords(new JsonPart({ amount, unit }), words) ?? String(amount);
  }
  const instant = typeof dueAt === "string" ? parseInstant(dueAt) : null;
  if (typeof instant !== "number") return "";
  const local = formatInstant(instant, zoneOffsetMs[file.institution.zone]);
  return fill(phrases.shapes["set-due"], { due: dueInWords(local, words) });
}

/** A rule that closes a case, or allows to. What a field's date brings about is told without its instant. */
function closureInWords({ pointer, rule, event, at }: Of<"closure">, words: Words): string {
  const { reasons, shapes } = words.phrases;
  const json = partAt(words.file, pointer);
  const allows = json.at("effect").text === "allows-closing";
  const on = json.at("on");
  const lapse = on.at("lapse").text;
  const field = event === null && lapse === null ? fieldOfMoment(on.value) : null;
  const cause =
    lapse !== null
      ? fill(shapes.lapse, { name: deadlineInWords(lapse, words) })
      : field !== null
        ? fill(shapes["date-of-field"], { field: fieldInWords(field, words) })
        : (momentInWords(on.value, words) ?? fill(shapes["closure-rule"], { rule }));
  const phrase = allows ? shapes["closable-since"] : shapes["closed-at"];
  const when = field === null ? fill(phrase, { at: instantInWords(at, words) }) : "";
  return fill(allows ? shapes.closable : reasons.closure, { at: when, cause });
}

/** What shows that something is done, by the event that stood in for it when there is one. */
export function evidenceInWords(
  { pointer, field, at }: Of<"evidence">,
  standIn: string | null,
  words: Words,
): string {
  const { reasons, shapes } = words.phrases;
  if (field !== null) return fill(shapes["evidence-of-field"], { moment: fieldInWords(field, words) });
  const done = instantInWords(at, words);
  const moment =
    standIn === null ? momentInWords(partAt(words.file, pointer).value, words) : eventInWords(standIn, words);
  return moment === null
    ? fill(shapes["evidence-alone"], { at: done })
    : fill(reasons.evidence, { moment, at: done });
}

/** Whether the date of a field shows that something is done; that date is the field's value and is kept back. */
export function isShownByField(because: readonly Reason[]): boolean {
  return because.some((reason) => reason.kind === "evidence" && reason.field !== null);
}

/** The steps that one step waits for, together. */
export function blockedInWords(blocked: readonly Of<"blocked">[], words: Words): string {
  const steps = blocked.map(({ step }) => stepInWords(step, words));
  return fill(words.phrases.reasons.blocked, { steps: steps.join("; ") });
}

function judgedInWords({ fact, holds }: Of<"judged">, words: Words): string {
  const { reasons, shapes } = words.phrases;
  if (holds === null) return fill(reasons.judged, { question: questionOf(fact, words) });
  return holds ? shapes["judged-so"] : shapes["judged-not"];
}
