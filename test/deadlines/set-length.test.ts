/** Lengths that an event of the case sets (design, section 5: set on the case). */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { deadlineOf, line, problems, type Told } from "../assess/story.ts";

const set = { setBy: "acknowledged", unit: "working-day" };
const upToFive = oneDeadline({ ...set, atMost: 5 });
const open = oneDeadline({ ...set, atMost: "unspecified" });
const extendable = oneDeadline(
  {},
  {
    rules: [
      { length: { ...set, atMost: 5 }, extension: { unit: "working-day", atMost: 3, reason: "expected" } },
    ],
  },
);
const pausable = oneDeadline({ ...set, atMost: 5 }, { pause: {} });

const start = "received 07-10 10:00";
const ack = (at: string, more: object): Told => [`acknowledged ${at}`, more];
const until = (words: string) => ({ dueAt: `2026-${words}:00+08:00` });

describe("the length of a deadline that a case sets", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, ReturnType<typeof oneDeadline>, readonly Told[], string, readonly string[]]>([
    ["is the most allowed until it is set", upToFive, [], "running 07-10 10:00 – 07-17 end", []],
    ["is without limit until it is set where the document has no most", open, [], "no-limit 07-10 10:00 – –", []],
    ["counts from the start, not from the event", upToFive, [ack("07-13 09:00", { amount: 2 })], "running 07-10 10:00 – 07-14 end", []],
    ["is a date as it was promised", upToFive, [ack("07-13 09:00", until("07-14T12:00"))], "running 07-10 10:00 – 07-14 12:00", []],
    ["is what was promised last", upToFive, [ack("07-13 08:00", { amount: 2 }), ack("07-13 09:00", { amount: 4 })], "running 07-10 10:00 – 07-16 end", []],
    ["may be any where the document has no most", open, [ack("07-13 09:00", { amount: 30 })], "running 07-10 10:00 – 08-24 end", []],
    ["is the most allowed when more was promised", upToFive, [ack("07-13 09:00", { amount: 6 })], "running 07-10 10:00 – 07-17 end", ["C341 /events/1"]],
    ["is the most allowed when a later date was promised", upToFive, [ack("07-13 09:00", until("07-20T12:00"))], "running 07-10 10:00 – 07-17 end", ["C341 /events/1"]],
    ["is not set by an event without a time", upToFive, [ack("07-13 09:00", {})], "running 07-10 10:00 – 07-17 end", ["C342 /events/1"]],
    ["is not set by a part of a day", upToFive, [ack("07-13 09:00", { amount: 1.5 })], "running 07-10 10:00 – 07-17 end", ["C342 /events/1"]],
    ["is not set by an event about another deadline", upToFive, [ack("07-13 09:00", { amount: 2, deadline: "lain" })], "running 07-10 10:00 – 07-17 end", []],
    ["is set by an event that names it", upToFive, [ack("07-13 09:00", { amount: 2, deadline: "tanggapan" })], "running 07-10 10:00 – 07-14 end", []],
    ["is not set by a date before it starts", upToFive, [ack("07-13 09:00", until("07-09T12:00"))], "running 07-10 10:00 – 07-17 end", ["C342 /events/1"]],
    ["is extended in its turn", extendable, [ack("07-13 08:00", { amount: 2 }), ["extended 07-13 09:00", { amount: 3, reason: "saksi" }]], "running 07-10 10:00 – 07-17 end", []],
    ["is held by pauses", pausable, [ack("07-10 11:00", { amount: 2 }), "paused 07-10 12:00", "resumed 07-13 18:00"], "running 07-10 10:00 – 07-14 end", []],
    ["is the most allowed when more was promised while paused", pausable, ["paused 07-10 12:00", ack("07-10 13:00", { amount: 6 }), "resumed 07-10 15:00"], "running 07-10 10:00 – 07-17 end", ["C341 /events/2"]],
    ["as a date is not moved by pauses", pausable, [ack("07-10 11:00", until("07-14T12:00")), "paused 07-10 12:00", "resumed 07-13 08:00"], "running 07-10 10:00 – 07-14 12:00", []],
    ["as a date is never held", pausable, [ack("07-10 11:00", until("07-14T12:00")), "paused 07-10 12:00"], "running 07-10 10:00 – 07-14 12:00", []],
  ])("%s", (_, sop, events, expected, found) => {
    const story = { sop, events: [start, ...events], now: "07-13 19:00" };
    expect(line(story)).toBe(expected);
    expect(problems(story)).toEqual(found);
  });

  test("cannot be set once it was due", () => {
    const story = {
      sop: upToFive,
      events: [start, ack("07-10 11:00", { amount: 1 }), ack("07-14 09:00", { amount: 5 })],
      now: "07-14 12:00",
    };
    expect(line(story)).toBe("overdue 07-10 10:00 – 07-13 end");
    expect(problems(story)).toEqual(["C343 /events/2"]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [string, readonly Told[], string, readonly string[]]>([
    ["came too late for one that had been met, whatever voids that later",
      [ack("07-10 11:00", { amount: 2 }), "resolved 07-13 09:00", ack("07-17 09:00", { amount: 3 }), "reopened 07-20 09:00"],
      "running 07-10 10:00 – 07-21 end", ["C343 /events/3", "C327 /events/2"]],
    ["came too late for one that had been met, in spite of a pause before the stop",
      [ack("07-10 11:00", { amount: 2 }), "paused 07-13 08:00", "resolved 07-13 09:00", ack("07-17 09:00", { amount: 3 }), "reopened 07-20 09:00"],
      "running 07-10 10:00 – 07-21 end", ["C343 /events/4", "C327 /events/3"]],
    ["came too late for one that had been met, in spite of a pause after the stop",
      [ack("07-10 11:00", { amount: 2 }), "resolved 07-13 09:00", "paused 07-13 10:00", ack("07-17 09:00", { amount: 3 }), "resumed 07-18 09:00", "reopened 07-20 09:00"],
      "running 07-10 10:00 – 07-21 end", ["C343 /events/4", "C327 /events/2"]],
    ["came in time while a pause held it, also one that a stop has cut since",
      [ack("07-10 11:00", { amount: 1 }), "paused 07-13 08:00", ack("07-15 09:00", { amount: 3 }), "resolved 07-16 09:00", "reopened 07-20 09:00", "resumed 07-20 10:00"],
      "running 07-10 10:00 – 07-22 end", ["C327 /events/4"]],
  ])("%s", (_, events, expected, found) => {
    const sop = oneDeadline({ ...set, atMost: 5 }, { until: "resolved", pause: {} }, { service: { closure: { rules: [], reopen: "continues" } } });
    const story = { sop, events: [start, ...events], now: "07-20 12:00" };
    expect(line(story)).toBe(expected);
    expect(problems(story)).toEqual(found);
  });

  test("is told with the event that set it", () => {
    const story = { sop: upToFive, events: [start, ack("07-10 11:00", { amount: 2 })], now: "07-10 12:00" };
    expect(deadlineOf(story).because.find(({ kind }) => kind === "set-by")).toMatchObject({
      event: 1,
      amount: 2,
      dueAt: null,
      pointer: "/services/pengaduan/deadlines/tanggapan/rules/0/length",
    });
  });
});
