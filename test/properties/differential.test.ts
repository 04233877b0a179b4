/**
 * The library against the slow oracle, which shares no code with it. `corpus.json` holds the shrunk questions on which
 * the two once differed; they are asked first. When a run fails, add the question that it prints there.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { type DueQuestion, dueQuestions } from "../oracle/arbitraries.ts";
import { type CaseQuestion, caseQuestions, SOP_SHAPES } from "../oracle/case-arbitraries.ts";
import { caseByLibrary, caseByOracle, dueByLibrary, dueByOracle } from "./differential.ts";
import { runs } from "./runs.ts";

interface Corpus {
  /** The shipped decrees stand in for those of each calendar. */
  readonly dues: readonly (DueQuestion & { readonly about: string })[];
  readonly cases: readonly (CaseQuestion & { readonly about: string })[];
}

const corpus = JSON.parse(readFileSync(new URL("corpus.json", import.meta.url), "utf8")) as Corpus;

describe("what once differed", () => {
  it.each(corpus.dues.map((question) => [question.about, question] as const))("%s", (_, question) => {
    expect(dueByLibrary(question)).toEqual(dueByOracle(question));
  });

  it.each(corpus.cases.map((question) => [question.about, question] as const))("%s", (_, question) => {
    expect(caseByLibrary(question)).toEqual(caseByOracle(question));
  });
});

describe("the library and the oracle agree", () => {
  test("on when a length runs out, on any calendar, from any start, with any options, and extended", () => {
    fc.assert(
      fc.property(dueQuestions(shippedDecrees), (question) => {
        expect(dueByLibrary(question), written(question)).toEqual(dueByOracle(question));
      }),
      runs(),
    );
  });

  test.each(Object.keys(SOP_SHAPES))("on every deadline and the grade of any case of %s", (sop) => {
    fc.assert(
      fc.property(caseQuestions(shippedDecrees, sop).filter(isInOrder), (question) => {
        expect(caseByLibrary(question), written(question)).toEqual(caseByOracle(question));
      }),
      runs(1 / 3),
    );
  });
});

const stages: readonly (readonly string[])[] = [
  ["occurred"],
  ["submitted"],
  ["received"],
  ["returned"],
  ["file-completed"],
  ["graded", "established", "extended"],
  ["assigned"],
  ["forwarded", "transferred"],
  ["responded", "informed", "nota-ditandatangani"],
  ["followed-up", "complainant-replied"],
  ["asked", "dissatisfied"],
  ["resolved", "satisfied"],
  ["withdrawn", "rejected", "closed"],
];

/**
 * Whether the case went through its stages one after the other, each event once: lives that did not are compared with
 * the reference of whole lives. What is told here is that the rule files say what the clauses say.
 */
function isInOrder({ case: { events } }: CaseQuestion): boolean {
  const told = [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const reached = told.map(({ type }) => stages.findIndex((stage) => stage.includes(type)));
  const once = new Set(told.map(({ type }) => type));
  return (
    once.size === told.length &&
    reached.every((stage, index) => stage >= 0 && (index === 0 || stage >= reached[index - 1]!)) &&
    told.every(({ at }, index) => index === 0 || at !== told[index - 1]!.at)
  );
}

/** A question for the corpus: one line, the decrees left out. */
function written(question: unknown): string {
  return JSON.stringify(question, (key, value: unknown) => (key === "decrees" ? [] : value));
}
