/** Files that people name: what is wrong with a path, and the rule files below a folder. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Messages } from "./messages.ts";

/** What is wrong with a path that should be a readable file, in words; null when nothing is. */
export function missingFile(path: string, shownAs: string, messages: Messages): string | null {
  try {
    return statSync(path).isDirectory() ? messages.isFolder(shownAs) : null;
  } catch (error) {
    return cannotRead(shownAs, error, messages);
  }
}

/** Why a file could not be read, in words. */
export function cannotRead(shownAs: string, error: unknown, messages: Messages): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") return messages.noSuchFile(shownAs);
  if (code === "EISDIR") return messages.isFolder(shownAs);
  return messages.unreadable(shownAs, code ?? message);
}

/** Whether the path is a folder; false when nothing is there, or nothing can be told. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Files that `check` has no format for: scenarios stand beside rule files, the projection is generated. */
const notRuleFiles = /\.scenarios\.json$|^projection\.json$/;

/**
 * The rule files below a folder, in a stable order; hidden folders and installed packages are left out. A folder that
 * cannot be listed is told to `cannotList`, and the others go on.
 */
export function ruleFilesBelow(
  folder: string,
  cannotList: (folder: string, error: unknown) => void,
): string[] {
  const files: string[] = [];
  for (const entry of entriesIn(folder, cannotList)) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...ruleFilesBelow(path, cannotList));
    else if (entry.name.endsWith(".json") && !notRuleFiles.test(entry.name)) files.push(path);
  }
  return files;
}

function entriesIn(folder: string, cannotList: (folder: string, error: unknown) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    cannotList(folder, error);
    return [];
  }
}

/** Why a folder could not be listed, in words. */
export function cannotList(shownAs: string, error: unknown, messages: Messages): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return messages.unreadableFolder(shownAs, code ?? message);
}
