/**
 * Whether lines of text can still become one JSON value. A stream of cases has one case a line, but people also hand
 * over a case that an editor wrote over many lines. Reading on until the brackets close would swallow the rest of a
 * stream after one cut-off line; the grammar of JSON refuses the line after it at once.
 */

/** Deepest nesting that a value over several lines may have; deeper is no case, and bounds what is read ahead. */
const deepestNesting = 64;

type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing";

export type JsonProgress = "open" | "complete" | "broken";

export class OpenJson {
  readonly #closers: ("}" | "]")[] = [];
  #expected: Expected = "value";

  /** Adds one line; strings cannot reach over its end. "complete" once every bracket is closed. */
  add(line: string): JsonProgress {
    let at = 0;
    while (at < line.length) {
      const character = line[at]!;
      if (character === " " || character === "\t" || character === "\r") at++;
      else {
        const length = this.#take(line, at, character);
        if (length === 0) return "broken";
        at += length;
      }
    }
    return this.#expected === "nothing" ? "complete" : "open";
  }

  /** Takes the token that begins here; gives its length, 0 when it may not stand here. */
  #take(line: string, at: number, character: string): number {
    const expected = this.#expected;
    const takesValue = expected === "value" || expected === "value-or-end";
    switch (character) {
      case "{":
      case "[":
        if (!takesValue || this.#closers.length === deepestNesting) return 0;
        this.#closers.push(character === "{" ? "}" : "]");
        this.#expected = character === "{" ? "key-or-end" : "value-or-end";
        return 1;
      case "}":
      case "]": {
        const mayEnd =
          expected === "comma-or-end" || expected === (character === "}" ? "key-or-end" : "value-or-end");
        if (!mayEnd || this.#closers.pop() !== character) return 0;
        return this.#endValue(1);
      }
      case ",":
        if (expected !== "comma-or-end") return 0;
        this.#expected = this.#closers.at(-1) === "}" ? "key" : "value";
        return 1;
      case ":":
        if (expected !== "colon") return 0;
        this.#expected = "value";
        return 1;
      case '"': {
        const length = textLength(line, at);
        if (length === 0 || takesValue) return length === 0 ? 0 : this.#endValue(length);
        if (expected !== "key" && expected !== "key-or-end") return 0;
        this.#expected = "colon";
        return length;
      }
      default:
        // A bare value never reaches over lines, so one is only expected inside brackets; JSON.parse judges its form.
        return takesValue && this.#closers.length > 0 ? this.#endValue(bareLength(line, at)) : 0;
    }
  }

  #endValue(length: number): number {
    this.#expected = this.#closers.length === 0 ? "nothing" : "comma-or-end";
    return length;
  }
}

/** Length of the quoted text that begins at `start`, 0 when it does not end on this line. */
function textLength(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    const character = line.charCodeAt(at);
    if (character === 0x22) return at + 1 - start;
    if (character === 0x5c) at++;
  }
  return 0;
}

function bareLength(line: string, start: number): number {
  let at = start + 1;
  while (at < line.length && !' \t\r,:{}[]"'.includes(line[at]!)) at++;
  return at - start;
}
