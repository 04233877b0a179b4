/** When what falls due can be delivered. Dates of 2026 by hand: Nyepi and Lebaran from 18 to 24 March are days off. */

import { describe, expect, test } from "vitest";
import { answerOf, level, lines, next, type Story } from "./ladder.ts";

const days = (amount: number) => ({ amount, unit: "working-day" });

interface Told {
  readonly on: object;
  readonly more?: object;
  readonly start: string;
  readonly due: string;
  readonly now?: string;
}

/** The one level of a story about one deadline, without its key. */
function told({ on, more = { calendar: "loket" }, start, due, now = start }: Told): string {
  const levels = [level("kepala", { deadline: "jawaban", ...on }, "kepala", more)];
  const story: Story = { levels, events: [`received ${start}`], deadlines: { jawaban: { start, due } }, now };
  return lines(story)[0]!.replace(/^.*?: /, "");
}

describe("a day lead", () => {
  test.each<[string, Told, string]>([
    [
      "at the opening of its day",
      { on: { before: days(1) }, start: "07-10 10:00", due: "07-15 end" },
      "scheduled 07-14 00:00 delivered 07-14 08:00",
    ],
    [
      "a working day before, over Lebaran: on Tuesday 17 March, not on the due day",
      { on: { before: days(1) }, start: "03-13 10:00", due: "03-25 end" },
      "scheduled 03-17 00:00 delivered 03-17 08:00",
    ],
    [
      "two working days before, over Lebaran",
      { on: { before: days(2) }, start: "03-13 10:00", due: "03-26 end" },
      "scheduled 03-17 00:00 delivered 03-17 08:00",
    ],
    [
      "the day before a Monday is a Sunday: at the last opening before, where it falls due then",
      { on: { before: { amount: 1, unit: "day" } }, start: "07-06 10:00", due: "07-13 end" },
      "scheduled 07-10 08:00",
    ],
    [
      "not earlier than the start: hours that it cuts are taken from it on",
      { on: { before: { amount: 1, unit: "day" } }, start: "07-10 10:00", due: "07-13 end" },
      "due 07-10 10:00",
    ],
    [
      "with nothing left of those hours at the lead itself",
      { on: { before: { amount: 1, unit: "day" } }, start: "07-10 17:00", due: "07-13 end" },
      "scheduled 07-12 00:00",
    ],
    [
      "on a day off that has hours of its own",
      {
        on: { before: { amount: 2, unit: "day" } },
        more: { calendar: "sabtu" },
        start: "07-06 10:00",
        due: "07-13 end",
      },
      "scheduled 07-11 00:00 delivered 07-11 08:00",
    ],
    [
      "a due at 00.00 belongs to the day before",
      { on: { before: days(1) }, start: "07-06 10:00", due: "07-16 00:00" },
      "scheduled 07-14 00:00 delivered 07-14 08:00",
    ],
    [
      "of a due in the small hours, on the day before",
      { on: { before: { amount: 1, unit: "day" } }, start: "07-06 10:00", due: "07-15 05:00" },
      "scheduled 07-14 00:00 delivered 07-14 08:00",
    ],
    [
      "without hours at the instant itself, on whatever day",
      { on: { before: { amount: 1, unit: "day" } }, more: {}, start: "07-06 10:00", due: "07-13 end" },
      "scheduled 07-12 00:00",
    ],
    [
      "at once",
      {
        on: { before: days(1) },
        more: { calendar: "loket", deliver: "at-once" },
        start: "07-10 10:00",
        due: "07-15 end",
      },
      "scheduled 07-14 00:00",
    ],
  ])("%s", (_, story, answer) => {
    expect(told(story)).toBe(answer);
  });
});

describe("a lead in hours or a share", () => {
  const hours = (amount: number) => ({ before: { amount, unit: "hour" } });
  test.each<[string, Told, string]>([
    [
      "at the first opening before the due instant",
      { on: hours(24), start: "07-08 10:00", due: "07-10 10:00", now: "07-08 11:00" },
      "scheduled 07-09 10:00",
    ],
    [
      "put off to an opening",
      { on: hours(4), start: "07-08 10:00", due: "07-10 10:00", now: "07-08 11:00" },
      "scheduled 07-10 06:00 delivered 07-10 08:00",
    ],
    [
      "never put off beyond the due instant",
      { on: hours(2), start: "07-08 10:00", due: "07-10 08:00", now: "07-08 11:00" },
      "scheduled 07-10 06:00",
    ],
    [
      "off the 00.00 after a due at a day's end: 22.00 on Wednesday, when nobody opens any more",
      { on: hours(2), start: "07-10 10:00", due: "07-15 end" },
      "scheduled 07-15 22:00",
    ],
    [
      "half of the time by the clock",
      { on: { percent: 50 }, start: "07-08 10:00", due: "07-10 10:00" },
      "scheduled 07-09 10:00",
    ],
  ])("%s", (_, story, answer) => {
    expect(told(story)).toBe(answer);
  });
});

