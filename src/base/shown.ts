/** Values from a program, which may be anything: also what throws as soon as it is looked at. */

/** The answer to a question about such a value; false also where the value throws at it. */
export function isReadable(asked: () => boolean): boolean {
  try {
    return asked();
  } catch {
    return false;
  }
}

/** A value as a message repeats it; of a function, list or object only that it is one. */
export function shown(value: unknown): string {
  if (typeof value === "function") return "() => …";
  if (typeof value !== "object" || value === null) return String(value);
  return isReadable(() => Array.isArray(value)) ? "[…]" : "{…}";
}
