/**
 * When rules of the SOP close a case, or allow to: at a moment, or when a deadline that binds the complainant lapses.
 * Assumed rules are off until a host turns them on.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { type CompiledMoments, compileMoments } from "../case/compile-moments.ts";
import type { ReadEvent } from "../case/history.ts";
import { nextChangeOf, possibleBranches, reach } from "../case/moments.ts";
import type { Reached } from "../case/reached.ts";
import { anywhere } from "../case/search.ts";
import type { View } from "../case/view.ts";
import { explainTruth, type FactValues, TRUE, truthOf } from "../conditions/compile.ts";
import type { Closure, ClosureRule } from "../format/escalation.ts";
import type { JudgedReasons, Reason, UndatedReason } from "../reasons/reason.ts";
import { type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

export interface CompiledClosureRule extends ElementFrame {
  readonly id: string;
  readonly closes: boolean;
  readonly on: CompiledMoments | null;
  /** Id of the deadline whose lapse it waits for. */
  readonly lapse: string | null;
}

export interface CompiledClosure {
  readonly rules: readonly CompiledClosureRule[];
  /** Null: the document does not say what a reopening does. */
  readonly reopen: NonNullable<Closure["reopen"]> | null;
  readonly pointer: string;
}

/** Why a case is closed, or may be. */
export interface ClosureAnswer<At = string> {
  /** Id of the rule; null when an event closed the case by itself. */
  readonly rule: string | null;
  readonly at: At;
  readonly because: readonly Reason[];
}

/** The same as judged; `at` is in epoch milliseconds. */
export interface JudgedClosure extends Omit<ClosureAnswer<number>, "because">, JudgedReasons {
  /** Index of the event that closed the case, or allows to; null when none did. */
  readonly event: number | null;
}

/** The closure rules of a service. `turnedOn`: ids of assumed rules that act all the same. */
export function compileClosure(frame: ServiceFrame, turnedOn: ReadonlySet<string>): CompiledClosure {
  const { closure } = frame.file;
  const pointer = `${frame.pointer}/closure`;
  const rules = (closure?.rules ?? []).flatMap((rule, index) =>
    rule.basis === "assumed" && !turnedOn.has(rule.id)
      ? []
      : [compileRule(rule, `${pointer}/rules/${index}`, frame)],
  );
  return { rules, reopen: closure?.reopen ?? null, pointer };
}

function compileRule(rule: ClosureRule, pointer: string, frame: ServiceFrame): CompiledClosureRule {
  const { id, on, effect } = rule;
  const element = elementFrame(rule, pointer, frame);
  const lapse = typeof on === "object" && "lapse" in on ? on.lapse : null;
  return {
    ...element,
    id,
    closes: effect === "closes",
    on:
      typeof on === "object" && "lapse" in on
        ? null
        : compileMoments(on, `${pointer}/on`, element.clauses, frame),
    lapse,
  };
}

/** What closure rules are judged by; handed over by `assess`. */
export interface ClosureContext {
  /** What was known, and when. */
  readonly view: View;
  readonly facts: FactValues;
  /** The last reopening, when there was one, or the one that began the life: what closes has to be told after it. */
  readonly reopened: { readonly at: number; readonly order: number } | null;
  /** One millisecond after a deadline runs out, if nothing fulfils it; null when it does not, or nobody can tell. */
  readonly lapseOf: (deadline: string) => number | null;
}

/** A closure rule, and the instant at which its moment came or its deadline lapses, which may lie ahead. */
export interface FoundClosure {
  readonly rule: CompiledClosureRule;
  readonly came: number;
  /** The event that is its moment; null for any other, and for a lapse. */
  readonly event: ReadEvent | null;
}

/** What the rules find of those that close, or of those that allow to. */
export function foundClosures(
  rules: readonly CompiledClosureRule[],
  closes: boolean,
  context: ClosureContext,
): readonly FoundClosure[] {
  const found: FoundClosure[] = [];
  for (const rule of rules) {
    if (rule.closes !== closes) continue;
    if (rule.when !== null && truthOf(rule.when, context.facts) !== TRUE) continue;
    if (rule.lapse !== null) {
      const came = context.lapseOf(rule.lapse);
      if (came !== null && (context.reopened === null || came > context.reopened.at))
        found.push({ rule, came, event: null });
      continue;
    }
    const reached = reachedBy(rule, context);
    if (reached !== null) found.push({ rule, came: reached.at, event: reached.event });
  }
  return found;
}

function reachedBy(rule: CompiledClosureRule, { view, facts, reopened }: ClosureContext): Reached | null {
  const branches = possibleBranches(rule.on!, facts);
  const [branch] = branches;
  if (branch === null || branch === undefined || branches.length > 1) return null;
  if (reopened === null) return reach(branch.moment, view);
  // Facts and the grade stay what they were; only the parts of the moment have to be told anew.
  const bound = { order: reopened.order + 1, at: reopened.at, date: reopened.at };
  return reach(branch.moment, view, { ...anywhere, ...bound, anew: bound, mustTurn: true });
}

/** The instant at which a date that the case carries will close it, without any further event; Infinity when none. */
export function nextClosureCheck(
  rules: readonly CompiledClosureRule[],
  { view, facts }: Pick<ClosureContext, "view" | "facts">,
): number {
  let next = never;
  for (const { on } of rules) {
    if (on === null) continue;
    for (const branch of possibleBranches(on, facts)) {
      if (branch !== null) next = Math.min(next, nextChangeOf(branch.moment, view));
    }
  }
  return next;
}

/** How a rule closes a case, or allows to, at an instant. */
export interface ReachedClosure {
  readonly rule: CompiledClosureRule;
  readonly end: CaseEnd;
}

/** Why a rule closed the case, or allows to. */
export function judgedClosure({ rule, end }: ReachedClosure, facts: FactValues): JudgedClosure {
  const grounds: UndatedReason[] = [];
  if (rule.when !== null) explainTruth(rule.when, facts, grounds);
  const { pointer, clauses } = rule;
  const { at, event } = end;
  const closed = { kind: "closure", pointer, clauses, rule: rule.id, event, at } as const;
  return { rule: rule.id, at, event, grounds, dated: [closed, ...rule.reasons] };
}
