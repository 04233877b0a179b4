/**
 * A rule whose clauses tell of figures, and of none that the rule counts: mostly the clause of another rule was cited. Only
 * figures of the document are held against its words; what law or we filled in need not stand there.
 */
import type { Unit } from "../../calendar/units.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { type Figure, figuresIn, type Measure, mayBeSame } from "./figures.ts";

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
      const clauses = [rule, deadline].find((each) => each.has("source"))?.at("source").parts ?? [];
      const told = clauses.flatMap(({ text }) => figuresIn(file.clauses[text!]!.about));
      const counted = figuresOf(rule, deadline);
      if (told.length === 0 || counted === null || counted.length === 0) return [];
      if (counted.some((figure) => told.some((each) => mayBeSame(figure, each)))) return [];
      const known = clauses.map(({ text }) => text).join(", ");
      return [finding("S798", rule.pointer, { known })];
    }),
  ),
);

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
