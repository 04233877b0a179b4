/** How a deadline stands under one plan (design.md section 5 and 7; semantics.md section 11 "Statuses"). */

import { countedDue, type Due } from "./due-instant.ts";
import { type Plan, roundOf } from "./plan.ts";
import type { PlainDeadline } from "./readings.ts";
import type { Assumption } from "./scope.ts";
import type { View } from "./world.ts";

export type Status =
  | "not-applicable"
  | "not-started"
  | "no-limit"
  | "running"
  | "paused"
  | "met"
  | "met-late"
  | "overdue"
  | "lapsed"
  | "ended";

/** What does not change while nothing is told. */
export interface Stand {
  readonly plan: Plan | null;
  readonly start: number | null;
  readonly stop: number | null;
  /** null before the start and where nothing applies. */
  readonly due: Due | null;
  readonly target: number | null;
  readonly heldSince: number | null;
  /** When the case ended; null while it is open. */
  readonly end: number | null;
  readonly binds: "institution" | "complainant";
}

export function standOf(deadline: PlainDeadline, plan: Plan | null, view: View, assumed: Assumption): Stand {
  const nothing: Stand = {
    plan,
    start: null,
    stop: null,
    due: null,
    target: null,
    heldSince: null,
    end: view.end?.at ?? null,
    binds: deadline.binds,
  };
  if (plan === null) return nothing;
  const round = roundOf(plan, view, assumed);
  if (round === null) return nothing;
  const { due, target, heldSince } = countedDue({ id: deadline.id, plan, round, view, assumed });
  return { ...nothing, start: round.start.at, stop: round.stop?.at ?? null, due, target, heldSince };
}

/** The status at an instant, while nothing more is told. */
export function statusAt({ plan, start, stop, due, end, binds }: Stand, clock: number): Status {
  if (plan === null) return "not-applicable";
  if (start === null) return "not-started";
  if (due === null || due === "none") return "no-limit";
  if (stop !== null) return due === "held" || stop <= due ? "met" : "met-late";
  const until = end === null ? clock : Math.min(clock, end);
  if (due !== "held" && until > due) return binds === "complainant" ? "lapsed" : "overdue";
  if (end !== null && end <= clock) return "ended";
  return due === "held" ? "paused" : "running";
}

export function isBreach(stand: Stand, clock: number): boolean {
  const status = statusAt(stand, clock);
  return status === "overdue" || status === "lapsed";
}
