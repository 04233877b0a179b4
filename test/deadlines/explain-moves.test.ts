/** What a decree moved is told as it was in force when the decree became known (design, section 7). */
import { describe, expect, test } from "vitest";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { deadlineOf, type Story, said, type Told } from "../assess/story.ts";

/** "from → to" of every move: the decree of 7 August 2025 made 18 August a day off. */
function moves(story: Story): readonly string[] {
  return deadlineOf(story).because.flatMap((reason) =>
    reason.kind === "moved" ? [`${said(reason.from)} → ${said(reason.to)}`] : [],
  );
}

const received = "received 2025-08-05 10:00";
const reason = { reason: "arsip" };

describe("ten working days that a decree moves", () => {
  const rule = {
    length: { amount: 10, unit: "working-day" },
    extension: { unit: "working-day", atMost: 20 },
    pause: {},
  };
  const sop = oneDeadline("unspecified", { rules: [rule] });

  test.each<readonly [about: string, events: readonly Told[], moves: readonly string[]]>([
    ["by themselves", [], ["2025-08-19 end → 2025-08-20 end"]],
    [
      "and that were extended afterwards",
      [["extended 2025-08-19 10:00", { amount: 7, ...reason }]],
      ["2025-08-19 end → 2025-08-20 end"],
    ],
    [
      "and that were extended before",
      [["extended 2025-08-06 10:00", { amount: 2, ...reason }]],
      ["2025-08-21 end → 2025-08-22 end"],
    ],
    [
      "and that were paused afterwards",
      ["paused 2025-08-11 10:00", "resumed 2025-08-13 10:00"],
      ["2025-08-19 end → 2025-08-20 end"],
    ],
    [
      "and that were fulfilled afterwards",
      ["responded 2025-08-12 10:00"],
      ["2025-08-19 end → 2025-08-20 end"],
    ],
  ])("%s", (_, events, expected) => {
    expect(moves({ sop, events: [received, ...events], now: "2025-08-20 10:00" })).toEqual(expected);
  });

  test("are told of nothing before the decree was issued", () => {
    expect(moves({ sop, events: [received], now: "2025-08-06 10:00" })).toEqual([]);
  });
});

test("a count that a later grade brought about was moved by no decree before it", () => {
  const is = (value: string) => ({ fact: "grade", operator: "equal", value });
  const rules = [
    { when: is("merah"), length: { amount: 10, unit: "working-day" } },
    { when: is("hijau"), length: { amount: 12, unit: "working-day" } },
  ];
  const sop = inlineSop({
    deadlines: { tanggapan: { label: "Tanggapan", from: "received", until: "responded", rules } },
    grading: {
      criteria: "unspecified",
      ranked: true,
      grades: [
        { id: "merah", label: "Merah" },
        { id: "hijau", label: "Hijau" },
      ],
    },
  });
  const merah: Told = ["graded 2025-08-05 11:00", { grade: "merah" }];
  const hijau: Told = ["graded 2025-08-12 11:00", { grade: "hijau" }];
  const now = "2025-08-20 10:00";
  expect(moves({ sop, events: [received, merah], now })).toEqual(["2025-08-19 end → 2025-08-20 end"]);
  expect(moves({ sop, events: [received, merah, hijau], now })).toEqual([]);
});
