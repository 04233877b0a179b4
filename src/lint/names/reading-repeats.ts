/**
 * Two readings of one rule or grade, or two choices of one question, that say the same: there is nothing to decide between
 * them, and mostly one was copied and not yet changed. What rests on another law or clause is another reading.
 */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { Sameness } from "./sameness.ts";

/** What of a layer goes on in what lies in it, and what a reading may say anew. */
const timing = ["when", "from", "until", "length", "target", "calendar", "extension", "pause"];
/** What else tells one reading from another. */
const grounds = ["source", "basis", "law"];

type Said = Readonly<Record<string, unknown>>;

export const readingRepeats = /* @__PURE__ */ ruleOfServices("S758", (service, context) => {
  const { compiled, part } = service;
  const same = new Sameness(compiled.frame.file.conditions ?? {});
  const said = (layers: readonly JsonPart[]) => same.of(withCalendar(merged(layers), service, context));
  const readingsOf = (layers: readonly JsonPart[]) =>
    repeated(
      layers
        .at(-1)!
        .at("readings")
        .parts.map((each) => [each, said([...layers, each])] as const),
    );
  const grades = part.at("grading").at("grades").parts;
  const deadlines = part.at("deadlines").parts;
  return [
    ...grades.flatMap((grade) => readingsOf([grade])),
    ...deadlines.flatMap((deadline) =>
      deadline.at("rules").parts.flatMap((rule) => readingsOf([deadline, rule])),
    ),
    ...part.at("readings").parts.flatMap((question) => choicesOf(question, deadlines, said)),
  ];
});

/** Choices that say the same wherever the service asks for one. */
function choicesOf(
  question: JsonPart,
  deadlines: readonly JsonPart[],
  said: (layers: readonly JsonPart[]) => number,
): readonly Finding[] {
  const id = question.at("id").text!;
  const holders = deadlines
    .flatMap((deadline) => [[deadline], ...deadline.at("rules").parts.map((rule) => [deadline, rule])])
    .filter((layers) => layers.at(-1)!.at("underReadings").has(id));
  if (holders.length === 0) return [];
  return repeated(
    question.at("choices").parts.map((choice) => {
      const under = (layers: readonly JsonPart[]) =>
        said([...layers, layers.at(-1)!.at("underReadings").at(id).at(choice.at("id").text!)]);
      return [choice, holders.map(under).join()] as const;
    }),
  );
}

function repeated(readings: readonly (readonly [reading: JsonPart, said: unknown])[]): readonly Finding[] {
  const first = new Map<unknown, string>();
  return readings.flatMap(([reading, said]) => {
    const id = reading.at("id").text!;
    const other = first.get(said);
    if (other === undefined) first.set(said, id);
    return other === undefined ? [] : [finding("S758", reading.pointer, { reading: id, other })];
  });
}

/** What holds by the last layer: the innermost word of each kind, and the grounds of the last alone. */
function merged(layers: readonly JsonPart[]): Said {
  const pairs = layers.flatMap((layer) => kept(layer, timing));
  return Object.fromEntries([...pairs, ...kept(layers.at(-1)!, grounds)]);
}

function kept(part: JsonPart, keys: readonly string[]): readonly (readonly [string, unknown])[] {
  return keys.flatMap((key) => (part.has(key) ? [[key, part.at(key).value] as const] : []));
}

/** The days and hours of a calendar instead of its name: two names may stand for the same days. */
function withCalendar(said: Said, { part, compiled }: LintedService, context: LintContext): Said {
  const channels = context.part.at("channels").parts;
  // Where channels have calendars of their own, a name that is said differs from one that is not.
  const isUsual = !part.has("calendar") && !channels.some((each) => each.has("calendar"));
  const { calendar = isUsual ? usualCalendar(context) : null } = said;
  if (typeof calendar !== "string" || compiled.deadlines.length === 0) return said;
  const { label, default: isDefault, note, source, basis, law, ...days } = context.file.calendars[calendar]!;
  return { ...said, calendar: days };
}

function usualCalendar({ part }: LintContext): string | null {
  const usual = part
    .at("calendars")
    .entries()
    .find(([, each]) => each.at("default").value === true);
  return usual === undefined ? null : usual[0];
}
