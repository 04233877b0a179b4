/** Whether what a program gives as an SOP is one: only what `loadSop` made can be asked. */

import { isReadable } from "../base/shown.ts";
import { notMadeBy } from "../diagnostics/misuse.ts";

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && isReadable(() => key in value);
}

/** Throws a `MisuseError` for what `loadSop` did not make. */
export function expectSop(sop: unknown): void {
  if (!has(sop, "compiled")) throw notMadeBy("loadSop", sop, "sop");
}

/** The same of an SOP or a set of them. */
export function expectSops(sops: unknown): void {
  if (!has(sops, "versions")) expectSop(sops);
}
