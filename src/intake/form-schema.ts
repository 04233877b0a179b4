/**
 * The intake of one service and channel as standard JSON Schema. A condition becomes two schemas, one that holds where
 * it is true and one where it is false: what is neither (a field it needs is missing, or only a case can tell) demands
 * nothing, just as it leaves the intake undetermined. Only keywords that draft-07 and 2020-12 share, no formats and no
 * references, so that a host may put it anywhere and hand it to any validator.
 */

import { fieldTypeTable } from "../case/field-values.ts";
import { compileCondition, FALSE, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { Condition, Leaf } from "../conditions/condition.ts";
import type { OperandValue, OperatorId } from "../conditions/operators.ts";
import { expectSpelledOut } from "../conditions/spelled-out.ts";
import type { Field } from "../format/intake.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** A value that is not missing: not null, not only white space, not an empty list. */
const presentValue = {
  type: ["string", "number", "boolean", "object", "array"],
  pattern: "\\S",
  minItems: 1,
};

/**
 * The schema of the object of fields; `facts` are the values of the frame's slots at a form without any field.
 *
 * @example intakeSchema(frame, facts) // { type: "object", properties: { nama: { title: "Nama", … } }, required: ["nama"], … }
 */
export function intakeSchema(
  frame: ServiceFrame,
  facts: FactValues,
): { readonly [keyword: string]: unknown } {
  const form: FormFacts = { frame, facts, made: new Map() };
  const required: string[] = [];
  const demands: JsonSchema[] = [];
  for (const { id, field } of frame.fields) {
    const { required: demand, ifMissing } = field;
    const when = demand === undefined || ifMissing === "warn" ? false : whereTrue(demand, id, form);
    if (when === true) required.push(id);
    else demands.push(onlyWhere(when, present(id)));
  }
  for (const { id, group } of frame.groups) {
    const onlyWarns = group.expected === true || group.ifMissing === "warn";
    const when = onlyWarns ? false : whereTrue(group.when ?? true, id, form);
    demands.push(onlyWhere(when, atLeast(group.atLeast, group.of)));
  }
  const further = demands.filter((demand) => demand !== true);
  return {
    title: frame.file.label,
    type: "object",
    properties: Object.fromEntries(
      frame.fields.map(({ id, field }) => [id, propertySchema(field, required.includes(id))]),
    ),
    ...(required.length > 0 && { required }),
    ...(further.length > 0 && { allOf: further }),
    additionalProperties: false,
  };
}

function propertySchema(field: Field, isRequired: boolean): JsonSchema {
  const schema = fieldTypeTable[field.type].schema(field);
  const annotations = {
    title: field.label,
    ...(field.help !== undefined && { description: field.help }),
  };
  // A type never accepts a missing value, so a demanded field is its type and no more.
  return isRequired
    ? { ...annotations, ...schema }
    : { ...annotations, anyOf: [schema, { not: presentValue }] };
}

/** What conditions are judged against: the built-in facts that a form knows, and the shared conditions. */
interface FormFacts {
  readonly frame: ServiceFrame;
  readonly facts: FactValues;
  /** The schemas of shared conditions, by where they hold: each is made once, and stands in many places. */
  readonly made: Map<string, JsonSchema>;
}

function whereTrue(condition: Condition | true, name: string, form: FormFacts): JsonSchema {
  if (condition === true) return true;
  expectSpelledOut(condition, (shared) => form.frame.names.shared(shared).condition, name);
  return where(condition, true, form);
}

/** Where a condition is true (`holds`), or where it is false; a constant when no field decides it. */
function where(condition: Condition, holds: boolean, form: FormFacts): JsonSchema {
  if ("not" in condition) return where(condition.not, !holds, form);
  if ("condition" in condition) {
    const key = `${holds} ${condition.condition}`;
    const shared = form.frame.names.shared(condition.condition).condition;
    const schema = form.made.get(key) ?? where(shared, holds, form);
    form.made.set(key, schema);
    return schema;
  }
  if ("fact" in condition) return whereLeaf(condition, holds, form);
  const parts = "all" in condition ? condition.all : condition.any;
  const schemas = parts.map((part) => where(part, holds, form));
  return "all" in condition === holds ? all(schemas) : any(schemas);
}

function whereLeaf(leaf: Leaf, holds: boolean, { frame, facts }: FormFacts): JsonSchema {
  const field = leaf.fact.startsWith("field.") ? leaf.fact.slice("field.".length) : null;
  if (field === null) {
    const answer = truthOf(compileCondition(leaf, "", [], frame.names), facts);
    return answer === (holds ? TRUE : FALSE);
  }
  if (leaf.operator === "present") return holds ? present(field) : not(present(field));
  if (leaf.operator === "absent") return holds ? not(present(field)) : present(field);
  const [schema, positive] = comparison(leaf.operator, leaf.value ?? true);
  const compared = holds === positive ? schema : not(schema);
  return compared === false ? false : withValue(field, all([presentValue, compared]));
}

/** What a value that is there must look like, and whether the operator holds there or everywhere else. */
function comparison(
  operator: Exclude<OperatorId, "present" | "absent">,
  operand: OperandValue,
): readonly [JsonSchema, boolean] {
  switch (operator) {
    case "equal":
    case "notEqual":
      return [oneOf([operand]), operator === "equal"];
    case "in":
    case "notIn":
      return [oneOf(operand as readonly unknown[]), operator === "in"];
    case "contains":
    case "doesNotContain":
      return [{ type: "array", contains: { const: operand } }, operator === "contains"];
    case "lessThan":
    case "greaterThanInclusive":
      return [below(operand), operator === "lessThan"];
    case "greaterThan":
    case "lessThanInclusive":
      return [above(operand), operator === "greaterThan"];
  }
}

function oneOf(values: readonly unknown[]): JsonSchema {
  return values.length === 0 ? false : { enum: [...new Set(values)] };
}

function below(operand: OperandValue): JsonSchema {
  return typeof operand === "string"
    ? datesBeside(operand, (digit) => (digit > 0 ? `[0-${digit - 1}]` : null))
    : { type: "number", exclusiveMaximum: operand };
}

function above(operand: OperandValue): JsonSchema {
  return typeof operand === "string"
    ? datesBeside(operand, (digit) => (digit < 9 ? `[${digit + 1}-9]` : null))
    : { type: "number", exclusiveMinimum: operand };
}

/**
 * Real dates before or after a date, as a pattern: the same up to some digit, and that digit below or above. There is
 * always such a digit: a month is neither 00 nor 99.
 */
function datesBeside(date: string, beside: (digit: number) => string | null): JsonSchema {
  const alternatives = [...date].flatMap((sign, index) => {
    const digits = sign === "-" ? null : beside(Number(sign));
    return digits === null ? [] : [date.slice(0, index) + digits];
  });
  return { type: "string", pattern: `^(?:${alternatives.join("|")})` };
}

function present(field: string): JsonSchema {
  return withValue(field, presentValue);
}

function withValue(field: string, schema: JsonSchema): JsonSchema {
  return { properties: { [field]: schema }, required: [field] };
}

/** At least so many of the fields: split in halves, because listing every choice grows without bound. */
function atLeast(count: number, fields: readonly string[]): JsonSchema {
  if (count <= 0) return true;
  if (count > fields.length) return false;
  if (count === fields.length) return all(fields.map(present));
  if (count === 1) return any(fields.map(present));
  const half = Math.floor(fields.length / 2);
  const shares = Array.from({ length: count + 1 }, (_, share) =>
    all([atLeast(share, fields.slice(0, half)), atLeast(count - share, fields.slice(half))]),
  );
  return any(shares);
}

function onlyWhere(when: JsonSchema, demand: JsonSchema): JsonSchema {
  if (when === false || demand === true) return true;
  // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's keyword
  return when === true ? demand : { if: when, then: demand };
}

function all(schemas: readonly JsonSchema[]): JsonSchema {
  if (schemas.includes(false)) return false;
  const open = schemas.filter((schema) => schema !== true);
  return open.length === 0 ? true : open.length === 1 ? open[0]! : { allOf: open };
}

function any(schemas: readonly JsonSchema[]): JsonSchema {
  if (schemas.includes(true)) return true;
  const open = schemas.filter((schema) => schema !== false);
  return open.length === 0 ? false : open.length === 1 ? open[0]! : { anyOf: open };
}

function not(schema: JsonSchema): JsonSchema {
  return typeof schema === "boolean" ? !schema : { not: schema };
}
