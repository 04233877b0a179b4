/** Slips of JSON syntax that can be made in a text, each with the place at which it must be named. */

interface Token {
  readonly kind: "name" | "text" | "bare" | "{" | "}" | "[" | "]" | ":" | ",";
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** For a closing bracket: its opening one. */
  readonly opening: Token | null;
  /** The innermost bracket around the token. */
  readonly around: Token | null;
}

export interface Slip {
  readonly kind: string;
  readonly codes: readonly string[];
  /** The lines that it touches, so that slips can be kept apart. */
  readonly lines: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
  readonly line: number;
  /** Null where any place on the line will do. */
  readonly column: number | null;
  readonly suggestion: string | null;
}

export function possibleSlips(text: string): Slip[] {
  const tokens = tokensOf(text);
  const slips: Slip[] = [];
  const columnOf = (at: number) => at - text.lastIndexOf("\n", at - 1);
  for (const [index, token] of tokens.entries()) {
    const { kind, start, end, line } = token;
    const last = tokens[index - 1];
    const next = tokens[index + 1];
    if (last === undefined || next === undefined) continue;
    /** Puts a replacement between two offsets; the finding stands at `at`, in this token or the one before. */
    const add = (
      kind: string,
      code: string,
      [from, to]: readonly [number, number],
      replacement: string,
      at: number,
      more: Partial<Slip> = {},
    ) => {
      const line = at <= last.end ? last.line : token.line;
      const place = {
        line,
        column: columnOf(at),
        suggestion: null,
        lines: [last.line, token.line, next.line],
      };
      slips.push({ kind, codes: [code], from, to, replacement, ...place, ...more });
    };
    const written = text.slice(start, end);
    const isPlain = !/['\\]/.test(written) && written.length > 2;
    if (kind === ",") {
      add("missing comma", "S102", [start, end], "", start);
      add("two commas", "S112", [start, end], ",,", end);
    }
    if (kind === ":") add("missing colon", "S103", [start, end], "", start);
    if (kind === "name" && isPlain) {
      add("name without quotes", "S104", [start, end], written.slice(1, -1), start);
      add("name without its opening quote", "S104", [start, start + 1], "", start + 0);
    }
    if ((kind === "text" || kind === "name") && isPlain) {
      add("single quotes", "S111", [start, end], `'${written.slice(1, -1)}'`, start);
      add("word processor's quotes", "S111", [start, end], `“${written.slice(1, -1)}”`, start);
      add("tab in a text", "S111", [end - 1, end - 1], "\t", end - 1);
      add("unknown escape", "S111", [end - 1, end - 1], "\\d", end - 1);
    }
    if (kind === "text" && isPlain) {
      add("text without its closing quote", "S111", [end - 1, end], "", start);
    }
    if (kind === "bare" && written === "true")
      add("tru", "S101", [start, end], "tru", start, { suggestion: "true" });
    if (kind === "bare" && /^\d/.test(written)) add("leading zero", "S111", [start, start], "0", start);
    if (next.line > line)
      add("comment", "S106", [end, end], " // lihat dokumen", end, { column: columnOf(end) + 1 });
    if (last.kind === ":" && (kind === "text" || kind === "bare") && next.kind === ",") {
      const name = text.slice(tokens[index - 2]!.start, last.start);
      add("member twice", "S108", [end, end], `, ${name}: 1`, end, { column: columnOf(end) + 2 });
    }
    const isClosing = kind === "}" || kind === "]";
    if (!isClosing || token.opening === null || last === token.opening) continue;
    add("comma before the end", "S112", [last.end, last.end], ",", last.end);
    const { around, opening } = token;
    if (around === null) continue;
    const after = next.kind === "," ? tokens[index + 2]! : next;
    const closesOther = kind === "]" && next.kind === "}";
    if (closesOther || after.line > line) {
      const isApart = around.line !== opening.line;
      if (closesOther || isApart) {
        add("closing bracket left out", "S105", [start, end], "", last.end, {
          lines: [last.line, line, after.line],
        });
      }
      if (isApart && after.kind !== "}" && after.kind !== "]")
        add("closing bracket twice", "S113", [end, end], written, end);
    }
  }
  return slips;
}

/** The text with slips made in it; they must be on lines apart. */
export function withSlips(text: string, slips: readonly Slip[]): string {
  return slips
    .toSorted((a, b) => b.from - a.from)
    .reduce((made, { from, to, replacement }) => made.slice(0, from) + replacement + made.slice(to), text);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const opened: Token[] = [];
  const pattern = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
  let line = 1;
  let read = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    for (; read < start; read++) if (text[read] === "\n") line++;
    const end = start + match[0].length;
    const isName = /^\s*:/.test(text.slice(end, end + 3));
    const first = match[0][0]!;
    const kind = (
      first === '"' ? (isName ? "name" : "text") : "{}[],:".includes(first) ? first : "bare"
    ) as Token["kind"];
    const opening = kind === "}" || kind === "]" ? opened.pop()! : null;
    const token = { kind, start, end, line, opening, around: opened.at(-1) ?? null };
    if (kind === "{" || kind === "[") opened.push(token);
    tokens.push(token);
  }
  return tokens;
}
