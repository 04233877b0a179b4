/** Times as people write them in scenarios: in the institution's own time, unless an offset stands. */
import { dayAt, formatInstant, MS_PER_DAY, parseDate, parseInstant } from "../base/time.ts";

/**
 * Epoch milliseconds of a time; of a date alone its last millisecond. Null for what is neither.
 *
 * @example scenarioInstant("2026-07-10 10:00", zoneOffsetMs.WITA) // 1783648800000
 */
export function scenarioInstant(text: string, offsetMs: number): number | null {
  const day = parseDate(text);
  if (day !== null) return (day + 1) * MS_PER_DAY - 1 - offsetMs;
  const [, date, clock, offset] = /^(.{10})[ Tt](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(.*)$/.exec(text) ?? [];
  if (date === undefined || clock === undefined) return null;
  const whole = clock.length === 5 ? `${clock}:00` : clock;
  // Without an offset it is read as if it were UTC, and then put into the zone.
  const at = parseInstant(`${date}T${whole}${offset === "" ? "Z" : offset}`);
  if (typeof at !== "number") return null;
  return offset === "" ? at - offsetMs : at;
}

/**
 * An instant as a scenario says it: local time, as short as can be; with `asDue` the end of a day is the date alone.
 *
 * @example scenarioTime(1783648800000, zoneOffsetMs.WITA, false) // "2026-07-10 10:00"
 */
export function scenarioTime(at: number, offsetMs: number, asDue: boolean): string {
  const text = formatInstant(at, offsetMs).slice(0, 23);
  const day = text.slice(0, 10);
  const isDayEnd = at + offsetMs === (dayAt(at, offsetMs) + 1) * MS_PER_DAY - 1;
  if (asDue && isDayEnd) return day;
  const clock = text.slice(11).replace(/(?::00)?\.000$/, "");
  return `${day} ${clock}`;
}
