import { describe, expect, test } from "vitest";
import { compileCalendar, tableAsOf } from "../../src/calendar/calendar.ts";
import { nextOpening } from "../../src/calendar/public.ts";
import { openWindowsProblem } from "../../src/calendar/windows.ts";
import { at, day, said } from "./local-time.ts";

const asOf = Date.parse("2026-12-31T00:00:00Z");
const weekdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const week = (...windows: [string, string][]) =>
  Object.fromEntries(weekdays.map((weekday) => [weekday, windows]));

const kaltim = compileCalendar(
  {
    hours: week(["07:30", "16:00"]),
    windows: [
      {
        from: "2022-09-08",
        to: "2025-05-31",
        hours: { ...week(["08:00", "16:30"]), fri: [["08:00", "12:00"]] },
      },
      { from: "2025-06-01", hours: { ...week(["07:30", "16:00"]), fri: [["07:30", "11:00"]] } },
      { from: "2026-02-18", to: "2026-03-17", hours: week(["08:00", "15:00"]) },
    ],
    specialDays: [
      { date: "2026-12-24", name: "tutup buku", hours: [["08:00", "10:00"]] },
      { date: "2026-12-31", name: "tutup buku", hours: [] },
      { date: "2026-07-11", name: "layanan keliling", hours: [["09:00", "11:00"]] },
    ],
  },
  { zone: "WITA" },
);
const table = tableAsOf(kaltim, asOf);
const clock = (ms: number) => said(ms)?.slice(11);

describe("the windows of a day", () => {
  test.each([
    ["2022-09-07", ["07:30–16:00"], "before the first dated hours"],
    ["2022-09-08", ["08:00–16:30"], "dated hours from their first day"],
    ["2022-09-09", ["08:00–12:00"], "a short Friday"],
    ["2025-05-30", [], "cuti bersama within dated hours"],
    ["2025-05-28", ["08:00–16:30"], "near the last day of dated hours"],
    ["2025-06-02", ["07:30–16:00"], "the hours that follow"],
    ["2025-06-05", ["07:30–16:00"], "a Thursday"],
    ["2026-02-18", ["08:00–15:00"], "Ramadan from its first day"],
    ["2026-02-20", ["08:00–15:00"], "the last matching entry wins"],
    ["2026-03-17", ["08:00–15:00"], "Ramadan on its last day"],
    ["2026-03-25", ["07:30–16:00"], "after Ramadan"],
    ["2026-08-17", [], "a holiday is closed"],
    ["2026-07-12", [], "a Sunday"],
    ["2026-12-24", ["08:00–10:00"], "a special day wins over a holiday"],
    ["2026-12-31", [], "a special day may be closed"],
    ["2026-07-11", ["09:00–11:00"], "a special Saturday"],
  ])("%s: %j (%s)", (date, windows) => {
    expect(
      table.windowsOn(day(date)).map(({ opensAt, closesAt }) => `${clock(opensAt)}–${clock(closesAt)}`),
    ).toEqual(windows);
  });

  test("an opened holiday or Saturday is still no working day", () => {
    expect(table.isWorkingDay(day("2026-12-24"))).toBe(false);
    expect(table.isWorkingDay(day("2026-07-11"))).toBe(false);
    expect(table.isWorkingDay(day("2026-12-31"))).toBe(true);
  });

  test("the last closing is the end of the last window", () => {
    const withBreak = tableAsOf(
      compileCalendar({ hours: week(["07:30", "12:00"], ["12:45", "16:00"]) }),
      asOf,
    );
    expect(said(withBreak.lastClosing(day("2026-07-10")))).toBe("2026-07-10 16:00");
    expect(withBreak.lastClosing(day("2026-07-11"))).toBeNull();
  });

  test("the windows are those known on the date: a decree can close the desk", () => {
    const before = tableAsOf(kaltim, Date.parse("2025-08-06T12:00:00+08:00"));
    const after = tableAsOf(kaltim, Date.parse("2025-08-07T12:00:00+08:00"));
    expect([before, after].map((t) => t.windowsOn(day("2025-08-18")).length)).toEqual([1, 0]);
  });
});

