/** Text in lines that fit a terminal, a mail and a printout: at most 100 columns, broken between words. */

import { expectList, expectText } from "../diagnostics/misuse.ts";
import { oneLine } from "./one-line.ts";

const columns = 100;

/** Lines as one text; whatever a name brought along, each stays one line of plain text. */
export function joinedLines(lines: readonly string[]): string {
  return lines.map(oneLine).join("\n");
}

/**
 * The words of a text in lines of at most 100 columns; a word that is longer is parted, and characters that nobody sees
 * part words like spaces.
 *
 * @example wrapped("a b", "- ", "  ") // ["- a b"]
 */
export function wrapped(text: string, first: string, next: string): string[] {
  expectText(text, "text");
  expectText(first, "first");
  expectText(next, "next");
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(text).split(/\s+/).flatMap(inColumns)) {
    const indent = lines.length === 0 ? first : next;
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  lines.push((lines.length === 0 ? first : next) + line);
  return lines;
}

/** A word that is longer than a line in pieces that are not. */
function inColumns(word: string): readonly string[] {
  const most = columns - 10;
  if (word.length <= most) return [word];
  const characters = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += most) pieces.push(characters.slice(at, at + most).join(""));
  return pieces;
}

const longestItem = 300;

/**
 * A text of at most 300 characters: of a longer one its beginning and its end, where a date stands.
 *
 * @example shortened("Menanggapi pengaduan.") // "Menanggapi pengaduan."
 */
export function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= longestItem) return text;
  const [head, tail] = [characters.slice(0, 190).join(""), characters.slice(-100).join("")];
  // Between words where there are any near enough.
  return `${head.replace(/\s\S{0,40}$/u, "")} … ${tail.replace(/^\S{0,40}\s/u, "")}`;
}

/**
 * A text in one line, however long it is; what does not fit is left out.
 *
 * @example inOneLine("ADU-1 – sisa 3 hari kerja", "  ") // "  ADU-1 – sisa 3 hari kerja"
 */
export function inOneLine(text: string, indent: string): string {
  const characters = [...oneLine(text).replace(/\s+/g, " ")];
  const most = columns - indent.length;
  return indent + (characters.length <= most ? characters : [...characters.slice(0, most - 1), "…"]).join("");
}

/** A text as an item of a list. */
export function bullet(text: string, indent: string): string[] {
  return wrapped(text, `${indent}- `, `${indent}  `);
}

/** Sentences as items of a list. */
export function bullets(sentences: readonly { readonly text: string }[], indent: string): string[] {
  return sentences.flatMap(({ text }) => bullet(text, indent));
}

/**
 * Sections with an empty line between them, ending in a line break; sections without lines are left out.
 *
 * @example page([["a", "b"], [], ["c"]]) // "a\nb\n\nc\n"
 */
export function page(sections: readonly (readonly string[])[]): string {
  expectList(sections, "sections");
  sections.forEach((lines, index) => {
    expectList(lines, `sections[${index}]`);
  });
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => joinedLines(lines))
    .join("\n\n")}\n`;
}

/** A section below others of a page that is written piece by piece, because all of it may not fit into one text. */
export function* sectionInPieces(
  head: readonly string[],
  paragraphs: Iterable<readonly string[]>,
): Generator<string> {
  yield `\n${joinedLines(head)}\n`;
  for (const lines of paragraphs) yield `${joinedLines(lines)}\n`;
}
