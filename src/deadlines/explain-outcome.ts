/** Why a deadline stands as it does: how counting started, ran and ended. */

import type { CompiledMoment } from "../case/compile-moments.ts";
import type { ReadEvent } from "../case/history.ts";
import { explainEnd, explainStandIn } from "../case/history-reasons.ts";
import { standsForArrival } from "../case/life.ts";
import { reach } from "../case/moments.ts";
import { wasTold } from "../case/occurrences.ts";
import type { Reached } from "../case/reached.ts";
import { anywhere, fromStart, type Search } from "../case/search.ts";
import type { View } from "../case/view.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { DueCount } from "./due-instant.ts";
import { explainCount } from "./explain-count.ts";
import { explainMoves, type HasHistory } from "./explain-moves.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";
import type { Standpoint } from "./standpoint.ts";

/** Adds how counting ran and ended. `course`: of the present life. */
export function explainOutcome(
  outcome: Outcome,
  standpoint: Standpoint,
  course: HasHistory,
  into: JudgedReason[],
): void {
  const { view, asOf } = standpoint;
  const { plan } = outcome.decision;
  const { start, stop, counting, from, until } = outcome;
  if (plan === null) return;
  const clauses = plan.reasons[0]!.clauses;
  if (start === null) {
    // What has settled it already waits for nothing.
    const isDone = until !== null && reach(until.moment, view)?.countsEarlier === true;
    if (from !== null && !isDone && outcome.end === null)
      explainWait("start", lackingParts(from.moment, view, anywhere), clauses, into);
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
    explainMoves(outcome, standpoint, course, into);
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
  } else if (until !== null)
    explainWait("stop", lackingParts(until.moment, view, fromStart(start, view)), clauses, into);
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

function explainWait(
  what: "start" | "stop",
  lacking: readonly CompiledMoment[],
  clauses: readonly string[],
  into: JudgedReason[],
): void {
  for (const { pointer } of lacking) into.push({ kind: "waits", pointer, clauses, for: what });
}

/**
 * What is still lacking of a moment that has not come: of several that must all come, those that have not. Where dates
 * of the case bring them about the whole is told: a part that comes by itself would change the answer unasked.
 */
function lackingParts(moment: CompiledMoment, view: View, search: Search): readonly CompiledMoment[] {
  if (moment.kind !== "all" || moment.after !== null || moment.looksAtFields) return [moment];
  const lacking: CompiledMoment[] = [];
  for (const part of moment.parts) if (reach(part, view, search) === null) lacking.push(part);
  if (lacking.length === 0 || lacking.length === moment.parts.length) return [moment];
  // One by one: `flatMap` costs more than all of the explanation.
  const all: CompiledMoment[] = [];
  for (const part of lacking) all.push(...lackingParts(part, view, search));
  return all;
}
