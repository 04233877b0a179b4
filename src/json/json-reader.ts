/**
 * JSON read with recovery, for files that people edit by hand: every slip is named once, at its place, and what can be
 * understood is kept. Where brackets do not balance, the indentation says which one is missing or too many. A parser
 * made for programs names the first slip well and then stumbles through its aftermath. One pass; nesting is bounded
 * before it is entered.
 */
import { bracketBalance } from "./bracket-balance.ts";
import { indentFrom } from "./json-cursor.ts";
import { JsonWords } from "./json-words.ts";
import { LOST, type Recovered } from "./recovered.ts";

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

const startOfMember = /"/y;
const startOfValue = /["{[\d-]|(?:true|false|null)\b/y;

export class JsonReader extends JsonWords {
  root: PlacedNode = { offset: 0, nameOffset: -1, parts: null };

  private readonly opened: Opened[] = [];
  /** How many closing brackets the text still lacks; negative when it has too many. */
  private lacking: number;

  constructor(text: string) {
    super(text);
    this.lacking = bracketBalance(text);
  }

  /** The value as far as it could be made out; lost where nothing is known of what belongs where. */
  read(): Recovered {
    const value = this.value(-1, (root) => {
      this.root = root;
    });
    this.blank();
    if (this.at < this.text.length) {
      this.slip("S107", this.at);
      // More members after the end: a bracket closed too early, so nothing is known of what belongs where.
      if (/[:,]/.test(this.text.slice(this.at))) this.isBalanced = false;
    }
    return this.isBalanced ? value : this.lost();
  }

  private value(nameOffset: number, place: (node: PlacedNode) => void): Recovered {
    this.blank();
    const offset = this.at;
    const c = this.text[offset];
    if (c === "{") {
      const parts = new Map<string, PlacedNode>();
      place({ offset, nameOffset, parts });
      const object: Record<string, Recovered> = {};
      let last: string | undefined;
      const read = () => {
        last = this.member(object, parts);
      };
      const doubt = () => {
        if (last !== undefined) object[last] = this.lost();
      };
      this.items("}", startOfMember, read, doubt);
      return object;
    }
    if (c === "[") {
      const parts: PlacedNode[] = [];
      place({ offset, nameOffset, parts });
      const list: Recovered[] = [];
      const read = () => {
        this.path.push(list.length);
        list.push(this.value(-1, (node) => parts.push(node)));
        this.path.pop();
      };
      this.items("]", startOfValue, read, () => list.splice(-1, 1, this.lost()));
      return list;
    }
    place({ offset, nameOffset, parts: null });
    return this.scalar();
  }

  /** Reads a member into an object; gives its name, unless it could not be made out or is refused. */
  private member(object: Record<string, Recovered>, parts: Map<string, PlacedNode>): string | undefined {
    const start = this.at;
    const name = this.name();
    if (name === LOST || this.leftMisquoted()) {
      this.markDamaged();
      return undefined;
    }
    this.path.push(name);
    // What stands under a refused name is read for its syntax only.
    const isRefused = name === "__proto__" || parts.has(name);
    if (isRefused) {
      this.slip(name === "__proto__" ? "S110" : "S108", start, { name });
      this.lost();
    } else parts.set(name, { offset: start, nameOffset: start, parts: null });
    const place = (node: PlacedNode) => isRefused || parts.set(name, node);
    const colon = this.passColon();
    const value = colon === "value" ? this.value(start, place) : this.lost();
    this.path.pop();
    if (isRefused || colon === "junk") return undefined;
    object[name] = value;
    return name;
  }

  /** What follows the name of a member; before junk, the name itself is in doubt. */
  private passColon(): "value" | "nothing" | "junk" {
    const nameEnd = this.at;
    this.blank();
    if (this.text[this.at] === ":") {
      this.at++;
      return "value";
    }
    this.slip("S103", nameEnd);
    if (this.text[this.at] === "=") {
      this.at++;
      return "value";
    }
    if (this.isNext(startOfValue)) return "value";
    if (this.isAtEndOfItem()) return "nothing";
    this.skipJunk();
    this.markDamaged();
    return "junk";
  }

  /**
   * Reads items up to the closing bracket; `start` is how an item begins, and `doubt` takes
   * back the last item's value: what stands after it makes no sense, so its own quotes may be wrong.
   */
  private items(closer: Closer, start: RegExp, item: () => void, doubt: () => void): void {
    if (this.opened.length === deepestNesting) {
      this.slip("S109", this.at, { limit: deepestNesting });
      this.giveUp();
      return;
    }
    this.opened.push({ closer, line: this.line, indent: this.indent() });
    const outer = this.holderDepth;
    this.holderDepth = this.path.length;
    this.at++;
    /** Where the last item ended, and the comma after it; -1 when there is none. */
    let ended = -1;
    let comma = -1;
    for (;;) {
      const forgiven = this.commaForgiven;
      this.commaForgiven = false;
      this.blank();
      const c = this.text[this.at];
      if (this.wasLeftOpen(c, closer)) {
        this.slip("S105", ended < 0 ? this.at : ended, { bracket: closer });
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
        if ((ended < 0 || comma >= 0) && !forgiven) this.slip("S112", this.at);
        comma = this.at;
        this.at++;
        continue;
      }
      if (ended >= 0 && comma < 0 && !forgiven) {
        this.slip("S102", ended);
        if (!this.isNext(start)) {
          doubt();
          this.skipJunk();
          continue;
        }
      }
      comma = -1;
      item();
      if (this.leftMisquoted()) doubt();
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

  /** A closing bracket is too many, and this one fits nothing, or the lines after it are still inside. */
  private isTooMany(c: Closer, closer: Closer): boolean {
    if (this.lacking >= 0) return false;
    if (c !== closer) return true;
    const { line, indent } = this.opened.at(-1)!;
    const next = /,?[ \t\r]*\n+(?=[ \t]*\S)/y;
    next.lastIndex = this.at + 1;
    return line !== this.line && next.test(this.text) && indentFrom(this.text, next.lastIndex) > indent;
  }
}
