/**
 * A value from a program, copied as the data that JSON would hold. Such a value may be anything: a getter or a proxy that
 * throws or answers otherwise each time, a circle, a Map, nesting without end. Each property is read once; what is no
 * data is left out and named with its place, so that the rest can still be answered.
 */
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import { pointerTo } from "./pointer.ts";

/** A part of a value that is no data. */
export interface NotData {
  readonly pointer: string;
  readonly found: PhraseRef;
}

export interface PlainData {
  /** The copy; undefined when nothing of the value is data. */
  readonly value: unknown;
  readonly notData: readonly NotData[];
}

/** Deepest nesting, longest list and most parts that are read, and how much that is no data is named. */
const deepest = 64;
const longest = 100_000;
const mostParts = 1_000_000;
const mostNamed = 200;

/**
 * Copies what is data of a value. `depth`: how many levels may nest. Never throws.
 *
 * @example plainData({ a: 1, b: new Map() }).notData[0]?.pointer // "/b"
 */
export function plainData(value: unknown, depth = deepest): PlainData {
  const copier = new Copier(depth);
  return { value: copier.copy(value, ""), notData: copier.notData };
}

/**
 * Whether a value is an object as JSON has it: neither null nor a list, nor one whose content its properties do not tell,
 * such as a Map or a Date.
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  // Mostly it is a plain one, and nothing more need be asked.
  if (Object.getPrototypeOf(value) === Object.prototype) return true;
  return !Array.isArray(value) && tagOf(value) === "Object";
}

/** What a value is called where it says so: "Map", "Date"; "Object" of plain ones and of those of a program's own classes. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

class Copier {
  readonly notData: NotData[] = [];
  readonly #depth: number;
  /** What is being copied: meeting it again is a circle. */
  readonly #open = new Set<object>();
  #parts = 0;

  constructor(depth: number) {
    this.#depth = depth;
  }

  copy(value: unknown, pointer: string): unknown {
    this.#parts++;
    if (this.#parts > mostParts)
      return this.#leaveOut(pointer, phrase("too-many-parts", { limit: mostParts }));
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        return Number.isFinite(value) ? value : this.#leaveOut(pointer, noData(String(value)));
      case "object":
        return value === null ? null : this.#copyObject(value, pointer);
      case "undefined":
      case "bigint":
      case "symbol":
      case "function":
        return this.#leaveOut(pointer, noData(typeof value));
    }
  }

  #copyObject(value: object, pointer: string): unknown {
    if (this.#open.has(value)) return this.#leaveOut(pointer, phrase("a-circle"));
    if (this.#open.size === this.#depth)
      return this.#leaveOut(pointer, phrase("too-deep", { limit: this.#depth }));
    this.#open.add(value);
    try {
      if (Array.isArray(value)) return this.#copyList(value, pointer);
      const tag = tagOf(value);
      return tag === "Object" ? this.#copyKeys(value, pointer) : this.#leaveOut(pointer, noData(tag));
    } catch {
      return this.#leaveOut(pointer, phrase("unreadable"));
    } finally {
      this.#open.delete(value);
    }
  }

  /** A place in a list stays, also where nothing of it is data: what comes after is pointed at by its index. */
  #copyList(list: readonly unknown[], pointer: string): unknown {
    const { length } = list;
    if (length > longest) return this.#leaveOut(pointer, phrase("too-many-parts", { limit: longest }));
    const copy: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const at = pointerTo(pointer, index);
      copy.push(this.#copy(() => list[index], at) ?? null);
    }
    return copy;
  }

  #copyKeys(value: object, pointer: string): unknown {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const part = this.#copy(() => value[key as never], pointerTo(pointer, key), true);
      // A key such as `__proto__` is a key like any other here.
      if (part !== undefined)
        Object.defineProperty(copy, key, {
          value: part,
          enumerable: true,
          writable: true,
          configurable: true,
        });
    }
    return copy;
  }

  /** A part that may throw when it is read; programs write optional keys out as undefined. */
  #copy(read: () => unknown, pointer: string, mayBeUndefined = false): unknown {
    let value: unknown;
    try {
      value = read();
    } catch {
      return this.#leaveOut(pointer, phrase("unreadable"));
    }
    return mayBeUndefined && value === undefined ? undefined : this.copy(value, pointer);
  }

  #leaveOut(pointer: string, found: PhraseRef): undefined {
    if (this.notData.length < mostNamed) this.notData.push({ pointer, found });
    return undefined;
  }
}

function noData(name: string): PhraseRef {
  return phrase("no-data", { name });
}
