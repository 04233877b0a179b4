/**
 * The other way out: grading and conditions as plain json-rules-engine JSON, for hosts that already run that engine.
 * Our format is a strict subset of its own, so little is translated: shared conditions are put in their places, a
 * lone comparison gets the root it insists on, and `otherwise` becomes an empty `all`, which it takes as true.
 *
 * It has no unknown: a fact that is left out makes it throw, and `undefined` makes `notEqual` true. Its answer is ours
 * when every fact is known.
 */
import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import type { CompiledService } from "../assess/compile-sop.ts";
import { expectSop } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { MisuseError } from "../base/misuse-error.ts";
import { shown } from "../base/shown.ts";
import type { Condition } from "../conditions/condition.ts";
import { operators } from "../conditions/operators.ts";
import { expectSpelledOut } from "../conditions/spelled-out.ts";
import { phrase } from "../diagnostics/diagnostic.ts";
import {
  expectKeys,
  expectObject,
  expectOneOf,
  keysOf,
  misuse,
  unknownValue,
} from "../diagnostics/misuse.ts";

type EngineCondition = Extract<TopLevelCondition, { all: unknown }>["all"][number];

export interface EngineRulesOptions {
  /** Readings other than those in force, as in `assess`: id of the grade → id of the reading. */
  readonly readings?: Readonly<Record<string, string>>;
}

const optionKeys = /* @__PURE__ */ keysOf<EngineRulesOptions>({ readings: true });

/**
 * The two operators that json-rules-engine lacks: `engine.addOperator(name, test)` for each. Grading never uses them;
 * conditions of requirements and deadlines may (then run the engine with `allowUndefinedFacts`).
 *
 * @example engineOperators.present(null) // false
 */
export const engineOperators: Readonly<Record<"present" | "absent", (value: unknown) => boolean>> = {
  present: operators.present.test,
  absent: operators.absent.test,
};

/**
 * The grading of a service as rules for `new Engine(rules)`, gravest first by priority, one event each:
 * `{ type: "grade", params: { grade, label, reading } }`. Every rule that holds fires, and the first event is the
 * grade. Facts go by the names that conditions use: `kematian`, `channel`, `field.isi`, `event.returned`. Empty for a
 * service that is not graded or only by hand. A `graded` event in a case is not seen by these rules.
 *
 * Throws a `MisuseError` for a service or reading that the SOP does not have, and for an option that there is not; readings
 * of deadlines are left alone.
 *
 * @example
 * const { events } = await new Engine([...toEngineRules(buleleng, "pengaduan")]).run({ kematian: true, … });
 * events[0].params.grade // "merah"
 */
export function toEngineRules(
  sop: LoadedSop,
  serviceId: string,
  options: EngineRulesOptions = {},
): readonly RuleProperties[] {
  const { frame, readings } = serviceOf(sop, serviceId);
  expectKeys(options, optionKeys, "options");
  const { readings: asked = {} } = options;
  expectObject(asked, "readings");
  const chosen = new Map(Object.entries(asked));
  for (const [element, reading] of chosen) {
    const known = readings.get(element);
    if (known === undefined) throw unknownValue(element, readings.keys(), "element");
    expectOneOf(reading, known, `reading of \`${element}\``);
  }
  const { grading } = frame.file;
  if (grading === undefined || grading.criteria === "unspecified") return [];
  return grading.grades.map((grade, index) => {
    const readingId = chosen.get(grade.id) ?? grade.reading;
    const reading = grade.readings?.find((each) => each.id === readingId);
    const when = reading?.when ?? grade.when;
    return {
      name: grade.id,
      // 0 is refused, and missing means 1.
      priority: grading.grades.length - index,
      conditions: when === undefined ? { all: [] } : toEngineCondition(sop, serviceId, when),
      event: {
        type: "grade",
        params: { grade: grade.id, label: grade.label, reading: reading?.id ?? null },
      },
    };
  });
}

/**
 * One condition of a service's rules as json-rules-engine takes it at the root of a rule, without references to
 * shared conditions.
 *
 * Throws a `MisuseError` for a service or shared condition that the SOP does not have, and for shared conditions that would
 * come to more than 4 096 comparisons.
 *
 * @example
 * toEngineCondition(sop, "pengaduan", { fact: "field.email", operator: "present" })
 * // { all: [{ fact: "field.email", operator: "present", value: true }] }
 */
export function toEngineCondition(
  sop: LoadedSop,
  serviceId: string,
  condition: Condition,
): TopLevelCondition {
  const shared = serviceOf(sop, serviceId).frame.file.conditions ?? {};
  const sharedNamed = (name: string) => (Object.hasOwn(shared, name) ? shared[name] : undefined);
  try {
    expectSpelledOut(condition, sharedNamed, serviceId);
    const nested = inlined(condition, shared, new Map());
    return "fact" in nested ? { all: [nested] } : nested;
  } catch (error) {
    if (error instanceof MisuseError) throw error;
    throw misuse(
      "U112",
      { place: "condition", expected: phrase("json-data"), value: shown(condition) },
      error,
    );
  }
}

/** `made`: shared conditions that have been translated; each is one object, wherever it stands. */
function inlined(
  condition: Condition,
  shared: Readonly<Record<string, Condition>>,
  made: Map<string, EngineCondition>,
): EngineCondition {
  if ("all" in condition) return { all: condition.all.map((each) => inlined(each, shared, made)) };
  if ("any" in condition) return { any: condition.any.map((each) => inlined(each, shared, made)) };
  if ("not" in condition) return { not: inlined(condition.not, shared, made) };
  if ("condition" in condition) {
    const name = condition.condition;
    expectOneOf(name, Object.keys(shared), "condition");
    const translated = made.get(name) ?? inlined(shared[name]!, shared, made);
    made.set(name, translated);
    return translated;
  }
  // The engine demands a value of every comparison, also where the operator takes none.
  return { fact: condition.fact, operator: condition.operator, value: condition.value ?? true };
}

function serviceOf(sop: LoadedSop, id: string): CompiledService {
  expectSop(sop);
  const { services } = sop.compiled;
  const service = services.get(id);
  if (service === undefined) throw unknownValue(id, services.keys(), "service");
  return service;
}
