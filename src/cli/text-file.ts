/** A file that is read as a whole: rule file, policy, decree, local days. */
import { readFileSync } from "node:fs";
import { type Diagnostic, problem, renderDiagnostics } from "../index.ts";
import { BrokenRuleFile } from "./broken-rule-file.ts";
import { decoded, type Misencoded } from "./encoding.ts";
import { cannotRead } from "./files.ts";
import type { Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

/** What words are chosen by. */
export type Speaking = Pick<Session, "language" | "messages">;

/** A text with what is wrong with its bytes, if anything; then it is shown only around the finding. */
export interface TextFile {
  readonly text: string;
  readonly misencoded: Diagnostic | null;
}

/** Reads a file; `shownAs` is how the user named it. Throws `WrongUse` when it cannot be read. */
export function readTextFile(path: string | URL, shownAs: string, speaking: Speaking): TextFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new WrongUse(cannotRead(shownAs, error, speaking.messages));
  }
  const text = decoded(bytes);
  if (typeof text === "string") return { text, misencoded: null };
  return { text: shownText(bytes, text), misencoded: misencodedFinding(text, shownAs, speaking) };
}

/** The text of a file. Throws `BrokenRuleFile` when it is no UTF-8, `WrongUse` when it cannot be read. */
export function textOfFile(path: string | URL, shownAs: string, speaking: Speaking): string {
  const { text, misencoded } = readTextFile(path, shownAs, speaking);
  if (misencoded === null) return text;
  const { language } = speaking;
  throw new BrokenRuleFile(shownAs, renderDiagnostics([misencoded], text, { language }));
}

function misencodedFinding(
  { encoding, line, column }: Misencoded,
  file: string,
  { language }: Speaking,
): Diagnostic {
  const { code, severity, message, help } =
    encoding === null ? problem("S122", "", {}, language) : problem("S121", "", { encoding }, language);
  return { code, severity, message, help, file, line, column, pointer: "" };
}

/** The text for the line under the finding, with as many characters before the place as the place says. */
function shownText(bytes: Buffer, { encoding }: Misencoded): string {
  if (encoding === null) return bytes.toString("utf8");
  return encoding === "Latin-1" || encoding === "Windows-1252" ? bytes.toString("latin1") : "";
}
