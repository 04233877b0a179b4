/** What the history and the deadlines say of a level's trigger. */

import { never } from "../base/time.ts";
import { nextFieldInstant, reach } from "../case/moments.ts";
import { type CompiledCondition, truthOf, UNKNOWN } from "../conditions/compile.ts";
import type { EscalationContext } from "./context.ts";
import { judgeDeadlineTrigger } from "./judge-deadline-trigger.ts";
import type { CompiledLevel } from "./levels.ts";
import type { Occurrence, TriggerState } from "./trigger-state.ts";

const waiting: TriggerState = {
  status: "scheduled",
  came: null,
  mayHaveComeAt: null,
  at: null,
  deadline: null,
  nextCheck: never,
};

export function judgeTrigger({ trigger }: CompiledLevel, context: EscalationContext): TriggerState {
  const { chronicle } = context;
  switch (trigger.kind) {
    case "event":
      return waiting;
    case "moment": {
      const reached = reach(trigger.moment, chronicle);
      if (reached !== null) return gone(reached);
      const next = nextFieldInstant(trigger.moment, chronicle);
      return next === never ? waiting : { ...waiting, at: next, nextCheck: next };
    }
    case "condition":
      return judgeConditionTrigger(trigger.condition, context);
    case "deadline":
      return judgeDeadlineTrigger(trigger.to, context);
  }
}

/** A case begins with its first event: before that nothing is true. */
function judgeConditionTrigger(condition: CompiledCondition, context: EscalationContext): TriggerState {
  const order = context.replay.firstTrue(condition);
  const event = order === null ? undefined : context.chronicle.events[Math.max(order, 0)];
  if (order !== null && event !== undefined) return gone({ at: event.at, order, event: null });
  return truthOf(condition, context.facts) === UNKNOWN ? { ...waiting, status: "undetermined" } : waiting;
}

function gone(came: Occurrence): TriggerState {
  return { ...waiting, status: "cancelled", came, at: came.at };
}
