/** Adding working days: running totals against walking day by day with date-fns. */
import { addBusinessDays, addDays, formatISO, isWeekend, parseISO } from "date-fns";
import { dayNumber, formatDate } from "../../src/base/time.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { addWorkingDays, holidaysBetween } from "../../src/calendar/public.ts";
import { mustEqual, race } from "./measure.ts";

const calendar = compileCalendar();
const withoutHolidays = compileCalendar({ observes: [] });
const holidays = new Set(holidaysBetween(calendar, "2019-01-01", "2026-12-31").map(({ date }) => date));

const count = 1024;
const firstDay = dayNumber(2022, 1, 3);
const days = Array.from({ length: count }, (_, index) => firstDay + ((index * 37) % 1400));
const isoDays = days.map(formatDate);
const dates = isoDays.map((iso) => parseISO(iso));
const mask = count - 1;

function walk(from: Date, n: number): Date {
  let date = from;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (!isWeekend(date) && !holidays.has(formatISO(date, { representation: "date" }))) left--;
  }
  return date;
}

const isoOf = (date: Date) => formatISO(date, { representation: "date" });
const lastDigit = (iso: string) => iso.charCodeAt(9);

export async function raceWorkingDays(): Promise<void> {
  for (let index = 0; index < count; index++) {
    const [day, iso, date] = [days[index]!, isoDays[index]!, dates[index]!];
    for (const n of [14, 250]) {
      const ours = addWorkingDays(calendar, iso, n);
      mustEqual(`${n} working days from ${iso}`, ours, isoOf(walk(date, n)));
      mustEqual(`day numbers from ${iso}`, ours, formatDate(addWorkingDays(calendar, day, n)));
      const plain = addWorkingDays(withoutHolidays, iso, n);
      mustEqual(`${n} business days from ${iso}`, plain, isoOf(addBusinessDays(date, n)));
    }
  }
  await race(
    "14 working days, on whole-number days and Dates",
    [
      { name: "sopan addWorkingDays", run: (turn) => addWorkingDays(calendar, days[turn & mask]!, 14) },
      { name: "date-fns loop over a Set of holidays", run: (turn) => walk(dates[turn & mask]!, 14).getDate() },
      {
        name: "date-fns addBusinessDays (no holidays)",
        run: (turn) => addBusinessDays(dates[turn & mask]!, 14).getDate(),
      },
    ],
    [
      { against: "date-fns loop over a Set of holidays", atLeast: 1000 },
      { against: "date-fns addBusinessDays (no holidays)", atLeast: 50 },
    ],
  );
  await race(
    "14 working days, from ISO date to ISO date",
    [
      {
        name: "sopan addWorkingDays",
        run: (turn) => lastDigit(addWorkingDays(calendar, isoDays[turn & mask]!, 14)),
      },
      {
        name: "date-fns loop over a Set of holidays",
        run: (turn) => lastDigit(isoOf(walk(parseISO(isoDays[turn & mask]!), 14))),
      },
      {
        name: "date-fns addBusinessDays (no holidays)",
        run: (turn) => lastDigit(isoOf(addBusinessDays(parseISO(isoDays[turn & mask]!), 14))),
      },
    ],
    [
      { against: "date-fns loop over a Set of holidays", atLeast: 200 },
      { against: "date-fns addBusinessDays (no holidays)", atLeast: 20 },
    ],
  );
  await race(
    "250 working days cost what 3 do",
    [
      { name: "sopan, 3 working days", run: (turn) => addWorkingDays(calendar, days[turn & mask]!, 3) },
      { name: "sopan, 250 working days", run: (turn) => addWorkingDays(calendar, days[turn & mask]!, 250) },
    ],
    [],
  );
}
