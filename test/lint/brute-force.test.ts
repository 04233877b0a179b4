/**
 * The rules that rest on exact analysis, against trying every case: on random rule sets, with an evaluator of its own that
 * knows nothing of cells. What is said to be possible is replayed by `assess`, what is said to be never is sampled.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { possibilityOf } from "../../src/conditions/analyse.ts";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import { lintContext } from "../../src/lint/context.ts";
import { lintRules } from "../../src/lint/rules.ts";
import { trialOfAll } from "../../src/sop/tried-facts.ts";
import { inlineSop } from "../assess/inline-sop.ts";

type Json = { readonly [key: string]: unknown };
type Case = Readonly<Record<string, unknown>>;

const media = ["cetak", "radio", "daring"];
const facts = {
  kematian: { type: "boolean", label: "Kematian" },
  luka: { type: "boolean", label: "Luka" },
  korban: { type: "integer", label: "Korban" },
  media: { type: "enum", label: "Media", values: media.map((id) => ({ id, label: id })) },
};

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.record({
    fact: fc.constantFrom("kematian", "luka"),
    operator: fc.constantFrom("equal", "notEqual"),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant("korban"),
    operator: fc.constantFrom(
      "equal",
      "lessThan",
      "lessThanInclusive",
      "greaterThan",
      "greaterThanInclusive",
    ),
    value: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({
    fact: fc.constant("media"),
    operator: fc.constantFrom("in", "notIn"),
    value: fc.subarray(media, { minLength: 1, maxLength: 2 }),
  }),
);
const { condition } = fc.letrec<{ condition: Json }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

/** Every case that thresholds from 0 to 4 can tell apart, and some more. */
const everyCase: readonly Case[] = [true, false].flatMap((kematian) =>
  [true, false].flatMap((luka) =>
    [-7, -1, 0, 1, 2, 3, 4, 5, 60].flatMap((korban) =>
      media.map((each) => ({ kematian, luka, korban, media: each })),
    ),
  ),
);

function holds(when: Json, of: Case): boolean {
  if (when["all"] !== undefined) return (when["all"] as Json[]).every((each) => holds(each, of));
  if (when["any"] !== undefined) return (when["any"] as Json[]).some((each) => holds(each, of));
  if (when["not"] !== undefined) return !holds(when["not"] as Json, of);
  const [is, value] = [of[when["fact"] as string], when["value"]] as [never, never];
  const answers: Readonly<Record<string, boolean>> = {
    equal: is === value,
    notEqual: is !== value,
    lessThan: is < value,
    lessThanInclusive: is <= value,
    greaterThan: is > value,
    greaterThanInclusive: is >= value,
    in: Array.isArray(value) && (value as unknown[]).includes(is),
    notIn: Array.isArray(value) && !(value as unknown[]).includes(is),
  };
  return answers[when["operator"] as string]!;
}

const meets = (when: Json) => everyCase.filter((each) => holds(when, each));

/** The places to which those above leave nothing, of those that some case meets. */
function deadPlaces(conditions: readonly Json[]): readonly number[] {
  return conditions.flatMap((when, place) => {
    const own = meets(when);
    const isCovered = own.every((each) => conditions.slice(0, place).some((above) => holds(above, each)));
    return own.length > 0 && isCovered ? [place] : [];
  });
}

/** Parts that no case, or every case, meets, and that hold none such. */
function smallestFlaws(when: Json, pointer: string): readonly { pointer: string; kind: string }[] {
  const children: (readonly [Json, string])[] = (["all", "any"] as const).flatMap((key) =>
    ((when[key] as Json[] | undefined) ?? []).map(
      (each, index) => [each, `${pointer}/${key}/${index}`] as const,
    ),
  );
  if (when["not"] !== undefined) children.push([when["not"] as Json, `${pointer}/not`]);
  const inner = children.flatMap(([child, at]) => smallestFlaws(child, at));
  if (inner.length > 0) return inner;
  const count = meets(when).length;
  if (count > 0 && count < everyCase.length) return [];
  return [{ pointer, kind: count === 0 ? "S742" : "S744" }];
}

interface RuleSet {
  readonly grades: readonly Json[];
  readonly rules: readonly Json[];
  readonly scope: readonly Json[];
}

