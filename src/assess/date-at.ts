/** The calendar date at an instant where an institution is: what `today` is for the linter. */
import { dayAt, formatDate, zoneOffsetMs } from "../base/time.ts";
import { expectInstant } from "../diagnostics/misuse.ts";
import { expectSop } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";

/**
 * The date, `YYYY-MM-DD`, at an instant in the zone of an SOP's institution. Throws a `MisuseError` for what is no instant.
 *
 * @example dateAt(loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8")), "2026-07-10T17:00:00Z") // "2026-07-11"
 */
export function dateAt(sop: LoadedSop, at: string | number): string {
  expectSop(sop);
  return formatDate(dayAt(expectInstant(at, "at"), zoneOffsetMs[sop.file.institution.zone]));
}
