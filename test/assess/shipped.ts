/** The shipped SOPs, loaded once for all tests. */
import { readdirSync, readFileSync } from "node:fs";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";

const folder = new URL("../../rules/sop/", import.meta.url);

export const shippedSops: Readonly<Record<string, LoadedSop>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
    .map((name) => loadSop(readFileSync(new URL(name, folder), "utf8")))
    .map((sop) => [sop.id, sop]),
);

export function shippedSop(id: string): LoadedSop {
  const sop = shippedSops[id];
  if (sop === undefined) throw new Error(`no shipped SOP ${id}`);
  return sop;
}
