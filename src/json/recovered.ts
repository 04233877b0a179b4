/**
 * What the recovering reader makes of a text: JSON, with a value of its own type in the place of what it could not make
 * out. `undefined` there would pass for a member that was left out, and be read as if nothing had been meant.
 */

/** Stands where something was that could not be made out. No file and no JSON value holds it. */
export const LOST: unique symbol = Symbol("could not be read");
export type Lost = typeof LOST;

export type Recovered =
  | Lost
  | null
  | boolean
  | number
  | string
  | readonly Recovered[]
  | { readonly [key: string]: Recovered };

/**
 * The value for those who only look for slips: nothing in the place of what was lost, and whether anything was. A value
 * without loss is given back as it is.
 */
export function readableOf(value: Recovered): { readonly readable: unknown; readonly hasLost: boolean } {
  if (!holdsLost(value)) return { readable: value, hasLost: false };
  return { readable: withoutLost(value), hasLost: true };
}

function holdsLost(value: Recovered): boolean {
  if (value === LOST) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLost);
}

function withoutLost(value: Recovered): unknown {
  if (value === LOST) return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutLost);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutLost(each)]));
}
