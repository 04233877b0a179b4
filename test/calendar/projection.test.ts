import { expect, test } from "vitest";
import { projectedHolidays, projectionText } from "../../rules/generate-projection.ts";
import { parseDate } from "../../src/base/time.ts";
import { shippedProjection } from "../../src/calendar/shipped-decrees.ts";

test("the committed projection is what date-holidays projects", async () => {
  await expect(projectionText()).toMatchFileSnapshot("../../rules/projection.json");
});

test("the shipped projection is the committed one", () => {
  expect(shippedProjection).toEqual(projectedHolidays());
});

test("the projection holds real dates from 2019 to 2035, sorted, each holiday once", () => {
  const texts = shippedProjection.map(({ date, name }) => `${date} ${name}`);
  expect(texts).toEqual([...new Set(texts)].sort());
  expect(shippedProjection.filter(({ date }) => parseDate(date) === null)).toEqual([]);
  const years = [...new Set(shippedProjection.map(({ date }) => Number(date.slice(0, 4))))];
  expect(years).toEqual(Array.from({ length: 17 }, (_, n) => 2019 + n));
});

test("the projection gives at least twelve national holidays to every year", () => {
  const daysIn = new Map<string, number>();
  for (const { date } of shippedProjection)
    daysIn.set(date.slice(0, 4), (daysIn.get(date.slice(0, 4)) ?? 0) + 1);
  expect([...daysIn].filter(([, days]) => days < 12)).toEqual([]);
});
