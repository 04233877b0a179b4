/**
 * How many random questions each property asks, and from which seed. Without being told otherwise a property asks the
 * same questions on every run, so that a change is refused for what it changes and never by chance;
 * `SOPAN_RUNS=50000 npx vitest run test/properties` asks more, and from a seed never seen before; `SOPAN_SEED=…` asks
 * the same ones again. A failure prints its seed. What is to be new each time is for the fuzzers (`test/fuzz`).
 */
import { randomInt } from "node:crypto";

const asked = Number(process.env["SOPAN_RUNS"] ?? "");
const askedSeed = Number(process.env["SOPAN_SEED"] ?? "");

/** The seed that was asked for, or one never seen before. */
export const freshSeed = askedSeed || randomInt(2 ** 31 - 1);

const seed = asked > 0 ? freshSeed : askedSeed || 20_260_710;

/** Parameters for `fc.assert`, with `share` of the runs asked for (by default of 3000). */
export function runs(share = 1): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil((asked > 0 ? asked : 3_000) * share), seed };
}
