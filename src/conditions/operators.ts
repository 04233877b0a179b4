/**
 * THE operator table. The first ten are json-rules-engine's built-in decorator-free operators and give its answers on
 * every input that both accept; `present` and `absent` are ours and look at whether a value is there at all.
 * `takes` says what the operand is, `on` which declared types the operator goes with (checked when a file is loaded).
 */
export type FactType = "boolean" | "enum" | "number" | "integer" | "date" | "list" | "text";

/** What a fact may be compared with. */
export type OperandValue = string | number | boolean | readonly (string | number)[];

export interface Operator {
  /** Declared types of the fact that this operator may be used on. */
  readonly on: readonly FactType[];
  /** One value of the fact's type, a list of such values, one member of a list fact, or nothing. */
  readonly takes: "value" | "values" | "member" | "nothing";
  /** The answer for a known fact; conditions on unknown facts never get here, except `present` and `absent`. */
  readonly test: (fact: unknown, operand: OperandValue) => boolean;
}

const scalar: readonly FactType[] = ["boolean", "enum", "number", "integer", "date", "text"];
const ordered: readonly FactType[] = ["number", "integer", "date"];

type Ordered = number;

export const operators = {
  equal: { on: scalar, takes: "value", test: (fact, operand) => fact === operand },
  notEqual: { on: scalar, takes: "value", test: (fact, operand) => fact !== operand },
  in: { on: scalar, takes: "values", test: (fact, operand) => (operand as unknown[]).includes(fact) },
  notIn: { on: scalar, takes: "values", test: (fact, operand) => !(operand as unknown[]).includes(fact) },
  contains: { on: ["list"], takes: "member", test: (fact, operand) => (fact as unknown[]).includes(operand) },
  doesNotContain: {
    on: ["list"],
    takes: "member",
    test: (fact, operand) => !(fact as unknown[]).includes(operand),
  },
  // Dates are compared as YYYY-MM-DD text, which orders like the days they name.
  lessThan: {
    on: ordered,
    takes: "value",
    test: (fact, operand) => (fact as Ordered) < (operand as Ordered),
  },
  lessThanInclusive: {
    on: ordered,
    takes: "value",
    test: (fact, operand) => (fact as Ordered) <= (operand as Ordered),
  },
  greaterThan: {
    on: ordered,
    takes: "value",
    test: (fact, operand) => (fact as Ordered) > (operand as Ordered),
  },
  greaterThanInclusive: {
    on: ordered,
    takes: "value",
    test: (fact, operand) => (fact as Ordered) >= (operand as Ordered),
  },
  present: { on: [...scalar, "list"], takes: "nothing", test: (fact) => fact !== undefined && fact !== null },
  absent: { on: [...scalar, "list"], takes: "nothing", test: (fact) => fact === undefined || fact === null },
} satisfies Record<string, Operator>;

export type OperatorId = keyof typeof operators;
export const operatorIds = Object.keys(operators) as [OperatorId, ...OperatorId[]];
