/** Instants around a due instant, worked out by hand. */
import { describe, expect, test } from "vitest";
import { instantBefore, passedAfter } from "./before.ts";
import { instantText, oracleCalendar } from "./calendar.ts";
import type { OracleUnit } from "./due.ts";

/** "07-15 end" or "07-13 10:00" of 2026 in WITA, and back. */
function instant(words: string): number {
  const [day, clock] = words.split(" ") as [string, string];
  const time = clock === "end" ? "23:59:59.999" : clock.length === 5 ? `${clock}:00` : clock;
  return Date.parse(`2026-${day}T${time}+08:00`);
}

function said(at: number): string {
  const text = instantText(at, "WITA").slice(5, 23).replace("T23:59:59.999", " end").replace("T", " ");
  return text.replace(/(:\d\d):00\.000$/, "$1");
}

describe("around a due instant", () => {
  const week = ["mon", "tue", "wed", "thu", "fri"] as const;
  const hours = Object.fromEntries(week.map((day) => [day, [["08:00", "16:30"]]]));
  const spec = { zone: "WITA", decrees: [], workingDays: week, observes: [], hours } as const;
  const calendar = oracleCalendar(spec, 0);
  // biome-ignore format: a table, one case a line
  test.each<readonly [due: string, amount: number, unit: OracleUnit, before: string]>([
    ["07-13 10:00", 2, "hour", "07-13 08:00"],
    ["07-15 end", 2, "hour", "07-15 22:00"],
    ["07-13 09:00", 2, "service-hour", "07-10 15:30"],
    ["07-13 09:00", 1, "service-hour", "07-10 16:30"],
    ["07-13 10:00", 24, "hour-on-working-days", "07-10 10:00"],
  ])("%s: %i %s before is %s", (due, amount, unit, before) => {
    expect(said(instantBefore(instant(due), { amount, unit }, calendar))).toBe(before);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [due: string, amount: number, unit: OracleUnit, after: string]>([
    ["07-15 end", 1, "working-day", "07-17 00:00"],
    ["07-13 end", 1, "working-day", "07-15 00:00"],
    ["07-18 end", 1, "working-day", "07-21 00:00"],
    ["07-13 end", 1, "day", "07-15 00:00"],
    ["07-13 00:00", 1, "day", "07-14 00:00"],
    ["07-31 end", 1, "month", "09-01 00:00"],
    ["07-13 10:00", 2, "hour", "07-13 12:00:00.001"],
    ["07-15 end", 2, "hour", "07-16 02:00:00.001"],
    ["07-13 09:00", 2, "service-hour", "07-13 11:00:00.001"],
    ["07-13 09:00", 1, "service-hour", "07-13 10:00:00.001"],
    ["07-13 10:00", 24, "hour-on-working-days", "07-14 10:00:00.001"],
  ])("%s: past by %i %s at %s", (due, amount, unit, after) => {
    expect(said(passedAfter(instant(due), { amount, unit }, calendar))).toBe(after);
  });
});