const ruleSet: fc.Arbitrary<RuleSet> = fc.record({
  grades: fc.array(condition, { minLength: 1, maxLength: 5 }),
  rules: fc.array(condition, { minLength: 1, maxLength: 5 }),
  scope: fc.array(condition, { maxLength: 3 }),
});

function loaded({ grades, rules, scope }: RuleSet) {
  const length = { amount: 1, unit: "day" };
  return inlineSop({
    facts,
    grading: { ranked: true, grades: grades.map((when, at) => ({ id: `g${at}`, label: `G${at}`, when })) },
    deadlines: {
      t: { label: "T", from: "received", until: "responded", rules: rules.map((when) => ({ when, length })) },
    },
    service: { scope: scope.map((when, at) => ({ id: `s${at}`, when, else: "reject" })) },
  });
}

function findingsOf(sop: ReturnType<typeof loaded>): (code: string) => readonly Finding[] {
  const context = lintContext(sop.compiled, null, null);
  return (code) => lintRules.find((rule) => rule.code === code)!.find(context);
}

const at = "/services/pengaduan";
const placeOf = ({ pointer }: Finding) => Number(pointer.slice(pointer.lastIndexOf("/") + 1));
const gradeIn = (sop: ReturnType<typeof loaded>, of: Case) =>
  assess(sop, { service: "pengaduan", channel: "sms", facts: of, events: [received] }, received.at).grade!.id;
const received = { type: "received", at: "2026-07-13T08:00:00+08:00" };

/** Whether some of those above cover a condition, and each of them is needed for it. */
function isSmallestCover(own: Json, above: readonly Json[]): boolean {
  const cover = (kept: readonly Json[]) => meets(own).every((each) => kept.some((one) => holds(one, each)));
  return cover(above) && above.every((one) => !cover(above.filter((each) => each !== one)));
}

