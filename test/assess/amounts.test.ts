/** Time used, left and paused, in the unit in which the rule counts (design, section 7: running amounts). */
import { describe, expect, test } from "vitest";
import { type AmountsAnswer, amounts } from "../../src/assess/amounts.ts";
import { oneDeadline } from "./inline-sop.ts";
import { caseOf, instant, type Story, type Told } from "./story.ts";

function measured(story: Story): AmountsAnswer {
  return amounts(
    story.sop as ReturnType<typeof oneDeadline>,
    caseOf(story),
    instant(story.sop, story.now),
  )[0]!;
}

/** "used/allowed unit, left" of every part, then "reason amount" of every pause. */
function told(story: Story): string {
  const { parts, paused } = measured(story);
  return [
    ...parts.map(({ unit, allowed, used, left }) => `${used}/${allowed} ${unit} left ${left}`),
    ...paused.map(({ reason, unit, amount }) => `paused ${reason ?? "-"} ${amount} ${unit}`),
  ].join("; ");
}

const reasons = {
  reasons: [
    { id: "pelapor", label: "Menunggu pelapor" },
    { id: "ahli", label: "Menunggu ahli" },
  ],
};
const extension = { unit: "working-day", atMost: 7, reason: "expected" };
const rule = (length: object) => ({ pause: reasons, rules: [{ length, extension }] });
const day = oneDeadline({}, rule({ amount: 24, unit: "hour" }));
const three = oneDeadline({}, rule({ amount: 3, unit: "working-day" }));
const week = oneDeadline({}, rule({ amount: 1, unit: "week" }));
const month = oneDeadline({}, rule({ amount: 1, unit: "month" }));
const desk = oneDeadline({}, { ...rule({ amount: 8, unit: "service-hour" }), calendar: "loket" });
const start = "received 07-10 10:00";
const pause = (from: string, to: string | null, reason: string, id?: string): Told[] => [
  [`paused ${from}`, { reason, ...(id === undefined ? {} : { id }) }],
  ...(to === null ? [] : [[`resumed ${to}`, id === undefined ? {} : { ref: id }] as Told]),
];

describe("the running amounts of a deadline", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, Story["sop"], readonly Told[], string, string]>([
    ["hours with fractions", day, [], "07-10 16:30", "6.5/24 hour left 17.5"],
    ["nothing left once it is used up", day, [], "07-12 16:30", "24/24 hour left 0"],
    ["whole working days that have ended", three, [], "07-14 12:00", "1/3 working-day left 2"],
    ["no day before its end", three, [], "07-13 23:59", "0/3 working-day left 3"],
    ["all at the end of the last day", three, [], "07-15 end", "3/3 working-day left 0"],
    ["a week in days", week, [], "07-12 12:00", "1/7 week left 6"],
    ["a month in the days that it has", month, [], "07-12 12:00", "1/31 month left 30"],
    ["opening hours alone", desk, [], "07-13 09:00", "7.5/8 service-hour left 0.5"],
    ["what stopped as it stood then", day, ["responded 07-10 12:00"], "07-12 16:30", "2/24 hour left 22"],
    ["what ended as it stood then", day, ["closed 07-10 12:00"], "07-12 16:30", "2/24 hour left 22"],
    ["nothing used while paused", day, pause("07-10 12:00", null, "pelapor"), "07-10 16:00", "2/24 hour left 22; paused pelapor 4 hour"],
    ["each pause by its reason", day, [...pause("07-10 12:00", "07-10 13:00", "pelapor"), ...pause("07-10 14:00", "07-10 16:00", "ahli")], "07-10 17:00", "4/24 hour left 20; paused pelapor 1 hour; paused ahli 2 hour"],
    ["pauses of one reason together", day, [...pause("07-10 12:00", "07-10 13:00", "pelapor"), ...pause("07-10 14:00", "07-10 16:00", "pelapor")], "07-10 17:00", "4/24 hour left 20; paused pelapor 3 hour"],
    ["what two have in common with the first", day, [...pause("07-10 12:00", null, "pelapor", "a"), ...pause("07-10 13:00", null, "ahli", "b"), ["resumed 07-10 14:00", { ref: "a" }], ["resumed 07-10 16:00", { ref: "b" }]], "07-10 17:00", "3/24 hour left 21; paused pelapor 2 hour; paused ahli 2 hour"],
    ["paused days of the unit", three, pause("07-13 12:00", "07-15 12:00", "pelapor"), "07-15 13:00", "0/3 working-day left 3; paused pelapor 2 working-day"],
    ["the base, then an extension in its own unit", day, [["extended 07-10 11:00", { amount: 2, reason: "saksi" }]], "07-13 end", "24/24 hour left 0; 1/2 working-day left 1"],
  ])("%s", (_, sop, events, now, expected) => {
    expect(told({ sop, events: [start, ...events], now })).toBe(expected);
  });

  test("are none before it starts", () => {
    expect(measured({ sop: day, events: [], now: "07-10 12:00" })).toMatchObject({
      status: "not-started",
      parts: [],
      paused: [],
    });
  });
});
