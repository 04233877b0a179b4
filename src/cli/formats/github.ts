/**
 * Findings as workflow commands of GitHub Actions, which shows them at their lines. What is accepted, and the sum, are
 * plain lines of the log.
 */
import { oneLine, type Severity } from "../../index.ts";
import { type CheckFinding, type CheckReport, totals } from "../check-report.ts";
import type { Session } from "../session.ts";
import { slashed } from "./paths.ts";
import { acceptedInWords } from "./text.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function* githubLines(report: CheckReport, session: Session): Generator<string> {
  const { messages } = session;
  for (const why of report.unread) yield `::error::${escaped(oneLine(why))}\n`;
  for (const { found } of report.files) {
    for (const each of found) {
      if (each.accepted === null) yield command(each);
      else yield `${acceptedInWords(each, session).join("; ")}\n`;
    }
  }
  yield `${messages.checked(totals(report))}\n`;
}

function command({ severity, file, line, column, code, message, help }: CheckFinding): string {
  const at = `file=${property(slashed(file ?? ""))},line=${line},col=${column},title=${property(code)}`;
  const said = [message, help].filter((each) => each !== "").map(oneLine);
  return `::${commands[severity]} ${at}::${escaped(said.join("\n"))}\n`;
}

/** What ends a command or begins another is written as GitHub reads it back. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
