/** The files that a check was asked for: those named, and those below folders that were named. */
import { resolve } from "node:path";
import { filesLike, isPattern, patternIn } from "./file-pattern.ts";
import { isFolder, jsonFilesBelow, missingFile, passedOver, shownBelow } from "./files.ts";
import type { Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

export interface AskedFile {
  readonly file: string;
  /** Whether it was named itself, not only its folder. */
  readonly isNamed: boolean;
}

export interface AskedFiles {
  /** Each once. */
  readonly files: readonly AskedFile[];
  /** Why some below could not be read, in words. */
  readonly passed: readonly string[];
}

/** The files that paths stand for. Throws `WrongUse` when one stands for nothing. */
export function askedFiles(paths: readonly string[], session: Session): AskedFiles {
  const asked = paths.map((path) => filesAt(path, session));
  return { files: eachOnce(asked, session), passed: asked.flatMap(({ passed }) => passed) };
}

interface FilesOfPath {
  readonly files: readonly string[];
  readonly isNamed: boolean;
  readonly passed: readonly string[];
}

function filesAt(path: string, { cwd, messages }: Session): FilesOfPath {
  const absolute = resolve(cwd, path);
  if (!isFolder(absolute)) {
    const missing = missingFile(absolute, path, messages);
    // A file may be called so; where none is, no shell has put files in the pattern's place.
    if (missing !== null && isPattern(path)) return { files: likeOrSay(path, cwd, messages), ...plainly };
    if (missing !== null) throw new WrongUse(missing);
    return { files: [path], ...plainly };
  }
  const shownAs = (below: string) => shownBelow(path, absolute, below);
  const passed: string[] = [];
  const files = jsonFilesBelow(absolute, (below, error) => {
    passed.push(passedOver(shownAs(below), error, messages));
  });
  // Checking nothing must not pass for finding nothing.
  if (files.length === 0 && passed.length === 0) throw new WrongUse(messages.emptyFolder(path));
  return { files: files.map(shownAs), isNamed: false, passed };
}

const plainly = { isNamed: true, passed: [] };

function likeOrSay(path: string, cwd: string, messages: Session["messages"]): readonly string[] {
  const pattern = patternIn(path);
  const folder = pattern === null ? "" : resolve(cwd, pattern.folder);
  const files = pattern !== null && isFolder(folder) ? filesLike(pattern, folder) : [];
  if (files.length === 0) throw new WrongUse(messages.nothingLike(path), messages.nothingLikeHint);
  return files;
}

/** A file that is asked for twice is one file, and named if it was named once. */
function eachOnce(asked: readonly FilesOfPath[], { cwd }: Session): readonly AskedFile[] {
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
