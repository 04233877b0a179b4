/**
 * Where the items of a long list lie until they are written: as text in memory while that is little, beyond it in a file
 * that nobody else can open and that is gone with the command.
 */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ItemShelf } from "../index.ts";

/** Bytes held in memory before they go to the file. */
const mostInMemory = 4_000_000;

export class TextShelf<Item> implements ItemShelf<Item> {
  readonly #mostInMemory: number;
  /** By place, the offset of the first byte; the last one is the end of all. */
  readonly #offsets: number[] = [0];
  #pieces: Buffer[] = [];
  #file: { readonly descriptor: number; readonly folder: string } | null = null;
  /** How much lies in the file. */
  #written = 0;
  #firstInMemory = 0;

  constructor(most = mostInMemory) {
    this.#mostInMemory = most;
  }

  put(item: Item): void {
    const bytes = Buffer.from(JSON.stringify(item));
    const end = this.#offsets.at(-1)! + bytes.length;
    this.#pieces.push(bytes);
    this.#offsets.push(end);
    if (end - this.#written > this.#mostInMemory) this.#writeOut();
  }

  at(place: number): Item {
    const inMemory = this.#pieces[place - this.#firstInMemory];
    const bytes = inMemory ?? this.#readBack(this.#offsets[place]!, this.#offsets[place + 1]!);
    return JSON.parse(bytes.toString("utf8")) as Item;
  }

  /** Takes the file away. */
  close(): void {
    if (this.#file === null) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = null;
  }

  #writeOut(): void {
    if (this.#file === null) {
      const folder = mkdtempSync(join(tmpdir(), "sopan-"));
      this.#file = { descriptor: openSync(join(folder, "items"), "wx+", 0o600), folder };
    }
    const bytes = Buffer.concat(this.#pieces);
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#file.descriptor, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
    this.#firstInMemory += this.#pieces.length;
    this.#pieces = [];
  }

  #readBack(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(to - from);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#file!.descriptor, bytes, at, bytes.length - at, from + at);
      if (read === 0) throw new Error("a temporary file of the command has been cut short");
      at += read;
    }
    return bytes;
  }
}
