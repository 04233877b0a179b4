/**
 * Several SOPs at hand, and several versions of one. The version in force at the first event of a case governs its whole
 * life; outside every version the nearest answers, and a problem says so.
 */

import { defaultLanguage } from "../base/language.ts";
import { dayAt, MS_PER_DAY, never, parseDate } from "../base/time.ts";
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

/** The SOP that governs a case, and until when it does without any event being told; `never` for always. */
export interface Governing {
  readonly sop: LoadedSop;
  readonly until: number;
}

/** What governs a case of a set; null when the case names no SOP that the set has. */
export function governingOf({ versions }: SopSet, input: unknown, now: number): Governing | null {
  const named = isObject(input) ? input["sop"] : undefined;
  const [only] = versions.size === 1 ? versions.values() : [];
  const known = typeof named === "string" ? versions.get(named) : only;
  if (known === undefined) return null;
  if (known.length === 1) return { sop: known[0]!, until: never };
  const types = new Map<string, EventKind>(known.flatMap(({ compiled }) => [...compiled.eventTypes]));
  const [first] = readCase(input, types, now, new ProblemList(defaultLanguage, false)).events;
  if (first !== undefined) return { sop: nearestTo(known, first.at), until: never };
  // Nothing has happened: the version is that of now, and goes with the time.
  const sop = nearestTo(known, now);
  return { sop, until: changeAfter(known, sop, now) };
}

/** The version in force at an instant, else the nearest; of two equally near the earlier. */
function nearestTo(known: readonly LoadedSop[], instant: number): LoadedSop {
  let best = known[0]!;
  let bestDistance = never;
  for (const sop of known) {
    const distance = daysOutside(sop, instant);
    if (distance < bestDistance) {
      best = sop;
      bestDistance = distance;
    }
  }
  return best;
}

/** The first instant after `now` at which another version than `current` is nearest; `never` when there is none. */
function changeAfter(known: readonly LoadedSop[], current: LoadedSop, now: number): number {
  let change = never;
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1];
    if (earlier === undefined) continue;
    // It is midnight of a day in the middle between the two, in the zone of one of them.
    const middle = Math.floor((lastDay(earlier) + firstDay(later)) / 2);
    for (const { compiled } of [earlier, later])
      for (const day of [middle, middle + 1, middle + 2]) {
        const midnight = day * MS_PER_DAY - compiled.offsetMs;
        if (midnight > now && midnight < change && nearestTo(known, midnight) !== current) change = midnight;
      }
  }
  return change;
}
