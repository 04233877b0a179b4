/**
 * Each unit is counted by its row. The references here know nothing of the table: they step from minute to minute or
 * from day to day and ask of each whether it counts. A unit without a reference does not compile, and fails.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countingOptionRows, countingOptions } from "../../src/calendar/counting-options.ts";
import type { DayTable } from "../../src/calendar/day-table.ts";
import { looksAtCalendar, needsWindows } from "../../src/calendar/length.ts";
import { duePastPauses, type PausedSpan } from "../../src/calendar/paused-count.ts";
import { skippedDays } from "../../src/calendar/skipped-days.ts";
import { beforeDue } from "../../src/calendar/time-before-due.ts";
import { type Unit, unitRows, units } from "../../src/calendar/units.ts";
import { dueAfter, dueAfterDue, elapsedBetween, startAfterDue } from "../../src/calendar/working-time.ts";
import type { OracleUnit } from "../oracle/due.ts";
import { desk, deskOnSaturday, deskWithBreak, neverClosing, office } from "./desks.ts";
import { day } from "./local-time.ts";

/** A unit that the oracle of due instants does not count does not compile, nor one that only the oracle counts. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<Unit, OracleUnit>;

const MINUTE = 60_000;
const DAY = 86_400_000;

interface TimeReference {
  readonly minutes: number;
  readonly counts: (table: DayTable, localMs: number) => boolean;
}
interface DayReference {
  /** The last day of an amount from a day on, were every day to count. */
  readonly reach: (day: number, amount: number) => number;
  readonly counts: (table: DayTable, day: number) => boolean;
}
type Reference = TimeReference | DayReference;

const always = () => true;
const onWorkingDay = (table: DayTable, localMs: number) => table.isWorkingDay(Math.floor(localMs / DAY))!;
const whileOpen = (table: DayTable, localMs: number) => table.isOpen(localMs);
const daysLater = (each: number) => (from: number, amount: number) => from + each * amount;

/** By JavaScript's own calendar: the same day some months on, or the last of that month. */
function monthsLater(from: number, months: number): number {
  const date = new Date(from * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY;
}

const references: Readonly<Record<Unit, Reference>> = {
  minute: { minutes: 1, counts: always },
  hour: { minutes: 60, counts: always },
  "hour-on-working-days": { minutes: 60, counts: onWorkingDay },
  "service-minute": { minutes: 1, counts: whileOpen },
  "service-hour": { minutes: 60, counts: whileOpen },
  day: { reach: daysLater(1), counts: always },
  week: { reach: daysLater(7), counts: always },
  month: { reach: monthsLater, counts: always },
  "working-day": { reach: daysLater(1), counts: (table, date) => table.isWorkingDay(date)! },
};

const isPausedAt = (pauses: readonly PausedSpan[], localMs: number) =>
  pauses.some(({ from, to }) => from <= localMs && localMs < to);

/** Steps forward until as much has counted as the amount says. */
function steppedDue(
  { unit, amount }: { readonly unit: Unit; readonly amount: number },
  table: DayTable,
  start: number,
  pauses: readonly PausedSpan[] = [],
): number {
  const reference = references[unit];
  if ("minutes" in reference) {
    let at = start;
    for (let left = amount * reference.minutes; left > 0; at += MINUTE)
      if (reference.counts(table, at) && !isPausedAt(pauses, at)) left--;
    return at;
  }
  const dayZero = Math.floor(start / DAY);
  let last = dayZero;
  for (let left = reference.reach(dayZero, amount) - dayZero; left > 0; ) {
    last++;
    if (reference.counts(table, last) && !isPausedAt(pauses, (last + 1) * DAY - 1)) left--;
  }
  return (last + 1) * DAY - 1;
}

function steppedElapsed(unit: Unit, table: DayTable, from: number, to: number): number {
  const reference = references[unit];
  let elapsed = 0;
  if ("minutes" in reference) {
    for (let at = from; at < to; at += MINUTE) if (reference.counts(table, at)) elapsed += MINUTE;
  } else {
    for (let date = Math.floor(from / DAY) + 1; date * DAY <= to; date++)
      if (reference.counts(table, date)) elapsed++;
  }
  return elapsed;
}

/** Steps back from a due instant to the first minute from which no more than the amount is left; to a day's 00:00. */
function steppedBack(unit: Unit, amount: number, table: DayTable, due: number): number {
  const reference = references[unit];
  if ("minutes" in reference) {
    let at = due;
    for (let left = amount * reference.minutes; left > 0 || !reference.counts(table, at - MINUTE); ) {
      at -= MINUTE;
      if (reference.counts(table, at)) left--;
    }
    return at;
  }
  const dueDay = Math.floor(due / DAY);
  let date = dueDay;
  for (let left = dueDay - reference.reach(dueDay, -amount); left > 0; ) {
    date--;
    if (reference.counts(table, date)) left--;
  }
  return date * DAY;
}

const withHours = [desk, deskWithBreak, deskOnSaturday, neverClosing];
const tablesOf = (unit: Unit) =>
  fc.constantFrom(...(needsWindows({ amount: 1, unit }) ? withHours : [office, ...withHours]));
const minute = fc
  .tuple(
    fc.integer({ min: day("2021-01-01"), max: day("2031-12-31") }),
    fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 480, 990)),
  )
  .map(([date, minutes]) => date * DAY + minutes * MINUTE);
