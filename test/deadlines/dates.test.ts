/** What decrees do to a due instant, where there are none yet, and beyond the calendar. */
import { describe, expect, test } from "vitest";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { hours, inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, due, line, problems, type Story, said } from "../assess/story.ts";

const fiveDays = oneDeadline({ amount: 5, unit: "working-day" });
const pausable = oneDeadline({ amount: 5, unit: "working-day" }, { pause: {} });
const dayAndNight = oneDeadline({ amount: 24, unit: "hour" });

/** "from to decree" of each move. */
function moves(story: Story): readonly string[] {
  return deadlineOf(story).because.flatMap((reason) =>
    reason.kind === "moved" ? [`${said(reason.from)} ${said(reason.to)} ${reason.decree}`] : [],
  );
}

describe("a decree issued after the start", () => {
  const kendari = { sop: "poltekkes-kendari", channel: "surat", events: ["submitted 2023-06-15 10:00"] };
  const options = { readings: { penyelesaian: "14-hari-kerja" } };
  const may = { sop: fiveDays, events: ["received 2020-05-19 10:00"] };

  test.each<readonly [about: string, story: Story, due: string, moves: readonly string[]]>([
    [
      "that adds days off moves the due later",
      { ...kendari, options, now: "2023-06-16 00:00" },
      "2023-07-10 end",
      ["2023-07-06 end 2023-07-10 end skb-2023-p2"],
    ],
    [
      "is told of a deadline that was paused, too",
      {
        sop: pausable,
        events: [
          ...may.events,
          "paused 2020-05-26 10:00",
          "resumed 2020-05-26 11:00",
          "paused 2020-05-27 10:00",
          "resumed 2020-05-27 11:00",
        ],
        now: "2020-05-27 12:00",
      },
      "2020-05-28 end",
      ["2020-05-29 end 2020-05-28 end skb-2020-p3"],
    ],
    ["counts from 00:00 of its day", { ...kendari, options, now: "2023-06-15 end" }, "2023-07-06 end", []],
    [
      "that takes a day off away moves it earlier",
      { ...may, now: "2020-05-20 00:00" },
      "2020-05-28 end",
      ["2020-05-29 end 2020-05-28 end skb-2020-p3"],
    ],
    [
      "is left out by a calendar as of an earlier date",
      { ...may, now: "2020-06-30 00:00", options: { calendarAsOf: "2020-05-19" } },
      "2020-05-29 end",
      [],
    ],
    [
      "moves no due that asks for no calendar",
      { sop: dayAndNight, events: may.events, now: "2020-05-20 09:00" },
      "2020-05-20 10:00",
      [],
    ],
    [
      "elsewhere in the year moves nothing",
      { sop: fiveDays, events: ["received 2020-02-03 10:00"], now: "2020-12-31 09:00" },
      "2020-02-10 end",
      [],
    ],
  ])("%s", (_, story, answer, moved) => {
    expect(due(story)).toBe(answer);
    expect(moves(story)).toEqual(moved);
  });

  test("can make late what would have been on time, and the other way round", () => {
    const story: Story = {
      ...may,
      events: [...may.events, "responded 2020-05-29 09:00"],
      now: "2020-06-30 00:00",
    };
    expect(line(story)).toBe("met-late 2020-05-19 10:00 2020-05-29 09:00 2020-05-28 end");
    const then = { ...story, options: { calendarAsOf: "2020-05-19" } };
    expect(line(then)).toBe("met 2020-05-19 10:00 2020-05-29 09:00 2020-05-29 end");
  });

  test("one decree after the other is told, in order", () => {
    const sixtyDays = oneDeadline({ amount: 60, unit: "working-day" });
    const story: Story = { sop: sixtyDays, events: ["received 2020-03-05 10:00"], now: "2020-06-30 10:00" };
    expect(moves(story)).toEqual([
      "2020-06-11 end 2020-06-15 end skb-2020-p1",
      "2020-06-15 end 2020-06-09 end skb-2020-p2",
      "2020-06-09 end 2020-06-08 end skb-2020-p3",
    ]);
    expect(due(story)).toBe("2020-06-08 end");
  });
});

