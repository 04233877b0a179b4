/**
 * JSON read with recovery, for files that people edit by hand: every slip is named once, at its place, and what can be
 * understood is kept. Where brackets do not balance, the indentation says which one is missing or too many. A parser
 * made for programs names the first slip well and then stumbles through its aftermath. One pass; nesting is bounded
 * before it is entered.
 */
import { indentFrom, JsonCursor } from "./json-cursor.ts";

/** Deepest nesting that a file may have. */
export const deepestNesting = 64;

type Closer = "}" | "]";

interface Opened {
  readonly closer: Closer;
  readonly line: number;
  readonly indent: number;
}

/** Where a value stands, where its name stands (-1 without one), and the values in it. */
export interface PlacedNode {
  readonly offset: number;
  readonly nameOffset: number;
  readonly parts: Map<string, PlacedNode> | PlacedNode[] | null;
}

const startsOfMember = '"';
const startsOfValue = '"{[-0123456789tfn';
const valueAfterName = /["{[\d-]|(?:true|false|null)\b/y;

export class JsonReader extends JsonCursor {
  root: PlacedNode = { offset: 0, nameOffset: -1, parts: null };

  private readonly opened: Opened[] = [];
  /** How many closing brackets the text still lacks; negative when it has too many. */
  private lacking: number;

  constructor(text: string) {
    super(text);
    this.lacking = bracketBalance(text);
  }

  /** The value, with undefined in the place of what could not be understood. */
  read(): unknown {
    const value = this.value(-1, (root) => {
      this.root = root;
    });
    this.blank();
    if (this.at < this.text.length) {
      this.slip("S107", this.at);
      // More members after the end: a bracket closed too early, so nothing is known of what belongs where.
      if (/[:,]/.test(this.text.slice(this.at))) this.isBalanced = false;
    }
    return value;
  }

  private value(nameOffset: number, place: (node: PlacedNode) => void): unknown {
    this.blank();
    const offset = this.at;
    const c = this.text[offset];
    if (c === "{") {
      const parts = new Map<string, PlacedNode>();
      place({ offset, nameOffset, parts });
      const object: Record<string, unknown> = {};
      this.items("}", startsOfMember, () => this.member(object, parts));
      return object;
    }
    if (c === "[") {
      const parts: PlacedNode[] = [];
      place({ offset, nameOffset, parts });
      const list: unknown[] = [];
      this.items("]", startsOfValue, () => {
        this.path.push(list.length);
        list.push(this.value(-1, (node) => parts.push(node)));
        this.path.pop();
      });
      return list;
    }
    place({ offset, nameOffset, parts: null });
    return this.scalar();
  }

  private member(object: Record<string, unknown>, parts: Map<string, PlacedNode>): void {
    const start = this.at;
    const name = this.name();
    if (name === undefined) {
      this.markDamaged();
      return;
    }
    this.path.push(name);
    // What stands under a refused name is read for its syntax only.
    const isRefused = name === "__proto__" || parts.has(name);
    if (isRefused) {
      this.slip(name === "__proto__" ? "S110" : "S108", start, { name });
      this.lost();
    } else parts.set(name, { offset: start, nameOffset: start, parts: null });
    const place = (node: PlacedNode) => isRefused || parts.set(name, node);
    const value = this.passColon() ? this.value(start, place) : this.lost();
    if (!isRefused) object[name] = value;
    this.path.pop();
  }

  /** Whether a value follows the name of a member. */
  private passColon(): boolean {
    const nameEnd = this.at;
    this.blank();
    if (this.text[this.at] === ":") {
      this.at++;
      return true;
    }
    this.slip("S103", nameEnd);
    if (this.text[this.at] === "=") {
      this.at++;
      return true;
    }
    valueAfterName.lastIndex = this.at;
    if (valueAfterName.test(this.text)) return true;
    if (!this.isAtEndOfItem()) this.skipJunk();
    return false;
  }

  /** Reads items up to the closing bracket; `starts` are the characters with which an item begins. */
  private items(closer: Closer, starts: string, item: () => void): void {
    if (this.opened.length === deepestNesting) {
      this.slip("S109", this.at, { limit: deepestNesting });
      this.giveUp();
      return;
    }
    this.opened.push({ closer, line: this.line, indent: this.indent() });
    const outer = this.holderDepth;
    this.holderDepth = this.path.length;
    this.at++;
    let comma = -1;
    /** Where the last item ended; -1 when the next may follow. */
    let ended = -1;
    for (;;) {
      const forgiven = this.commaForgiven;
      this.commaForgiven = false;
      this.blank();
      const c = this.text[this.at];
      if (this.wasLeftOpen(c, closer)) {
        this.slip("S105", Math.max(ended, comma), { bracket: closer });
        this.lacking--;
        this.commaForgiven = true;
        break;
      }
      if (c === undefined || c === "}" || c === "]") {
        if (c !== undefined && this.isTooMany(c, closer)) {
          this.slip("S113", this.at, { bracket: c });
          this.lacking++;
          this.at++;
          continue;
        }
        if (comma >= 0 && c !== undefined) this.slip("S112", comma);
        this.close(c, closer, ended < 0 ? this.at : ended);
        break;
      }
      if (c === ",") {
        if (ended < 0 && !forgiven) this.slip("S112", this.at);
        comma = this.at;
        ended = -1;
        this.at++;
        continue;
      }
      if (ended >= 0 && !forgiven) {
        this.slip("S102", ended);
        if (!starts.includes(c)) {
          this.skipJunk();
          continue;
        }
      }
      comma = -1;
      item();
      ended = this.at;
    }
    this.holderDepth = outer;
    this.opened.pop();
  }

  private close(c: Closer | undefined, closer: Closer, ended: number): void {
    if (c === closer) {
      this.at++;
      return;
    }
    if (c === undefined) {
      if (this.isBalanced) this.slip("S105", ended, { bracket: closer });
      // Only the outermost bracket is missing when what stands before the end is indented like its content.
      const line = this.text.lastIndexOf("\n", ended - 1) + 1;
      if (this.opened.length > 1 || indentFrom(this.text, line) === 0) this.isBalanced = false;
      return;
    }
    if (this.lacking > 0 && this.opened.some((each) => each.closer === c)) {
      this.slip("S105", ended, { bracket: closer });
      this.lacking--;
    } else {
      // The other bracket was typed in place of this one.
      this.slip("S105", this.at, { bracket: closer });
      this.at++;
    }
  }

  /** A closing bracket is lacking, and this line is not indented like one inside the innermost open bracket. */
  private wasLeftOpen(c: string | undefined, closer: Closer): boolean {
    if (this.lacking <= 0 || c === undefined || !this.startsItsLine() || this.opened.length === 1)
      return false;
    const { line, indent } = this.opened.at(-1)!;
    if (line === this.line) return false;
    return c === closer ? this.indent() < indent : c !== "}" && c !== "]" && this.indent() <= indent;
  }

  /** A closing bracket is too many, and this one fits nothing, or would close what began on a line indented less. */
  private isTooMany(c: Closer, closer: Closer): boolean {
    if (this.lacking >= 0) return false;
    const { line, indent } = this.opened.at(-1)!;
    return c !== closer || (line !== this.line && this.indent() > indent);
  }
}

/** Opening minus closing brackets outside of texts. */
function bracketBalance(text: string): number {
  let balance = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) inText = false;
    else if (inText && c === 92) i++;
    else if (c === 34) inText = !inText;
    else if (inText) continue;
    else if (c === 123 || c === 91) balance++;
    else if (c === 125 || c === 93) balance--;
  }
  return balance;
}
