import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { climbed, happened, holds, level, levelOf, lines } from "./ladder.ts";

const levels = [
  level("satu", "dissatisfied", "kepala", { action: "inform" }),
  level("dua", "dissatisfied", "manajemen"),
  level("tiga", "dissatisfied", "direktur"),
];
const now = "07-20 10:00";
const first = "dissatisfied 07-10 10:00";
const second = "dissatisfied 07-13 10:00";
const escalated = (time: string, to?: string): Told => [`escalated ${time}`, to === undefined ? {} : { to }];

describe("an event shows that a level was done", () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      "the lowest that is due, when it names none",
      [first, second, escalated("07-14 10:00")],
      ["satu done 07-10 10:00 done 07-14 10:00", "dua due 07-13 10:00", "tiga scheduled –"],
    ],
    [
      "the next, when the lowest is done",
      [first, second, escalated("07-14 10:00"), escalated("07-15 10:00")],
      ["satu done 07-10 10:00 done 07-14 10:00", "dua done 07-13 10:00 done 07-15 10:00", "tiga scheduled –"],
    ],
    [
      "none, when none is due",
      [escalated("07-09 10:00"), first],
      ["satu due 07-10 10:00", "dua scheduled –", "tiga scheduled –"],
    ],
    [
      "the one of its id",
      [first, second, escalated("07-14 10:00", "dua")],
      ["satu due 07-10 10:00", "dua done 07-13 10:00 done 07-14 10:00", "tiga scheduled –"],
    ],
    [
      "the one that goes to its role",
      [first, second, escalated("07-14 10:00", "manajemen")],
      ["satu due 07-10 10:00", "dua done 07-13 10:00 done 07-14 10:00", "tiga scheduled –"],
    ],
    [
      "the first of several",
      [first, escalated("07-14 10:00", "satu"), escalated("07-15 10:00", "satu")],
      ["satu done 07-10 10:00 done 07-14 10:00", "dua scheduled –", "tiga scheduled –"],
    ],
    [
      "what fell due at its own instant, if that came before",
      [first, escalated("07-10 10:00")],
      ["satu done 07-10 10:00 done 07-10 10:00", "dua scheduled –", "tiga scheduled –"],
    ],
    [
      "nothing by an explanation",
      [first, "explained 07-14 10:00"],
      ["satu due 07-10 10:00", "dua scheduled –", "tiga scheduled –"],
    ],
  ])("%s", (_, events, answer) => {
    expect(lines({ levels, now, events })).toEqual(answer);
  });

  test("of those due, not one whose condition has become false", () => {
    const conditional = [
      level("satu", "dissatisfied", "kepala", { when: { not: happened("contacted") } }),
      level("dua", "dissatisfied", "manajemen"),
    ];
    const events = [first, second, "contacted 07-13 11:00", escalated("07-14 10:00")];
    expect(lines({ levels: conditional, now, events })).toEqual([
      "satu cancelled 07-10 10:00",
      "dua done 07-13 10:00 done 07-14 10:00",
    ]);
  });

  test("that fell due with time, at that very instant", () => {
    const onTime = [level("satu", { deadline: "tanggapan" }, "kepala")];
    const deadlines = { tanggapan: { start: "07-10 10:00", due: "07-15 end" } };
    for (const to of [undefined, "kepala"])
      expect(lines({ levels: onTime, deadlines, now, events: [escalated("07-16 00:00", to)] })).toEqual([
        "satu done 07-16 00:00 done 07-16 00:00",
      ]);
    expect(lines({ levels: onTime, deadlines, now, events: [escalated("07-15 end")] })).toEqual([
      "satu due 07-16 00:00",
    ]);
  });

  test("an explanation is what a level to explain to waits for", () => {
    const explaining = [level("satu", "dissatisfied", "kepala", { action: "explain" })];
    expect(lines({ levels: explaining, now, events: [first, escalated("07-14 10:00")] })).toEqual([
      "satu due 07-10 10:00",
    ]);
    expect(lines({ levels: explaining, now, events: [first, "explained 07-14 10:00"] })).toEqual([
      "satu done 07-10 10:00 done 07-14 10:00",
    ]);
    expect(climbed({ levels: explaining, now, events: [first] }).handler).toBe(null);
  });

  test("one to a role shows it for every level due that goes there", () => {
    const same = [
      level("satu", "dissatisfied", "kepala"),
      level("dua", "dissatisfied", "kepala"),
      level("tiga", "dissatisfied", "kepala"),
    ];
    expect(lines({ levels: same, now, events: [first, second, escalated("07-14 10:00", "kepala")] })).toEqual(
      ["satu done 07-10 10:00 done 07-14 10:00", "dua done 07-13 10:00 done 07-14 10:00", "tiga scheduled –"],
    );
  });

  test("at whatever a wrong kind of name says, it names none", () => {
    const odd = [
      [`escalated 07-14 10:00`, { to: 3 as unknown as string }],
      [`escalated 07-15 10:00`, { to: " " }],
    ] as const;
    expect(lines({ levels, now, events: [first, second, ...odd] }).slice(0, 2)).toEqual([
      "satu done 07-10 10:00 done 07-14 10:00",
      "dua done 07-13 10:00 done 07-15 10:00",
    ]);
  });
});

