/** Moments, conditions and the grade of a case, over what one life of it has seen. */

import type { OracleCase, OracleHappening } from "./history.ts";
import type { LifeCondition, LifeMoment, LifeService } from "./life-sop.ts";

/** An event with the types it counts as: its own, and for the one that begins a restarted life those it stands for. */
export interface LifeHappening extends OracleHappening {
  readonly types: readonly string[];
  /** Position in the whole history that stands, from 0. */
  readonly position: number;
}

/** What can be asked of a case at one instant. */
export interface LifeView {
  readonly complaint: OracleCase;
  readonly service: LifeService;
  /** Events of the whole case until then: for facts and the grade. */
  readonly told: readonly LifeHappening[];
  /** Events of this life until then: for moments and for conditions on events. */
  readonly seen: readonly LifeHappening[];
  /** Whether the facts of the case itself hold: from its first event, or always when it has none. */
  readonly hasBegun: boolean;
}

const STAND_INS: Readonly<Record<string, string>> = { submitted: "received", received: "submitted" };

/** The instant of a moment, or null while it has not been reached. */
export function momentAt(moment: LifeMoment, seen: readonly LifeHappening[]): number | null {
  const index = indexOf(moment, seen, 0);
  return index === null ? null : seen[index]!.at;
}

/** `after` leaves only what is not before it, by position, so that ties go as told. */
function indexOf(moment: LifeMoment, seen: readonly LifeHappening[], from: number): number | null {
  if (typeof moment === "string") return indexOf({ event: moment }, seen, from);
  let first = from;
  if (moment.after !== undefined) {
    const bound = indexOf(moment.after, seen, 0);
    if (bound === null) return null;
    first = Math.max(first, bound);
  }
  if ("event" in moment) {
    const is = (type: string) => (happening: LifeHappening) => happening.types.includes(type);
    const standIn = STAND_INS[moment.event];
    const type = !seen.some(is(moment.event)) && standIn !== undefined ? standIn : moment.event;
    const indexes = [...seen.keys()].filter((index) => index >= first && is(type)(seen[index]!));
    return (moment.occurrence === "last" ? indexes.at(-1) : indexes[0]) ?? null;
  }
  const parts = ("any" in moment ? moment.any : moment.all).map((part) => indexOf(part, seen, first));
  const there = parts.filter((index) => index !== null);
  if ("any" in moment) return there.length === 0 ? null : Math.min(...there);
  return there.length < parts.length ? null : Math.max(...there);
}

/** True, false, or null while nobody knows; `grade` is the one assumed, where it is not the case's own. */
export function holds(condition: LifeCondition, view: LifeView, grade = gradeOf(view)): boolean | null {
  if ("not" in condition) {
    const inner = holds(condition.not, view, grade);
    return inner === null ? null : !inner;
  }
  if ("all" in condition || "any" in condition) {
    const parts = ("all" in condition ? condition.all : condition.any).map((each) =>
      holds(each, view, grade),
    );
    const decisive = "any" in condition;
    if (parts.includes(decisive)) return decisive;
    return parts.includes(null) ? null : !decisive;
  }
  const known = factOf(condition.fact, view, grade);
  return known === null ? null : known === condition.value;
}

function factOf(fact: string, view: LifeView, grade: string | null): unknown {
  if (fact === "grade") return grade;
  if (fact === "channel") return view.complaint.channel;
  if (fact.startsWith("event.")) {
    const type = fact.slice("event.".length);
    return view.seen.some(({ types }) => types.includes(type));
  }
  const given = view.hasBegun ? [view.complaint.facts] : [];
  const all = [...given, ...view.told.map(({ event }) => event.facts ?? {})];
  return all.findLast((facts) => fact in facts)?.[fact] ?? null;
}

/** The grade, or null while it is unknown or where nothing is graded. */
export function gradeOf(view: LifeView): string | null {
  const possible = possibleGrades(view);
  return possible.length === 1 ? possible[0]! : null;
}

/** Gravest first; one that is certain stands alone; empty where nothing is graded. */
export function possibleGrades(view: LifeView): readonly string[] {
  const grades = view.service.grading?.grades ?? [];
  const byHand = view.told.findLast(
    ({ event }) => event.type === "graded" && grades.some(({ id }) => id === event.grade),
  );
  if (byHand) return [byHand.event.grade!];
  const possible: string[] = [];
  for (const { id, when } of grades) {
    const is = when === undefined ? true : holds(when, view, null);
    if (is !== false) possible.push(id);
    if (is === true) break;
  }
  return possible;
}
