/** `sopan code`: the page of a diagnostic code, or the list of all of them. */

import { type Code, codes, codeTexts, type Language, nearest } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { codePages } from "./code-pages/code-pages.ts";
import type { ExitCode, Session } from "./session.ts";
import type { Words } from "./words.ts";
import { WrongUse } from "./wrong-use.ts";

const allCodes = Object.keys(codes).sort() as Code[];

export async function codeVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const { language, words, out } = session;
  const [wanted, superfluous] = readArguments(args, {}, words).operands;
  if (superfluous !== undefined) throw new WrongUse(words.tooMany(superfluous));
  if (wanted === undefined) {
    for (const code of allCodes) out.add(`${code}  ${withoutHoles(codeTexts(code, language).message)}\n`);
    return 0;
  }
  const code = allCodes.find((known) => known === wanted.toUpperCase());
  if (code === undefined) {
    const kin = allCodes.filter((known) => known.startsWith(wanted.slice(0, 2).toUpperCase()));
    const near = nearest(wanted, kin) ?? nearest(wanted, allCodes);
    throw new WrongUse(words.unknownCode(wanted), near === null ? words.allCodes : words.choices([], near));
  }
  out.add(page(code, language, words));
  return 0;
}

function page(code: Code, language: Language, { page }: Words): string {
  const { message, help } = codeTexts(code, language);
  const { why, avoid, prefer } = codePages[code];
  return [
    `${code}  ${withoutHoles(message)}\n`,
    section(page.help, lines(withoutHoles(help))),
    section(page.why, lines(why[language])),
    section(page.avoid, avoid.split("\n")),
    section(page.prefer, prefer.split("\n")),
  ].join("\n");
}

/** A heading and its lines, indented. */
function section(heading: string, content: readonly string[]): string {
  return `${[heading, ...content.map((line) => `  ${line}`)].join("\n")}\n`;
}

/** Longest line of prose, so that with its indentation it fits a screen of 100 columns. */
const longestLine = 98;

/** Prose in lines, broken between words. */
function lines(prose: string): string[] {
  const broken: string[] = [];
  for (const word of prose.split(" ")) {
    const line = broken.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longestLine)
      broken[broken.length - 1] = `${line} ${word}`;
    else broken.push(word);
  }
  return broken;
}

/** A template without the names of its holes, which mean nothing to a reader. */
function withoutHoles(template: string): string {
  return template.replace(/\{\w+\}/g, "…");
}
