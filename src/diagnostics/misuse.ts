/** Misuse of a function in the words of the diagnostics, and the checks of arguments that every function shares. */
import { programLanguage } from "../base/language.ts";
import { MisuseError } from "../base/misuse-error.ts";
import { isInstant, parseInstant } from "../base/time.ts";
import type { codesByRoom } from "./codes.ts";
import { described, type Params, unknownName } from "./diagnostic.ts";

export type MisuseCode = keyof (typeof codesByRoom)["misuse"];

/**
 * A misuse, to be thrown.
 *
 * @example misuse("U109", { place: "n", value: 1.5 }).message // "n must be a whole number, not `1.5`; round it first"
 */
export function misuse(code: MisuseCode, params: Params = {}): MisuseError {
  const { message, help } = described(code, params, programLanguage);
  return new MisuseError(code, message, help);
}

/**
 * The keys of a type, to be known at run time as well; one that is missing or too many does not compile.
 *
 * @example keysOf<{ asOf?: string }>({ asOf: true }) // the set of "asOf"
 */
export function keysOf<T extends object>(keys: Readonly<Record<keyof T, true>>): ReadonlySet<string> {
  return new Set(Object.keys(keys));
}

/** Throws for a value that is no object, and for a key that is not known: it would say nothing. */
export function expectKeys(value: object, known: ReadonlySet<string>, place: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw misuse("U105", { place, value: shown(value) });
  for (const key in value) {
    if (!known.has(key))
      throw misuse("U101", { ...unknownName(key, known), place, known: [...known].join(", ") });
  }
}

/** Throws for a value that is not among those known. */
export function expectOneOf(value: unknown, known: readonly unknown[], place: string): void {
  if (!known.includes(value)) throw unknownValue(value, known, place);
}

/** Of a value that is not among those known. */
export function unknownValue(value: unknown, known: Iterable<unknown>, place: string): MisuseError {
  const names = Array.from(known, String);
  return misuse("U102", { ...unknownName(shown(value), names), place, known: names.join(", ") });
}

/** Epoch milliseconds of an instant given as RFC 3339 or as such; throws for what is none, or beyond the years 0001–9999. */
export function expectInstant(value: unknown, place: string): number {
  const at = typeof value === "string" ? parseInstant(value) : value;
  if (isInstant(at)) return at;
  throw misuse(at === "no-offset" ? "U107" : "U108", { place, value: shown(value) });
}

export function expectList(value: unknown, place: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw misuse("U104", { place, value: shown(value) });
}

/** A value as a message repeats it; of a list or object only that it is one. */
export function shown(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  return Array.isArray(value) ? "[…]" : "{…}";
}
