/**
 * A length that an event of the case sets (`setBy`): by `amount`, counted from the start of the deadline, or by a due
 * instant. The last one that was set in time holds; of more than the most allowed, that most. One after the due instant
 * that held until then is named and changes nothing.
 */

import { parseDate, parseInstant } from "../base/time.ts";
import type { PausedSpan } from "../calendar/paused-count.ts";
import { endOfDay } from "../calendar/working-time.ts";
import { isOfType, type ReadEvent } from "../case/history.ts";
import type { View } from "../case/view.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CountedLength } from "../format/length.ts";
import { type DueCount, type DueProgress, dueInstant, noDueProgress, tableFor } from "./due-instant.ts";
import { type HeldTime, nothingHeld } from "./held-time.ts";
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
  readonly base: Omit<DueCount, "length" | "setDueAt" | "progress">;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
}

/** The length in force as a clock reads on; the same start goes on from where it stands. */
export class SetLengths {
  #startAt = Number.NaN;
  #next = 0;
  #inForce: LengthOnCase | null = null;
  #limit: LengthOnCase | null = null;
  /** What was held when the last event came. */
  #spans: PausedSpan[] = [];
  #progress: DueProgress | undefined;

  inForceAt({ count, replay }: View, query: LengthQuery, problems: ProblemList | null): LengthOnCase | null {
    const { startAt } = query.base;
    if (startAt !== this.#startAt || this.#next > count || problems !== null) {
      this.#startAt = startAt;
      this.#next = 0;
      this.#limit = mostAllowed(query.rule);
      this.#inForce = this.#limit;
      this.#spans = [];
      this.#progress = undefined;
    }
    for (; this.#next < count; this.#next++) {
      const read = replay.events[this.#next]!;
      const { deadline } = read.event;
      const isMeant = deadline === undefined || deadline === query.deadline;
      if (isMeant && isOfType(read, query.rule.setBy))
        this.#inForce = lengthAfter(
          read,
          { inForce: this.#inForce, limit: this.#limit },
          this.#asKnownAt(read, query),
          problems,
        );
    }
    return this.#inForce;
  }

  /** With what was held when an event came: what began only later was not known, nor that a stop of then would be voided. */
  #asKnownAt(read: ReadEvent, query: LengthQuery): CountQuery {
    const { base, asOf } = query;
    const table = tableFor(base, asOf);
    if (this.#progress?.table !== table) this.#progress = noDueProgress(table);
    const at = read.at + base.calendar.offsetMs;
    const { spans } = base.held;
    const known = this.#spans;
    // The last of them may have been open then, or may have grown.
    known.length = Math.max(0, Math.min(known.length - 1, spans.length));
    while (known.length < spans.length && spans[known.length]!.from <= at) known.push(spans[known.length]!);
    const last = known.at(-1);
    if (last !== undefined && last.to > at) {
      const voided = voidedSpanAt(at, base.held);
      // What lay behind a stop of then is known again later: the count begins anew.
      if (voided !== null) this.#progress = noDueProgress(table);
      cutAt(at, known, voided);
    }
    const held = known.length === 0 ? nothingHeld : { ...nothingHeld, spans: known };
    return { ...query, base: { ...base, held, progress: this.#progress } };
  }
}

/** The LOCAL span from a stop to what voided it, in which an instant lies; null when it lies in none. */
function voidedSpanAt(at: number, { parts }: HeldTime): HeldTime["parts"][number] | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (part.pause === null && part.from <= at && at < part.to) return part;
  }
  return null;
}

/** Leaves of what is held what was known at an instant in the last of the spans: an open pause, or the time up to a stop. */
function cutAt(at: number, spans: PausedSpan[], voided: { readonly from: number } | null): void {
  const until = voided === null ? at : voided.from;
  while (voided !== null && spans.length > 0 && spans.at(-1)!.from >= until) spans.pop();
  const last = spans.at(-1);
  if (last !== undefined && last.to > until)
    spans[spans.length - 1] = { from: last.from, to: voided === null ? Number.POSITIVE_INFINITY : until };
}

/** What lengths are tried with as they were known when an event came. */
interface CountQuery extends LengthQuery {
  readonly base: Omit<DueCount, "length" | "setDueAt">;
}

/** The length before any event sets one; null while the SOP knows no most. */
function mostAllowed({
  atMost,
  setBy: _,
  pointer: __,
  ...options
}: LengthQuery["rule"]): LengthOnCase | null {
  if (atMost === "unspecified") return null;
  return { length: { ...options, amount: atMost }, setDueAt: null, event: null };
}

/** The length in force once an event has been read, which until then was another. */
function lengthAfter(
  read: ReadEvent,
  { inForce, limit }: { readonly inForce: LengthOnCase | null; readonly limit: LengthOnCase | null },
  { deadline, rule, base, asOf }: CountQuery,
  problems: ProblemList | null,
): LengthOnCase | null {
  const { event, index, at } = read;
  const here = `/events/${index}`;
  const { atMost, setBy: _, pointer: __, ...options } = rule;
  const dueOf = ({ length, setDueAt }: LengthOnCase) => dueInstant({ ...base, length, setDueAt }, asOf);
  const set = setOn(read, { ...options, amount: 1 }, base, asOf);
  // A promise that lies before the count begins sets nothing.
  if (set === null || (set.setDueAt !== null && set.setDueAt < base.startAt)) {
    problems?.add("C342", here, { deadline });
    return inForce;
  }
  const due = inForce === null ? null : dueOf(inForce);
  if (typeof due === "number" && at > due) {
    problems?.add("C343", here, { deadline });
    return inForce;
  }
  const limitDue = limit === null ? null : dueOf(limit);
  const ownDue = dueOf(set);
  const isTooMuch = set.setDueAt === null && atMost !== "unspecified" && event.amount! > atMost;
  const isTooLate = typeof limitDue === "number" && typeof ownDue === "number" && ownDue > limitDue;
  if (isTooMuch || isTooLate) {
    problems?.add("C341", here, { deadline, atMost: String(atMost) });
    return limit;
  }
  if (ownDue === null) {
    problems?.add("C303", here, { deadline });
    return inForce;
  }
  return set;
}

function setOn(
  read: ReadEvent,
  one: CountedLength,
  base: LengthQuery["base"],
  asOf: number,
): LengthOnCase | null {
  const { amount, dueAt } = read.event;
  if (dueAt === undefined)
    return Number.isSafeInteger(amount) && amount! >= 1 && amount! <= 100_000
      ? { length: { ...one, amount: amount! }, setDueAt: null, event: read }
      : null;
  const setDueAt = givenInstant(dueAt, one, base, asOf);
  return setDueAt === null ? null : { length: one, setDueAt, event: read };
}

/** A due that was given outright, epoch milliseconds: an instant, or a date to its end. Null for neither. */
export function givenInstant(
  given: unknown,
  options: CountedLength,
  { calendar }: Pick<DueCount, "calendar">,
  asOf: number,
): number | null {
  if (typeof given !== "string") return null;
  const day = parseDate(given);
  if (day !== null) return endOfDay(tableFor({ calendar }, asOf), day, options) - calendar.offsetMs;
  const instant = parseInstant(given);
  return typeof instant === "number" ? instant : null;
}
