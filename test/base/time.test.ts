/** Days and instants against an independent oracle: the platform's own Gregorian calendar in UTC. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  civilDate,
  dayNumber,
  daysInMonth,
  formatDate,
  formatInstant,
  isInstant,
  isLeapYear,
  MS_PER_DAY,
  parseDate,
  parseInstant,
  weekdayIds,
  weekdayOf,
  zoneOffsetMs,
} from "../../src/base/time.ts";
import { datePattern, instantPattern } from "../../src/format/schema.ts";

const pad = (n: number, width = 2) => String(n).padStart(width, "0");
const day = fc.integer({ min: -719_162, max: 2_932_896 });
const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
const offset = fc.constantFrom(...Object.values(zoneOffsetMs));

/** Epoch milliseconds of a civil date; `Date.UTC` alone would take the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime();
}

describe("a day number", () => {
  test("is the oracle's, for every day of 1600 to 2400, and so are weekday, month length and leap year", () => {
    for (
      let at = utc(1600, 1, 1), n = at / MS_PER_DAY;
      n < utc(2401, 1, 1) / MS_PER_DAY;
      n++, at += MS_PER_DAY
    ) {
      const date = new Date(at);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const civil = civilDate(n);
      if (dayNumber(year, month, dayOfMonth) !== n || civil.day !== dayOfMonth) expect(civil).toEqual({});
      if (civil.year !== year || civil.month !== month) expect(civil).toEqual({});
      if (weekdayIds[weekdayOf(n)] !== ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][date.getUTCDay()])
        expect(civil).toEqual({});
    }
    for (let year = 1600; year <= 2400; year++) {
      expect(isLeapYear(year)).toBe(new Date(utc(year, 2, 29)).getUTCMonth() === 1);
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }
    }
  });

  test("goes to its date and back, for every year of four digits", () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(parseDate(formatDate(n))).toBe(n);
      }),
    );
  });

  test("is written as the oracle writes it", () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(formatDate(n)).toBe(new Date(n * MS_PER_DAY).toISOString().slice(0, 10));
      }),
    );
  });
});

/** Digits and marks of a date, mostly right. */
const nearlyDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([year, month, dayOfMonth]) => `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`);

const spoilt = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 3, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          text,
          fc.nat({ max: 30 }),
          fc.constantFrom("", "0", "9", "-", ":", "T", "Z", " ", "+", ".", "é", "٣"),
          fc.boolean(),
        )
        .map(
          ([whole, at, put, isReplaced]) => whole.slice(0, at) + put + whole.slice(isReplaced ? at + 1 : at),
        ),
    },
  );

/** What RFC 3339 says of a date, word by word. */
function isRealDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(utc(year, month, dayOfMonth));
  return (
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth
  );
}

