/**
 * The deadlines of a service, compiled. The plan in force is made when the SOP is compiled, others when a caller first
 * asks for them.
 */
import { leastMsOf } from "../calendar/length.ts";
import type { CompiledMoment } from "../case/compile-moments.ts";
import { type CompiledCondition, factsNamed } from "../conditions/compile.ts";
import type { Question } from "../format/question.ts";
import { clausesOf } from "../sop/element-frame.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import { rememberedSlots } from "../sop/remembered-slots.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { trialFor } from "../sop/tried-facts.ts";
import { compilePlan, type PlacedRule } from "./compile-plan.ts";
import type { AskedFacts, CompiledDeadline, CompiledRule, Plan } from "./plan.ts";

/** What facts that are computed follow from: the grade, as read by the caller, and how the intake stands. */
export interface DerivedFrom {
  readonly grade: (selection: ReadingSelection) => readonly CompiledCondition[];
  readonly intake: readonly CompiledCondition[];
}

export function compileDeadlines(frame: ServiceFrame, derivedFrom: DerivedFrom): readonly CompiledDeadline[] {
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
      by: deadline.by ?? [],
      eventTypes: new Set([...rules.flatMap((rule) => [...rule.eventTypes]), ...eventFactsOf(frame)]),
      isSteady: rules.every((rule) => rule.isSteady),
      leastMs: leastMsUnder(rules.flatMap(({ plans }) => plans)),
      rules,
      asks: askedBy(rules, frame, derivedFrom),
      isPausable: rules.some((rule) => rule.isPausable),
      isExtendable: (selection) => rules.some(({ planFor }) => planFor(selection).extension !== null),
    };
  });
}

/** The types of the events that conditions ask about, whether they have happened. */
function eventFactsOf({ slots }: ServiceFrame): readonly string[] {
  return slots.flatMap(({ origin, of }) => (origin === "event" ? [of] : []));
}

/** Made when it is first asked for, because facts get their slots while the rest of the service is compiled. */
function askedBy(
  rules: readonly CompiledRule[],
  frame: ServiceFrame,
  derivedFrom: DerivedFrom,
): CompiledDeadline["asks"] {
  const known = new Map<string, AskedFacts>();
  let usual: AskedFacts | null = null;
  const made = (selection: ReadingSelection): AskedFacts => {
    const own = rules.flatMap((rule) => rule.planFor(selection).conditions);
    const conditions = areNaming("intake", own) ? [...own, ...derivedFrom.intake] : own;
    // Also through the intake, where that requires something of one grade only.
    const grade = areNaming("grade", conditions);
    const all = grade ? [...conditions, ...derivedFrom.grade(selection)] : conditions;
    const trial = trialFor(frame, conditions);
    const events = all.some((each) => [...factsNamed(each)].some((fact) => fact.startsWith("event.")));
    const gradeTrial = grade ? trialFor(frame, all) : trial;
    const tried = gradeTrial.facts.flatMap((fact) => fact.slots);
    return { grade, events, trial, gradeTrial, slots: rememberedSlots(frame, all, tried) };
  };
  return (selection) => {
    if (selection.chosen.size === 0) {
      usual ??= made(selection);
      return usual;
    }
    const key = JSON.stringify([...selection.chosen]);
    const asked = known.get(key) ?? made(selection);
    known.set(key, asked);
    return asked;
  };
}

function areNaming(fact: string, conditions: readonly CompiledCondition[]): boolean {
  return conditions.some((condition) => factsNamed(condition).has(fact));
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
    eventTypes: new Set(compiled.flatMap((plan) => [...eventTypesOf(plan)])),
    isSteady: compiled.every(isSteady),
    inForce,
    planFor,
    plans: compiled,
    isPausable: compiled.some((plan) => plan.pause !== null),
  };
}

/** The types of the events that start, stop or void, and of those that set the length. */
function eventTypesOf({ from, until, setLength }: Plan): readonly string[] {
  const moments = [...from.branches, ...until.branches].flatMap(({ moment }) => [...moment.eventTypes]);
  return setLength === null ? moments : [...moments, setLength.setBy];
}

/** A plan without a length is never due. */
function leastMsUnder(plans: readonly Plan[]): number {
  const starts = new Set(plans.map(({ from }) => from.branches[0]!.moment.pointer));
  if (starts.size > 1) return 0;
  return Math.min(
    ...plans.map(({ length }) => (length === null ? Number.POSITIVE_INFINITY : leastMsOf(length))),
  );
}

/** Whether a start, once reached, is always the same, nothing voids a stop, and no event sets the length. */
function isSteady({ from, until, setLength }: Plan): boolean {
  const [branch] = from.branches;
  return (
    setLength === null &&
    from.branches.length === 1 &&
    branch!.when === null &&
    until.branches.length === 1 &&
    until.branches[0]!.when === null &&
    until.branches[0]!.moment.voiders.length === 0 &&
    isSteadyMoment(branch!.moment)
  );
}

function isSteadyMoment({ kind, occurrence, voidedBy, after, parts }: CompiledMoment): boolean {
  if (kind === "field" || occurrence === "last" || voidedBy.length > 0 || after !== null) return false;
  return parts.every(isSteadyMoment);
}

function chosenReading(rule: PlacedRule["rule"], chosen: string | undefined): string | null {
  const has = rule.readings?.some((reading) => reading.id === chosen) ?? false;
  return has ? chosen! : (rule.reading ?? null);
}

function chosenChoice(question: Question, chosen: string | undefined): string {
  return question.choices.some((choice) => choice.id === chosen) ? chosen! : question.reading;
}
