/** Levels by event, moment or condition: which occurrence acts on which level. */

import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { answerOf, happened, holds, level, lines, next, type Story } from "./ladder.ts";

const first = "dissatisfied 07-07 10:00";
const second = "dissatisfied 07-08 10:00";
const third = "dissatisfied 07-09 10:00";
const received = "received 07-06 10:00";
const two = [level("kepala", "dissatisfied"), level("direktur", "dissatisfied")];
const now = "07-10 10:00";
const story = (more: Partial<Story>): Story => ({ levels: two, now, ...more });

describe("each occurrence of an event acts on the level above the one reached", () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    ["none", [received], ["kepala: scheduled –", "direktur: scheduled –"]],
    ["the first", [received, first], ["kepala: due 07-07 10:00", "direktur: scheduled –"]],
    ["the second", [received, first, second], ["kepala: due 07-07 10:00", "direktur: due 07-08 10:00"]],
    [
      "beyond the top the top level stands again, by a key of its own",
      [received, first, second, third, "dissatisfied 07-10 09:00"],
      [
        "kepala: due 07-07 10:00",
        "direktur: due 07-08 10:00",
        "direktur#2: due 07-09 10:00",
        "direktur#3: due 07-10 09:00",
      ],
    ],
    [
      "two at one instant are two",
      [received, first, first],
      ["kepala: due 07-07 10:00", "direktur: due 07-07 10:00"],
    ],
  ])("%s", (_, events, answer) => {
    expect(lines(story({ events }))).toEqual(answer);
  });

  test("what happened before the complaint arrived falls due with its arrival", () => {
    const levels = [level("kepala", "occurred")];
    expect(lines(story({ levels, events: ["occurred 07-03 10:00"] }))).toEqual(["kepala: scheduled –"]);
    expect(lines(story({ levels, events: ["occurred 07-03 10:00", received] }))).toEqual([
      "kepala: due 07-06 10:00",
    ]);
  });

  test("a level of the host ranks behind those of the document, in whichever order the file has them", () => {
    const levels = [level("ombudsman", "dissatisfied", "ombudsman", { basis: "host" }), ...two];
    expect(lines(story({ levels, events: [received, first, second, third] }))).toEqual([
      "kepala: due 07-07 10:00",
      "direktur: due 07-08 10:00",
      "ombudsman: due 07-09 10:00",
    ]);
  });

  test("a level passed over by a higher one is cancelled, with the reason", () => {
    const levels = [level("kepala", "dissatisfied"), level("direktur", "verified")];
    const passed = story({ levels, events: [received, "verified 07-07 10:00", first] });
    expect(lines(passed)).toEqual(["kepala: cancelled –", "direktur: due 07-07 10:00"]);
    expect(answerOf(passed, "kepala").because).toMatchObject([
      { kind: "trigger", event: null, at: null },
      { kind: "overtaken", level: "direktur" },
    ]);
  });

  test("a level whose condition is false takes no part, from the first; while it is unknown nobody can tell", () => {
    const when = holds("berat");
    const service = { facts: { berat: { type: "boolean", label: "Berat", ask: "Berat?" } } };
    const levels = [level("kepala", "dissatisfied", "kepala", { when }), level("direktur", "dissatisfied")];
    const events = [received, first];
    const told = (facts: object) => lines(story({ levels, service, events, facts: { ...facts } }));
    expect(told({ berat: true })).toEqual(["kepala: due 07-07 10:00", "direktur: scheduled –"]);
    expect(told({ berat: false })).toEqual(["kepala: cancelled –", "direktur: due 07-07 10:00"]);
    expect(told({})).toEqual(["kepala: cancelled –", "direktur: due 07-07 10:00"]);
    expect(lines(story({ levels, service, events: [received] }))[0]).toBe("kepala: undetermined –");
    const idle = story({ levels, service, events: [received], facts: { berat: false } });
    expect(lines(idle)[0]).toBe("kepala: cancelled –");
  });

  test("after the end of the case what is scheduled is cancelled, what is due stays", () => {
    const closed = story({ events: [received, first, "closed 07-08 09:00", second] });
    expect(lines(closed)).toEqual(["kepala: due 07-07 10:00", "direktur: cancelled –"]);
    expect(answerOf(closed, "direktur").because.map(({ kind }) => kind)).toEqual(["trigger", "end"]);
  });

  test("the mark stays after a reopening that continues, and begins anew after one that restarts", () => {
    const events = [
      received,
      first,
      "closed 07-08 09:00",
      "reopened 07-09 09:00",
      "dissatisfied 07-09 10:00",
    ];
    expect(lines(story({ events }))).toEqual(["kepala: due 07-07 10:00", "direktur: due 07-09 10:00"]);
    expect(lines(story({ events, restarts: true }))).toEqual([
      "kepala: due 07-07 10:00",
      "kepala~2: due 07-09 10:00",
      "direktur~2: scheduled –",
    ]);
  });
});

