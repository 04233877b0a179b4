/** A complaint of which is only known what happened has not arrived (semantics, head): nothing of it is owed yet. */
import { describe, expect, test } from "vitest";
import { agenda } from "../../src/desk/agenda.ts";
import { findUnowned } from "../../src/desk/find-unowned.ts";
import { shippedSop, shippedSops } from "./shipped.ts";
import { assessed, caseOf, instant, type Story, type Told } from "./story.ts";

const occurred = "occurred 08-12 08:00";
const submitted = "submitted 08-14 10:00";

function unarrived(sop: string, events: readonly Told[] = [occurred, submitted]): Story {
  return { sop, events, now: "08-13 12:00" };
}

describe.each(Object.keys(shippedSops))("under %s, before the complaint arrived", (sop) => {
  test("it is nobody's turn, and no reply is owed", () => {
    const { steps, reply } = assessed(unarrived(sop));
    expect(steps.map(({ status }) => status)).not.toContain("open");
    expect(reply?.status ?? "not-owed").toBe("not-owed");
  });

  test.each([[[occurred, submitted]], [[occurred]]])("no list of the desk has it: %j", (events) => {
    const story = unarrived(sop, events);
    const at = instant(sop, story.now);
    const list = agenda(shippedSop(sop), [caseOf(story)], at);
    expect(list.groups.flatMap(({ items }) => items)).toEqual([]);
    expect(list).toMatchObject({ notBegun: 1, closed: 0, unreadable: 0 });
    expect(findUnowned(shippedSop(sop), [caseOf(story)], at)).toMatchObject({
      notBegun: 1,
      owned: 0,
      items: [],
    });
  });
});

test("at Buleleng the first steps are somebody's turn from the arrival on", () => {
  const story = unarrived("rsud-buleleng");
  const channel = "kotak-pengaduan";
  expect(assessed({ ...story, channel }).reply).toMatchObject({ rule: null, status: "not-owed" });
  const arrived = assessed({ ...story, channel, now: "08-14 10:00" });
  expect(arrived.reply).toMatchObject({ status: "owed" });
  expect(arrived.steps.some(({ status }) => status === "open")).toBe(true);
});
