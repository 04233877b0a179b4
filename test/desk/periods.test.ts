import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate, parseDate, weekdayOf } from "../../src/base/time.ts";
import { periodNamed, periodOf } from "../../src/desk/periods.ts";
import { type Period, periods } from "../../src/format/procedure.ts";

const spanOf = (kind: Period, date: string) => {
  const { name, first, last } = periodOf(kind, parseDate(date)!);
  return `${name} ${formatDate(first)} ${formatDate(last)}`;
};

describe("the period that a day lies in", () => {
  test.each<[Period, string, string]>([
    ["day", "2026-07-10", "2026-07-10 2026-07-10 2026-07-10"],
    ["week", "2026-07-10", "2026-W28 2026-07-06 2026-07-12"],
    ["week", "2026-07-12", "2026-W28 2026-07-06 2026-07-12"],
    ["week", "2026-07-13", "2026-W29 2026-07-13 2026-07-19"],
    ["week", "2026-01-01", "2026-W01 2025-12-29 2026-01-04"],
    ["week", "2025-12-28", "2025-W52 2025-12-22 2025-12-28"],
    ["week", "2026-12-31", "2026-W53 2026-12-28 2027-01-03"],
    ["week", "2027-01-03", "2026-W53 2026-12-28 2027-01-03"],
    ["month", "2026-07-10", "2026-07 2026-07-01 2026-07-31"],
    ["month", "2024-02-29", "2024-02 2024-02-01 2024-02-29"],
    ["quarter", "2026-07-10", "2026-Q3 2026-07-01 2026-09-30"],
    ["quarter", "2026-03-31", "2026-Q1 2026-01-01 2026-03-31"],
    ["half-year", "2026-07-01", "2026-H2 2026-07-01 2026-12-31"],
    ["half-year", "2026-06-30", "2026-H1 2026-01-01 2026-06-30"],
    ["year", "2026-07-10", "2026 2026-01-01 2026-12-31"],
  ])("%s of %s: %s", (kind, date, expected) => expect(spanOf(kind, date)).toBe(expected));

  const day = fc.integer({ min: parseDate("1000-01-04")!, max: parseDate("9990-01-01")! });

  test("holds the day, and its name names it again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...periods), day, (kind, at) => {
        const period = periodOf(kind, at);
        expect(period.first <= at && at <= period.last).toBe(true);
        expect(periodNamed(kind, period.name)).toEqual(period);
      }),
    );
  });

  test("is followed by another without a gap, and weeks run from Monday to Sunday", () => {
    fc.assert(
      fc.property(fc.constantFrom(...periods), day, (kind, at) => {
        const { last, name } = periodOf(kind, at);
        const next = periodOf(kind, last + 1);
        expect(next.first).toBe(last + 1);
        expect(next.name > name).toBe(true);
        const week = periodOf("week", at);
        expect([weekdayOf(week.first), week.last - week.first]).toEqual([0, 6]);
      }),
    );
  });
});

test.each<[Period, string]>([
  ["day", "2026-02-30"],
  ["day", "2026-7-10"],
  ["week", "2026-W00"],
  ["week", "2025-W53"],
  ["week", "2026-W54"],
  ["week", "2026-W5"],
  ["month", "2026-13"],
  ["month", "2026-00"],
  ["month", "2026-Q1"],
  ["quarter", "2026-Q0"],
  ["quarter", "2026-Q5"],
  ["quarter", "2026-07"],
  ["half-year", "2026-H3"],
  ["half-year", "2026-H0"],
  ["year", "26"],
  ["year", "2026 "],
  ["year", ""],
])("%s does not know %s", (kind, name) => expect(periodNamed(kind, name)).toBeNull());
