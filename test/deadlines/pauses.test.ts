/** Pauses: what they hold back, what they leave alone, and what is told of them (design, section 5). */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { deadlineOf, line, problems, type Story, said, type Told } from "../assess/story.ts";

const pause = {};
const day = oneDeadline({ amount: 24, unit: "hour" }, { pause });
const onWorkingDays = oneDeadline({ amount: 24, unit: "hour-on-working-days" }, { pause });
const atDesk = oneDeadline({ amount: 4, unit: "service-hour" }, { pause, calendar: "loket" });
const three = oneDeadline({ amount: 3, unit: "working-day" }, { pause });
const week = oneDeadline({ amount: 1, unit: "week" }, { pause });
const month = oneDeadline({ amount: 1, unit: "month" }, { pause });
const counts = oneDeadline({ amount: 2, unit: "working-day", firstDay: "counts" }, { pause });
const untilClosing = oneDeadline(
  { amount: 2, unit: "working-day", dayEndsAt: "closing" },
  { pause, calendar: "loket" },
);
const moves = oneDeadline({ amount: 1, unit: "day", dueOnDayOff: "next-working-day" }, { pause });
const extendable = oneDeadline(
  { amount: 24, unit: "hour" },
  {
    pause,
    rules: [
      {
        length: { amount: 24, unit: "hour" },
        extension: { unit: "working-day", atMost: 9, reason: "expected" },
      },
    ],
  },
);

const friday = "received 07-10 10:00";
const held = (from: string, to: string): Told[] => [`paused ${from}`, `resumed ${to}`];

describe("a pause lengthens the allowance in the unit that runs", () => {
  // biome-ignore format: a table, one case a line
  const rows: readonly (readonly [name: string, sop: Story["sop"], events: readonly Told[], now: string, expected: string])[] = [
    ["hours go on at once after it", day, held("07-10 12:00", "07-10 15:00"), "07-11 08:00", "running 07-10 10:00 – 07-11 13:00"],
    ["two pauses add up", day, [...held("07-10 12:00", "07-10 13:00"), ...held("07-10 20:00", "07-10 22:00")], "07-11 08:00", "running 07-10 10:00 – 07-11 13:00"],
    ["overlapping pauses count once", day, ["paused 07-10 12:00", ["paused 07-10 13:00", { id: "p2" }], ["resumed 07-10 14:00", { ref: "p2" }], "resumed 07-10 15:00"], "07-11 08:00", "running 07-10 10:00 – 07-11 13:00"],
    ["a resumption without reference ends all that are open", day, ["paused 07-10 12:00", "paused 07-10 13:00", "resumed 07-10 14:00"], "07-11 08:00", "running 07-10 10:00 – 07-11 12:00"],
    ["one of no length changes nothing", day, held("07-10 12:00", "07-10 12:00"), "07-11 08:00", "running 07-10 10:00 – 07-11 10:00"],
    ["over a weekend takes nothing from hours on working days", onWorkingDays, held("07-11 00:00", "07-13 00:00"), "07-13 09:30", "running 07-10 10:00 – 07-13 10:00"],
    ["takes only working hours from hours on working days", onWorkingDays, held("07-10 22:00", "07-13 02:00"), "07-13 09:30", "running 07-10 10:00 – 07-13 14:00"],
    ["takes only opening hours from service hours", atDesk, held("07-10 12:00", "07-13 09:00"), "07-13 09:30", "running 07-10 10:00 – 07-13 11:00"],
    ["a day whose end is paused does not count", three, held("07-13 12:00", "07-14 09:00"), "07-14 09:30", "running 07-10 10:00 – 07-16 end"],
    ["a day that goes on before its end counts", three, held("07-13 12:00", "07-13 18:00"), "07-14 09:30", "running 07-10 10:00 – 07-15 end"],
    ["a pause over a weekend takes no working day", three, held("07-11 01:00", "07-12 23:00"), "07-14 09:30", "running 07-10 10:00 – 07-15 end"],
    ["a week has its seven days", week, held("07-11 12:00", "07-13 12:00"), "07-14 09:30", "running 07-10 10:00 – 07-19 end"],
    ["a month moves by the days whose end was paused", month, held("07-20 09:00", "07-22 09:00"), "07-23 09:30", "running 07-10 10:00 – 08-12 end"],
    ["the first day does not count when its end is paused", counts, held("07-10 12:00", "07-11 09:00"), "07-11 10:00", "running 07-10 10:00 – 07-14 end"],
    ["the first day counts when it went on before its end", counts, held("07-10 12:00", "07-10 15:00"), "07-11 10:00", "running 07-10 10:00 – 07-13 end"],
    ["a day that ends at closing is not held by the night", untilClosing, held("07-13 17:00", "07-14 07:00"), "07-14 09:30", "running 07-10 10:00 – 07-14 16:30"],
    ["a day off is left only once, after the pauses", moves, held("07-10 20:00", "07-12 20:00"), "07-13 08:00", "running 07-10 10:00 – 07-13 end"],
    ["one that began before the complaint counts from the start on", day, ["paused 07-10 08:00", "resumed 07-10 12:00"], "07-11 08:00", "running 07-10 10:00 – 07-11 12:00"],
    ["one that was over before the complaint changes nothing", day, ["paused 07-10 08:00", "resumed 07-10 09:00"], "07-11 08:00", "running 07-10 10:00 – 07-11 10:00"],
    ["one after the due instant changes nothing", day, held("07-11 11:00", "07-11 12:00"), "07-11 13:00", "overdue 07-10 10:00 – 07-11 10:00"],
    ["one that begins at the due instant comes too late", day, held("07-11 10:00", "07-11 12:00"), "07-11 13:00", "overdue 07-10 10:00 – 07-11 10:00"],
    ["an extension is held in its own unit", extendable, [["extended 07-10 11:00", { amount: 2 }], ...held("07-13 12:00", "07-14 09:00")], "07-14 09:30", "running 07-10 10:00 – 07-15 end"],
    ["the base is held before the extension begins", extendable, [["extended 07-10 11:00", { amount: 2 }], ...held("07-10 12:00", "07-12 12:00")], "07-14 09:30", "running 07-10 10:00 – 07-15 end"],
  ];
  test.each(rows)("%s", (_, sop, events, now, expected) => {
    expect(line({ sop, events: [friday, ...events], now })).toBe(expected);
  });
});

