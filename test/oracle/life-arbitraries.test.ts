/** The random lives meet what they are there to meet; otherwise the differential tests would agree on nothing. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { readDecrees } from "./decrees.ts";
import { lifeQuestions } from "./life-arbitraries.ts";
import { lifeAssess } from "./life-assess.ts";

const DECREES = readDecrees();

test("random lives meet every status, every end, every state of a level", () => {
  const seen = new Set<string>();
  for (const { sop, case: complaint, now } of fc.sample(lifeQuestions(DECREES), { numRuns: 600, seed: 3 })) {
    const { deadlines, state, closure, escalations, handler } = lifeAssess([sop], complaint, now, {
      decrees: DECREES,
    });
    seen.add(`is ${state}`);
    if (closure !== null) seen.add(`${state} by ${closure.rule === null ? "an event" : "a rule"}`);
    if (handler !== null) seen.add("taken over");
    for (const { key, status } of escalations) {
      seen.add(`level ${status}`);
      if (key.endsWith("#2")) seen.add("a second life");
    }
    for (const { status, stoppedAt, dueAt, targetAt } of Object.values(deadlines)) {
      seen.add(status);
      if (stoppedAt !== null && stoppedAt === dueAt) seen.add("stopped at due");
      if (now === dueAt) seen.add("asked at due");
      if (now - 1 === dueAt) seen.add("asked just after due");
      if (targetAt !== null) seen.add("a target");
    }
  }
  // biome-ignore format: a list
  expect([...seen].sort()).toEqual([
    "a second life", "a target", "asked at due", "asked just after due",
    "closable by a rule", "closed by a rule", "closed by an event",
    "ended", "is closable", "is closed", "is open", "lapsed",
    "level cancelled", "level done", "level due", "level scheduled", "level undetermined",
    "met", "met-late", "no-limit", "not-applicable", "not-started", "overdue", "paused", "running",
    "stopped at due", "taken over", "undetermined",
  ]);
});
