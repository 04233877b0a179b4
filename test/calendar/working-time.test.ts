import { describe, expect, test } from "vitest";
import type { CountingOptions } from "../../src/calendar/counting-options.ts";
import { addMonths } from "../../src/calendar/measures.ts";
import { desk, deskOnSaturday, deskWithBreak, due, extended, neverClosing, office } from "./desks.ts";
import { day } from "./local-time.ts";

describe("the worked examples of the design", () => {
  test.each([
    ["2026-07-10 10:00", "72 hour-on-working-days", "2026-07-15 10:00"],
    ["2026-07-11 09:00", "72 hour-on-working-days", "2026-07-16 00:00"],
    ["2026-07-07 10:00", "14 day", "2026-07-21 end"],
    ["2026-07-10 17:00", "24 hour", "2026-07-11 17:00"],
    ["2026-07-10 10:00", "3 working-day", "2026-07-15 end"],
    ["2026-07-10 10:00", "5 working-day", "2026-07-17 end"],
    ["2026-07-10 10:00", "10 working-day", "2026-07-24 end"],
    ["2026-07-11 10:00", "3 working-day", "2026-07-15 end"],
    ["2026-08-13 10:00", "3 working-day", "2026-08-19 end"],
    ["2026-03-13 10:00", "5 working-day", "2026-03-27 end"],
  ])("from %s, %s: due %s", (start, text, answer) => {
    expect(due(office, start, text)).toBe(answer);
  });

  test.each([
    ["2026-07-10 10:00", "2026-07-13 10:00"],
    ["2026-07-10 16:30", "2026-07-14 08:00"],
    ["2026-07-10 17:00", "2026-07-14 08:00"],
    ["2026-07-11 09:00", "2026-07-14 08:00"],
  ])("1x24 jam kerja, open 08.00–16.30, from %s: due %s", (start, answer) => {
    expect(due(desk, start, "24 hour-on-working-days", { whenClosed: "next-opening" })).toBe(answer);
  });

  test("10 hari kerja from 10 July, extended by 7, end on 4 August", () => {
    expect(extended(office, "2026-07-24 end", "7 working-day")).toBe("2026-08-04 end");
  });

  test("24 hours due Thursday 10:00, extended by a day, end with Friday", () => {
    expect(extended(office, "2026-07-09 10:00", "1 day")).toBe("2026-07-10 end");
  });
});

