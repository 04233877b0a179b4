/** Parts of a condition in signs, short and alike in every language: `korban < 2`. */
import type { Condition } from "../../conditions/condition.ts";
import type { OperatorId } from "../../conditions/operators.ts";
import type { JsonPart } from "../../json/json-part.ts";

const signs: Readonly<Record<OperatorId, string>> = {
  equal: "=",
  notEqual: "≠",
  in: "=",
  notIn: "≠",
  contains: "∋",
  doesNotContain: "∌",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
  present: "= …",
  absent: "≠ …",
};

/** More of a list is cut. */
const mostShown = 6;

/** Some parts of a condition, or all of it where they are none. */
export function written(parts: readonly JsonPart[], whole: JsonPart): string {
  return shortened(
    (parts.length === 0 ? [whole] : parts).map(({ value }) => inSigns(value as Condition)),
    "; ",
  );
}

export function inSigns(condition: Condition): string {
  if ("condition" in condition) return condition.condition;
  if ("not" in condition) return `¬ (${inSigns(condition.not)})`;
  if ("all" in condition) return `(${shortened(condition.all.map(inSigns), " & ")})`;
  if ("any" in condition) return `(${shortened(condition.any.map(inSigns), " / ")})`;
  const { fact, operator, value } = condition;
  const sign = signs[operator];
  if (operator === "present" || operator === "absent") return `${fact} ${sign}`;
  return `${fact} ${sign} ${Array.isArray(value) ? shortened(value.map(String), " / ") : String(value)}`;
}

function shortened(texts: readonly string[], between: string): string {
  return texts.length <= mostShown ? texts.join(between) : [...texts.slice(0, mostShown), "…"].join(between);
}
