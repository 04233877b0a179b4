/** What makes a level of escalation fall due, in words. */
import type { JsonPart } from "../json/json-part.ts";
import type { Reason } from "../reasons/reason.ts";
import { instantInWords } from "./instant-words.ts";
import { fieldOfMoment, momentInWords } from "./moment-words.ts";
import { fill } from "./phrases.ts";
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
    : fill(triggers.dated, { what, at: instantInWords(reason.at, wording) });
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
  if (on.has("when")) return triggers.condition;
  return momentInWords(on.value, wording) ?? triggers.condition;
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
