/** The oracle itself, held against every worked figure of the documents' reading tables. */

import { describe, expect, it, test } from "vitest";
import { type OracleCalendarSpec, oracleCalendar } from "./calendar.ts";
import { type OracleOptions, type OracleUnit, oracleDue, oracleExtend } from "./due.ts";

const office = [["08:00", "16:30"]] as const;
const weekOf = (...days: readonly string[]) => Object.fromEntries(days.map((day) => [day, office]));

const fiveDays: OracleCalendarSpec = {
  zone: "WITA",
  decrees: [],
  workingDays: ["mon", "tue", "wed", "thu", "fri"],
  observes: ["libur-nasional", "cuti-bersama"],
  hours: weekOf("mon", "tue", "wed", "thu", "fri"),
};
const sixDays: OracleCalendarSpec = { ...fiveDays, workingDays: ["mon", "tue", "wed", "thu", "fri", "sat"] };

const at = (local: string): number => Date.parse(`${local}+08:00`);
const JULY: Readonly<Record<string, string>> = {
  "Tue 10:00": "2026-07-07T10:00:00",
  "Fri 10:00": "2026-07-10T10:00:00",
  "Fri 16:30": "2026-07-10T16:30:00",
  "Fri 17:00": "2026-07-10T17:00:00",
  "Sat 09:00": "2026-07-11T09:00:00",
};
/** "15 10:00" is that instant of July 2026, "15" the end of that day; a month may precede ("08-04"). */
function july(words: string): number {
  const [day, clock] = words.split(" ");
  const date = day!.includes("-") ? `2026-${day}` : `2026-07-${day}`;
  return at(clock === undefined ? `${date}T23:59:59.999` : `${date}T${clock}:00`);
}

type Row = readonly [
  printed: string,
  amount: number,
  unit: OracleUnit,
  options: OracleOptions,
  answers: Record<string, string>,
];

// biome-ignore format: a table, one case a line
const READINGS: readonly Row[] = [
  ["KSB A 72 jam hari kerja", 72, "hour-on-working-days", {}, { "Tue 10:00": "10 10:00", "Fri 10:00": "15 10:00", "Fri 17:00": "15 17:00", "Sat 09:00": "16 00:00" }],
  ["KSB B 3 hari kerja", 3, "working-day", {}, { "Tue 10:00": "10", "Fri 10:00": "15", "Fri 17:00": "15", "Sat 09:00": "15" }],
  ["KSB C 72 jam berturut", 72, "hour", {}, { "Tue 10:00": "10 10:00", "Fri 10:00": "13 10:00", "Fri 17:00": "13 17:00", "Sat 09:00": "14 09:00" }],
  ["KSB D 24 jam layanan", 24, "service-hour", {}, { "Tue 10:00": "10 08:30", "Fri 10:00": "15 08:30", "Fri 17:00": "15 15:00", "Sat 09:00": "15 15:00" }],
  ["KSB E 72 jam layanan", 72, "service-hour", {}, { "Tue 10:00": "17 14:00", "Fri 10:00": "22 14:00", "Fri 17:00": "23 12:00", "Sat 09:00": "23 12:00" }],
  ["KDI A 14 hari", 14, "day", {}, { "Tue 10:00": "21", "Fri 10:00": "24" }],
  ["KDI B 14 hari kerja", 14, "working-day", {}, { "Tue 10:00": "27", "Fri 10:00": "30" }],
  ["SEW A 24 jam", 24, "hour", {}, { "Fri 10:00": "11 10:00", "Fri 17:00": "11 17:00", "Sat 09:00": "12 09:00" }],
  ["SEW C hari kerja berikut", 1, "working-day", {}, { "Fri 10:00": "13", "Fri 17:00": "13", "Sat 09:00": "13" }],
  ["AHM A 24 jam", 24, "hour", {}, { "Fri 10:00": "11 10:00", "Fri 17:00": "11 17:00", "Sat 09:00": "12 09:00" }],
  ["AHM B jam kerja", 24, "hour-on-working-days", { whenClosed: "next-opening" }, { "Fri 10:00": "13 10:00", "Fri 16:30": "14 08:00", "Fri 17:00": "14 08:00", "Sat 09:00": "14 08:00" }],
  ["AHM C 24 jam layanan", 24, "service-hour", {}, { "Fri 10:00": "15 08:30", "Fri 17:00": "15 15:00", "Sat 09:00": "15 15:00" }],
  ["AHM D hari kerja berikut", 1, "working-day", {}, { "Fri 10:00": "13", "Fri 17:00": "13", "Sat 09:00": "13" }],
  ["habis tepat di akhir hari kerja", 14, "hour-on-working-days", {}, { "Fri 10:00": "11 00:00" }],
  ["habis tepat saat tutup", 390, "service-minute", {}, { "Fri 10:00": "10 16:30" }],
  ["BUL merah", 24, "hour", {}, { "Fri 10:00": "11 10:00" }],
  ["BUL kuning", 3, "working-day", {}, { "Fri 10:00": "15", "Sat 09:00": "15" }],
  ["BUL hijau", 5, "working-day", {}, { "Fri 10:00": "17" }],
  ["BUL hijau, hari terima dihitung", 5, "working-day", { firstDay: "counts" }, { "Fri 10:00": "16" }],
  ["BUL hijau, setelah jam kerja", 5, "working-day", { afterHours: "next-working-day" }, { "Fri 10:00": "17", "Fri 17:00": "20" }],
  ["BUL informasi, hari", 10, "day", {}, { "Fri 10:00": "20" }],
  ["BUL informasi, hari kerja", 10, "working-day", {}, { "Fri 10:00": "24" }],
  ["INM kuning", 3, "day", {}, { "Fri 10:00": "13" }],
  ["INM hijau", 7, "day", {}, { "Fri 10:00": "17" }],
  ["seminggu", 1, "week", {}, { "Fri 10:00": "17" }],
  ["sebulan", 1, "month", {}, { "Fri 10:00": "08-10" }],
];

