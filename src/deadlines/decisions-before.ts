/** The decisions that were tried before, by how the facts stood on which they hang. */
import { WaysToStand } from "../conditions/ways-to-stand.ts";
import type { Decision } from "./decision.ts";
import type { AskedFacts } from "./plan.ts";

type DecisionsBefore = WaysToStand<readonly Decision[]>;

const kept = new WeakMap<AskedFacts, DecisionsBefore>();

/** Those of a deadline, as read by the caller; null where nothing may be kept. */
export function decisionsBefore(asked: AskedFacts): DecisionsBefore | null {
  if (asked.slots === null) return null;
  let known = kept.get(asked);
  if (known === undefined) {
    known = new WaysToStand(asked.slots);
    kept.set(asked, known);
  }
  return known;
}
