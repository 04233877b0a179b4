/** What a verb works with: the outside world as arguments, so that tests run the whole command in process. */
import type { Readable, Writable } from "node:stream";
import type { Code, Language } from "../index.ts";
import type { Messages } from "./messages.ts";
import type { Output } from "./output.ts";

export interface Outside {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The clock, in epoch milliseconds. */
  readonly now: () => number;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

export interface Session {
  readonly language: Language;
  /** What the command says, in that language. */
  readonly messages: Messages;
  /** Why each diagnostic code matters. */
  readonly whys: Readonly<Record<Code, string>>;
  readonly help: HelpPages;
  readonly stdin: Readable;
  readonly out: Output;
  readonly errors: Output;
  readonly now: () => number;
  readonly cwd: string;
}

/** The help pages, handed in because the verb that shows them is itself a row of the table that they are made from. */
export interface HelpPages {
  readonly general: () => string;
  readonly verbs: readonly string[];
  /** The page of a verb. */
  readonly ofVerb: (verb: string) => string;
  /** The present form of a verb of earlier versions, null for any other name. */
  readonly presentForm: (verb: string) => string | null;
}

/** 0 fine, 1 findings, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;
