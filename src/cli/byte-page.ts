/** Bytes that grow at their end, and are taken whole. */
export class BytePage {
  readonly #size: number;
  #bytes: Buffer;
  #used = 0;

  constructor(size: number) {
    this.#size = size;
    this.#bytes = Buffer.allocUnsafe(size);
  }

  get length(): number {
    return this.#used;
  }

  addText(text: string): void {
    // No character takes more than three bytes for each of its code units.
    this.#makeRoom(text.length * 3);
    this.#used += this.#bytes.write(text, this.#used);
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** What was added, whoever keeps it; the next is added to new memory. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#used);
    this.#bytes = Buffer.allocUnsafe(this.#size);
    this.#used = 0;
    return taken;
  }

  #makeRoom(more: number): void {
    if (this.#used + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#used + more));
    larger.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = larger;
  }
}
