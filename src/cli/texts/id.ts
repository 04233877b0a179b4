/** What the command says in Indonesian: its messages, its help, and why each code matters. */
import { help } from "./id/help.ts";
import { messages } from "./id/messages.ts";
import { whys } from "./id/whys.ts";

export const texts = { help, whys, messages };
