/** What `sopan code` prints of a diagnostic beside its message: why it matters, what is wrong, what is right. */
import type { Language } from "../../index.ts";

export interface CodePage {
  /** One or two sentences. */
  readonly why: Readonly<Record<Language, string>>;
  /** Excerpts of a file, or a command line: what is wrong, and what is right in its place. */
  readonly avoid: string;
  readonly prefer: string;
}
