/**
 * How a trigger that hangs on deadlines stands. A deadline that was fulfilled or ended before the instant brings
 * nothing about; one that depends on something unknown does so only once the instant has passed for every candidate.
 */

import { never } from "../base/time.ts";
import type { RelativeToDeadline } from "../format/escalation.ts";
import type { DeadlineCandidate, DeadlineTimes, EscalationContext } from "./context.ts";
import type { TriggerState } from "./trigger-state.ts";

/** `came`: the instant has passed; `ahead`: it will; `off`: it no longer can; `waiting`: nobody can tell when. */
type Stand = "came" | "ahead" | "off" | "waiting" | "doubtful";

interface DeadlineTriggerState {
  readonly id: string;
  readonly stand: Stand;
  readonly at: number | null;
  /** The first instant at which it may have come, before anybody could tell. */
  readonly mayHaveComeAt: number | null;
  /** Of a doubtful one: the instant from which it is no longer so. */
  readonly settledAt: number;
}

/** The trigger of a level under the deadlines as they stand; `*` is the earliest of those that bind the institution. */
export function judgeDeadlineTrigger(
  to: RelativeToDeadline,
  { deadlines, now, end }: Pick<EscalationContext, "deadlines" | "now" | "end">,
): TriggerState {
  // After the end of the case time brings nothing about, also in what is told of it.
  const until = end === null ? now : Math.min(now, end.at - 1);
  const isAny = to.deadline === "*";
  const stands = deadlines
    .filter(({ id, bindsComplainant }) => (isAny ? !bindsComplainant : id === to.deadline))
    .map((deadline) => standOf(deadline, to, until));
  const came = earliest(stands, "came");
  const doubtful = stands.filter(({ stand }) => stand === "doubtful");
  const mayHaveCome = stands.flatMap(({ mayHaveComeAt }) => (mayHaveComeAt === null ? [] : [mayHaveComeAt]));
  const ahead = earliest(stands, "ahead");
  const named = came ?? (doubtful.length > 0 ? null : (ahead ?? (stands.length === 1 ? stands[0]! : null)));
  const isOver = came !== null || (stands.length > 0 && stands.every(({ stand }) => stand === "off"));
  return {
    status: isOver ? "cancelled" : doubtful.length > 0 ? "undetermined" : "scheduled",
    came: came === null ? null : { at: came.at!, order: never, event: null },
    mayHaveComeAt: mayHaveCome.length === 0 ? null : Math.min(...mayHaveCome),
    at: named?.at ?? null,
    deadline: named?.id ?? to.deadline,
    nextCheck: isOver ? never : Math.min(ahead?.at ?? never, ...doubtful.map(({ settledAt }) => settledAt)),
  };
}

function earliest(stands: readonly DeadlineTriggerState[], stand: Stand): DeadlineTriggerState | null {
  let first: DeadlineTriggerState | null = null;
  for (const each of stands) {
    if (each.stand === stand && (first === null || each.at! < first.at!)) first = each;
  }
  return first;
}

function standOf(
  { id, candidates }: DeadlineTimes,
  to: RelativeToDeadline,
  until: number,
): DeadlineTriggerState {
  const parts = candidates.map((candidate) => candidateStand(candidate, to, until));
  const [first] = parts;
  if (first === undefined) return { id, stand: "waiting", at: null, mayHaveComeAt: null, settledAt: never };
  const past = parts.flatMap(({ stand, at }) => (stand === "came" ? [at!] : []));
  const mayHaveComeAt = past.length === 0 ? null : Math.min(...past);
  const isAlike = parts.every(({ stand }) => stand === first.stand);
  const isSame = parts.every(({ at }) => at === first.at);
  if (isAlike && first.stand === "came") {
    const at = Math.max(...past);
    return { id, stand: "came", at, mayHaveComeAt: isSame ? null : mayHaveComeAt, settledAt: never };
  }
  if (isAlike && (isSame || first.stand !== "ahead"))
    return { id, stand: first.stand, at: isSame ? first.at : null, mayHaveComeAt, settledAt: never };
  const settles = parts.every(({ stand }) => stand === "came" || stand === "ahead");
  const settledAt = settles ? Math.max(...parts.map(({ at }) => at!)) : never;
  return { id, stand: "doubtful", at: null, mayHaveComeAt, settledAt };
}

function candidateStand(
  { status, stopAt, relative }: DeadlineCandidate,
  to: RelativeToDeadline,
  until: number,
): { readonly stand: Stand; readonly at: number | null } {
  if (status === "not-applicable") return { stand: "off", at: null };
  const at = relative(to);
  // What is done at the very instant is done before time brings it about.
  if (stopAt !== null && (at === null || stopAt <= at)) return { stand: "off", at };
  if (at !== null && at <= until) return { stand: "came", at };
  if (status === "ended") return { stand: "off", at };
  if (status === "undetermined") return { stand: "doubtful", at: null };
  return at === null ? { stand: "waiting", at } : { stand: "ahead", at };
}
