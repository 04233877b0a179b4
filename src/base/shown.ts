/** Values from a program, which may be anything: also what throws as soon as it is looked at. */

/** The answer to a question about such a value; false also where the value throws at it. */
export function isReadable(asked: () => boolean): boolean {
  try {
    return asked();
  } catch {
    return false;
  }
}

/** True, or throws what one of the parts throws that a list or an object holds; holes of a list are passed over. */
export function isEachReadable(value: object): boolean {
  return Object.values(value).length >= 0;
}

/** Whether a value can be gone through one by one. A text could, but letter by letter. */
export function isMany(value: unknown): value is Iterable<unknown> {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? isEachReadable(value) : Symbol.iterator in value;
}

/** A value as a message repeats it; of a function, list or object only that it is one. */
export function shown(value: unknown): string {
  if (typeof value === "function") return "() => …";
  if (typeof value !== "object" || value === null) return String(value);
  return isReadable(() => Array.isArray(value)) ? "[…]" : "{…}";
}
