/**
 * How many random questions each property asks, and from which seed. `SOPAN_RUNS=50000 npx vitest run test/properties`
 * asks more, `SOPAN_SEED=…` asks the same ones again; a failure prints its seed.
 */
import { randomInt } from "node:crypto";

const asked = Number(process.env["SOPAN_RUNS"] ?? "");
const seed = Number(process.env["SOPAN_SEED"] ?? "") || randomInt(2 ** 31 - 1);

/** Parameters for `fc.assert`, with `share` of the runs asked for (by default of 3000). */
export function runs(share = 1): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Math.ceil((asked > 0 ? asked : 3_000) * share), seed };
}

/**
 * The same, with the same questions on every run unless more or others are asked for: where two sides are known to
 * read rare corners differently, a check must not fail by chance.
 */
export function settledRuns(share = 1): { readonly numRuns: number; readonly seed: number } {
  const isAskedFor = asked > 0 || Number(process.env["SOPAN_SEED"] ?? "") > 0;
  return isAskedFor ? runs(share) : { ...runs(share), seed: 20_260_710 };
}
