/** A request that the desk turns down; nothing of it was recorded. */
export class Refusal extends Error {
  /**
   * @param {"unauthorized" | "malformed" | "not-found" | "conflict" | "not-acceptable"} kind
   * @param {string} message
   * @param {readonly { pointer: string, message: string }[]} errors `pointer` into what was sent.
   */
  constructor(kind, message, errors = []) {
    super(message);
    this.name = "Refusal";
    this.kind = kind;
    this.errors = errors;
  }
}
