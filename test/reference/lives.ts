/**
 * The lives of a case (semantics.md sections 2 and 3; section 11 "Ends", "Voiding"): the visible instants in order, each
 * with what is known there, what ends the case and what opens it again.
 */

import { midnightOf } from "../oracle/calendar.ts";
import { foundBy } from "./closures.ts";
import type { Reopen } from "./format.ts";
import { isDate } from "./known.ts";
import type { Telling } from "./tellings.ts";
import { arrivalOf, type Closed, type End, type View, type World } from "./world.ts";

/** What is known from an instant on; of a closed case the view stays at the end. */
export interface Known {
  readonly since: number;
  readonly view: View;
}

export interface Lives {
  /** One for each instant at which anything can change, in order. */
  readonly known: readonly Known[];
  /** The view at `now`. */
  readonly last: View;
  readonly problems: readonly { readonly code: string; readonly event: number | null }[];
}

const ENDS = ["withdrawn", "rejected", "closed"];
const OUTCOMES = ["resolved", "decided"];

export function livesOf(world: World): Lives {
  const mode: Reopen = world.service.closure?.reopen ?? "continues";
  const problems: { code: string; event: number | null }[] = [];
  const known: Known[] = [];
  const spent = new Set<string>();
  let life = 1;
  let bornAt = Number.NEGATIVE_INFINITY;
  let seen: readonly Telling[] = [];
  let reopenings: readonly Telling[] = [];
  let closed: readonly Closed[] = [];
  let end: End | null = null;

  const instants = visibleInstants(world);
  for (const [index, at] of instants.entries()) {
    for (const telling of world.told.filter((each) => each.at === at)) read(telling);
    const next = instants[index + 1] ?? Number.POSITIVE_INFINITY;
    if (end === null) {
      const view = viewAt(at);
      end = closedBy(view, next);
      known.push({ since: at, view: end === null || end.at > at ? view : viewAt(at) });
      if (end !== null && end.at > at) known.push({ since: end.at, view: viewAt(end.at) });
    } else known.push({ since: at, view: viewAt(at) });
  }
  return { known, last: known.at(-1)?.view ?? viewAt(world.now), problems };

  function viewAt(at: number): View {
    const until = end === null ? at : Math.min(at, end.at);
    const told = world.told.filter((each) => each.at <= until);
    return { world, at: until, life, bornAt, seen, told, reopenings, closed, end };
  }

  function read(telling: Telling): void {
    const { at, types } = telling;
    if (types.includes("reopened")) {
      if (canReopen(telling)) reopen(telling);
      else if (mode !== "no" && mode !== "new-case") problems.push({ code: "C333", event: telling.index });
      return;
    }
    // Of the very instant of the end everything counts; afterwards only what is read elsewhere.
    if (end !== null && end.at < at) return;
    seen = [...seen, telling];
    if (end === null && types.some((type) => ENDS.includes(type))) end = { at, rule: null };
  }

  function canReopen({ order }: Telling): boolean {
    if (mode === "no" || mode === "new-case") return false;
    if (end !== null) return true;
    const last = Math.max(-1, ...seen.filter(isReopening).map((each) => each.order));
    return seen.some(
      (each) => each.order > last && each.order < order && each.types.some((type) => OUTCOMES.includes(type)),
    );
  }

  function reopen(telling: Telling): void {
    const { at, order } = telling;
    if (world.service.closure?.reopen === undefined) problems.push({ code: "C340", event: telling.index });
    if (mode === "restarts") {
      life += 1;
      bornAt = at;
      seen = [{ ...telling, types: [...telling.types, "submitted", "received"] }];
      reopenings = [];
      closed = [];
    } else {
      if (end !== null) closed = [...closed, { from: end.at, to: at, reopenedBy: order }];
      seen = [...seen, telling];
      reopenings = [...reopenings, telling];
    }
    end = null;
  }

  /** The earliest that the rules find before the next instant, and not before the arrival (3.1). */
  function closedBy(view: View, next: number): End | null {
    const arrival = arrivalOf(view);
    const found = foundBy(view, "closes")
      .filter(({ rule, came }) => !spent.has(`${rule.id} ${came}`))
      .map(({ rule, came }) => ({ rule, came, at: Math.max(came, view.at) }))
      .filter(({ at }) => at < next && at <= world.now);
    if (arrival === null) {
      for (const { rule, came } of found) spent.add(`${rule.id} ${came}`);
      return null;
    }
    const first = found.toSorted((a, b) => a.at - b.at)[0];
    return first === undefined ? null : { at: first.at, rule: first.rule.id };
  }
}

function isReopening({ types }: Telling): boolean {
  return types.includes("reopened");
}

/** Those of events, of decrees that become known meanwhile, and of fields that the case carries. */
function visibleInstants(world: World): readonly number[] {
  const { told, calendars, complaint, now, sop } = world;
  if (told.length === 0) return [];
  const first = told[0]!.at;
  const fields = [complaint.fields ?? {}, ...told.map(({ event }) => event.fields ?? {})];
  const carried = fields
    .flatMap((each) => Object.values(each))
    .filter((value) => typeof value === "string")
    .map((value) => (isDate(value) ? midnightOf(value, sop.institution.zone) : instantOf(value)))
    .filter((at) => !Number.isNaN(at));
  return [...new Set([...told.map(({ at }) => at), ...calendars.decreeInstants, ...carried])]
    .filter((at) => at >= first && at <= now)
    .sort((a, b) => a - b);
}

function instantOf(value: string): number {
  return /^\d{4}-\d{2}-\d{2}[Tt]/.test(value) ? Date.parse(value) : Number.NaN;
}
