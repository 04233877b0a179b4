/** A run of scenarios as a JUnit report: a suite a file, a case a scenario; what is covered too little fails as a case too. */
import type { Diagnostic, ScenarioResult } from "../../index.ts";
import type { Session } from "../session.ts";
import { hasFailed, type TestedFile, type TestReport, testTotals, tooLittle } from "../test-report.ts";
import { slashed } from "./paths.ts";
import { shortfall, subjectOf, told } from "./test-text.ts";
import { attributes, xml } from "./xml.ts";

export function* testJunit(report: TestReport, session: Session): Generator<string> {
  const { all, failed, open } = testTotals(report);
  const broken = report.files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const short = report.cover === null ? [] : report.coverage;
  const failures = failed + open + tooLittle(report).length;
  const head = { tests: all + broken + short.length, failures, errors: broken, skipped: 0, time: 0 };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="sopan test" ${attributes(head)}>\n`;
  for (const each of report.files) yield* suite(each, session);
  if (short.length > 0) yield coverageSuite(report, session);
  yield "</testsuites>\n";
}

function* suite({ file, diagnostics, results }: TestedFile, session: Session): Generator<string> {
  const name = slashed(file);
  const failures = results.filter(hasFailed).length;
  const tests = results.length + diagnostics.length;
  yield `  <testsuite name="${xml(name)}" ${attributes({ tests, failures, errors: diagnostics.length, skipped: 0, time: 0 })}>\n`;
  for (const each of diagnostics) yield brokenCase(name, each);
  for (const each of results) yield scenarioCase(name, each, session);
  yield "  </testsuite>\n";
}

function brokenCase(file: string, { code, pointer, line, column, message, help }: Diagnostic): string {
  const at = { name: `${code} ${pointer}`.trimEnd(), classname: file, file, line, time: 0 };
  const said = [`${file}:${line}:${column} ${message}`, help].filter((each) => each !== "").join("\n");
  return `    <testcase ${attributes(at)}>\n      <error ${attributes({ message })}>${xml(said)}</error>\n    </testcase>\n`;
}

function scenarioCase(file: string, result: ScenarioResult, { messages }: Session): string {
  const { name, line, differences, because } = result;
  const at = attributes({ name, classname: file, file, line, time: 0 });
  if (!hasFailed(result)) return `    <testcase ${at}/>\n`;
  const said = differences.map((each) => told(each, messages));
  const reasons = because.length === 0 ? [] : [messages.answeredBecause, ...because];
  const failure = attributes({ type: "scenario", message: said[0]! });
  return `    <testcase ${at}>\n      <failure ${failure}>${xml([...said, ...reasons].join("\n"))}</failure>\n    </testcase>\n`;
}

function coverageSuite(report: TestReport, session: Session): string {
  const short = new Set(tooLittle(report));
  const cases = report.coverage.map((each) => {
    const subject = subjectOf(each, session);
    const name = session.messages.coverage(subject);
    const at = attributes({ name, classname: "sopan test", time: 0 });
    if (!short.has(each)) return `    <testcase ${at}/>\n`;
    const message = shortfall(each, report, session);
    return `    <testcase ${at}>\n      <failure ${attributes({ type: "coverage", message })}/>\n    </testcase>\n`;
  });
  const head = attributes({ tests: cases.length, failures: short.size, errors: 0, skipped: 0, time: 0 });
  return `  <testsuite name="sopan test --cover" ${head}>\n${cases.join("")}  </testsuite>\n`;
}
