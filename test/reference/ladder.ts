/**
 * The ladder of a case at `now` (design.md section 9; semantics.md sections 6, 7 and 11): told in the order of visible
 * instants, first what falls due there, then what was done about it.
 */

import { truth } from "./conditions.ts";
import { type DueEntry, entriesOf, keyOf, type Watch, watchesOf } from "./deadline-levels.ts";
import { deliveryOf } from "./delivery.ts";
import { doubtfulState, type EntryState, stateOf } from "./entry-status.ts";
import { actedOn, comeAbout, type EventLevel, isTrue, setOffBy } from "./event-levels.ts";
import type { Level } from "./format.ts";
import { grouped } from "./grouped.ts";
import type { Known, Lives } from "./lives.ts";
import { NOTHING_ASSUMED, scopeOf } from "./scope.ts";
import type { Telling } from "./tellings.ts";
import { arrivalOf, type View, type World } from "./world.ts";

export interface Escalation {
  readonly key: string;
  readonly id: string;
  readonly status: EntryState["status"] | "done";
  readonly dueAt: number | null;
  readonly deliverAt: number | null;
  readonly deliverable: boolean;
  readonly doneAt: number | null;
}

export interface Ladder {
  readonly escalations: readonly Escalation[];
  readonly handler: string | null;
  readonly problems: readonly { readonly code: string; readonly event: number | null }[];
}

/** What an act can act on, as it stands at an instant. */
interface Open extends EntryState {
  readonly key: string;
  readonly level: Level;
  readonly rank: number;
  readonly life: number;
  /** Order among entries of one level that fell due at one instant. */
  readonly place: number;
}

/** One standing of a level by event; the first is there before anything happens. */
interface Standing {
  readonly key: string;
  readonly level: EventLevel;
  readonly life: number;
  readonly fellAt: number | null;
  readonly view: View | null;
}

