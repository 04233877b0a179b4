/** The keys of what the command itself says; each language fills them. */
import type { messages } from "./texts/id/messages.ts";

export type Messages = typeof messages;
