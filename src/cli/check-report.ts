/** What a check came to, whatever the form in which it is told. */
import {
  type AcceptedDiagnostic,
  type Diagnostic,
  fingerprints,
  type ReadText,
  type Severity,
} from "../index.ts";

/** A finding with what it is known by, and who accepts it; null for one that nobody does. */
export interface CheckFinding extends Diagnostic {
  readonly fingerprint: string;
  readonly accepted: AcceptedDiagnostic["accepted"] | null;
}

export interface CheckedResult {
  readonly file: string;
  readonly text: string;
  /** In file order, what is accepted among it. */
  readonly found: readonly CheckFinding[];
}

export interface CheckReport {
  readonly files: readonly CheckedResult[];
  /** Why files could not be read, in words. */
  readonly unread: readonly string[];
  /** The least grave finding that fails the check. */
  readonly failOn: Severity;
}

/** From the gravest on. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Whether a finding fails the check. */
export function fails({ severity, accepted }: CheckFinding, { failOn }: CheckReport): boolean {
  return accepted === null && severities.indexOf(severity) <= severities.indexOf(failOn);
}

/** What was found in a file: findings, and those that it accepts. */
export function checkedResult(
  file: string,
  text: string | ReadText,
  findings: readonly Diagnostic[],
  accepted: readonly AcceptedDiagnostic[],
): CheckedResult {
  const all = [...findings.map((each) => ({ ...each, accepted: null })), ...accepted];
  all.sort((a, b) => a.line - b.line || a.column - b.column);
  const prints = fingerprints(all, text);
  return {
    file,
    text: typeof text === "string" ? text : text.text,
    found: all.map(({ accepted: by, ...each }, index) => ({
      ...each,
      fingerprint: prints[index]!,
      accepted: by,
    })),
  };
}

/** Every finding of a report, file by file. */
export function allFindings({ files }: CheckReport): readonly CheckFinding[] {
  return files.flatMap(({ found }) => found);
}

/** How many files were checked, and how much was found in them. */
export function totals(report: CheckReport): { files: number; findings: number; accepted: number } {
  const all = allFindings(report);
  const accepted = all.filter((each) => each.accepted !== null).length;
  return { files: report.files.length, findings: all.length - accepted, accepted };
}
