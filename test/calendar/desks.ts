/** The calendars that the tests of working time share, and due instants as text. */
import { compileCalendar, tableAsOf } from "../../src/calendar/calendar.ts";
import type { CountingOptions } from "../../src/calendar/counting-options.ts";
import type { DayTable } from "../../src/calendar/day-table.ts";
import type { CalendarDefinition } from "../../src/calendar/definition.ts";
import type { Length } from "../../src/calendar/length.ts";
import type { Unit } from "../../src/calendar/units.ts";
import { dueAfter, dueAfterDue } from "../../src/calendar/working-time.ts";
import { at, said } from "./local-time.ts";

const asOf = Date.parse("2026-12-31T00:00:00Z");
const tableOf = (definition: CalendarDefinition) => tableAsOf(compileCalendar(definition), asOf);
const everyDay = (windows: [string, string][]) => ({
  mon: windows,
  tue: windows,
  wed: windows,
  thu: windows,
  fri: windows,
});

export const office = tableOf({});
export const desk = tableOf({ hours: everyDay([["08:00", "16:30"]]) });
export const deskWithBreak = tableOf({
  hours: everyDay([
    ["08:00", "12:00"],
    ["13:00", "16:30"],
  ]),
});
export const deskOnSaturday = tableOf({
  hours: { ...everyDay([["08:00", "16:30"]]), sat: [["08:00", "12:00"]] },
});
export const neverClosing = tableOf({ hours: { fri: [["00:00", "24:00"]], mon: [["00:00", "24:00"]] } });

/** `"3 working-day"` → a length. */
export function length(text: string): Length {
  const [amount, unit] = text.split(" ");
  return { amount: Number(amount), unit: unit as Unit };
}

export const due = (table: DayTable, start: string, text: string, options: CountingOptions = {}) =>
  said(dueAfter(table, at(start), length(text), options));
export const extended = (table: DayTable, from: string, text: string, options: CountingOptions = {}) =>
  said(dueAfterDue(table, at(from), length(text), options));
