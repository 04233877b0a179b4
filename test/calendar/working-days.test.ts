import { describe, expect, test } from "vitest";
import { compileCalendar, tableAsOf } from "../../src/calendar/calendar.ts";
import {
  addWorkingDays,
  holidaysBetween,
  isWorkingDay,
  workingDaysBetween,
} from "../../src/calendar/public.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { day } from "./local-time.ts";

const kantor = compileCalendar();

describe("working days after a day, by all decrees", () => {
  test.each([
    // from, working days, answer
    ["2026-08-13", 3, "2026-08-19", "Independence Day falls on Monday 17 August 2026"],
    ["2026-03-13", 5, "2026-03-27", "Nyepi and Lebaran 2026"],
    ["2023-06-15", 14, "2023-07-10", "Idul Adha 2023 with its cuti bersama"],
    ["2020-05-19", 5, "2020-05-28", "cuti bersama of 22 May 2020 was withdrawn"],
    ["2026-07-11", 3, "2026-07-15", "from a Saturday"],
    ["2026-07-12", 1, "2026-07-13", "from a Sunday"],
    ["2019-12-23", 1, "2019-12-26", "Christmas 2019"],
    ["2019-12-31", 1, "2020-01-02", "New Year 2020"],
    ["2020-12-23", 1, "2020-12-28", "Christmas 2020, the three replacement days withdrawn"],
    ["2020-12-30", 1, "2021-01-04", "New Year 2021"],
    ["2021-12-23", 1, "2021-12-24", "Christmas Eve 2021 was withdrawn"],
    ["2021-12-31", 1, "2022-01-03", "New Year 2022 is a Saturday"],
    ["2022-12-30", 1, "2023-01-02", "New Year 2023 is a Sunday, without a substitute"],
    ["2023-12-22", 1, "2023-12-27", "Christmas 2023"],
    ["2023-12-29", 1, "2024-01-02", "New Year 2024"],
    ["2024-12-24", 1, "2024-12-27", "Christmas 2024"],
    ["2024-12-31", 1, "2025-01-02", "New Year 2025"],
    ["2025-12-24", 1, "2025-12-29", "Christmas 2025"],
    ["2025-12-31", 1, "2026-01-02", "New Year 2026"],
    ["2026-12-23", 1, "2026-12-28", "Christmas 2026"],
    ["2026-12-31", 1, "2027-01-04", "New Year 2027"],
    ["2027-12-23", 1, "2027-12-27", "Christmas 2027"],
    ["2027-12-31", 1, "2028-01-03", "into a year without a decree"],
    ["2019-05-31", 1, "2019-06-10", "Lebaran 2019"],
    ["2020-05-20", 1, "2020-05-22", "before Lebaran 2020"],
    ["2020-05-22", 1, "2020-05-26", "Lebaran 2020"],
    ["2021-05-11", 1, "2021-05-17", "Lebaran 2021"],
    ["2022-04-28", 1, "2022-05-09", "Lebaran 2022"],
    ["2023-04-18", 1, "2023-04-26", "Lebaran 2023"],
    ["2024-04-05", 1, "2024-04-16", "Lebaran 2024"],
    ["2025-03-27", 1, "2025-04-08", "Lebaran 2025"],
    ["2026-03-17", 1, "2026-03-25", "Lebaran 2026"],
    ["2027-03-05", 1, "2027-03-16", "Lebaran 2027"],
    ["2019-04-16", 1, "2019-04-18", "election of 17 April 2019"],
    ["2020-12-08", 1, "2020-12-10", "regional elections of 9 December 2020"],
    ["2024-02-13", 1, "2024-02-15", "election of 14 February 2024"],
    ["2024-11-26", 1, "2024-11-28", "regional elections of 27 November 2024"],
    ["2026-07-10", 0, "2026-07-10", "no working days"],
    ["2026-07-11", 0, "2026-07-11", "no working days from a Saturday"],
    ["2026-08-18", -1, "2026-08-14", "one back over Independence Day"],
    ["2026-08-15", -1, "2026-08-14", "one back from a Saturday"],
    ["2026-03-25", -2, "2026-03-16", "two back over Lebaran"],
  ])("%s + %i is %s: %s", (from, n, answer) => {
    expect(addWorkingDays(kantor, from, n)).toBe(answer);
    expect(addWorkingDays(kantor, day(from), n)).toBe(day(answer));
  });
});

