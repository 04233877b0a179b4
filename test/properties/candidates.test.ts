/**
 * Candidates against trying everything: each unknown fact takes values of every kind that the conditions could tell apart,
 * each combination is assessed as a case in which all is known, and the candidates must say neither more nor less.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { Cell } from "../../src/conditions/cells.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { runs } from "./runs.ts";

interface Kind {
  readonly declaration: object;
  readonly leaf: fc.Arbitrary<object>;
  /** At least one value of every cell that the leaves can make. */
  readonly values: readonly unknown[];
}

const leafOf = (fact: string, operators: readonly string[], operands: readonly unknown[]) =>
  fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...operators),
    value: fc.constantFrom(...operands),
  });
const equality = ["equal", "notEqual"];
const ordering = [...equality, "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const choices = ["x", "y", "z"].map((id) => ({ id, label: id }));

const kinds: Readonly<Record<string, Kind>> = {
  benar: {
    declaration: { type: "boolean" },
    leaf: leafOf("benar", equality, [true, false]),
    values: [true, false],
  },
  gawat: {
    declaration: { type: "boolean" },
    leaf: leafOf("gawat", ["equal"], [true]),
    values: [true, false],
  },
  jenis: {
    declaration: { type: "enum", values: choices },
    leaf: leafOf("jenis", ["in", "notIn"], [["x"], ["y", "z"]]),
    values: ["x", "y", "z"],
  },
  jumlah: {
    declaration: { type: "integer" },
    leaf: leafOf("jumlah", ordering, [2, 3, 5]),
    values: [1, 2, 3, 4, 5, 6],
  },
  nilai: {
    declaration: { type: "number" },
    leaf: leafOf("nilai", ordering, [2, 3]),
    values: [1, 2, 2.5, 3, 4],
  },
  tanggal: {
    declaration: { type: "date" },
    leaf: leafOf("tanggal", ordering, ["2026-01-31", "2026-02-01"]),
    values: ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02"],
  },
  hal: {
    declaration: { type: "list", values: choices },
    leaf: leafOf("hal", ["contains", "doesNotContain"], ["x", "y"]),
    values: [[], ["x"], ["y"], ["x", "y"], ["z"], ["x", "z"], ["y", "z"], ["x", "y", "z"]],
  },
};
const names = Object.keys(kinds);
const facts = Object.fromEntries(names.map((name) => [name, { label: name, ...kinds[name]!.declaration }]));

const leaf = fc.constantFrom(...names).chain((name) => kinds[name]!.leaf);
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));
const graded = fc
  .constantFrom("berat", "sedang")
  .map((value) => ({ fact: "grade", operator: "equal", value }));
const when = fc.oneof(
  condition,
  graded,
  fc.tuple(condition, graded).map((all) => ({ all })),
);
const service = fc.record({
  grades: fc.tuple(condition, condition),
  hasLast: fc.boolean(),
  rules: fc.array(fc.record({ when, amount: fc.constantFrom(1, 24, 48) }), { minLength: 1, maxLength: 3 }),
  from: fc.option(condition, { nil: null }),
});

function sopWith({
  grades: [first, second],
  hasLast,
  rules,
  from,
}: typeof service extends fc.Arbitrary<infer S> ? S : never) {
  return inlineSop({
    facts,
    grading: {
      ranked: true,
      grades: [
        { id: "berat", label: "Berat", when: first },
        { id: "sedang", label: "Sedang", when: second },
        ...(hasLast ? [{ id: "ringan", label: "Ringan", otherwise: true }] : []),
      ],
    },
    deadlines: {
      tanggapan: {
        label: "Tanggapan",
        from:
          from === null
            ? "received"
            : [
                { when: from, event: "received" },
                { otherwise: true, event: "verified" },
              ],
        until: "responded",
        rules: rules.map(({ when, amount }) => ({ when, length: { amount, unit: "hour" } })),
      },
    },
  });
}

/** Two unknown facts, three or none; the others are known. */
const known = fc
  .tuple(
    fc.shuffledSubarray(names, { minLength: 0, maxLength: 3 }),
    fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...kinds[name]!.values)]))),
  )
  .map(([unknown, values]) => ({ unknown, values }));
const later = fc.subarray(["verified", "responded"]);
const now = fc.constantFrom("2026-07-10T11:30:00+08:00", "2026-07-20T10:00:00+08:00");

