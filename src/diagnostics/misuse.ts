/** Misuse of a function in the words of the diagnostics, and the checks of arguments that every function shares. */
import { programLanguage } from "../base/language.ts";
import { MisuseError } from "../base/misuse-error.ts";
import { isEachReadable, isMany, isReadable, shown } from "../base/shown.ts";
import { isInstant, parseInstant } from "../base/time.ts";
import type { codesByRoom } from "./codes.ts";
import { described, type Params, phrase, unknownName } from "./diagnostic.ts";

export type MisuseCode = keyof (typeof codesByRoom)["misuse"];

/**
 * A misuse, to be thrown.
 *
 * @example misuse("U109", { place: "n", value: 1.5 }).message // "n must be a whole number, not `1.5`; round it first"
 */
export function misuse(code: MisuseCode, params: Params = {}, cause?: unknown): MisuseError {
  const { message, help } = described(code, params, programLanguage);
  return new MisuseError(code, message, help, cause);
}

/**
 * The keys of a type, to be known at run time as well; one that is missing or too many does not compile.
 *
 * @example keysOf<{ asOf?: string }>({ asOf: true }) // the set of "asOf"
 */
export function keysOf<T extends object>(keys: Readonly<Record<keyof T, true>>): ReadonlySet<string> {
  return new Set(Object.keys(keys));
}

/** Throws for a value that is no object, or of which a part cannot be read. */
export function expectObject(value: unknown, place: string): asserts value is object {
  if (typeof value !== "object" || value === null || !isReadable(() => holdsByKeys(value)))
    throw misuse("U105", { place, value: shown(value) });
}

/** The same, and throws for a key that is not known: it would say nothing. */
export function expectKeys(value: object, known: ReadonlySet<string>, place: string): void {
  expectObject(value, place);
  for (const key in value) {
    if (!known.has(key))
      throw misuse("U101", { ...unknownName(key, known), place, known: [...known].join(", ") });
  }
}

/** Whether what a value holds can be read at its keys; a Map, say, would be read as empty. */
function holdsByKeys(value: object): boolean {
  const holdsElsewhere =
    Array.isArray(value) || value instanceof Map || value instanceof Set || value instanceof Date;
  return !holdsElsewhere && isEachReadable(value);
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
  if (!isReadable(() => Array.isArray(value) && isEachReadable(value)))
    throw misuse("U104", { place, value: shown(value) });
}

export function expectText(value: unknown, place: string): asserts value is string {
  if (typeof value !== "string")
    throw misuse("U112", { place, expected: phrase("some-text"), value: shown(value) });
}

/** Throws for what cannot be gone through one by one; a text could, but letter by letter. */
export function expectMany(value: unknown, place: string): asserts value is Iterable<unknown> {
  if (!isReadable(() => isMany(value))) throw misuse("U104", { place, value: shown(value) });
}

/** Of a value that another function of the library should have made: its name says which. */
export function notMadeBy(maker: string, value: unknown, place: string, cause?: unknown): MisuseError {
  return misuse("U112", { place, expected: phrase("made-by", { name: maker }), value: shown(value) }, cause);
}

/**
 * What is read from an answer of another function. Nothing tells beforehand whether it is one; where reading it fails it
 * is none, and what failed stands in the `cause` of the `MisuseError`.
 */
export function readFrom<T>(maker: string, value: unknown, place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MisuseError) throw error;
    throw notMadeBy(maker, value, place, error);
  }
}

/** The same of what is read piece by piece. */
export function* piecesFrom<T>(
  maker: string,
  value: unknown,
  place: string,
  read: () => Iterable<T>,
): Generator<T> {
  try {
    yield* read();
  } catch (error) {
    if (error instanceof MisuseError) throw error;
    throw notMadeBy(maker, value, place, error);
  }
}