describe("working days after a day, as known on a date", () => {
  test.each([
    ["2023-06-15", 14, "2023-06-15", "2023-07-06"],
    ["2023-06-15", 14, "2023-06-16", "2023-07-10"],
    ["2020-05-19", 5, "2020-05-19", "2020-05-29"],
    ["2020-05-19", 5, "2020-05-20", "2020-05-28"],
    ["2019-04-16", 1, "2019-04-07", "2019-04-17"],
    ["2019-04-16", 1, "2019-04-08", "2019-04-18"],
    ["2020-12-08", 1, "2020-11-26", "2020-12-09"],
    ["2020-12-08", 1, "2020-11-27", "2020-12-10"],
    ["2020-12-23", 1, "2020-11-30", "2021-01-04"],
    ["2020-12-23", 1, "2020-12-01", "2020-12-28"],
    ["2021-05-11", 1, "2021-02-21", "2021-05-20"],
    ["2021-05-11", 1, "2021-02-22", "2021-05-17"],
    ["2021-08-09", 1, "2021-06-17", "2021-08-11"],
    ["2021-08-09", 1, "2021-06-18", "2021-08-10"],
    ["2021-12-23", 1, "2021-02-21", "2021-12-28"],
    ["2021-12-23", 1, "2021-06-17", "2021-12-27"],
    ["2021-12-23", 1, "2021-06-18", "2021-12-24"],
    ["2022-04-28", 1, "2022-04-06", "2022-04-29"],
    ["2022-04-28", 1, "2022-04-07", "2022-05-09"],
    ["2023-04-18", 1, "2023-03-28", "2023-04-19"],
    ["2023-04-18", 1, "2023-03-29", "2023-04-26"],
    ["2023-04-20", 1, "2023-03-28", "2023-04-27"],
    ["2024-02-13", 1, "2024-02-05", "2024-02-14"],
    ["2024-02-13", 1, "2024-02-06", "2024-02-15"],
    ["2024-11-26", 1, "2024-11-20", "2024-11-27"],
    ["2024-11-26", 1, "2024-11-21", "2024-11-28"],
    ["2025-08-15", 1, "2025-08-06", "2025-08-18"],
    ["2025-08-15", 1, "2025-08-07", "2025-08-19"],
    ["2025-12-31", 1, "2025-09-18", "2026-01-01"],
    ["2025-12-31", 1, "2025-09-19", "2026-01-02"],
    ["2019-01-01", 1, "2018-11-01", "2019-01-02"],
    ["2018-12-31", 0, "2018-11-01", null],
  ])("%s + %i as known on %s is %s", (from, n, asOf, answer) => {
    if (answer === null) expect(() => addWorkingDays(kantor, from, n, { asOf })).toThrow(RangeError);
    else expect(addWorkingDays(kantor, from, n, { asOf })).toBe(answer);
  });

  test("a decree counts from midnight of its date in the institution's zone", () => {
    const wit = compileCalendar({}, { zone: "WIT" });
    const instant = "2023-06-15T15:00:00Z";
    expect(addWorkingDays(wit, "2023-06-15", 14, { asOf: instant })).toBe("2023-07-10");
    expect(addWorkingDays(wit, "2023-06-15", 14, { asOf: Date.parse(instant) - 1 })).toBe("2023-07-06");
    expect(addWorkingDays(kantor, "2023-06-15", 14, { asOf: instant })).toBe("2023-07-06");
    expect(addWorkingDays(kantor, "2023-06-15", 14, { asOf: "2023-06-16T00:00:00+07:00" })).toBe(
      "2023-07-10",
    );
  });
});

