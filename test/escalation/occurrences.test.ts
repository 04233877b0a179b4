import { describe, expect, test } from "vitest";
import { climbed, happened, holds, level, lines, next, type Story } from "./ladder.ts";

describe("Atma Husada: a complainant who is not satisfied is passed on to management", () => {
  const levels = [level("manajemen", "dissatisfied", "manajemen")];
  const answered = ["received 07-10 10:00", "responded 07-10 15:00"];

  test.each<[string, Partial<Story>, string, string | null]>([
    ["nobody has said so", { events: answered }, "manajemen scheduled –", null],
    [
      "one is not satisfied",
      { events: [...answered, "dissatisfied 07-13 09:00"] },
      "manajemen due 07-13 09:00",
      "manajemen",
    ],
    [
      "management has taken over",
      { events: [...answered, "dissatisfied 07-13 09:00", "escalated 07-13 11:00"] },
      "manajemen done 07-13 09:00 done 07-13 11:00",
      "manajemen",
    ],
    ["one is satisfied", { events: [...answered, "satisfied 07-13 09:00"] }, "manajemen scheduled –", null],
  ])("%s", (_, story, line, handler) => {
    const result = climbed({ levels, now: "07-14 09:00", ...story });
    expect(lines({ levels, now: "07-14 09:00", ...story })).toEqual([line]);
    expect(result.handler).toBe(handler);
    expect(result.problems).toEqual([]);
  });

  test("what is yet to happen changes nothing", () => {
    const events = [...answered, "dissatisfied 07-13 09:00"];
    expect(lines({ levels, now: "07-13 08:59", events })).toEqual(["manajemen scheduled –"]);
  });
});

describe("Sewo: one whose complaint was answered and is not resolved may meet the team", () => {
  const levels = [
    {
      id: "bertemu-langsung",
      label: "Bertemu langsung dengan Tim Pengaduan",
      to: ["tim-pengaduan"],
      on: "dissatisfied",
      when: { all: [happened("responded"), { not: happened("resolved") }] },
      action: "inform",
    },
  ];
  const submitted = "submitted 07-10 10:00";

  test.each<[string, readonly string[], string]>([
    ["not answered yet", [submitted, "dissatisfied 07-10 11:00"], "cancelled –"],
    [
      "answered only afterwards",
      [submitted, "dissatisfied 07-10 11:00", "responded 07-10 12:00"],
      "scheduled –",
    ],
    ["answered", [submitted, "responded 07-10 11:00", "dissatisfied 07-10 12:00"], "due 07-10 12:00"],
    [
      "resolved before they met",
      [submitted, "responded 07-10 11:00", "dissatisfied 07-10 12:00", "resolved 07-10 13:00"],
      "cancelled 07-10 12:00",
    ],
    [
      "resolved after they met",
      [
        submitted,
        "responded 07-10 11:00",
        "dissatisfied 07-10 12:00",
        "escalated 07-10 13:00",
        "resolved 07-10 14:00",
      ],
      "done 07-10 12:00 done 07-10 13:00",
    ],
    [
      "resolved long before",
      [submitted, "responded 07-10 11:00", "resolved 07-10 12:00", "dissatisfied 07-10 13:00"],
      "cancelled –",
    ],
  ])("%s", (_, events, line) => {
    expect(lines({ levels, now: "07-14 09:00", events })).toEqual([`bertemu-langsung ${line}`]);
  });

  test("to be informed is not to take over", () => {
    const events = [submitted, "responded 07-10 11:00", "dissatisfied 07-10 12:00"];
    expect(climbed({ levels, now: "07-14 09:00", events })).toMatchObject({ handler: null, reached: 1 });
  });
});

