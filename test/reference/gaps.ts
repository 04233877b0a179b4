/**
 * When a clock does not run: declared pauses (design.md section 5 "Pauses"), and from a stop or an end up to what
 * voids it (semantics.md section 2.3; section 11 "Voiding").
 */

import type { OraclePause } from "../oracle/due.ts";
import { lookAt, momentPoint } from "./moments.ts";
import type { Plan, Round } from "./plan.ts";
import { voidersIn } from "./plan.ts";
import type { Point } from "./point.ts";
import type { Assumption } from "./scope.ts";
import type { Telling } from "./tellings.ts";
import { cutAt, type View } from "./world.ts";

/** Of an end only the instant is known: all events of that instant come before it. */
type Ending = Point | { readonly at: number };

interface Gap {
  readonly from: Ending;
  readonly to: number;
}

export interface Hold extends OraclePause {
  /** Place in the order of what began it. */
  readonly order: number;
}

/** Everything that holds the clock back in a round, cut where it stops for good or the case ends. */
export function holdsOf(plan: Plan, round: Round, view: View, assumed: Assumption): readonly Hold[] {
  const { gaps, voided } = gapsOf(plan, round, view, assumed);
  const last: Ending | null = round.stop ?? view.end;
  const cuts = [
    ...voided,
    ...view.closed.map(({ from }) => ({ at: from })),
    ...(last === null ? [] : [last]),
  ];
  const pauses = pausesOf(plan, view)
    .filter(({ from }) => last === null || from < last.at)
    .flatMap((pause) => cut(pause, cuts));
  return [...pauses, ...gaps.map(({ from, to }) => ({ from: from.at, to, order: orderOf(from) }))];
}

/** Each `paused` of a declared reason with the first later `resumed` that names it, or names none. */
function pausesOf({ rule: { pause } }: Plan, { seen }: View): readonly Hold[] {
  if (pause === undefined) return [];
  const { reasons } = pause;
  return seen
    .filter(({ types }) => types.includes("paused"))
    .filter(({ event }) => reasons === undefined || reasons.some(({ id }) => id === event.reason))
    .map(({ event, at, order }) => {
      const resumed = seen.find(
        (each) =>
          each.order > order &&
          each.types.includes("resumed") &&
          (each.event.ref === undefined || each.event.ref === event.id),
      );
      return { from: at, to: resumed?.at ?? null, order };
    });
}

/** A pause ends where the clock stops or the case ends, and one that begins only then is another matter. */
function cut(pause: Hold, cuts: readonly Ending[]): readonly Hold[] {
  const ending = cuts
    .filter((each) => pause.from < each.at || (pause.from === each.at && isBefore(pause, each)))
    .map(({ at }) => at);
  const to = Math.min(pause.to ?? Number.POSITIVE_INFINITY, ...ending);
  if (to <= pause.from) return [];
  return [{ ...pause, to: Number.isFinite(to) ? to : null }];
}

function isBefore(pause: Hold, each: Ending): boolean {
  return pause.order < orderOf(each);
}

function orderOf(ending: Ending): number {
  return "last" in ending ? ending.last : Number.POSITIVE_INFINITY;
}

/**
 * For each event that voids: from the deadline's own first stop that it voids, else (of `reopened`) from the end. And all
 * stops that were voided, also those after which another stands.
 */
function gapsOf(
  plan: Plan,
  { start }: Round,
  view: View,
  assumed: Assumption,
): { readonly gaps: readonly Gap[]; readonly voided: readonly Ending[] } {
  const types = voidersIn(plan.rule.until!);
  const isReopening = (each: Telling): boolean => view.reopenings.some(({ order }) => order === each.order);
  const voiders = view.seen.filter(
    (each) => isReopening(each) || each.types.some((type) => types.includes(type)),
  );
  const stretches = voiders
    .filter(({ at, order }) => at > start.at || (at === start.at && order >= start.first))
    .map((voider) => ({ voider, first: firstStopBefore(voider) }));
  const gaps = stretches.flatMap(({ voider, first }): readonly Gap[] => {
    const through = stopBy(voider.order);
    if (through !== null) return [];
    if (first !== null) return [{ from: first, to: voider.at }];
    const closed = view.closed.find(({ to, reopenedBy }) => to === voider.at && reopenedBy === voider.order);
    return closed === undefined ? [] : [{ from: { at: closed.from }, to: voider.at }];
  });
  return { gaps, voided: stretches.flatMap(({ first }) => first ?? []) };

  /** The stop as it stood once the event of that place had been read. */
  function stopBy(order: number): Point | null {
    const isRead = (each: Telling): boolean => each.order <= order;
    const last = view.seen.findLast(isRead);
    const then = {
      ...cutAt(view, isRead),
      at: last?.at ?? view.at,
      reopenings: view.reopenings.filter(isRead),
    };
    return momentPoint(plan.rule.until!, lookAt(then, { assumed, stopFrom: start }));
  }

  /** Several stops without a voiding event between them are one stretch, from the first. */
  function firstStopBefore(voider: Telling): Point | null {
    const previous = voiders.findLast(({ order }) => order < voider.order)?.order ?? -1;
    const between = view.seen.filter(({ order }) => order >= previous && order < voider.order);
    for (const { order } of between) {
      const stop = stopBy(order);
      if (stop !== null) return stop.at < start.at ? { ...stop, at: start.at } : stop;
    }
    return null;
  }
}