describe("what a calendar observes", () => {
  test("without cuti bersama, five working days from 13 March 2026 end on Monday 23 March", () => {
    expect(addWorkingDays(compileCalendar({ observes: ["libur-nasional"] }), "2026-03-13", 5)).toBe(
      "2026-03-23",
    );
  });

  test("observing nothing leaves only the weekly days off", () => {
    expect(addWorkingDays(compileCalendar({ observes: [] }), "2026-03-13", 5)).toBe("2026-03-20");
  });

  test("a six-day week works on Saturday", () => {
    const sixDays = compileCalendar({ workingDays: ["mon", "tue", "wed", "thu", "fri", "sat"] });
    expect(addWorkingDays(sixDays, "2026-07-10", 3)).toBe("2026-07-14");
  });

  const galungan = { date: "2026-11-18", name: "Hari Raya Galungan" };
  const withLocal = ["libur-nasional", "cuti-bersama", "libur-lokal"] as const;
  test.each([
    [
      "a local day counts when it is observed",
      { localDays: [galungan], observes: withLocal },
      {},
      "2026-11-19",
    ],
    ["a local day does not count by itself", { localDays: [galungan] }, {}, "2026-11-18"],
    ["a host's local day counts when observed", { observes: withLocal }, { local: [galungan] }, "2026-11-19"],
    ["a host's local day does not count by itself", {}, { local: [galungan] }, "2026-11-18"],
  ] as const)("%s", (_, definition, options, answer) => {
    expect(addWorkingDays(compileCalendar(definition, options), "2026-11-17", 1)).toBe(answer);
  });

  test("a plain list of holidays stands instead of the decrees", () => {
    const own = compileCalendar({ holidays: ["2026-08-18", { date: "2026-08-19", name: "Rapat" }] });
    expect(addWorkingDays(own, "2026-08-14", 2)).toBe("2026-08-20");
    expect(holidaysBetween(own, "2026-01-01", "2026-12-31").map((d) => [d.date, d.name, d.decree])).toEqual([
      ["2026-08-18", "Hari libur", null],
      ["2026-08-19", "Rapat", null],
    ]);
    expect(tableAsOf(own, 0).isCovered(day("2035-06-01"))).toBe(true);
  });
});

