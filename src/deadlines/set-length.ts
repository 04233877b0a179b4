/**
 * A length that an event of the case sets (`setBy`): by `amount`, counted from the start of the deadline, or by a due
 * instant. The last one that is allowed holds; one beyond the most allowed, or after the due instant that held until
 * then, is named and changes nothing.
 */

import { parseInstant } from "../base/time.ts";
import type { ReadEvent } from "../case/history.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CountedLength } from "../format/length.ts";
import { type DueCount, dueInstant } from "./due-instant.ts";
import type { Plan } from "./plan.ts";

/** How the case sets the length, and the event that did; null of `event` is the most that the SOP allows. */
export interface LengthOnCase {
  readonly length: CountedLength;
  readonly setDueAt: number | null;
  readonly event: ReadEvent | null;
}

/** Whose length is set, and what its due instants are counted with. */
export interface LengthQuery {
  /** Id of the deadline. */
  readonly deadline: string;
  readonly rule: NonNullable<Plan["setLength"]>;
  readonly events: readonly ReadEvent[];
  readonly base: Omit<DueCount, "length" | "setDueAt">;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
}

/** The length in force; null while nothing sets one and the SOP knows no most. */
export function lengthOnCase(
  { deadline, rule, events, base, asOf }: LengthQuery,
  problems: ProblemList,
): LengthOnCase | null {
  const { setBy, unit, atMost, pointer: _, ...options } = rule;
  const counted = (amount: number): CountedLength => ({ ...options, amount, unit });
  const most = atMost === "unspecified" ? null : counted(atMost);
  const dueOf = ({ length, setDueAt }: LengthOnCase) => dueInstant({ ...base, length, setDueAt }, asOf);
  const limit: LengthOnCase | null = most === null ? null : { length: most, setDueAt: null, event: null };
  const limitDue = limit === null ? null : dueOf(limit);
  let inForce = limit;
  for (const read of events) {
    const { event, index, at } = read;
    if (read.type !== setBy || (event.deadline !== undefined && event.deadline !== deadline)) continue;
    const here = `/events/${index}`;
    const set = setOn(read, counted);
    // A promise that lies before the count begins sets nothing.
    if (set === null || (set.setDueAt !== null && set.setDueAt < base.startAt)) {
      problems.add("C342", here, { deadline });
      continue;
    }
    const due = inForce === null ? null : dueOf(inForce);
    if (typeof due === "number" && at > due) {
      problems.add("C343", here, { deadline });
      continue;
    }
    const ownDue = dueOf(set);
    const isTooMuch = set.setDueAt === null && atMost !== "unspecified" && set.length.amount > atMost;
    const isTooLate = typeof limitDue === "number" && typeof ownDue === "number" && ownDue > limitDue;
    if (isTooMuch || isTooLate) {
      problems.add("C341", here, { deadline, atMost: String(atMost) });
      inForce = limit;
    } else if (ownDue === null) problems.add("C303", here, { deadline });
    else inForce = set;
  }
  return inForce;
}

function setOn(read: ReadEvent, counted: (amount: number) => CountedLength): LengthOnCase | null {
  const { amount, dueAt } = read.event;
  if (Number.isSafeInteger(amount) && amount! >= 1 && amount! <= 100_000)
    return { length: counted(amount!), setDueAt: null, event: read };
  const instant = typeof dueAt === "string" ? parseInstant(dueAt) : null;
  return typeof instant === "number" ? { length: counted(1), setDueAt: instant, event: read } : null;
}
