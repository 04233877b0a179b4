/**
 * The shape of a file: one finding for each slip. What a slip most likely meant is put in its place and judged as
 * well, so that a misspelt key is not also a missing one, and slips under it come to light in the same run.
 */
import type * as z from "zod/mini";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { parentOf, pointerKeys, pointerTo } from "./pointer.ts";
import { LOST, type Recovered, readableOf } from "./recovered.ts";
import { type ShapeFinding, zodFindings } from "./zod-findings.ts";

/** Slips under slips under slips: more rounds than a file has levels on which keys are misspelt. */
const mostRounds = 8;

export interface ReadShape<T> {
  /** The value itself, where it has the shape of the format and nothing of it was lost; there is no other way to it. */
  readonly shapely: T | null;
  readonly findings: readonly Finding[];
  /** The value with misspelt keys and choices replaced by what they most likely meant. */
  readonly meant: unknown;
  /** Where in the file a pointer into `meant` leads. */
  readonly written: (pointer: string) => string;
}

/** Findings of one value against a format; of what could not be read there are none. */
export function shapeFindings(format: z.ZodMiniType, value: Recovered): readonly Finding[] {
  return readShape(format, value).findings;
}

/** Judges a JSON value against a format, as far as it can be understood. */
export function readShape<T>(format: z.ZodMiniType<T>, recovered: Recovered): ReadShape<T> {
  if (recovered === LOST) return { shapely: null, findings: [], meant: undefined, written: (at) => at };
  const { readable: value, hasLost } = readableOf(recovered);
  const renamed = new Map<string, string>();
  const written = (pointer: string): string => {
    for (let known = pointer; known !== ""; known = parentOf(known)) {
      const origin = renamed.get(known);
      if (origin !== undefined) return origin + pointer.slice(known.length);
    }
    return pointer;
  };
  const findings: Finding[] = [];
  let meant = value;
  for (let round = 0; ; round++) {
    const left = zodFindings(format, meant);
    const mended = new Map<string, ShapeFinding>();
    for (const each of round < mostRounds ? left : []) {
      const target = targetOf(each);
      if (each.meant !== undefined && !mended.has(target)) mended.set(target, each);
    }
    const isMended = new Set(mended.values());
    for (const each of left) {
      const { code, pointer, at, params } = each;
      if (mended.size === 0 || isMended.has(each))
        findings.push({ code, pointer: written(pointer), at, params });
    }
    if (mended.size === 0) {
      const shapely = hasLost || findings.length > 0 ? null : (value as T);
      return { shapely, findings, meant, written };
    }
    if (meant === value) meant = structuredClone(value);
    for (const [target, finding] of mended) {
      mend(meant, finding);
      if (finding.code === "S202") renamed.set(target, written(finding.pointer));
    }
  }
}

/** The pointer of what a finding most likely meant; two keys cannot both have meant the same. */
function targetOf({ code, pointer, meant }: ShapeFinding): string {
  return code === "S202" ? pointerTo(parentOf(pointer), String(meant)) : pointer;
}

function mend(root: unknown, { code, pointer, meant }: ShapeFinding): void {
  const keys = pointerKeys(pointer);
  const last = keys.pop()!;
  let holder = root as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (code !== "S202") {
    holder[last] = meant;
    return;
  }
  for (const [key, value] of Object.entries(holder)) {
    delete holder[key];
    holder[key === last ? String(meant) : key] = value;
  }
}
