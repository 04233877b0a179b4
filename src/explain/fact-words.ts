/**
 * A leaf of a condition in words: what it asks about, and how the case stands to it. Conditions on fields say only
 * whether they are met, because what a leaf compares with would give the field's value away.
 */
import type { Leaf } from "../conditions/condition.ts";
import type { OperatorId } from "../conditions/operators.ts";
import type { FactDeclaration } from "../format/grading.ts";
import { dateInWords } from "./instant-words.ts";
import { fill, joined } from "./phrases.ts";
import type { Comparison } from "./text-keys.ts";
import {
  channelInWords,
  eventInWords,
  fieldInWords,
  gradeInWords,
  gradeSubject,
  idInWords,
  partAt,
  serviceInWords,
  type Wording,
} from "./wording.ts";

/** A file that is loaded compares the intake with nothing else. */
type IntakeState = keyof Wording["phrases"]["intakeStates"];
type Compared = Exclude<OperatorId, "present" | "absent">;

/** What an operator says when it holds, and when it does not. */
const comparisons: Readonly<Record<Compared, readonly [holds: Comparison, not: Comparison]>> = {
  equal: ["equal", "different"],
  notEqual: ["different", "equal"],
  in: ["equal", "different"],
  notIn: ["different", "equal"],
  contains: ["contains", "contains-not"],
  doesNotContain: ["contains-not", "contains"],
  lessThan: ["less", "at-least"],
  lessThanInclusive: ["at-most", "more"],
  greaterThan: ["more", "at-most"],
  greaterThanInclusive: ["at-least", "less"],
};

/**
 * "Berpotensi menjadi sengketa hukum: ya". `pointer` leads to the leaf; `holds` is null while nobody knows.
 *
 * @example factInWords("kematian", pointer, null, wording) // "Berpotensi menyangkut kematian: belum diketahui"
 */
export function factInWords(fact: string, pointer: string, holds: boolean | null, wording: Wording): string {
  return `${subjectOf(fact, wording)}: ${stateOf(fact, pointer, holds, wording)}`;
}

/** What a fact is called: its label, or the words for a built-in one. */
export function subjectOf(fact: string, wording: Wording): string {
  const { phrases } = wording;
  const { subjects } = phrases;
  switch (fact) {
    case "grade":
      return gradeSubject(wording);
    case "service":
    case "channel":
    case "channel-class":
    case "intake":
    case "received-within-hours":
      return subjects[fact];
  }
  if (fact.startsWith("field.")) return fill(subjects.field, { label: fieldInWords(fact.slice(6), wording) });
  if (fact.startsWith("event.")) return capitalized(eventInWords(fact.slice(6), wording));
  return declared(fact, wording)?.label ?? idInWords(fact);
}

function declared(fact: string, { service }: Wording): FactDeclaration | undefined {
  return service?.facts !== undefined && Object.hasOwn(service.facts, fact) ? service.facts[fact] : undefined;
}

function stateOf(fact: string, pointer: string, holds: boolean | null, wording: Wording): string {
  const { truths } = wording.phrases;
  if (holds === null) return truths.unknown;
  const leaf = partAt(wording.file, pointer);
  const operator = leaf.at("operator").text as OperatorId | null;
  if (operator === "present" || operator === "absent") {
    return (operator === "present") === holds ? truths.filled : truths.empty;
  }
  if (fact.startsWith("field.")) return holds ? truths.fits : truths["fits-not"];
  const operand = leaf.at("value").value as Leaf["value"];
  if (typeof operand === "boolean") {
    const isTrue = (operator === "equal") === holds ? operand : !operand;
    if (fact.startsWith("event.")) return isTrue ? truths.happened : truths["not-happened"];
    return isTrue ? truths.yes : truths.no;
  }
  if (operator === null || operand === undefined || !Object.hasOwn(comparisons, operator)) {
    return holds ? truths.fits : truths["fits-not"];
  }
  return compared(comparisons[operator][holds ? 0 : 1], operand, fact, wording);
}

function compared(
  comparison: Comparison,
  operand: Exclude<Leaf["value"], boolean | undefined>,
  fact: string,
  wording: Wording,
): string {
  const { phrases } = wording;
  const values = Array.isArray(operand) ? operand : [operand];
  const named = values.map((value) => valueInWords(fact, value, wording));
  return fill(comparisonsFor(fact, wording)[comparison], { value: joined(named, "or", phrases) });
}

/** How values are compared: days as times. */
export function comparisonsFor(fact: string, wording: Wording): Readonly<Record<Comparison, string>> {
  const { comparisons, dateComparisons } = wording.phrases;
  return isDate(fact, wording) ? { ...comparisons, ...dateComparisons } : comparisons;
}

function isDate(fact: string, wording: Wording): boolean {
  return declared(fact, wording)?.type === "date";
}

/** A value of a fact, by its label where it has one. */
export function valueInWords(fact: string, value: string | number, wording: Wording): string {
  const text = String(value);
  switch (fact) {
    case "grade":
      return gradeInWords(text, wording);
    case "channel":
      return channelInWords(text, wording);
    case "channel-class":
      return idInWords(text);
    case "service":
      return serviceInWords(text, wording);
    case "intake":
      return wording.phrases.intakeStates[text as IntakeState];
  }
  if (isDate(fact, wording)) return dateInWords(text, wording);
  return declared(fact, wording)?.values?.find((each) => each.id === value)?.label ?? text;
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
