/** A run of scenarios for people: what failed and why, how many there were, and what none of them exercised. */
import { type Coverage, type PlacedDifference, renderDiagnostics, type ScenarioResult } from "../../index.ts";
import type { Session } from "../session.ts";
import { clausePercent, hasFailed, isOpen, type TestReport, testTotals, tooLittle } from "../test-report.ts";

export function* testText(report: TestReport, session: Session): Generator<string> {
  const { language, messages } = session;
  for (const { file, text, diagnostics, results } of report.files) {
    if (diagnostics.length > 0) yield renderDiagnostics(diagnostics, text, { language });
    for (const each of results) if (hasFailed(each)) yield failureLines(file, each, session);
  }
  yield `${messages.tested(testTotals(report))}\n`;
  for (const each of report.coverage) yield coverageLines(each, session);
  for (const each of tooLittle(report)) yield `${shortfall(each, report, session)}\n`;
}

function failureLines(file: string, result: ScenarioResult, { messages }: Session): string {
  const { name, line, column, differences, because } = result;
  const headline = isOpen(result) ? messages.openScenario(name) : messages.failedScenario(name);
  const lines = [
    `${file}:${line}:${column} ${headline}`,
    ...differences.map((each) => `  ${told(each, messages)}`),
  ];
  if (because.length > 0)
    lines.push(`  ${messages.answeredBecause}`, ...because.map((each) => `    ${each}`));
  return `${lines.join("\n")}\n\n`;
}

/** A difference in one line, with its place below `expect`. */
export function told(difference: PlacedDifference, messages: Session["messages"]): string {
  const { pointer, line, expected, got, isOpen } = difference;
  const what = pointer.split("/").slice(4).join(".").replaceAll("~1", "/").replaceAll("~0", "~");
  const said = { what, line: String(line), got: JSON.stringify(got) };
  return isOpen
    ? messages.toBeFilled(said)
    : messages.otherThanExpected({ ...said, expected: JSON.stringify(expected) });
}

export function subjectOf({ sop, policy }: Coverage, { messages }: Session): string {
  return policy === null ? sop : messages.coverageOfPolicy(policy.id);
}

/** What is covered too little, in one line. */
export function shortfall(coverage: Coverage, { cover }: TestReport, session: Session): string {
  const { messages } = session;
  const subject = subjectOf(coverage, session);
  return coverage.scenarios === 0
    ? messages.untriedSubject(subject)
    : messages.tooLittleCovered(subject, clausePercent(coverage), cover!);
}

function coverageLines(coverage: Coverage, session: Session): string {
  const { messages } = session;
  const kinds = coverage.kinds.filter(({ total }) => total > 0);
  const head = messages.coverage(subjectOf(coverage, session));
  if (coverage.scenarios === 0) return `${head}: ${messages.untried}\n`;
  const counts = kinds.map(({ kind, total, exercised }) => `${messages.covered[kind]} ${exercised}/${total}`);
  const missing = kinds.flatMap(({ kind, missing: some }) =>
    some.map(({ id, service, label }) => {
      const named = service === null ? id : `${service}/${id}`;
      return `    ${messages.covered[kind]} ${named}${label === "" ? "" : `: ${label}`}`;
    }),
  );
  const rest = missing.length === 0 ? [] : [`  ${messages.notExercised}`, ...missing];
  return `${[`${head}: ${counts.join(", ")}`, ...rest].join("\n")}\n`;
}
