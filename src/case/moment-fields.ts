/** The instant that a field of a case carries. */
import { MS_PER_DAY, parseDate, parseInstant } from "../base/time.ts";
import type { CompiledMoment } from "./compile-moments.ts";
import type { View } from "./view.ts";

/** A date counts from its beginning in the institution's zone; null for a field that carries neither date nor instant. */
export function fieldInstantOf(
  { field }: CompiledMoment,
  { replay, count, offsetMs }: View,
): { readonly at: number; readonly isDate: boolean } | null {
  const { state } = replay.after(count);
  // What the intake warns of as the wrong kind is no instant either.
  const value = state.isWrongKind[field] ? undefined : state.fields[field];
  if (typeof value !== "string") return null;
  const day = parseDate(value);
  if (day !== null) return { at: day * MS_PER_DAY - offsetMs, isDate: true };
  const instant = parseInstant(value);
  return typeof instant === "number" ? { at: instant, isDate: false } : null;
}
