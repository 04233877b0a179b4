/**
 * What steps and replies are judged by: what counts in the present life, and after its end what still shows that something
 * was done. Nothing that is told after the end takes such evidence away, and no condition on events turns by it; what was
 * told while the case was closed shows nothing once the case has been taken up again.
 */
import { countUpTo } from "../case/history.ts";
import type { Reached } from "../case/reached.ts";
import { firstFrom, type View } from "../case/view.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { StepLimit } from "../procedure/context.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { Situation } from "./situation.ts";

interface WorkView {
  readonly view: View;
  readonly facts: FactValues;
}

export function workView({ present, told, toldReopenings }: Situation, frame: ServiceFrame): WorkView {
  const { life, end, context } = present;
  const { bornAt } = life;
  const { now, offsetMs } = context;
  const count = told.events.length;
  const voidCount = end === null ? count : countUpTo(told.events, end.at);
  const at = end === null ? now : end.at;
  const { facts } = told.now;
  return {
    view: { replay: told, count, voidCount, at, bornAt, reopenings: toldReopenings, offsetMs },
    facts: voidCount === count ? facts : withEventsOf(told.after(voidCount).facts, facts, frame),
  };
}

/** Facts as told since, but of events only those that count. */
function withEventsOf(counted: FactValues, since: FactValues, { slots }: ServiceFrame): FactValues {
  return since.map((value, slot) => (slots[slot]!.origin === "event" ? counted[slot] : value));
}

/** A deadline as the step that fulfils it is judged by it; null for none. */
export function limitIn(judged: JudgedDeadline | undefined, view: View): StepLimit | null {
  if (judged === undefined) return null;
  const { dueAt, stoppedAt, outcomes } = judged;
  const start = outcomes.length === 1 ? outcomes[0]!.start : null;
  return { dueAt, isFulfilled: stoppedAt !== null, start: start === null ? null : placedIn(view, start) };
}

/** The same start at its position among all that was told. */
function placedIn(view: View, start: Reached): Reached {
  const { event } = start;
  if (event === null) return start;
  const { events } = view.replay;
  // Mostly all that was told counts.
  if (events[start.order]?.index === event.index) return start;
  let order = firstFrom(start.at, view);
  while (order < view.count && events[order]!.index !== event.index) order++;
  return order === start.order ? start : { ...start, order };
}
