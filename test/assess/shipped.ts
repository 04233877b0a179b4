/** The shipped SOPs, each loaded once, when a test first asks for it. */
import { readdirSync, readFileSync } from "node:fs";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";

const folder = new URL("../../rules/sop/", import.meta.url);

function loadedWhenAsked(name: string): PropertyDescriptor {
  let sop: LoadedSop | null = null;
  return {
    enumerable: true,
    get: () => {
      sop ??= loadSop(readFileSync(new URL(name, folder), "utf8"));
      return sop;
    },
  };
}

/** By their ids, which are the names of their files. */
export const shippedSops: Readonly<Record<string, LoadedSop>> = Object.defineProperties(
  {},
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
      .map((name) => [name.slice(0, -".json".length), loadedWhenAsked(name)]),
  ),
);

export function shippedSop(id: string): LoadedSop {
  const sop = shippedSops[id];
  if (sop === undefined) throw new Error(`no shipped SOP ${id}`);
  return sop;
}
