import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/base/misuse-error.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { decreesThatChanged } from "../../src/calendar/decree-changes.ts";
import type { CalendarDefinition } from "../../src/calendar/definition.ts";
import { addWorkingTime, workingTimeBetween } from "../../src/calendar/public.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { day } from "./local-time.ts";

const kantor = compileCalendar(
  { hours: { fri: [["08:00", "16:30"]], mon: [["08:00", "16:30"]] } },
  { zone: "WITA" },
);

describe("adding working time", () => {
  test("answers in the institution's offset, with the days passed over and their decree", () => {
    expect(addWorkingTime(kantor, "2026-08-13T02:00:00Z", { amount: 3, unit: "working-day" })).toEqual({
      dueAt: "2026-08-19T23:59:59.999+08:00",
      provisional: false,
      projectedDueAt: null,
      skipped: [
        { date: "2026-08-15", name: "Sabtu", kind: "weekly", decree: null },
        { date: "2026-08-16", name: "Minggu", kind: "weekly", decree: null },
        { date: "2026-08-17", name: "Proklamasi Kemerdekaan", kind: "libur-nasional", decree: "skb-2026" },
      ],
    });
  });

  test.each([
    ["WIB", "2026-07-10T17:30:00Z", "2026-07-13T23:59:59.999+07:00"],
    ["WITA", "2026-07-09T16:00:00Z", "2026-07-13T23:59:59.999+08:00"],
    ["WIT", "2026-07-09T15:00:00Z", "2026-07-13T23:59:59.999+09:00"],
    ["WIT", "2026-07-09T14:59:59.999Z", "2026-07-10T23:59:59.999+09:00"],
  ] as const)("in %s, %s is due %s", (zone, start, dueAt) => {
    const calendar = compileCalendar({}, { zone });
    expect(addWorkingTime(calendar, start, { amount: 1, unit: "working-day" }).dueAt).toBe(dueAt);
  });

  test("takes epoch milliseconds and the calendar as known on a date", () => {
    const start = Date.parse("2020-05-19T10:00:00+08:00");
    const length = { amount: 5, unit: "working-day" } as const;
    expect(addWorkingTime(kantor, start, length, { asOf: "2020-05-19" }).dueAt).toBe(
      "2020-05-29T23:59:59.999+08:00",
    );
    expect(addWorkingTime(kantor, start, length, { asOf: "2020-05-20" }).dueAt).toBe(
      "2020-05-28T23:59:59.999+08:00",
    );
  });

  test("into a year without a decree it is provisional, and a projection stands beside it", () => {
    expect(addWorkingTime(kantor, "2028-01-25T10:00:00+08:00", { amount: 1, unit: "working-day" })).toEqual({
      dueAt: "2028-01-26T23:59:59.999+08:00",
      provisional: true,
      projectedDueAt: "2028-01-27T23:59:59.999+08:00",
      skipped: [],
    });
    const newYear = addWorkingTime(
      kantor,
      "2025-12-31T10:00:00+08:00",
      { amount: 1, unit: "working-day" },
      { asOf: "2025-09-18" },
    );
    expect([newYear.dueAt, newYear.projectedDueAt]).toEqual([
      "2026-01-01T23:59:59.999+08:00",
      "2026-01-02T23:59:59.999+08:00",
    ]);
  });

  test.each([
    ["2027-12-30", { amount: 1, unit: "working-day" }, {}, false],
    ["2027-12-31", { amount: 1, unit: "working-day" }, {}, true],
    ["2027-12-31", { amount: 14, unit: "day" }, {}, false],
    ["2027-12-31", { amount: 14, unit: "day" }, { dueOnDayOff: "next-working-day" }, true],
    ["2027-12-31", { amount: 48, unit: "hour" }, {}, false],
    ["2027-12-31", { amount: 14, unit: "hour-on-working-days" }, {}, false],
    ["2027-12-31", { amount: 15, unit: "hour-on-working-days" }, {}, true],
  ] as const)("from 10:00 on %s, %j %j is provisional: %j", (date, length, options, provisional) => {
    expect(addWorkingTime(kantor, `${date}T10:00:00+08:00`, length, options).provisional).toBe(provisional);
  });

  test("a calendar with its own holidays is never provisional", () => {
    const own = compileCalendar({ holidays: [] });
    expect(
      addWorkingTime(own, "2030-01-01T10:00:00+07:00", { amount: 1, unit: "working-day" }).provisional,
    ).toBe(false);
  });

  test("measures what has elapsed", () => {
    const friday = "2026-07-10T16:00:00+08:00";
    const monday = "2026-07-13T09:00:00+08:00";
    expect(workingTimeBetween(kantor, friday, monday, "service-hour")).toBe(90 * 60_000);
    expect(workingTimeBetween(kantor, friday, monday, "hour-on-working-days")).toBe(17 * 3_600_000);
    expect(workingTimeBetween(kantor, friday, monday, "working-day")).toBe(1);
    expect(workingTimeBetween(kantor, monday, friday, "hour")).toBe(-65 * 3_600_000);
    expect(
      workingTimeBetween(kantor, "2023-06-27T10:00:00+08:00", "2023-07-03T10:00:00+08:00", "working-day", {
        asOf: "2023-06-15",
      }),
    ).toBe(3);
  });
});

