/** Instants, dates and lengths from callers: read as the standard says, or refused as misuse, never answered wrongly. */
import fc from "fast-check";
import { expect } from "vitest";
import {
  addWorkingDays,
  addWorkingTime,
  assess,
  type CalendarDefinition,
  compileCalendar,
  formatDate,
  isWorkingDay,
  nextOpening,
  parseDate,
  parseInstant,
  renderAssessment,
  timeLeft,
  workingDaysBetween,
  workingTimeBetween,
} from "../../src/index.ts";
import { calendars } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { fuzz } from "./fuzz.ts";
import { answered, expectPlainAndSettled, expectReadable } from "./oracles.ts";

const two = fc.nat({ max: 99 }).map((n) => String(n).padStart(2, "0"));
const real = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const offset = fc.oneof(fc.constantFrom("Z", "z", "+07:00", "+08:00", "-00:00", "+23:59", "+24:00", ""), two);
/** RFC 3339, and what looks like it. */
const instantText = fc.oneof(
  real,
  fc.tuple(real, offset).map(([text, end]) => text.replace("Z", end)),
  fc
    .tuple(fc.nat({ max: 10_500 }), two, two, fc.constantFrom("T", "t", " "), two, two, two, offset)
    .map(
      ([y, m, d, t, hour, min, s, end]) =>
        `${String(y).padStart(4, "0")}-${m}-${d}${t}${hour}:${min}:${s}${end}`,
    ),
  fc
    .tuple(real, fc.nat({ max: 30 }), fc.nat({ max: 3 }), fc.string({ unit: "binary", maxLength: 3 }))
    .map(([text, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone)),
  fc.string({ unit: "binary", maxLength: 40 }),
);

const wellFormed =
  /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** By `Date` of the platform, where the text has the form; it takes 30 February for 2 March. */
function byThePlatform(text: string): number | null {
  const [, y, m, d] = wellFormed.exec(text) ?? [];
  if (y === undefined) return null;
  const midnight = new Date(`${y}-${m}-${d}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== `${y}-${m}-${d}`)
    return null;
  return Date.parse(text.toUpperCase());
}

fuzz("instants as text", {
  share: 1 / 3,
  round: 1000,
  inputs: instantText,
  holds: (text) => {
    const read = parseInstant(text);
    const expected = byThePlatform(text);
    if (expected === null || text.startsWith("0000")) expect(read).toMatch(/^(no-offset|not-an-instant)$/);
    else if (typeof read === "number") expect(read).toBe(expected);
    // Of a year from 0001 to 9999 by its own offset; by UTC it may lie just beyond.
    else expect(new Date(expected).toISOString()).toMatch(/^(\+|-|0000-|9999-12-31|0001-01-01)/);
    const date = text.slice(0, 10);
    const day = parseDate(date);
    if (day !== null) expect(formatDate(day)).toBe(date);
  },
});

const calendar = compileCalendar(calendars.loket as CalendarDefinition, { zone: "WITA" });
const whole = fc.oneof(fc.integer({ min: -40_000, max: 40_000 }), fc.maxSafeInteger());
const odd = fc.constantFrom<unknown>(
  ...["", "2026-02-30", "kemarin", null, true, {}, [], 1e21, 5e-324, 1.5, -0, "2026-07-10", "0000-01-01"],
  ...["9999-12-31", "9999-12-31T23:59:59.999+07:00", "0001-01-01T00:00:00+14:00", 8.64e15, -8.64e15],
);
const moment: fc.Arbitrary<unknown> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: Date.UTC(2018, 0), max: Date.UTC(2037, 0) }) },
    { weight: 2, arbitrary: fc.double() },
    { weight: 2, arbitrary: instantText },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: whole },
  )
  .map((value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value));
const units = [
  "minute",
  "hour",
  "hour-on-working-days",
  "service-minute",
  "service-hour",
  "day",
  "week",
  "month",
  "working-day",
];

const inInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0[789]:00$/;

/** Numbers that JSON cannot hold come as their names. */
const given = (value: unknown) =>
  value === "NaN" ? Number.NaN : value === "Infinity" ? Infinity : value === "-Infinity" ? -Infinity : value;

fuzz("questions to the calendar", {
  share: 1 / 3,
  round: 200,
  inputs: fc.record({
    a: moment,
    b: moment,
    n: fc.oneof(whole, odd),
    unit: fc.constantFrom(...units, "jam"),
  }),
  holds: ({ a: first, b: second, n, unit }) => {
    const [a, b] = [given(first), given(second)] as [never, never];
    const day = answered(() => addWorkingDays(calendar, a, n as never));
    if (typeof day === "string") expect(day).toMatch(/^20[123]\d-\d\d-\d\d$/);
    else if (day !== null) expect(Number.isInteger(day)).toBe(true);
    const between = answered(() => workingDaysBetween(calendar, a, b));
    if (between !== null) expect(Number.isInteger(between)).toBe(true);
    expect([true, false, null]).toContain(answered(() => isWorkingDay(calendar, a)));
    const due = answered(() => addWorkingTime(calendar, a, { amount: n, unit } as never));
    if (due !== null) expect(due.dueAt).toMatch(inInstant);
    const elapsed = answered(() => workingTimeBetween(calendar, a, b, unit as never));
    if (elapsed !== null) expect(Number.isFinite(elapsed)).toBe(true);
    const opening = answered(() => nextOpening(calendar, a));
    if (opening !== null) expect(opening).toMatch(inInstant);
  },
});

const sop = shippedSop("rsud-buleleng");

fuzz("now", {
  share: 1 / 3,
  inputs: fc.record({ at: moment, now: moment, dueAt: moment }),
  holds: ({ at, now: asked, dueAt }) => {
    const now = given(asked) as never;
    const complaint = {
      ...{ id: "a", sop: sop.id, service: "pengaduan", channel: "sms", facts: { kematian: true } },
      events: [
        { type: "received", at: given(at) },
        { type: "extended", at: "2026-07-11T10:00:00+08:00", deadline: "tanggapan", dueAt: given(dueAt) },
      ],
    } as never;
    const assessment = answered(() => assess(sop, complaint, now));
    if (assessment === null) return;
    expectPlainAndSettled(() => assess(sop, complaint, now));
    expectReadable(renderAssessment(sop, assessment), `${at} ${asked} ${dueAt}`);
    for (const deadline of assessment.deadlines) {
      if (deadline.dueAt !== null) expect(deadline.dueAt).toMatch(inInstant);
      for (const language of ["id", "en"] as const)
        expectReadable(answered(() => timeLeft(deadline, now, { language })) ?? "");
    }
  },
});
