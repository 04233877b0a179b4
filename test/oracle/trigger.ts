/** When an escalation's trigger comes: an event, a condition turning true, or an offset from a deadline. */

import { instantBefore, passedAfter } from "./before.ts";
import type { LifeDeadlineAnswer, LifeStand } from "./life-deadline.ts";
import { holds, type LifeHappening, type LifeView, momentAt } from "./life-moments.ts";
import type { LifeCondition, LifeDeadlineTrigger, LifeLevel, LifeRules } from "./life-sop.ts";

export type LifeDeadlines = Readonly<Record<string, LifeDeadlineAnswer>>;

/** When a trigger on a deadline comes: an instant; someday; never any more; or nobody can tell yet. */
export type Falls = number | "someday" | "never" | "doubtful";

/** The event type of a trigger that each occurrence of an event sets off; null for other triggers. */
export function plainEventOf(on: LifeLevel["on"]): string | null {
  if (typeof on === "string") return on;
  return "event" in on && on.after === undefined ? on.event : null;
}

/** The event after which a condition, or a composed moment, first held; null while none did, and for other triggers. */
export function firstTrueAfter(
  on: LifeLevel["on"],
  view: LifeView,
  acting: readonly LifeHappening[],
): LifeHappening | null {
  if (isOnDeadline(on) || plainEventOf(on) !== null) return null;
  const isTrueBy = ({ position }: LifeHappening): boolean => {
    const by = (happenings: readonly LifeHappening[]): readonly LifeHappening[] =>
      happenings.filter((each) => each.position <= position);
    return isOnCondition(on)
      ? holds(on.when, { ...view, seen: by(view.seen), told: by(view.told) }) === true
      : momentAt(on, by(acting)) !== null;
  };
  return acting.find(isTrueBy) ?? null;
}

export function isOnCondition(on: LifeLevel["on"]): on is { readonly when: LifeCondition } {
  return typeof on === "object" && "when" in on;
}

export function isOnDeadline(on: LifeLevel["on"]): on is LifeDeadlineTrigger {
  return typeof on === "object" && "deadline" in on;
}

export function fallsOf(
  on: LifeDeadlineTrigger,
  rules: LifeRules,
  deadlines: LifeDeadlines,
  now: number,
): Falls {
  const all = lookedAt(on, rules, deadlines).map((deadline) => fallOfDeadline(on, deadline, now));
  const instants = all.filter((fall) => typeof fall === "number");
  const earliest = instants.length === 0 ? null : Math.min(...instants);
  if (earliest !== null && (earliest <= now || !all.includes("doubtful"))) return earliest;
  if (all.includes("doubtful")) return "doubtful";
  return all.length === 0 || all.includes("someday") ? "someday" : "never";
}

/** The first instant from which a deadline of several candidates may have set the trigger off; null when none may. */
export function doubtfulFrom(
  on: LifeDeadlineTrigger,
  rules: LifeRules,
  deadlines: LifeDeadlines,
): number | null {
  const candidates = lookedAt(on, rules, deadlines).flatMap((deadline) =>
    deadline.candidates.map((each) => fallOf(on, each)).filter((fall) => typeof fall === "number"),
  );
  return candidates.length === 0 ? null : Math.min(...candidates);
}

/** The deadline that is named, or with `*` every one that binds the institution. */
function lookedAt(
  { deadline }: LifeDeadlineTrigger,
  { service }: LifeRules,
  deadlines: LifeDeadlines,
): readonly LifeDeadlineAnswer[] {
  if (deadline !== "*") return [deadlines[deadline]!];
  const binding = Object.keys(deadlines).filter((id) => service.deadlines[id]!.binds !== "complainant");
  return binding.map((id) => deadlines[id]!);
}

function fallOfDeadline(on: LifeDeadlineTrigger, deadline: LifeDeadlineAnswer, now: number): Falls {
  if (deadline.candidates.length === 0) return fallOf(on, deadline);
  const candidates = deadline.candidates.map((each) => fallOf(on, each));
  if (candidates.every((fall) => fall === candidates[0])) return candidates[0]!;
  const instants = candidates.filter((fall) => typeof fall === "number" && fall <= now) as readonly number[];
  return instants.length === candidates.length ? Math.max(...instants) : "doubtful";
}

function fallOf({ before, after }: LifeDeadlineTrigger, stand: LifeStand): Falls {
  const { status, startedAt, stoppedAt, dueAt, calendar } = stand;
  if (status === "not-applicable") return "never";
  if (startedAt === null || calendar === null || (dueAt === null && stoppedAt === null)) return "someday";
  if (dueAt === null) return "never";
  const falls = before
    ? Math.max(instantBefore(dueAt, before, calendar), startedAt)
    : after
      ? passedAfter(dueAt, after, calendar)
      : dueAt + 1;
  return stoppedAt !== null && stoppedAt <= falls ? "never" : falls;
}
