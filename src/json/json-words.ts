/** The words of JSON, read with recovery: texts, numbers, true, false and null, and the names of members. */
import { nearest } from "../base/did-you-mean.ts";
import { JsonCursor } from "./json-cursor.ts";
import { LOST, type Lost, type Recovered } from "./recovered.ts";

const bareValues = new Map<string, boolean | null>([
  ["true", true],
  ["false", false],
  ["null", null],
]);
const bareWord = /[\p{L}\p{N}_$][\p{L}\p{N}_$.-]*/uy;
const numberLike = /[-+.\d][-+.\w]*/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const hexCode = /^[0-9a-fA-F]{4}$/;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
/** Quotes that people type, or that a word processor puts, in place of `"`, and what closes them. */
const wrongQuotes = new Map([
  ["'", "'"],
  ["`", "`"],
  ["‘", "’'"],
  ["’", "’'"],
  ["“", '”"“'],
  ["”", '”"“'],
]);

export class JsonWords extends JsonCursor {
  /** The last text in double quotes. */
  private quotedFrom = -1;
  private quotedTo = -1;

  /** A text, number, true, false or null; lost, with a slip, for anything else. */
  protected scalar(): Recovered {
    const start = this.at;
    const c = this.text[start] ?? "";
    if (c === '"') return this.quoted();
    if (wrongQuotes.has(c)) return this.wronglyQuoted();
    const numeral = this.match(numberLike);
    if (numeral !== null && /\d/.test(numeral)) {
      if (!number.test(numeral)) this.slip("S111", start);
      const read = Number(numeral);
      return Number.isNaN(read) ? this.lost() : read;
    }
    const word = this.match(bareWord);
    const known = word === null ? undefined : bareValues.get(word);
    if (known !== undefined) return known;
    const suggestion = word === null ? null : nearest(word, bareValues.keys());
    this.slip("S101", start, suggestion === null ? {} : { suggestion });
    if (!this.isAtEndOfItem()) this.skipJunk();
    return this.lost();
  }

  /** The name of a member; lost, with a slip, when it cannot be made out. */
  protected name(): string | Lost {
    const start = this.at;
    const c = this.text[start] ?? "";
    if (c === '"') return this.quoted();
    if (wrongQuotes.has(c)) return this.wronglyQuoted();
    this.slip("S104", start);
    const name = this.match(bareWord);
    if (name !== null && this.text[this.at] === '"') this.at++;
    if (name !== null && /^[ \t]*:/.test(this.text.slice(this.at, this.at + 20))) return name;
    this.skipJunk();
    return LOST;
  }

  /** A text in double quotes; lost when the closing quote is missing on its line. */
  private quoted(): string | Lost {
    const start = this.at;
    let read = "";
    let from = start + 1;
    let isControlTold = false;
    for (let i = from; !this.givenUp; i++) {
      const c = this.text.charCodeAt(i);
      if (c === 34) {
        this.at = i + 1;
        this.quotedFrom = start;
        this.quotedTo = this.at;
        return read + this.text.slice(from, i);
      }
      if (Number.isNaN(c) || c === 10 || c === 13) break;
      if (c === 92) {
        const { stands, length } = this.escape(i);
        read += this.text.slice(from, i) + stands;
        from = i + length;
        i = from - 1;
      } else if (c < 32) {
        if (!isControlTold) this.slip("S111", i);
        isControlTold = true;
        read += this.text.slice(from, i);
        from = i + 1;
      }
    }
    if (!this.givenUp) this.leaveText(start);
    return this.lost();
  }

  /** Skips a text that lacks its closing quote. */
  private leaveText(start: number): void {
    this.slip("S111", start);
    this.at = start + 1;
    this.skipJunk();
  }

  /**
   * Whether the text just read lacked its closing quote, so that it reached to the opening quote of the next one; if
   * so, goes back and skips it.
   */
  protected leftMisquoted(): boolean {
    const isGlued = this.quotedTo === this.at && /[^\s,:{}[\]"]/.test(this.text[this.at] ?? " ");
    if (!isGlued || !/[,:{}[\]]\s*"$/.test(this.text.slice(this.quotedFrom, this.quotedTo))) return false;
    this.leaveText(this.quotedFrom);
    return true;
  }

  private escape(at: number): { stands: string; length: number } {
    const letter = this.text[at + 1] ?? "";
    const hex = letter === "u" ? this.text.slice(at + 2, at + 6) : "";
    if (hexCode.test(hex)) return { stands: String.fromCharCode(Number.parseInt(hex, 16)), length: 6 };
    const stands = escapes[letter];
    if (stands !== undefined) return { stands, length: 2 };
    this.slip("S111", at);
    return { stands: "", length: letter === "" || letter < " " ? 1 : 2 };
  }

  private wronglyQuoted(): string | Lost {
    const start = this.at;
    const closing = wrongQuotes.get(this.text[start]!)!;
    this.slip("S111", start);
    for (let i = start + 1; i < this.text.length && this.text[i] !== "\n"; i++) {
      if (!closing.includes(this.text[i]!)) continue;
      this.at = i + 1;
      return this.text.slice(start + 1, i);
    }
    this.at++;
    this.skipJunk();
    return this.lost();
  }
}
