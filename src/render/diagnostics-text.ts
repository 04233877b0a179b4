/**
 * Findings for people: the place as `file:line:column`, which editors turn into a link, what is wrong, the line itself
 * with a caret, and the remedy on a line of its own (the layout of rustc and Cedar).
 */

import { inLanguage } from "../base/language.ts";
import type { Severity } from "../diagnostics/codes.ts";
import type { Diagnostic, Problem } from "../diagnostics/diagnostic.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectText, readFrom } from "../diagnostics/misuse.ts";
import { oneLine } from "./one-line.ts";
import type { FindingTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/** A line longer than this is shown in part, around the place. */
const longestLine = 100;

/**
 * Diagnostics of one file as text, each followed by an empty line; empty text when there are none. `text` is the file
 * that they are about.
 *
 * @example renderDiagnostics(checkSop("{ \"id\": }", { file: "a.json" }), "{ \"id\": }") // "a.json:1:1 kesalahan S203: …"
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  text: string,
  options: LanguageOption = {},
): string {
  expectText(text, "text");
  const { findings } = inLanguage(renderTexts, chosenLanguage(options));
  return readFrom("checkSop", diagnostics, "diagnostics", () => {
    if (diagnostics.length === 0) return "";
    const lines = text.split("\n");
    return diagnostics
      .map(({ code, severity, message, help, file, line, column }) => {
        const place = `${file === null ? "" : `${file}:`}${line}:${column}`;
        const snippet = snippetOf(lines[line - 1] ?? "", line, column);
        return `${headline(place, severity, code, message, findings)}${snippet}${remedy(help, findings)}\n`;
      })
      .join("");
  });
}

/**
 * Problems of one case, or of a line that is no case, as text; `place` says where it stands, such as `cases.ndjson:3`.
 *
 * @example renderProblems([problem("C501", "", {}, "en")], "cases.ndjson:3", { language: "en" }) // "cases.ndjson:3 error C501: …"
 */
export function renderProblems(
  problems: readonly Problem[],
  place: string,
  options: LanguageOption = {},
): string {
  const { findings } = inLanguage(renderTexts, chosenLanguage(options));
  return readFrom("assess", problems, "problems", () => {
    return problems
      .map(
        ({ code, severity, message, help }) =>
          `${headline(place, severity, code, message, findings)}${remedy(help, findings)}`,
      )
      .join("");
  });
}

function headline(
  place: string,
  severity: Severity,
  code: string,
  message: string,
  { severities }: FindingTexts,
): string {
  return `${oneLine(place)} ${severities[severity]} ${code}: ${oneLine(message)}\n`;
}

function remedy(help: string, texts: FindingTexts): string {
  return help === "" ? "" : `  ${texts.help}: ${oneLine(help)}\n`;
}

/** The source line and, below it, carets under what the place begins. */
function snippetOf(source: string, line: number, column: number): string {
  // A place may be the very end of its line, or lie beyond it when the file has changed since.
  const at = Math.min(column - 1, source.length);
  const start =
    source.length <= longestLine ? 0 : Math.max(0, Math.min(at - 30, source.length - longestLine));
  const from = betweenCharacters(source, start);
  const to = betweenCharacters(source, Math.min(source.length, start + longestLine));
  const shown = `${from > 0 ? "…" : ""}${oneLine(source.slice(from, to))}${to < source.length ? "…" : ""}`;
  const before = [...source.slice(from, at)].length + (from > 0 ? 1 : 0);
  const room = Math.max(1, longestLine - before);
  const carets = "^".repeat(Math.min([...tokenAt(source, at)].length || 1, room));
  const number = String(line);
  return `  ${number} | ${shown.trimEnd()}\n  ${" ".repeat(number.length)} | ${" ".repeat(before)}${carets}\n`;
}

/** An offset, or the one before it where it would cut a character in two. */
function betweenCharacters(source: string, offset: number): number {
  return offset > 0 && offset < source.length && source.codePointAt(offset - 1)! > 0xffff
    ? offset - 1
    : offset;
}

/** The quoted text, number or word that begins at an offset of a line; empty for a bracket or nothing. */
function tokenAt(source: string, at: number): string {
  return /^(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)/.exec(source.slice(at, at + longestLine))?.[0] ?? "";
}
