/** `sopan report duties`: the recurring duties of an SOP, period by period, against a log of what was done. */
import { checkDuties, parseDate, renderDuties, renderProblems } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { sopAsked } from "./case-run.ts";
import { forEachEntry } from "./case-stream.ts";
import type { Entry } from "./entries.ts";
import { entryProblem } from "./entry-problem.ts";
import { existingFiles, instantFrom } from "./operands.ts";
import type { ExitCode, Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

export async function dutiesReport(
  given: Arguments,
  named: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const { messages, out, errors, language } = session;
  const instant = instantFrom(given, messages);
  const since = sinceFrom(given, session);
  const files = existingFiles(named, session);
  const name = given.value("sop");
  if (name === null) throw new WrongUse(messages.dutiesNeedSop, messages.dutiesNeedSopHint);
  const sop = sopAsked(name, given, session);
  const { log, places, bad, least } = await readLog(files, session);
  const report = checkDuties(sop, log, instant ?? session.now(), {
    language,
    ...(since === null ? {} : { since }),
  });
  for (const found of report.problems) {
    const place = places[Number(found.pointer.split("/")[1] ?? "")];
    errors.add(renderProblems([found], place ?? name, { language }));
  }
  if (given.choice("format") === "text")
    out.add(renderDuties(sop, report, { language, clock: instant === null }));
  else out.addJson(report);
  const isFine = bad === 0 && !report.problems.some(({ severity }) => severity === "error");
  return least === 0 && !isFine ? 1 : least;
}

interface Log {
  readonly log: readonly unknown[];
  /** By the same index, where the entry stands: `catatan.ndjson:3`. */
  readonly places: readonly string[];
  /** How many lines could not be read. */
  readonly bad: number;
  /** The least exit code that the files deserve. */
  readonly least: ExitCode;
}

/** The entries of all files: one a line, or a list. */
async function readLog(files: readonly string[], session: Session): Promise<Log> {
  const { language, errors } = session;
  const log: unknown[] = [];
  const places: string[] = [];
  let bad = 0;
  const take = ({ line, value, fault }: Entry, file: string) => {
    const place = `${file}:${line}`;
    if (fault !== null) {
      bad++;
      errors.add(renderProblems([entryProblem(fault, language)], place, { language }));
    }
    for (const entry of fault === null ? [value].flat() : []) {
      log.push(entry);
      places.push(place);
    }
  };
  const least = await forEachEntry(files, session, take, session.messages.noEntries);
  return { log, places, bad, least };
}

function sinceFrom(given: Arguments, { messages }: Session): string | null {
  const since = given.value("since");
  if (since !== null && parseDate(since) === null)
    throw new WrongUse(messages.notADate("--since", since), messages.dateHint);
  return since;
}
