/** What the command says in English: its messages, its help, and why each code matters. */
import { help } from "./en/help.ts";
import { whys } from "./en/whys.ts";
import { words } from "./en/words.ts";

export const texts = { help, whys, words };