export function ladderOf(world: World, lives: Lives): Ladder {
  const levels = [...world.service.levels].sort((a, b) => Number(isOfHost(a)) - Number(isOfHost(b)));
  const ranked = levels.map((level, rank) => ({ level, rank }));
  const isOn = (level: Level, view = lives.last): boolean | null =>
    level.when === undefined ? true : truth(level.when, scopeOf(view, NOTHING_ASSUMED));
  const byEvent = ranked.filter(({ level }) => !isOnDeadline(level));
  const acting = byEvent.filter(({ level }) => isOn(level) === true);
  const watches = ranked
    .filter(({ level }) => isOnDeadline(level))
    .flatMap(({ level, rank }) => watchesOf(level, rank, world, lives));
  const entries = watches.map((watch) => ({ watch, dues: entriesOf(watch, world.now) }));
  const done = new Map<string, number>();
  const problems: { code: string; event: number | null }[] = [];
  let standings: readonly Standing[] = [];
  let mark = -1;
  let before: Known | null = null;

  for (const [index, known] of lives.known.entries()) {
    const { since, view } = known;
    if (before !== null && before.view.life !== view.life) {
      mark = -1;
      before = null;
    }
    if (view.end === null || view.end.at >= since) {
      fallDue(known, before?.view ?? null);
      before = known;
    }
    for (const telling of world.told.filter(({ at }) => at === since)) act(telling, index, since, view);
  }
  const last = lives.known.length - 1;
  const listed = openAt(last, world.now, lives.last);
  const highest = listed.filter(
    ({ key, level, life }) => done.has(key) && level.action === "take-over" && life === lives.last.life,
  );
  return {
    escalations: listed.map((open) => answerOf(open, done.get(open.key) ?? null, world.now)),
    handler: highest.toSorted((a, b) => a.rank - b.rank).at(-1)?.level.to[0] ?? null,
    problems,
  };

  function fallDue({ since, view }: Known, earlier: View | null): void {
    const record = view.seen.filter(({ at }) => at === since);
    for (const telling of record) stand(setOffBy(telling, acting, view), view, since);
    stand(comeAbout(acting, view, earlier, record), view, since);
    const turning = acting.filter(
      (each) => isTrue(each, view) && (earlier === null || !isTrue(each, earlier)),
    );
    for (const same of grouped(turning, ({ level }) => JSON.stringify(level.on))) stand(same, view, since);
  }

  function stand(setOff: readonly EventLevel[], view: View, at: number): void {
    const level = actedOn(setOff, mark);
    if (level === null) return;
    mark = level.rank;
    const times = standings.filter((each) => each.level === level && each.life === view.life).length + 1;
    const base = times === 1 ? level.level.id : `${level.level.id}#${times}`;
    standings = [...standings, { key: keyOf(base, view.life), level, life: view.life, fellAt: at, view }];
  }

  function act(telling: Telling, index: number, at: number, view: View): void {
    const isExplained = telling.types.includes("explained");
    if (!isExplained && !telling.types.includes("escalated")) return;
    // Where no level asks for such an act nothing is looked for: whoever told somebody did so by themselves.
    const asked = levels.filter(({ action }) => (action === "explain") === isExplained);
    if (asked.length === 0) return;
    const { ref, to } = telling.event;
    const isMeant = ({ level, key }: Open): boolean =>
      !done.has(key) &&
      (level.action === "explain") === isExplained &&
      (ref !== undefined ? key === ref : to === undefined || level.id === to || level.to.includes(to));
    const meant = openAt(index, at, view).filter((open) => open.status !== "undetermined" && isMeant(open));
    if (ref !== undefined) {
      finish(meant[0]);
      return;
    }
    const due = meant.filter(({ status }) => status === "due").toSorted(byAge);
    const scheduled = meant.filter(({ status }) => status === "scheduled").toSorted(byRank);
    if (due.length === 0 && to === undefined) return;
    if (due.length === 0 && scheduled.length === 0) problems.push({ code: "C350", event: telling.index });
    finish(due[0] ?? scheduled[0]);

    function finish(open: Open | undefined): void {
      if (open === undefined) return;
      done.set(open.key, at);
      const level = byEvent.find(({ rank }) => rank === open.rank);
      if (level === undefined) return;
      if (!standings.some(({ key }) => key === open.key))
        standings = [...standings, { key: open.key, level, life: view.life, fellAt: null, view }];
      mark = Math.max(mark, open.rank);
    }
  }

  /** Everything listed at an instant, in the order of levels. */
  function openAt(index: number, clock: number, view: View): readonly Open[] {
    const all = ranked.flatMap(({ level, rank }): readonly Open[] => {
      const common = { level, rank };
      if (!isOnDeadline(level)) return eventEntries({ level, rank }, view, clock);
      const of = entries.filter(({ watch }) => watch.rank === rank);
      return of.flatMap(({ watch, dues }, place) =>
        index < 0 ? [] : dueEntries(watch, dues, index, clock).map((open) => ({ ...open, ...common, place })),
      );
    });
    return all;
  }

  function dueEntries(
    watch: Watch,
    dues: readonly DueEntry[],
    index: number,
    clock: number,
  ): readonly (EntryState & { readonly key: string; readonly life: number })[] {
    const on = isOn(watch.level);
    const { life } = watch.history[index]!.view;
    const open = dues.flatMap((entry) => {
      const state = entry.from <= clock ? stateOf(entry, index, clock) : null;
      const isDone = (done.get(entry.key) ?? Number.POSITIVE_INFINITY) <= clock;
      if (state === null && !isDone) return [];
      const unlisted: EntryState = { status: "cancelled", dueAt: null, deliverAt: null };
      const is = state ?? unlisted;
      const status = on === true ? is.status : on === false ? "cancelled" : "undetermined";
      return [{ ...is, status, key: entry.key, life: entry.life }];
    });
    const doubtful = doubtfulState(watch, index, clock);
    return doubtful === null || on === false ? open : [...open, { ...doubtful, life }];
  }

  function eventEntries(level: EventLevel, view: View, clock: number): readonly Open[] {
    const common = { level: level.level, rank: level.rank, place: 0 };
    const of = standings.filter((each) => each.level.rank === level.rank);
    const stood = of.map(({ key, life, fellAt, view: then }): Open => {
      // The arrival of the life in which it stood, not of a later one.
      const ofLife =
        life === view.life ? view : lives.known.findLast((known) => known.view.life === life)!.view;
      const arrival = arrivalOf(then!) ?? arrivalOf(ofLife);
      const dueAt = fellAt === null || arrival === null ? null : Math.max(fellAt, arrival);
      const status = dueAt === null || dueAt > clock ? "scheduled" : "due";
      const deliverAt = dueAt === null ? null : deliveryOf(level.level, dueAt, then!);
      return { ...common, key, life, status, dueAt, deliverAt };
    });
    if (of.some(({ life }) => life === view.life)) return stood;
    const on = isOn(level.level);
    const isOver = view.end !== null || on === false || level.rank < mark;
    const status = isOver ? "cancelled" : on === null ? "undetermined" : "scheduled";
    const key = keyOf(level.level.id, view.life);
    return [...stood, { ...common, key, life: view.life, status, dueAt: null, deliverAt: null }];
  }
}

function isOfHost({ basis }: Level): boolean {
  return basis === "host";
}

function isOnDeadline({ on }: Level): boolean {
  return typeof on === "object" && "deadline" in on;
}

function byAge(a: Open, b: Open): number {
  return a.dueAt! - b.dueAt! || byRank(a, b);
}

function byRank(a: Open, b: Open): number {
  const at = ({ dueAt }: Open): number => dueAt ?? Number.MAX_SAFE_INTEGER;
  return a.rank - b.rank || at(a) - at(b) || a.place - b.place;
}

function answerOf(
  { key, level, status, dueAt, deliverAt }: Open,
  doneAt: number | null,
  now: number,
): Escalation {
  const deliverable = doneAt === null && status === "due" && deliverAt !== null && deliverAt <= now;
  return {
    key,
    id: level.id,
    status: doneAt === null ? status : "done",
    dueAt,
    deliverAt,
    deliverable,
    doneAt,
  };
}
