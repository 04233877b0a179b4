/** What the command says in Indonesian: its messages, its help, and why each code matters. */
import { help } from "./id/help.ts";
import { whys } from "./id/whys.ts";
import { words } from "./id/words.ts";

export const texts = { help, whys, words };
