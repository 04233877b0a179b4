/**
 * A stop that was told and does not count: it came before the start, or something that followed took it back. Without a
 * word about it a deadline that is overdue although it was answered is a riddle.
 */
import type { CompiledMoment } from "../case/compile-moments.ts";
import { isMarked, isOfType, marks, type ReadEvent } from "../case/history.ts";
import { reach } from "../case/moments.ts";
import { firstAtLeast } from "../case/occurrences.ts";
import type { Reached } from "../case/reached.ts";
import { anywhere, fromStart } from "../case/search.ts";
import type { View } from "../case/view.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Outcome } from "./outcome.ts";

/** Names the last event that was to fulfil a deadline which nothing fulfils, and why it does not count. */
export function nameUncountedStop(
  id: string,
  outcomes: readonly Outcome[],
  view: View,
  problems: ProblemList,
): void {
  let outcome: Outcome | null = null;
  for (const each of outcomes) {
    if (each.stop !== null) return;
    if (outcome === null && each.start !== null && each.decision.until !== null) outcome = each;
  }
  if (outcome === null) return;
  // With the case ends the riddle, unless the deadline is overdue for good.
  if (outcome.end !== null && outcome.status !== "overdue") return;
  const start = outcome.start!;
  const { moment } = outcome.decision.until!;
  // Where nothing lies before the start and nothing voids, there is nothing to look for.
  if (start.order === 0 && moment.voiders.length === 0 && view.reopenings.length === 0) return;
  const last = lastUncounted(moment, start, view);
  if (last === null) return;
  const { read, order, part } = last;
  // What was taken back is dropped first, wherever it lies.
  const by = voiderOf(part.voidedBy, order, view);
  if (by === null) {
    const isEarlier = start.event === null ? read.at < start.at : order < start.order;
    if (!isEarlier || part.countsEarlier) return;
  }
  problems.add("C327", `/events/${read.index}`, {
    event: { event: read.type },
    at: read.event.at,
    deadline: id,
    ...(by === null ? beforeStart(read.at === start.at) : takenBack(by)),
  });
}

/** Why what came before the start does not count, and what helps. Of one instant, the order told is all there is. */
function beforeStart(isSameInstant: boolean): Why {
  return isSameInstant
    ? { why: phrase("ahead-of-the-start"), remedy: phrase("check-order") }
    : { why: phrase("before-the-start"), remedy: phrase("record-again") };
}

function takenBack(by: ReadEvent): Why {
  return {
    why: phrase("voided-by", { by: { event: by.type }, at: by.event.at }),
    remedy: phrase("record-again"),
  };
}

interface Why {
  readonly why: PhraseRef;
  readonly remedy: PhraseRef;
}

interface Uncounted {
  readonly read: ReadEvent;
  readonly order: number;
  /** The event that was asked for, as the moment names it. */
  readonly part: CompiledMoment;
}

/** The last event of the moment, or of a part of it, wherever it lies; none of a part that counts. */
function lastUncounted(moment: CompiledMoment, start: Reached, view: View): Uncounted | null {
  if (moment.kind === "field" || moment.kind === "state") return null;
  if (moment.kind === "event") {
    if (reach(moment, view, fromStart(start, view)) !== null) return null;
    const search = { ...anywhere, occurrence: "last" } as const;
    const found = reach(moment, { ...view, voidCount: 0 }, search);
    if (found === null || found.event === null) return null;
    return { read: found.event, order: found.order, part: moment };
  }
  // An event that is asked for only after another is none before it.
  const after = moment.after === null ? null : reach(moment.after, view);
  if (moment.after !== null && after === null) return null;
  let last: Uncounted | null = null;
  for (const part of moment.parts) {
    const found = lastUncounted(part, start, view);
    if (found === null || (after !== null && found.order <= after.order)) continue;
    if (last === null || found.order > last.order) last = found;
  }
  return last;
}

/** What took an event back: the first after it that voids, a reopening where it told the outcome. */
function voiderOf(voidedBy: readonly string[], order: number, view: View): ReadEvent | null {
  const { events } = view.replay;
  const isOutcome = isMarked(events[order]!, marks.concludes);
  for (let next = order + 1; next < view.count; next++) {
    const read = events[next]!;
    if (voidedBy.some((type) => isOfType(read, type))) return read;
    if (isOutcome && view.reopenings[firstAtLeast(view.reopenings, next)] === next) return read;
  }
  return null;
}