describe("the days passed over", () => {
  const skipped = (story: Story) =>
    deadlineOf(story).because.flatMap((reason) =>
      reason.kind === "skipped-day" ? [`${reason.date} ${reason.name} ${reason.decree ?? "–"}`] : [],
    );

  test("have a name, and the decree that made them so", () => {
    const sop = oneDeadline({ amount: 3, unit: "working-day" });
    expect(skipped({ sop, events: ["received 08-13 10:00"], now: "08-14 10:00" })).toEqual([
      "2026-08-15 Sabtu –",
      "2026-08-16 Minggu –",
      "2026-08-17 Proklamasi Kemerdekaan skb-2026",
    ]);
  });

  test("of an extension are told after it, also those that its end was moved off", () => {
    const length = { amount: 2, unit: "day", dueOnDayOff: "next-working-day" };
    const sop = oneDeadline("unspecified", { rules: [{ length, extension: { unit: "day", atMost: 5 } }] });
    const story: Story = {
      sop,
      events: ["received 08-12 10:00", ["extended 08-13 10:00", { amount: 1, reason: "x" }]],
      now: "08-14 10:00",
    };
    expect(due(story)).toBe("08-18 end");
    expect(skipped(story)).toHaveLength(3);
  });

  test("are none where every instant counts", () => {
    expect(skipped({ sop: dayAndNight, events: ["received 08-15 10:00"], now: "08-15 11:00" })).toEqual([]);
  });
});

// biome-ignore format: a table, one case a line
describe("years whose holidays are not decreed yet", () => {
  test.each<readonly [about: string, story: Story, due: string, projected: string, years: readonly number[] | null]>([
    ["make a due provisional, with the projected one beside it", { sop: fiveDays, events: ["received 2028-08-14 10:00"], now: "2028-08-15 10:00" }, "2028-08-21 end", "2028-08-22 end", [2028]],
    ["do so when a count merely reaches into them", { sop: fiveDays, events: ["received 2027-12-29 10:00"], now: "2027-12-30 10:00" }, "2028-01-05 end", "2028-01-05 end", [2028]],
    ["are told all", { sop: oneDeadline({ amount: 300, unit: "working-day" }), events: ["received 2027-12-29 10:00"], now: "2027-12-30 10:00" }, "2029-02-21 end", "2029-03-13 end", [2028, 2029]],
    ["mean nothing to hours", { sop: dayAndNight, events: ["received 2028-08-14 10:00"], now: "2028-08-15 10:00" }, "2028-08-15 10:00", "–", null],
    ["mean nothing to consecutive days", { sop: "poltekkes-kendari", events: ["submitted 2028-08-14 10:00"], now: "2028-08-15 10:00" }, "2028-08-28 end", "–", null],
    ["were others when less was decreed", { sop: fiveDays, events: ["received 08-13 10:00"], now: "08-14 10:00", options: { calendarAsOf: "2025-09-18" } }, "08-20 end", "08-21 end", [2026]],
    ["end with their decree", { sop: fiveDays, events: ["received 08-13 10:00"], now: "08-14 10:00", options: { calendarAsOf: "2025-09-19" } }, "08-21 end", "–", null],
  ])("%s", (_, story, answer, projected, years) => {
    const { provisional, projectedDueAt, because } = deadlineOf(story);
    expect(due(story)).toBe(answer);
    expect([provisional, said(projectedDueAt)]).toEqual([years !== null, projected]);
    const told = because.find((reason) => reason.kind === "provisional");
    expect(told?.years ?? null).toEqual(years);
  });

  test("are covered by a decree that the host adds", () => {
    const decree = { id: "skb-2028", kind: "yearly" as const, title: "SKB 2028", numbers: [], issued: "2027-09-01", year: 2028, amends: null, removes: [], adds: [{ date: "2028-08-17", name: "Proklamasi Kemerdekaan", kind: "libur-nasional" as const }] };
    const length = { amount: 5, unit: "working-day" };
    const deadlines = { tanggapan: { label: "Tanggapan", from: "received", until: "responded", rules: [{ length }] } };
    const sop = inlineSop({ deadlines }, { decrees: [...shippedDecrees, decree] });
    const { provisional, projectedDueAt } = deadlineOf({ sop, events: ["received 2028-08-14 10:00"], now: "2028-08-15 10:00" });
    expect([provisional, projectedDueAt]).toEqual([false, null]);
    expect(due({ sop, events: ["received 2028-08-14 10:00"], now: "2028-08-15 10:00" })).toBe("2028-08-22 end");
  });

  test("know local days all the same", () => {
    const observes = ["libur-nasional", "libur-lokal"];
    const localDays = [{ date: "2028-08-15", name: "Hari jadi" }];
    const workingDays = ["mon", "tue", "wed", "thu", "fri"];
    const sop = oneDeadline({ amount: 1, unit: "working-day" }, {}, { calendars: { kantor: { default: true, workingDays, observes, localDays } } });
    expect(due({ sop, events: ["received 2028-08-14 10:00"], now: "2028-08-14 11:00" })).toBe("2028-08-16 end");
  });
});