describe("minutes and hours", () => {
  test.each([
    ["2026-07-10 23:30", "90 minute", "2026-07-11 01:00", "minutes run through the night"],
    ["2026-08-14 10:00", "24 hour-on-working-days", "2026-08-18 10:00", "a holiday gives no hours"],
    [
      "2026-07-10 00:00",
      "24 hour-on-working-days",
      "2026-07-11 00:00",
      "a whole day ends at the following 00:00",
    ],
    ["2026-07-12 10:00", "24 hour-on-working-days", "2026-07-14 00:00", "a Sunday begins on Monday 00:00"],
    ["2026-07-13 00:00", "48 hour-on-working-days", "2026-07-15 00:00", "two whole days"],
    ["2026-07-10 23:59:59.999", "24 hour-on-working-days", "2026-07-13 23:59:59.999", "the last millisecond"],
  ])("from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(office, start, text)?.replace(" end", " 23:59:59.999")).toBe(answer);
  });

  test.each([
    ["2026-07-10 10:00", "2 service-hour", "2026-07-10 12:00", "used up at the break, due at the break"],
    ["2026-07-10 10:00", "3 service-hour", "2026-07-10 14:00", "over the break"],
    ["2026-07-10 10:00", "330 service-minute", "2026-07-10 16:30", "used up at closing, due at closing"],
    ["2026-07-10 10:00", "331 service-minute", "2026-07-13 08:01", "one minute more is due on Monday"],
    ["2026-07-10 12:30", "60 service-minute", "2026-07-10 14:00", "from within the break"],
    ["2026-07-10 12:00", "60 service-minute", "2026-07-10 14:00", "the closing instant is outside"],
    ["2026-07-10 16:30", "60 service-minute", "2026-07-13 09:00", "from the closing instant"],
    ["2026-07-11 09:00", "1 service-hour", "2026-07-13 09:00", "from a Saturday"],
    ["2026-07-13 08:00", "15 service-hour", "2026-07-14 16:30", "two whole desk days"],
    ["2026-07-13 06:00", "15 service-hour", "2026-07-14 16:30", "from before opening"],
    ["2026-08-14 16:00", "1 service-hour", "2026-08-18 08:30", "over a holiday"],
  ])("a desk with a break: from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(deskWithBreak, start, text)).toBe(answer);
  });

  test.each([
    ["2026-07-10 17:00", "24 hour", "2026-07-14 08:00", "rolls to Monday's opening"],
    ["2026-07-10 07:00", "24 hour", "2026-07-11 08:00", "rolls to the same day's opening"],
    ["2026-07-10 16:29:59.999", "60 minute", "2026-07-10 17:29:59.999", "just inside"],
    ["2026-07-10 16:30", "60 minute", "2026-07-13 09:00", "the closing instant is outside"],
  ])("next-opening: from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(desk, start, text, { whenClosed: "next-opening" })).toBe(answer);
  });

  test.each([
    ["2026-07-11 13:00", "24 hour", "2026-07-14 08:00", "closed on Saturday afternoon"],
    ["2026-07-10 17:00", "24 hour", "2026-07-12 08:00", "Saturday's opening counts for hours"],
    ["2026-07-10 17:00", "24 hour-on-working-days", "2026-07-14 08:00", "but not for hours of working days"],
    [
      "2026-07-11 09:00",
      "24 hour-on-working-days",
      "2026-07-14 00:00",
      "open, yet no working day: Monday 00:00",
    ],
    ["2026-07-10 17:00", "60 service-minute", "2026-07-11 09:00", "service time runs on Saturday"],
    ["2026-07-10 10:00", "1 working-day", "2026-07-13 end", "an open Saturday is no working day"],
  ])("a desk that opens on Saturday: from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(deskOnSaturday, start, text, { whenClosed: "next-opening" })).toBe(answer);
  });

  test("a window to 24:00 is used up at the following 00:00", () => {
    expect(due(neverClosing, "2026-07-10 00:00", "24 service-hour")).toBe("2026-07-11 00:00");
    expect(due(neverClosing, "2026-07-10 23:59", "2 service-minute")).toBe("2026-07-13 00:01");
    expect(due(neverClosing, "2026-07-08 10:00", "1 day", { dayEndsAt: "closing" })).toBe("2026-07-09 end");
    expect(due(neverClosing, "2026-07-09 10:00", "1 day", { dayEndsAt: "closing" })).toBe("2026-07-11 00:00");
  });
});

