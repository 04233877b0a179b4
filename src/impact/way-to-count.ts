/** How a plan of a deadline counts. */
import type { CompiledService, CompiledSop } from "../assess/compile-sop.ts";
import type { Plan } from "../deadlines/plan.ts";
import type { WayToCount } from "./compare-dues.ts";

/** Null for a plan that gives no figure, or whose length an event of the case sets. */
export function wayToCount(
  { length, calendar }: Plan,
  service: CompiledService,
  compiled: CompiledSop,
): WayToCount | null {
  if (length === null) return null;
  return { length, calendar: calendar === null ? service.calendar : compiled.calendars.get(calendar)! };
}
