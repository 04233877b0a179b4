/** What was read into a document: readings with their support, and what was assumed where it is silent. */
import type { JsonPart } from "../json/json-part.ts";
import { parentOf } from "../json/pointer.ts";
import type { Reason } from "../reasons/reason.ts";
import { dueInWords } from "./instant-words.ts";
import { fill, joined } from "./phrases.ts";
import { idInWords, partAt, type Wording } from "./wording.ts";

type ReadingReason = Extract<Reason, { readonly kind: "reading" }>;
type AssumptionReason = Extract<Reason, { readonly kind: "assumption" }>;

/** The reading used, why, and which others there are; of one that the caller chose, also which is in force. */
export function readingInWords(reason: ReadingReason, wording: Wording): string {
  const { phrases } = wording;
  const { own, others } = choicesOf(reason, wording);
  const label = labelOf(own, reason.reading);
  const support = own?.at("support").text ?? null;
  const named = others.map((each) => otherInWords(each, reason.element, wording)).join(", ");
  const rest = others.length > 0 ? fill(phrases.shapes["other-readings"], { others: named }) : "";
  const said =
    support === null ? label : `${label}${fill(phrases.shapes.support, { support, others: rest })}`;
  return reason.chosen
    ? fill(phrases.shapes["chosen-reading"], { reading: said, force: forceInWords(reason, wording) })
    : fill(phrases.reasons.reading, { reading: said });
}

/**
 * A reading that the caller chose, in a line: which, and which is in force.
 *
 * @example chosenReadingInWords(reason, wording) // "Dihitung menurut tafsir yang dipilih: “24 jam”, bukan tafsir baku “24 jam pelayanan”"
 */
export function chosenReadingInWords(reason: ReadingReason, wording: Wording): string {
  const { own } = choicesOf(reason, wording);
  return fill(wording.phrases.shapes["chosen-reading"], {
    reading: `“${labelOf(own, reason.reading)}”`,
    force: forceInWords(reason, wording),
  });
}

/** Another reading, and when the deadline would be due under it. */
function otherInWords(other: JsonPart, element: string, wording: Wording): string {
  const { phrases, otherReadings } = wording;
  const named = `“${labelOf(other, "")}”`;
  const under = otherReadings.find(
    (each) => each.element === element && each.reading === other.at("id").text,
  );
  // The strictest date of several candidates may be another reading's.
  if (under === undefined || under.status === "undetermined") return named;
  const outcome =
    under.dueAt === null ? phrases.deadlineStatus[under.status] : dueInWords(under.dueAt, wording);
  return `${named} → ${outcome}`;
}

/** Which reading is in force, of one that the caller chose; nothing where that is the one. */
function forceInWords(reason: ReadingReason, wording: Wording): string {
  const { inForce, others } = choicesOf(reason, wording);
  const force = others.find((each) => each.at("id").text === inForce);
  return force === undefined
    ? ""
    : fill(wording.phrases.shapes["reading-in-force"], { reading: labelOf(force, "") });
}

/** The reading of a reason, those beside it, and the id of the one in force. */
function choicesOf({ pointer, reading }: ReadingReason, { file }: Wording) {
  const at = partAt(file, pointer);
  // The pointer of a question leads to all its choices, that of a reading to the reading itself.
  const choices = at.at("choices");
  const own = choices.isList ? choices.parts.find((choice) => choice.at("id").text === reading) : at;
  const siblings = choices.isList ? choices : partAt(file, parentOf(pointer));
  const element = choices.isList ? at : partAt(file, parentOf(parentOf(pointer)));
  const ownId = own?.at("id").text ?? reading;
  return {
    own,
    others: siblings.parts.filter((each) => each.at("id").text !== ownId),
    inForce: element.at("reading").text,
  };
}

function labelOf(reading: JsonPart | undefined, id: string): string {
  return reading?.at("label").text ?? idInWords(reading?.at("id").text ?? id);
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
