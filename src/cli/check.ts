/** `sopan check`: everything that is wrong with rule files, policies and decrees, with its place and the remedy. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  checkDecree,
  checkPolicy,
  checkSop,
  type Diagnostic,
  isDecree,
  isPolicy,
  type LoadedSop,
  type PolicyOptions,
  renderDiagnostics,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources } from "./calendar-sources.ts";
import { cannotRead, isFolder, ruleFilesBelow } from "./files.ts";
import type { ExitCode, Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { WrongUse } from "./wrong-use.ts";

export async function checkVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { language, messages, out } = session;
  const format = given.choice("format");
  if (given.operands.length === 0) throw new WrongUse(messages.noFiles, messages.noRuleFilesHint);
  const days = calendarSources(given, session);
  const shelf = new SopShelf(language, days);
  const sops = given.values("sop").map((name) => sopNamed(name, shelf, session));
  const files = given.operands.flatMap((path) => rulesAt(path, session));
  const texts = files.map((file) => textOf(file, session));
  const found: Diagnostic[] = [];
  files.forEach((file, index) => {
    const text = texts[index]!;
    const options = { file, language };
    const diagnostics = isDecree(text)
      ? checkDecree(text, options)
      : isPolicy(text)
        ? policyFindings(text, sops, options)
        : checkSop(text, { ...options, ...days });
    found.push(...diagnostics);
    if (format === "text") out.add(renderDiagnostics(diagnostics, text, { language }));
  });
  if (format === "text") out.addLine(messages.checked(files.length, found.length));
  else out.addJson(found);
  return found.length === 0 ? 0 : 1;
}

/** A policy is checked over every SOP that was named, and by itself when none was. */
function policyFindings(
  text: string,
  sops: readonly LoadedSop[],
  options: PolicyOptions,
): readonly Diagnostic[] {
  return (sops.length === 0 ? [null] : sops).flatMap((sop) => checkPolicy(text, sop, options));
}

/** The rule files that a path stands for. */
function rulesAt(path: string, { cwd, messages }: Session): readonly string[] {
  const absolute = resolve(cwd, path);
  if (!isFolder(absolute)) return [path];
  const files = ruleFilesBelow(absolute);
  // Checking nothing must not pass for finding nothing.
  if (files.length === 0) throw new WrongUse(messages.emptyFolder(path));
  const shown = path.replace(/[/\\]+$/, "");
  return files.map((file) => `${shown}${file.slice(absolute.length)}`);
}

function textOf(file: string, { cwd, messages }: Session): string {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new WrongUse(cannotRead(file, error, messages));
  }
}