describe("misuse is told apart", () => {
  const oneDay = { amount: 1, unit: "working-day" } as const;
  test.each([
    ["no offset", () => addWorkingTime(kantor, "2026-07-10T10:00:00", oneDay), "has no offset"],
    ["no instant", () => addWorkingTime(kantor, "kemarin", oneDay), "not an RFC 3339 instant"],
    ["not a number", () => addWorkingTime(kantor, Number.NaN, oneDay), "not an RFC 3339 instant"],
    ["no as-of", () => addWorkingTime(kantor, 0, oneDay, { asOf: "2026-02-30" }), "not an RFC 3339 instant"],
    [
      "unknown unit",
      () => addWorkingTime(kantor, 0, { amount: 1, unit: "jam" as "hour" }),
      "unknown unit `jam`",
    ],
    ["unknown unit between", () => workingTimeBetween(kantor, 0, 1, "jam" as "hour"), "unknown unit `jam`"],
    ["no amount", () => addWorkingTime(kantor, 0, { amount: 0, unit: "hour" }), "not `0`"],
    ["half an amount", () => addWorkingTime(kantor, 0, { amount: 0.5, unit: "hour" }), "not `0.5`"],
    ["before 2019", () => addWorkingTime(kantor, 0, oneDay), "2019–2035"],
    ["between before 2019", () => workingTimeBetween(kantor, 0, 1, "service-hour"), "2019–2035"],
    [
      "no windows",
      () => addWorkingTime(compileCalendar(), "2026-07-10T10:00:00Z", { amount: 1, unit: "service-hour" }),
      "declares none",
    ],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(MisuseError);
    expect(act).toThrow(message);
  });

  const week = (windows: unknown) => ({ hours: { mon: windows } }) as CalendarDefinition;
  test.each<[string, CalendarDefinition, Parameters<typeof compileCalendar>[1], string]>([
    ["no working day", { workingDays: [] }, {}, "at least one working day"],
    ["an unknown weekday", { workingDays: ["senin" as "mon"] }, {}, "senin"],
    ["an unknown kind", { observes: ["cuti" as "cuti-bersama"] }, {}, "unknown observes[0] `cuti`"],
    ["an unknown zone", {}, { zone: "UTC" as "WIB" }, "unknown zone `UTC`"],
    [
      "windows that overlap",
      week([
        ["08:00", "12:00"],
        ["11:00", "13:00"],
      ]),
      {},
      "windows in hours.mon: two overlap",
    ],
    [
      "windows out of order",
      week([
        ["13:00", "14:00"],
        ["08:00", "12:00"],
      ]),
      {},
      "they are out of order",
    ],
    ["a close before the open", week([["16:00", "08:00"]]), {}, "one closes before it opens"],
    ["windows that are text", week("08:00-16:00"), {}, "must be a list"],
    ["hours of no weekday", { hours: { senin: [] } as object }, {}, "senin"],
    [
      "dated hours in reverse",
      { windows: [{ from: "2026-03-19", to: "2026-02-18", hours: {} }] },
      {},
      "windows[0] ends on `2026-02-18`, before it starts on `2026-03-19`",
    ],
    ["bad dated hours", { windows: [{ hours: { mon: [["x", "y"]] } }] }, {}, "windows[0].hours.mon"],
    ["an impossible special day", { specialDays: [{ date: "2026-02-30", hours: [] }] }, {}, "specialDays[0]"],
    [
      "a bad special day",
      { specialDays: [{ date: "2026-02-28", hours: [["9", "10"]] }] },
      {},
      "specialDays[0].hours",
    ],
    ["an impossible holiday", { holidays: ["2026-02-30"] }, {}, "holidays[0]: `2026-02-30`"],
    [
      "a holiday without a date",
      { holidays: [{ name: "A" } as { name: string; date: string }] },
      {},
      "holidays[0]",
    ],
    ["an impossible local day", { localDays: [{ date: "2026-13-01", name: "A" }] }, {}, "localDays[0]"],
    ["a host's impossible local day", {}, { local: [{ date: "2026-13-01", name: "A" }] }, "options.local[0]"],
    ["an impossible projection", {}, { projection: [{ date: "x", name: "A" }] }, "options.projection[0]"],
    [
      "a decree of unknown kind",
      {},
      { decrees: [{ ...shippedDecrees[0]!, kind: "joint" as "single" }] },
      "unknown options.decrees[0].kind `joint`",
    ],
  ])("%s", (_, definition, options, message) => {
    const compile = () => compileCalendar(definition, options);
    expect(compile).toThrow(MisuseError);
    expect(compile).toThrow(message);
  });
});

describe("which decree changed a stretch of days", () => {
  const instant = (date: string) => Date.parse(`${date}T00:00:00+08:00`);
  test.each([
    ["2020-05-19", "2020-05-20", "2020-05-19", "2020-05-29", ["skb-2020-p3"]],
    ["2020-05-20", "2020-06-20", "2020-05-19", "2020-05-29", []],
    ["2023-06-15", "2023-06-16", "2023-06-15", "2023-07-10", ["skb-2023-p2"]],
    ["2020-03-01", "2020-12-31", "2020-05-22", "2020-05-29", ["skb-2020-p1", "skb-2020-p2", "skb-2020-p3"]],
    ["2024-02-25", "2024-02-26", "2024-01-01", "2024-12-31", []],
    ["2024-01-01", "2024-03-01", "2024-02-01", "2024-02-29", ["keppres-10-2024"]],
    ["2023-06-15", "2023-06-16", "2023-07-01", "2023-07-31", []],
  ])("after %s until %s, in %s … %s: %j", (after, until, from, to, ids) => {
    const changed = decreesThatChanged(kantor, instant(after), instant(until), day(from), day(to));
    expect(changed.map((decree) => decree.id)).toEqual(ids);
  });
});
