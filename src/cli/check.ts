/** `sopan check`: everything that is wrong with rule files, policies and decrees, with its place and the remedy. */
import { resolve } from "node:path";
import {
  type CheckedFile,
  checkDecree,
  checkPolicy,
  checkSameId,
  checkSop,
  type Diagnostic,
  isDecree,
  isPolicy,
  type LoadedSop,
  type PolicyOptions,
  renderDiagnostics,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources, type GivenDays } from "./calendar-sources.ts";
import { cannotList, isFolder, missingFile, ruleFilesBelow } from "./files.ts";
import type { ExitCode, Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { readTextFile, type TextFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

export async function checkVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { language, messages, out, errors } = session;
  const isText = given.choice("format") === "text";
  if (given.operands.length === 0) throw new WrongUse(messages.noFiles, messages.noRuleFilesHint);
  const days = calendarSources(given, session);
  const shelf = new SopShelf(session, days);
  const sops = given.values("sop").map((name) => sopNamed(name, shelf, session));
  const asked = given.operands.map((path) => rulesAt(path, session));
  // A file that is named twice is one file.
  const paths = new Map(
    asked.flatMap(({ files }) => files.map((file) => [resolve(session.cwd, file), file])),
  );
  const files = [...paths.values()];
  const found: Diagnostic[] = [];
  const sound: CheckedFile[] = [];
  let checked = 0;
  for (const file of files) {
    const read = readOrSay(file, session);
    if (read === null) continue;
    checked++;
    const { text, misencoded } = read;
    const diagnostics = misencoded === null ? findingsIn(text, sops, { file, language }, days) : [misencoded];
    if (diagnostics.length === 0) sound.push({ file, text });
    found.push(...diagnostics);
    if (isText) out.add(renderDiagnostics(diagnostics, text, { language }));
    if (out.isFull) await out.flush();
  }
  for (const diagnostic of checkSameId(sound, { language })) {
    const { text } = sound.find(({ file }) => file === diagnostic.file)!;
    found.push(diagnostic);
    if (isText) out.add(renderDiagnostics([diagnostic], text, { language }));
  }
  if (isText) out.addLine(messages.checked(checked, found.length));
  else out.addJson(found);
  await errors.flush();
  // What could not be read was not found sound.
  if (checked < files.length || asked.some(({ isWhole }) => !isWhole)) return 2;
  return found.length === 0 ? 0 : 1;
}

/** A file; null, and a message, when it cannot be read, so that the others are still checked. */
function readOrSay(file: string, session: Session): TextFile | null {
  try {
    return readTextFile(resolve(session.cwd, file), file, session);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    session.errors.addLine(`sopan: ${error.message}`);
    return null;
  }
}

function findingsIn(
  text: string,
  sops: readonly LoadedSop[],
  options: PolicyOptions,
  days: GivenDays,
): readonly Diagnostic[] {
  if (isDecree(text)) return checkDecree(text, options);
  return isPolicy(text) ? policyFindings(text, sops, options) : checkSop(text, { ...options, ...days });
}

/** A policy is checked over every SOP that was named, and by itself when none was. */
function policyFindings(
  text: string,
  sops: readonly LoadedSop[],
  options: PolicyOptions,
): readonly Diagnostic[] {
  return (sops.length === 0 ? [null] : sops).flatMap((sop) => checkPolicy(text, sop, options));
}

interface RuleFiles {
  readonly files: readonly string[];
  /** No folder below could not be listed. */
  readonly isWhole: boolean;
}

/** The rule files that a path stands for. Throws `WrongUse` when there is nothing. */
function rulesAt(path: string, { cwd, messages, errors }: Session): RuleFiles {
  const absolute = resolve(cwd, path);
  if (!isFolder(absolute)) {
    const missing = missingFile(absolute, path, messages);
    if (missing !== null) throw new WrongUse(missing);
    return { files: [path], isWhole: true };
  }
  const shown = path.replace(/[/\\]+$/, "");
  const shownAs = (below: string) => `${shown}${below.slice(absolute.length)}`;
  let isWhole = true;
  const files = ruleFilesBelow(absolute, (folder, error) => {
    isWhole = false;
    errors.addLine(`sopan: ${cannotList(shownAs(folder), error, messages)}`);
  });
  // Checking nothing must not pass for finding nothing.
  if (files.length === 0 && isWhole) throw new WrongUse(messages.emptyFolder(path));
  return { files: files.map(shownAs), isWhole };
}