describe("an event moment", () => {
  const on = (moment: object | string) => [level("kepala", moment)];
  test.each<[string, object | string, readonly Told[], string]>([
    ["by a role", { event: "dissatisfied", by: "pelapor" }, [received, first], "kepala: scheduled –"],
    [
      "by that role",
      { event: "dissatisfied", by: "pelapor" },
      [received, first, ["dissatisfied 07-08 10:00", { by: "pelapor" }]],
      "kepala: due 07-08 10:00",
    ],
    [
      "on a channel",
      { event: "dissatisfied", channel: "sms" },
      [received, first, ["dissatisfied 07-08 10:00", { channel: "sms" }]],
      "kepala: due 07-08 10:00",
    ],
    [
      "after another: the second is the first that counts",
      { event: "dissatisfied", after: "dissatisfied" },
      [received, first, second],
      "kepala: due 07-08 10:00",
    ],
    [
      "after the last of another",
      { event: "dissatisfied", after: { event: "responded", occurrence: "last" } },
      [received, "responded 07-07 09:00", first],
      "kepala: due 07-07 10:00",
    ],
    [
      "after one that was never told",
      { event: "dissatisfied", after: "responded" },
      [received, first, second],
      "kepala: scheduled –",
    ],
    ["a stand-in", "submitted", [received], "kepala: due 07-06 10:00"],
    [
      "void at its very instant",
      { event: "dissatisfied", voidedBy: ["satisfied"] },
      [received, first, "satisfied 07-07 10:00"],
      "kepala: scheduled –",
    ],
    [
      "any of several",
      { any: ["dissatisfied", "verified"] },
      [received, "verified 07-07 09:00"],
      "kepala: due 07-07 09:00",
    ],
    [
      "all of several, once",
      { all: ["verified", "dissatisfied"] },
      [received, first, "verified 07-07 11:00"],
      "kepala: due 07-07 11:00",
    ],
    [
      "not all of them",
      { all: ["verified", "dissatisfied"] },
      [received, first, second],
      "kepala: scheduled –",
    ],
  ])("%s", (_, moment, events, answer) => {
    expect(lines(story({ levels: on(moment), events }))).toEqual([answer]);
  });

  test("the first occurrence only", () => {
    const levels = on({ event: "dissatisfied", occurrence: "first" });
    expect(lines(story({ levels, events: [received, first, second] }))).toEqual(["kepala: due 07-07 10:00"]);
    const each = on({ event: "dissatisfied", occurrence: "last" });
    expect(lines(story({ levels: each, events: [received, first, second] }))).toEqual([
      "kepala: due 07-07 10:00",
      "kepala#2: due 07-08 10:00",
    ]);
  });
});