/** Whether a value lies in a cell; `named` are the members of lists that conditions name. */
function lies(value: unknown, cell: Cell, named: readonly string[]): boolean {
  if (Array.isArray(cell)) {
    const members = value as readonly string[];
    const listed = members.filter((each) => named.includes(each));
    const others = members.length > listed.length ? [{ other: true }] : [];
    return JSON.stringify([...listed].sort()) + others.length === told(cell);
  }
  if (typeof cell !== "object") return value === cell;
  const { above, below } = cell as { above?: number; below?: number };
  return (
    (above === undefined || (value as number) > above) && (below === undefined || (value as number) < below)
  );
}

function told(cell: readonly unknown[]): string {
  const listed = cell.filter((each) => typeof each === "string");
  return JSON.stringify([...listed].sort()) + (cell.length - listed.length);
}

function combinations(unknown: readonly string[]): Readonly<Record<string, unknown>>[] {
  return unknown.reduce<Record<string, unknown>[]>(
    (all, name) =>
      all.flatMap((before) => kinds[name]!.values.map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

describe("trying every combination of what is unknown", () => {
  test("finds each candidate, what it supposes, and nothing else", () => {
    const met = { none: 0, one: 0, more: 0, inexact: 0 };
    fc.assert(
      fc.property(service, known, later, now, (parts, { unknown, values }, types, at) => {
        const sop = sopWith(parts);
        const readsGrade = JSON.stringify(parts.rules).includes('"grade"');
        // Only of what the deadline looks at are cells made.
        const asked = JSON.stringify([parts.rules, parts.from, readsGrade ? parts.grades : []]);
        const named = ["x", "y"].filter((id) => new RegExp(`ontains?","value":"${id}"`).test(asked));
        const happened = types.map((type, index) => ({ type, at: `2026-07-10T1${index + 1}:00:00+08:00` }));
        const complaint = (more: object) => ({
          service: "pengaduan",
          channel: "langsung",
          facts: {
            ...Object.fromEntries(Object.entries(values).filter(([name]) => !unknown.includes(name))),
            ...more,
          },
          events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }, ...happened],
        });
        const answer = assess(sop, complaint({}), at);
        const [deadline] = answer.deadlines;
        const whole = combinations(unknown).map((supposed) => {
          const {
            grade,
            deadlines: [stand],
          } = assess(sop, complaint(supposed), at);
          const { status, startedAt, stoppedAt, dueAt } = stand!;
          return { supposed, grade: grade!.id, stand: { status, startedAt, stoppedAt, dueAt } };
        });
        const kindsOfStand = new Set(whole.map(({ stand }) => JSON.stringify(stand)));
        if (kindsOfStand.size === 1) {
          met[unknown.length === 0 ? "none" : "one"]++;
          expect(deadline).toMatchObject({ ...whole[0]!.stand, candidates: [] });
        } else {
          met.more++;
          const found = deadline!.candidates;
          const keyOf = (
            each: { grade: string | null; status: string; dueAt: string | null },
            start: unknown,
            stop: unknown,
          ) => JSON.stringify([readsGrade ? each.grade : null, each.status, each.dueAt, start, stop]);
          const expected = new Map<string, Readonly<Record<string, unknown>>[]>();
          for (const { supposed, grade, stand } of whole) {
            const key = keyOf({ grade, ...stand }, stand.startedAt, stand.stoppedAt);
            expected.set(key, [...(expected.get(key) ?? []), supposed]);
          }
          expect(found).toHaveLength(expected.size);
          for (const candidate of found) {
            const start = candidate.because.find(({ kind }) => kind === "start") as
              | { at?: string }
              | undefined;
            const stop = candidate.because.find(({ kind }) => kind === "stop") as { at?: string } | undefined;
            const members = expected.get(keyOf(candidate, start?.at ?? null, stop?.at ?? null))!;
            expect(members).toBeDefined();
            const fits = (supposed: Readonly<Record<string, unknown>>) =>
              candidate.when.every(({ fact, values: cells }) =>
                cells.some((cell) => lies(supposed[fact], cell, named)),
              );
            expect(members.filter((member) => !fits(member))).toEqual([]);
            // Nothing is named that none of its combinations has.
            for (const { fact, values: cells } of candidate.when)
              for (const cell of cells)
                expect(members.some((member) => lies(member[fact], cell, named))).toBe(true);
            const others = whole.filter(({ supposed }) => fits(supposed) && !members.includes(supposed));
            expect(candidate.exact).toBe(others.length === 0);
            if (!candidate.exact) met.inexact++;
          }
        }
        if (answer.grade!.status === "undetermined") {
          const grades = new Set(whole.map(({ grade }) => grade));
          expect(answer.grade!.possible).toEqual(
            ["berat", "sedang", "ringan"].filter((id) => grades.has(id)),
          );
        }
      }),
      runs(1 / 4),
    );
    expect(Math.min(...Object.values(met))).toBeGreaterThan(10);
  });
});
