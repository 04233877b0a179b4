/** What the command says in English: its messages, its help, and why each code matters. */
import { help } from "./en/help.ts";
import { messages } from "./en/messages.ts";
import { whys } from "./en/whys.ts";

export const texts = { help, whys, messages };
