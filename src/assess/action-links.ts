/** What of a service's rules belongs together: which step or reply fulfils which deadline, and who acts then. */

import type { CompiledMoments } from "../case/compile-moments.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { StepAnswer } from "../procedure/answer.ts";
import type { CompiledService } from "./compile-sop.ts";

/** Whether a deadline binds the institution. */
export function isBound(deadline: string, { deadlines }: CompiledService): boolean {
  return deadlines.some(({ id, bindsComplainant }) => id === deadline && !bindsComplainant);
}

/** Id of the deadline that the step of a position fulfils; null for none. */
export function deadlineOfStep(index: number, { procedure }: CompiledService): string | null {
  return procedure.steps[index]?.deadline ?? null;
}

/**
 * Whose duty a deadline of the institution is, else who takes the step that fulfils it and that the case needs; empty where
 * nobody is named. The complainant, who may take part in the step, is never among them.
 */
export function whoFulfils(
  { id, by }: Pick<DeadlineAnswer, "id" | "by">,
  steps: readonly Pick<StepAnswer, "status" | "actor">[],
  service: CompiledService,
): readonly string[] {
  const isOfIt = (index: number) => deadlineOfStep(index, service) === id;
  const step = steps.find(({ status }, index) => status === "blocked" && isOfIt(index));
  const named = by.length > 0 ? by : (step?.actor ?? []);
  const { complainants } = service.frame;
  return named.some((role) => complainants.has(role))
    ? named.filter((role) => !complainants.has(role))
    : named;
}

/** Who takes the step that grading shows as done and that the case still needs; empty where nobody is named. */
export function whoGrades(
  steps: readonly Pick<StepAnswer, "status" | "actor">[],
  service: CompiledService,
): readonly string[] {
  const isAhead = ({ status }: Pick<StepAnswer, "status">) => status === "open" || status === "blocked";
  return steps.find((step, index) => isAhead(step) && isGrading(index, service))?.actor ?? [];
}

/** Whether grading shows the step of a position as done. */
export function isGrading(step: number, { procedure }: CompiledService): boolean {
  const ended = procedure.steps[step]?.doneWhen ?? null;
  return ended !== null && typesOf(ended).has("graded");
}

/** Whether the step of a position is the very doing of a level: the same event to the same receiver shows both. */
export function isStepOfLevel(
  step: number,
  level: string,
  { procedure, escalation }: CompiledService,
): boolean {
  const ended = procedure.steps[step]?.doneWhen ?? null;
  const { doneBy, to } = escalation.find(({ id }) => id === level)!;
  return (
    ended?.branches.every(
      ({ moment }) => moment.type === doneBy && moment.to !== null && to.includes(moment.to),
    ) === true
  );
}

/** Ids of the deadlines that an event which gives the reply of a rule can fulfil. */
export function deadlinesAnsweredBy(
  rule: number,
  { replies, deadlines }: CompiledService,
): ReadonlySet<string> {
  const given = replies.rules[rule]?.doneWhen;
  if (given === undefined) return new Set();
  const types = typesOf(given);
  const isMet = (until: CompiledMoments) => [...typesOf(until)].some((type) => types.has(type));
  return new Set(
    deadlines.filter(({ rules }) => rules.some(({ inForce }) => isMet(inForce.until))).map(({ id }) => id),
  );
}

/** Whether the step of a position can be ended by an event that gives the reply of a rule. */
export function isStepAnsweredBy(
  rule: number,
  step: number,
  { replies, procedure }: CompiledService,
): boolean {
  const given = replies.rules[rule]?.doneWhen;
  const ended = procedure.steps[step]?.doneWhen ?? null;
  if (given === undefined || ended === null) return false;
  const types = typesOf(given);
  return [...typesOf(ended)].some((type) => types.has(type));
}

/** The event types that a moment looks at. */
function typesOf({ branches }: CompiledMoments): ReadonlySet<string> {
  return new Set(branches.flatMap(({ moment }) => [...moment.eventTypes]));
}
