/** The shipped SOPs, each loaded once for all tests, and only when one of them asks for it. */
import { readdirSync, readFileSync } from "node:fs";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";

const folder = new URL("../../rules/sop/", import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"),
);
const ids = files.map((name) => name.slice(0, -".json".length));
const loaded = new Map<string, LoadedSop>();

export const shippedSops: Readonly<Record<string, LoadedSop>> = Object.defineProperties(
  {},
  Object.fromEntries(ids.map((id) => [id, { enumerable: true, get: () => shippedSop(id) }])),
);

export function shippedSop(id: string): LoadedSop {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  if (!ids.includes(id)) throw new Error(`no shipped SOP ${id}`);
  const sop = loadSop(readFileSync(new URL(`${id}.json`, folder), "utf8"));
  if (sop.id !== id) throw new Error(`the SOP of ${id}.json is ${sop.id}`);
  loaded.set(id, sop);
  return sop;
}
