/**
 * The words of JSON, read with recovery: white space, texts, numbers, bare words, and stretches that make no sense.
 * Every slip is named once, at its place; a slip ends where the line, the member or the bracket around it ends.
 */
import { type Code, type Params, pointerTo } from "./diagnostic.ts";
import { nearest } from "./did-you-mean.ts";

/** After so many slips a text is not JSON, and naming more helps nobody. */
export const mostSlips = 200;

/** A finding at its place in the text. */
export interface Placed {
  readonly code: Code;
  readonly offset: number;
  readonly pointer: string;
  readonly params: Params;
}

const bareValues = new Map<string, unknown>([
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

export class JsonCursor {
  readonly text: string;
  readonly slips: Placed[] = [];
  /** Objects and lists in which something was skipped, by pointer: what they lack may have been there. */
  readonly damaged = new Set<string>();
  /** Whether something could not be understood, so that what seems absent may have been meant. */
  isLossy = false;
  /** Whether brackets balance, or could be balanced; if not, nothing is known of what belongs where. */
  isBalanced = true;

  protected at = 0;
  protected line = 0;
  /** A skipped stretch may have held the comma that comes next. */
  protected commaForgiven = false;
  protected givenUp = false;
  /** Names and indices that lead to what is being read. */
  protected readonly path: (string | number)[] = [];
  /** How many of them lead to the innermost open object or list. */
  protected holderDepth = 0;
  private lineStart = 0;
  /** The last text in double quotes. */
  private quotedFrom = -1;
  private quotedTo = -1;

  constructor(text: string) {
    this.text = text;
  }

  protected slip(code: Code, offset: number, params: Params = {}): void {
    if (this.givenUp) return;
    this.slips.push({ code, offset, pointer: this.path.reduce(pointerTo, ""), params });
    if (this.slips.length >= mostSlips) this.giveUp();
  }

  protected giveUp(): void {
    this.givenUp = true;
    this.isBalanced = false;
    this.at = this.text.length;
  }

  protected lost(): undefined {
    this.isLossy = true;
    return undefined;
  }

  /** Skips white space and comments. */
  protected blank(): void {
    for (;;) {
      const c = this.text[this.at];
      if (c === "\n") this.newLine();
      else if (c === "/" && "/*".includes(this.text[this.at + 1] ?? " ")) {
        this.comment();
        continue;
      } else if (c !== " " && c !== "\t" && c !== "\r") return;
      this.at++;
    }
  }

  private newLine(): void {
    this.line++;
    this.lineStart = this.at + 1;
  }

  private comment(): void {
    this.slip("S106", this.at);
    const isBlock = this.text[this.at + 1] === "*";
    const end = this.text.indexOf(isBlock ? "*/" : "\n", this.at + 2);
    const stop = end < 0 ? this.text.length : isBlock ? end + 2 : end;
    for (; this.at < stop; this.at++) if (this.text[this.at] === "\n") this.newLine();
  }

  /** Indentation of the current line. */
  protected indent(): number {
    return indentFrom(this.text, this.lineStart);
  }

  protected startsItsLine(): boolean {
    return this.lineStart + this.indent() === this.at;
  }

  /** A text, number, true, false or null; undefined, with a slip, for anything else. */
  protected scalar(): unknown {
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
    if (word !== null && bareValues.has(word)) return bareValues.get(word);
    const suggestion = word === null ? null : nearest(word, bareValues.keys());
    this.slip("S101", start, suggestion === null ? {} : { suggestion });
    if (!this.isAtEndOfItem()) this.skipJunk();
    return this.lost();
  }

  /** The name of a member; undefined, with a slip, when it cannot be made out. */
  protected name(): string | undefined {
    const start = this.at;
    const c = this.text[start] ?? "";
    if (c === '"') return this.quoted();
    if (wrongQuotes.has(c)) return this.wronglyQuoted();
    this.slip("S104", start);
    const name = this.match(bareWord);
    if (name !== null && this.text[this.at] === '"') this.at++;
    if (name !== null && /^[ \t]*:/.test(this.text.slice(this.at, this.at + 20))) return name;
    this.skipJunk();
    return undefined;
  }

  /** A text in double quotes; undefined when the closing quote is missing on its line. */
  private quoted(): string | undefined {
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

  private wronglyQuoted(): string | undefined {
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

  protected match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  protected isNext(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  protected isAtEndOfItem(): boolean {
    let end = this.at;
    while (this.text[end] === " " || this.text[end] === "\t" || this.text[end] === "\r") end++;
    return "\n,}]".includes(this.text[end] ?? "\n");
  }

  /**
   * Skips what makes no sense up to the end of the line, the bracket around it, or a comma after which sense begins
   * again; quotes are not trusted here.
   */
  protected skipJunk(): void {
    const start = this.at;
    this.skipToSense();
    this.isLossy = true;
    this.commaForgiven = true;
    if (this.text.slice(start, this.at).includes(":")) this.markDamaged();
  }

  protected markDamaged(): void {
    this.damaged.add(this.path.slice(0, this.holderDepth).reduce(pointerTo, ""));
  }

  private skipToSense(): void {
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at]!;
      if (c === "{" || c === "[") depth++;
      else if (c === "}" || c === "]") {
        if (depth === 0) return;
        depth--;
      } else if (c === "\n") {
        if (depth === 0) return;
        this.newLine();
      } else if (c === "," && depth === 0 && beforeSense.test(this.text.slice(this.at, this.at + 40))) return;
    }
  }
}

const beforeSense = /^,[ \t\r]*(?:["{[\n]|$)/;

/** Indentation of the line that starts at an offset. */
export function indentFrom(text: string, lineStart: number): number {
  let end = lineStart;
  while (text[end] === " " || text[end] === "\t") end++;
  return end - lineStart;
}
