/**
 * When rules of the SOP close a case, or allow to: at a moment, or when a deadline that binds the complainant lapses.
 * Assumed rules are off until a host turns them on.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { type CompiledMoments, compileMoments } from "../case/compile-moments.ts";
import { countUpTo } from "../case/history.ts";
import { type Chronicle, nextFieldInstant, possibleBranches, type Reached, reach } from "../case/moments.ts";
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
  readonly chronicle: Chronicle;
  readonly facts: FactValues;
  /** The instant (epoch milliseconds) at which a deadline lapsed unfulfilled; null while it has not. */
  readonly lapsedAt: (deadline: string) => number | null;
}

/** A closure rule that was reached. */
export interface ReachedClosure {
  readonly rule: CompiledClosureRule;
  readonly end: CaseEnd;
}

/** The first rule reached, of those that close or of those that allow to; `bound`: not before this moment. */
export function firstClosure(
  rules: readonly CompiledClosureRule[],
  closes: boolean,
  bound: Reached | null,
  context: ClosureContext,
): ReachedClosure | null {
  let first: ReachedClosure | null = null;
  for (const rule of rules) {
    if (rule.closes !== closes) continue;
    const end = endBy(rule, bound, context);
    if (end === null) continue;
    if (first === null || isEarlier(end, first.end)) first = { rule, end };
  }
  return first;
}

export function isEarlier(a: CaseEnd, b: CaseEnd): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

function endBy(rule: CompiledClosureRule, bound: Reached | null, context: ClosureContext): CaseEnd | null {
  const { chronicle, facts, lapsedAt } = context;
  if (rule.when !== null && truthOf(rule.when, facts) !== TRUE) return null;
  if (rule.lapse !== null) {
    const at = lapsedAt(rule.lapse);
    if (at === null || at > chronicle.now || (bound !== null && at < bound.at)) return null;
    return { at, kind: "closed", event: null, rule, order: orderAfter(at, chronicle) };
  }
  const branches = possibleBranches(rule.on!, facts);
  const [branch] = branches;
  if (branch === null || branch === undefined || branches.length > 1) return null;
  const reached = reach(branch.moment, chronicle, bound);
  if (reached === null) return null;
  const order = reached.event === null ? orderAfter(reached.at, chronicle) : reached.order;
  return { at: reached.at, kind: "closed", event: reached.event?.index ?? null, rule, order };
}

/** Between the last event up to an instant and the next one. */
function orderAfter(at: number, { events }: Chronicle): number {
  return countUpTo(events, at) - 0.5;
}

/** The instant at which a date that the case carries will close it, without any further event; Infinity when none. */
export function nextClosureCheck(
  rules: readonly CompiledClosureRule[],
  { chronicle, facts }: Pick<ClosureContext, "chronicle" | "facts">,
): number {
  let next = never;
  for (const { on } of rules) {
    if (on === null) continue;
    for (const branch of possibleBranches(on, facts)) {
      if (branch !== null) next = Math.min(next, nextFieldInstant(branch.moment, chronicle));
    }
  }
  return next;
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
