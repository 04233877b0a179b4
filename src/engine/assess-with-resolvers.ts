/**
 * For hosts whose facts must be fetched. `assess` stays the only evaluator: it says which facts it lacks, those are
 * fetched through an almanac of json-rules-engine, what came back enters the case as one `established` event at `now`,
 * and `assess` answers again. The host can store that case: assessed again as of `now`, it gives the same answer.
 *
 * Every call has an almanac of its own, because json-rules-engine keeps the state of a run on shared objects.
 */
import { Almanac } from "json-rules-engine";
import { type Assessment, assessmentOf } from "../assess/assess.ts";
import { evaluate, instantOfNow } from "../assess/evaluate.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { AssessOptions } from "../assess/options.ts";
import { secondTry } from "../assess/second-try.ts";
import { defaultLanguage } from "../base/language.ts";
import { isReadable, shown } from "../base/shown.ts";
import { readCase } from "../case/read-case.ts";
import { misuse } from "../diagnostics/misuse.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { EventType } from "../format/events.ts";
import { isObject, type NotData } from "../json/plain-data.ts";
import type { Reason } from "../reasons/reason.ts";

export interface ResolverContext {
  /** The name that is being resolved. */
  readonly fact: string;
  /** The case as given. */
  readonly case: unknown;
  /** The instant of the assessment, in the institution's offset. */
  readonly at: string;
}

/**
 * Fetches one fact. Undefined or null: the source does not know it either. `almanac.factValue(name)` gives what
 * another resolver fetches, once for all who ask.
 */
export type FactResolver = (context: ResolverContext, almanac: Almanac) => unknown;

export interface FailedFact {
  readonly fact: string;
  /** What the resolver threw or rejected with, untouched. */
  readonly error: unknown;
}

export interface ResolvedAssessment {
  /** Equal to `assess(sop, this.case, now, options)`, but that it also names what of the given case was no data. */
  readonly assessment: Assessment;
  /** The given case, or what of it is data, with an `established` event at its end when anything was fetched. */
  readonly case: unknown;
  /** The facts that were asked for, in the order of asking. */
  readonly asked: readonly string[];
  /** Those of them whose resolver failed; they stay unknown. */
  readonly failed: readonly FailedFact[];
}

/**
 * Assesses a case after fetching the facts on which its grade, a deadline or the intake still depends: only those,
 * each at most once, side by side. Takes what `assess` takes, and `resolvers` by fact; names that are no facts of
 * the service are never needed, but other resolvers may ask for them.
 *
 * A resolver that fails, or knows nothing, leaves its fact unknown and the assessment undetermined where it was; its
 * error stands in `failed`, not among the problems, which speak of the case alone. A value of the wrong kind is a
 * problem that points into the returned case. A case that only begins after `now` is assessed without fetching.
 * Rejects only where `assess` throws.
 *
 * @example
 * const { assessment, asked } = await assessWithResolvers(sop, complaint, now, { kematian: () => true });
 * assessment.grade.id // "merah"
 */
export async function assessWithResolvers(
  sop: LoadedSop,
  input: unknown,
  now: string | number,
  resolvers: Readonly<Record<string, FactResolver>>,
  options: AssessOptions = {},
): Promise<ResolvedAssessment> {
  if (!isReadable(() => Object.values(resolvers).length >= 0))
    throw misuse("U105", { place: "resolvers", value: shown(resolvers) });
  const { given, notData, isOpen, assessment: first } = givenCase(sop, input, now, options);
  const answerTo = (complaint: unknown) => assessmentOf(evaluate(sop, complaint, now, options, notData));
  let assessed = given;
  let assessment = first;
  const { at, service } = assessment;
  const facts = service === null ? undefined : sop.compiled.services.get(service)?.frame.factIndex;
  const isOpenToFacts = facts !== undefined && isOpen;
  const almanac = almanacOf(resolvers, given, at);
  const asked = new Set<string>();
  const established: Record<string, unknown> = {};
  const failed: FailedFact[] = [];
  while (isOpenToFacts) {
    const wanted = [...factsInDoubt(assessment)].filter(
      (fact) => facts.has(fact) && Object.hasOwn(resolvers, fact) && !asked.has(fact),
    );
    if (wanted.length === 0) break;
    const answers = await Promise.allSettled(wanted.map((fact) => almanac.factValue<unknown>(fact)));
    for (const [index, fact] of wanted.entries()) {
      asked.add(fact);
      const answer = answers[index]!;
      if (answer.status === "rejected") failed.push({ fact, error: answer.reason });
      else if (answer.value !== undefined && answer.value !== null) established[fact] = answer.value;
    }
    if (Object.keys(established).length === 0) continue;
    assessed = withEstablished(given, established, at);
    assessment = answerTo(assessed);
  }
  return { assessment, case: assessed, asked: [...asked], failed };
}

