/** The fact `intake` (design.md sections 3 and 5; semantics.md section 8): null is its `undetermined`. */

import { type Scope, truth } from "./conditions.ts";
import type { IntakeItem } from "./format.ts";
import { fieldOf, isThere } from "./known.ts";
import type { View } from "./world.ts";

export function intakeIn(view: View, scope: Scope): "complete" | "incomplete" | null {
  const lacks = Object.entries(view.world.service.intake ?? {}).map(([id, item]) =>
    lacking(view, scope, id, item),
  );
  if (lacks.includes(true)) return "incomplete";
  return lacks.includes(null) ? null : "complete";
}

/** Whether something required is missing here; null while that depends on what nobody knows. */
function lacking(view: View, scope: Scope, id: string, item: IntakeItem): boolean | null {
  if (onlyWarns(item)) return false;
  if (item.judged !== undefined) {
    const judged = scope.valueOf(item.judged);
    return and(isAsked(item.when, scope), judged === null ? null : judged !== true);
  }
  if (item.of !== undefined) {
    const there = item.of.filter((member) => isThere(fieldOf(view, member))).length;
    return and(isAsked(item.when, scope), there < (item.atLeast ?? 1));
  }
  if (item.required === undefined) return false;
  const isRequired = item.required === true ? true : truth(item.required, scope);
  return and(isRequired, !isThere(fieldOf(view, id)));
}

/** Whether its lack leaves the intake complete; of a field that is also expected, what is required counts. */
export function onlyWarns({ expected, required, ifMissing }: IntakeItem): boolean {
  return ifMissing === "warn" || (expected === true && required === undefined);
}

function isAsked(when: IntakeItem["when"], scope: Scope): boolean | null {
  return when === undefined ? true : truth(when, scope);
}

function and(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}