describe("a reading table of July 2026, Monday to Friday", () => {
  const cases = READINGS.flatMap(([printed, amount, unit, options, answers]) =>
    Object.entries(answers).map(([start, due]) => [printed, start, due, amount, unit, options] as const),
  );
  test.each(cases)("%s from %s is due on %s July", (_, start, due, amount, unit, options) => {
    const answer = oracleDue(at(JULY[start]!), { amount, unit }, options, oracleCalendar(fiveDays, 0));
    expect(new Date(answer!)).toEqual(new Date(july(due)));
  });

  test.each([
    ["KDI C", "Tue 10:00", 14, "23"],
    ["KDI C", "Fri 10:00", 14, "27"],
    ["BUL hijau", "Fri 10:00", 5, "16"],
  ])("%s from %s in a six-day week is due on another day", (_, start, amount, due) => {
    const answer = oracleDue(
      at(JULY[start]!),
      { amount, unit: "working-day" },
      {},
      oracleCalendar(sixDays, 0),
    );
    expect(answer).toBe(july(due));
  });

  test.each([
    ["24 hours due Thursday 10:00, by a day", "09 10:00", 1, "day", "10"],
    ["a due at midnight belongs to the day before", "16 00:00", 1, "working-day", "16"],
    ["hours added to a day's end begin at midnight", "10", 24, "hour", "12 00:00"],
    ["working hours added to a Friday's end begin on Monday", "10", 24, "hour-on-working-days", "14 00:00"],
    ["ten working days and seven", "24", 7, "working-day", "08-04"],
    ["ten days and seven", "20", 7, "day", "27"],
  ] as const)("extended: %s", (_, due, amount, unit, extended) => {
    expect(oracleExtend(july(due), { amount, unit }, {}, oracleCalendar(fiveDays, 0))).toBe(july(extended));
  });
});

