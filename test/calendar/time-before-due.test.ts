import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayTable } from "../../src/calendar/day-table.ts";
import { sizeOf } from "../../src/calendar/length.ts";
import { calendarMonths } from "../../src/calendar/measures.ts";
import { beforeDue } from "../../src/calendar/time-before-due.ts";
import { type Unit, unitRows, units } from "../../src/calendar/units.ts";
import { dayOfDue, dueAfterDue, elapsedBetween, startAfterDue } from "../../src/calendar/working-time.ts";
import { desk, deskOnSaturday, deskWithBreak, length, neverClosing, office } from "./desks.ts";
import { at, day, said } from "./local-time.ts";

const countedBack = (table: DayTable, due: string, text: string) =>
  said(beforeDue(table, at(due), length(text)))?.replace(" end", " 23:59:59.999");

describe("the instant that lies a length before a due", () => {
  test.each([
    ["2026-07-10 10:00", "24 hour", "2026-07-09 10:00", "hours run back through the night"],
    ["2026-07-13 10:00", "90 minute", "2026-07-13 08:30", "minutes"],
    ["2026-07-10 end", "4 hour", "2026-07-10 20:00", "the end of a day is the following 00:00"],
    ["2026-07-13 10:00", "24 hour-on-working-days", "2026-07-10 10:00", "over a weekend"],
    ["2026-08-18 10:00", "24 hour-on-working-days", "2026-08-14 10:00", "over a weekend and a holiday"],
    ["2026-07-14 00:00", "24 hour-on-working-days", "2026-07-11 00:00", "a whole Monday: since Friday ended"],
    ["2026-07-15 end", "48 hour-on-working-days", "2026-07-14 00:00", "two whole days"],
    ["2026-07-12 10:00", "10 hour-on-working-days", "2026-07-10 14:00", "a due on a Sunday"],
  ])("due %s, %s before: %s (%s)", (due, text, answer) => {
    expect(countedBack(office, due, text)).toBe(answer);
  });

  test.each([
    ["2026-07-10 14:00", "2 service-hour", "2026-07-10 11:00", "over the break"],
    ["2026-07-10 14:00", "1 service-hour", "2026-07-10 12:00", "a whole stretch: since the break began"],
    [
      "2026-07-13 09:00",
      "60 service-minute",
      "2026-07-10 16:30",
      "since Friday's closing, not since the opening",
    ],
    ["2026-07-13 09:00", "90 service-minute", "2026-07-10 16:00", "over a weekend"],
    ["2026-08-18 09:00", "2 service-hour", "2026-08-14 15:30", "over a holiday"],
    ["2026-07-10 end", "1 service-hour", "2026-07-10 15:30", "a day's end is after closing"],
    ["2026-07-11 09:00", "1 service-hour", "2026-07-10 15:30", "a due while closed"],
  ])("a desk with a break: due %s, %s before: %s (%s)", (due, text, answer) => {
    expect(countedBack(deskWithBreak, due, text)).toBe(answer);
  });

  test.each([
    ["2026-07-15 end", "1 working-day", "2026-07-14 00:00", "the day before has all of itself"],
    ["2026-07-15 16:30", "1 working-day", "2026-07-14 00:00", "a due at closing"],
    ["2026-07-15 00:00", "1 working-day", "2026-07-13 00:00", "00:00 belongs to the day before"],
    ["2026-07-13 end", "1 working-day", "2026-07-10 00:00", "Friday before Monday"],
    ["2026-07-13 end", "2 working-day", "2026-07-09 00:00", "Friday and Thursday before Monday"],
    ["2026-08-18 end", "2 working-day", "2026-08-13 00:00", "over a holiday on Monday"],
    ["2026-07-12 end", "1 working-day", "2026-07-10 00:00", "due on a Sunday"],
    ["2026-08-17 end", "2 working-day", "2026-08-13 00:00", "due on a holiday"],
    ["2026-03-26 end", "1 working-day", "2026-03-25 00:00", "after Lebaran"],
    ["2026-03-26 end", "2 working-day", "2026-03-17 00:00", "over Nyepi, Lebaran and cuti bersama"],
    ["2026-03-25 end", "1 working-day", "2026-03-17 00:00", "due on the first day after Lebaran"],
    ["2026-07-13 end", "2 day", "2026-07-11 00:00", "days run over a weekend"],
    ["2026-07-24 end", "1 week", "2026-07-17 00:00", "a week: the same weekday"],
    ["2026-03-31 end", "1 month", "2026-02-28 00:00", "the last day of February"],
    ["2026-01-15 end", "2 month", "2025-11-15 00:00", "over the new year"],
    ["2026-12-15 end", "12 month", "2025-12-15 00:00", "a year"],
  ])("due %s, %s before: %s (%s)", (due, text, answer) => {
    expect(countedBack(office, due, text)).toBe(answer);
  });

  test.each([
    ["2019-01-02 end", "2 working-day", office],
    ["2036-01-10 end", "1 working-day", office],
    ["2019-01-02 10:00", "72 hour-on-working-days", office],
    ["2018-12-03 10:00", "1 hour-on-working-days", office],
    ["2036-01-10 10:00", "1 service-hour", desk],
    ["2019-01-02 10:00", "100 service-hour", desk],
  ])("due %s, %s before lies beyond the calendar", (due, text, table) => {
    expect(countedBack(table, due, text)).toBeUndefined();
  });
});

