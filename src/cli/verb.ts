/** What a row of the table of verbs says; it holds nothing in a language. */
import type { Arguments } from "./arguments.ts";
import type { Options } from "./options.ts";
import type { ExitCode, Session } from "./session.ts";

export interface Verb {
  /** The arguments after the verb in, the exit code out. */
  readonly run: (given: Arguments, session: Session) => Promise<ExitCode>;
  /** Beside those that every verb takes. */
  readonly options: Options;
  /** How many operands (files, a code, a month) it takes at most. */
  readonly operands: number;
  /** What its help page shows beside the words: command lines after `sopan`, with `{cases}` and the like for files. */
  readonly help: {
    readonly examples: readonly string[];
    /** Whether the page lists the SOPs at hand. */
    readonly listsSops?: true;
  };
}
