/** `sopan check`: everything that is wrong with rule files, policies and decrees, with its place and the remedy. */
import { resolve } from "node:path";
import {
  checkDecree,
  checkLocalDays,
  checkPolicy,
  checkSop,
  type Diagnostic,
  kindOfRuleFile,
  type LoadedSop,
  type PolicyOptions,
  ReadText,
  type RuleFileKind,
  renderDiagnostics,
  SameIds,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources, type GivenDays } from "./calendar-sources.ts";
import { filesLike, isPattern, patternIn } from "./file-pattern.ts";
import { isFolder, jsonFilesBelow, missingFile, passedOver, shownBelow } from "./files.ts";
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
  const asked = given.operands.map((path) => filesAt(path, session));
  const files = eachOnce(asked, session);
  const found: Diagnostic[] = [];
  const ids = new SameIds({ language });
  const twice: { readonly found: Diagnostic; readonly text: string }[] = [];
  const others: string[] = [];
  let checked = 0;
  let isWhole = asked.every((each) => each.isWhole);
  for (const { file, isNamed } of files) {
    const read = readOrSay(file, session);
    if (read === null) {
      isWhole = false;
      continue;
    }
    const { text, misencoded } = read;
    // Read once for all that is asked about it, and let go of before the next one.
    const json = misencoded === null ? new ReadText(text) : null;
    const kind = json === null ? null : kindOfRuleFile(json);
    // Who names a file means it as a rule file, and wants to know what it lacks.
    if (json !== null && kind === null && !isNamed) {
      others.push(file);
      continue;
    }
    checked++;
    const diagnostics =
      json === null ? [misencoded!] : findingsIn(json, kind ?? "sop", sops, { file, language }, days);
    if (json !== null && diagnostics.length === 0)
      twice.push(...ids.add({ file, text: json }).map((each) => ({ found: each, text })));
    found.push(...diagnostics);
    if (isText) out.add(renderDiagnostics(diagnostics, text, { language }));
    if (out.isFull) await out.flush();
  }
  sayOthers(others, session);
  // Checking nothing must not pass for finding nothing.
  if (checked === 0 && isWhole) throw new WrongUse(messages.emptyFolder(given.operands.join(" ")));
  for (const { found: each, text } of twice) {
    found.push(each);
    if (isText) out.add(renderDiagnostics([each], text, { language }));
  }
  if (isText) out.addLine(messages.checked(checked, found.length));
  else out.addJson(found);
  await errors.flush();
  // What could not be read was not found sound.
  if (!isWhole) return 2;
  return found.length === 0 ? 0 : 1;
}

/** So many of the files that are no rule files are named. */
const mostNamed = 3;

/** Says once how many files of the folders were not checked because they are no rule files. */
function sayOthers(others: readonly string[], { messages, errors }: Session): void {
  if (others.length === 0) return;
  const some = others.slice(0, mostNamed).map((file) => `\`${file}\``);
  const rest = others.length > mostNamed ? ", …" : "";
  errors.addLine(`sopan: ${messages.noRuleFiles(others.length, some.join(", ") + rest)}`);
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
  text: ReadText,
  kind: RuleFileKind,
  sops: readonly LoadedSop[],
  options: PolicyOptions,
  days: GivenDays,
): readonly Diagnostic[] {
  switch (kind) {
    case "sop":
      return checkSop(text, { ...options, ...days });
    case "policy":
      return policyFindings(text, sops, options);
    case "decree":
      return checkDecree(text, options);
    case "local-days":
      return checkLocalDays(text, options);
  }
}

/** A policy is checked over every SOP that was named, and by itself when none was. */
function policyFindings(
  text: ReadText,
  sops: readonly LoadedSop[],
  options: PolicyOptions,
): readonly Diagnostic[] {
  return (sops.length === 0 ? [null] : sops).flatMap((sop) => checkPolicy(text, sop, options));
}

interface AskedFiles {
  readonly files: readonly string[];
  /** Whether the path is that of a file, not of a folder. */
  readonly isNamed: boolean;
  /** Nothing below could not be read. */
  readonly isWhole: boolean;
}

/** The files that a path stands for. Throws `WrongUse` when there is nothing. */
function filesAt(path: string, { cwd, messages, errors }: Session): AskedFiles {
  const absolute = resolve(cwd, path);
  if (!isFolder(absolute)) {
    const missing = missingFile(absolute, path, messages);
    // A file may be called so; where none is, no shell has put files in the pattern's place.
    if (missing !== null && isPattern(path)) return { files: likeOrSay(path, cwd, messages), ...plainly };
    if (missing !== null) throw new WrongUse(missing);
    return { files: [path], isNamed: true, isWhole: true };
  }
  const shownAs = (below: string) => shownBelow(path, absolute, below);
  let isWhole = true;
  const files = jsonFilesBelow(absolute, (below, error) => {
    isWhole = false;
    errors.addLine(`sopan: ${passedOver(shownAs(below), error, messages)}`);
  });
  // Checking nothing must not pass for finding nothing.
  if (files.length === 0 && isWhole) throw new WrongUse(messages.emptyFolder(path));
  return { files: files.map(shownAs), isNamed: false, isWhole };
}

const plainly = { isNamed: true, isWhole: true };

function likeOrSay(path: string, cwd: string, messages: Session["messages"]): readonly string[] {
  const pattern = patternIn(path);
  const folder = pattern === null ? "" : resolve(cwd, pattern.folder);
  const files = pattern !== null && isFolder(folder) ? filesLike(pattern, folder) : [];
  if (files.length === 0) throw new WrongUse(messages.nothingLike(path), messages.nothingLikeHint);
  return files;
}

interface AskedFile {
  readonly file: string;
  readonly isNamed: boolean;
}

/** A file that is asked for twice is one file, and named if it was named once. */
function eachOnce(asked: readonly AskedFiles[], { cwd }: Session): readonly AskedFile[] {
  const byPath = new Map<string, AskedFile>();
  for (const { files, isNamed } of asked) {
    for (const file of files) {
      const path = resolve(cwd, file);
      const known = byPath.get(path);
      if (known === undefined || (isNamed && !known.isNamed)) byPath.set(path, { file, isNamed });
    }
  }
  return [...byPath.values()];
}
