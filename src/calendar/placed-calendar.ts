/** A calendar and the pointer to it in the rule file. */
import type { Calendar } from "./calendar.ts";

export interface PlacedCalendar {
  readonly calendar: Calendar;
  readonly pointer: string;
}

/** The calendar that an element names; without a name that of the channel, the service or the SOP. */
export type CalendarLookup = (id: string | null) => PlacedCalendar;
