/** Monotony over cells against every concrete case, judged by the real evaluator; and how long rules take in big files. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { lint } from "../../src/lint/lint.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { days, deadline } from "./found.ts";

const facts = {
  kematian: { type: "boolean", label: "Kematian", aggravating: true },
  korban: { type: "integer", label: "Korban", aggravating: true },
  sengketa: { type: "boolean", label: "Sengketa" },
};

const leaf = fc.oneof(
  fc.record({
    fact: fc.constantFrom("kematian", "sengketa"),
    operator: fc.constantFrom("equal", "notEqual"),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constant("korban"),
    operator: fc.constantFrom("equal", "lessThan", "greaterThan", "greaterThanInclusive"),
    value: fc.integer({ min: 0, max: 4 }),
  }),
);
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({ not: tie("condition") }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
  ),
}));

const cases = [false, true].flatMap((kematian) =>
  [false, true].flatMap((sengketa) =>
    [0, 1, 2, 3, 4, 5, 6].map((korban) => ({ kematian, sengketa, korban })),
  ),
);
type Facts = (typeof cases)[number];

/** Whether the second case is the first with more of one fact. */
function isGraver(fact: keyof Facts, first: Facts, second: Facts): boolean {
  const others = (Object.keys(first) as (keyof Facts)[]).filter((each) => each !== fact);
  return others.every((each) => first[each] === second[each]) && Number(second[fact]) > Number(first[fact]);
}

function assessed(sop: ReturnType<typeof inlineSop>, given: Facts) {
  const events = [{ type: "received", at: "2026-03-03T10:00:00+08:00" }];
  return assess(sop, { service: "pengaduan", facts: given, events }, "2026-03-03T11:00:00+08:00");
}

const aggravating = ["kematian", "korban"] as const;

test("a fact lowers the grade in some pair of concrete cases exactly where that is found", () => {
  fc.assert(
    fc.property(condition, condition, (red, yellow) => {
      const grades = [
        { id: "merah", label: "Merah", when: red },
        { id: "kuning", label: "Kuning", when: yellow },
        { id: "hijau", label: "Hijau", otherwise: true },
      ];
      const sop = inlineSop({ facts, grading: { ranked: true, grades } });
      const places = cases.map((given) =>
        grades.findIndex(({ id }) => id === assessed(sop, given).grade!.id),
      );
      const expected = aggravating.filter((fact) =>
        cases.some((a, i) => cases.some((b, j) => isGraver(fact, a, b) && places[j]! > places[i]!)),
      );
      const found = lint(sop).filter(({ code }) => code === "S762");
      expect(found.map(({ pointer }) => pointer.split("/").at(-1)).sort()).toEqual([...expected].sort());
    }),
    { numRuns: 150 },
  );
});

test("a fact gives more time in some pair of concrete cases exactly where that is found", () => {
  fc.assert(
    fc.property(
      condition,
      condition,
      fc.shuffledSubarray([2, 3, 5], { minLength: 3 }),
      (first, second, amounts) => {
        const sop = inlineSop({
          facts,
          deadlines: {
            a: deadline([
              { when: first, length: days(amounts[0]!) },
              { when: second, length: days(amounts[1]!) },
              { length: days(amounts[2]!) },
            ]),
          },
        });
        const dues = cases.map((given) => assessed(sop, given).deadlines[0]!.dueAt!);
        const expected = aggravating.filter((fact) =>
          cases.some((a, i) => cases.some((b, j) => isGraver(fact, a, b) && dues[j]! > dues[i]!)),
        );
        const found = lint(sop, { language: "en" }).filter(({ code }) => code === "S763");
        const named = found.map(({ message }) => /the fact `(\w+)`/.exec(message)?.[1]?.toLowerCase());
        expect(named.sort()).toEqual([...expected].sort());
      },
    ),
    { numRuns: 150 },
  );
});