describe("one occurrence acts on one level", () => {
  const levels = [
    level("satu", "dissatisfied", "kepala"),
    level("dua", "dissatisfied", "manajemen"),
    level("tiga", "dissatisfied", "direktur", { action: "inform" }),
  ];
  const times = (n: number) =>
    ["dissatisfied 07-10 10:00", "dissatisfied 07-13 10:00", "dissatisfied 07-14 10:00"].slice(0, n);

  test.each([
    [0, ["satu scheduled –", "dua scheduled –", "tiga scheduled –"], null, 0],
    [1, ["satu due 07-10 10:00", "dua scheduled –", "tiga scheduled –"], "kepala", 1],
    [2, ["satu due 07-10 10:00", "dua due 07-13 10:00", "tiga scheduled –"], "manajemen", 2],
    [3, ["satu due 07-10 10:00", "dua due 07-13 10:00", "tiga due 07-14 10:00"], "manajemen", 3],
  ])("after %i of them: %j, handled by %s", (n, answer, handler, reached) => {
    const story = { levels, now: "07-15 10:00", events: times(n) };
    expect(lines(story)).toEqual(answer);
    expect(climbed(story)).toMatchObject({ handler, reached });
  });

  test("two at the same instant act on two levels", () => {
    const events = ["dissatisfied 07-10 10:00", "dissatisfied 07-10 10:00"];
    expect(lines({ levels, now: "07-15 10:00", events })).toEqual([
      "satu due 07-10 10:00",
      "dua due 07-10 10:00",
      "tiga scheduled –",
    ]);
  });

  test("a level whose condition is false is passed over", () => {
    const service = { facts: { berat: { type: "boolean", label: "Berat" } } };
    const conditional = [
      level("satu", "dissatisfied", "kepala", { when: { not: holds("berat") } }),
      levels[1]!,
    ];
    const story = { levels: conditional, service, now: "07-15 10:00", events: times(1) };
    expect(lines({ ...story, facts: { berat: true } })).toEqual(["satu cancelled –", "dua due 07-10 10:00"]);
    expect(lines({ ...story, facts: { berat: false } })).toEqual(["satu due 07-10 10:00", "dua scheduled –"]);
    expect(lines(story)).toEqual(["satu undetermined –", "dua scheduled –"]);
    expect(climbed(story)).toMatchObject({ handler: null, reached: 0 });
  });

  test("the receipt stands in for a submission that was never told", () => {
    const onSubmission = [level("satu", "submitted", "kepala")];
    const received = "received 07-10 10:00";
    expect(lines({ levels: onSubmission, now: "07-15 10:00", events: [received] })).toEqual([
      "satu due 07-10 10:00",
    ]);
    expect(
      lines({ levels: onSubmission, now: "07-15 10:00", events: ["submitted 07-09 10:00", received] }),
    ).toEqual(["satu due 07-09 10:00"]);
  });
});

describe("a moment that is more than an event counts once, when it is first reached", () => {
  const now = "07-20 10:00";
  const all = { all: ["responded", "dissatisfied"] };

  test.each<[string, unknown, readonly string[], string]>([
    ["all, one missing", all, ["responded 07-10 10:00"], "scheduled –"],
    ["all", all, ["responded 07-10 10:00", "dissatisfied 07-10 11:00"], "due 07-10 11:00"],
    [
      "any",
      { any: ["asked", "complainant-replied"] },
      ["complainant-replied 07-10 10:00", "asked 07-10 11:00"],
      "due 07-10 10:00",
    ],
    [
      "after another",
      { event: "dissatisfied", after: "responded" },
      ["dissatisfied 07-10 10:00", "responded 07-10 11:00", "dissatisfied 07-10 12:00"],
      "due 07-10 12:00",
    ],
    [
      "after the last of another, which comes again",
      { event: "dissatisfied", after: { event: "responded", occurrence: "last" } },
      ["responded 07-10 10:00", "dissatisfied 07-10 11:00", "responded 07-10 12:00"],
      "due 07-10 11:00",
    ],
    [
      "the last occurrence is not waited for",
      { event: "asked", occurrence: "last" },
      ["asked 07-10 10:00", "asked 07-10 11:00"],
      "due 07-10 10:00",
    ],
  ])("%s", (_, on, events, line) => {
    expect(lines({ levels: [level("satu", on, "kepala")], now, events })).toEqual([`satu ${line}`]);
  });

  test("so that a second level cannot be reached by it", () => {
    const levels = [level("satu", all, "kepala"), level("dua", all, "manajemen")];
    const events = ["responded 07-10 10:00", "dissatisfied 07-10 11:00", "dissatisfied 07-10 12:00"];
    expect(lines({ levels, now, events })).toEqual(["satu due 07-10 11:00", "dua cancelled –"]);
  });

  test("and acts on the lowest of the levels that wait for its last event", () => {
    const levels = [level("satu", all, "kepala"), level("dua", "dissatisfied", "manajemen")];
    const events = ["responded 07-10 10:00", "dissatisfied 07-10 11:00"];
    expect(lines({ levels, now, events })).toEqual(["satu due 07-10 11:00", "dua scheduled –"]);
  });

  test("a date that the case carries brings it about, and is waited for", () => {
    const levels = [level("satu", { field: "sidang" }, "kepala")];
    const service = { intake: { sidang: { label: "Hari sidang", type: "date" } } };
    const story = { levels, service, events: ["received 07-10 10:00"], fields: { sidang: "2026-07-14" } };
    expect(lines({ ...story, now: "07-13 10:00" })).toEqual(["satu scheduled 07-14 00:00"]);
    expect(next({ ...story, now: "07-13 10:00" })).toBe("07-14 00:00");
    expect(lines({ ...story, now: "07-14 00:00" })).toEqual(["satu due 07-14 00:00"]);
    expect(next({ ...story, now: "07-14 00:00" })).toBe("never");
  });
});