const tables = fc.constantFrom(office, desk, deskWithBreak, deskOnSaturday, neverClosing);
const withHours = fc.constantFrom(desk, deskWithBreak, deskOnSaturday, neverClosing);
const tablesOf = (unit: Unit) => (unit.startsWith("service") ? withHours : tables);
const days = fc.integer({ min: day("2021-01-01"), max: day("2032-12-31") });
const endOfDay = 86_400_000 - 1;
const localTime = fc
  .tuple(days, fc.oneof(fc.integer({ min: 0, max: endOfDay }), fc.constantFrom(0, endOfDay)))
  .map(([date, ms]) => date * 86_400_000 + ms);
const amount = fc.integer({ min: 1, max: 60 });

describe("counting back", () => {
  const clockUnits = units.filter((unit) => unitRows[unit].measure.of === "time");
  const dayUnits = units.filter((unit) => unitRows[unit].measure.of === "days");

  test.each(clockUnits)("in %s leaves exactly the length, and a millisecond before still more", (unit) => {
    fc.assert(
      fc.property(tablesOf(unit), localTime, amount, (table, due, n) => {
        const instant = beforeDue(table, due, { amount: n, unit })!;
        const left = (from: number) => elapsedBetween(table, from, startAfterDue(due), unit);
        expect(left(instant)).toBe(sizeOf({ amount: n, unit }));
        expect(left(instant - 1)).toBe(sizeOf({ amount: n, unit }) + 1);
      }),
    );
  });

  test.each(clockUnits)("in %s, then on again, ends at the due where the unit was running", (unit) => {
    fc.assert(
      fc.property(tablesOf(unit), localTime, amount, (table, due, n) => {
        const end = startAfterDue(due);
        fc.pre(elapsedBetween(table, end - 1, end, unit) === 1);
        const instant = beforeDue(table, due, { amount: n, unit })!;
        fc.pre(startAfterDue(instant) === instant);
        expect(dueAfterDue(table, instant, { amount: n, unit })).toBe(end);
      }),
    );
  });

  test.each(dayUnits)("in %s, then on again, ends with the due day", (unit) => {
    fc.assert(
      fc.property(tables, localTime, amount, (table, due, n) => {
        const dueDay = dayOfDue(due);
        if (unit === "working-day") fc.pre(table.isWorkingDay(dueDay) === true);
        // A month may end on a day number that the month before does not have.
        if (unitRows[unit].measure === calendarMonths)
          fc.pre(Number(said(dueDay * 86_400_000)!.slice(8, 10)) <= 28);
        const endOfLeadDay = beforeDue(table, due, { amount: n, unit })! + endOfDay;
        expect(dayOfDue(dueAfterDue(table, endOfLeadDay, { amount: n, unit })!)).toBe(dueDay);
      }),
    );
  });

  test("in working days is a working day with as many before the due day, whatever day that is", () => {
    fc.assert(
      fc.property(tables, localTime, amount, (table, due, n) => {
        const leadDay = beforeDue(table, due, { amount: n, unit: "working-day" })! / 86_400_000;
        expect(table.isWorkingDay(leadDay)).toBe(true);
        expect(table.workingDaysBetween(leadDay - 1, dayOfDue(due) - 1)).toBe(n);
      }),
    );
  });

  test.each(units)("in %s, is never later for an earlier due or a longer time", (unit) => {
    const wait = fc.oneof(fc.integer({ min: 0, max: 5 * 86_400_000 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(tablesOf(unit), localTime, wait, amount, (table, due, later, n) => {
        const instant = beforeDue(table, due, { amount: n, unit })!;
        expect(instant).toBeLessThanOrEqual(due);
        expect(instant).toBeLessThanOrEqual(beforeDue(table, due + later, { amount: n, unit })!);
        expect(instant).toBeGreaterThanOrEqual(beforeDue(table, due, { amount: n + 1, unit })!);
      }),
    );
  });
});
