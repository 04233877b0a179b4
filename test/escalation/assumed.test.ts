import { describe, expect, test } from "vitest";
import { climbed, level, levelOf } from "./ladder.ts";

describe("levels that we assumed", () => {
  const levels = [
    level("satu", "dissatisfied", "kepala"),
    level("dua", "dissatisfied", "manajemen", { basis: "assumed", note: "dokumen tidak menyebut" }),
    level("tiga", "dissatisfied", "direktur"),
  ];
  const story = { levels, now: "07-15 10:00", events: ["dissatisfied 07-10 10:00"] };

  test("are off, and not counted", () => {
    expect(climbed(story).answers.map(({ id, level }) => [id, level])).toEqual([
      ["satu", 1],
      ["tiga", 2],
    ]);
  });

  test("act once they are turned on, and say so", () => {
    const on = { ...story, turnedOn: ["dua"] };
    expect(climbed(on).answers.map(({ id, level }) => [id, level])).toEqual([
      ["satu", 1],
      ["dua", 2],
      ["tiga", 3],
    ]);
    expect(levelOf(on, "dua").because.map(({ kind }) => kind)).toEqual(["trigger", "assumption"]);
  });

  test("a service without a ladder has no answers and no problems", () => {
    const events = ["escalated 07-10 10:00", ["explained 07-10 10:00", { to: "siapa" }]] as const;
    expect(climbed({ levels: [], now: "07-15 10:00", events })).toEqual({
      answers: [],
      handler: null,
      reached: 0,
      nextCheck: Number.POSITIVE_INFINITY,
      problems: [],
    });
  });
});
