/**
 * The library against the slow oracle on the life of a case: small random SOPs with crowded random histories.
 * `SOPAN_RUNS=…` asks more questions. What follows leaves out what the two are known to answer differently.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { dateOf, laterDate } from "../oracle/calendar.ts";
import { type LifeQuestion, type LifeShape, lifeQuestions } from "../oracle/life-arbitraries.ts";
import { governing } from "../oracle/life-assess.ts";
import type { LifeSop } from "../oracle/life-sop.ts";
import { type LifeWords, lifeByLibrary, lifeByOracle, versionByLibrary } from "./life-differential.ts";
import { settledRuns } from "./runs.ts";

/** Each part a difference that has not been decided; take it away once it is. */
function isSettled({ sop: { services }, case: { events } }: LifeQuestion): boolean {
  const text = JSON.stringify(services);
  const says = (...words: readonly string[]) => words.every((word) => text.includes(word));
  const { closure } = services.pengaduan;
  const isReopened = events.some(({ type }) => type === "reopened") && closure?.reopen !== "restarts";
  const setsDates = events.some(({ dueAt }) => dueAt !== undefined);
  return !(
    // A rule of closing of which one part came before the reopening.
    (isReopened && says('"on":{"all":["responded","informed"]}')) ||
    // A date set for a deadline that starts after it, and lapses.
    (setsDates && says('"setBy"', '"lapse"'))
  );
}

function settledQuestions(shape: LifeShape): fc.Arbitrary<LifeQuestion> {
  return lifeQuestions(shippedDecrees, shape).filter(isSettled);
}

/** Before 2019 and after 2035 nothing is counted; warnings may lie weeks before. */
function isCounted(answer: LifeWords): boolean {
  return !/"20(?:3[5-9]|[4-9]|19-0[1-3])/.test(JSON.stringify(answer));
}

describe("the library and the oracle agree", () => {
  test("on the life of any case of any SOP", () => {
    fc.assert(
      fc.property(settledQuestions({ maxEvents: 14 }), (question) => {
        const expected = lifeByOracle(question);
        fc.pre(isCounted(expected));
        expect(lifeByLibrary(question)).toEqual(expected);
      }),
      settledRuns(1 / 20),
    );
  });

  test("on histories of up to thousands of events", () => {
    const long = { minEvents: 300, maxEvents: 3_000, isDense: true };
    fc.assert(
      fc.property(settledQuestions(long), (question) => {
        const expected = lifeByOracle(question);
        fc.pre(isCounted(expected));
        expect(lifeByLibrary(question)).toEqual(expected);
      }),
      { ...settledRuns(1 / 1_000), endOnFailure: true },
    );
  });

  test("on the version that governs a case", () => {
    const few = { maxEvents: 3, isDense: true };
    const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(9)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lifeQuestions(shippedDecrees, few), fc.nat(20), spans, (question, before, spans) => {
        const told = question.case.events.map(({ at }) => Date.parse(at)).filter((at) => at <= question.now);
        fc.pre(told.length > 0 && question.case.events.every(({ type }) => type !== "annulled"));
        const versions = versionsFrom(question.sop, Math.min(...told), before, spans);
        expect(versionByLibrary(versions, question)).toBe(governing(versions, Math.min(...told)).version);
      }),
      settledRuns(1 / 60),
    );
  });
});

/** Versions one after another, each after so many days without one and in force for so many days, the last for good. */
function versionsFrom(
  sop: LifeSop,
  instant: number,
  before: number,
  spans: readonly (readonly [gap: number, days: number])[],
): readonly LifeSop[] {
  let from = laterDate(dateOf(instant, sop.institution.zone), -before);
  return spans.map(([gap, days], index) => {
    const effectiveFrom = laterDate(from, gap);
    const effectiveTo = laterDate(effectiveFrom, days);
    from = laterDate(effectiveTo, 1);
    const isLast = index === spans.length - 1 && gap === 0;
    const validity = { effectiveFrom, effectiveTo: isLast ? null : effectiveTo, reviewBy: null };
    return { ...sop, version: `${index + 1}`, validity };
  });
}
