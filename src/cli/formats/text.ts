/** Findings for people: each with the line that it is about, and what the files accept. */
import { oneLine, renderDiagnostics } from "../../index.ts";
import { type CheckFinding, type CheckReport, totals } from "../check-report.ts";
import type { Session } from "../session.ts";

export function* textPieces(report: CheckReport, session: Session): Generator<string> {
  const { language, messages } = session;
  for (const { text, found } of report.files) {
    const open = found.filter(({ accepted }) => accepted === null);
    yield renderDiagnostics(open, text, { language });
    for (const each of found) yield acceptedLines(each, session);
  }
  yield `${messages.checked(totals(report))}\n`;
}

/** Two lines and an empty one for a finding that its file accepts; nothing for another. */
function acceptedLines(finding: CheckFinding, session: Session): string {
  const [line, reason] = acceptedInWords(finding, session);
  return line === undefined ? "" : `${line}\n  ${reason}\n\n`;
}

/** What was accepted, and why; nothing for a finding that is not. */
export function acceptedInWords(
  { file, line, column, code, message, accepted }: CheckFinding,
  { messages }: Session,
): [] | [accepted: string, reason: string] {
  if (accepted === null) return [];
  return [
    oneLine(messages.accepted(`${file}:${line}:${column} ${code}: ${message}`)),
    oneLine(messages.acceptedBecause(accepted)),
  ];
}