// biome-ignore format: a table, one case a line
describe("beyond the calendar, before 2019 and after 2035", () => {
  const both = inlineSop({ deadlines: {
    "hari-kerja": { label: "Hari kerja", from: "received", until: "responded", rules: [{ length: { amount: 3, unit: "working-day" } }] },
    jam: { label: "Jam", from: "received", until: "responded", rules: [{ length: { amount: 24, unit: "hour" } }] },
    hari: { label: "Hari", from: "received", until: "responded", rules: [{ length: { amount: 1, unit: "month" } }] },
  } });

  test.each([
    ["2018-12-27 10:00", "2018-12-28 10:00", "2019-01-27 end"],
    ["2036-01-07 10:00", "2036-01-08 10:00", "2036-02-07 end"],
    ["2035-12-28 10:00", "2035-12-29 10:00", "2036-01-28 end"],
  ])("a complaint of %s has no date by working days, but by hours and by days", (received, hour, month) => {
    const story: Story = { sop: both, events: [`received ${received}`], now: received };
    expect(line(story, "hari-kerja")).toBe(`undetermined ${received} – –`);
    expect(line(story, "jam")).toBe(`running ${received} – ${hour}`);
    expect(line(story, "hari")).toBe(`running ${received} – ${month}`);
    expect(problems(story)).toEqual(["C303 /events/0/at"]);
    expect(assessed(story).problems[0]!.message).toContain("`hari-kerja`");
    expect(said(assessed(story).nextCheckAt)).toBe(`${hour}:00.001`);
  });

  test("the last day that counts still does", () => {
    expect(line({ sop: both, events: ["received 2035-12-26 10:00"], now: "2035-12-26 11:00" }, "hari-kerja")).toBe("running 2035-12-26 10:00 – 2035-12-31 end");
  });
});

describe("beyond the year 9999, which no instant can be written in", () => {
  test.each<readonly [about: string, story: Story]>([
    [
      "a length",
      {
        sop: oneDeadline({ amount: 100_000, unit: "month" }),
        events: ["received 07-10 10:00"],
        now: "07-10 11:00",
      },
    ],
    ["a start", { sop: dayAndNight, events: ["received 9999-12-31 10:00"], now: "9999-12-31 11:00" }],
  ])("%s leads to no date", (_, story) => {
    expect(deadlineOf(story)).toMatchObject({ status: "undetermined", dueAt: null });
    expect(problems(story)).toEqual(["C303 /events/0/at"]);
    expect(JSON.stringify(assessed(story))).not.toMatch(/undefined|NaN|\d{5}-/);
  });
});

test("an extension that no date can be given to is refused, and the due date stays", () => {
  const story: Story = {
    sop: "poltekkes-kendari",
    events: ["submitted 07-10 10:00", ["extended 07-11 10:00", { amount: 9e15, reason: "x" }]],
    now: "07-12 10:00",
  };
  expect(deadlineOf(story)).toMatchObject({ status: "running", dueAt: "2026-07-24T23:59:59.999+08:00" });
  expect(problems(story)).toEqual(["C322 /events/1/amount"]);
});

test("special days and dated hours of a calendar are kept", () => {
  const calendars = {
    loket: {
      default: true,
      workingDays: ["mon", "tue", "wed", "thu", "fri"],
      observes: [],
      hours,
      windows: [{ from: "2026-07-09", to: "2026-07-09", hours: { thu: [["08:00", "09:00"]] } }],
      specialDays: [{ date: "2026-07-11", name: "Pasar murah", hours: [["10:00", "12:00"]] }],
    },
  };
  const sop = oneDeadline({ amount: 10, unit: "service-hour" }, {}, { calendars });
  // Wednesday 1.5 hours, Thursday 1 hour, Friday 7.5 of 8.5 hours.
  expect(due({ sop, events: ["received 07-08 15:00"], now: "07-08 16:00" })).toBe("07-10 15:30");
  // Friday 8.5 hours, Saturday 1.5 of 2 hours.
  expect(due({ sop, events: ["received 07-10 08:00"], now: "07-10 16:00" })).toBe("07-11 11:30");
});
