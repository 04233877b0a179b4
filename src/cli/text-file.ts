/** A file that is read as a whole: rule file, policy, decree, local days. */
import { readFileSync, statSync } from "node:fs";
import { type Diagnostic, longestText, type OtherCode, problem, renderDiagnostics } from "../index.ts";
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
  readonly refused: Diagnostic | null;
}

/** No character of a text takes more bytes for each of its UTF-16 units: what is larger is not read at all. */
const mostBytes = 3 * longestText;

/** Reads a file; `shownAs` is how the user named it. Throws `WrongUse` when it cannot be read. */
export function readTextFile(path: string | URL, shownAs: string, speaking: Speaking): TextFile {
  let bytes: Buffer;
  try {
    if (statSync(path).size > mostBytes) return tooLarge(shownAs, speaking);
    bytes = readFileSync(path);
  } catch (error) {
    throw new WrongUse(cannotRead(shownAs, error, speaking.messages));
  }
  const text = decoded(bytes);
  if (typeof text !== "string")
    return { text: shownText(bytes, text), refused: misencodedFinding(text, shownAs, speaking) };
  return text.length > longestText ? tooLarge(shownAs, speaking) : { text, refused: null };
}

/** The text of a file. Throws `BrokenRuleFile` when it is no UTF-8 or too large, `WrongUse` when it cannot be read. */
export function textOfFile(path: string | URL, shownAs: string, speaking: Speaking): string {
  return textOf(readTextFile(path, shownAs, speaking), shownAs, speaking);
}

/** The same of a file that was read. */
export function textOf({ text, refused }: TextFile, shownAs: string, speaking: Speaking): string {
  if (refused === null) return text;
  const { language } = speaking;
  throw new BrokenRuleFile(shownAs, renderDiagnostics([refused], text, { language }));
}

function misencodedFinding({ encoding, line, column }: Misencoded, file: string, speaking: Speaking) {
  const place = { file, line, column };
  return encoding === null
    ? findingAt("S122", {}, place, speaking)
    : findingAt("S121", { encoding }, place, speaking);
}

function tooLarge(file: string, speaking: Speaking): TextFile {
  const params = { limit: longestText / 1_000_000 };
  return { text: "", refused: findingAt("S124", params, { file, line: 1, column: 1 }, speaking) };
}

function findingAt(
  code: OtherCode,
  params: Readonly<Record<string, string | number>>,
  place: Pick<Diagnostic, "file" | "line" | "column">,
  { language }: Speaking,
): Diagnostic {
  const { severity, message, help } = problem(code, "", params, language);
  return { code, severity, message, help, ...place, pointer: "" };
}

/** The text for the line under the finding, with as many characters before the place as the place says. */
function shownText(bytes: Buffer, { encoding }: Misencoded): string {
  if (encoding === null) return bytes.toString("utf8");
  return encoding === "Latin-1" || encoding === "Windows-1252" ? bytes.toString("latin1") : "";
}
