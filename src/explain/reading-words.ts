/** What was read into a document: readings with their support, and what was assumed where it is silent. */
import { parentOf } from "../json/pointer.ts";
import type { Reason } from "../reasons/reason.ts";
import { fill, joined } from "./phrases.ts";
import { idInWords, partAt, type Wording } from "./wording.ts";

type ReadingReason = Extract<Reason, { readonly kind: "reading" }>;
type AssumptionReason = Extract<Reason, { readonly kind: "assumption" }>;

/** The reading used, why, and which others there are. */
export function readingInWords({ pointer, reading, chosen }: ReadingReason, wording: Wording): string {
  const { phrases, file } = wording;
  const at = partAt(file, pointer);
  // The pointer of a question leads to all its choices, that of a reading to the reading itself.
  const choices = at.at("choices");
  const own = choices.isList ? choices.parts.find((choice) => choice.at("id").text === reading) : at;
  const siblings = choices.isList ? choices : partAt(file, parentOf(pointer));
  const label = own?.at("label").text ?? idInWords(reading);
  const support = own?.at("support").text ?? null;
  const labels = siblings.parts
    .filter((each) => each.at("id").text !== (own?.at("id").text ?? reading))
    .flatMap((each) => each.at("label").text ?? idInWords(each.at("id").text ?? ""));
  const named = labels.map((each) => `“${each}”`).join(", ");
  const others = labels.length > 0 ? fill(phrases.shapes["other-readings"], { others: named }) : "";
  const said = support === null ? label : `${label}${fill(phrases.shapes.support, { support, others })}`;
  return fill(chosen ? phrases.shapes["chosen-reading"] : phrases.reasons.reading, { reading: said });
}

/** What one element leaves open, which we or the host filled in, with the note that says how. */
export function assumptionInWords(reasons: readonly AssumptionReason[], wording: Wording): string {
  const { phrases, file } = wording;
  const { pointer, by } = reasons[0]!;
  const { shapes } = phrases;
  const named = reasons.flatMap(({ part }) => (part === null ? [] : [phrases.parts[part]]));
  const parts = joined([...new Set(named)], "and", phrases);
  const note = noteOf(file, pointer);
  const noted =
    note === null ? "" : fill(by === "host" ? shapes["host-noted"] : shapes["assumption-noted"], { note });
  if (parts === "") return `${by === "host" ? shapes["host-whole"] : shapes["assumption-whole"]}${noted}`;
  return by === "host"
    ? `${fill(shapes["host-parts"], { parts })}${noted}`
    : fill(phrases.reasons.assumption, { parts, note: noted });
}

/** The note of the element at the pointer, or of the element that it is a part of. */
function noteOf(file: Wording["file"], pointer: string): string | null {
  const at = partAt(file, pointer);
  if (at.has("basis")) return at.at("note").text;
  return partAt(file, parentOf(pointer)).at("note").text;
}
