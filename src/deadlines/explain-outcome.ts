/** Why a deadline stands as it does: how counting started, ran and ended. */

import type { CompiledMoment } from "../case/compile-moments.ts";
import type { ReadEvent } from "../case/history.ts";
import { explainEnd, explainStandIn } from "../case/history-reasons.ts";
import { standsForArrival } from "../case/life.ts";
import { reach } from "../case/moments.ts";
import { wasTold } from "../case/occurrences.ts";
import type { Reached } from "../case/reached.ts";
import type { View } from "../case/view.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { DueEntry } from "./due-history.ts";
import type { DueCount } from "./due-instant.ts";
import { explainCount } from "./explain-count.ts";
import { explainMoves } from "./explain-moves.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { Reading } from "./reading.ts";

/** Adds how counting ran and ended. `history`: of the present life. */
export function explainOutcome(
  outcome: Outcome,
  reading: Reading,
  history: () => readonly DueEntry[],
  into: JudgedReason[],
): void {
  const { view, asOf } = reading;
  const { plan } = outcome.decision;
  const { start, stop, counting, from, until } = outcome;
  if (plan === null) return;
  const clauses = plan.reasons[0]!.clauses;
  if (start === null) {
    // What has settled it already waits for nothing.
    const isDone = until !== null && reach(until.moment, view)?.countsEarlier === true;
    if (from !== null && !isDone) explainWait("start", from.moment.pointer, clauses, outcome, into);
    return;
  }
  const { at } = start;
  const pointer = from!.moment.pointer;
  explainStandIn(start, pointer, clauses, into, settledBefore(start, stop, view));
  if (start.event !== null && standsForArrival(start.event)) {
    const { index } = start.event;
    into.push({ kind: "reopened", pointer, clauses, event: index, effect: "restarts", from: null, at });
  }
  const counted = countedPart(from!.moment, start).pointer;
  into.push({
    kind: "start",
    pointer: counted,
    clauses,
    event: start.event?.index ?? null,
    field: start.field,
    at,
  });
  if (counting !== null) {
    if (outcome.setBy !== null) explainSet(outcome.setBy, plan, counting, clauses, into);
    explainCount(counting, asOf, clauses, into);
    explainMoves(outcome, reading, history, into);
  }
  if (stop !== null) {
    explainStandIn(stop, until!.moment.pointer, clauses, into, settledBefore(stop, stop, view));
    into.push({
      kind: "stop",
      pointer: countedPart(until!.moment, stop).pointer,
      clauses,
      event: stop.event?.index ?? null,
      field: stop.field,
      // One that counts also before the start is told by its own instant: nothing happened at the other.
      at: stop.event?.at ?? stop.at,
    });
  } else if (outcome.end !== null) {
    explainEnd(outcome.end, { pointer, clauses, beforeDue: outcome.status === "ended" }, into);
  } else if (until !== null) explainWait("stop", until.moment.pointer, clauses, outcome, into);
}

/** Of the earliest or latest of several moments the one that counted; the moment itself where that is not one alone. */
function countedPart(moment: CompiledMoment, reached: Reached): CompiledMoment {
  if (moment.kind !== "any" || reached.missing !== null) return moment;
  const those = moment.parts.filter((part) =>
    reached.event === null ? part.fieldId === reached.field : part.type === reached.event.type,
  );
  return those.length === 1 ? those[0]! : moment;
}

/** The type of the stop, where what was missing when it settled the deadline was told since; else null. */
function settledBefore({ missing }: Reached, stop: Reached | null, view: View): string | null {
  return missing !== null && wasTold(missing, view) ? (stop?.event?.type ?? null) : null;
}

/** Tells of the amount that holds, or of the due instant. */
function explainSet(
  { index }: ReadEvent,
  { setLength }: Plan,
  { length, setDueAt }: DueCount,
  clauses: readonly string[],
  into: JudgedReason[],
): void {
  into.push({
    kind: "set-by",
    pointer: setLength!.pointer,
    clauses,
    event: index,
    amount: setDueAt === null ? length.amount : null,
    dueAt: setDueAt,
  });
}

/** After the end of a case nothing is waited for. */
function explainWait(
  what: "start" | "stop",
  pointer: string,
  clauses: readonly string[],
  { end }: Outcome,
  into: JudgedReason[],
): void {
  if (end === null) into.push({ kind: "waits", pointer, clauses, for: what });
}
