/** A printed phrase in its parts, and a cursor that reads on over them. */
import { digitWords, multiplierWords } from "./number-words.ts";

/** A number that is written in figures, or a word or mark in lower case. */
export type Token = number | string;

export const joined = /* @__PURE__ */ wordsInOne();
/** Marks that only divide a sentence. */
const dropped: ReadonlySet<string> = new Set([".", ",", ":", ";", '"', "“", "”", "!"]);

/** `tokensOf("Maks. 3 x 24 Jam")` is ["maks", 3, "x", 24, "jam"]. */
export function tokensOf(phrase: string): readonly Token[] {
  const plain = phrase
    .toLowerCase()
    .replaceAll("½", " setengah ")
    .normalize("NFKC")
    .replace(/[‐-―−]/g, "-")
    .replaceAll("×", "x")
    .replace(/['’‘`]/g, "")
    .replace(/\bs\s?[./]\s?d\b\.?|\bsd\b/g, " sampai ")
    // "Rp 10.000,-"
    .replace(/(\d)[.,]\s?-(?!\s?\d)/g, "$1")
    // "selambat-lambatnya" and "per-triwulan" are one word each.
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  return (plain.match(/\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu) ?? []).flatMap(tokenOf);
}

function tokenOf(text: string): Token[] {
  if (dropped.has(text)) return [];
  if (/^\d/.test(text)) return [numberOf(text) ?? "?"];
  const parts = joined.exec(text);
  return parts === null ? [text] : [parts[1]!, parts[2]!];
}

/** A number in Indonesian figures, "1.500" or "1,5"; null for what is none, such as the clock time "08.00". */
function numberOf(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (/^\d+(?:,\d+)?$/.test(text) || /^[1-9]\d*\.\d$/.test(text)) return Number(text.replace(",", "."));
  return null;
}

/** Reads on over tokens; what is tried in vain leaves it where it was. */
export class Cursor {
  /** Two numbers of one place that differ, such as those of "3 (empat)". */
  contradiction: readonly [number, number] | null = null;
  #next = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  get rest(): readonly Token[] {
    return this.#tokens.slice(this.#next);
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#next + ahead];
  }

  /** Passes over a row of tokens if it comes next. */
  take(...wanted: readonly string[]): boolean {
    if (!wanted.every((each, index) => this.peek(index) === each)) return false;
    this.#next += wanted.length;
    return true;
  }

  /** Passes over the next token if it is one of some words, and returns it. */
  takeOf(words: { readonly has: (word: string) => boolean }): string | null {
    const token = this.peek();
    if (typeof token !== "string" || !words.has(token)) return null;
    this.#next++;
    return token;
  }

  /** What a table says of the next token, which it passes over; null where it says nothing. */
  lookUp<T>(table: Readonly<Record<string, T>>): T | null {
    const word = this.takeOf({ has: (token) => Object.hasOwn(table, token) });
    return word === null ? null : table[word]!;
  }

  takeNumber(): number | null {
    const token = this.peek();
    if (typeof token !== "number") return null;
    this.#next++;
    return token;
  }

  /** What is tried, or null, and then nothing was passed over. */
  try<T>(attempt: () => T | null): T | null {
    const [next, { contradiction }] = [this.#next, this];
    const result = attempt();
    if (result === null) {
      this.#next = next;
      this.contradiction = contradiction;
    }
    return result;
  }
}

/** "duabelas", "limaratus". */
function wordsInOne(): RegExp {
  return new RegExp(`^(${digitWords.join("|")})(${multiplierWords.join("|")})$`);
}
