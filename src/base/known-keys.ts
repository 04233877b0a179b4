/** Options of a call that nobody reads would be a wish that is silently not granted. */
import { nearest } from "./did-you-mean.ts";

/**
 * Refuses an object with a key that is not among `known`. Throws a RangeError that names it and what is known.
 *
 * @example refuseUnknownKeys({ languag: "en" }, ["language", "file"]) // RangeError: unknown option `languag`; did you mean `language`?
 */
export function refuseUnknownKeys(given: object, known: readonly string[]): void {
  for (const key in given) {
    if (known.includes(key)) continue;
    const near = nearest(key, known);
    const hint = near === null ? `there are: ${known.join(", ")}` : `did you mean \`${near}\`?`;
    throw new RangeError(`unknown option \`${key}\`; ${hint}`);
  }
}
