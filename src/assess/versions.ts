/**
 * Several SOPs at hand, and several versions of one. The version in force at the first event of a case governs its whole
 * life; outside every version the nearest answers, and a problem says so.
 */

import { defaultLanguage } from "../base/language.ts";
import { dayAt, never, parseDate } from "../base/time.ts";
import type { EventKind } from "../case/history.ts";
import { readCase } from "../case/read-case.ts";
import { expectList, misuse } from "../diagnostics/misuse.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import { isObject } from "../json/plain-data.ts";
import { expectSop } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";

/** SOPs to choose from: the case names the SOP, its first event the version. */
export interface SopSet {
  /** Versions of each SOP by its id, in the order of their validity. */
  readonly versions: ReadonlyMap<string, readonly LoadedSop[]>;
}

/**
 * A set of SOPs for `assess` to choose from. Throws a `MisuseError` when two versions of one SOP are in force on the same
 * day, because then nothing could tell which one governs.
 *
 * @example assess(sopSet([sop2025, sop2027]), complaint, now).version // "2025"
 */
export function sopSet(sops: readonly LoadedSop[]): SopSet {
  expectList(sops, "sops");
  const versions = new Map<string, LoadedSop[]>();
  for (const sop of sops) expectSop(sop);
  for (const sop of sops) versions.set(sop.id, [...(versions.get(sop.id) ?? []), sop]);
  for (const [id, known] of versions) {
    known.sort((a, b) => firstDay(a) - firstDay(b));
    for (const [index, later] of known.entries()) {
      const earlier = known[index - 1];
      if (earlier !== undefined && lastDay(earlier) >= firstDay(later))
        throw misuse("U131", { earlier: earlier.version, later: later.version, name: id });
    }
  }
  return Object.freeze({ versions });
}

/** The first day in force as a day number; -Infinity when the document does not say. */
function firstDay({ file }: LoadedSop): number {
  const { effectiveFrom } = file.validity;
  return effectiveFrom === null ? Number.NEGATIVE_INFINITY : parseDate(effectiveFrom)!;
}

/** The last day in force as a day number; Infinity when the document does not say. */
function lastDay({ file }: LoadedSop): number {
  const { effectiveTo } = file.validity;
  return effectiveTo === null ? Number.POSITIVE_INFINITY : parseDate(effectiveTo)!;
}

/** How many days an instant (epoch milliseconds) lies outside the days in force; 0 within them. */
export function daysOutside(sop: LoadedSop, instant: number): number {
  const day = dayAt(instant, sop.compiled.offsetMs);
  return Math.max(firstDay(sop) - day, day - lastDay(sop), 0);
}

/** The SOP that governs a case of a set; null when the case names none that the set has. */
export function governingSop({ versions }: SopSet, input: unknown, now: number): LoadedSop | null {
  const named = isObject(input) ? input["sop"] : undefined;
  const [only] = versions.size === 1 ? versions.values() : [];
  const known = typeof named === "string" ? versions.get(named) : only;
  if (known === undefined) return null;
  return known.length === 1 ? known[0]! : versionAt(known, input, now);
}

function versionAt(known: readonly LoadedSop[], input: unknown, now: number): LoadedSop {
  const types = new Map<string, EventKind>(known.flatMap(({ compiled }) => [...compiled.eventTypes]));
  const first = readCase(input, types, now, new ProblemList(defaultLanguage)).events[0]?.at ?? now;
  let best = known[0]!;
  let bestDistance = never;
  for (const sop of known) {
    const distance = daysOutside(sop, first);
    if (distance < bestDistance) {
      best = sop;
      bestDistance = distance;
    }
  }
  return best;
}
