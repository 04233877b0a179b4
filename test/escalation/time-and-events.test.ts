import { describe, expect, test } from "vitest";
import { climbed, happened, holds, level, lines, next } from "./ladder.ts";

const of = (id: string, distance: object = {}) => ({ deadline: id, ...distance });
const days = (amount: number) => ({ amount, unit: "working-day" });
const three = { start: "07-10 10:00", due: "07-15 end" };

describe("time and events climb one ladder", () => {
  const levels = [
    level("petugas", of("tanggapan", { before: days(1) }), "petugas", { action: "inform" }),
    level("kepala", of("tanggapan"), "kepala"),
    level("direktur", of("tanggapan", { after: days(2) }), "direktur"),
  ];
  const story = { levels, deadlines: { tanggapan: three } };

  test.each<[string, readonly string[], string | null]>([
    [
      "07-14 10:00",
      ["petugas scheduled 07-15 00:00", "kepala scheduled 07-16 00:00", "direktur scheduled 07-18 00:00"],
      null,
    ],
    [
      "07-15 10:00",
      ["petugas due 07-15 00:00", "kepala scheduled 07-16 00:00", "direktur scheduled 07-18 00:00"],
      null,
    ],
    [
      "07-16 10:00",
      ["petugas due 07-15 00:00", "kepala due 07-16 00:00", "direktur scheduled 07-18 00:00"],
      "kepala",
    ],
    [
      "07-20 10:00",
      ["petugas due 07-15 00:00", "kepala due 07-16 00:00", "direktur due 07-18 00:00"],
      "direktur",
    ],
  ])("at %s", (now, answer, handler) => {
    expect(lines({ ...story, now })).toEqual(answer);
    expect(climbed({ ...story, now }).handler).toBe(handler);
  });

  test("a level that time reaches passes over a lower one that waits for an event", () => {
    const mixed = [level("kepala", "dissatisfied", "kepala"), level("direktur", of("tanggapan"), "direktur")];
    const events = ["dissatisfied 07-16 10:00"];
    expect(lines({ ...story, levels: mixed, now: "07-20 10:00", events })).toEqual([
      "kepala cancelled –",
      "direktur due 07-16 00:00",
    ]);
    expect(
      lines({ ...story, levels: mixed, now: "07-20 10:00", events: ["dissatisfied 07-15 10:00"] }),
    ).toEqual(["kepala due 07-15 10:00", "direktur due 07-16 00:00"]);
  });

  test("a level that an event reaches passes over a lower one that waits for time, or for a condition", () => {
    const mixed = [
      level("petugas", { when: happened("asked") }, "petugas"),
      level("kepala", of("tanggapan"), "kepala"),
      level("direktur", "dissatisfied", "direktur"),
    ];
    const events = ["dissatisfied 07-15 10:00", "asked 07-15 11:00"];
    expect(lines({ ...story, levels: mixed, now: "07-20 10:00", events })).toEqual([
      "petugas cancelled –",
      "kepala cancelled –",
      "direktur due 07-15 10:00",
    ]);
  });

  test("a level that comes sooner passes over a lower one that comes later", () => {
    const crossed = [
      level("kepala", of("tanggapan", { after: days(2) }), "kepala"),
      level("direktur", of("tanggapan"), "direktur"),
    ];
    expect(lines({ ...story, levels: crossed, now: "07-20 10:00" })).toEqual([
      "kepala cancelled –",
      "direktur due 07-16 00:00",
    ]);
  });

  test("of what comes at one instant, the event is first", () => {
    const mixed = [level("kepala", "dissatisfied", "kepala"), level("direktur", of("tanggapan"), "direktur")];
    expect(
      lines({ ...story, levels: mixed, now: "07-20 10:00", events: ["dissatisfied 07-16 00:00"] }),
    ).toEqual(["kepala due 07-16 00:00", "direktur due 07-16 00:00"]);
  });

  test("a condition that was false when its deadline passed lets it go by", () => {
    const conditional = [
      level("kepala", of("tanggapan"), "kepala", { when: { not: happened("contacted") } }),
    ];
    const told = { ...story, levels: conditional };
    expect(lines({ ...told, now: "07-20 10:00", events: ["contacted 07-15 10:00"] })).toEqual([
      "kepala cancelled –",
    ]);
    const required = [level("kepala", of("tanggapan"), "kepala", { when: happened("contacted") })];
    expect(
      lines({ ...story, levels: required, now: "07-20 10:00", events: ["contacted 07-17 10:00"] }),
    ).toEqual(["kepala cancelled –"]);
  });

  test("an unknown condition leaves it open whether it fell due", () => {
    const service = { facts: { berat: { type: "boolean", label: "Berat" } } };
    const unknown = [level("kepala", of("tanggapan"), "kepala", { when: holds("berat") })];
    expect(lines({ ...story, levels: unknown, service, now: "07-12 10:00" })).toEqual([
      "kepala undetermined –",
    ]);
    expect(next({ ...story, levels: unknown, service, now: "07-12 10:00" })).toBe("never");
    expect(lines({ ...story, levels: unknown, service, now: "07-20 10:00" })).toEqual([
      "kepala undetermined –",
    ]);
    expect(
      lines({
        ...story,
        levels: unknown,
        service,
        now: "07-20 10:00",
        facts: { berat: true },
        events: ["received 07-10 10:00"],
      }),
    ).toEqual(["kepala due 07-16 00:00"]);
  });
});
