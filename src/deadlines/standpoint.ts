/** From where clocks are read: at which instant, and with what was known there. */
import { firstIndex } from "../base/halving.ts";

import type { CaseEnd } from "../case/case-end.ts";
import { isMarked, isOfAny, marks, type ReadEvent, tells } from "../case/history.ts";
import type { Life } from "../case/life.ts";
import type { View } from "../case/view.ts";
import type { DeadlineContext } from "./answer.ts";

/** An instant at which a clock is read, with what was known there. */
export interface Standpoint {
  readonly view: View;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly end: CaseEnd | null;
  /** Extensions from this position on are left out; Infinity for none. */
  readonly extendedBefore: number;
}

/** From where the clocks of a life are read with what was known after some events, at an instant. */
export function standpointAt(context: DeadlineContext, count: number, at: number): Standpoint {
  const { life, replay, offsetMs } = context;
  const { ends, closed } = life;
  const ended = ends[reopenedBefore(closed, count)];
  const end = ended !== undefined && ended.at <= at && ended.order < count ? ended : null;
  const until = end === null ? at : end.at;
  const { bornAt, reopenings } = life;
  const view: View = { replay, count, voidCount: count, at: until, bornAt, reopenings, offsetMs };
  return { view, asOf: context.asOf(until), end, extendedBefore: Number.POSITIVE_INFINITY };
}

/** How many closed spans were over with the first `count` events. */
function reopenedBefore(closed: Life["closed"], count: number): number {
  if (closed.length === 0) return 0;
  return firstIndex(closed.length, (index) => closed[index]!.order >= count);
}

/** Whether an event can make a deadline that looks at some types of events stand otherwise; pauses only hold it. */
export function isReadBy(eventTypes: ReadonlySet<string>, read: ReadEvent): boolean {
  return isMarked(read, alwaysRead) || isOfAny(read, eventTypes);
}

const alwaysRead = marks.extends | marks.reopens | marks.ends | marks.grades | tells;
