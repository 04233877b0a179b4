/**
 * Text out, as fast as the reader takes it: one write is under way at a time, and `flush` waits for it. A reader that
 * goes away (`sopan … | head`) ends the work quietly.
 */
import type { Writable } from "node:stream";

const fullAt = 65_536;
const readerGone: readonly string[] = ["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"];

export class Output {
  /** Nobody reads any more, or nothing can be written; more text would be lost. */
  isClosed = false;
  /** Why nothing can be written, unless the reader merely went away. */
  failure: Error | null = null;
  readonly #stream: Writable;
  #pending = "";

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: Error) => this.#close(error));
  }

  add(text: string): void {
    if (!this.isClosed) this.#pending += text;
  }

  get isFull(): boolean {
    return this.#pending.length >= fullAt;
  }

  /** Writes what was added and waits until it is taken. */
  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = "";
    if (text === "" || this.isClosed) return;
    await new Promise<void>((resolve) => {
      this.#stream.write(text, (error) => {
        if (error) this.#close(error);
        resolve();
      });
    });
  }

  #close(error: Error): void {
    this.isClosed = true;
    this.#pending = "";
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !readerGone.includes(code)) this.failure ??= error;
  }
}
