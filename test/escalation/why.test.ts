/** Why a level stands as it does, and what is said of an event that shows nothing to have been done. */

import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { answerOf, climbed, holds, level, type Since, type Story } from "./ladder.ts";

const received = "received 07-06 10:00";
const first = "dissatisfied 07-07 10:00";
const two = [
  level("kepala", "dissatisfied", "humas"),
  level("direktur", "dissatisfied", "direksi", { label: "Direktur", to: ["direksi", "sekretaris"] }),
];
const berat = { type: "boolean", label: "Berat", ask: "Berat?" };
const service = { facts: { berat, viral: { ...berat, label: "Viral" } } };
const escalation = "/services/pengaduan/escalation";
const now = "07-20 10:00";
const story = (events: readonly Told[], more: Partial<Story> = {}): Story => ({
  levels: two,
  events: [received, ...events],
  service,
  now,
  ...more,
});
const because = (told: Story, id = "kepala") => answerOf(told, id).because;
const kinds = (told: Story, id = "kepala") => because(told, id).map(({ kind }) => kind);

describe("a level", () => {
  test("names its place in the ladder and in the file, and itself where it has no label", () => {
    const ofHost = level("ombudsman", "dissatisfied", "ombudsman", { basis: "host" });
    const told = story([first], { levels: [ofHost, ...two] });
    expect(climbed(told).answers.map(({ id, level: place, label }) => [id, place, label])).toEqual([
      ["kepala", 1, "kepala"],
      ["direktur", 2, "Direktur"],
      ["ombudsman", 3, "ombudsman"],
    ]);
    expect(because(told)).toMatchObject([{ kind: "trigger", pointer: `${escalation}/1/on`, event: 1 }]);
    expect(because(told, "ombudsman")[0]).toMatchObject({ kind: "trigger", pointer: `${escalation}/0/on` });
  });

  test("rests on the facts of its own condition", () => {
    const levels = [level("kepala", "dissatisfied", "humas", { when: holds("berat") })];
    expect(because(story([first], { levels, facts: { berat: true } }))).toMatchObject([
      { kind: "fact", pointer: `${escalation}/0/when`, fact: "berat", holds: true },
      { kind: "trigger", event: 1 },
    ]);
    expect(kinds(story([], { levels, facts: { berat: false } }))).toEqual(["fact", "trigger"]);
    expect(answerOf(story([], { levels, facts: { berat: false } }), "kepala").status).toBe("cancelled");
  });

  test("rests on the facts of the condition that sets it off, as long as they speak for it", () => {
    const levels = [level("kepala", { when: holds("viral") })];
    const viral = (time: string, value: boolean): Told => [
      `established ${time}`,
      { facts: { viral: value } },
    ];
    const fact = { kind: "fact", pointer: `${escalation}/0/on/when`, fact: "viral" };
    const due = story([viral("07-07 10:00", true)], { levels });
    expect(because(due)).toMatchObject([{ ...fact, holds: true }, { kind: "trigger" }]);
    expect(kinds(story([viral("07-07 10:00", true), viral("07-08 10:00", false)], { levels }))).toEqual([
      "trigger",
    ]);
    const waiting = story([viral("07-07 10:00", false)], { levels });
    expect(because(waiting)).toMatchObject([
      { ...fact, holds: false },
      { kind: "trigger", at: null },
    ]);
  });
});

describe("the end of the case", () => {
  test("is why a level is cancelled that was only scheduled, and of no other", () => {
    const closed = story([first, "closed 07-08 10:00"]);
    expect(kinds(closed)).toEqual(["trigger"]);
    expect(because(closed, "direktur").at(-1)).toEqual({
      kind: "end",
      pointer: `${escalation}/1`,
      clauses: [],
      how: "closed",
      event: 2,
      at: "2026-07-08T10:00:00.000+08:00",
      beforeDue: false,
    });
  });

  test("by a rule is told of elsewhere", () => {
    expect(kinds(story([first], { endedByRule: "07-08 10:00" }), "direktur")).toEqual(["trigger"]);
  });

  test("is not why a breach is cancelled that fell due and was fulfilled", () => {
    const start = "07-06 10:00";
    const history: readonly Since[] = [
      { since: start, start, due: "07-07 end" },
      { since: "07-09 10:00", start, due: "07-07 end", stop: "07-09 10:00" },
    ];
    const told = story(["closed 07-10 10:00"], {
      levels: [level("kepala", { deadline: "jawaban" })],
      deadlines: { jawaban: history },
    });
    expect(answerOf(told, "kepala").status).toBe("cancelled");
    expect(kinds(told)).toEqual(["trigger"]);
  });
});

