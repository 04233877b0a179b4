import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDate, parseDate, weekdayIds } from "../../src/base/time.ts";
import { compileCalendar, tableAsOf } from "../../src/calendar/calendar.ts";
import type { CountingOptions } from "../../src/calendar/counting-options.ts";
import type { DayTable } from "../../src/calendar/day-table.ts";
import { addWorkingDays } from "../../src/calendar/public.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { dayOfIso } from "../../src/calendar/supported-days.ts";
import { type Unit, units } from "../../src/calendar/units.ts";
import { dueAfter } from "../../src/calendar/working-time.ts";
import { runs } from "../properties/runs.ts";
import { day } from "./local-time.ts";

const MS_PER_DAY = 86_400_000;
const first = day("2019-01-01");
const last = day("2035-12-31");
const midDay = fc.integer({ min: day("2019-02-01"), max: day("2032-12-31") });
const localTime = fc
  .tuple(midDay, fc.integer({ min: 0, max: MS_PER_DAY - 1 }))
  .map(([date, ms]) => date * MS_PER_DAY + ms);

/** Ordered, non-overlapping windows of one day. */
const windows = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 }).map((minutes) => {
  const times = minutes.sort((a, b) => a - b).map(clock);
  return Array.from({ length: times.length >> 1 }, (_, i): [string, string] => [
    times[2 * i]!,
    times[2 * i + 1]!,
  ]);
});
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const weekHours = fc
  .tuple(
    windows,
    windows,
    windows,
    fc.constant<[string, string][]>([["09:00", "10:00"]]),
    windows,
    windows,
    windows,
  )
  .map((days) => Object.fromEntries(days.map((list, index) => [weekdayIds[index], list])));

const table = fc
  .record({
    workingDays: fc.uniqueArray(fc.constantFrom(...weekdayIds), { minLength: 1 }),
    observes: fc.subarray(["libur-nasional", "cuti-bersama"] as const),
    hours: weekHours,
  })
  .chain((definition) => {
    const calendar = compileCalendar(definition);
    return fc.integer({ min: 0, max: calendar.decrees.length }).map((known) => calendar.tableAfter(known));
  });

const calendars = { numRuns: 40 };
const answers = { numRuns: 40 };
const every = (arbitrary: fc.Arbitrary<DayTable>, check: (table: DayTable) => void) =>
  fc.assert(fc.property(arbitrary, check), calendars);

describe("working days", () => {
  test("adding, then counting, is the identity", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(midDay, fc.integer({ min: 0, max: 100 }), (from, n) => {
          const to = days.addWorkingDays(from, n)!;
          expect(days.workingDaysBetween(from, to)).toBe(n);
          if (n > 0) expect(days.isWorkingDay(to)).toBe(true);
        }),
        answers,
      ),
    ));

  test("counting back from a working day is the identity too", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(midDay, fc.integer({ min: -3, max: -1 }), (anyDay, n) => {
          const from = days.nextWorkingDay(anyDay)!;
          const to = days.addWorkingDays(from, n);
          fc.pre(to !== null);
          expect(days.workingDaysBetween(from, to)).toBe(n);
          expect(days.addWorkingDays(to, -n)).toBe(from);
        }),
        answers,
      ),
    ));

  test("equal a walk from day to day", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(midDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
          let walked = from;
          for (let left = n; left > 0; ) if (days.isWorkingDay(++walked)) left--;
          expect(days.addWorkingDays(from, n)).toBe(walked);
          expect(days.nextWorkingDay(from)).toBe(
            days.isWorkingDay(from) ? from : days.addWorkingDays(from, 1),
          );
        }),
        answers,
      ),
    ));

  test("a day is off exactly when it is no working day", () =>
    every(table, (days) => {
      for (let date = first; date <= last; date++) {
        const off = days.dayOff(date);
        if ((off === null) !== days.isWorkingDay(date)) expect.fail(`${formatDate(date)} ${off?.name}`);
        if (off !== null && off.date !== formatDate(date)) expect.fail(`${off.date} on ${formatDate(date)}`);
      }
    }));

  test("ISO dates and day numbers get the same answer", () => {
    const kantor = compileCalendar();
    fc.assert(
      fc.property(midDay, fc.integer({ min: -5, max: 300 }), (from, n) => {
        expect(addWorkingDays(kantor, formatDate(from), n)).toBe(formatDate(addWorkingDays(kantor, from, n)));
      }),
    );
  });
});

