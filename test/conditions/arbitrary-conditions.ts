/** Random conditions, nested and shared, over a few facts of every type, and random values for those facts. */
import fc from "fast-check";
import type { ConditionNames, FactInfo } from "../../src/conditions/check-condition.ts";
import { type CompiledCondition, compileCondition } from "../../src/conditions/compile.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import type { FactType, OperatorId } from "../../src/conditions/operators.ts";
import { SharedConditions } from "../../src/conditions/shared-conditions.ts";
import { JsonPart } from "../../src/json/json-part.ts";

const CLASSES = ["satu", "dua", "tiga"];
const UNITS = ["igd", "farmasi", "gizi", "parkir"];

const fact = (name: string, type: FactType, values: readonly string[] | null = null): FactInfo => ({
  name,
  type,
  values,
  origin: name.startsWith("field.") ? "field" : "declared",
});

export const FACTS: readonly FactInfo[] = [
  fact("gawat", "boolean"),
  fact("dirawat", "boolean"),
  fact("kelas", "enum", CLASSES),
  fact("kerugian", "number"),
  fact("korban", "integer"),
  fact("kejadian", "date"),
  fact("unit", "list", UNITS),
  fact("field.judul", "text"),
];

export const FACT_NAMES = FACTS.map(({ name }) => name);

export type Facts = Readonly<Record<string, unknown>>;
export type Shared = Readonly<Record<string, Condition>>;

const days = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values that meet each other often, and some that stand alone. */
const values: Readonly<Record<FactType, fc.Arbitrary<boolean | number | string>>> = {
  boolean: fc.boolean(),
  enum: fc.constantFrom(...CLASSES),
  number: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(0.5, -0, 1e21), fc.double(finite())),
  integer: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.maxSafeInteger()),
  date: fc.oneof(fc.constantFrom("2026-02-28", "2026-03-01", "2027-01-01"), days),
  list: fc.constantFrom(...UNITS),
  text: fc.oneof(fc.constantFrom("antre", "obat", "parkir"), fc.string({ maxLength: 4 })),
};

function finite(): fc.DoubleConstraints {
  return { noNaN: true, noDefaultInfinity: true };
}

function anyValueOf({ type }: FactInfo): fc.Arbitrary<unknown> {
  return type === "list" ? fc.uniqueArray(fc.constantFrom(...UNITS)) : values[type];
}

/** A value for every fact. */
export const completeFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACTS.map((each) => [each.name, anyValueOf(each)])),
);

/** Some facts are not established, or explicitly unknown. */
export const partialFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(
    FACTS.map((each) => [
      each.name,
      fc.oneof({ weight: 3, arbitrary: anyValueOf(each) }, { weight: 2, arbitrary: fc.constant(null) }),
    ]),
  ),
  { requiredKeys: [] },
);

const equality = ["equal", "notEqual"] as const;
const membership = ["in", "notIn"] as const;
const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const containment = ["contains", "doesNotContain"] as const;

const comparisons: Readonly<Record<FactType, readonly OperatorId[]>> = {
  boolean: equality,
  enum: [...equality, ...membership],
  number: [...equality, ...membership, ...order],
  integer: [...equality, ...membership, ...order],
  date: [...equality, ...membership, ...order],
  list: containment,
  text: [...equality, ...membership],
};

/** The operators that json-rules-engine has too. */
export const COMPARISONS = [...equality, ...membership, ...order, ...containment];

function comparisonsOf({ name, type }: FactInfo): fc.Arbitrary<Condition>[] {
  return comparisons[type].map((operator) => {
    const value = (membership as readonly string[]).includes(operator)
      ? fc.array(values[type], { maxLength: 3 })
      : values[type];
    return value.map((operand) => ({ fact: name, operator, value: operand }) as Condition);
  });
}

const comparison = fc.oneof(...FACTS.map((each) => fc.oneof(...comparisonsOf(each))));
const presence: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom(...FACT_NAMES),
  operator: fc.constantFrom("present", "absent"),
});

function conditions(leaf: fc.Arbitrary<Condition>, names: readonly string[]): fc.Arbitrary<Condition> {
  const { root } = fc.letrec<{ root: Condition; nested: Condition }>((tie) => {
    const parts = fc.array(tie("nested"), { minLength: 1, maxLength: 4 });
    const combined = [
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie("nested").map((not) => ({ not })),
    ];
    const named = names.length === 0 ? [] : [fc.constantFrom(...names).map((name) => ({ condition: name }))];
    return {
      // A lone leaf is a condition too, but most are more than that.
      root: fc.oneof({ withCrossShrink: true }, leaf, ...combined, ...combined, ...combined, ...named),
      nested: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, ...combined, ...named),
    };
  });
  return root;
}

export interface Rulebook {
  readonly shared: Shared;
  readonly conditions: readonly Condition[];
}

function rulebooks(leaf: fc.Arbitrary<Condition>, size: number): fc.Arbitrary<Rulebook> {
  return fc.record({
    // Each may name those after it, so that there is never a circle.
    shared: fc.record({
      berat: conditions(leaf, ["rawan", "kecil"]),
      rawan: conditions(leaf, ["kecil"]),
      kecil: conditions(leaf, []),
    }),
    conditions: fc.array(conditions(leaf, ["berat", "rawan", "kecil"]), { minLength: size, maxLength: size }),
  });
}

/** `size` conditions of comparisons, and the shared ones that they name. */
export const comparing = (size: number) => rulebooks(comparison, size);

/** The same, with `present` and `absent` among the leaves. */
export const comparingAndPresent = (size: number) =>
  rulebooks(fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 1, arbitrary: presence }), size);

/** A condition over booleans that names no fact twice. */
export const namingEachOnce: fc.Arbitrary<{
  readonly condition: Condition;
  readonly names: readonly string[];
}> = conditions(
  fc.boolean().map((value) => ({ fact: "?", operator: "equal", value }) as Condition),
  [],
).map((condition) => {
  const names: string[] = [];
  return { condition: renamed(condition, names), names };
});

function renamed(condition: Condition, names: string[]): Condition {
  if ("all" in condition) return { all: condition.all.map((each) => renamed(each, names)) };
  if ("any" in condition) return { any: condition.any.map((each) => renamed(each, names)) };
  if ("not" in condition) return { not: renamed(condition.not, names) };
  names.push(`f${names.length}`);
  return { ...condition, fact: names.at(-1)! } as Condition;
}

export function scopeOf(shared: Shared): ConditionNames {
  return {
    facts: new Map(FACTS.map((each) => [each.name, each])),
    shared: new SharedConditions(
      new Map(Object.entries(shared).map(([name, each]) => [name, new JsonPart(each)])),
    ),
    decides: null,
  };
}

export function compiled(condition: Condition, shared: Shared, names = FACT_NAMES): CompiledCondition {
  return compileCondition(condition, "", [], {
    slotOf: (name) => names.indexOf(name),
    shared: (name) => ({ condition: shared[name]!, pointer: `/conditions/${name}` }),
  });
}

export function valuesOf(facts: Facts, names = FACT_NAMES): readonly unknown[] {
  return names.map((name) => facts[name]);
}

export function knownIn(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== undefined),
  );
}
