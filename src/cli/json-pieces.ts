/**
 * A value as JSON over several lines, exactly as `JSON.stringify(value, null, 2)` writes it, but piece by piece: what
 * comes one after the other is written so, because all of it may not fit into one text.
 */

/**
 * The pieces of a value without `undefined`, functions or `toJSON` in it.
 *
 * @example [...jsonPieces({ items: new Set([1]) })].join("") // '{\n  "items": [\n    1\n  ]\n}'
 */
export function* jsonPieces(value: unknown, indent = ""): Generator<string> {
  const inner = `${indent}  `;
  if (!holdsSequence(value)) {
    yield JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
    return;
  }
  let isFirst = true;
  if (isSequence(value)) {
    for (const each of value) {
      yield `${isFirst ? "[" : ","}\n${inner}`;
      yield* jsonPieces(each, inner);
      isFirst = false;
    }
    yield isFirst ? "[]" : `\n${indent}]`;
    return;
  }
  for (const [key, each] of Object.entries(value as object)) {
    yield `${isFirst ? "{" : ","}\n${inner}${JSON.stringify(key)}: `;
    yield* jsonPieces(each, inner);
    isFirst = false;
  }
  yield `\n${indent}}`;
}

function isSequence(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

/** Whether something that comes one after the other stands in it; a list that is at hand is looked through. */
function holdsSequence(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isSequence(value) && !Array.isArray(value)) return true;
  return Object.values(value).some(holdsSequence);
}
