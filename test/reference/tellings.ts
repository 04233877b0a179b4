/**
 * What has been told of a case (design.md section 7; semantics.md sections 8 "means" and 11 "Rest"): events in the
 * order of (at, position), without those that were taken back.
 */

import type { CaseEvent, Complaint, Level, Sop } from "./format.ts";

export interface Telling {
  readonly event: CaseEvent;
  readonly at: number;
  /** Index in the case's list. */
  readonly index: number;
  /** Place in the order of everything told, from 0. */
  readonly order: number;
  /** The type told and the one it means; none of an event that is ignored but for its facts and fields. */
  readonly types: readonly string[];
  /** Whom it went to, where it says so by the key of a level. */
  readonly receivers?: readonly string[];
}

/** Everything told up to `now`, in order, annulled events and annulments among it. */
export function inOrder(sop: Sop, complaint: Complaint, now: number): readonly Telling[] {
  return (complaint.events ?? [])
    .map((event, index) => ({ event, at: Date.parse(event.at), index }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map((told, order) => {
      const means = sop.events?.[told.event.type]?.means;
      if (means === undefined) return { ...told, order, types: [told.event.type] };
      const { event: meant, ...keys } = means;
      // One occurrence: what the event says itself wins over what its declaration says.
      return { ...told, order, event: { ...keys, ...told.event }, types: [told.event.type, meant] };
    });
}

/**
 * Those that stand: an annulment takes its target back in whichever order they are told, and can itself be annulled.
 * A `ref` that is missing, unknown or borne by two events takes nothing back; nor does one that names itself.
 */
export function standing(told: readonly Telling[]): readonly Telling[] {
  const taken = new Set<number>();
  const looking = new Set<number>();
  const isTakenBack = (target: Telling): boolean => {
    if (looking.has(target.order)) return taken.has(target.order);
    looking.add(target.order);
    const back = told.some((each) => isAnnulmentOf(each, target) && each !== target && !isTakenBack(each));
    looking.delete(target.order);
    if (back) taken.add(target.order);
    return back;
  };
  const isAnnulmentOf = (annulment: Telling, target: Telling): boolean => {
    const { type, ref } = annulment.event;
    if (type !== "annulled" || ref === undefined || target.event.id !== ref) return false;
    return told.filter(({ event }) => event.id === ref).length === 1;
  };
  return told.filter((each) => each.event.type !== "annulled" && !isTakenBack(each));
}

/** A `graded` that names no grade of the document, where that lists any, or one where it lists none, is ignored. */
export function heardGrade(telling: Telling, declared: readonly string[]): Telling {
  const { types, event } = telling;
  if (!types.includes("graded")) return telling;
  const isHeard = event.grade === undefined ? declared.length === 0 : declared.includes(event.grade);
  return isHeard ? telling : { ...telling, types: [] };
}

/**
 * An `escalated` or `explained` that names a level by `ref` and nobody by `to` went to the receivers of that level. Keys
 * begin with the level; behind it stands `#`, `@` or `~`.
 */
export function heardReceivers(telling: Telling, acting: readonly Level[]): Telling {
  const { types, event } = telling;
  const { ref, to } = event;
  if (ref === undefined || to !== undefined) return telling;
  const named = acting.find(
    ({ id, action }) =>
      (ref === id || ["#", "@", "~"].some((mark) => ref.startsWith(`${id}${mark}`))) &&
      types.includes(action === "explain" ? "explained" : "escalated"),
  );
  return named === undefined ? telling : { ...telling, receivers: named.to };
}
