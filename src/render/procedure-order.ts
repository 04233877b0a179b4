/** What is to be done as a page lists it: whoever works down the list works down the procedure. */
import type { ExplainedAction } from "../explain/explain-actions.ts";
import type { ExplainedStep } from "../explain/explain-steps.ts";

/**
 * The same actions; before a step stand the steps among them that the procedure has ahead of it, and everything else stays
 * in its order. `steps`: all those of the procedure.
 */
export function inProcedureOrder<A extends Pick<ExplainedAction, "kind" | "what">>(
  actions: readonly A[],
  steps: readonly Pick<ExplainedStep, "id">[],
): readonly A[] {
  const place = new Map(steps.map(({ id }, index) => [id, index]));
  const placeOf = ({ what }: A) => place.get(what[0] ?? "") ?? steps.length;
  const waiting = actions.filter(isStep).sort((a, b) => placeOf(a) - placeOf(b));
  const told = new Set<A>();
  return actions.flatMap((action) => {
    if (!isStep(action)) return [action];
    if (told.has(action)) return [];
    const ahead = waiting.splice(0, waiting.indexOf(action) + 1);
    for (const step of ahead) told.add(step);
    return ahead;
  });
}

function isStep({ kind }: Pick<ExplainedAction, "kind">): boolean {
  return kind === "step";
}
