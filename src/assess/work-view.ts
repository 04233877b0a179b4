/**
 * What steps and replies are judged by: what counts in the present life, and after its end what still shows that something
 * was done. Nothing that is told after the end takes such evidence away, and no condition on events turns by it; what was
 * told while the case was closed shows nothing once the case has been taken up again.
 */
import { countUpTo } from "../case/history.ts";
import { EventsInOrder, type Life } from "../case/life.ts";
import type { View } from "../case/view.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { Situation } from "./situation.ts";

interface WorkView {
  readonly view: View;
  readonly facts: FactValues;
}

export function workView({ present, told, replayOf }: Situation, frame: ServiceFrame): WorkView {
  const { life, end, context } = present;
  const { bornAt, reopenings } = life;
  const { now, offsetMs } = context;
  const voidCount = life.counted.events.length;
  const { facts } = context.replay.after(voidCount);
  const first = end === null ? life.told.events.length : countUpTo(life.told.events, end.at);
  const isLate = first < life.told.events.length;
  const replay = isLate ? replayOf(withLate(life, first)) : context.replay;
  const count = replay.events.length;
  const at = end === null ? now : end.at;
  return {
    view: { replay, count, voidCount, at, bornAt, reopenings, offsetMs },
    facts: isLate ? withEventsOf(facts, told.now.facts, frame) : facts,
  };
}

/** What counts, and behind it what was told from a position on. */
function withLate({ counted, told }: Life, first: number): EventsInOrder {
  const events = [...counted.events];
  const toldWith = events.map((_, order) => counted.told(order + 1));
  for (let order = first; order < told.events.length; order++) {
    events.push(told.events[order]!);
    toldWith.push(told.told(order + 1));
  }
  return new EventsInOrder(events, toldWith);
}

/** Facts as told since, but of events only those that count. */
function withEventsOf(counted: FactValues, since: FactValues, { slots }: ServiceFrame): FactValues {
  return since.map((value, slot) => (slots[slot]!.origin === "event" ? counted[slot] : value));
}
