/** The keys of what the command itself says; each language fills them. */
import type { words } from "./texts/id/words.ts";

export type Words = typeof words;
