// Indonesian working days on their own: decrees decide, and every skipped day says why.
import { addWorkingDays, addWorkingTime, compileCalendar, holidaysBetween, workingDaysBetween } from "sopan";

const office = compileCalendar({
  hours: {
    mon: [
      ["08:00", "12:00"],
      ["13:00", "16:30"],
    ],
    fri: [["08:00", "11:30"]],
  },
});

console.log(addWorkingDays(office, "2026-08-13", 3));
console.log(workingDaysBetween(office, "2026-12-20", "2027-01-04"));
console.log(holidaysBetween(office, "2026-03-01", "2026-03-31").map(({ date, name }) => `${date} ${name}`));

const { dueAt, skipped } = addWorkingTime(office, "2026-08-14T15:00:00+07:00", {
  amount: 8,
  unit: "service-hour",
});
console.log(
  dueAt,
  skipped.map(({ date, name, decree }) => [date, name, decree]),
);

// Calendars are known as of a date: an amendment of 20 May 2020 moved this due date.
console.log(addWorkingDays(office, "2020-05-19", 5, { asOf: "2020-05-19" }));
console.log(addWorkingDays(office, "2020-05-19", 5, { asOf: "2020-05-20" }));
