/**
 * Projects the national holidays of years that no decree covers, with date-holidays, at build time only. It is asked
 * for dates, never instants: its Islamic days run from 18:00 to 18:00, so an instant may fall on the day before.
 * Nothing is put right by hand: the decrees decide, this stands only beside a provisional due date.
 * Written anew with `npx vitest run test/calendar/projection.test.ts -u`.
 */
import Holidays from "date-holidays";

const firstYear = 2019;
const lastYear = 2035;

/** National holidays 2019–2035 as date-holidays projects them: `{ date, name }`, sorted, without duplicates. */
export function projectedHolidays(): { date: string; name: string }[] {
  const source = new Holidays("ID", { types: ["public"], languages: "id" });
  const byText = new Map<string, { date: string; name: string }>();
  for (let year = firstYear; year <= lastYear; year++) {
    for (const holiday of source.getHolidays(year)) {
      const date = holiday.date.slice(0, 10);
      byText.set(`${date} ${holiday.name}`, { date, name: holiday.name });
    }
  }
  return [...byText.keys()].sort().map((text) => byText.get(text)!);
}

/** The text of `rules/projection.json`: one holiday a line, so that a new version of date-holidays reads as a diff. */
export function projectionText(): string {
  return `[\n${projectedHolidays()
    .map((holiday) => `  ${JSON.stringify(holiday)}`)
    .join(",\n")}\n]\n`;
}
