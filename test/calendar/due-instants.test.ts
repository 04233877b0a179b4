import { describe, expect, test } from "vitest";
import type { CountingOptions } from "../../src/calendar/counting-options.ts";
import type { DayTable } from "../../src/calendar/day-table.ts";
import { looksAtCalendar, needsWindows } from "../../src/calendar/length.ts";
import { skippedDays } from "../../src/calendar/skipped-days.ts";
import { dueAfter, elapsedBetween } from "../../src/calendar/working-time.ts";
import { desk, deskOnSaturday, deskWithBreak, due, extended, length, office } from "./desks.ts";
import { at } from "./local-time.ts";

describe("counting on from a due instant", () => {
  test.each<[string, string, CountingOptions, string, string]>([
    ["2026-07-11 00:00", "1 day", {}, "2026-07-11 end", "00:00 belongs to the day before"],
    ["2026-07-11 00:00", "1 working-day", {}, "2026-07-13 end", "00:00 belongs to Friday"],
    ["2026-07-11 00:00", "1 month", {}, "2026-08-10 end", "00:00 belongs to Friday the 10th"],
    ["2026-07-10 end", "24 hour", {}, "2026-07-12 00:00", "time is added to the following 00:00"],
    ["2026-07-10 end", "24 hour-on-working-days", {}, "2026-07-14 00:00", "all of Monday"],
    ["2026-07-11 00:00", "24 hour-on-working-days", {}, "2026-07-14 00:00", "the same from 00:00"],
    ["2026-07-10 10:00", "24 hour", {}, "2026-07-11 10:00", "an hour in the day"],
    ["2026-07-10 16:30", "60 service-minute", {}, "2026-07-13 09:00", "from closing"],
    ["2026-07-10 16:30", "2 working-day", { dayEndsAt: "closing" }, "2026-07-14 16:30", "closing is kept"],
    ["2026-07-09 end", "2 day", { dueOnDayOff: "next-working-day" }, "2026-07-13 end", "moved off Saturday"],
    ["2026-07-10 end", "3 working-day", { firstDay: "counts" }, "2026-07-15 end", "no start option applies"],
    [
      "2026-07-10 17:00",
      "3 working-day",
      { afterHours: "next-working-day" },
      "2026-07-15 end",
      "no start option applies",
    ],
    [
      "2026-07-10 17:00",
      "24 hour",
      { whenClosed: "next-opening" },
      "2026-07-11 17:00",
      "no start option applies",
    ],
  ])("due %s, %s more %j: due %s (%s)", (from, text, options, answer) => {
    expect(extended(desk, from, text, options)).toBe(answer);
  });
});

describe("beyond 2019–2035", () => {
  test.each([
    ["1999-12-31 10:00", "24 hour", "2000-01-01 10:00"],
    ["1999-12-31 10:00", "30 minute", "1999-12-31 10:30"],
    ["2050-02-01 10:00", "28 day", "2050-03-01 end"],
    ["2035-12-31 10:00", "1 week", "2036-01-07 end"],
    ["1900-01-31 10:00", "1 month", "1900-02-28 end"],
    ["2035-12-28 10:00", "1 working-day", "2035-12-31 end"],
    ["2035-12-31 00:00", "24 hour-on-working-days", "2036-01-01 00:00"],
    ["2035-12-31 10:00", "1 working-day", null],
    ["2035-12-31 00:01", "24 hour-on-working-days", null],
    ["2018-12-31 10:00", "1 working-day", null],
    ["2018-12-31 10:00", "1 hour-on-working-days", null],
    ["2018-12-31 10:00", "1 service-hour", null],
    ["2035-12-31 16:00", "1 service-hour", null],
    ["2035-12-31 15:30", "1 service-hour", "2035-12-31 16:30"],
  ])("from %s, %s: due %j", (start, text, answer) => {
    expect(due(desk, start, text)).toBe(answer);
  });

  test.each([
    ["2018-12-31 10:00", "1 day", { afterHours: "next-working-day" }],
    ["2018-12-31 10:00", "1 hour", { whenClosed: "next-opening" }],
    ["2035-12-31 10:00", "1 day", { dueOnDayOff: "next-working-day" }],
    ["2035-12-31 10:00", "1 day", { dayEndsAt: "closing" }],
    ["2035-12-31 17:00", "1 minute", { whenClosed: "next-opening" }],
  ] as const)("from %s, %s with %j there is no answer", (start, text, options) => {
    expect(due(desk, start, text, options)).toBeNull();
  });

  test("service time on a calendar without windows never comes", () => {
    expect(due(office, "2026-07-10 10:00", "1 service-hour")).toBeNull();
  });
});