describe("a date in a text", () => {
  test("is read when it is real, by the reader and by the pattern alike", () => {
    fc.assert(
      fc.property(spoilt(nearlyDate), (text) => {
        expect(parseDate(text) !== null).toBe(isRealDate(text));
        expect(datePattern.test(text)).toBe(isRealDate(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    "0000-01-01",
    "0000-02-29",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "26-01-01",
    "2026-01-01 ",
    "2026-01-01\n",
    "+2026-01-01",
    "",
  ])("`%s` is none", (text) => {
    expect(parseDate(text)).toBeNull();
    expect(datePattern.test(text)).toBe(false);
  });

  test.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("`%s` is one", (text) => {
    expect(parseDate(text)).not.toBeNull();
    expect(datePattern.test(text)).toBe(true);
  });
});

const nearlyInstant = fc
  .tuple(
    nearlyDate,
    fc.constantFrom("T", "T", "T", "t", " "),
    fc.tuple(
      fc.integer({ min: 0, max: 25 }),
      fc.integer({ min: 0, max: 61 }),
      fc.integer({ min: 0, max: 61 }),
    ),
    fc.constantFrom("", "", ".5", ".25", ".125", ".1234", ".", ".000"),
    fc.constantFrom("Z", "z", "+08:00", "-03:30", "+23:59", "+24:00", "+08:60", "+0800", "+08", "", "WITA"),
  )
  .map(
    ([date, mark, time, fraction, zone]) => date + mark + time.map((n) => pad(n)).join(":") + fraction + zone,
  );

describe("the edges of time", () => {
  const edgeDay = fc.constantFrom(
    "0000-12-31",
    "0001-01-01",
    "0001-01-02",
    "9999-12-29",
    "9999-12-30",
    "9999-12-31",
  );
  const offsetText = fc
    .tuple(fc.constantFrom("+", "-"), fc.nat({ max: 23 }), fc.constantFrom(0, 30, 59))
    .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`);
  const edge = fc
    .tuple(
      edgeDay,
      fc.nat({ max: 23 }),
      fc.constantFrom("00:00", "30:00", "59:59.999"),
      fc.oneof(offsetText, fc.constant("Z")),
    )
    .map(([date, hour, rest, zone]) => `${date}T${pad(hour)}:${rest}${zone}`);

  test("are the same for the reader and the pattern, and what lies within can be written in every zone", () => {
    const seen = { inside: 0, outside: 0 };
    fc.assert(
      fc.property(edge, offset, (text, offsetMs) => {
        const read = parseInstant(text);
        expect(`${text} ${typeof read === "number"}`).toBe(`${text} ${instantPattern.test(text)}`);
        seen[typeof read === "number" ? "inside" : "outside"]++;
        if (typeof read !== "number") return;
        expect(isInstant(read)).toBe(true);
        expect(parseInstant(formatInstant(read, offsetMs))).toBe(read);
        expect(parseInstant(new Date(read).toISOString()) === read || text.startsWith("9999-12-3")).toBe(
          true,
        );
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(seen.inside, seen.outside)).toBeGreaterThan(2_000);
  });

  test.each([
    ["0001-01-01T00:00:00Z", true],
    ["0001-01-01T00:00:00-12:00", true],
    ["0001-01-01T00:00:00+14:00", false],
    ["0000-12-31T23:00:00-05:00", false],
    ["0001-01-01T06:59:59.999+07:00", false],
    ["0001-01-01T08:59:59.999+09:00", false],
    ["0001-01-01T09:00:00+07:30", false],
    ["9999-12-30T23:59:59.999Z", true],
    ["9999-12-31T10:00:00+08:00", true],
    ["9999-12-31T21:59:59.999+07:00", true],
    ["9999-12-31T22:00:00+07:00", false],
    ["9999-12-31T23:59:59Z", false],
    ["9999-12-30T23:59:59-15:00", false],
    ["9999-12-31T22:59:59+07:59", false],
    ["9999-12-31T23:00:00+08:00", false],
  ])("%s: %s", (text, isWithin) => {
    expect(typeof parseInstant(text) === "number").toBe(isWithin);
  });

  test.each([
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, false],
    [0.5, false],
    [8.64e15, false],
    [Number.MAX_SAFE_INTEGER, false],
    [utc(1, 1, 1) - 1, false],
    [utc(1, 1, 1), true],
    [utc(9999, 12, 31) + 15 * 3_600_000 - 1, true],
    [utc(9999, 12, 31) + 15 * 3_600_000, false],
  ])("the number %d: %s", (value, isWithin) => {
    expect(isInstant(value)).toBe(isWithin);
    if (!isWithin) return;
    // What is written can be read again.
    for (const offsetMs of Object.values(zoneOffsetMs))
      expect(parseInstant(formatInstant(value, offsetMs))).toBe(value);
  });

  test.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    0.5,
    1e300,
    -719_163,
    2_932_897,
  ])("no date is written for the day number %d", (value) => {
    expect(() => formatDate(value)).toThrow(expect.objectContaining({ code: "U106" }));
  });
});

describe("an instant in a text", () => {
  test("goes from a number to its text and back", () => {
    fc.assert(
      fc.property(instant, offset, (at, offsetMs) => {
        const text = formatInstant(at, offsetMs);
        expect(parseInstant(text)).toBe(at);
        expect(instantPattern.test(text)).toBe(true);
        expect(Date.parse(text)).toBe(at);
      }),
    );
  });

  test("is accepted by the reader and by the pattern alike, and is then the oracle's", () => {
    let real = 0;
    fc.assert(
      fc.property(spoilt(nearlyInstant), (text) => {
        const read = parseInstant(text);
        expect(`${text} ${typeof read === "number"}`).toBe(`${text} ${instantPattern.test(text)}`);
        if (typeof read !== "number") return;
        real++;
        expect(read).toBe(Date.parse(text.toUpperCase()));
      }),
      { numRuns: 20_000 },
    );
    expect(real).toBeGreaterThan(500);
  });

  test.each([
    ["2026-07-10T10:00:00", "no-offset"],
    ["2026-07-10T10:00:00.123", "no-offset"],
    ["2026-07-10", "not-an-instant"],
    ["2026-07-10T10:00Z", "not-an-instant"],
    ["2026-07-10T24:00:00Z", "not-an-instant"],
    ["2026-07-10T10:00:60Z", "not-an-instant"],
    ["2026-02-30T10:00:00Z", "not-an-instant"],
    ["2026-07-10T10:00:00.1234Z", "not-an-instant"],
    ["2026-07-10T10:00:00+0800", "not-an-instant"],
    ["2026-07-10T10:00:00Zz", "not-an-instant"],
    ["10 Juli 2026", "not-an-instant"],
  ])("`%s` is %s", (text, failure) => {
    expect(parseInstant(text)).toBe(failure);
    expect(instantPattern.test(text)).toBe(false);
  });

  test("is the same in the three zones of Indonesia", () => {
    const texts = ["2026-07-10T09:00:00+07:00", "2026-07-10T10:00:00+08:00", "2026-07-10T11:00:00+09:00"];
    expect(texts.map(parseInstant)).toEqual([1783648800000, 1783648800000, 1783648800000]);
    expect(formatInstant(1783648800000, zoneOffsetMs.WITA)).toBe("2026-07-10T10:00:00.000+08:00");
  });
});
