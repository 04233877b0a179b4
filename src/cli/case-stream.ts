/**
 * The stream of cases from files or standard input, one at a time: each answered in its place, or all gathered into one
 * list, in the memory of one case beside what is kept.
 */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { nearest, type Problem, problem, renderProblems, type SopSet } from "../index.ts";
import type { CaseRun } from "./case-run.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { entryProblem } from "./entry-problem.ts";
import { cannotRead } from "./files.ts";
import type { ExitCode, Session } from "./session.ts";

/** Answers what stands at a place of a file. */
type Handler = (entry: Entry, file: string) => void;

/**
 * Hands over every entry of every file in order, no faster than what is written about them is taken. A file that cannot
 * be read is named, and the others go on; gives the least exit code that what was named deserves.
 */
export async function forEachEntry(
  files: readonly string[],
  session: Session,
  handle: Handler,
  noEntries: (file: string) => string = session.messages.noCases,
): Promise<ExitCode> {
  const { out, errors, messages } = session;
  let code: ExitCode = 0;
  for (const file of files) {
    let isEmpty = true;
    const stream = file === "-" ? session.stdin : createReadStream(resolve(session.cwd, file));
    try {
      for await (const entries of entriesOf(stream)) {
        for (const entry of entries) {
          isEmpty = false;
          handle(entry, file);
          if (out.isFull) await out.flush();
          if (errors.isFull) await errors.flush();
        }
        await out.flush();
        if (out.isClosed) return code;
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
      errors.addLine(`sopan: ${cannotRead(file, error, messages)}`);
      code = 2;
      continue;
    }
    if (!isEmpty) continue;
    // Answering nothing must not pass for finding nothing.
    errors.addLine(`sopan: ${noEntries(file)}`);
    if (code === 0) code = 1;
  }
  return code;
}

/** The versions of the SOP that an entry goes by, or what is wrong with the entry. */
export function sopsOf({ value, fault }: Entry, { shelf, otherwise, session }: CaseRun): SopSet | Problem {
  const { language } = session;
  if (fault !== null) return entryProblem(fault, language);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return problem("C502", "", {}, language);
  const name = Object.hasOwn(value, "sop") ? (value as { readonly sop: unknown }).sop : undefined;
  if (typeof name !== "string" || name === "") return otherwise ?? problem("C504", "/sop", {}, language);
  const sops = shelf.get(name);
  if (sops !== null) return sops;
  const suggestion = nearest(name, shelf.ids);
  const known = shelf.ids.join(", ");
  return problem(
    "C503",
    "/sop",
    suggestion === null ? { name, known } : { name, suggestion, known },
    language,
  );
}

/** What is said of one case: as text for people, or as one line of JSON. */
export interface CaseAnswer {
  readonly json: unknown;
  readonly text: () => string;
}

/** One answer for each case, in order; an entry that is none is answered with its problems. */
export async function answerEach(
  run: CaseRun,
  isText: boolean,
  answer: (value: unknown, sops: SopSet) => CaseAnswer,
): Promise<ExitCode> {
  const { session, files } = run;
  const { language, out } = session;
  let entries = 0;
  let bad = 0;
  const least = await forEachEntry(files, session, (entry, file) => {
    if (isText && entries > 0) out.add(`${"-".repeat(72)}\n\n`);
    entries++;
    const sops = sopsOf(entry, run);
    if ("code" in sops) {
      bad++;
      const problems = [sops];
      if (isText) out.add(`${renderProblems(problems, `${file}:${entry.line}`, { language })}\n`);
      else out.addJson({ file, line: entry.line, problems }, "line");
      return;
    }
    const { json, text } = answer(entry.value, sops);
    if (isText) out.add(`${text()}\n`);
    else out.addJson(json, "line");
  });
  return exitCode(bad, entries, least, run);
}

/** Takes all cases for one list; those that cannot be read are named on `stderr`. */
export async function gatherCases(
  run: CaseRun,
  add: (value: unknown, sops: SopSet) => readonly Problem[],
): Promise<ExitCode> {
  const { session, files } = run;
  const { language, errors } = session;
  let entries = 0;
  let bad = 0;
  const least = await forEachEntry(files, session, (entry, file) => {
    entries++;
    const sops = sopsOf(entry, run);
    const isLost = "code" in sops;
    const problems = isLost ? [sops] : add(entry.value, sops);
    if (isLost) add(null, noSops);
    if (problems.length > 0) {
      bad++;
      errors.add(renderProblems(problems, `${file}:${entry.line}`, { language }));
    }
  });
  return exitCode(bad, entries, least, run);
}

const noSops: SopSet = { versions: new Map() };

function exitCode(bad: number, entries: number, least: ExitCode, { session, shelf }: CaseRun): ExitCode {
  const { errors, messages } = session;
  if (shelf.hasIdleLocalDays)
    errors.add(`sopan: ${messages.idleLocalDays}\n  ${messages.hint}: ${messages.idleLocalDaysHint}\n`);
  if (bad > 0) errors.addLine(`sopan: ${messages.badEntries(bad, entries)}`);
  return bad > 0 && least === 0 ? 1 : least;
}
