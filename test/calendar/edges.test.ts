/** Where the years of a calendar begin and end: the first and the last day count, beyond them there is no answer. */
import { describe, expect, test } from "vitest";
import { MS_PER_DAY } from "../../src/base/time.ts";
import { FIRST_DAY, LAST_DAY } from "../../src/calendar/supported-days.ts";
import { WorkingDays } from "../../src/calendar/working-days.ts";

const daily = new Array<boolean>(7).fill(true);
const holiday = (
  name: string,
  decree: string,
  kind: "libur-nasional" | "cuti-bersama" = "libur-nasional",
) => ({
  date: "2026-07-10",
  name,
  kind,
  decree,
});
const daysWith = (...holidays: readonly ReturnType<typeof holiday>[]) =>
  new WorkingDays({ isWeeklyWorkingDay: daily, holidays, coveredYears: null });
const days = daysWith(holiday("Libur", "skb"));
const friday = FIRST_DAY + (Date.UTC(2026, 6, 10) - FIRST_DAY * MS_PER_DAY) / MS_PER_DAY;
const [begins, ends] = [FIRST_DAY * MS_PER_DAY, (LAST_DAY + 1) * MS_PER_DAY];

describe("a calendar of working days", () => {
  test.each([
    ["the first day", FIRST_DAY, FIRST_DAY],
    ["the last day", LAST_DAY, LAST_DAY],
    ["a day off", friday, friday + 1],
    ["the day before the first", FIRST_DAY - 1, null],
    ["the day after the last", LAST_DAY + 1, null],
  ])("knows the working day from %s on", (_, day, next) => {
    expect(days.nextWorkingDay(day)).toBe(next);
    const noon = day * MS_PER_DAY + MS_PER_DAY / 2;
    const instant = next === null ? null : next === day ? noon : next * MS_PER_DAY;
    expect(days.nextWorkingInstant(noon)).toBe(instant);
  });

  test("counts and adds days from its first to its last", () => {
    const all = LAST_DAY - FIRST_DAY;
    expect(days.workingDaysBetween(FIRST_DAY, LAST_DAY)).toBe(all - 1);
    expect(days.workingDaysBetween(LAST_DAY, FIRST_DAY)).toBe(1 - all);
    expect(days.addWorkingDays(FIRST_DAY + 1, -1)).toBe(FIRST_DAY);
    expect(days.addWorkingDays(LAST_DAY - 1, 1)).toBe(LAST_DAY);
    expect([days.addWorkingDays(FIRST_DAY, -1), days.addWorkingDays(LAST_DAY, 1)]).toEqual([null, null]);
    expect([days.areCovered(FIRST_DAY, LAST_DAY), days.areCovered(FIRST_DAY, LAST_DAY + 1)]).toEqual([
      true,
      false,
    ]);
  });

  test("counts and adds time up to the very end of its last day", () => {
    expect(days.workingMsBetween(begins, ends)).toBe(ends - begins - MS_PER_DAY);
    expect(days.addWorkingMs(ends - 1000, 1000)).toBe(ends);
    for (const [from, to] of [
      [begins - 1, ends],
      [begins, ends + 1],
      [begins - MS_PER_DAY, begins],
    ] as const) {
      expect(days.workingMsBetween(from, to)).toBeNull();
      expect(days.workingMsBetween(to, from)).toBeNull();
    }
    expect([
      days.addWorkingMs(begins - 1, 1),
      days.addWorkingMs(ends, 1),
      days.addWorkingMs(ends + 1, 1),
    ]).toEqual([null, null, null]);
    // Nothing added is nothing moved, also on a day off.
    expect(days.addWorkingMs(friday * MS_PER_DAY + 5, 0)).toBe(friday * MS_PER_DAY + 5);
  });
});

test("a day is named by its first holiday, together with others of the same decree and kind only", () => {
  const named = (...holidays: readonly ReturnType<typeof holiday>[]) =>
    daysWith(...holidays).dayOff(friday)?.name;
  expect(named(holiday("Satu", "a"), holiday("Dua", "b"))).toBe("Satu");
  expect(named(holiday("Satu", "a"), holiday("Dua", "a", "cuti-bersama"))).toBe("Satu");
  expect(named(holiday("Satu", "a"), holiday("Dua", "a"))).toMatch(/Satu.*Dua/);
});
