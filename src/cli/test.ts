/** `sopan test`: rule files tried by the scenarios beside them, and what the scenarios leave untried. */
import { writeFileSync } from "node:fs";
import { type Coverage, fillScenarios, runScenarios, type ScenarioRun } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources } from "./calendar-sources.ts";
import type { ExitCode, Session } from "./session.ts";
import { testFormats } from "./test-formats.ts";
import { hasBrokenFile, type TestedFile, type TestReport, testFails } from "./test-report.ts";
import { type NamedFile, type TestUnit, testUnits } from "./test-units.ts";
import { rerunOnChange } from "./watch.ts";
import { WrongUse } from "./wrong-use.ts";

export async function testVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages } = session;
  if (given.operands.length === 0) throw new WrongUse(messages.noFiles, messages.noScenariosHint);
  const cover = percentOf(given, session);
  if (!given.has("watch")) return testOnce(given, cover, session);
  return rerunOnChange(given.operands, session, () => testOnce(given, cover, session));
}

async function testOnce(given: Arguments, cover: number | null, session: Session): Promise<ExitCode> {
  const { messages, out, errors } = session;
  const days = calendarSources(given, session);
  const { units, unread } = testUnits(given.operands, { days, sops: given.values("sop") }, session);
  for (const why of unread) errors.addLine(`sopan: ${why}`);
  const tested = units.map((unit) => testedUnit(unit, given.has("write"), session));
  const report: TestReport = {
    files: tested.flatMap(({ file }) => file ?? []),
    coverage: tested.flatMap(({ coverage }) => coverage),
    cover,
  };
  // Trying nothing must not pass for finding nothing.
  if (!hasBrokenFile(report) && report.files.every(({ results }) => results.length === 0))
    throw new WrongUse(messages.noScenarios, messages.noScenariosHint);
  await testFormats[given.choice("format") as keyof typeof testFormats](report, session);
  await errors.flush();
  await out.flush();
  // What could not be read was not tried.
  if (unread.length > 0) return 2;
  return testFails(report) ? 1 : 0;
}

interface TestedUnit {
  readonly file: TestedFile | null;
  readonly coverage: readonly Coverage[];
}

function testedUnit({ scenarios, sop }: TestUnit, isWritten: boolean, session: Session): TestedUnit {
  const { language } = session;
  if (scenarios === null)
    return { file: null, coverage: runScenarios({ formatVersion: 1, scenarios: [] }, sop).coverage };
  const file = scenarios.shown;
  const run = (text: string) => runScenarios(text, sop, { file, language });
  let { text } = scenarios;
  let found = run(text);
  if (isWritten) {
    const filled = filledText(text, found, scenarios, session);
    if (filled !== text) found = run(filled);
    text = filled;
  }
  const { diagnostics, results, coverage } = found;
  // What a broken file would exercise nobody knows.
  return { file: { file, text, diagnostics, results }, coverage: diagnostics.length > 0 ? [] : coverage };
}

/** Writes what is to be filled in into the file, and says how much. */
function filledText(
  text: string,
  run: ScenarioRun,
  { path, shown }: NamedFile,
  { errors, messages }: Session,
): string {
  const filled = fillScenarios(text, run);
  if (filled === text) return text;
  writeFileSync(path, filled);
  const count = run.results.flatMap(({ differences }) => differences).filter(({ isOpen }) => isOpen).length;
  errors.addLine(`sopan: ${messages.filledIn(shown, count)}`);
  return filled;
}

function percentOf(given: Arguments, { messages }: Session): number | null {
  const value = given.value("cover");
  if (value === null) return null;
  const percent = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
  if (!(percent <= 100)) throw new WrongUse(messages.notAPercentage(value));
  return percent;
}
