/**
 * A stream of bytes as JSON values: one a line (NDJSON), or one over several lines as editors write it. Only the line
 * at hand is held, so a million cases need the memory of one. Blank lines, carriage returns and byte order marks are
 * passed over; a line that is no JSON is an entry of its own, in its place.
 */
import { OpenJson } from "./open-json.ts";

/** What stands at a line (1-based): a JSON value, or nothing that could be read. */
export interface Entry {
  readonly line: number;
  readonly value: unknown;
  readonly isJson: boolean;
}

/** Longest value over several lines, in characters; more is taken for a cut-off line. */
const longestOpenValue = 16_000_000;

/**
 * The entries of a stream, one list for each piece that arrives, so that an answer need not wait for the next piece.
 *
 * @example for await (const entries of entriesOf(process.stdin)) for (const { line, value } of entries) { … }
 */
export async function* entriesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Entry[]> {
  const reader = new EntryReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      pieces.push(text.slice(start, end));
      reader.readLine(pieces.length === 1 ? pieces[0]! : pieces.join(""));
      pieces = [];
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
    yield reader.taken();
  }
  pieces.push(decoder.decode());
  reader.readLine(pieces.join(""));
  reader.end();
  yield reader.taken();
}

interface Line {
  readonly text: string;
  readonly line: number;
}

/** Lines that may become one value together. */
interface OpenValue {
  readonly json: OpenJson;
  readonly lines: Line[];
  length: number;
}

class EntryReader {
  #line = 0;
  #entries: Entry[] = [];
  #open: OpenValue | null = null;

  readLine(text: string): void {
    this.#line++;
    // `trim` takes a byte order mark and a carriage return along with the blanks.
    this.#take({ text: text.trim(), line: this.#line });
  }

  /** Entries read since the last call. */
  taken(): Entry[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }

  end(): void {
    while (this.#open !== null) this.#giveUp(this.#open.lines);
  }

  #take(line: Line): void {
    if (this.#open !== null) {
      this.#continueWith(this.#open, line);
      return;
    }
    if (line.text === "") return;
    const value = parsed(line.text);
    if (value !== undefined) this.#entries.push({ line: line.line, value, isJson: true });
    else if (line.text.startsWith("{") || line.text.startsWith("["))
      this.#continueWith({ json: new OpenJson(), lines: [], length: 0 }, line);
    else this.#entries.push({ line: line.line, value: undefined, isJson: false });
  }

  #continueWith(open: OpenValue, line: Line): void {
    open.lines.push(line);
    open.length += line.text.length;
    const progress = open.json.add(line.text);
    if (progress === "open" && (open.lines.length === 1 || open.length <= longestOpenValue)) {
      this.#open = open;
      return;
    }
    this.#open = null;
    const value = progress === "complete" ? parsed(open.lines.map(({ text }) => text).join("\n")) : undefined;
    if (value === undefined) this.#giveUp(open.lines);
    else this.#entries.push({ line: open.lines[0]!.line, value, isJson: true });
  }

  /** The lines are no value together: the first is broken, the others get a chance of their own. */
  #giveUp([first, ...others]: readonly Line[]): void {
    this.#open = null;
    this.#entries.push({ line: first!.line, value: undefined, isJson: false });
    for (const line of others) this.#take(line);
  }
}

/** The JSON value of a text, undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
