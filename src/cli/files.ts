/** Files that people name: what is wrong with a path, and the JSON files below a folder. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import system, { join } from "node:path";
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

/** Told what is passed over of a folder: the path, and the error of the system; null for what is neither file nor folder. */
export type PassOver = (path: string, error: unknown) => void;

/**
 * The JSON files below a folder, in a stable order; hidden folders and installed packages are left out. A folder that
 * cannot be listed, and a pipe, socket or device, which reading would wait for without end, are told to `passOver`, and
 * the others go on.
 */
export function jsonFilesBelow(folder: string, passOver: PassOver): string[] {
  const files: string[] = [];
  for (const entry of entriesIn(folder, passOver)) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...jsonFilesBelow(path, passOver));
    else if (!/\.json$/i.test(entry.name)) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && !leadsToDevice(path))) files.push(path);
    else passOver(path, null);
  }
  return files;
}

/** Whether a link leads to what is neither file nor folder; one that leads nowhere is told when it is read. */
function leadsToDevice(path: string): boolean {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

function entriesIn(folder: string, passOver: PassOver): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    passOver(folder, error);
    return [];
  }
}

/** Why something of a folder was passed over, in words. */
export function passedOver(shownAs: string, error: unknown, messages: Messages): string {
  if (error === null) return messages.noPlainFile(shownAs);
  const { code, message } = error as NodeJS.ErrnoException;
  return messages.unreadableFolder(shownAs, code ?? message);
}

/**
 * A path below a folder as the user would have named it, by how he named the folder; both paths are absolute. The
 * dialect is that of the system, another one in tests.
 */
export function shownBelow(named: string, folder: string, below: string, dialect = system): string {
  const rest = dialect.relative(folder, below);
  if (rest === "") return named;
  const isOpen = dialect.sep === "\\" ? /[/\\:]$/ : /\/$/;
  return isOpen.test(named) ? `${named}${rest}` : `${named}${dialect.sep}${rest}`;
}
