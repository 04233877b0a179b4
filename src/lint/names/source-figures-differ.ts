/**
 * A rule whose clauses tell of figures, and of none that the rule counts: mostly the clause of another rule was cited. Only
 * figures of the document are held against its words; what law or we filled in need not stand there.
 */
import type { Unit } from "../../calendar/units.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { type Figure, figuresIn, type Measure, mayBeSame } from "./figures.ts";
import { textsUnder } from "./uses.ts";

/** Service time has no fixed relation to days; what is counted in it is left alone. */
const measureOf: Readonly<Record<Unit, Measure | null>> = {
  minute: "minute",
  hour: "hour",
  "hour-on-working-days": "hour",
  "service-minute": null,
  "service-hour": null,
  day: "day",
  "working-day": "day",
  week: "week",
  month: "month",
};

export const sourceFiguresDiffer = ruleOfServices("S798", ({ part }, { file }) =>
  part.at("deadlines").parts.flatMap((deadline) =>
    deadline.at("rules").parts.flatMap((rule) => {
      const counted = figuresOf(rule, deadline);
      const cited = [...textsUnder([rule.value, deadline.at("source").value].map(sourced), sources)];
      const told = cited.map((clause) => file.clauses[clause]!.about);
      const limits = told.flatMap(figuresIn);
      if (limits.length === 0 || counted === null || counted.length === 0) return [];
      // A clause may tell of other times than a limit; then nothing is sure.
      if (!told.every((each) => figuresIn(each).length === 0 || isLimit(each))) return [];
      if (counted.some((figure) => limits.some((each) => mayBeSame(figure, each)))) return [];
      return [finding("S798", rule.pointer, { known: cited.join(", ") })];
    }),
  ),
);

/** A list of sources by itself, under the key that it had. */
function sourced(value: unknown): unknown {
  return Array.isArray(value) ? { source: value } : value;
}

const saysLimit = /\b(?:dalam|selama|maksimal|paling la(?:ma|mbat)|selambat\S*|sebelum|batas)\b/i;
const saysOther = /lebih dari|minimal|paling sedikit|sekurang|setiap|\btiap|\bper|umur|usia|kejadian/i;

/** Whether a clause tells within which time something is to be done, and of no other time. */
function isLimit(about: string): boolean {
  return saysLimit.test(about) && !saysOther.test(about);
}

/** The figures that a rule counts under any reading; null where not all of them are the document's. */
function figuresOf(rule: JsonPart, deadline: JsonPart): readonly Figure[] | null {
  const holders = [rule, deadline].flatMap((each) => [
    each,
    ...each.at("readings").parts,
    ...each.at("underReadings").parts.flatMap((question) => question.parts),
  ]);
  if (!holders.every(isStated)) return null;
  const figures: Figure[] = [];
  for (const holder of holders)
    for (const [key, amount] of amountKeys) {
      const length = holder.at(key);
      const measure = measureOf[(length.at("unit").text ?? "minute") as Unit];
      const value = length.at(amount).value;
      if (measure === null) return null;
      if (typeof value === "number") figures.push({ amount: value, measure });
    }
  return figures;
}

const sources = new Set(["source"]);

const amountKeys = [
  ["length", "amount"],
  ["length", "atMost"],
  ["target", "amount"],
  ["extension", "atMost"],
] as const;

function isStated(part: JsonPart): boolean {
  const basis = part.at("basis");
  const own = basis.isObject ? basis.at("length") : basis;
  return own.text === null || own.text === "stated";
}
