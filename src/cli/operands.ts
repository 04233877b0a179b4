/** What verbs that read files have in common: the files named, and the instant of the answers. */
import { resolve } from "node:path";
import { parseInstant } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { missingFile } from "./files.ts";
import type { Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

/** The files, `-` for standard input. Throws `WrongUse` when there are none, or one is missing. */
export function existingFiles(files: readonly string[], { messages, cwd }: Session): readonly string[] {
  if (files.length === 0) throw new WrongUse(messages.noFiles, messages.noFilesHint);
  if (files.filter((file) => file === "-").length > 1) throw new WrongUse(messages.standardInputTwice);
  for (const file of files) {
    const missing = file === "-" ? null : missingFile(resolve(cwd, file), file, messages);
    if (missing !== null) throw new WrongUse(missing);
  }
  return files;
}

/** The instant of `--now`, or of another option, in epoch milliseconds; null when it is not given. */
export function instantFrom(given: Arguments, messages: Messages, option = "now"): number | null {
  const value = given.value(option);
  if (value === null) return null;
  const instant = parseInstant(value);
  if (typeof instant === "number") return instant;
  throw new WrongUse(messages.notAnInstant(`--${option}`, value), messages.instantHint);
}
