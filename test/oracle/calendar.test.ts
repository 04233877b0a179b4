/** Decrees replayed as of a date, and walking over windows against ticking minute by minute. */

import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dueQuestions, pausesAfter } from "./arbitraries.ts";
import { dateOf, MINUTE, type OracleCalendarSpec, oracleCalendar, replayDecrees } from "./calendar.ts";
import { readDecrees } from "./decrees.ts";
import { countsAt, type OracleTimeUnit, oracleDue } from "./due.ts";

const DECREES = readDecrees();
const decreed: OracleCalendarSpec = {
  zone: "WITA",
  decrees: DECREES,
  workingDays: ["mon", "tue", "wed", "thu", "fri"],
  observes: ["libur-nasional", "cuti-bersama"],
};

const at = (local: string): number => Date.parse(`${local}+08:00`);

describe("with decrees", () => {
  test.each([
    ["2026-08-13", 3, "2026-08-19", "2027-12-31"],
    ["2026-03-13", 5, "2026-03-27", "2027-12-31"],
    ["2023-06-15", 14, "2023-07-06", "2023-06-15"],
    ["2023-06-15", 14, "2023-07-10", "2023-06-16"],
    ["2020-05-19", 5, "2020-05-29", "2020-05-19"],
    ["2020-05-19", 5, "2020-05-28", "2020-05-20"],
  ])("from %s %i working days end on %s as known on %s", (start, amount, due, known) => {
    const calendar = oracleCalendar(decreed, at(`${known}T00:00:00`));
    const answer = oracleDue(at(`${start}T10:00:00`), { amount, unit: "working-day" }, {}, calendar);
    expect(dateOf(answer!, "WITA")).toBe(due);
  });

  it("counts through cuti bersama that are not observed", () => {
    const calendar = oracleCalendar({ ...decreed, observes: ["libur-nasional"] }, at("2027-12-31T00:00:00"));
    const answer = oracleDue(at("2026-03-13T10:00:00"), { amount: 5, unit: "working-day" }, {}, calendar);
    expect(dateOf(answer!, "WITA")).toBe("2026-03-23");
  });

  it("knows a decree from midnight of its day of issue, not a millisecond before", () => {
    const before = oracleCalendar(decreed, at("2023-06-16T00:00:00") - 1);
    expect(before.isDayOff("2023-06-30")).toBe(false);
    const after = oracleCalendar(decreed, at("2023-06-16T00:00:00"));
    expect(after.reasonsOff("2023-06-30").map(({ decree }) => decree)).toEqual(["skb-2023-p2"]);
  });

  // libur nasional (entries) + cuti bersama at the end of all amendments, election days included
  test.each([
    ["2019", 17, 4],
    ["2020", 17, 5],
    ["2021", 16, 1],
    ["2022", 16, 4],
    ["2023", 16, 11],
    ["2024", 19, 10],
    ["2025", 17, 11],
    ["2026", 17, 8],
    ["2027", 18, 8],
  ])("%s ends with %i national holidays and %i cuti bersama", (year, national, leave) => {
    const days = replayDecrees(DECREES, at("2027-12-31T00:00:00"), "WITA").filter(({ date }) =>
      date.startsWith(year),
    );
    expect(days.filter(({ kind }) => kind === "libur-nasional")).toHaveLength(national);
    expect(days.filter(({ kind }) => kind === "cuti-bersama")).toHaveLength(leave);
  });
});

it("walks over windows to the same instant as ticking minute by minute", () => {
  fc.assert(
    fc.property(dueQuestions(DECREES), ({ spec, asKnownAt, start, length, options }) => {
      fc.pre(
        length.unit !== "day" &&
          length.unit !== "week" &&
          length.unit !== "month" &&
          length.unit !== "working-day",
      );
      fc.pre(options.whenClosed !== "next-opening");
      const unit = length.unit as OracleTimeUnit;
      const calendar = oracleCalendar(spec, asKnownAt);
      const wholeMinute = Math.floor(start / MINUTE) * MINUTE;
      const amount = Math.min(length.amount, unit.endsWith("minute") ? 90 : 2);
      let ticks = amount * (unit.endsWith("minute") ? 1 : 60);
      let now = wholeMinute;
      for (let ticked = 0; ticks > 0 && ticked < 30_000; ticked++, now += MINUTE) {
        if (countsAt(now, unit, calendar)) ticks -= 1;
      }
      fc.pre(ticks === 0);
      expect(oracleDue(wholeMinute, { amount, unit }, {}, calendar)).toBe(now);
    }),
    { numRuns: 60 },
  );
});

it("never makes anything due earlier by a pause", () => {
  const paused = dueQuestions(DECREES).chain((question) =>
    pausesAfter(question.start).map((pauses) => ({ ...question, pauses })),
  );
  fc.assert(
    fc.property(paused, ({ spec, asKnownAt, start, length, options, pauses }) => {
      const calendar = oracleCalendar(spec, asKnownAt);
      const due = oracleDue(start, length, { ...options, pauses }, calendar)!;
      expect(due).toBeGreaterThanOrEqual(oracleDue(start, length, options, calendar)!);
    }),
    { numRuns: 200 },
  );
});
