/**
 * What stands on one line of a terminal, a mail or a log is text. Names of files, ids, labels and arguments come from
 * others, and Unicode has characters that no reader sees: they colour, move or clear what a terminal shows, end a line so
 * that the next one seems ours, turn the direction of reading, or hide in a name that looks like another.
 */

import { expectText } from "../diagnostics/misuse.ts";

/** C0 and C1, line and paragraph ends, bidirectional and zero-width characters, fillers that show nothing. */
const unseen = /\u034f|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/gu;
export const unseenWithinLines = new RegExp(`(?!\\n)(?:${unseen.source})`, "gu");

/**
 * A text with a space for each character that no reader sees, line ends among them. One takes the place of one, so that
 * columns and carets stay where they are, and a name never becomes equal to another.
 *
 * @example oneLine("a\u001b[2Kb\n") // "a [2Kb "
 */
export function oneLine(text: string): string {
  expectText(text, "text");
  return text.replace(unseen, " ");
}

/**
 * The same for a text of several lines, whose ends stay.
 *
 * @example plainLines("a\u200bb\nc") // "a b\nc"
 */
export function plainLines(text: string): string {
  expectText(text, "text");
  return text.replace(unseenWithinLines, " ");
}
