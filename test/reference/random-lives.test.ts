/** The random lives meet what they are there to meet, and the reference keeps what the texts promise of every life. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RandomLife, randomLives } from "./random-lives.ts";
import { type Answer, fullReferenceAnswer, referenceAnswer } from "./reference.ts";
import { DECREES } from "./story.ts";

const answerAt = (life: RandomLife, now = life.now): Answer =>
  referenceAnswer({ ...life, now, decrees: DECREES });

/** More on demand. */
const RUNS = Number(process.env["REFERENCE_RUNS"] ?? 60);

const isCalm = ({ case: { events = [] } }: RandomLife): boolean =>
  events.every(({ type }) => type !== "annulled");

/** Later instants at which little, or something, happens. */
const later = fc.constantFrom(1, 3_600_000, 86_400_000, 5 * 86_400_000, 40 * 86_400_000);

describe("a life goes on", () => {
  const lives = randomLives(DECREES, { maxEvents: 10 });

  test("`passed` only grows, and what has fallen due stays listed", () => {
    fc.assert(
      fc.property(lives.filter(isCalm), later, (life, wait) => {
        const earlier = answerAt(life);
        const after = answerAt(life, life.now + wait);
        for (const [index, { passed }] of earlier.deadlines.entries())
          expect(after.deadlines[index]!.passed).toEqual(expect.arrayContaining([...passed]));
        const keys = after.escalations.map(({ key }) => key);
        for (const { key, status } of earlier.escalations)
          if (status === "due" || status === "done") expect(keys).toContain(key);
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });

  test("a closing by rule stands until it is reopened", () => {
    fc.assert(
      fc.property(lives.filter(isCalm), later, (life, wait) => {
        const { closure } = answerAt(life);
        const reopens = (life.case.events ?? []).some(
          ({ type, at }) => (type === "reopened" || type === "dibuka-lagi") && Date.parse(at) > life.now,
        );
        if (closure === null || reopens) return;
        expect(answerAt(life, life.now + wait).closure).toEqual(closure);
      }),
      { numRuns: RUNS, seed: 8 },
    );
  });

  test("before the next check nothing changes, at it something does or an event comes", () => {
    fc.assert(
      fc.property(lives, fc.double({ min: 0, max: 1, noNaN: true }), (life, part) => {
        // No further decree becomes known meanwhile.
        const decrees = DECREES.filter(({ issued }) => Date.parse(issued) <= life.now - 86_400_000);
        const textAt = (now: number): string => JSON.stringify(referenceAnswer({ ...life, now, decrees }));
        const { nextCheckAt } = fullReferenceAnswer({ ...life, decrees });
        const until = nextCheckAt ?? life.now + 90 * 86_400_000;
        const between = life.now + Math.floor((until - 1 - life.now) * part);
        expect(textAt(between)).toBe(textAt(life.now));
        const comes = (life.case.events ?? []).some(({ at }) => Date.parse(at) === nextCheckAt);
        if (nextCheckAt !== null && !comes) expect(textAt(nextCheckAt)).not.toBe(textAt(life.now));
      }),
      { numRuns: RUNS, seed: 9 },
    );
  });
});

/** What the histories themselves are there for. */
function seeEvents({ case: { events = [] }, now }: RandomLife, see: (what: string) => unknown): void {
  const told = events.map(({ type, at }) => ({ type, at: Date.parse(at) })).filter(({ at }) => at <= now);
  const count = (...types: readonly string[]) => told.filter(({ type }) => types.includes(type)).length;
  if (told.some(({ at }, index) => index > 0 && at < told[index - 1]!.at)) see("told late");
  if (new Set(told.map(({ at }) => at)).size < told.length) see("at one instant");
  if (count("annulled") > 0) see("annulled");
  if (count("reopened", "dibuka-lagi") > 1) see("reopened twice");
  if (count("graded") > 1) see("graded again");
  const first = Math.min(...told.map(({ at }) => at));
  if (DECREES.some(({ issued }) => first < Date.parse(issued) && Date.parse(issued) < now)) see("a decree");
}

test("random lives meet every status, every end, every state of a level", () => {
  const seen = new Map<string, number>();
  const see = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (const life of fc.sample(randomLives(DECREES), { numRuns: 400, seed: 3 })) {
    const { deadlines, state, closure, escalations, handler, problems } = answerAt(life);
    seeEvents(life, see);
    see(state);
    if (closure !== null) see(closure.rule === null ? "closed by an event" : "closed by a rule");
    if (handler !== null) see("taken over");
    for (const { code } of problems) see(code);
    for (const { key, status } of escalations) {
      see(`level ${status}`);
      if (key.includes("~")) see("a second life");
      if (key.includes("#")) see("the top again");
    }
    for (const { status, stoppedAt, dueAt, targetMet, passed, candidates, dueBeforeKnown } of deadlines) {
      see(status);
      if (stoppedAt !== null && stoppedAt === dueAt) see("stopped at due");
      if (life.now === dueAt) see("asked at due");
      if (life.now - 1 === dueAt) see("asked just after due");
      if (targetMet !== null) see(`target met ${targetMet}`);
      if (dueBeforeKnown) see("due before known");
      if (candidates.length > 1) see("candidates");
      for (const { replacedBy } of passed) see(replacedBy === null ? "passed by a decree" : "passed");
    }
  }
  // biome-ignore format: a list
  expect([...seen.keys()].sort()).toEqual([
    "C333", "C340", "C350", "a decree", "a second life", "annulled", "asked at due", "asked just after due",
    "at one instant", "candidates", "closable",
    "closed", "closed by a rule", "closed by an event", "due before known", "ended", "graded again", "lapsed", "level cancelled",
    "level done", "level due", "level scheduled", "level undetermined", "met", "met-late", "no-limit",
    "not-applicable", "not-started", "open", "overdue", "passed", "paused", "reopened twice", "running", "stopped at due",
    "taken over", "target met false", "target met true", "the top again", "told late", "undetermined",
  ]);
});
