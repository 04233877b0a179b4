/**
 * What closes a case by rule, or allows closing it (semantics.md section 3; section 11 "Ends"). A closure looks only at
 * what was told after the last reopening.
 */

import { judge } from "./candidates.ts";
import { truth } from "./conditions.ts";
import type { ClosureRule, MomentOrList } from "./format.ts";
import { lookAt, momentPoint } from "./moments.ts";
import { scopeOf } from "./scope.ts";
import { cutAt, type View } from "./world.ts";

/** What a rule found: the instant its part came (for a lapse: due + 1 ms), which may lie ahead. */
export interface Found {
  readonly rule: ClosureRule;
  readonly came: number;
}

/** What the rules of one effect find at a view; of a lapse also one that is still to come while nothing is told. */
export function foundBy(view: View, effect: ClosureRule["effect"]): readonly Found[] {
  const { service } = view.world;
  return (service.closure?.rules ?? []).flatMap((rule): readonly Found[] => {
    // An assumed closure is off until a host turns it on.
    if (rule.effect !== effect || rule.basis === "assumed") return [];
    if (rule.when !== undefined && truth(rule.when, scopeOf(view)) !== true) return [];
    const came = isLapse(rule.on) ? lapseOf(view, rule.on.lapse) : cameAt(view, rule.on);
    return came === null ? [] : [{ rule, came }];
  });
}

function isLapse(on: ClosureRule["on"]): on is { readonly lapse: string } {
  return typeof on === "object" && "lapse" in on;
}

/** The last reopening, when there was one; in a life that a reopening began, that one. */
function reopenedBefore(view: View): { readonly at: number; readonly order: number } | null {
  const born = Number.isFinite(view.bornAt) ? (view.seen[0] ?? null) : null;
  return view.reopenings.at(-1) ?? born;
}

function cameAt(view: View, on: MomentOrList): number | null {
  const reopened = reopenedBefore(view);
  if (reopened === null) return momentPoint(on, lookAt(view))?.at ?? null;
  const since = cutAt(view, ({ order }) => order > reopened.order);
  // Facts and the grade stay what they were; only the moment's own parts have to be told anew.
  const anew = { ...since, told: view.told, bornAt: reopened.at };
  const field = fieldNamedBy(on);
  if (field !== null && !since.told.some(({ event }) => Object.hasOwn(event.fields ?? {}, field)))
    return null;
  return momentPoint(on, lookAt(anew, { mustTurn: true }))?.at ?? null;
}

function fieldNamedBy(on: MomentOrList): string | null {
  return typeof on === "object" && "field" in on ? (on.field ?? null) : null;
}

/** Due + 1 ms, of the latest candidate, once every candidate runs out unfulfilled; only of a due after the reopening. */
function lapseOf(view: View, id: string): number | null {
  const candidates = judge(view, id);
  const dues = candidates.map(({ due, stop }) => (stop === null && typeof due === "number" ? due : null));
  if (candidates.some(({ binds }) => binds !== "complainant") || dues.includes(null)) return null;
  const came = Math.max(...(dues as number[])) + 1;
  const reopened = reopenedBefore(view);
  return reopened !== null && came <= reopened.at ? null : came;
}
