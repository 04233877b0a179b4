import { describe, expect, test } from "vitest";
import { happened, holds, level, lines, type Story } from "./ladder.ts";

describe("a condition that turns true", () => {
  const service = { facts: { viral: { type: "boolean", label: "Ramai diberitakan" } } };
  const levels = [level("pimpinan", { when: holds("viral") }, "direktur")];
  const established = (time: string, viral: boolean | null) =>
    [`established ${time}`, { facts: { viral } }] as const;
  const received = "received 07-10 10:00";
  const story = { levels, service, now: "07-20 10:00" };

  test.each<[string, Story["events"], string]>([
    ["unknown", [received], "undetermined –"],
    ["false", [received, established("07-10 11:00", false)], "scheduled –"],
    ["true", [received, established("07-10 11:00", true)], "due 07-10 11:00"],
    [
      "true, then false again",
      [received, established("07-10 11:00", true), established("07-10 12:00", false)],
      "due 07-10 11:00",
    ],
    [
      "true twice",
      [
        received,
        established("07-10 11:00", true),
        established("07-10 12:00", null),
        established("07-10 13:00", true),
      ],
      "due 07-10 11:00",
    ],
  ])("%s", (_, events, line) => {
    expect(lines({ ...story, events: events! })).toEqual([`pimpinan ${line}`]);
  });

  test("from the start is true at the first event", () => {
    expect(lines({ ...story, facts: { viral: true }, events: [received] })).toEqual([
      "pimpinan due 07-10 10:00",
    ]);
    const never = [level("pimpinan", { when: { not: happened("resolved") } }, "direktur")];
    expect(lines({ levels: never, now: "07-20 10:00", events: [received] })).toEqual([
      "pimpinan due 07-10 10:00",
    ]);
    expect(lines({ levels: never, now: "07-20 10:00" })).toEqual(["pimpinan scheduled –"]);
  });

  test("acts on its own level with the event that makes it true, lower levels first", () => {
    const triggers = [{ when: happened("dissatisfied") }, "dissatisfied"];
    const events = [received, "dissatisfied 07-10 11:00"];
    for (const [lower, upper] of [triggers, triggers.toReversed()]) {
      const both = [level("satu", lower, "kepala"), level("dua", upper, "manajemen")];
      expect(lines({ levels: both, now: "07-20 10:00", events })).toEqual([
        "satu due 07-10 11:00",
        "dua due 07-10 11:00",
      ]);
    }
  });
});