describe("while paused", () => {
  const paused: Story = { sop: day, events: [friday, "paused 07-10 12:00"], now: "07-20 12:00" };

  test("nothing is due and nothing becomes overdue", () => {
    const { status, dueAt, pausedAt } = deadlineOf(paused);
    expect([status, dueAt, said(pausedAt)]).toEqual(["paused", null, "07-10 12:00"]);
  });

  test("a case that starts paused is held from its start", () => {
    const early: Story = { ...paused, events: ["paused 07-10 08:00", friday] };
    expect(said(deadlineOf(early).pausedAt)).toBe("07-10 10:00");
  });

  test("what was overdue before stays overdue", () => {
    expect(line({ ...paused, events: [friday, "paused 07-12 08:00"] })).toBe(
      "overdue 07-10 10:00 – 07-11 10:00",
    );
  });

  test("what is due at the very instant of the pause is due", () => {
    expect(line({ ...paused, events: [friday, "paused 07-11 10:00"] })).toBe(
      "overdue 07-10 10:00 – 07-11 10:00",
    );
  });

  test("a fulfilment is on time, due as if the pause had ended with it", () => {
    expect(line({ ...paused, events: [...paused.events, "responded 07-15 12:00"] })).toBe(
      "met 07-10 10:00 07-15 12:00 07-16 10:00",
    );
  });

  test("a pause after the fulfilment does not move the due instant", () => {
    const story: Story = { ...paused, events: [friday, "responded 07-10 11:00", "paused 07-10 12:00"] };
    expect(line(story)).toBe("met 07-10 10:00 07-10 11:00 07-11 10:00");
  });

  test("the end of the case ends the pause and the deadline", () => {
    expect(line({ ...paused, events: [...paused.events, "withdrawn 07-15 12:00"] })).toBe(
      "ended 07-10 10:00 – 07-16 10:00",
    );
  });

  test("an extension is accepted, because nothing has passed", () => {
    const story: Story = {
      sop: extendable,
      events: [friday, "paused 07-10 12:00", ["extended 07-20 11:00", { amount: 1, reason: "saksi" }]],
      now: "07-21 12:00",
    };
    expect(problems(story)).toEqual([]);
    expect(line(story)).toBe("paused 07-10 10:00 – –");
  });

  test("the pause is told with its events", () => {
    expect(deadlineOf(paused).because.find(({ kind }) => kind === "pause")).toMatchObject({
      event: 1,
      resumed: null,
      reason: null,
      from: "2026-07-10T12:00:00.000+08:00",
      to: null,
    });
  });
});

