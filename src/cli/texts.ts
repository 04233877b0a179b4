/** Everything that the command says, by language. */
import type { Code, Language } from "../index.ts";
import type { HelpWords } from "./help-words.ts";
import { texts as en } from "./texts/en.ts";
import { texts as id } from "./texts/id.ts";
import type { Words } from "./words.ts";

export interface CommandTexts {
  readonly words: Words;
  readonly help: HelpWords;
  /** Why each diagnostic code matters. */
  readonly whys: Readonly<Record<Code, string>>;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { id, en };
