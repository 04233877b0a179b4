/** When to deliver an escalation: as it falls due, or when the desk that it is delivered by works again. */
import type { DayTable } from "../calendar/day-table.ts";
import type { EscalationContext } from "./context.ts";
import type { CompiledLevel } from "./levels.ts";

/** The days and hours that a level is delivered by; times of the table are LOCAL. */
export interface Desk {
  readonly table: DayTable;
  readonly offsetMs: number;
}

/** What a level's calendar was known to be at an instant; null for one that is delivered at once. */
export function deskOf(
  { isAtOnce, calendar: id }: CompiledLevel,
  at: number,
  { calendarOf, asOf }: Pick<EscalationContext, "calendarOf" | "asOf">,
): Desk | null {
  if (isAtOnce) return null;
  const { calendar } = calendarOf(id);
  const table = calendar.tableAfter(calendar.decreesKnownAt(asOf(at)));
  return { table, offsetMs: calendar.offsetMs };
}

/**
 * The first suitable instant, not before another: within the opening windows, or of a calendar without windows any time
 * of a working day. Beyond the calendar nothing is put off: early is better than never.
 */
export function deliveryFrom(at: number, desk: Desk | null): number {
  if (desk === null) return at;
  const { table, offsetMs } = desk;
  const local = at + offsetMs;
  const suitable = table.hasWindows ? table.nextOpening(local) : table.nextWorkingInstant(local);
  return suitable === null ? at : suitable - offsetMs;
}