describe("pauses count only where the SOP provides for them", () => {
  const named = oneDeadline(
    { amount: 24, unit: "hour" },
    { pause: { reasons: [{ id: "menunggu-pelapor", label: "Menunggu pelapor" }] } },
  );
  const because = (reason: string | undefined): Story => ({
    sop: named,
    events: [friday, ["paused 07-10 12:00", reason === undefined ? {} : { reason }], "resumed 07-10 15:00"],
    now: "07-10 16:00",
  });

  test("a reason that the SOP lists holds the clock", () => {
    expect(line(because("menunggu-pelapor"))).toBe("running 07-10 10:00 – 07-11 13:00");
    expect(problems(because("menunggu-pelapor"))).toEqual([]);
  });

  test.each([["libur panjang"], [undefined]])("another reason (%s) does not, and is named", (reason) => {
    expect(line(because(reason))).toBe("running 07-10 10:00 – 07-11 10:00");
    expect(problems(because(reason))).toEqual(["C345 /events/1/reason"]);
  });

  test("a service without pauses says so and runs on", () => {
    const story: Story = {
      sop: oneDeadline({ amount: 24, unit: "hour" }),
      events: [friday, "paused 07-10 12:00"],
      now: "07-10 16:00",
    };
    expect(line(story)).toBe("running 07-10 10:00 – 07-11 10:00");
    expect(problems(story)).toEqual(["C344 /events/1"]);
  });

  test("a resumption that ends nothing is named", () => {
    expect(problems({ sop: day, events: [friday, "resumed 07-10 12:00"], now: "07-10 16:00" })).toEqual([
      "C331 /events/1",
    ]);
  });

  test("a resumption that ends nothing is named where rules close the case, too", () => {
    const closure = { rules: [{ id: "selesai", on: "informed", effect: "closes" }] };
    const sop = oneDeadline({ amount: 24, unit: "hour" }, { pause }, { service: { closure } });
    expect(problems({ sop, events: [friday, "resumed 07-10 12:00"], now: "07-10 16:00" })).toEqual([
      "C331 /events/1",
    ]);
  });
});

test("a day that closes at 24:00 does not count when that very instant is paused", () => {
  const hours = Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["08:00", "24:00"]]]),
  );
  const late = { default: true, workingDays: Object.keys(hours), observes: [], hours };
  const length = { amount: 1, unit: "working-day", dayEndsAt: "closing" };
  const sop = oneDeadline(length, { pause }, { calendars: { kantor: late } });
  const story: Story = { sop, events: [friday, ...held("07-14 00:00", "07-14 08:00")], now: "07-14 09:00" };
  expect(line(story)).toBe("running 07-10 10:00 – 07-15 00:00");
});

test("a holiday inside a pause is not told as passed over", () => {
  const story: Story = {
    sop: three,
    events: [friday, ...held("07-10 20:00", "07-13 00:00")],
    now: "07-13 08:00",
  };
  expect(deadlineOf(story).because.filter(({ kind }) => kind === "skipped-day")).toEqual([]);
});