describe("a level taken by hand", () => {
  const early = [first, escalated("07-11 10:00", "tiga")];

  test("is done before it falls due, and those below that had not fallen due are passed over", () => {
    expect(lines({ levels, now, events: early })).toEqual([
      "satu due 07-10 10:00",
      "dua cancelled –",
      "tiga done – done 07-11 10:00",
    ]);
    expect(climbed({ levels, now, events: early })).toMatchObject({ handler: "direktur", reached: 3 });
  });

  test("is never left for a lower one", () => {
    expect(lines({ levels, now, events: [...early, second, escalated("07-14 10:00", "dua")] })).toEqual([
      "satu due 07-10 10:00",
      "dua cancelled –",
      "tiga done – done 07-11 10:00",
    ]);
  });

  test("is the lowest of a role's levels that is not reached", () => {
    const same = [
      level("satu", "dissatisfied", "kepala"),
      level("dua", "dissatisfied", "direktur"),
      level("tiga", "dissatisfied", "direktur"),
    ];
    expect(lines({ levels: same, now, events: [escalated("07-09 10:00", "direktur")] })).toEqual([
      "satu cancelled –",
      "dua done – done 07-09 10:00",
      "tiga scheduled –",
    ]);
  });

  test("is that of the id when a role is called the same", () => {
    const same = [level("manajemen", "dissatisfied", "kepala"), level("lagi", "dissatisfied", "manajemen")];
    const events = [first, escalated("07-11 10:00", "manajemen"), escalated("07-12 10:00", "manajemen")];
    expect(lines({ levels: same, now, events })).toEqual([
      "manajemen done 07-10 10:00 done 07-11 10:00",
      "lagi scheduled –",
    ]);
  });

  test("is done whatever its condition says", () => {
    const service = { facts: { berat: { type: "boolean", label: "Berat" } } };
    const conditional = [level("satu", "dissatisfied", "kepala", { when: holds("berat") })];
    const story = {
      levels: conditional,
      service,
      now,
      events: ["received 07-09 10:00", escalated("07-11 10:00", "satu")],
    };
    for (const berat of [true, false, null])
      expect(lines({ ...story, facts: { berat } })).toEqual(["satu done – done 07-11 10:00"]);
  });

  test("says who did it, not what triggered it", () => {
    expect(levelOf({ levels, now, events: early }, "tiga").because).toEqual([
      {
        kind: "evidence",
        pointer: "/services/pengaduan/escalation/2",
        clauses: [],
        event: 1,
        field: null,
        at: "2026-07-11T10:00:00.000+08:00",
      },
    ]);
    expect(levelOf({ levels, now, events: early }, "dua").because).toMatchObject([
      { kind: "trigger", event: null, deadline: null, at: null },
      { kind: "overtaken", level: "tiga" },
    ]);
  });
});

describe("a name that is not on the ladder", () => {
  const explaining = level("empat", "dissatisfied", "tim-pengaduan", { action: "explain" });

  test.each<[string, readonly Told[], readonly string[]]>([
    ["a misspelt role", [first, escalated("07-11 10:00", "manajmen")], ["C350 /events/1/to"]],
    [
      "a role of the SOP that no level goes to",
      [first, escalated("07-11 10:00", "petugas")],
      ["C350 /events/1/to"],
    ],
    ["a level that is explained to", [first, escalated("07-11 10:00", "empat")], ["C350 /events/1/to"]],
    ["a level that is not explained to", [["explained 07-11 10:00", { to: "satu" }]], ["C350 /events/0/to"]],
    ["a level that is", [["explained 07-11 10:00", { to: "empat" }]], []],
    ["no name", [first, escalated("07-11 10:00")], []],
  ])("%s", (_, events, problems) => {
    expect(climbed({ levels: [...levels, explaining], now, events }).problems).toEqual(problems);
  });

  test("leaves what is due as it is", () => {
    expect(lines({ levels, now, events: [first, escalated("07-11 10:00", "siapa")] })).toEqual([
      "satu due 07-10 10:00",
      "dua scheduled –",
      "tiga scheduled –",
    ]);
  });

  test("is nothing to name where no level is explained to", () => {
    const events: readonly Told[] = [["explained 07-11 10:00", { to: "pelapor" }]];
    expect(climbed({ levels, now, events }).problems).toEqual([]);
  });
});
