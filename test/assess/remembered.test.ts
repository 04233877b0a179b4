/** What an SOP remembers of cases never shows: each is answered as by an SOP that has met no other. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { inlineSop, twoGrades } from "./inline-sop.ts";

const equals = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const hours = (amount: number, when: unknown) => ({ when, length: { amount, unit: "hour" } });

/** Two grades and three rules that hang on facts, one of them a list; `field`: on what the complainant wrote as well. */
function sopThatAsks(field: boolean): LoadedSop {
  const serious = {
    any: [equals("gawat", true), equals("luka", "berat"), ...(field ? [equals("field.kota", "X")] : [])],
  };
  return inlineSop({
    facts: {
      gawat: { type: "boolean", label: "Gawat" },
      luka: {
        type: "enum",
        label: "Luka",
        values: [
          { id: "ringan", label: "Ringan" },
          { id: "berat", label: "Berat" },
        ],
      },
      jenis: {
        type: "list",
        label: "Jenis",
        values: [
          { id: "a", label: "A" },
          { id: "b", label: "B" },
        ],
      },
    },
    intake: { kota: { label: "Kota", type: "text" } },
    grading: twoGrades(serious),
    deadlines: {
      jawab: {
        label: "Jawab",
        from: "received",
        until: "responded",
        rules: [
          hours(1, { all: [equals("grade", "merah"), { fact: "jenis", operator: "contains", value: "a" }] }),
          hours(2, equals("grade", "merah")),
          hours(3, equals("grade", "hijau")),
        ],
      },
    },
  });
}

const aCase = fc.record({
  service: fc.constant("pengaduan"),
  channel: fc.constant("sms"),
  facts: fc.record({
    gawat: fc.constantFrom(true, false, null),
    luka: fc.constantFrom("ringan", "berat", null),
    jenis: fc.constantFrom(["a"], ["b"], [], null),
  }),
  fields: fc.constantFrom({}, { kota: "X" }, { kota: "Y" }),
  events: fc.constantFrom(
    [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
    [
      { type: "received", at: "2026-07-10T10:00:00+08:00" },
      { type: "established", at: "2026-07-10T11:00:00+08:00", facts: { gawat: true } },
    ],
  ),
});

test.each([false, true])("where grades hang on what is written (%s)", (field) => {
  const sop = sopThatAsks(field);
  fc.assert(
    fc.property(aCase, (complaint) => {
      const now = "2026-07-10T12:30:00+08:00";
      expect(assess(sop, complaint, now)).toEqual(assess(sopThatAsks(field), complaint, now));
    }),
    { numRuns: 60 },
  );
});
