/**
 * Who is told when nobody acts: how each level of the ladder stands, by each occurrence and each due instant that set it
 * off, when it falls due and may be delivered, and who handles the case by now.
 */

import { never } from "../base/time.ts";
import { FALSE, TRUE, type Truth, truthOf } from "../conditions/compile.ts";
import { actOf } from "./acts.ts";
import type { JudgedLevel } from "./answer.ts";
import type { EscalationContext } from "./context.ts";
import { type Change, type Entry, resetEntry } from "./entry.ts";
import { judgedEntry, nextChangeOf } from "./judge-entry.ts";
import { Ladder } from "./ladder.ts";
import { isLead } from "./lead-time.ts";
import type { CompiledLevel } from "./levels.ts";
import { type Occurrence, occurrencesIn } from "./occurrences.ts";
import type { Watch } from "./watch.ts";
import { watchDeadline } from "./watch-deadline.ts";

export interface EscalationResult {
  /** In the order of levels; of one level in the order in which its standings came about. */
  readonly judged: readonly JudgedLevel[];
  /** Id of the first role of the highest level of this life that takes over and was carried out; null when none was. */
  readonly handler: string | null;
  /** Epoch milliseconds at which an answer first changes by itself; Infinity when none does. */
  readonly nextCheck: number;
}

export function assessEscalation(
  levels: readonly CompiledLevel[],
  context: EscalationContext,
): EscalationResult {
  const acts = context.told.filter((event) => actOf(event) !== null);
  if (levels.length === 0 && acts.length === 0) return { judged: [], handler: null, nextCheck: never };
  const truths = levels.map(({ when }): Truth => (when === null ? TRUE : truthOf(when, context.facts)));
  const ladder = new Ladder(levels, truths, context);
  const watched = watchDeadlines(ladder, context);
  const occurred = occurrences(levels, truths, context);
  const changes = acts.length === 0 ? [] : watched.changes;
  // What was done is told along with what fell due meanwhile; without it everything stands as it does now.
  for (const { entry } of changes) resetEntry(entry);
  ladder.climb(
    changes.toSorted((a, b) => a.at - b.at),
    occurred.list,
    acts,
  );
  const listed = ladder.listed();
  const climbed = { context, reached: ladder.reached };
  let nextCheck = Math.min(watched.settlesAt, occurred.next);
  const judged = listed.map((entry) => {
    const each = judgedEntry(entry, ladder.rungs[entry.rank]!, climbed);
    nextCheck = Math.min(nextCheck, nextChangeOf(each, entry, context.now));
    return each;
  });
  return { judged, handler: handlerOf(listed, context.lives.length), nextCheck };
}

/** Every level that hangs on deadlines, told along their history; its entries stand on their rungs. */
function watchDeadlines(
  { rungs }: Ladder,
  context: EscalationContext,
): { readonly changes: readonly Change[]; readonly settlesAt: number } {
  const changes: Change[] = [];
  let settlesAt = never;
  for (const rung of rungs) {
    const { level, rank, truth } = rung;
    const { trigger } = level;
    if (trigger.kind !== "deadline") continue;
    const { to } = trigger;
    for (const [place, deadline] of context.deadlines.entries()) {
      const { id, bindsComplainant } = deadline.deadline;
      if (to.deadline === "*" ? bindsComplainant : id !== to.deadline) continue;
      const watch: Watch = { level, to, rank, place, deadline };
      const told = watchDeadline(watch, context);
      for (const entry of told.entries) rung.add(entry);
      for (const change of told.changes) changes.push(change);
      // Of a level that does not act, a reminder that is doubtful is not told of.
      if (truth !== FALSE || !isLead(to)) settlesAt = Math.min(settlesAt, told.settlesAt);
    }
  }
  return { changes, settlesAt };
}

/** What set levels off by event or condition, in every life; levels that do not act take no part. */
function occurrences(
  levels: readonly CompiledLevel[],
  truths: readonly Truth[],
  { lives, now }: EscalationContext,
): { readonly list: readonly Occurrence[]; readonly next: number } {
  const acting = levels.map((level, rank) => (truths[rank] === TRUE ? level : null));
  const list: Occurrence[] = [];
  let next = never;
  for (const [index, life] of lives.entries()) {
    const following = lives[index + 1];
    // Events of an earlier life at the instant at which a new one begins set nothing off.
    const told = occurrencesIn(life, acting, following === undefined ? now : following.bornAt - 1);
    for (const each of told.list) list.push(each);
    if (following === undefined) next = told.next;
  }
  return { list, next };
}

/** `listed` has the highest levels last. */
function handlerOf(listed: readonly Entry[], lives: number): string | null {
  const highest = listed.findLast(
    ({ done, life, level }) => done !== null && life === lives && level.action === "take-over",
  );
  return highest === undefined ? null : highest.level.to[0]!;
}
