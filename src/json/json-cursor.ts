/**
 * A place in a JSON text that moves on over white space, comments, and stretches that make no sense. Every slip is
 * named once, at its place; a slip ends where the line, the member or the bracket around it ends.
 */

import type { Code } from "../diagnostics/codes.ts";
import type { Params, Wording } from "../diagnostics/diagnostic.ts";
import { pointerTo } from "./pointer.ts";
import { LOST, type Lost } from "./recovered.ts";

/** Most findings that a file is given: more of them help nobody, and a file made to have millions harms. */
export const mostFindings = 200;

/** A finding at its place in the text. */
export interface Placed {
  readonly code: Code;
  readonly offset: number;
  readonly pointer: string;
  readonly params: Params;
  readonly wording?: Wording;
}

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
  private allLineStarts: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  protected slip(code: Code, offset: number, params: Params = {}): void {
    if (this.givenUp) return;
    this.slips.push({ code, offset, pointer: this.path.reduce(pointerTo, ""), params });
    // One more than is told, so that it can be said that the rest was not read.
    if (this.slips.length > mostFindings) this.giveUp();
  }

  protected giveUp(): void {
    this.givenUp = true;
    this.isBalanced = false;
    this.at = this.text.length;
  }

  protected lost(): Lost {
    this.isLossy = true;
    return LOST;
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

  /** Where each line of the text begins. */
  get lineStarts(): readonly number[] {
    this.allLineStarts ??= lineStartsOf(this.text);
    return this.allLineStarts;
  }

  protected startsItsLine(): boolean {
    return this.lineStart + this.indent() === this.at;
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

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
