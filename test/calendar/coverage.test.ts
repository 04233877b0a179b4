import { describe, expect, test } from "vitest";
import { compileCalendar, projectedTableAsOf, tableAsOf } from "../../src/calendar/calendar.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { day } from "./local-time.ts";

const kantor = compileCalendar();
const now = (date: string) => Date.parse(`${date}T12:00:00+07:00`);

describe("covered years", () => {
  test.each([
    ["2018-11-01", "2019-06-01", false],
    ["2018-11-02", "2019-06-01", true],
    ["2025-09-18", "2026-06-01", false],
    ["2025-09-19", "2026-06-01", true],
    ["2026-09-14", "2027-06-01", false],
    ["2026-09-15", "2027-12-31", true],
    ["2026-09-15", "2028-01-01", false],
  ])("on %s the year of %s is covered: %j", (asOf, date, covered) => {
    expect(tableAsOf(kantor, now(asOf)).isCovered(day(date))).toBe(covered);
  });

  test("a stretch is covered when each of its years is", () => {
    const table = tableAsOf(kantor, now("2026-10-01"));
    expect(table.areCovered(day("2026-12-01"), day("2027-12-31"))).toBe(true);
    expect(table.areCovered(day("2027-12-01"), day("2028-01-01"))).toBe(false);
    expect(table.areCovered(day("2018-12-01"), day("2019-01-01"))).toBe(false);
  });
});

describe("the projection", () => {
  test("stands only in years that no yearly decree covers", () => {
    const early = projectedTableAsOf(kantor, now("2025-09-18"));
    const late = projectedTableAsOf(kantor, now("2025-09-19"));
    const known = tableAsOf(kantor, now("2025-09-19"));
    expect(early.isWorkingDay(day("2026-08-17"))).toBe(false);
    expect(early.dayOff(day("2026-08-17"))).toMatchObject({ kind: "libur-nasional", decree: null });
    expect(early.holidays.filter((d) => d.date < "2026")).toEqual(
      known.holidays.filter((d) => d.date < "2026"),
    );
    expect(late.holidays.filter((d) => d.date < "2027")).toEqual(
      known.holidays.filter((d) => d.date < "2027"),
    );
    expect(late.isWorkingDay(day("2028-01-26"))).toBe(false);
    expect(known.isWorkingDay(day("2028-01-26"))).toBe(true);
  });

  test("a calendar that does not observe national holidays projects none", () => {
    const none = compileCalendar({ observes: ["cuti-bersama"] });
    expect(projectedTableAsOf(none, now("2026-10-01")).isWorkingDay(day("2028-01-26"))).toBe(true);
  });

  test("a host may give its own", () => {
    const own = compileCalendar({}, { projection: [{ date: "2028-02-02", name: "Perkiraan" }] });
    expect(projectedTableAsOf(own, now("2026-10-01")).dayOff(day("2028-02-02"))?.name).toBe("Perkiraan");
    expect(projectedTableAsOf(own, now("2026-10-01")).isWorkingDay(day("2028-01-26"))).toBe(true);
  });

  test("a calendar with a list of its own projects nothing", () => {
    const own = compileCalendar({ holidays: [] });
    expect(projectedTableAsOf(own, 0)).toBe(tableAsOf(own, 0));
  });
});

describe("decrees added by a host", () => {
  test("extend the covered years and the days off", () => {
    const skb2028 = {
      id: "skb-2028",
      kind: "yearly",
      title: "SKB 2028",
      numbers: [],
      issued: "2027-09-15",
      year: 2028,
      amends: null,
      adds: [{ date: "2028-01-26", name: "Imlek", kind: "libur-nasional" }],
      removes: [],
    } as const;
    const calendar = compileCalendar(
      {},
      { decrees: [{ ...skb2028, numbers: [], adds: [...skb2028.adds], removes: [] }, ...shippedDecrees] },
    );
    expect(calendar.decrees.at(-1)?.id).toBe("skb-2028");
    expect(tableAsOf(calendar, now("2027-09-14")).isCovered(day("2028-01-26"))).toBe(false);
    expect(tableAsOf(calendar, now("2027-09-15")).isCovered(day("2028-01-26"))).toBe(true);
    expect(tableAsOf(calendar, now("2027-09-15")).isWorkingDay(day("2028-01-26"))).toBe(false);
  });
});

describe("the tables of a calendar", () => {
  test("are made once for every state of the decrees", () => {
    expect(tableAsOf(kantor, now("2023-06-16"))).toBe(tableAsOf(kantor, now("2023-09-11")));
    expect(tableAsOf(kantor, now("2023-06-15"))).not.toBe(tableAsOf(kantor, now("2023-06-16")));
    expect(projectedTableAsOf(kantor, now("2023-06-16"))).toBe(projectedTableAsOf(kantor, now("2023-06-17")));
  });

  test("and the calendar itself are frozen", () => {
    expect(Object.isFrozen(kantor)).toBe(true);
    expect(Object.isFrozen(tableAsOf(kantor, 0))).toBe(true);
    expect(Object.isFrozen(kantor.decrees)).toBe(true);
    expect(Object.isFrozen(tableAsOf(kantor, 0).holidays)).toBe(true);
  });
});
