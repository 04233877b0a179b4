/** Dates and times of day, crowded around the edges of calendars. */

import fc from "fast-check";
import { DAY, laterDate, MINUTE, minutesOf, type OracleDecree } from "./calendar.ts";

/** Days around a decree's issue, Lebaran and year ends among ordinary ones, 2019 to 2027. */
export function dates(decrees: readonly OracleDecree[]): fc.Arbitrary<string> {
  const anyDate = fc.integer({ min: 0, max: 9 * 365 }).map((days) => laterDate("2019-01-01", days));
  const near = (landmarks: readonly string[], before: number, after: number): fc.Arbitrary<string> =>
    landmarks.length === 0
      ? anyDate
      : fc
          .tuple(fc.constantFrom(...landmarks), fc.integer({ min: -before, max: after }))
          .map(([landmark, days]) => laterDate(landmark, days))
          .map((date) => (date < "2019-01-01" ? "2019-01-01" : date > "2027-12-31" ? "2027-12-31" : date));
  const decreedDays = decrees.flatMap(({ adds }) => adds);
  const lebaran = decreedDays.filter(({ name }) => name.includes("Idul Fitri")).map(({ date }) => date);
  const yearEnds = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => `${year}-12-31`);
  return fc.oneof(
    { weight: 3, arbitrary: anyDate },
    {
      weight: 2,
      arbitrary: near(
        decreedDays.map(({ date }) => date),
        3,
        1,
      ),
    },
    { weight: 2, arbitrary: near(lebaran, 12, 2) },
    {
      weight: 1,
      arbitrary: near(
        decrees.map(({ issued }) => issued),
        1,
        1,
      ),
    },
    { weight: 1, arbitrary: near(yearEnds, 3, 3) },
    { weight: 1, arbitrary: near(["2020-02-29", "2024-02-29", "2023-01-31", "2026-11-30"], 1, 1) },
  );
}

/** Milliseconds after midnight: any, or within a millisecond of midnight or of an opening or closing. */
export function timesOfDay(edges: readonly string[]): fc.Arbitrary<number> {
  const clocks = ["00:00", "24:00", "08:00", "12:00", "16:30", ...edges];
  return fc.oneof(
    fc.integer({ min: 0, max: DAY - 1 }),
    fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => minute * MINUTE),
    fc
      .tuple(fc.constantFrom(...clocks), fc.constantFrom(-1, 0, 0, 0, 1, -MINUTE, MINUTE))
      .map(([clock, off]) => Math.min(Math.max(minutesOf(clock) * MINUTE + off, 0), DAY - 1)),
    fc.constantFrom(0, DAY - 1),
  );
}