describe("on random rule sets", () => {
  test("what never applies, never holds or always holds is what trying every case tells", {
    timeout: 300_000,
  }, () => {
    const seen = { dead: 0, live: 0, never: 0, always: 0, scope: 0 };
    fc.assert(
      fc.property(ruleSet, (set) => {
        const sop = loaded(set);
        const found = findingsOf(sop);
        const deadGrades = found("S741");
        expect(deadGrades.map(placeOf)).toEqual(deadPlaces(set.grades));
        for (const each of deadGrades) {
          const named = (each.params["known"] as string)
            .split(", ")
            .map((label) => set.grades[Number(label.slice(1))]!);
          expect(isSmallestCover(set.grades[placeOf(each)]!, named)).toBe(true);
        }
        const deadRules = found("S743");
        expect(deadRules.map(placeOf)).toEqual(deadPlaces(set.rules));
        for (const each of deadRules) {
          const named = (each.params["known"] as string)
            .split(", ")
            .map((place) => set.rules[Number(place) - 1]!);
          expect(isSmallestCover(set.rules[placeOf(each)]!, named)).toBe(true);
        }
        const flaws = [
          ...set.grades.flatMap((when, place) => smallestFlaws(when, `${at}/grading/grades/${place}/when`)),
          ...set.rules.flatMap((when, place) => smallestFlaws(when, `${at}/deadlines/t/rules/${place}/when`)),
          ...set.scope.flatMap((when, place) => smallestFlaws(when, `${at}/scope/${place}/when`)),
        ];
        for (const code of ["S742", "S744"])
          expect(
            found(code)
              .map(({ pointer }) => pointer)
              .sort(),
          ).toEqual(flaws.flatMap(({ kind, pointer }) => (kind === code ? [pointer] : [])).sort());
        // A limit that turns away nobody whom those above let in.
        const needless = set.scope.flatMap((when, place) => {
          const inside = everyCase.filter((each) =>
            set.scope.slice(0, place).every((one) => holds(one, each)),
          );
          return meets(when).length < everyCase.length && inside.every((each) => holds(when, each))
            ? [place]
            : [];
        });
        expect(found("S749").map(placeOf)).toEqual(needless);
        seen.dead += deadGrades.length + deadRules.length;
        seen.live += set.grades.length - deadGrades.length;
        seen.never += flaws.filter(({ kind }) => kind === "S742").length;
        seen.always += flaws.filter(({ kind }) => kind === "S744").length;
        seen.scope += needless.length;
      }),
      { numRuns: 2000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
  });

  test("a part that never decides can be left out, and a fact that never matters can be anything", {
    timeout: 300_000,
  }, () => {
    const seen = { parts: 0, above: 0 };
    fc.assert(
      fc.property(ruleSet, (set) => {
        const found = findingsOf(loaded(set));
        const answers = ({ grades, rules, scope }: RuleSet) =>
          everyCase.map((each) => [
            grades.findIndex((when) => holds(when, each)),
            rules.findIndex((when) => holds(when, each)),
            ...scope.map((when) => holds(when, each)),
          ]);
        const usual = JSON.stringify(answers(set));
        for (const code of ["S751", "S752"])
          for (const { pointer } of found(code)) {
            expect([pointer, JSON.stringify(answers(without(set, pointer)))]).toEqual([pointer, usual]);
            seen[code === "S751" ? "parts" : "above"]++;
          }
        const all = [...set.grades, ...set.rules, ...set.scope];
        for (const { pointer } of found("S753")) {
          const fact = pointer.slice(pointer.lastIndexOf("/") + 1);
          const values = [...new Set(everyCase.map((each) => each[fact]))];
          for (const when of all)
            for (const each of everyCase)
              expect(new Set(values.map((value) => holds(when, { ...each, [fact]: value }))).size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.parts, seen.above)).toBeGreaterThan(50);
  });

  test("assess gives each grade in the case that is named for it, and one that never applies in none", {
    timeout: 300_000,
  }, () => {
    const seen = { replayed: 0, sampled: 0 };
    const concrete = fc.record({
      kematian: fc.boolean(),
      luka: fc.boolean(),
      korban: fc.integer({ min: -20, max: 20 }),
      media: fc.constantFrom(...media),
    });
    fc.assert(
      fc.property(ruleSet, fc.array(concrete, { minLength: 8, maxLength: 8 }), (set, cases) => {
        const sop = loaded(set);
        const { grading, frame } = sop.compiled.services.get("pengaduan")!;
        const conditions = grading!.grades.map(({ inForce }) => inForce.when!);
        const dead = new Set(findingsOf(sop)("S741").map(placeOf));
        for (const [place, own] of conditions.entries()) {
          const above = conditions.slice(0, place);
          const trial = trialOfAll(frame, [own, ...above]);
          const possible = possibilityOf({ holds: [own], fails: above }, trial, frame.slots.length);
          if (possible.kind !== "possible") {
            const isNever = dead.has(place) || meets(set.grades[place]!).length === 0;
            expect([possible.kind, isNever]).toEqual(["never", true]);
            for (const each of cases) expect(gradeIn(sop, each)).not.toBe(`g${place}`);
            seen.sampled += cases.length;
            continue;
          }
          expect(dead.has(place)).toBe(false);
          const told = frame.slots.flatMap(({ of }, slot) => {
            const value = possible.values[slot];
            return value === undefined
              ? []
              : [[of, value === Infinity ? 999 : value === -Infinity ? -999 : value]];
          });
          expect(gradeIn(sop, Object.fromEntries(told))).toBe(`g${place}`);
          seen.replayed++;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.replayed, seen.sampled)).toBeGreaterThan(500);
  });
});

/** A rule set without the part, or the value of a list, that a pointer leads to. */
function without(set: RuleSet, pointer: string): RuleSet {
  const copy = structuredClone(set);
  const keys = pointer.slice(at.length + 1).split("/");
  const [list, rest] =
    keys[0] === "grading"
      ? [copy.grades, keys.slice(2)]
      : keys[0] === "scope"
        ? [copy.scope, keys.slice(1)]
        : [copy.rules, keys.slice(3)];
  const way = [rest[0]!, ...rest.slice(2)];
  let held: unknown = list;
  for (const key of way.slice(0, -1)) held = (held as Readonly<Record<string, unknown>>)[key];
  (held as unknown[]).splice(Number(way.at(-1)), 1);
  return copy;
}
