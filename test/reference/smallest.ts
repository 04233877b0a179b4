/**
 * A life made as small as it can be while it still differs in the same way: whatever can be left out of its rule file,
 * its history and its choices is left out.
 */

import { differencesIn, kindOf } from "./comparison.ts";
import type { RandomLife } from "./random-lives.ts";

/** Whether a smaller life is still the one that is looked for. */
export type Test = (life: RandomLife) => boolean;

export function differsBy(kind: string, compare: typeof differencesIn = differencesIn): Test {
  return (life) => {
    try {
      return compare(life).some((difference) => kindOf(difference) === kind);
    } catch {
      // Too small to be loaded or answered.
      return false;
    }
  };
}

/** At most so many tries, the largest parts first. */
export function smallest(life: RandomLife, isStill: Test, tries = 600): RandomLife {
  let best = structuredClone(life);
  let left = tries;
  for (let isSmaller = true; isSmaller && left > 0; ) {
    isSmaller = false;
    for (const path of pathsIn(best)) {
      if (left-- <= 0) break;
      const less = without(best, path);
      if (less === null || !isStill(less)) continue;
      best = less;
      isSmaller = true;
    }
  }
  return best;
}

type Path = readonly string[];

/** Of everything that may be left out; events from the last on, parents before their parts. */
function pathsIn({ sop, case: complaint, readings, calendarAsOf }: RandomLife): readonly Path[] {
  const service = `services/${complaint.service}`;
  const events = (complaint.events ?? []).map((_, index) => ["case", "events", `${index}`]).reverse();
  return [
    ...(calendarAsOf === null ? [] : [["calendarAsOf"]]),
    ...Object.keys(readings).map((id) => ["readings", id]),
    ...events,
    ...partsOf(sop, ["sop"]).filter((path) => path.join("/").startsWith(`sop/${service}/`)),
    ...partsOf(complaint, ["case"]),
    ...["calendars", "events", "channels", "roles"].flatMap((part) =>
      partsOf((sop as unknown as Record<string, unknown>)[part], ["sop", part]),
    ),
  ];
}

function partsOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.keys(value).map((key) => [...path, key]);
  const ordered = Array.isArray(value) ? children.reverse() : children;
  return ordered.flatMap((child) => [
    child,
    ...partsOf((value as Record<string, unknown>)[child.at(-1)!], child),
  ]);
}

/** null where a part before it has taken it along. */
function without(life: RandomLife, path: Path): RandomLife | null {
  const copy = structuredClone(life) as unknown as Record<string, unknown>;
  if (path[0] === "calendarAsOf") return { ...life, calendarAsOf: null };
  let parent: Record<string, unknown> | undefined = copy;
  for (const key of path.slice(0, -1)) parent = parent?.[key] as Record<string, unknown> | undefined;
  const last = path.at(-1)!;
  if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, last)) return null;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as unknown as RandomLife;
}
