/**
 * Text out, as fast as the reader takes it: one write is under way at a time, and `flush` waits for it. A reader that
 * goes away (`sopan … | head`) ends the work quietly.
 *
 * Everything that the command writes passes here, so that this is where text is made safe to show: names of files,
 * arguments, ids and labels are others', and a terminal would obey what is hidden in them.
 */
import type { Writable } from "node:stream";
import { oneLine, plainLines } from "../index.ts";
import { BytePage } from "./byte-page.ts";
import { addJsonBytes } from "./json-bytes.ts";
import { jsonPieces } from "./json-pieces.ts";

const fullAt = 65_536;
const readerGone: readonly string[] = ["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"];

export class Output {
  /** Nobody reads any more, or nothing can be written; more text would be lost. */
  isClosed = false;
  /** Why nothing can be written, unless the reader merely went away. */
  failure: Error | null = null;
  readonly #stream: Writable;
  #pending = new BytePage(2 * fullAt);

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: Error) => this.#close(error));
  }

  /** Adds text for people, of whole lines. */
  add(text: string): void {
    this.#add(plainLines(text));
  }

  /** Adds one line for people, whatever line ends a name in it brought along. */
  addLine(text: string): void {
    this.#add(`${oneLine(text)}\n`);
  }

  /** Adds a value for programs, which get every character as it was given: over several lines, or as one of NDJSON. */
  addJson(value: unknown, form: "indented" | "line" = "indented"): void {
    if (form === "indented") this.#add(JSON.stringify(value, null, 2));
    else if (!this.isClosed) addJsonBytes(value, this.#pending);
    this.#add("\n");
  }

  /** Adds pieces of text for people one after the other, no faster than they are taken. */
  async addPieces(pieces: Iterable<string>): Promise<void> {
    for (const piece of pieces) {
      this.add(piece);
      if (this.isFull) await this.flush();
      if (this.isClosed) return;
    }
  }

  /** The same for a value for programs, in which lists may come one after the other. */
  async addJsonInPieces(value: unknown): Promise<void> {
    for (const piece of jsonPieces(value)) {
      this.#add(piece);
      if (this.isFull) await this.flush();
      if (this.isClosed) return;
    }
    this.#add("\n");
  }

  #add(text: string): void {
    if (!this.isClosed) this.#pending.addText(text);
  }

  get isFull(): boolean {
    return this.#pending.length >= fullAt;
  }

  /** Writes what was added and waits until it is taken. */
  async flush(): Promise<void> {
    if (this.#pending.length === 0 || this.isClosed) return;
    const bytes = this.#pending.taken();
    await new Promise<void>((resolve) => {
      this.#stream.write(bytes, (error) => {
        if (error) this.#close(error);
        resolve();
      });
    });
  }

  #close(error: Error): void {
    this.isClosed = true;
    this.#pending.taken();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !readerGone.includes(code)) this.failure ??= error;
  }
}