describe("days, weeks and months", () => {
  test.each([
    ["2026-07-10 10:00", "2 week", "2026-07-24 end"],
    ["2026-01-31 10:00", "1 month", "2026-02-28 end"],
    ["2028-01-31 10:00", "1 month", "2028-02-29 end"],
    ["2026-11-30 10:00", "3 month", "2027-02-28 end"],
    ["2026-03-15 10:00", "12 month", "2027-03-15 end"],
    ["2026-12-10 10:00", "2 month", "2027-02-10 end"],
    ["2026-02-28 10:00", "1 month", "2026-03-28 end"],
    ["2026-07-10 00:00", "1 day", "2026-07-11 end"],
    ["2026-07-10 end", "1 day", "2026-07-11 end"],
  ])("from %s, %s: due %s", (start, text, answer) => {
    expect(due(office, start, text)).toBe(answer);
  });

  test.each([
    ["1900-01-31", 1, "1900-02-28"],
    ["2000-01-31", 1, "2000-02-29"],
    ["2026-05-31", -3, "2026-02-28"],
  ])("%s and %i months is %s", (from, months, answer) => {
    expect(addMonths(day(from), months)).toBe(day(answer));
  });

  test.each<[string, string, CountingOptions, string, string]>([
    ["2026-07-10 10:00", "3 working-day", {}, "2026-07-14 end", "Friday is day one"],
    ["2026-07-11 10:00", "3 working-day", {}, "2026-07-15 end", "a Saturday does not count"],
    ["2026-07-10 10:00", "1 working-day", {}, "2026-07-10 end", "the same day"],
    ["2026-07-07 10:00", "14 day", {}, "2026-07-20 end", "every day counts"],
    ["2026-07-10 10:00", "1 week", {}, "2026-07-16 end", "seven days"],
    ["2026-07-10 10:00", "1 month", {}, "2026-08-10 end", "months know no first day"],
    ["2026-07-10 end", "1 working-day", {}, "2026-07-13 end", "its end is no longer ahead"],
    ["2026-07-10 16:29", "3 working-day", { dayEndsAt: "closing" }, "2026-07-14 16:30", "before closing"],
    [
      "2026-07-10 16:30",
      "3 working-day",
      { dayEndsAt: "closing" },
      "2026-07-15 16:30",
      "at closing the day is over",
    ],
    [
      "2026-07-10 17:00",
      "3 working-day",
      { afterHours: "next-working-day" },
      "2026-07-15 end",
      "dated Monday, which counts",
    ],
  ])("firstDay counts: from %s, %s %j: due %s (%s)", (start, text, options, answer) => {
    expect(due(desk, start, text, { firstDay: "counts", ...options })).toBe(answer);
  });

  test.each([
    ["2026-07-10 16:29:59.999", "3 working-day", "2026-07-15 end", "before closing"],
    ["2026-07-10 16:30", "3 working-day", "2026-07-16 end", "at closing: dated Monday"],
    ["2026-07-10 06:00", "3 working-day", "2026-07-15 end", "before opening is the same day"],
    ["2026-07-10 12:30", "3 working-day", "2026-07-15 end", "in the break is the same day"],
    ["2026-07-11 09:00", "3 working-day", "2026-07-16 end", "a Saturday is dated Monday"],
    ["2026-08-17 09:00", "1 working-day", "2026-08-19 end", "a holiday is dated the next working day"],
    ["2026-07-10 17:00", "14 day", "2026-07-27 end", "consecutive days from Monday"],
    ["2026-07-10 17:00", "1 month", "2026-08-13 end", "a month from Monday"],
  ])("afterHours next-working-day: from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(deskWithBreak, start, text, { afterHours: "next-working-day" })).toBe(answer);
  });

  test("an arrival after closing on a Saturday desk is dated Monday, before it too", () => {
    for (const time of ["09:00", "13:00"])
      expect(
        due(deskOnSaturday, `2026-07-11 ${time}`, "1 working-day", { afterHours: "next-working-day" }),
      ).toBe("2026-07-14 end");
  });

  test.each([
    ["2026-08-08 10:00", "7 day", "2026-08-18 end", "Saturday, over a holiday Monday"],
    ["2026-08-10 10:00", "1 week", "2026-08-18 end", "the holiday itself"],
    ["2026-07-15 10:00", "1 month", "2026-08-18 end", "Saturday 15 August"],
    ["2026-07-07 10:00", "14 day", "2026-07-21 end", "a working day stays"],
  ])("dueOnDayOff next-working-day: from %s, %s: due %s (%s)", (start, text, answer) => {
    expect(due(office, start, text, { dueOnDayOff: "next-working-day" })).toBe(answer);
  });

  test("a due on a day off stays by default", () => {
    expect(due(office, "2026-08-08 10:00", "7 day")).toBe("2026-08-15 end");
  });

  test.each([
    ["2026-07-10 10:00", "3 working-day", "2026-07-15 16:30"],
    ["2026-07-10 10:00", "1 day", "2026-07-11 end"],
    ["2026-08-10 10:00", "7 day", "2026-08-17 end"],
  ])("dayEndsAt closing: from %s, %s: due %s", (start, text, answer) => {
    expect(due(deskWithBreak, start, text, { dayEndsAt: "closing" })).toBe(answer);
  });
});
