/** The calendars of a rule file as known at an instant (design.md section 6), and when what is known of them changes. */

import { midnightOf, type OracleCalendar, type OracleDecree, oracleCalendar } from "../oracle/calendar.ts";
import type { CalendarOfFile, Sop } from "./format.ts";

export interface Calendars {
  /** The calendar of that id; without one the channel's, the service's, or the default. */
  calendarAt(instant: number, id: string | undefined): OracleCalendar;
  /** Whether that calendar has any opening hours. */
  hasWindows(id: string | undefined): boolean;
  /** The instants, in order, at which a decree becomes known. */
  readonly decreeInstants: readonly number[];
}

/** With `asOf` everything is judged by the decrees known at that instant, whenever it is judged. */
export function calendarsOf(
  sop: Sop,
  usually: string | undefined,
  decrees: readonly OracleDecree[],
  asOf: number | null,
): Calendars {
  const { zone } = sop.institution;
  const usual = Object.keys(sop.calendars).find((id) => sop.calendars[id]?.default) ?? "";
  const made = new Map<string, OracleCalendar>();
  const issued = [...new Set(decrees.map((decree) => midnightOf(decree.issued, zone)))].sort((a, b) => a - b);
  const idOf = (id: string | undefined): string => id ?? usually ?? usual;
  return {
    calendarAt(instant, id) {
      const known = asOf ?? instant;
      const epoch = issued.filter((at) => at <= known).length;
      const key = `${idOf(id)} ${epoch}`;
      const calendar = made.get(key) ?? makeCalendar(sop.calendars[idOf(id)]!, known);
      made.set(key, calendar);
      return calendar;
    },
    hasWindows(id) {
      const { hours, windows, specialDays } = sop.calendars[idOf(id)]!;
      return hours !== undefined || windows !== undefined || specialDays !== undefined;
    },
    decreeInstants: asOf === null ? issued : [],
  };

  function makeCalendar(
    { windows, specialDays, ...calendar }: CalendarOfFile,
    known: number,
  ): OracleCalendar {
    const dated = (windows ?? []).map(({ from = null, to = null, hours }) => ({ from, to, hours }));
    const special = (specialDays ?? []).map(({ date, hours }) => ({ date, windows: hours }));
    return remembering(
      oracleCalendar({ ...calendar, windows: dated, specialDays: special, zone, decrees }, known),
    );
  }
}

/** Days are asked for again and again. */
function remembering(calendar: OracleCalendar): OracleCalendar {
  const off = new Map<string, boolean>();
  const windows = new Map<string, readonly (readonly [number, number])[]>();
  return {
    ...calendar,
    isDayOff(date) {
      if (!off.has(date)) off.set(date, calendar.isDayOff(date));
      return off.get(date)!;
    },
    windowsOf(date) {
      if (!windows.has(date)) windows.set(date, calendar.windowsOf(date));
      return windows.get(date)!;
    },
  };
}
