/** Everything that the command says, by language. */
import type { Code, Language } from "../index.ts";
import type { HelpTexts } from "./help-texts.ts";
import type { Messages } from "./messages.ts";
import { texts as en } from "./texts/en.ts";
import { texts as id } from "./texts/id.ts";

export interface CommandTexts {
  readonly messages: Messages;
  readonly help: HelpTexts;
  /** Why each diagnostic code matters. */
  readonly whys: Readonly<Record<Code, string>>;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { id, en };
