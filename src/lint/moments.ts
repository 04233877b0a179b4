/** What a moment is made of, for rules that ask which events begin or end something. */
import type { CompiledMoment, CompiledMoments } from "../case/compile-moments.ts";
import { type EventRow, eventRow, isBuiltInEvent } from "../format/events.ts";

/** Every event, field and state that a moment or a list of moments names, but for what only bounds them. */
export function leavesOf({ branches }: CompiledMoments): readonly CompiledMoment[] {
  const inside = (moment: CompiledMoment): readonly CompiledMoment[] =>
    moment.parts.length === 0 ? [moment] : moment.parts.flatMap(inside);
  return branches.flatMap(({ moment }) => inside(moment));
}

/** Whether a moment cannot be reached without one that `isSuch`: every part of an `any`, one part of an `all`. */
export function needs(moment: CompiledMoment, isSuch: (leaf: CompiledMoment) => boolean): boolean {
  const { kind, parts } = moment;
  if (kind === "any") return parts.every((part) => needs(part, isSuch));
  if (kind === "all") return parts.some((part) => needs(part, isSuch));
  return isSuch(moment);
}

/** What the event table says of an event moment; null for another moment, and for an event that the SOP declares. */
export function rowOf({ kind, type }: CompiledMoment): EventRow | null {
  return kind === "event" && isBuiltInEvent(type) ? eventRow(type) : null;
}

/** Whether nothing narrows it down which occurrence is meant. */
export function isBare({ isFiltered, after, voidedBy }: CompiledMoment): boolean {
  return !isFiltered && after === null && voidedBy.length === 0;
}

/** Two lists of moments with one text are the same, wherever they stand. */
export function momentText({ branches }: CompiledMoments): string {
  return JSON.stringify(
    branches.map(({ when, moment }) => [when === null ? null : moment.pointer, said(moment)]),
  );
}

function said(moment: CompiledMoment): unknown {
  const { kind, type, by, to, channel, voidedBy, occurrence, fieldId, condition, parts, after } = moment;
  // A state is what its condition says, which is told by its place.
  const state = condition === null ? null : moment.pointer;
  const bound = after === null ? null : said(after);
  return [kind, type, by, to, channel, voidedBy, occurrence, fieldId, state, parts.map(said), bound];
}
