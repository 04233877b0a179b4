/** By which facts it is remembered what was made of them (`conditions/ways-to-stand`). */
import type { CompiledCondition } from "../conditions/compile.ts";
import { visitLeaves } from "../conditions/node.ts";
import type { ServiceFrame } from "./service-frame.ts";

/** With more facts two cases hardly ever stand alike. */
const mostSlots = 32;

/**
 * The slots that conditions look at, and `more` of them; null where they are too many, and where one holds what the
 * complainant wrote, of which nothing is kept beyond the case.
 */
export function rememberedSlots(
  { slots }: ServiceFrame,
  conditions: readonly CompiledCondition[],
  more: readonly number[] = [],
): readonly number[] | null {
  const asked = new Set(more);
  const met = new Set<CompiledCondition>();
  for (const condition of conditions) visitLeaves(condition, ({ slot }) => asked.add(slot), met);
  if (asked.size > mostSlots || [...asked].some((slot) => slots[slot]!.origin === "field")) return null;
  return [...asked];
}
