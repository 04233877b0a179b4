/** Adding working days: running totals against walking day by day with date-fns. */
import { addBusinessDays, addDays, format, formatISO, isWeekend, parseISO } from "date-fns";
import { dayNumber, formatDate } from "../../src/base/time.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { addWorkingDays, holidaysBetween } from "../../src/calendar/public.ts";
import { each, mustEqual, race } from "./measure.ts";

const calendar = compileCalendar();
const withoutHolidays = compileCalendar({ observes: [] });
const holidays = new Set(holidaysBetween(calendar, "2019-01-01", "2026-12-31").map(({ date }) => date));

const count = 1024;
const firstDay = dayNumber(2022, 1, 3);
const days = Array.from({ length: count }, (_, index) => firstDay + ((index * 37) % 1400));
const isoDays = days.map(formatDate);
const dates = isoDays.map((iso) => parseISO(iso));
const mask = count - 1;

const isoOf = (date: Date) => formatISO(date, { representation: "date" });
const isoByPattern = (date: Date) => format(date, "yyyy-MM-dd");

/** The loop that everybody writes; how a date becomes text is most of what it costs. */
function walk(from: Date, n: number, textOf: (date: Date) => string): Date {
  let date = from;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !holidays.has(textOf(date))) left--;
  }
  return date;
}

const lastDigit = (iso: string) => iso.charCodeAt(9);

export async function raceWorkingDays(): Promise<void> {
  for (let index = 0; index < count; index++) {
    const [day, iso, date] = [days[index]!, isoDays[index]!, dates[index]!];
    for (const n of [14, 250]) {
      const ours = addWorkingDays(calendar, iso, n);
      mustEqual(`${n} working days from ${iso}`, ours, isoOf(walk(date, n, isoByPattern)));
      mustEqual(`day numbers from ${iso}`, ours, formatDate(addWorkingDays(calendar, day, n)));
      const plain = addWorkingDays(withoutHolidays, iso, n);
      mustEqual(`${n} business days from ${iso}`, plain, isoOf(addBusinessDays(date, n)));
    }
  }
  const loop = "date-fns loop over a Set, with format";
  const loopIso = "date-fns loop over a Set, with formatISO";
  const business = "date-fns addBusinessDays (no holidays)";
  await race(
    "14 working days, on whole-number days and Dates",
    [
      { name: "sopan addWorkingDays", batch: (size) => add(size, 14) },
      each(loop, (turn) => walk(dates[turn & mask]!, 14, isoByPattern).getDate()),
      each(loopIso, (turn) => walk(dates[turn & mask]!, 14, isoOf).getDate()),
      each(business, (turn) => addBusinessDays(dates[turn & mask]!, 14).getDate()),
    ],
    [
      { against: loop, atLeast: 1000 },
      { against: business, atLeast: 50 },
    ],
  );
  await race(
    "14 working days, from ISO date to ISO date",
    [
      { name: "sopan addWorkingDays", batch: addToIso },
      each(loop, (turn) => lastDigit(isoByPattern(walk(parseISO(isoDays[turn & mask]!), 14, isoByPattern)))),
      each(loopIso, (turn) => lastDigit(isoOf(walk(parseISO(isoDays[turn & mask]!), 14, isoOf)))),
      each(business, (turn) => lastDigit(isoOf(addBusinessDays(parseISO(isoDays[turn & mask]!), 14)))),
    ],
    [
      { against: loop, atLeast: 200 },
      { against: loopIso, atLeast: 200 },
      { against: business, atLeast: 20 },
    ],
  );
  await race(
    "250 working days cost what 3 do",
    [
      { name: "sopan, 3 working days", batch: (size) => add(size, 3) },
      { name: "sopan, 250 working days", batch: (size) => add(size, 250) },
    ],
    [{ against: "sopan, 250 working days", atMost: 1.25 }],
  );
}

function add(size: number, n: number): number {
  let sum = 0;
  for (let turn = 0; turn < size; turn++) sum += addWorkingDays(calendar, days[turn & mask]!, n);
  return sum;
}

function addToIso(size: number): number {
  let sum = 0;
  for (let turn = 0; turn < size; turn++)
    sum += lastDigit(addWorkingDays(calendar, isoDays[turn & mask]!, 14));
  return sum;
}
