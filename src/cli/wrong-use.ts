/** The command was called wrongly: exit code 2, with a message that names the slip and the nearest right thing. */
export class WrongUse extends Error {
  /** What to do instead; empty when the message says it. */
  readonly hint: string;

  constructor(message: string, hint = "") {
    super(message);
    this.name = "WrongUse";
    this.hint = hint;
  }
}
