/**
 * A pattern such as `rules\*.json`. Other shells have put the files in its place before a program starts; cmd.exe and
 * PowerShell hand it on as it is.
 */
import { readdirSync } from "node:fs";
import system from "node:path";

/** The folder of a pattern as it was written, with its last separator, and what its files are called. */
export interface FilePattern {
  readonly folder: string;
  readonly name: string;
}

/**
 * Null for what is no pattern. Only the last part of a path may be one. The dialect is that of the system, another one
 * in tests.
 *
 * @example patternIn("rules/*.json") // { folder: "rules/", name: "*.json" }
 */
export function patternIn(path: string, dialect = system): FilePattern | null {
  const name = dialect.basename(path);
  const folder = path.slice(0, path.length - name.length);
  return isPattern(name) && !isPattern(folder) && path.endsWith(name) ? { folder, name } : null;
}

/** Whether a path holds a sign that stands for others. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path);
}

/** The files that a pattern means, as if each had been written; `absolute` is its folder. Hidden ones are left out, as shells do. */
export function filesLike({ folder, name: pattern }: FilePattern, absolute: string): string[] {
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".") && isLike(entry.name, pattern))
    .map(({ name }) => `${folder}${name}`)
    .sort();
}

/** Whether a name is what a pattern says: `*` any letters or none, `?` any one. */
export function isLike(name: string, pattern: string): boolean {
  let at = 0;
  let sign = 0;
  // The last `*`, and how much of the name it stands for so far: it takes one more whenever the rest does not fit.
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    if (pattern[sign] === "*") {
      star = sign++;
      taken = at;
    } else if (pattern[sign] === "?" || pattern[sign] === name[at]) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[sign] === "*") sign++;
  return sign === pattern.length;
}
