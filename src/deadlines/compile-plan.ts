/**
 * One plan of a deadline. Deadline, rule, reading and the choices of a question may each say a part; the innermost wins.
 */

import { countingOptionRows, isCountingOption } from "../calendar/counting-options.ts";
import { compileMoments } from "../case/compile-moments.ts";
import { compileCondition } from "../conditions/compile.ts";
import type { Deadline, DeadlineRule, Reading } from "../format/deadline.ts";
import type { CountedLength, SetLength } from "../format/length.ts";
import type { Question } from "../format/question.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { assumptionReasons, clausesOf } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { Plan } from "./plan.ts";

/** A rule of a deadline with its places in the file. */
export interface PlacedRule {
  readonly id: string;
  readonly deadline: Deadline;
  readonly deadlinePointer: string;
  readonly rule: DeadlineRule;
  readonly pointer: string;
  readonly frame: ServiceFrame;
}

/** A part of the file that says something about timing, with its place. */
interface Layer {
  readonly json: Partial<Reading> & Pick<DeadlineRule, "printed">;
  readonly pointer: string;
}

/** The plan of a rule by one of its readings and one choice for each question that it asks. */
export function compilePlan(
  { id, deadline, deadlinePointer, rule, pointer, frame }: PlacedRule,
  readingId: string | null,
  questions: readonly Question[],
  choices: readonly string[],
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
  const clauses = clausesOf(...(reading === null ? [] : [reading.json]), rule, deadline);
  const when = says("when");
  const from = says("from")!;
  const until = says("until")!;
  const stated = says("length")!.value;
  const length = stated === "unspecified" || "setBy" in stated ? null : stated;
  const setLength =
    stated !== "unspecified" && "setBy" in stated ? { ...stated, pointer: says("length")!.pointer } : null;
  const target = says("target");
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
      ? [frozenReason({ kind: "unspecified", pointer: says("length")!.pointer, clauses, what: "length" })]
      : []),
    ...layers.flatMap((layer) => assumptionReasons(layer.json, layer.pointer)),
    ...(extension === null ? [] : assumptionReasons(extension.value, extension.pointer, "extension")),
    ...(pause === null ? [] : assumptionReasons(pause.value, pause.pointer)),
    ...optionReasons(stated, says("length")!.pointer, clauses),
    ...frame.gapReasons(clauses),
  ];
  const own = when === null ? null : compileCondition(when.value, when.pointer, clauses, frame.names);
  const start = compileMoments(from.value, from.pointer, clauses, frame);
  const stop = compileMoments(until.value, until.pointer, clauses, frame);
  const branches = [...start.branches, ...stop.branches].map((branch) => branch.when);
  return {
    when: own,
    conditions: [own, ...branches].filter((condition) => condition !== null),
    from: start,
    until: stop,
    speaksEarly: stop.branches.some(({ moment }) => moment.speaksEarly),
    length,
    lengthPointer: says("length")!.pointer,
    setLength,
    pause: pause?.value ?? null,
    pausePointer: pause?.pointer ?? "",
    target: target?.value ?? null,
    targetPointer: target?.pointer ?? "",
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
): UndatedReason {
  return frozenReason({ kind: "reading", pointer, clauses, element, reading, chosen });
}

/** DueCount options other than the defaults. */
function optionReasons(
  length: CountedLength | SetLength | "unspecified",
  pointer: string,
  clauses: readonly string[],
): UndatedReason[] {
  if (length === "unspecified") return [];
  return Object.entries(length).flatMap(([option, value]) =>
    isCountingOption(option) && typeof value === "string" && value !== countingOptionRows[option].usual
      ? [frozenReason({ kind: "option", pointer: `${pointer}/${option}`, clauses, option, value })]
      : [],
  );
}
