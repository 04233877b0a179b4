/**
 * Shared conditions are checked, compiled and judged once, however often they are referred to. Work is counted, not timed:
 * at doubling sizes it may double.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { eventsHeard } from "../../src/assess/events-heard.ts";
import { formSchema } from "../../src/assess/intake-api.ts";
import { checkSop, loadSop } from "../../src/assess/load-sop.ts";
import { comparedIn, comparedOnce } from "../../src/conditions/cells.ts";
import {
  type CompiledCondition,
  compileCondition,
  explainTruth,
  factsNamed,
  type NameTable,
  truthOf,
  UNKNOWN,
  unknownFacts,
} from "../../src/conditions/compile.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { deepestReferences, mostComparisons } from "../../src/conditions/shared-conditions.ts";
import { toEngineCondition } from "../../src/engine/engine-rules.ts";
import type { UndatedReason } from "../../src/reasons/reason.ts";
import { runs } from "../properties/runs.ts";

type Shared = Readonly<Record<string, Condition>>;

const leaf = (fact: string): Condition => ({ fact, operator: "equal", value: true });
const to = (name: string): Condition => ({ condition: name });

/** Each of so many refers twice to the next; the last asks about a fact. */
function doubling(count: number): Shared {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const next = i === count - 1 ? leaf("gawat") : to(`c${i + 1}`);
      return [`c${i}`, i % 2 === 0 ? { all: [next, { not: { not: next } }] } : { any: [next, next] }];
    }),
  );
}

function sopWith(conditions: Shared, service: object = {}): object {
  return {
    formatVersion: 1,
    id: "contoh",
    version: "1",
    title: "Contoh",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Contoh", zone: "WITA" },
    documents: [{ id: "contoh", title: "Contoh" }],
    clauses: {},
    calendars: { kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] } },
    channels: { langsung: {}, sms: {} },
    services: {
      pengaduan: {
        label: "Pengaduan",
        facts: {
          gawat: { type: "boolean", label: "Gawat" },
          ramai: { type: "boolean", label: "Ramai" },
        },
        conditions,
        ...service,
      },
    },
    gaps: [],
  };
}

function said(conditions: Shared, service: object = {}): string[] {
  return checkSop(sopWith(conditions, service)).map(
    ({ code, pointer }) => `${code} ${pointer.replace("/services/pengaduan", "")}`,
  );
}

const facts = ["gawat", "ramai"];

/** The names of a service; counts how often a shared condition and a fact are looked up. */
function counted(shared: Shared): { names: NameTable; looked: () => number } {
  let looked = 0;
  const names: NameTable = {
    slotOf: (fact) => {
      looked++;
      return facts.indexOf(fact);
    },
    shared: (name) => {
      looked++;
      return { condition: shared[name]!, pointer: `/conditions/${name}` };
    },
  };
  return { names, looked: () => looked };
}

/** Values of the facts that count how often they are read. */
function countedFacts(values: readonly unknown[]): { values: readonly unknown[]; read: () => number } {
  let read = 0;
  const get = (target: readonly unknown[], key: string) => {
    read++;
    return target[Number(key)];
  };
  return { values: new Proxy(values, { get: get as never }), read: () => read };
}

function nodesOf(node: CompiledCondition, met: Set<CompiledCondition> = new Set()): number {
  if (!met.has(node)) {
    met.add(node);
    for (const child of node.children) nodesOf(child, met);
  }
  return met.size;
}

describe("26 conditions that refer twice to the next", () => {
  test("load, and a case is assessed under them", () => {
    const sop = loadSop(
      sopWith(doubling(26), {
        intake: { isi: { label: "Isi", type: "text", required: to("c0") } },
        grading: {
          ranked: true,
          grades: [
            { id: "merah", label: "Merah", when: { all: [to("c0"), to("c1")] } },
            { id: "hijau", label: "Hijau", otherwise: true },
          ],
        },
        deadlines: {
          jawaban: {
            label: "Jawaban",
            from: "received",
            until: "responded",
            rules: [{ when: to("c0"), length: { amount: 1, unit: "day" } }],
          },
        },
      }),
    );
    const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
    for (const gawat of [true, false, undefined]) {
      const given = { service: "pengaduan", channel: "sms", facts: { gawat }, events: [received] };
      const { grade, deadlines, intake } = assess(sop, given, "2026-07-10T12:00:00+08:00");
      expect(grade?.id ?? null).toBe(gawat === undefined ? null : gawat ? "merah" : "hijau");
      expect(deadlines[0]?.status).toBe(
        gawat === undefined ? "undetermined" : gawat ? "running" : "not-applicable",
      );
      expect(intake.status).toBe(gawat === undefined ? "undetermined" : gawat ? "incomplete" : "complete");
      expect(JSON.stringify(deadlines).length).toBeLessThan(10_000);
    }
    expect(eventsHeard(sop).services).toHaveLength(1);
    // Spelled out for others they would be as long as they look.
    expect(() => toEngineCondition(sop, "pengaduan", to("c0"))).toThrow(/4096/);
    expect(() => formSchema(sop, "pengaduan", "sms")).toThrow(/4096/);
  });
});

