/** Lengths of time as people say them, for telling what to write: "3 hari kerja", "1 x 24 jam", "two weeks" is not one. */
import type { Unit } from "../calendar/units.ts";

const unitsSaid: Readonly<Record<string, Unit>> = {
  menit: "minute",
  minute: "minute",
  minutes: "minute",
  jam: "hour",
  hour: "hour",
  hours: "hour",
  hari: "day",
  "hari kalender": "day",
  day: "day",
  days: "day",
  minggu: "week",
  pekan: "week",
  week: "week",
  weeks: "week",
  bulan: "month",
  month: "month",
  months: "month",
  "hari kerja": "working-day",
  "working day": "working-day",
  "working days": "working-day",
};
const words = /^(?:(\d{1,4}) ?[x×] ?)?(\d{1,4})(?: ?\([a-z ]+\))? ?([a-z]+(?: [a-z]+)*)( ?\(hari kerja\))?$/;

/** What "(hari kerja)" behind a unit makes of it. */
const unitsOnWorkingDays: Readonly<Partial<Record<Unit, Unit>>> = { hour: "hour-on-working-days" };

/** The unit that a word means; undefined when it means none. */
export function unitSaid(text: string): Unit | undefined {
  const said = plainly(text);
  return Object.hasOwn(unitsSaid, said) ? unitsSaid[said] : undefined;
}

/** The length that a phrase means; undefined when it is not one amount of one unit. */
export function lengthSaid(text: string): { readonly amount: number; readonly unit: Unit } | undefined {
  const [, times = "1", number = "", word = "", onWorkingDays] = words.exec(plainly(text)) ?? [];
  const unit = unitSaid(word);
  if (unit === undefined) return undefined;
  const meant = onWorkingDays === undefined ? unit : unitsOnWorkingDays[unit];
  return meant === undefined ? undefined : { amount: Number(times) * Number(number), unit: meant };
}

/** In lower case, with one space between words. */
function plainly(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
