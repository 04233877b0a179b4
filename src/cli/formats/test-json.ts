/** A run of scenarios for programs: every scenario, not only those that failed. */
import { hasFailed, type TestReport, testTotals, tooLittle } from "../test-report.ts";

export function testJson(report: TestReport): unknown {
  const { all, failed, open } = testTotals(report);
  const short = new Set(tooLittle(report));
  return {
    scenarios: { total: all, passed: all - failed - open, failed, open },
    files: report.files.map(({ file, diagnostics, results }) => ({
      file,
      diagnostics,
      results: results.map((each) => ({ ...each, passed: !hasFailed(each) })),
    })),
    coverage: report.coverage.map((each) => ({ ...each, tooLittle: short.has(each) })),
  };
}
