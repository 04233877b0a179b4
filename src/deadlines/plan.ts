/**
 * The rules of a deadline, compiled. A plan is one rule by one reading: condition, start, stop, length, calendar,
 * extension. Deadline, rule, reading and the choices of a question may each say a part; the innermost wins. The plan
 * in force is made when the SOP is compiled, others when a caller first asks for them.
 */
import { frozenReason, type Reason } from "../base/reason.ts";
import { type CompiledMoments, compileMoments } from "../case/moments.ts";
import { type CompiledCondition, compileCondition, factsNamed } from "../conditions/compile.ts";
import type {
  CountedLength,
  Deadline,
  DeadlineRule,
  Extension,
  Pause,
  Question,
  Reading,
  SetLength,
} from "../sop/format-deadline.ts";
import type { ReadingSelection } from "../sop/selection.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import { assumptionReasons } from "../sop/static-reasons.ts";

export interface Plan {
  readonly when: CompiledCondition | null;
  readonly from: CompiledMoments;
  readonly until: CompiledMoments;
  /** Null: the document owes a figure and gives none, or an event of the case sets it. */
  readonly length: CountedLength | null;
  /** How an event of the case sets the length; null when the rule does. */
  readonly setLength: (SetLength & { readonly pointer: string }) | null;
  /** Null: pauses of the case do not count. */
  readonly pause: Pause | null;
  readonly pausePointer: string;
  readonly target: CountedLength | null;
  /** Id of the calendar that the rule names; null: that of the channel, the service or the SOP. */
  readonly calendar: string | null;
  readonly extension: Extension | null;
  readonly extensionPointer: string;
  readonly reading: string | null;
  readonly reasons: readonly Reason[];
}

export interface CompiledRule {
  readonly inForce: Plan;
  readonly planFor: (selection: ReadingSelection) => Plan;
  /** Whether it looks at the grade, under any reading. */
  readonly usesGrade: boolean;
  /** Whether pauses count for it, under any reading. */
  readonly isPausable: boolean;
}

export interface CompiledDeadline {
  readonly id: string;
  readonly label: string;
  readonly pointer: string;
  readonly clauses: readonly string[];
  readonly bindsComplainant: boolean;
  readonly rules: readonly CompiledRule[];
  readonly usesGrade: boolean;
  readonly isPausable: boolean;
  /** Whether the document provides for an extension, as read by the caller. */
  readonly isExtendable: (selection: ReadingSelection) => boolean;
}

/** A part of the file that says something about timing, with its place. */
interface Layer {
  readonly json: Partial<Reading> & Pick<DeadlineRule, "printed">;
  readonly pointer: string;
}

