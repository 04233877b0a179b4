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
