/** Local time as text for tests: `2026-07-10 10:00` in, the same out; `end` reads better than 23:59:59.999. */
import { formatInstant, parseDate, parseInstant } from "../../src/base/time.ts";

/** Local milliseconds of `YYYY-MM-DD HH:MM[:SS.mmm]`, or of the last millisecond of `YYYY-MM-DD end`. */
export function at(text: string): number {
  const [date = "", time = ""] = text.split(" ");
  const clock = time === "end" ? "23:59:59.999" : time.length === 5 ? `${time}:00` : time;
  const ms = parseInstant(`${date}T${clock}Z`);
  if (typeof ms === "string") throw new Error(`not a local time: ${text}`);
  return ms;
}

/** The inverse of `at`, in its shortest form; null stays null. */
export function said(localMs: number | null): string | null {
  if (localMs === null) return null;
  const text = formatInstant(localMs, 0).slice(0, 23).replace("T", " ");
  return text.replace(" 23:59:59.999", " end").replace(/:00\.000$/, "");
}

export function day(text: string): number {
  const number = parseDate(text);
  if (number === null) throw new Error(`not a date: ${text}`);
  return number;
}
