/** What a time most likely meant that is not of the form that a format wants: dates as people write them. */
import { dayNumber, daysInMonth, formatDate } from "../base/time.ts";

/** The forms whose times are local. */
const localForms: ReadonlySet<string> = new Set(["local-instant", "local-due"]);

/**
 * A suggestion for the finding about a time in another form: a date with the day first, whose month cannot be mistaken for
 * it in Indonesia, and a clock time with a dot. Nothing where it says too little.
 *
 * @example timeMeant("local-due", "10/07/2026") // { suggestion: "2026-07-10" }
 */
export function timeMeant(form: string, value: unknown): { readonly suggestion?: string } {
  if (!localForms.has(form) || typeof value !== "string") return {};
  const [, day = "", month = "", year = "", clock = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,]+(\d{1,2}[.:]\d\d))?$/.exec(value) ?? [];
  const date = dateOf(Number(year), Number(month), Number(day));
  if (date === null) return {};
  if (clock !== "") return { suggestion: `${date} ${clock.replace(".", ":").padStart(5, "0")}` };
  // Which time of the day was meant nobody can tell.
  return form === "local-due" ? { suggestion: date } : {};
}

function dateOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return formatDate(dayNumber(year, month, day));
}
