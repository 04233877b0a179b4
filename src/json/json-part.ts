/**
 * A part of a JSON value together with its pointer, for checks that must go on where the shape is wrong: asking for
 * something that is not there, or is of another type, gives nothing instead of an error.
 */
import { pointerTo } from "./pointer.ts";
import { LOST } from "./recovered.ts";

export class JsonPart {
  /** Undefined where there is nothing, and where what there was could not be read. */
  readonly value: unknown;
  readonly pointer: string;

  constructor(value: unknown, pointer = "") {
    this.value = value === LOST ? undefined : value;
    this.pointer = pointer;
  }

  at(key: string): JsonPart {
    return new JsonPart(
      this.has(key) ? (this.value as Record<string, unknown>)[key] : undefined,
      pointerTo(this.pointer, key),
    );
  }

  has(key: string): boolean {
    return this.isObject && Object.hasOwn(this.value as object, key);
  }

  get isObject(): boolean {
    return typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get text(): string | null {
    return typeof this.value === "string" ? this.value : null;
  }

  /** Keys of an object, in file order. */
  get keys(): string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** Parts of an object, or of a list, in file order. */
  get parts(): JsonPart[] {
    if (Array.isArray(this.value))
      return this.value.map((item, index) => new JsonPart(item, pointerTo(this.pointer, index)));
    return this.keys.map((key) => this.at(key));
  }

  entries(): [string, JsonPart][] {
    return this.keys.map((key) => [key, this.at(key)]);
  }
}
