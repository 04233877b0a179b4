/** `sopan assess`: a stream of cases in, one answer for each in the same order, in the memory of one case. */
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import {
  type AssessOptions,
  assess,
  type LoadedSop,
  nearest,
  type Problem,
  parseDate,
  parseInstant,
  problem,
  renderAssessment,
  renderProblems,
} from "../index.ts";
import { type Arguments, readArguments } from "./arguments.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { cannotRead, missingFile } from "./files.ts";
import type { ExitCode, Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import type { Words } from "./words.ts";
import { WrongUse } from "./wrong-use.ts";

const optionKinds = {
  sop: "value",
  now: "value",
  reading: "values",
  "as-of": "value",
  format: "value",
} as const;

export async function assessVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const given = readArguments(args, optionKinds, session.words);
  const shelf = new SopShelf(session.language);
  const now = instantFrom(given, session.words);
  const run: Assessing = {
    session,
    shelf,
    asText: given.choice("format", ["text", "ndjson"], session.words) === "text",
    options: assessOptions(given, session),
    files: namedFiles(given, session),
    otherwise: sopFrom(given, shelf, session),
    now: now ?? session.now(),
    clock: now === null,
    entries: 0,
    badEntries: 0,
  };
  for (const file of run.files) {
    await assessFile(file, run);
    if (session.out.isClosed) break;
  }
  if (run.badEntries > 0)
    session.errors.add(`sopan: ${session.words.badEntries(run.badEntries, run.entries)}\n`);
  return run.badEntries > 0 ? 1 : 0;
}

interface Assessing {
  readonly session: Session;
  readonly shelf: SopShelf;
  readonly asText: boolean;
  readonly options: AssessOptions;
  readonly files: readonly string[];
  /** The SOP of cases that name none. */
  readonly otherwise: LoadedSop | null;
  /** Epoch milliseconds; one instant for all cases. */
  readonly now: number;
  /** `now` is the clock's. */
  readonly clock: boolean;
  entries: number;
  badEntries: number;
}

async function assessFile(file: string, run: Assessing): Promise<void> {
  const { session } = run;
  const { out } = session;
  const before = run.entries;
  const stream = file === "-" ? session.stdin : createReadStream(resolve(session.cwd, file));
  try {
    for await (const entries of entriesOf(stream)) {
      for (const entry of entries) {
        out.add(answer(entry, file, run));
        if (out.isFull) await out.flush();
      }
      await out.flush();
      if (out.isClosed) return;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new WrongUse(cannotRead(file, error, session.words));
  }
  if (run.entries === before) session.errors.add(`sopan: ${session.words.noCases(file)}\n`);
}

/** The answer to one entry, as it is written. */
function answer(entry: Entry, file: string, run: Assessing): string {
  const { session, asText } = run;
  const between = asText && run.entries > 0 ? `${"-".repeat(72)}\n\n` : "";
  run.entries++;
  const { language } = session;
  const found = sopOf(entry, run);
  if ("code" in found) {
    run.badEntries++;
    const problems = [found];
    return asText
      ? `${between}${renderProblems(problems, `${file}:${entry.line}`, { language })}\n`
      : `${JSON.stringify({ file, line: entry.line, problems })}\n`;
  }
  const assessment = assess(found, entry.value, run.now, run.options);
  return asText
    ? `${between}${renderAssessment(found, assessment, { language, clock: run.clock })}\n`
    : `${JSON.stringify(assessment)}\n`;
}

/** The SOP that an entry is assessed under, or what is wrong with the entry. */
function sopOf({ value, isJson }: Entry, { shelf, otherwise, session }: Assessing): LoadedSop | Problem {
  const { language } = session;
  if (!isJson) return problem("C501", "", {}, language);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return problem("C502", "", {}, language);
  const name = Object.hasOwn(value, "sop") ? (value as { readonly sop: unknown }).sop : undefined;
  if (typeof name !== "string" || name === "") return otherwise ?? problem("C504", "/sop", {}, language);
  const sop = shelf.get(name);
  if (sop !== null) return sop;
  const suggestion = nearest(name, shelf.ids);
  const known = shelf.ids.join(", ");
  return problem(
    "C503",
    "/sop",
    suggestion === null ? { name, known } : { name, suggestion, known },
    language,
  );
}

function namedFiles(given: Arguments, { words, cwd }: Session): readonly string[] {
  const files = given.operands;
  if (files.length === 0) throw new WrongUse(words.noFiles, words.noFilesHint);
  if (files.filter((file) => file === "-").length > 1) throw new WrongUse(words.standardInputTwice);
  for (const file of files) {
    const missing = file === "-" ? null : missingFile(resolve(cwd, file), file, words);
    if (missing !== null) throw new WrongUse(missing);
  }
  return files;
}

function sopFrom(given: Arguments, shelf: SopShelf, session: Session): LoadedSop | null {
  const name = given.value("sop");
  return name === null ? null : sopNamed(name, shelf, session);
}

function instantFrom(given: Arguments, words: Words): number | null {
  const value = given.value("now");
  if (value === null) return null;
  const instant = parseInstant(value);
  if (typeof instant === "number") return instant;
  throw new WrongUse(words.notAnInstant("--now", value), words.instantHint);
}

function assessOptions(given: Arguments, { language, words }: Session): AssessOptions {
  const calendarAsOf = given.value("as-of");
  if (calendarAsOf !== null && parseDate(calendarAsOf) === null)
    throw new WrongUse(words.notADate("--as-of", calendarAsOf), words.dateHint);
  const readings = given.values("reading").map((value) => {
    const [, element, reading] = /^([^=]+)=([^=]+)$/.exec(value) ?? [];
    if (element === undefined || reading === undefined)
      throw new WrongUse(words.notAReading(value), words.readingHint);
    return [element, reading] as const;
  });
  return {
    readings: Object.fromEntries(readings),
    language,
    ...(calendarAsOf === null ? {} : { calendarAsOf }),
  };
}
