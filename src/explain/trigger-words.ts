/** What makes a level of escalation fall due, in words. */
import { type Unit, unitRows } from "../calendar/units.ts";
import type { JsonPart } from "../json/json-part.ts";
import type { Reason } from "../reasons/reason.ts";
import { factInWords } from "./fact-words.ts";
import { dateInWords, instantInWords } from "./instant-words.ts";
import { fieldOfMoment, momentInWords } from "./moment-words.ts";
import { continued, fill, joined } from "./phrases.ts";
import { amountInWords, deadlineInWords, partAt, type Wording } from "./wording.ts";

type TriggerReason = Extract<Reason, { readonly kind: "trigger" }>;

/**
 * A trigger with the instant at which it came or will come. One by the date of a field is told without its instant,
 * which is the field's value.
 *
 * @example triggerInWords(reason, wording) // "pelapor menyatakan belum puas, Senin, 13 Juli 2026 pukul 10.00 WITA"
 */
export function triggerInWords(reason: TriggerReason, wording: Wording): string {
  const { triggers } = wording.phrases;
  const on = partAt(wording.file, reason.pointer);
  const what = causeOf(reason, on, wording);
  return reason.at === null || isByField(reason, wording)
    ? what
    : fill(triggers.dated, { what, at: fallingInWords(reason.at, on, wording) });
}

/**
 * When a level falls due, in words. One that leads by days is told by the day on which it begins: nothing
 * happens at its midnight.
 */
export function fallingInWords(at: string, on: JsonPart, wording: Wording): string {
  if (!isFromDay(at, on)) return instantInWords(at, wording);
  return fill(wording.phrases.triggers["from-day"], { date: dateInWords(at.slice(0, 10), wording) });
}

/**
 * Whether the instant at which a level falls due stands for a whole day: where it leads by days, and where a day's end
 * passed; `on` as the file writes its trigger.
 */
export function isFromDay(at: string, on: JsonPart): boolean {
  if (at.slice(11, 23) !== "00:00:00.000") return false;
  const unit = on.at("before").at("unit").text;
  if (unit === null) return on.at("deadline").text !== null;
  return Object.hasOwn(unitRows, unit) && unitRows[unit as Unit].measure.of === "days";
}

/** Whether the instant of a trigger is the value of a field: nothing else brings it about without event and deadline. */
export function isByField({ pointer, event, deadline }: TriggerReason, { file }: Wording): boolean {
  if (event !== null || deadline !== null) return false;
  const on = partAt(file, pointer);
  return !on.has("when") && fieldOfMoment(on.value) !== null;
}

function causeOf({ deadline }: TriggerReason, on: JsonPart, wording: Wording): string {
  const { triggers } = wording.phrases;
  if (deadline !== null) return deadlineCause(deadline, on, wording);
  if (on.has("when")) return conditionInWords(on.at("when"), wording) ?? triggers.condition;
  return momentInWords(on.value, wording) ?? triggers.condition;
}

/** A condition of leaves that all have to hold; null for any other. */
function conditionInWords(condition: JsonPart, wording: Wording): string | null {
  const leaves = condition.at("all").isList ? condition.at("all").parts : [condition];
  const told = leaves.flatMap((leaf) => {
    const fact = leaf.at("fact").text;
    return fact === null ? [] : [continued(factInWords(fact, leaf.pointer, true, wording))];
  });
  return told.length < leaves.length ? null : joined(told, "and", wording.phrases);
}

function deadlineCause(deadline: string, on: JsonPart, wording: Wording): string {
  const { triggers } = wording.phrases;
  const limit =
    deadline === "*" ? triggers.any : fill(triggers.named, { name: deadlineInWords(deadline, wording) });
  const percent = on.at("percent").value;
  if (typeof percent === "number") return fill(triggers.percent, { percent: String(percent), limit });
  for (const key of ["before", "after"] as const) {
    const amount = amountInWords(on.at(key), wording);
    if (amount !== null) return fill(triggers[key], { amount, limit });
  }
  return fill(triggers.passed, { limit });
}