describe("asking about days", () => {
  test.each([
    ["2026-08-13", "2026-08-19", 3],
    ["2026-08-19", "2026-08-13", -3],
    ["2026-07-10", "2026-07-10", 0],
    ["2026-07-11", "2026-07-13", 1],
    ["2026-07-10", "2026-07-12", 0],
    ["2019-01-01", "2019-12-31", 246],
  ])("between %s and %s lie %i working days", (a, b, n) => {
    expect(workingDaysBetween(kantor, a, b)).toBe(n);
    expect(workingDaysBetween(kantor, day(a), day(b))).toBe(n);
  });

  test.each([
    ["2026-08-17", false],
    ["2026-08-18", true],
    ["2026-08-22", false],
    ["2026-03-18", false],
  ])("%s a working day: %j", (date, answer) => {
    expect(isWorkingDay(kantor, date)).toBe(answer);
  });

  test("holidays are listed with name, kind and decree, weekends and both ends included", () => {
    expect(holidaysBetween(kantor, "2023-06-28", "2023-06-30")).toEqual([
      {
        date: "2023-06-28",
        name: "Hari Raya Idul Adha 1444 Hijriah",
        kind: "cuti-bersama",
        decree: "skb-2023-p2",
      },
      {
        date: "2023-06-29",
        name: "Hari Raya Idul Adha 1444 Hijriah",
        kind: "libur-nasional",
        decree: "skb-2023",
      },
      {
        date: "2023-06-30",
        name: "Hari Raya Idul Adha 1444 Hijriah",
        kind: "cuti-bersama",
        decree: "skb-2023-p2",
      },
    ]);
    expect(holidaysBetween(kantor, "2023-06-28", "2023-06-30", { asOf: "2023-06-15" })).toHaveLength(1);
    expect(holidaysBetween(kantor, "2026-07-01", "2026-07-31")).toEqual([]);
    expect(holidaysBetween(kantor, "2021-05-13", "2021-05-13")).toHaveLength(2);
    expect(holidaysBetween(kantor, "2026-05-31", "2026-05-31")).toHaveLength(1);
  });

  test("a day off says why", () => {
    const table = tableAsOf(kantor, Date.parse("2027-01-01T00:00:00Z"));
    expect(table.dayOff(day("2026-08-17"))).toEqual({
      date: "2026-08-17",
      name: "Proklamasi Kemerdekaan",
      kind: "libur-nasional",
      decree: "skb-2026",
    });
    expect(table.dayOff(day("2026-08-22"))).toEqual({
      date: "2026-08-22",
      name: "Sabtu",
      kind: "weekly",
      decree: null,
    });
    expect(table.dayOff(day("2026-03-22"))).toMatchObject({ kind: "libur-nasional" });
    expect(table.dayOff(day("2021-05-13"))).toMatchObject({
      name: "Kenaikan Isa Al Masih dan Hari Raya Idul Fitri 1442 Hijriyah",
      decree: "skb-2021",
    });
    expect(table.dayOff(day("2026-08-18"))).toBeNull();
    expect(table.dayOff(day("2026-08-17"))).toBe(table.dayOff(day("2026-08-17")));
    expect(table.nextWorkingDay(day("2026-08-15"))).toBe(day("2026-08-18"));
    expect(table.nextWorkingDay(day("2026-08-18"))).toBe(day("2026-08-18"));
  });
});

describe("outside 2019–2035 there is no answer", () => {
  test.each([
    ["2018-12-31", 1],
    ["2036-01-01", 0],
    ["2035-12-31", 1],
    ["2019-01-02", -1],
    ["2026-07-10", 100_000],
  ])("%s + %i", (from, n) => {
    expect(() => addWorkingDays(kantor, from, n)).toThrow(RangeError);
    expect(kantor.tableAfter(shippedDecrees.length).addWorkingDays(day(from), n)).toBeNull();
  });

  test("the last working day of 2035 is still reached", () => {
    expect(addWorkingDays(kantor, "2035-12-30", 1)).toBe("2035-12-31");
  });

  test("a table answers null or no, never NaN", () => {
    const table = tableAsOf(kantor, 0);
    for (const outside of [day("2018-12-31"), day("2036-01-01"), Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(table.isWorkingDay(outside)).toBeNull();
      expect(table.addWorkingDays(outside, 1)).toBeNull();
      expect(table.workingDaysBetween(outside, day("2026-01-01"))).toBeNull();
      expect(table.workingDaysBetween(day("2026-01-01"), outside)).toBeNull();
      expect(table.nextWorkingDay(outside)).toBeNull();
      expect(table.dayOff(outside)).toBeNull();
      expect(table.isCovered(outside)).toBe(false);
      expect(table.windowsOn(outside)).toEqual([]);
    }
  });

  test.each([["2026-02-29"], ["2026-7-1"], ["besok"], [""]])("%j is no date", (text) => {
    expect(() => addWorkingDays(kantor, text, 1)).toThrow(RangeError);
    expect(() => isWorkingDay(kantor, text)).toThrow(RangeError);
    expect(() => holidaysBetween(kantor, text, "2026-01-01")).toThrow(RangeError);
  });

  test("half a working day is misuse", () => {
    expect(() => addWorkingDays(kantor, "2026-07-10", 1.5)).toThrow("n must be a whole number, not `1.5`");
  });
});
