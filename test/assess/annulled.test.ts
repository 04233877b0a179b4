/** Events that were taken back (design, section 7: `annulled`). */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "./inline-sop.ts";
import { assessed, line, problems, type Told } from "./story.ts";

const sop = oneDeadline(
  { amount: 24, unit: "hour" },
  { pause: {} },
  { facts: { gawat: { type: "boolean", label: "Gawat" } } },
);
const start = "received 07-10 10:00";
const named = (words: string, id: string, more: object = {}): Told => [words, { id, ...more }];
const annulled = (at: string, ref: string | undefined, id?: string): Told => [
  `annulled ${at}`,
  { ...(ref === undefined ? {} : { ref }), ...(id === undefined ? {} : { id }) },
];

describe("an annulled event is as if it had never been", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, readonly Told[], string, readonly string[]]>([
    ["a fulfilment", [start, named("responded 07-10 11:00", "e"), annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["a start", [named("received 07-09 10:00", "e"), start, annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["an end", [start, named("closed 07-10 11:00", "e"), annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["a pause", [start, named("paused 07-10 11:00", "e"), annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["an annulment", [start, named("responded 07-10 11:00", "e"), annulled("07-10 11:30", "e", "a"), annulled("07-10 12:00", "a")], "met 07-10 10:00 07-10 11:00 07-11 10:00", []],
    ["an annulment of an annulment of an annulment", [start, named("responded 07-10 11:00", "e"), annulled("07-10 11:10", "e", "a"), annulled("07-10 11:20", "a", "b"), annulled("07-10 11:30", "b")], "running 07-10 10:00 – 07-11 10:00", []],
    ["but not one that nobody knows", [start, annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", ["C335 /events/1/ref"]],
    ["but not without a reference", [start, annulled("07-10 12:00", undefined)], "running 07-10 10:00 – 07-11 10:00", ["C334 /events/1"]],
    ["but not when two events have the id", [start, named("responded 07-10 11:00", "e"), named("asked 07-10 11:10", "e"), annulled("07-10 12:00", "e")], "met 07-10 10:00 07-10 11:00 07-11 10:00", ["C336 /events/3/ref"]],
    ["an event that is dated later than its annulment", [start, annulled("07-10 11:00", "e"), named("responded 07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["an annulment that is dated after its own", [start, annulled("07-10 10:30", "a"), named("responded 07-10 11:00", "e"), annulled("07-10 11:30", "e", "a")], "met 07-10 10:00 07-10 11:00 07-11 10:00", []],
    ["what stands in for an arrival", [named("registered 07-09 10:00", "e"), start, annulled("07-10 12:00", "e")], "running 07-10 10:00 – 07-11 10:00", []],
    ["but not itself", [start, annulled("07-10 11:00", "a", "a")], "running 07-10 10:00 – 07-11 10:00", ["C337 /events/1/ref"]],
  ])("%s", (_, events, expected, found) => {
    const story = { sop, events, now: "07-10 13:00" };
    expect(line(story)).toBe(expected);
    expect(problems(story)).toEqual(found);
  });

  test("and the future is silent: an annulment to come takes nothing back yet", () => {
    const story = {
      sop,
      events: [start, named("responded 07-10 11:00", "e"), annulled("07-10 14:00", "e")],
      now: "07-10 13:00",
    };
    expect(line(story)).toBe("met 07-10 10:00 07-10 11:00 07-11 10:00");
  });

  test("with the facts it told", () => {
    const story = {
      sop,
      events: [
        start,
        named("established 07-10 11:00", "e", { facts: { "tidak-ada": true } }),
        annulled("07-10 12:00", "e"),
      ],
      now: "07-10 13:00",
    };
    expect(assessed(story).problems).toEqual([]);
  });
});

describe("a history that contradicts itself is answered, and the event is named", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, readonly Told[], string, readonly string[]]>([
    ["resolved before received", ["resolved 07-09 10:00", start], "running 07-10 10:00 – 07-11 10:00", ["C338 /events/0"]],
    ["answered before received", [start, "responded 07-09 10:00"], "running 07-10 10:00 – 07-11 10:00", ["C338 /events/1", "C327 /events/1"]],
    ["resumed without a pause", [start, "resumed 07-10 11:00"], "running 07-10 10:00 – 07-11 10:00", ["C331 /events/1"]],
    ["two closings", [start, "closed 07-10 11:00", "closed 07-10 12:00"], "ended 07-10 10:00 – 07-11 10:00", ["C332 /events/2"]],
    ["what happened before the complaint is no contradiction", ["occurred 07-01 10:00", "registered 07-02 10:00", start], "running 07-10 10:00 – 07-11 10:00", []],
  ])("%s", (_, events, expected, found) => {
    const story = { sop, events, now: "07-10 13:00" };
    expect(line(story)).toBe(expected);
    expect(problems(story)).toEqual(found);
  });
});
