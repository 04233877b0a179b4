/**
 * A stream of bytes as JSON values: one a line (NDJSON), or one over several lines as editors write it. Only the line
 * at hand is held, so a million cases need the memory of one. Blank lines, carriage returns and byte order marks are
 * passed over; a line that is no JSON, no UTF-8 or too long is an entry of its own, in its place.
 */
import { isUtf8 } from "node:buffer";
import { headLength, type Misencoded, misencoded, wideEncoding } from "./encoding.ts";
import { OpenJson } from "./open-json.ts";

/** What stands at a line (1-based): a JSON value, or why there is none. */
export interface Entry {
  readonly line: number;
  readonly value: unknown;
  readonly fault: EntryFault | null;
}

/** No JSON, longer than a line may be, or no UTF-8. */
export type EntryFault = "no-json" | "too-long" | Pick<Misencoded, "encoding" | "column">;

/** Longest line in bytes, and longest value over several lines in characters; more of them is taken for a cut-off line. */
export const longestEntry = 16_000_000;

const lineFeed = 0x0a;

/**
 * The entries of a stream, one list for each piece that arrives, so that an answer need not wait for the next piece. A
 * stream of UTF-16 is one faulty entry.
 *
 * @example for await (const entries of entriesOf(process.stdin)) for (const { line, value } of entries) { … }
 */
export async function* entriesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Entry[]> {
  const reader = new EntryReader();
  let head: Buffer | null = Buffer.alloc(0);
  let unended = new UnendedLine();
  for await (const chunk of stream) {
    let bytes = typeof chunk === "string" ? Buffer.from(chunk) : bufferOf(chunk);
    if (head !== null) {
      bytes = Buffer.concat([head, bytes]);
      head = bytes.length < headLength ? bytes : null;
      if (head !== null) continue;
      const wide = wideEntry(bytes);
      if (wide !== null) {
        yield [wide];
        return;
      }
    }
    const end = bytes.lastIndexOf(lineFeed);
    if (end >= 0) {
      const first = bytes.indexOf(lineFeed);
      unended.add(bytes.subarray(0, first));
      reader.readLine(unended);
      if (first < end) reader.readLines(bytes.subarray(first + 1, end));
      unended = new UnendedLine();
    }
    unended.add(bytes.subarray(end + 1));
    yield reader.taken();
  }
  if (head !== null) {
    const wide = wideEntry(head);
    if (wide !== null) {
      yield [wide];
      return;
    }
    unended.add(head);
  }
  reader.readLine(unended);
  reader.end();
  yield reader.taken();
}

/** The one entry of a stream that begins as UTF-16 or UTF-32 does; null for any other. */
function wideEntry(head: Buffer): Entry | null {
  const encoding = wideEncoding(head);
  return encoding === null ? null : { line: 1, value: undefined, fault: { encoding, column: 1 } };
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A line whose end has not arrived; of one that is too long nothing is kept. */
class UnendedLine {
  isTooLong = false;
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    this.#length += piece.length;
    this.isTooLong ||= this.#length > longestEntry;
    if (this.isTooLong) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  get bytes(): Buffer {
    return this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
  }
}

interface Line {
  readonly text: string;
  readonly line: number;
  readonly fault: EntryFault | null;
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

  readLine(unended: UnendedLine): void {
    if (unended.isTooLong) this.#next("", "too-long");
    else this.#read(unended.bytes);
  }

  /** Several whole lines; as one text as long as all of it is UTF-8, which is by far the fastest. */
  readLines(bytes: Buffer): void {
    const isShort = bytes.length <= longestEntry;
    if (isShort && isUtf8(bytes))
      for (const text of bytes.toString("utf8").split("\n")) this.#next(text, null);
    else {
      let start = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
        this.#read(bytes.subarray(start, end));
        start = end + 1;
      }
      this.#read(bytes.subarray(start));
    }
  }

  /** The bytes of one line. What is no UTF-8 is read byte by byte, only to see how far the value reaches. */
  #read(bytes: Buffer): void {
    if (bytes.length > longestEntry) this.#next("", "too-long");
    else if (isUtf8(bytes)) this.#next(bytes.toString("utf8"), null);
    else this.#next(bytes.toString("latin1"), misencoded(bytes));
  }

  #next(text: string, fault: EntryFault | null): void {
    this.#line++;
    // `trim` takes a byte order mark and a carriage return along with the blanks.
    this.#take({ text: text.trim(), line: this.#line, fault });
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
    if (line.text === "") {
      if (line.fault !== null) this.#fail(line);
      return;
    }
    const value = parsed(line.text);
    if (value !== undefined) this.#put(value, [line]);
    else if (line.text.startsWith("{") || line.text.startsWith("["))
      this.#continueWith({ json: new OpenJson(), lines: [], length: 0 }, line);
    else this.#fail(line);
  }

  #continueWith(open: OpenValue, line: Line): void {
    open.lines.push(line);
    open.length += line.text.length;
    const progress = line.fault === "too-long" ? "broken" : open.json.add(line.text);
    if (progress === "open" && (open.lines.length === 1 || open.length <= longestEntry)) {
      this.#open = open;
      return;
    }
    this.#open = null;
    const value = progress === "complete" ? parsed(open.lines.map(({ text }) => text).join("\n")) : undefined;
    if (value === undefined) this.#giveUp(open.lines);
    else this.#put(value, open.lines);
  }

  /** The value of these lines, which none of them may have spoilt. */
  #put(value: unknown, lines: readonly Line[]): void {
    const faulty = lines.find(({ fault }) => fault !== null);
    if (faulty !== undefined) this.#fail(faulty);
    else this.#entries.push({ line: lines[0]!.line, value, fault: null });
  }

  #fail({ line, fault }: Line): void {
    this.#entries.push({ line, value: undefined, fault: fault ?? "no-json" });
  }

  /** The lines are no value together: the first is broken, the others get a chance of their own. */
  #giveUp([first, ...others]: readonly Line[]): void {
    this.#open = null;
    this.#fail(first!);
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