describe("working time", () => {
  const amount = fc.integer({ min: 1, max: 40 * 3_600_000 });

  test("adding working milliseconds, then counting, is the identity", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(localTime, amount, (from, ms) => {
          expect(days.workingMsBetween(from, days.addWorkingMs(from, ms)!)).toBe(ms);
        }),
        answers,
      ),
    ));

  test("adding open milliseconds, then counting, is the identity, and one millisecond earlier is too early", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(localTime, amount, (from, ms) => {
          const to = days.addOpenMs(from, ms)!;
          expect(days.openMsBetween(from, to)).toBe(ms);
          expect(days.openMsBetween(from, to - 1)).toBe(ms - 1);
        }),
        answers,
      ),
    ));

  test("the next opening is open, and nothing before it is", () =>
    every(table, (days) =>
      fc.assert(
        fc.property(localTime, (from) => {
          const opening = days.nextOpening(from)!;
          expect(days.isOpen(opening)).toBe(true);
          expect(days.openMsBetween(from, opening)).toBe(0);
          expect(opening >= from).toBe(true);
        }),
        answers,
      ),
    ));

  const later = fc.oneof(fc.integer({ min: 0, max: 3 * MS_PER_DAY }), fc.integer({ min: 0, max: 1000 }));
  const neverEarlier = (unit: Unit, options: CountingOptions) =>
    every(table, (days) =>
      fc.assert(
        fc.property(localTime, later, fc.integer({ min: 1, max: 24 }), (start, wait, n) => {
          const due = dueAfter(days, start, { amount: n, unit }, options)!;
          expect(due > start).toBe(true);
          expect(dueAfter(days, start + wait, { amount: n, unit }, options)! >= due).toBe(true);
        }),
        answers,
      ),
    );

  test.each(units)("a later start is never due earlier, in %s", (unit) => neverEarlier(unit, {}));

  test.each(["minute", "hour", "service-minute", "service-hour"] as const)(
    "nor in %s from the next opening",
    (unit) => neverEarlier(unit, { whenClosed: "next-opening" }),
  );

  test.each(["day", "week", "month", "working-day"] as const)(
    "nor in %s when arrivals after hours are dated the next working day",
    (unit) => neverEarlier(unit, { afterHours: "next-working-day", dueOnDayOff: "next-working-day" }),
  );
});

describe("the calendar as known on an instant", () => {
  test("equals a calendar that has only the decrees issued by then", () => {
    const kantor = compileCalendar();
    fc.assert(
      fc.property(fc.integer({ min: day("2018-10-01"), max: day("2027-01-01") }), (date) => {
        const then = tableAsOf(kantor, date * MS_PER_DAY - kantor.offsetMs);
        const decrees = shippedDecrees.filter((decree) => decree.issued <= formatDate(date));
        const alone = compileCalendar({}, { decrees });
        expect(then.holidays).toEqual(alone.tableAfter(decrees.length).holidays);
        expect(then.isCovered(date)).toBe(alone.tableAfter(decrees.length).isCovered(date));
      }),
    );
  });
});

describe("dates by table", () => {
  test("say what the calculation says, for every supported day and its neighbours", () => {
    for (let date = first - 400; date <= last + 400; date++) {
      const text = new Date(date * 86_400_000).toISOString().slice(0, 10);
      if (formatDate(date) !== text || dayOfIso(text) !== date) expect.fail(text);
    }
  });

  test("read exactly the real dates", () => {
    const digits = fc.integer({ min: 0, max: 39 }).map((n) => String(n).padStart(2, "0"));
    fc.assert(
      fc.property(
        fc.tuple(fc.constantFrom("2026", "2024", "2035", "2036", "2018", "1999", "2O26"), digits, digits),
        (parts) => {
          expect(dayOfIso(parts.join("-"))).toBe(parseDate(parts.join("-")));
        },
      ),
      runs(2 / 3),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 9, maxLength: 11 }), (text) => {
        expect(dayOfIso(text)).toBe(parseDate(text));
      }),
    );
  });
});