describe("being overtaken", () => {
  test("is not why a level does not act, nor why a deadline needs none", () => {
    const idle = [level("kepala", "dissatisfied", "humas", { when: holds("berat") })];
    expect(kinds(story([], { levels: idle, facts: { berat: false } }))).not.toContain("overtaken");
    const start = "07-06 10:00";
    const history: readonly Since[] = [
      { since: start, start, due: "07-09 end" },
      { since: "07-07 09:00", start, due: "07-09 end", stop: "07-07 09:00" },
    ];
    const met = story([first], {
      levels: [level("petugas", { deadline: "jawaban" }), ...two],
      deadlines: { jawaban: history },
    });
    expect(answerOf(met, "petugas").status).toBe("cancelled");
    expect(kinds(met, "petugas")).toEqual(["trigger"]);
  });
});

test("a level that is put off to a desk's hours names the calendar, and no clause", () => {
  const levels = [level("kepala", "dissatisfied", "humas", { calendar: "loket" })];
  expect(because(story(["dissatisfied 07-10 17:00"], { levels }))).toContainEqual({
    kind: "delivery",
    pointer: "/calendars/loket",
    clauses: [],
    at: "2026-07-13T08:00:00.000+08:00",
  });
});

test("before the complaint arrived nothing can be delivered", () => {
  const levels = [level("kepala", "occurred", "humas", { calendar: "loket" })];
  const early = { ...story([], { levels }), events: ["occurred 07-03 10:00"] };
  expect(answerOf(early, "kepala")).toMatchObject({ status: "scheduled", dueAt: null, deliverAt: null });
});

describe("what fell due, and what needs no telling any more", () => {
  const start = "07-06 10:00";
  const due = { start, due: "07-07 end" };
  const watching = (history: readonly Since[], events: readonly Told[] = [], more: object = {}, at = now) =>
    climbed(
      story(events, {
        levels: [level("kepala", { deadline: "jawaban" }, "humas", more)],
        deadlines: { jawaban: history },
        now: at,
      }),
    ).judged[0]!;
  const at = (instant: string) => Date.parse(`2026-${instant.replace(" ", "T")}:00+08:00`);
  const met = (time: string): Since => ({ since: time, ...due, stop: time });

  test("is told apart from what was done before, or does not act", () => {
    expect(watching([{ since: start, ...due }]).fellDue).toBe(true);
    expect(watching([met("07-07 10:00")]).fellDue).toBe(false);
    const done: Told = ["escalated 07-06 12:00", { to: "kepala" }];
    expect(watching([{ since: start, ...due }], [done]).fellDue).toBe(false);
    expect(watching([{ since: start, ...due }], [], { when: holds("berat") }).fellDue).toBe(false);
  });

  test("needs none from the instant of its fulfilment on, until that is void", () => {
    const open = { since: start, ...due };
    expect(watching([open]).cancelledAt).toBeNull();
    expect(watching([open, met("07-09 10:00")]).cancelledAt).toBe(at("07-09 10:00"));
    expect(watching([open, met("07-09 10:00")], ["closed 07-13 10:00"]).cancelledAt).toBe(at("07-09 10:00"));
    const again = { since: "07-10 10:00", ...due };
    expect(watching([open, met("07-09 10:00"), again]).cancelledAt).toBeNull();
    expect(watching([open, met("07-09 10:00"), again, met("07-13 10:00")]).cancelledAt).toBe(
      at("07-13 10:00"),
    );
  });
});

describe("an event that shows nothing to have been done", () => {
  const said = (event: Told, more: Partial<Story> = {}) => climbed(story([first, event], more)).said[0]!;

  test("by a name that nobody bears is told whose names there are", () => {
    const told = said(["escalated 07-08 10:00", { to: "direktr" }]);
    for (const name of ["direktr", "direktur", "kepala, humas, direktur, direksi, sekretaris"])
      expect(told).toContain(name);
  });

  test("by a key that nobody bears is told of that key", () => {
    expect(said(["escalated 07-08 10:00", { ref: "direktur#7" }])).toContain("direktur#7");
  });

  test("by nothing says as what it was told", () => {
    const none = climbed(story(["escalated 07-06 11:00"])).said[0]!;
    expect(none).toContain("escalated");
    for (const more of [{ to: "camat" }, { ref: "camat" }])
      expect(said(["escalated 07-08 10:00", more])).toContain("escalated");
  });
});