describe("a day's end, its first day and its last", () => {
  const ask = (local: string, amount: number, unit: OracleUnit, options: OracleOptions, spec = fiveDays) =>
    oracleDue(at(local), { amount, unit }, options, oracleCalendar(spec, 0));

  // biome-ignore format: a table, one case a line
  test.each([
    ["closes at its last closing", "2026-07-10T10:00:00", 1, "working-day", { dayEndsAt: "closing" }, "13 16:30"],
    ["without windows ends at midnight", "2026-07-10T10:00:00", 1, "day", { dayEndsAt: "closing" }, "11"],
    ["that is over does not count as the first", "2026-07-10T16:30:00", 1, "working-day", { firstDay: "counts", dayEndsAt: "closing" }, "13 16:30"],
    ["still ahead counts as the first", "2026-07-10T16:29:00", 1, "working-day", { firstDay: "counts", dayEndsAt: "closing" }, "10 16:30"],
    ["off does not count as the first working day", "2026-07-11T09:00:00", 1, "working-day", { firstDay: "counts" }, "13"],
    ["off stays the due day of consecutive days", "2026-07-10T09:00:00", 1, "day", {}, "11"],
    ["off moves the due to the next working day", "2026-07-10T09:00:00", 1, "day", { dueOnDayOff: "next-working-day" }, "13"],
    ["before opening is the same day", "2026-07-10T07:00:00", 1, "working-day", { afterHours: "next-working-day" }, "13"],
    ["at closing is the next working day", "2026-07-10T16:30:00", 1, "working-day", { afterHours: "next-working-day" }, "14"],
    ["with its end paused does not count", "2026-07-10T09:00:00", 3, "working-day", { pauses: [{ from: july("14 09:00"), to: july("15 09:00") }] }, "16"],
    ["whose pause has resumed by its end counts", "2026-07-10T09:00:00", 3, "working-day", { pauses: [{ from: july("14 09:00"), to: july("14 17:00") }] }, "15"],
    ["of a month moves by the days whose end was paused", "2026-06-10T09:00:00", 1, "month", { pauses: [{ from: july("01 09:00"), to: july("03 09:00") }] }, "12"],
  ] as const)("a day %s", (_, local, amount, unit, options, due) => {
    expect(new Date(ask(local, amount, unit, options)!)).toEqual(new Date(july(due)));
  });

  test.each([
    ["2027-01-31", 1, "2027-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-31", 12, "2027-12-31"],
  ])("%s and %i months is %s", (date, amount, due) => {
    expect(ask(`${date}T10:00:00`, amount, "month", {})).toBe(at(`${due}T23:59:59.999`));
  });

  it("holds the due back while a pause is open, and hours go on at once after it", () => {
    const start = "2026-07-10T10:00:00";
    expect(ask(start, 24, "hour", { pauses: [{ from: july("10 12:00"), to: null }] })).toBeNull();
    expect(ask(start, 3, "working-day", { pauses: [{ from: july("13 12:00"), to: null }] })).toBeNull();
    expect(ask(start, 1, "month", { pauses: [{ from: july("13 12:00"), to: null }] })).toBeNull();
    expect(ask(start, 24, "hour", { pauses: [{ from: july("12 12:00"), to: null }] })).toBe(july("11 10:00"));
    expect(ask(start, 24, "hour", { pauses: [{ from: july("10 12:00"), to: july("10 15:00") }] })).toBe(
      july("11 13:00"),
    );
  });

  it("opens on a Saturday without making it a working day", () => {
    const spec = { ...fiveDays, hours: weekOf("mon", "tue", "wed", "thu", "fri", "sat") };
    expect(oracleCalendar(spec, 0).isDayOff("2026-07-11")).toBe(true);
    expect(ask("2026-07-11T09:00:00", 1, "service-hour", {}, spec)).toBe(july("11 10:00"));
  });

  it("takes the last dated windows that hold, and special days over both", () => {
    const spec: OracleCalendarSpec = {
      ...fiveDays,
      windows: [
        {
          from: "2026-07-01",
          to: null,
          hours: {
            mon: [
              ["07:30", "12:00"],
              ["13:00", "24:00"],
            ],
          },
        },
        { from: "2026-07-20", to: "2026-07-20", hours: { mon: [["09:00", "10:00"]] } },
      ],
      specialDays: [{ date: "2026-07-27", windows: [["10:00", "11:00"]] }],
      localDays: [{ date: "2026-07-28", name: "Galungan" }],
    };
    const calendar = oracleCalendar(spec, 0);
    expect(calendar.windowsOf("2026-07-13")).toEqual([
      [july("13 07:30"), july("13 12:00")],
      [july("13 13:00"), july("14 00:00")],
    ]);
    expect(calendar.windowsOf("2026-07-14")).toEqual([]);
    expect(calendar.windowsOf("2026-07-20")).toEqual([[july("20 09:00"), july("20 10:00")]]);
    expect(calendar.windowsOf("2026-07-27")).toEqual([[july("27 10:00"), july("27 11:00")]]);
    expect(calendar.isDayOff("2026-07-28")).toBe(false);
    const observing = oracleCalendar({ ...spec, observes: ["libur-lokal"] }, 0);
    expect(observing.reasonsOff("2026-07-28")).toEqual([
      { kind: "libur-lokal", name: "Galungan", decree: null },
    ]);
  });
});
