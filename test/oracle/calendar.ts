/**
 * A calendar that looks up one day at a time, slowly and obviously. It is the tests' own: nothing of the
 * library is imported here, so that agreement between the two means something.
 *
 * A civil date is text "YYYY-MM-DD", an instant is epoch milliseconds.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export type OracleZone = "WIB" | "WITA" | "WIT";
export type OracleWeekday = "sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat";

export const WEEKDAYS: readonly OracleWeekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Opening and closing, "HH:MM"; a break is the gap between two windows; "24:00" closes at the next midnight. */
export type OracleWindow = readonly [opens: string, closes: string];
export type OracleWeek = Readonly<Partial<Record<OracleWeekday, readonly OracleWindow[]>>>;

export interface OracleDecreeDay {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
}

export interface OracleDecree {
  readonly id: string;
  readonly issued: string;
  readonly adds: readonly OracleDecreeDay[];
  readonly removes: readonly OracleDecreeDay[];
}

export interface OracleCalendarSpec {
  readonly zone: OracleZone;
  readonly decrees: readonly OracleDecree[];
  readonly workingDays: readonly OracleWeekday[];
  /** Kinds that are off here; a local day without a kind is of kind "libur-lokal". */
  readonly observes: readonly string[];
  readonly hours?: OracleWeek;
  /** Both ends inclusive, null is open; the last entry that holds a date replaces `hours` on it wholly. */
  readonly windows?: readonly {
    readonly from: string | null;
    readonly to: string | null;
    readonly hours: OracleWeek;
  }[];
  /** Opening hours of one date, also when that date is off; an empty list closes it. */
  readonly specialDays?: readonly { readonly date: string; readonly windows: readonly OracleWindow[] }[];
  readonly localDays?: readonly { readonly date: string; readonly name: string; readonly kind?: string }[];
}

export interface OracleDayOff {
  readonly kind: string;
  readonly name: string;
  /** The decree that added it; null for a weekly or a local day. */
  readonly decree: string | null;
}

export interface OracleCalendar {
  readonly zone: OracleZone;
  reasonsOff(date: string): readonly OracleDayOff[];
  isDayOff(date: string): boolean;
  /** Half-open stretches of instants on a date, in order. */
  windowsOf(date: string): readonly (readonly [number, number])[];
}

const OFFSETS: Readonly<Record<OracleZone, number>> = { WIB: 7 * HOUR, WITA: 8 * HOUR, WIT: 9 * HOUR };

export function dateOf(instant: number, zone: OracleZone): string {
  return new Date(instant + OFFSETS[zone]).toISOString().slice(0, 10);
}

export function midnightOf(date: string, zone: OracleZone): number {
  return Date.parse(`${date}T00:00:00.000Z`) - OFFSETS[zone];
}

export function laterDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): OracleWeekday {
  return WEEKDAYS[new Date(`${date}T00:00:00.000Z`).getUTCDay()]!;
}

/** The instant as RFC 3339 with milliseconds in the zone's offset. */
export function instantText(instant: number, zone: OracleZone): string {
  const local = new Date(instant + OFFSETS[zone]).toISOString().slice(0, -1);
  return `${local}+0${OFFSETS[zone] / HOUR}:00`;
}

/** Minutes after midnight of "HH:MM". */
export function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Amendments also rename, so a removal names the date and the kind. */
function isSameDay(a: OracleDecreeDay, b: OracleDecreeDay): boolean {
  return a.date === b.date && a.kind === b.kind;
}

/** The days that the decrees issued until an instant leave standing; a removal of nothing is an error of the data. */
export function replayDecrees(
  decrees: readonly OracleDecree[],
  asKnownAt: number,
  zone: OracleZone,
): readonly (OracleDecreeDay & { readonly decree: string })[] {
  const byIssue = [...decrees].sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
  let standing: (OracleDecreeDay & { readonly decree: string })[] = [];
  for (const decree of byIssue) {
    if (midnightOf(decree.issued, zone) > asKnownAt) continue;
    for (const removed of decree.removes) {
      const left = standing.filter((day) => !isSameDay(day, removed));
      if (left.length === standing.length) throw new Error(`${decree.id} removes an absent ${removed.date}`);
      standing = left;
    }
    for (const added of decree.adds) standing.push({ ...added, decree: decree.id });
  }
  return standing;
}

/** The calendar as known at an instant. */
export function oracleCalendar(spec: OracleCalendarSpec, asKnownAt: number): OracleCalendar {
  const { zone } = spec;
  const known = replayDecrees(spec.decrees, asKnownAt, zone);

  function holidaysOn(date: string): readonly OracleDayOff[] {
    const decreed = known
      .filter((day) => day.date === date)
      .map(({ kind, name, decree }) => ({ kind, name, decree }));
    const local = (spec.localDays ?? [])
      .filter((day) => day.date === date)
      .map(({ kind = "libur-lokal", name }) => ({ kind, name, decree: null }));
    return [...decreed, ...local].filter((day) => spec.observes.includes(day.kind));
  }

  function weekTableOn(date: string): OracleWeek {
    let table = spec.hours ?? {};
    for (const dated of spec.windows ?? []) {
      if ((dated.from === null || dated.from <= date) && (dated.to === null || date <= dated.to))
        table = dated.hours;
    }
    return table;
  }

  function openingHoursOn(date: string): readonly OracleWindow[] {
    const special = (spec.specialDays ?? []).find((day) => day.date === date);
    if (special) return special.windows;
    if (holidaysOn(date).length > 0) return [];
    return weekTableOn(date)[weekdayOf(date)] ?? [];
  }

  function reasonsOff(date: string): readonly OracleDayOff[] {
    const weekday = weekdayOf(date);
    const weekly = spec.workingDays.includes(weekday)
      ? []
      : [{ kind: "weekly", name: weekday, decree: null }];
    return [...weekly, ...holidaysOn(date)];
  }

  return {
    zone,
    reasonsOff,
    isDayOff: (date) => reasonsOff(date).length > 0,
    windowsOf(date) {
      const midnight = midnightOf(date, zone);
      return openingHoursOn(date).map(
        ([opens, closes]) =>
          [midnight + minutesOf(opens) * MINUTE, midnight + minutesOf(closes) * MINUTE] as const,
      );
    },
  };
}