describe("a field", () => {
  const service = { intake: { tanggal: { type: "date", label: "Tanggal" } } };
  const levels = [level("kepala", { field: "tanggal" })];
  const dated = (date: string, at: string): Story =>
    story({ levels, service, events: [received], fields: { tanggal: date }, now: at });

  test("sets a level off at its instant, and is waited for until then", () => {
    expect(lines(dated("2026-07-08", "07-07 10:00"))).toEqual(["kepala: scheduled –"]);
    expect(next(dated("2026-07-08", "07-07 10:00"))).toBe("07-08 00:00");
    expect(lines(dated("2026-07-08", "07-08 00:00"))).toEqual(["kepala: due 07-08 00:00"]);
  });

  test("that lies in the past does so when it is told", () => {
    expect(lines(dated("2026-07-01", now))).toEqual(["kepala: due 07-06 10:00"]);
  });

  test("whose instant comes while the case stands closed waits for the reopening", () => {
    const closed = { ...dated("2026-07-08", now), events: [received, "closed 07-07 10:00"] };
    expect(lines(closed)).toEqual(["kepala: cancelled –"]);
    expect(next(closed)).toBe("never");
    const events = [received, "closed 07-07 10:00", "reopened 07-09 10:00"];
    expect(lines({ ...closed, events })).toEqual(["kepala: due 07-09 10:00"]);
  });
});

describe("a condition", () => {
  const service = { facts: { viral: { type: "boolean", label: "Viral", ask: "Viral?" } } };
  const viral = (time: string, value: boolean) =>
    [`established ${time}`, { facts: { viral: value } }] as const;
  const levels = [level("kepala", { when: holds("viral") })];

  test("is an occurrence each time that it turns true", () => {
    const events = [
      received,
      viral("07-07 10:00", true),
      viral("07-07 11:00", false),
      viral("07-08 10:00", true),
    ];
    expect(lines(story({ levels, service, events }))).toEqual([
      "kepala: due 07-07 10:00",
      "kepala#2: due 07-08 10:00",
    ]);
    const once = [received, viral("07-07 10:00", true), viral("07-08 10:00", true)];
    expect(lines(story({ levels, service, events: once }))).toEqual(["kepala: due 07-07 10:00"]);
  });

  test("true from the first instant on turned there", () => {
    expect(lines(story({ levels, service, events: [received], facts: { viral: true } }))).toEqual([
      "kepala: due 07-06 10:00",
    ]);
  });

  test("that several levels share is one occurrence, different ones are several", () => {
    const shared = [level("kepala", { when: holds("viral") }), level("direktur", { when: holds("viral") })];
    const events = [received, viral("07-07 10:00", true)];
    expect(lines(story({ levels: shared, service, events }))).toEqual([
      "kepala: due 07-07 10:00",
      "direktur: scheduled –",
    ]);
    const apart = [
      level("kepala", { when: holds("viral") }),
      level("direktur", { when: happened("established") }),
    ];
    expect(lines(story({ levels: apart, service, events }))).toEqual([
      "kepala: due 07-07 10:00",
      "direktur: due 07-07 10:00",
    ]);
  });
});

test("of the roles whose duty it is the answer says what the file says, else none", () => {
  const levels = [
    level("kepala", "dissatisfied", "kepala", { by: ["petugas"] }),
    level("direktur", "dissatisfied"),
  ];
  expect(answerOf(story({ levels }), "kepala").by).toEqual(["petugas"]);
  expect(answerOf(story({ levels }), "direktur").by).toEqual([]);
});

test("a level that we assumed acts once a host has turned it on, and says so", () => {
  const levels = [level("kepala", "dissatisfied", "kepala", { basis: "assumed" })];
  expect(lines(story({ levels, events: [received, first] }))).toEqual([]);
  const on = story({ levels, events: [received, first], turnedOn: ["kepala"] });
  expect(lines(on)).toEqual(["kepala: due 07-07 10:00"]);
  expect(answerOf(on, "kepala").because.map(({ kind }) => kind)).toEqual(["trigger", "assumption"]);
});
