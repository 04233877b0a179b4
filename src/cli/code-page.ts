/** The page of a diagnostic code, for people who keep rule files and cases but never write a program. */
import { type Code, codes, codeTexts, wrapped } from "../index.ts";
import { codeExamples } from "./code-examples.ts";
import type { Session } from "./session.ts";

export const allCodes = Object.keys(codes).sort() as Code[];

/** The code that is meant, in whatever case it is written; null when there is none. */
export function codeNamed(name: string): Code | null {
  return allCodes.find((known) => known === name.toUpperCase()) ?? null;
}

/** Every code with its message, one a line. */
export function codeList({ language }: Session): string {
  return allCodes.map((code) => `${code}  ${withoutHoles(codeTexts(code, language).message)}\n`).join("");
}

export function codePage(code: Code, { language, messages: { page }, whys }: Session): string {
  const { message, help } = codeTexts(code, language);
  const { avoid, prefer } = codeExamples[code];
  return [
    `${wrapped(withoutHoles(message), `${code}  `, "      ").join("\n")}\n`,
    section(page.help, wrapped(withoutHoles(help), "  ", "  ")),
    section(page.why, wrapped(whys[code], "  ", "  ")),
    section(page.avoid, indented(avoid)),
    section(page.prefer, indented(prefer)),
  ].join("\n");
}

function section(heading: string, content: readonly string[]): string {
  return `${[heading, ...content].join("\n")}\n`;
}

function indented(text: string): string[] {
  return text.split("\n").map((line) => `  ${line}`);
}

/** A template without the names of its holes, which mean nothing to a reader. */
export function withoutHoles(template: string): string {
  return template.replace(/\{\w+\}/g, "…");
}