export function compileDeadlines(frame: ServiceFrame): readonly CompiledDeadline[] {
  return Object.entries(frame.file.deadlines ?? {}).map(([id, deadline]) => {
    const pointer = `${frame.pointer}/deadlines/${id}`;
    const rules = deadline.rules.map((rule, index) =>
      compileRule(id, deadline, pointer, rule, `${pointer}/rules/${index}`, frame),
    );
    return {
      id,
      label: deadline.label,
      pointer,
      clauses: Object.freeze([...(deadline.source ?? [])]),
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

function compileRule(
  id: string,
  deadline: Deadline,
  deadlinePointer: string,
  rule: DeadlineRule,
  pointer: string,
  frame: ServiceFrame,
): CompiledRule {
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
    const made = compilePlan(
      id,
      deadline,
      deadlinePointer,
      rule,
      pointer,
      readingId,
      questions,
      choices,
      frame,
    );
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

function chosenReading(rule: DeadlineRule, chosen: string | undefined): string | null {
  const has = rule.readings?.some((reading) => reading.id === chosen) ?? false;
  return has ? chosen! : (rule.reading ?? null);
}

function chosenChoice(question: Question, chosen: string | undefined): string {
  return question.choices.some((choice) => choice.id === chosen) ? chosen! : question.reading;
}

function compilePlan(
  id: string,
  deadline: Deadline,
  deadlinePointer: string,
  rule: DeadlineRule,
  pointer: string,
  readingId: string | null,
  questions: readonly Question[],
  choices: readonly string[],
  frame: ServiceFrame,
): Plan {
  const readingIndex = rule.readings?.findIndex((reading) => reading.id === readingId) ?? -1;
  const reading: Layer | null =
    readingIndex < 0
      ? null
      : { json: rule.readings![readingIndex]!, pointer: `${pointer}/readings/${readingIndex}` };
  const choiceLayers = (under: DeadlineRule["underReadings"], at: string): Layer[] =>
    questions.flatMap((question, index) => {
      const json = under?.[question.id]?.[choices[index]!];
      return json === undefined
        ? []
        : [{ json, pointer: `${at}/underReadings/${question.id}/${choices[index]}` }];
    });
  // Innermost first.
  const layers: Layer[] = [
    ...choiceLayers(rule.underReadings, pointer),
    ...(reading === null ? [] : [reading]),
    { json: rule, pointer },
    ...choiceLayers(deadline.underReadings, deadlinePointer),
    { json: deadlineLayer(deadline), pointer: deadlinePointer },
  ];
  const says = <K extends keyof Layer["json"]>(key: K) => {
    const layer = layers.find(({ json }) => json[key] !== undefined);
    return layer === undefined ? null : { value: layer.json[key]!, pointer: `${layer.pointer}/${key}` };
  };
  const clauses = Object.freeze([...(reading?.json.source ?? rule.source ?? deadline.source ?? [])]);
  const when = says("when");
  const from = says("from")!;
  const until = says("until")!;
  const stated = says("length")!.value;
  const length = stated === "unspecified" || "setBy" in stated ? null : stated;
  const setLength =
    stated !== "unspecified" && "setBy" in stated ? { ...stated, pointer: says("length")!.pointer } : null;
  const extension = says("extension");
  const pause = says("pause");
  const readingReasons = [
    ...(reading === null
      ? []
      : [readingReason(id, readingId!, readingId !== rule.reading, reading.pointer, clauses)]),
    ...questions.map((question, index) =>
      readingReason(
        question.id,
        choices[index]!,
        choices[index] !== question.reading,
        `${frame.pointer}/readings/${frame.file.readings!.indexOf(question)}`,
        clauses,
      ),
    ),
  ];
  const reasons = [
    frozenReason({ kind: "rule", pointer, clauses, printed: rule.printed ?? null }),
    ...readingReasons,
    ...(stated === "unspecified"
      ? [frozenReason({ kind: "unspecified", pointer: says("length")!.pointer, clauses })]
      : []),
    ...layers.flatMap((layer) => assumptionReasons(layer.json, layer.pointer)),
    ...(extension === null ? [] : assumptionReasons(extension.value, extension.pointer)),
    ...(pause === null ? [] : assumptionReasons(pause.value, pause.pointer)),
    ...optionReasons(stated, says("length")!.pointer, clauses),
    ...frame.gapReasons(clauses),
  ];
  return {
    when: when === null ? null : compileCondition(when.value, when.pointer, clauses, frame.scope),
    from: compileMoments(from.value, from.pointer, clauses, frame),
    until: compileMoments(until.value, until.pointer, clauses, frame),
    length,
    setLength,
    pause: pause?.value ?? null,
    pausePointer: pause?.pointer ?? "",
    target: says("target")?.value ?? null,
    calendar: says("calendar")?.value ?? null,
    extension: extension?.value ?? null,
    extensionPointer: extension?.pointer ?? "",
    reading: readingId ?? choices[0] ?? null,
    reasons,
  };
}

/** What a deadline itself says about timing; its rules are layers of their own. */
function deadlineLayer({ from, until, calendar, pause, source, basis, note, law }: Deadline): Layer["json"] {
  return { from, until, calendar, pause, source, basis, note, law };
}

function readingReason(
  element: string,
  reading: string,
  chosen: boolean,
  pointer: string,
  clauses: readonly string[],
): Reason {
  return frozenReason({ kind: "reading", pointer, clauses, element, reading, chosen });
}

/** Counting options other than the defaults. */
function optionReasons(
  length: CountedLength | SetLength | "unspecified",
  pointer: string,
  clauses: readonly string[],
): Reason[] {
  if (length === "unspecified") return [];
  const defaults = new Set<unknown>(["count", "same-day", "excluded", "stays", "midnight"]);
  return Object.entries(length).flatMap(([option, value]) =>
    typeof value !== "string" ||
    option === "unit" ||
    option === "setBy" ||
    option === "atMost" ||
    defaults.has(value)
      ? []
      : [frozenReason({ kind: "option", pointer: `${pointer}/${option}`, clauses, option, value })],
  );
}
