/** What a verb works with: the outside world as arguments, so that tests run the whole command in process. */
import type { Readable, Writable } from "node:stream";
import type { Language } from "../index.ts";
import type { Output } from "./output.ts";
import type { Words } from "./words.ts";

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
  readonly words: Words;
  readonly stdin: Readable;
  readonly out: Output;
  readonly errors: Output;
  readonly now: () => number;
  readonly cwd: string;
}

/** 0 fine, 1 findings, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One verb: its arguments after the verb in, the exit code out. */
export type Verb = (args: readonly string[], session: Session) => Promise<ExitCode>;