describe("what a length depends on", () => {
  test.each([
    ["1 minute", {}, false, false],
    ["1 hour", {}, false, false],
    ["1 hour", { whenClosed: "count" }, false, false],
    ["1 hour", { whenClosed: "next-opening" }, true, true],
    ["1 hour", { afterHours: "next-working-day" }, false, false],
    ["1 hour-on-working-days", {}, true, false],
    ["1 hour-on-working-days", { whenClosed: "next-opening" }, true, true],
    ["1 service-minute", {}, true, true],
    ["1 service-hour", {}, true, true],
    ["1 day", {}, false, false],
    ["1 day", { firstDay: "counts" }, false, false],
    ["1 day", { whenClosed: "next-opening" }, false, false],
    ["1 week", { afterHours: "next-working-day" }, true, true],
    ["1 month", { dueOnDayOff: "next-working-day" }, true, false],
    ["1 day", { dayEndsAt: "closing" }, true, true],
    ["1 working-day", {}, true, false],
    ["1 working-day", { dayEndsAt: "closing" }, true, true],
  ] as const)("%s with %j looks at the calendar: %j, needs windows: %j", (text, options, looks, needs) => {
    expect(looksAtCalendar(length(text), options)).toBe(looks);
    expect(needsWindows(length(text), options)).toBe(needs);
  });
});

describe("time elapsed", () => {
  const hours = 3_600_000;
  test.each([
    ["minute", 72 * hours],
    ["hour", 72 * hours],
    ["hour-on-working-days", 24 * hours],
    ["service-minute", 7.5 * hours],
    ["service-hour", 7.5 * hours],
    ["day", 3],
    ["week", 3],
    ["month", 3],
    ["working-day", 1],
  ] as const)("in %s from Friday 12:00 to Monday 12:00", (unit, elapsed) => {
    expect(elapsedBetween(deskWithBreak, at("2026-07-10 12:00"), at("2026-07-13 12:00"), unit)).toBe(elapsed);
    expect(elapsedBetween(deskWithBreak, at("2026-07-13 12:00"), at("2026-07-10 12:00"), unit)).toBe(
      -elapsed,
    );
  });
});

describe("skipped days", () => {
  const skipped = (table: DayTable, start: string, text: string, options: CountingOptions = {}) =>
    skippedDays(
      table,
      at(start),
      dueAfter(table, at(start), length(text), options) ?? 0,
      length(text),
      options,
    ).map((off) => off.date.slice(5));

  test.each([
    [office, "2026-08-13 10:00", "3 working-day", {}, ["08-15", "08-16", "08-17"]],
    [office, "2026-08-14 10:00", "24 hour-on-working-days", {}, ["08-15", "08-16", "08-17"]],
    [office, "2026-07-10 00:00", "24 hour-on-working-days", {}, []],
    [office, "2026-08-13 10:00", "7 day", {}, []],
    [office, "2026-08-13 10:00", "72 hour", {}, []],
    [office, "2026-08-08 10:00", "7 day", { dueOnDayOff: "next-working-day" }, ["08-15", "08-16", "08-17"]],
    [desk, "2026-07-10 17:00", "14 day", { afterHours: "next-working-day" }, ["07-11", "07-12"]],
    [desk, "2026-07-10 17:00", "24 hour", { whenClosed: "next-opening" }, ["07-11", "07-12"]],
    [desk, "2026-07-10 10:00", "72 hour", { whenClosed: "next-opening" }, []],
    [desk, "2026-08-14 16:00", "1 service-hour", {}, ["08-15", "08-16", "08-17"]],
    [deskOnSaturday, "2026-08-14 16:00", "6 service-hour", {}, ["08-16", "08-17"]],
  ] as const)("calendar %#, from %s, %s %j: %j", (table, start, text, options, dates) => {
    expect(skipped(table, start, text, options)).toEqual(dates);
  });
});