describe("a breach", () => {
  test.each<[string, Told, string]>([
    [
      "at the next opening",
      { on: {}, start: "07-10 10:00", due: "07-15 end" },
      "scheduled 07-16 00:00 delivered 07-16 08:00",
    ],
    [
      "over a weekend",
      { on: {}, start: "07-09 10:00", due: "07-10 end" },
      "scheduled 07-11 00:00 delivered 07-13 08:00",
    ],
    [
      "on a Saturday with hours",
      { on: {}, more: { calendar: "sabtu" }, start: "07-09 10:00", due: "07-10 end" },
      "scheduled 07-11 00:00 delivered 07-11 08:00",
    ],
    [
      "without hours on the next working day",
      { on: {}, more: {}, start: "07-09 10:00", due: "07-10 end" },
      "scheduled 07-11 00:00 delivered 07-13 00:00",
    ],
    [
      "at once",
      { on: {}, more: { deliver: "at-once" }, start: "07-09 10:00", due: "07-10 end" },
      "scheduled 07-11 00:00",
    ],
  ])("%s", (_, story, answer) => {
    expect(told(story)).toBe(answer);
  });
});

describe("where the calendar ends", () => {
  const last = { start: "2035-12-20 10:00", due: "2035-12-31 23:59:59.999" };
  test.each<[string, Told, string]>([
    ["a breach is put off no more", { on: {}, ...last }, "scheduled 2036-01-01 00:00"],
    [
      "a lead in hours is put off no more",
      { on: { before: { amount: 2, unit: "hour" } }, ...last },
      "scheduled 2035-12-31 22:00",
    ],
    [
      "nobody can tell what lies so many working days after",
      { on: { after: days(5) }, ...last },
      "scheduled –",
    ],
  ])("%s", (_, story, answer) => {
    expect(told(story)).toBe(answer);
  });
});

test("what goes by hours says so, and is asked for again when it can be delivered", () => {
  const levels = [level("kepala", "dissatisfied", "kepala", { calendar: "loket" })];
  const story: Story = {
    levels,
    events: ["received 07-10 10:00", "dissatisfied 07-10 17:00"],
    now: "07-10 17:00",
  };
  expect(answerOf(story, "kepala")).toMatchObject({
    status: "due",
    deliverable: false,
    because: [
      { kind: "trigger", event: 1, at: "2026-07-10T17:00:00.000+08:00" },
      { kind: "delivery", pointer: "/calendars/loket", at: "2026-07-13T08:00:00.000+08:00" },
    ],
  });
  expect(next(story)).toBe("07-13 08:00");
  expect(answerOf({ ...story, now: "07-13 08:00" }, "kepala").deliverable).toBe(true);
});

test("days off are those that were known when it fell due", () => {
  // 18 August 2025 became cuti bersama on 7 August: what fell due on the 1st went by the calendar of that day.
  const lead = { deadline: "jawaban", before: days(1) };
  const levels = [level("kepala", lead, "kepala", { calendar: "loket" })];
  const start = "2025-08-01 10:00";
  const story: Story = {
    levels,
    events: [`received ${start}`],
    deadlines: { jawaban: { start, due: "2025-08-19 23:59:59.999" } },
    now: "2025-08-06 10:00",
  };
  expect(lines(story)).toEqual([
    "kepala@jawaban@2025-08-19 end: scheduled 2025-08-18 00:00 delivered 2025-08-18 08:00",
  ]);
  expect(lines({ ...story, now: "2025-08-07 10:00" })).toEqual([
    "kepala@jawaban@2025-08-19 end: scheduled 2025-08-15 00:00 delivered 2025-08-15 08:00",
  ]);
});

describe("a decree that becomes known on 7 August 2025 and makes 18 August a day off", () => {
  const at = (now: string, on: object, due: string, more: object) => {
    const start = "2025-08-01 10:00";
    const levels = [level("kepala", { deadline: "jawaban", ...on }, "kepala", more)];
    const story: Story = {
      levels,
      events: [`received ${start}`],
      deadlines: { jawaban: { start, due } },
      now,
    };
    return lines(story)[0]!.replace(/^.*?: /, "");
  };

  test.each<[string, object, object, string, string, string]>([
    [
      "moves a lead that is delivered at once",
      { before: days(1) },
      { deliver: "at-once" },
      "2025-08-19 23:59:59.999",
      "scheduled 2025-08-18 00:00",
      "scheduled 2025-08-15 00:00",
    ],
    [
      "moves what lies working days after a due",
      { after: days(1) },
      { deliver: "at-once" },
      "2025-08-15 23:59:59.999",
      "scheduled 2025-08-19 00:00",
      "scheduled 2025-08-20 00:00",
    ],
    [
      "moves the delivery of a breach",
      {},
      { calendar: "loket" },
      "2025-08-15 23:59:59.999",
      "scheduled 2025-08-16 00:00 delivered 2025-08-18 08:00",
      "scheduled 2025-08-16 00:00 delivered 2025-08-19 08:00",
    ],
    [
      "leaves a breach that is delivered at once",
      {},
      { deliver: "at-once" },
      "2025-08-15 23:59:59.999",
      "scheduled 2025-08-16 00:00",
      "scheduled 2025-08-16 00:00",
    ],
  ])("%s", (_, on, more, due, before, known) => {
    expect(at("2025-08-06 10:00", on, due, more)).toBe(before);
    expect(at("2025-08-06 23:59:59.999", on, due, more)).toBe(before);
    expect(at("2025-08-07 00:00", on, due, more)).toBe(known);
    expect(at("2025-08-07 10:00", on, due, more)).toBe(known);
  });
});
