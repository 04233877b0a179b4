/**
 * What a condition can ask at a view (design.md section 4): facts told, those that are computed, and, while candidates
 * are tried, values assumed for what nobody knows (semantics.md section 5.1).
 */

import { dateOf } from "../oracle/calendar.ts";
import type { Scope } from "./conditions.ts";
import { gradeIn } from "./grade.ts";
import { intakeIn } from "./intake.ts";
import { comparableField, factOf, fieldOf, isThere } from "./known.ts";
import type { View } from "./world.ts";

/** By name of the fact, as conditions name it; `grade` only where it is set by hand and nobody has. */
export type Assumption = ReadonlyMap<string, unknown>;

export const NOTHING_ASSUMED: Assumption = new Map();

export function scopeOf(view: View, assumed: Assumption = NOTHING_ASSUMED): Scope {
  const { service, complaint, sop } = view.world;
  const scope: Scope = {
    conditions: service.conditions ?? {},
    valueOf(fact) {
      if (fact === "service") return complaint.service;
      if (fact === "channel") return complaint.channel ?? null;
      if (fact === "channel-class") return sop.channels[complaint.channel ?? ""]?.class ?? null;
      if (fact === "received-within-hours") return receivedWithinHours(view);
      if (fact === "grade") return gradeIn(view, scope, assumed);
      if (fact === "intake") return intakeIn(view, scope);
      if (fact.startsWith("event.")) {
        const type = fact.slice("event.".length);
        return view.seen.some(({ types }) => types.includes(type));
      }
      const known = fact.startsWith("field.")
        ? comparableField(view, fact.slice("field.".length))
        : factOf(view, fact);
      return known ?? assumed.get(fact) ?? null;
    },
    isPresent(fact) {
      if (fact.startsWith("field.")) return isThere(fieldOf(view, fact.slice("field.".length)));
      return factOf(view, fact) !== null;
    },
  };
  return scope;
}

function receivedWithinHours(view: View): boolean | null {
  const of = (type: string) => view.seen.find(({ types }) => types.includes(type));
  const at = (of("received") ?? of("submitted"))?.at;
  if (at === undefined) return null;
  const calendar = view.world.calendars.calendarAt(view.at, undefined);
  return calendar.windowsOf(dateOf(at, calendar.zone)).some(([opens, closes]) => opens <= at && at < closes);
}
