/**
 * The rule file with its readings chosen (design.md section 3 "Readings"): afterwards no rule has `readings` or
 * `underReadings` any more, and every rule carries all its parts, the innermost that speaks.
 */

import type { Deadline, Grading, Level, Rule, RuleParts, Service, UnderReadings } from "./format.ts";

/** One rule of a deadline with everything it needs. */
export interface PlainRule extends RuleParts {
  /** The id of the reading taken, else of the last choice of a question that the rule speaks under; else null. */
  readonly taken: string | null;
}

export interface PlainDeadline {
  readonly id: string;
  readonly binds: "institution" | "complainant";
  readonly by: readonly string[];
  readonly rules: readonly PlainRule[];
}

export interface PlainService extends Omit<Service, "deadlines" | "grading"> {
  readonly deadlines: readonly PlainDeadline[];
  readonly grading: Grading | null;
  readonly levels: readonly Level[];
}

export type Choices = Readonly<Record<string, string>>;

/**
 * `choices` maps the id of a question, a grade, or a deadline to the id of a reading. A choice for a deadline is taken
 * by each of its rules that has such a reading.
 */
export function chooseReadings(service: Service, choices: Choices): PlainService {
  const answers = Object.fromEntries(
    (service.readings ?? []).map(({ id, reading }) => [id, choices[id] ?? reading]),
  );
  const deadlines = Object.entries(service.deadlines ?? {}).map(([id, deadline]) => ({
    id,
    binds: deadline.binds ?? ("institution" as const),
    by: deadline.by ?? [],
    rules: deadline.rules.map((rule) => plainRule(deadline, rule, answers, choices[id])),
  }));
  const { grading } = service;
  const plainGrading: Grading | null = grading
    ? {
        ...grading,
        grades: grading.grades.map(({ readings, reading, ...grade }) => {
          const taken = readings?.find((each) => each.id === (choices[grade.id] ?? reading));
          return taken === undefined ? grade : { ...grade, when: taken.when };
        }),
      }
    : null;
  // An assumed escalation is off until a host turns it on (design.md section 3 "Basis").
  const levels = (service.escalation ?? []).filter(({ basis }) => basis !== "assumed");
  return { ...service, deadlines, grading: plainGrading, levels };
}

function plainRule(
  { from, until, calendar, pause, underReadings: ofDeadline }: Deadline,
  { readings, reading, underReadings, ...rule }: Rule,
  answers: Choices,
  choice: string | undefined,
): PlainRule {
  const wanted = readings?.some(({ id }) => id === choice) ? choice : reading;
  const taken = readings?.find(({ id }) => id === wanted);
  return {
    ...present({ from, until, calendar, pause }),
    ...underAnswers(ofDeadline, answers),
    ...rule,
    ...underAnswers(underReadings, answers),
    ...taken,
    taken: taken?.id ?? choiceUnder(underReadings, answers) ?? choiceUnder(ofDeadline, answers),
  };
}

function underAnswers(under: UnderReadings | undefined, answers: Choices): RuleParts {
  return Object.assign(
    {},
    ...Object.entries(under ?? {}).map(([question, choices]) => choices[answers[question] ?? ""] ?? {}),
  ) as RuleParts;
}

function choiceUnder(under: UnderReadings | undefined, answers: Choices): string | null {
  const spoken = Object.entries(under ?? {}).filter(
    ([question, choices]) => choices[answers[question] ?? ""] !== undefined,
  );
  const last = spoken.at(-1)?.[0];
  return last === undefined ? null : answers[last]!;
}

function present<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never;
}
