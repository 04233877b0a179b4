/** `sopan code`: what a diagnostic code says and how to mend it, or the list of all of them. */
import { type Code, codes, type Language, nearest } from "../index.ts";
import { readArguments } from "./arguments.ts";
import type { ExitCode, Session } from "./session.ts";
import type { Words } from "./words.ts";
import { WrongUse } from "./wrong-use.ts";

const allCodes = Object.keys(codes).sort() as Code[];

export async function codeVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const { language, words, out } = session;
  const [wanted, superfluous] = readArguments(args, {}, words).operands;
  if (superfluous !== undefined) throw new WrongUse(words.tooMany(superfluous));
  if (wanted === undefined) {
    for (const code of allCodes) out.add(`${code}  ${withoutHoles(codes[code][language].message)}\n`);
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

function page(code: Code, language: Language, words: Words): string {
  const { message, help } = codes[code][language];
  return `${code}  ${withoutHoles(message)}\n\n${words.remedy}\n  ${withoutHoles(help)}\n`;
}

/** A template without the names of its holes, which mean nothing to a reader. */
function withoutHoles(template: string): string {
  return template.replace(/\{\w+\}/g, "…");
}
