/** What `sopan code` prints about a diagnostic: why it matters, what to avoid, what to prefer. */
import type { Phrase } from "./diagnostic.ts";

export interface CodePage {
  readonly why: Phrase;
  /** What is wrong, as an excerpt. */
  readonly avoid: string;
  /** The same, put right. */
  readonly prefer: string;
}