describe("the next opening", () => {
  const withBreak = tableAsOf(
    compileCalendar({
      hours: { ...week(["08:00", "12:00"], ["13:00", "16:30"]), sat: [["08:00", "12:00"]] },
    }),
    asOf,
  );
  test.each([
    ["2026-07-10 10:00", false, "2026-07-10 10:00"],
    ["2026-07-10 08:00", false, "2026-07-10 08:00"],
    ["2026-07-10 07:59", false, "2026-07-10 08:00"],
    ["2026-07-10 12:00", false, "2026-07-10 13:00"],
    ["2026-07-10 16:30", false, "2026-07-11 08:00"],
    ["2026-07-10 16:30", true, "2026-07-13 08:00"],
    ["2026-07-11 09:00", true, "2026-07-13 08:00"],
    ["2026-08-14 17:00", true, "2026-08-18 08:00"],
    ["2035-12-31 16:30", false, null],
    ["2018-12-31 10:00", false, null],
  ])("from %s, on a working day: %j, is %j", (from, onWorkingDay, answer) => {
    expect(said(withBreak.nextOpening(at(from), { onWorkingDay }))).toBe(answer);
  });

  test.each<[string, string, string | null, string]>([
    ["2026-07-10 16:30", "2026-07-01 00:00", "2026-07-10 13:00", "after the break"],
    ["2026-07-10 13:00", "2026-07-01 00:00", "2026-07-10 08:00", "an opening is not before itself"],
    ["2026-07-10 10:00", "2026-07-01 00:00", "2026-07-10 08:00", "while it is open"],
    ["2026-07-13 00:00", "2026-07-01 00:00", "2026-07-11 08:00", "hours of a weekly day off are its own"],
    ["2026-08-18 00:00", "2026-08-01 00:00", "2026-08-15 08:00", "a holiday has none"],
    ["2026-07-11 00:00", "2026-07-10 10:00", "2026-07-10 13:00", "the bound lies before it"],
    ["2026-07-11 00:00", "2026-07-10 14:00", "2026-07-10 14:00", "the bound cuts what is open"],
    ["2026-07-11 00:00", "2026-07-10 16:29", "2026-07-10 16:29", "a minute is left"],
    ["2026-07-11 00:00", "2026-07-10 16:30", null, "nothing is left"],
    ["2026-07-10 08:00", "2026-07-10 00:00", null, "not open yet"],
    ["2019-01-01 10:00", "2018-01-01 00:00", null, "nothing was ever open"],
    ["2036-02-01 10:00", "2035-01-01 00:00", null, "beyond the calendar"],
  ])("the last before %s, from %s on, is %s (%s)", (before, bound, answer, _) => {
    expect(said(withBreak.lastOpeningBefore(at(before), at(bound)))).toBe(answer);
  });

  test.each([
    ["2026-07-10 08:00", true],
    ["2026-07-10 11:59:59.999", true],
    ["2026-07-10 12:00", false],
    ["2026-07-10 16:30", false],
    ["2026-07-11 09:00", true],
    ["2026-07-12 09:00", false],
    ["1999-07-12 09:00", false],
  ])("open at %s: %j", (instant, open) => {
    expect(withBreak.isOpen(at(instant))).toBe(open);
  });

  test("is asked and told in the institution's zone", () => {
    expect(nextOpening(kaltim, "2026-07-10T03:30:00Z")).toBe("2026-07-11T09:00:00.000+08:00");
    expect(nextOpening(kaltim, "2026-07-10T03:30:00Z", { onWorkingDay: true })).toBe(
      "2026-07-13T07:30:00.000+08:00",
    );
    expect(nextOpening(compileCalendar(), "2026-07-10T03:30:00Z")).toBeNull();
    expect(() => nextOpening(kaltim, "2026-07-10T03:30:00")).toThrow("has no offset");
  });
});

describe("what makes hours unusable", () => {
  test.each([
    [[], null],
    [[["08:00", "16:30"]], null],
    [
      [
        ["08:00", "12:00"],
        ["12:00", "16:30"],
      ],
      null,
    ],
    [[["00:00", "24:00"]], null],
    [
      [
        ["08:00", "12:00"],
        ["11:00", "16:30"],
      ],
      "overlap",
    ],
    [
      [
        ["08:00", "16:00"],
        ["09:00", "12:00"],
      ],
      "overlap",
    ],
    [
      [
        ["13:00", "16:00"],
        ["08:00", "12:00"],
      ],
      "out-of-order",
    ],
    [[["16:00", "08:00"]], "close-before-open"],
    [[["08:00", "08:00"]], "close-before-open"],
    [[["8:00", "16:00"]], "not-a-clock-time"],
    [[["24:00", "24:00"]], "not-a-clock-time"],
    [[["08:00", "24:01"]], "not-a-clock-time"],
    [[["08:60", "12:00"]], "not-a-clock-time"],
    [[["08:00", "12:00", "13:00"]], "not-a-pair"],
    [["08:00", "12:00"], "not-a-pair"],
  ] as unknown as [[string, string][], string | null][])("%j: %j", (windows, problem) => {
    expect(openWindowsProblem(windows)).toBe(problem);
  });

  test.each([
    [{}, null],
    [{ from: "2026-02-18", to: "2026-02-18" }, null],
    [{ from: "2026-02-19", to: "2026-02-18" }, "windows[0] ends on `2026-02-18`, before it starts"],
    [{ from: "2026-02-30" }, "windows[0].from: `2026-02-30` is not a real date"],
    [{ to: "kapan-kapan" }, "windows[0].to: `kapan-kapan` is not a real date"],
  ])("the span %j: %j", (span, message) => {
    const compile = () => compileCalendar({ windows: [{ ...span, hours: {} }] });
    if (message === null) expect(compile).not.toThrow();
    else expect(compile).toThrow(message);
  });
});