/** A case to answer about: as given, or, where it is no data, a copy without what is none. */
interface Given {
  readonly given: unknown;
  readonly notData: readonly NotData[];
  /** Whether what is fetched may enter it. */
  readonly isOpen: boolean;
  /** Before anything is fetched. */
  readonly assessment: Assessment;
}

function givenCase(sop: LoadedSop, input: unknown, now: string | number, options: AssessOptions): Given {
  const at = instantOfNow(now);
  const openTo = (complaint: unknown) => isObject(complaint) && takesEvents(sop, complaint, at);
  try {
    const isOpen = openTo(input);
    const assessment = assessmentOf(evaluate(sop, input, now, options));
    // What is done with it when resolvers have run must not fail then.
    if (isOpen) evaluate(sop, withEstablished(input, {}, assessment.at), now, options);
    return { given: input, notData: [], isOpen, assessment };
  } catch (error) {
    const { value, notData } = secondTry(error, sop, input, options);
    const assessment = assessmentOf(evaluate(sop, value, now, options, notData));
    return { given: value, notData, isOpen: openTo(value), assessment };
  }
}

/** The facts that nobody has established and on which an answer still depends, those of the gravest grade first. */
function factsInDoubt({ grade, deadlines, intake, scope, steps }: Assessment): ReadonlySet<string> {
  const facts = new Set<string>(grade?.needs ?? []);
  const addUnknown = (reasons: readonly Reason[]) => {
    for (const reason of reasons) {
      const isOfFact = reason.kind === "fact" || reason.kind === "judged";
      if (isOfFact && reason.holds === null) facts.add(reason.fact);
    }
  };
  for (const deadline of deadlines) {
    if (deadline.status !== "undetermined") continue;
    for (const { because } of [deadline, ...deadline.candidates]) addUnknown(because);
  }
  if (intake.status === "undetermined") for (const { because } of intake.warnings) addUnknown(because);
  for (const { needs } of [...(scope === null ? [] : [scope]), ...steps]) {
    for (const fact of needs) facts.add(fact);
  }
  return facts;
}

/** An event at the instant would be read, and would not be the one with which the case begins before its time. */
function takesEvents(sop: LoadedSop, input: unknown, instant: number): boolean {
  const events = (input as { readonly events?: unknown }).events;
  const { firstAt } = readCase(
    input,
    sop.compiled.eventTypes,
    instant,
    new ProblemList(defaultLanguage, false),
  );
  return (events === undefined || Array.isArray(events)) && (firstAt === null || firstAt <= instant);
}

function withEstablished(input: unknown, facts: Readonly<Record<string, unknown>>, at: string): unknown {
  const given = input as { readonly events?: readonly unknown[] };
  const type: EventType = "established";
  return { ...given, events: [...(given.events ?? []), { type, at, facts: { ...facts } }] };
}

function almanacOf(resolvers: Readonly<Record<string, FactResolver>>, input: unknown, at: string): Almanac {
  const almanac = new Almanac();
  for (const [fact, resolver] of Object.entries(resolvers)) {
    const context: ResolverContext = { fact, case: input, at };
    // Async, so that what a resolver throws at once becomes a rejection like any other.
    almanac.addFact(fact, async () => resolver(context, almanac));
  }
  return almanac;
}