describe("the work at doubling sizes", () => {
  const sizes = [8, 16, 32, 64];

  test("doubles for compiling", () => {
    const work = sizes.map((size) => {
      const { names, looked } = counted(doubling(size));
      const node = compileCondition(to("c0"), "", [], names);
      expect(nodesOf(node)).toBeLessThanOrEqual(150 + 6 * size);
      return looked();
    });
    for (const [i, size] of sizes.entries()) expect(work[i]).toBeLessThanOrEqual(200 + 12 * size);
  });

  test("stays for the facts that are read, whatever their values", () => {
    for (const value of [true, false, null])
      for (const size of sizes) {
        const node = compileCondition(to("c0"), "", [], counted(doubling(size)).names);
        const judged = countedFacts([value, value]);
        truthOf(node, judged.values);
        expect(judged.read()).toBeLessThanOrEqual(64);
        const because: UndatedReason[] = [];
        explainTruth(node, judged.values, because);
        expect(because.length).toBeLessThanOrEqual(64);
        unknownFacts(node, judged.values, []);
        expect(judged.read()).toBeLessThanOrEqual(400);
        expect([...factsNamed(node)]).toEqual(["gawat"]);
        expect([...comparedIn([node]).keys()]).toEqual(["gawat"]);
        expect(comparedOnce([node])).toBe(false);
      }
  });

  test("of many elements that refer to one large condition is compiled once", () => {
    const big: Shared = { besar: { any: Array.from({ length: 2000 }, () => leaf("gawat")) } };
    const { names, looked } = counted(big);
    const nodes = Array.from({ length: 2000 }, () => compileCondition(to("besar"), "", ["A"], names));
    expect(looked()).toBeLessThan(2000 + 3 * 2000);
    const because: UndatedReason[] = [];
    explainTruth(nodes[1]!, [true, true], because);
    expect(because).toEqual([
      { kind: "fact", pointer: "/conditions/besar/any/0", clauses: ["A"], fact: "gawat", holds: true },
    ]);
  });
});

describe("what is shared", () => {
  const part = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...facts).map(leaf),
      fc.constantFrom("c1", "c2", "c3").map(to),
      fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
      fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }) }),
      fc.record({ not: tie("condition") }),
    ),
  })).condition;
  /** Refers only to those after it. */
  const onlyTo = (condition: Condition, known: readonly string[]): Condition => {
    if ("all" in condition) return { all: condition.all.map((each) => onlyTo(each, known)) };
    if ("any" in condition) return { any: condition.any.map((each) => onlyTo(each, known)) };
    if ("not" in condition) return { not: onlyTo(condition.not, known) };
    if ("condition" in condition && !known.includes(condition.condition)) return leaf("gawat");
    return condition;
  };
  const spelledOut = (condition: Condition, shared: Shared): Condition => {
    if ("all" in condition) return { all: condition.all.map((each) => spelledOut(each, shared)) };
    if ("any" in condition) return { any: condition.any.map((each) => spelledOut(each, shared)) };
    if ("not" in condition) return { not: spelledOut(condition.not, shared) };
    return "condition" in condition ? spelledOut(shared[condition.condition]!, shared) : condition;
  };
  /** Large enough not to be spelled out by itself. */
  const large = Array.from({ length: 70 }, (_, i) => leaf(facts[i % 2]!));

  test("answers as if it were spelled out, with the same facts as reasons", () => {
    fc.assert(
      fc.property(part, part, part, part, fc.boolean(), (root, one, two, three, all) => {
        const shared: Shared = {
          c1: onlyTo(one, ["c2", "c3"]),
          c2: { any: [onlyTo(two, ["c3"]), { all: [to("c3"), leaf("ramai")] }] },
          c3: all ? { all: [onlyTo(three, []), ...large] } : { any: [onlyTo(three, []), ...large] },
        };
        const { names } = counted(shared);
        const node = compileCondition(root, "", [], names);
        const plain = compileCondition(spelledOut(root, shared), "", [], names);
        for (const gawat of [true, false, null])
          for (const ramai of [true, false, null]) {
            const values = [gawat, ramai];
            expect(truthOf(node, values)).toBe(truthOf(plain, values));
            const [because, ofPlain]: UndatedReason[][] = [[], []];
            expect(explainTruth(node, values, because!)).toBe(explainTruth(plain, values, ofPlain!));
            const told = (list: readonly UndatedReason[]) => [
              ...new Set(list.map((each) => (each.kind === "fact" ? `${each.fact} ${each.holds}` : ""))),
            ];
            expect(told(because!)).toEqual(told(ofPlain!));
            if (truthOf(plain, values) !== UNKNOWN) continue;
            const [unknown, ofPlainToo]: string[][] = [[], []];
            unknownFacts(node, values, unknown!);
            unknownFacts(plain, values, ofPlainToo!);
            expect(unknown).toEqual(ofPlainToo);
          }
        expect([...factsNamed(node)]).toEqual([...factsNamed(plain)]);
      }),
      runs(1 / 10),
    );
  });
});

