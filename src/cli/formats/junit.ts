/**
 * Findings as a JUnit report, which GitLab and most others show beside the tests: a suite a file, a failure for each
 * finding that fails the check, and one case that passed for a file without any. What is accepted was skipped.
 */
import { type CheckedResult, type CheckFinding, type CheckReport, fails } from "../check-report.ts";
import type { Session } from "../session.ts";
import { slashed } from "./paths.ts";
import { attributes, xml } from "./xml.ts";

export function* junitXml(report: CheckReport, session: Session): Generator<string> {
  const all = report.files.flatMap(({ found }): readonly Counted[] => (found.length === 0 ? [null] : found));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="sopan check" ${counts(all, report)}>\n`;
  for (const each of report.files) yield* suite(each, report, session);
  if (report.unread.length > 0) yield unreadSuite(report.unread);
  yield "</testsuites>\n";
}

type Counted = CheckFinding | null;

function counts(all: readonly Counted[], report: CheckReport, errors = report.unread.length): string {
  const failures = all.filter((each) => each !== null && fails(each, report)).length;
  const skipped = all.filter((each) => each !== null && each.accepted !== null).length;
  return attributes({ tests: all.length + errors, failures, errors, skipped, time: 0 });
}

function* suite(
  { file, found }: CheckedResult,
  report: CheckReport,
  { messages }: Session,
): Generator<string> {
  const name = slashed(file);
  yield `  <testsuite name="${xml(name)}" ${counts(found.length === 0 ? [null] : found, report, 0)}>\n`;
  if (found.length === 0)
    yield `    <testcase ${attributes({ name: messages.nothingFound, classname: name, file: name, time: 0 })}/>\n`;
  for (const each of found) {
    const { code, pointer, line } = each;
    const at = { name: `${code} ${pointer}`.trimEnd(), classname: name, file: name, line, time: 0 };
    yield `    <testcase ${attributes(at)}>\n${outcome(each, report, messages)}    </testcase>\n`;
  }
  yield "  </testsuite>\n";
}

function outcome(finding: CheckFinding, report: CheckReport, messages: Session["messages"]): string {
  const { severity, file, line, column, message, help, accepted } = finding;
  if (accepted !== null)
    return `      <skipped ${attributes({ message: messages.accepted(messages.acceptedBecause(accepted)) })}/>\n`;
  const said = [`${file}:${line}:${column} ${message}`, help].filter((each) => each !== "").join("\n");
  return fails(finding, report)
    ? `      <failure ${attributes({ type: severity, message })}>${xml(said)}</failure>\n`
    : `      <system-out>${xml(said)}</system-out>\n`;
}

/** What could not be read, each as an error. */
function unreadSuite(unread: readonly string[]): string {
  const count = unread.length;
  const cases = unread.map(
    (why, index) =>
      `    <testcase ${attributes({ name: String(index + 1), classname: "sopan check", time: 0 })}>\n      <error ${attributes({ message: why })}/>\n    </testcase>\n`,
  );
  const head = attributes({ tests: count, failures: 0, errors: count, skipped: 0, time: 0 });
  return `  <testsuite name="sopan check" ${head}>\n${cases.join("")}  </testsuite>\n`;
}
