/**
 * What a function throws when it is called in a way that can have no answer. What is wrong with a file, a case or an
 * option of an assessment is never thrown: it is a finding or a problem.
 */

/** Misuse of a function: the mistake is in the program that calls, so the message is in English. */
export class MisuseError extends RangeError {
  override readonly name = "MisuseError";
  /** A code of the diagnostics, from `U101` on; `sopan help U101` prints its page. */
  readonly code: string;
  /** How to mend it; the message ends with it. */
  readonly help: string;

  /** `cause`: what a value threw, or where reading it failed. */
  constructor(code: string, message: string, help: string, cause?: unknown) {
    super(help === "" ? message : `${message}; ${help}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.help = help;
  }
}