describe("a chain of references", () => {
  const chain = (length: number): Shared =>
    Object.fromEntries(
      Array.from({ length }, (_, i) => [`c${i}`, i === length - 1 ? leaf("gawat") : to(`c${i + 1}`)]),
    );

  test("is fine up to its limit, however deep each of them nests", () => {
    expect(said(chain(deepestReferences))).toEqual([]);
    const nested = (inside: Condition) => {
      let condition = inside;
      for (let i = 0; i < 58; i++) condition = { not: condition };
      return condition;
    };
    const deep = Object.fromEntries(
      Array.from({ length: deepestReferences }, (_, i) => [
        `c${i}`,
        nested(i === deepestReferences - 1 ? leaf("gawat") : to(`c${i + 1}`)),
      ]),
    );
    const grades = [
      { id: "merah", label: "Merah", when: to("c0") },
      { id: "hijau", label: "Hijau", otherwise: true },
    ];
    const sop = loadSop(sopWith(deep, { grading: { ranked: true, grades } }));
    const given = { service: "pengaduan", channel: "sms", facts: { gawat: true } };
    expect(assess(sop, given, "2026-07-10T12:00:00+08:00").grade?.id).toBe("merah");
  });

  test("is refused beyond it once, where it first is too long", () => {
    for (const length of [65, 130, 260, 520, 1250, 5000])
      expect(said(chain(length))).toEqual([`S416 /conditions/c${length - 65}/condition`]);
  });
});

describe("a circle", () => {
  const circle = (length: number): Shared =>
    Object.fromEntries(Array.from({ length }, (_, i) => [`c${i}`, to(`c${(i + 1) % length}`)]));

  test("is one finding of a length that does not grow, whatever refers to it", () => {
    for (const length of [1, 2, 10, 100, 1000, 4000]) {
      const more: Shared = { ...circle(length), luar: { any: [to("c0"), to("c0")] } };
      const intake = { isi: { label: "Isi", type: "text", required: to("luar") } };
      const found = checkSop(sopWith(more, { intake }));
      expect(found.map(({ code }) => code)).toEqual(["S407"]);
      expect(found[0]!.pointer).toBe(`/services/pengaduan/conditions/c${length - 1}/condition`);
      expect(JSON.stringify(found).length).toBeLessThan(800);
    }
  });

  test("is told name by name up to eight of them, beyond with its first and its last", () => {
    const told = (length: number) => {
      const [found] = checkSop(sopWith(circle(length)));
      return found!.help;
    };
    expect(told(7)).toContain("c0 → c1 → c2 → c3 → c4 → c5 → c6 → c0");
    expect(told(8)).toContain("c0 → c1 → c2 → c3 → … → c5 → c6 → c7 → c0");
  });

  test("beside another is named for itself", () => {
    expect(said({ a: to("b"), b: to("a"), c: { not: to("c") } })).toEqual([
      "S407 /conditions/b/condition",
      "S407 /conditions/c/not/condition",
    ]);
  });
});

describe("the number of comparisons", () => {
  const many = (count: number): Condition => ({ any: Array.from({ length: count }, () => leaf("gawat")) });

  test("is fine up to its limit, and counts what is shared once", () => {
    const half = mostComparisons / 2;
    expect(said({ a: many(half), b: { all: [to("a"), to("a"), to("a")] }, c: many(half) })).toEqual([]);
  });

  test("is refused beyond it: of one condition, and of all that are shared", () => {
    const half = mostComparisons / 2;
    expect(said({ a: many(mostComparisons + 1), b: leaf("gawat") })).toEqual(["S417 /conditions/a"]);
    expect(said({ a: many(half), b: many(half), c: leaf("gawat") })).toEqual(["S417 /conditions"]);
    const intake = { isi: { label: "Isi", type: "text", required: many(mostComparisons + 1) } };
    expect(said({}, { intake })).toEqual(["S417 /intake/isi/required"]);
  });
});

test("what may not decide the intake is named once at each use, however many ways lead to it", () => {
  const conditions = { ...doubling(26), c25: { fact: "intake", operator: "equal", value: "complete" } };
  const intake = { isi: { label: "Isi", type: "text", required: { all: [to("c0"), to("c1")] } } };
  expect(said(conditions as Shared, { intake })).toEqual([
    "S414 /intake/isi/required/all/0/condition",
    "S414 /intake/isi/required/all/1/condition",
  ]);
});
