/** Files that people name: what is wrong with a path, and the rule files below a folder. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Words } from "./words.ts";

/** What is wrong with a path that should be a readable file, in words; null when nothing is. */
export function missingFile(path: string, shownAs: string, words: Words): string | null {
  try {
    return statSync(path).isDirectory() ? words.isFolder(shownAs) : null;
  } catch (error) {
    return cannotRead(shownAs, error, words);
  }
}

/** Why a file could not be read, in words. */
export function cannotRead(shownAs: string, error: unknown, words: Words): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return words.noSuchFile(shownAs);
  if (code === "EISDIR") return words.isFolder(shownAs);
  return words.unreadable(shownAs, code ?? message);
}

/** Whether the path is a folder; false when nothing is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Files that `check` has no format for: scenarios stand beside rule files, the projection is generated. */
const notRuleFiles = /\.scenarios\.json$|^projection\.json$/;

/** The rule files below a folder, in a stable order; hidden folders and installed packages are left out. */
export function ruleFilesBelow(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...ruleFilesBelow(path));
    else if (entry.name.endsWith(".json") && !notRuleFiles.test(entry.name)) files.push(path);
  }
  return files;
}
