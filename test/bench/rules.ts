/** Fifty rules of four conditions over twelve facts, every rule judged by both. */
import { Engine } from "json-rules-engine";
import {
  type CompiledCondition,
  compileCondition,
  explainTruth,
  TRUE,
  truthOf,
} from "../../src/conditions/compile.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import type { UndatedReason } from "../../src/reasons/reason.ts";
import { each, eachLater, mustEqual, race } from "./measure.ts";

const classes = ["satu", "dua", "tiga", "empat"];
const facts = [
  ...["a", "b", "c", "d", "e", "f"].map((name) => ({ name, type: "boolean" as const })),
  ...["g", "h", "i"].map((name) => ({ name, type: "enum" as const })),
  ...["j", "k", "l"].map((name) => ({ name, type: "number" as const })),
];

/** mulberry32: the same rules and cases in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = randomFrom(20260710);

function leaf(): Condition {
  const { name, type } = facts[pick(facts.length)]!;
  if (type === "boolean") return { fact: name, operator: "equal", value: pick(2) === 1 };
  if (type === "enum") {
    return pick(2) === 0
      ? { fact: name, operator: "equal", value: classes[pick(4)]! }
      : { fact: name, operator: "in", value: [classes[pick(4)]!, classes[pick(4)]!] };
  }
  return { fact: name, operator: pick(2) === 0 ? "greaterThan" : "lessThanInclusive", value: pick(100) };
}

function rule(): { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } {
  switch (pick(3)) {
    case 0:
      return { all: [leaf(), leaf(), leaf(), leaf()] };
    case 1:
      return { any: [leaf(), leaf(), leaf(), leaf()] };
    default:
      return { all: [leaf(), { any: [leaf(), leaf()] }, { not: leaf() }] };
  }
}

type Case = Readonly<Record<string, unknown>>;
const rules = Array.from({ length: 50 }, rule);
const cases: readonly Case[] = Array.from({ length: 256 }, () =>
  Object.fromEntries(
    facts.map(({ name, type }) => [
      name,
      type === "boolean" ? pick(2) === 1 : type === "enum" ? classes[pick(4)]! : pick(100),
    ]),
  ),
);
const slots = cases.map((each) => facts.map(({ name }) => each[name]));

const scope = {
  slotOf: (name: string) => facts.findIndex((fact) => fact.name === name),
  shared: () => {
    throw new Error("no shared conditions here");
  },
};
const compiled: readonly CompiledCondition[] = rules.map((each, index) =>
  compileCondition(each, `/rules/${index}`, [], scope),
);

/** How many rules hold, each judged. */
function count(values: readonly unknown[]): number {
  let holding = 0;
  for (const condition of compiled) if (truthOf(condition, values) === TRUE) holding++;
  return holding;
}

/** The same, with the leaves that decided every rule, each with the pointer to where it stands. */
function trace(values: readonly unknown[]): {
  readonly holding: number;
  readonly because: readonly UndatedReason[];
} {
  const because: UndatedReason[] = [];
  let holding = 0;
  for (const condition of compiled) if (explainTruth(condition, values, because) === TRUE) holding++;
  return { holding, because };
}

export async function raceRules(): Promise<void> {
  const engine = new Engine();
  for (const [index, conditions] of rules.entries())
    engine.addRule({ conditions: conditions as never, event: { type: `${index}` } });
  for (const [index, each] of cases.entries()) {
    const { results } = await engine.run({ ...each });
    mustEqual("rules that hold", count(slots[index]!), results.length);
    mustEqual("rules that hold, traced", trace(slots[index]!).holding, results.length);
  }
  const theirs = "json-rules-engine, engine kept";
  const byEngine = eachLater(theirs, async (turn) => {
    const { results } = await engine.run({ ...cases[turn & 255]! });
    return results.length;
  });
  await race(
    "50 rules of 4 conditions, all judged",
    [each("sopan", (turn) => count(slots[turn & 255]!)), byEngine],
    [{ against: theirs, atLeast: 300 }],
  );
  await race(
    "50 rules of 4 conditions, all judged and traced",
    [
      each("sopan, reasons of every rule", (turn) => {
        const { holding, because } = trace(slots[turn & 255]!);
        return holding + because.length;
      }),
      byEngine,
    ],
    [{ against: theirs, atLeast: 100 }],
  );
}
