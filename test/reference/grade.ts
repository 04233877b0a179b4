/** The grade of a case (design.md section 4): set by hand, or by the first criterion that is true below false ones. */

import { type Scope, truth } from "./conditions.ts";
import type { View } from "./world.ts";

/** The grade under a scope; null while unknown, and for a service without grading. */
export function gradeIn(view: View, scope: Scope, assumed: ReadonlyMap<string, unknown>): string | null {
  const { grading } = view.world.service;
  if (grading === null) return null;
  const hand = gradeByHand(view);
  if (hand !== null) return hand;
  if (grading.criteria === "unspecified") return (assumed.get("grade") as string | undefined) ?? null;
  for (const { id, when } of grading.grades) {
    const is = when === undefined ? true : truth(when, scope);
    if (is === true) return id;
    if (is === null) return null;
  }
  return null;
}

/** The last `graded` that names a declared grade. */
export function gradeByHand(view: View): string | null {
  const declared = view.world.service.grading?.grades.map(({ id }) => id) ?? [];
  const hand = view.told.findLast(
    ({ types, event }) => types.includes("graded") && declared.includes(event.grade ?? ""),
  );
  return hand?.event.grade ?? null;
}
