/** When to deliver an escalation: as it falls due, or when the desk that it is delivered by works again. */
import { type Calendar, tableAsOf } from "../calendar/calendar.ts";
import type { EscalationContext } from "./context.ts";
import type { CompiledLevel } from "./levels.ts";

export interface Delivery {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly isPutOff: boolean;
  /** The calendar that it goes by. */
  readonly pointer: string;
}

/**
 * The first suitable instant, not before `dueAt`: within the opening windows of a working day, or of a calendar
 * without windows any time of a working day. Beyond the calendar nothing is put off: early is better than never.
 */
export function deliveryOf(
  { isAtOnce, calendar: id }: CompiledLevel,
  dueAt: number,
  { calendarOf, asOf }: Pick<EscalationContext, "calendarOf" | "asOf">,
): Delivery {
  const { calendar, pointer } = calendarOf(id);
  const at = isAtOnce ? dueAt : nextSuitable(calendar, dueAt, asOf);
  return { at, isPutOff: at > dueAt, pointer };
}

function nextSuitable(calendar: Calendar, instant: number, asOf: number): number {
  const table = tableAsOf(calendar, asOf);
  const local = instant + calendar.offsetMs;
  const at = table.hasWindows
    ? table.nextOpening(local, { onWorkingDay: true })
    : table.nextWorkingInstant(local);
  return at === null ? instant : at - calendar.offsetMs;
}
