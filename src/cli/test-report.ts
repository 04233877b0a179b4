/** What a run of scenarios came to, whatever the form in which it is told. */
import type { Coverage, Diagnostic, ScenarioResult } from "../index.ts";

/** What was run of one file. */
export interface TestedFile {
  readonly file: string;
  readonly text: string;
  /** What is wrong with it; then nothing of it was run. */
  readonly diagnostics: readonly Diagnostic[];
  readonly results: readonly ScenarioResult[];
}

export interface TestReport {
  readonly files: readonly TestedFile[];
  readonly coverage: readonly Coverage[];
  /** Percent of the clauses that must be covered; null when nobody asks. */
  readonly cover: number | null;
}

export interface TestTotals {
  readonly all: number;
  readonly failed: number;
  /** Fail only because something is still to be filled in. */
  readonly open: number;
}

export function testTotals({ files }: TestReport): TestTotals {
  const results = files.flatMap((each) => each.results);
  const open = results.filter(isOpen).length;
  return { all: results.length, failed: results.filter(hasFailed).length - open, open };
}

export function hasFailed({ differences }: ScenarioResult): boolean {
  return differences.length > 0;
}

/** Whether all that differs is still to be filled in. */
export function isOpen(result: ScenarioResult): boolean {
  return hasFailed(result) && result.differences.every((each) => each.isOpen);
}

/** Whole percent of the clauses that were exercised, rounded down: 100 only when all were. */
export function clausePercent({ kinds }: Coverage): number {
  const { total, exercised } = kinds.find(({ kind }) => kind === "clause")!;
  return total === 0 ? 100 : Math.floor((100 * exercised) / total);
}

/** What is covered less than was asked. */
export function tooLittle({ coverage, cover }: TestReport): readonly Coverage[] {
  return cover === null ? [] : coverage.filter((each) => each.scenarios === 0 || clausePercent(each) < cover);
}

/** Whether a file could not be run for what is wrong with it. */
export function hasBrokenFile({ files }: TestReport): boolean {
  return files.some(({ diagnostics }) => diagnostics.length > 0);
}

export function testFails(report: TestReport): boolean {
  const { failed, open } = testTotals(report);
  return hasBrokenFile(report) || failed + open > 0 || tooLittle(report).length > 0;
}