const amounts = fc.integer({ min: 1, max: 12 });
const pausesAfter = (start: number) =>
  fc.array(fc.integer({ min: 1, max: 9 * 1440 }), { minLength: 2, maxLength: 6 }).map((gaps) => {
    const pauses: PausedSpan[] = [];
    let at = start;
    for (let i = 0; i + 1 < gaps.length; i += 2) {
      const from = at + gaps[i]! * MINUTE;
      at = from + gaps[i + 1]! * MINUTE;
      pauses.push({ from, to: at });
    }
    return pauses;
  });
const runs = { numRuns: 60 };

test("every unit of the table has a reference, and every reference a unit", () => {
  expect(Object.keys(references)).toEqual([...units]);
});

describe.each(units)("%s is counted by its row", (unit) => {
  test("forward from an arrival", () => {
    fc.assert(
      fc.property(tablesOf(unit), minute, amounts, (table, start, amount) => {
        expect(dueAfter(table, start, { amount, unit })).toBe(steppedDue({ amount, unit }, table, start));
      }),
      runs,
    );
  });

  test("forward from a due, which belongs to the day before at 00:00", () => {
    fc.assert(
      fc.property(tablesOf(unit), minute, amounts, (table, due, amount) => {
        const from = "minutes" in references[unit] ? startAfterDue(due) : due - 1;
        const stepped = steppedDue({ amount, unit }, table, from);
        expect(dueAfterDue(table, due, { amount, unit })).toBe(stepped);
      }),
      runs,
    );
  });

  test("past pauses", () => {
    const arbitrary = fc
      .tuple(tablesOf(unit), minute, amounts)
      .chain(([table, start, amount]) =>
        pausesAfter(start).map((pauses) => ({ table, start, amount, pauses })),
      );
    fc.assert(
      fc.property(arbitrary, ({ table, start, amount, pauses }) => {
        expect(duePastPauses({ table, options: {}, pauses }, start, { amount, unit })).toBe(
          steppedDue({ amount, unit }, table, start, pauses),
        );
      }),
      runs,
    );
  });

  test("as what has elapsed", () => {
    const wait = fc.integer({ min: 0, max: 12 * 1440 });
    fc.assert(
      fc.property(tablesOf(unit), minute, wait, (table, from, minutes) => {
        const to = from + minutes * MINUTE;
        const elapsed = steppedElapsed(unit, table, from, to);
        expect(elapsedBetween(table, from, to, unit)).toBe(elapsed);
        expect(elapsedBetween(table, to, from, unit)! + elapsed).toBe(0);
      }),
      runs,
    );
  });

  test("back from a due", () => {
    fc.assert(
      fc.property(tablesOf(unit), minute, amounts, (table, at, amount) => {
        const due = "minutes" in references[unit] ? at : Math.floor(at / DAY) * DAY + DAY - 1;
        expect(beforeDue(table, due, { amount, unit })).toBe(steppedBack(unit, amount, table, due));
      }),
      runs,
    );
  });

  test("and asks of the calendar what its reference asks", () => {
    const { counts } = references[unit];
    expect(looksAtCalendar({ amount: 1, unit })).toBe(counts !== always);
    expect(needsWindows({ amount: 1, unit })).toBe(counts === whileOpen);
  });

  test("passing over the days off on which nothing counted", () => {
    const { counts } = references[unit];
    fc.assert(
      fc.property(tablesOf(unit), minute, amounts, (table, start, amount) => {
        const due = dueAfter(table, start, { amount, unit })!;
        const passed: number[] = [];
        for (let date = Math.floor(start / DAY); date * DAY < due; date++) {
          const isPassed = counts !== whileOpen || table.windowsOn(date).length === 0;
          if (counts !== always && table.isWorkingDay(date) === false && isPassed) passed.push(date);
        }
        const skipped = skippedDays(table, start, due, { amount, unit });
        expect(skipped.map(({ date }) => day(date))).toEqual(passed);
      }),
      runs,
    );
  });

  test.each(countingOptions)("with %s exactly where the row says that it goes with it", (option) => {
    const goesWith = unitRows[unit].measure.options.includes(option);
    // Time of opening windows begins with the next opening in any case, and may be told so.
    const saysNothing = references[unit].counts === whileOpen;
    let changes = 0;
    fc.assert(
      fc.property(tablesOf(unit), minute, amounts, (table, start, amount) => {
        const length = { amount, unit };
        const options = { [option]: countingOptionRows[option].other };
        if (dueAfter(table, start, length, options) !== dueAfter(table, start, length)) changes++;
      }),
      { numRuns: 200 },
    );
    expect(changes > 0).toBe(goesWith && !saysNothing);
  });
});
