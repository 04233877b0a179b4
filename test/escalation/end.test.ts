import { describe, expect, test } from "vitest";
import { climbed, happened, level, levelOf, lines, type Story } from "./ladder.ts";

const levels = [
  level("satu", "dissatisfied", "kepala", { action: "inform" }),
  level("dua", "dissatisfied", "manajemen"),
  level("tiga", "dissatisfied", "direktur"),
];
const now = "07-20 10:00";
const first = "dissatisfied 07-10 10:00";
const second = "dissatisfied 07-13 10:00";

describe("the end of the case", () => {
  const story: Story = {
    levels,
    now,
    events: [
      first,
      second,
      "escalated 07-13 11:00",
      "closed 07-14 10:00",
      "dissatisfied 07-15 10:00",
      "escalated 07-16 10:00",
    ],
  };

  test("cancels what is not done, also what was due", () => {
    expect(lines(story)).toEqual([
      "satu done 07-10 10:00 done 07-13 11:00",
      "dua cancelled 07-13 10:00",
      "tiga cancelled –",
    ]);
    expect(climbed(story)).toMatchObject({
      nextCheck: Number.POSITIVE_INFINITY,
      handler: "manajemen",
      reached: 2,
    });
    expect(levelOf(story, "dua").deliverable).toBe(false);
  });

  test("is named where an event is the end", () => {
    expect(levelOf(story, "dua").because.map(({ kind }) => kind)).toEqual(["trigger", "end"]);
    expect(levelOf(story, "tiga").because.at(-1)).toEqual({
      kind: "end",
      how: "closed",
      pointer: "/services/pengaduan/escalation/2",
      clauses: [],
      event: 3,
      at: "2026-07-14T10:00:00.000+08:00",
      beforeDue: false,
    });
  });

  test("by a rule comes after the events of its instant", () => {
    const events = [first, second];
    expect(lines({ levels, now, events, endedByRule: "07-13 10:00" })).toEqual([
      "satu cancelled 07-10 10:00",
      "dua cancelled 07-13 10:00",
      "tiga cancelled –",
    ]);
    expect(levelOf({ levels, now, events, endedByRule: "07-13 10:00" }, "dua").because).toHaveLength(1);
  });

  test("comes before what time brings at its instant", () => {
    const onTime = [level("satu", { deadline: "tanggapan" }, "kepala")];
    const deadlines = { tanggapan: { start: "07-10 10:00", due: "07-15 end" } };
    expect(lines({ levels: onTime, deadlines, now, events: ["closed 07-16 00:00"] })).toEqual([
      "satu cancelled –",
    ]);
    expect(lines({ levels: onTime, deadlines, now, events: ["closed 07-16 00:01"] })).toEqual([
      "satu cancelled 07-16 00:00",
    ]);
    expect(climbed({ levels: onTime, deadlines, now, events: ["closed 07-16 00:00"] }).reached).toBe(0);
  });

  test("is not followed by what a later event, or a date, would have brought about", () => {
    const others = [
      level("satu", { all: ["asked", "complainant-replied"] }, "kepala"),
      level("dua", { when: happened("complainant-replied") }, "manajemen"),
      level("tiga", { field: "sidang" }, "direktur"),
    ];
    const service = { intake: { sidang: { label: "Hari sidang", type: "date" } } };
    const fields = { sidang: "2026-07-16" };
    const events = ["asked 07-10 10:00", "closed 07-14 10:00", "complainant-replied 07-15 10:00"];
    const ended = { levels: others, service, fields, now, events };
    expect(lines(ended)).toEqual(["satu cancelled –", "dua cancelled –", "tiga cancelled –"]);
    expect(climbed(ended)).toMatchObject({ reached: 0, handler: null });
  });

  test("of a deadline before it has passed cancels what hangs on it", () => {
    const onTime = [level("satu", { deadline: "tanggapan" }, "kepala")];
    const ended = { tanggapan: { start: "07-10 10:00", due: "07-31 end", status: "ended" as const } };
    expect(lines({ levels: onTime, deadlines: ended, now })).toEqual(["satu cancelled –"]);
  });
});

test("in a later life of the case a level is told anew", () => {
  const keys = (life: number) => climbed({ levels, now, life }).answers.map(({ key }) => key);
  expect(keys(1)).toEqual(["satu", "dua", "tiga"]);
  expect(keys(2)).toEqual(["satu#2", "dua#2", "tiga#2"]);
});
