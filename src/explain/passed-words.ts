/** Breaches of the past in words: a due instant that ran out unfulfilled, and what replaced it afterwards. */
import type { Replacement } from "../deadlines/replacement.ts";
import type { Reason } from "../reasons/reason.ts";
import { decreeInWords } from "./decree-words.ts";
import { subjectOf } from "./fact-words.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { fill, joined } from "./phrases.ts";
import { gradeInWords, type Wording } from "./wording.ts";

export type ReplacedReason = Extract<Reason, { readonly kind: "replaced" }>;

/** A sentence for each due instant that ran out before something replaced it, without full stop. */
export function passedInWords(because: readonly Reason[], wording: Wording): readonly string[] {
  return because.flatMap((reason) => (reason.kind === "replaced" ? [replacedInWords(reason, wording)] : []));
}

export function replacedInWords(reason: ReplacedReason, wording: Wording): string {
  const { reasons, shapes } = wording.phrases;
  const { by, dueAt, grade, at } = reason;
  return fill(reasons.replaced, {
    due: dueInWords(dueAt, wording),
    grade: grade === null ? "" : ` – ${gradeInWords(grade, wording)} –`,
    // The instant at which a date in a field comes is the value of that field.
    since: by === "date" ? "" : fill(shapes["replaced-since"], { at: instantInWords(at, wording) }),
    cause: replacementInWords(reason, wording),
  });
}

/**
 * What replaced a due instant.
 *
 * @example replacementInWords({ by: "grade", names: ["hijau"] }, wording) // "pengaduan dinilai sebagai Risiko rendah (hijau)"
 */
export function replacementInWords({ by, names }: Replacement, wording: Wording): string {
  const { replacements, shapes } = wording.phrases;
  if (by === "fact" && names.length === 0) return shapes["replaced-by-facts"];
  const named = names.map((id) => nameInWords(by, id, wording));
  return fill(replacements[by], { names: joined(named, "and", wording.phrases) });
}

function nameInWords(by: Replacement["by"], id: string, wording: Wording): string {
  if (by === "decree") return decreeInWords(id, wording);
  return by === "grade" ? gradeInWords(id, wording) : `“${subjectOf(id, wording)}”`;
}
