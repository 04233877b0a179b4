/**
 * The deadlines of a service, compiled. The plan in force is made when the SOP is compiled, others when a caller first
 * asks for them.
 */
import { factsNamed } from "../conditions/compile.ts";
import type { Question } from "../format/deadline.ts";
import { clausesOf } from "../sop/element-frame.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { compilePlan, type PlacedRule } from "./compile-plan.ts";
import type { CompiledDeadline, CompiledRule, Plan } from "./plan.ts";

export function compileDeadlines(frame: ServiceFrame): readonly CompiledDeadline[] {
  return Object.entries(frame.file.deadlines ?? {}).map(([id, deadline]) => {
    const pointer = `${frame.pointer}/deadlines/${id}`;
    const rules = deadline.rules.map((rule, index) =>
      compileRule({
        id,
        deadline,
        deadlinePointer: pointer,
        rule,
        pointer: `${pointer}/rules/${index}`,
        frame,
      }),
    );
    return {
      id,
      label: deadline.label,
      pointer,
      clauses: clausesOf(deadline),
      bindsComplainant: deadline.binds === "complainant",
      rules,
      usesGrade: rules.some((rule) => rule.usesGrade),
      isPausable: rules.some((rule) => rule.isPausable),
      isExtendable: (selection) => rules.some(({ planFor }) => planFor(selection).extension !== null),
    };
  });
}

function namesGrade(plan: Plan): boolean {
  const conditions = [
    plan.when,
    ...plan.from.branches.map((b) => b.when),
    ...plan.until.branches.map((b) => b.when),
  ];
  return conditions.some((condition) => condition !== null && factsNamed(condition).has("grade"));
}

function compileRule(placed: PlacedRule): CompiledRule {
  const { id, deadline, rule, frame } = placed;
  const plans = new Map<string, Plan>();
  const asked = new Set([
    ...Object.keys(deadline.underReadings ?? {}),
    ...Object.keys(rule.underReadings ?? {}),
  ]);
  const questions = (frame.file.readings ?? []).filter((question) => asked.has(question.id));
  const planFor = (selection: ReadingSelection): Plan => {
    const readingId = chosenReading(rule, selection.chosen.get(id));
    const choices = questions.map((question) => chosenChoice(question, selection.chosen.get(question.id)));
    const key = JSON.stringify([readingId, choices]);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const made = compilePlan(placed, readingId, questions, choices);
    plans.set(key, made);
    return made;
  };
  // Every reading and every choice is compiled once now, so that all the facts they name have a slot.
  const variants = [
    ...(rule.readings ?? []).map((reading) => [id, reading.id] as const),
    ...questions.flatMap(({ id: asked, choices }) => choices.map((choice) => [asked, choice.id] as const)),
  ];
  for (const variant of variants) planFor({ chosen: new Map([variant]) });
  const inForce = planFor({ chosen: new Map() });
  const compiled = [...plans.values()];
  return {
    inForce,
    planFor,
    usesGrade: compiled.some(namesGrade),
    isPausable: compiled.some((plan) => plan.pause !== null),
  };
}

function chosenReading(rule: PlacedRule["rule"], chosen: string | undefined): string | null {
  const has = rule.readings?.some((reading) => reading.id === chosen) ?? false;
  return has ? chosen! : (rule.reading ?? null);
}

function chosenChoice(question: Question, chosen: string | undefined): string {
  return question.choices.some((choice) => choice.id === chosen) ? chosen! : question.reading;
}
