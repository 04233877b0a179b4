/** Random calendars, lengths, options and arrivals, crowded around the instants where counting goes wrong. */

import fc from "fast-check";
import { dates, timesOfDay } from "./arbitrary-instants.ts";
import {
  DAY,
  HOUR,
  laterDate,
  midnightOf,
  type OracleCalendarSpec,
  type OracleDecree,
  type OracleWeek,
  type OracleWeekday,
  type OracleWindow,
  type OracleZone,
  WEEKDAYS,
} from "./calendar.ts";
import type { OracleLength, OracleOptions } from "./due.ts";

/** Everything `oracleDue` needs, as plain JSON; options that need windows come only with calendars that have them. */
export interface DueQuestion {
  readonly spec: OracleCalendarSpec;
  readonly asKnownAt: number;
  readonly start: number;
  readonly length: OracleLength;
  readonly options: OracleOptions;
  /** Counts on from the due; `dayEndsAt` and `dueOnDayOff` of `options` hold for it too. */
  readonly extension: OracleLength;
}

export const zones: fc.Arbitrary<OracleZone> = fc.constantFrom("WIB", "WITA", "WIT");

const DAYS_OF_WEEK: readonly (readonly OracleWeekday[])[] = [
  ["mon", "tue", "wed", "thu", "fri"],
  ["mon", "tue", "wed", "thu", "fri", "sat"],
  WEEKDAYS,
  ["sun", "mon", "tue", "wed", "thu"],
];

const dayHours: fc.Arbitrary<readonly OracleWindow[]> = fc.constantFrom<readonly OracleWindow[]>(
  [["08:00", "16:30"]],
  [
    ["07:30", "12:00"],
    ["12:45", "16:00"],
  ],
  [
    ["07:00", "11:00"],
    ["11:30", "14:00"],
  ],
  [["00:00", "24:00"]],
  [
    ["00:00", "08:00"],
    ["16:00", "24:00"],
  ],
  [
    ["08:00", "09:00"],
    ["09:01", "10:00"],
    ["22:30", "23:59"],
  ],
);

/** Monday is always open, so that an opening on a working day always comes. */
const weeks: fc.Arbitrary<OracleWeek> = fc
  .record(
    {
      mon: dayHours,
      tue: dayHours,
      wed: dayHours,
      thu: dayHours,
      fri: dayHours,
      sat: dayHours,
      sun: dayHours,
    },
    {
      requiredKeys: ["mon"],
    },
  )
  .map((week) => ({ ...week }));

/** A calendar; `withWindows` says whether any hours stand in it. */
export function calendarSpecs(
  decrees: readonly OracleDecree[],
  withWindows: boolean,
): fc.Arbitrary<OracleCalendarSpec> {
  const date = dates(decrees);
  const always = {
    zone: zones,
    decrees: fc.constant(decrees),
    workingDays: fc.constantFrom(...DAYS_OF_WEEK),
    observes: fc.subarray(["libur-nasional", "cuti-bersama", "libur-lokal"]),
    localDays: fc.uniqueArray(fc.record({ date, name: fc.constant("Hari libur daerah") }), {
      maxLength: 6,
      selector: (day) => day.date,
    }),
  };
  if (!withWindows) return fc.record(always);
  const from = fc.option(date, { nil: null });
  const dated = fc.record({
    from,
    days: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    hours: weeks,
  });
  return fc.record({
    ...always,
    hours: weeks,
    windows: fc.array(
      dated.map(({ from, days, hours }) => ({
        from,
        to: days === null ? null : laterDate(from ?? "2023-01-01", days),
        hours,
      })),
      { maxLength: 3 },
    ),
    specialDays: fc.uniqueArray(fc.record({ date, windows: fc.oneof(dayHours, fc.constant([])) }), {
      maxLength: 6,
      selector: (day) => day.date,
    }),
  });
}

export function lengths(withWindows: boolean): fc.Arbitrary<OracleLength> {
  const upTo = <U extends OracleLength["unit"]>(unit: U, max: number): fc.Arbitrary<OracleLength> =>
    fc
      .oneof(
        fc.constantFrom(1, 2, 3, 24).filter((amount) => amount <= max),
        fc.integer({ min: 1, max }),
      )
      .map((amount) => ({ amount, unit }));
  const anywhere = [
    upTo("minute", 3_000),
    upTo("hour", 200),
    upTo("hour-on-working-days", 200),
    upTo("day", 70),
    upTo("week", 9),
    upTo("month", 14),
    upTo("working-day", 70),
  ];
  return withWindows
    ? fc.oneof(...anywhere, upTo("service-minute", 3_000), upTo("service-hour", 120))
    : fc.oneof(...anywhere);
}

/** Options that mean something for the unit, and need no windows where there are none. */
export function optionsFor(unit: OracleLength["unit"], withWindows: boolean): fc.Arbitrary<OracleOptions> {
  const isDays = unit === "day" || unit === "week" || unit === "month";
  const isTime = !isDays && unit !== "working-day";
  return fc.record(
    {
      ...(isTime && withWindows
        ? { whenClosed: fc.constantFrom("count" as const, "next-opening" as const) }
        : {}),
      ...(!isTime && withWindows
        ? {
            afterHours: fc.constantFrom("same-day" as const, "next-working-day" as const),
            dayEndsAt: fc.constant("closing" as const),
          }
        : {}),
      ...(!isTime && unit !== "month"
        ? { firstDay: fc.constantFrom("excluded" as const, "counts" as const) }
        : {}),
      ...(isDays ? { dueOnDayOff: fc.constantFrom("stays" as const, "next-working-day" as const) } : {}),
    },
    { requiredKeys: [] },
  );
}

/** Questions about one due instant, without pauses; `asKnownAt` is the start, soon after it, or the end of 2027. */
export function dueQuestions(decrees: readonly OracleDecree[]): fc.Arbitrary<DueQuestion> {
  return fc.boolean().chain((withWindows) =>
    fc.tuple(calendarSpecs(decrees, withWindows), lengths(withWindows)).chain(([spec, length]) => {
      const start = fc
        .tuple(dates(decrees), timesOfDay(edgesOf(spec)))
        .map(([date, time]) => midnightOf(date, spec.zone) + time);
      return fc
        .record({
          start,
          later: fc.oneof(
            fc.constant(0),
            fc.integer({ min: 0, max: 200 * 24 }).map((hours) => hours * HOUR),
          ),
          knowsAll: fc.boolean(),
          options: optionsFor(length.unit, withWindows),
          extension: lengths(withWindows),
        })
        .map(({ start, later, knowsAll, options, extension }) => ({
          spec,
          asKnownAt: knowsAll ? Date.UTC(2027, 11, 31) : start + later,
          start,
          length,
          options,
          extension,
        }));
    }),
  );
}

/** Closed pauses after a start, at its scale; disjoint and in order. */
export function pausesAfter(
  start: number,
): fc.Arbitrary<readonly { readonly from: number; readonly to: number }[]> {
  const gap = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((days) => days * DAY),
    fc.integer({ min: 1, max: 40 * DAY }),
  );
  return fc.array(fc.tuple(gap, gap), { maxLength: 3 }).map((gaps) => {
    let last = start;
    return gaps.map(([before, during]) => {
      const from = last + before;
      last = from + during;
      return { from, to: last };
    });
  });
}

function edgesOf(spec: OracleCalendarSpec): readonly string[] {
  return [spec.hours ?? {}, ...(spec.windows ?? []).map(({ hours }) => hours)].flatMap((week) =>
    Object.values(week).flatMap((windows) => windows.flat()),
  );
}
