/**
 * One case along its time: what has happened, and what will happen if nothing else does. The future is not reckoned
 * here: the case is assessed again and again, each time at the instant at which its assessment would next change, and
 * every fact is taken from the first of these at which it has happened. So what an earlier end cancels is never told.
 */
import type { Answers } from "../assess/answers.ts";
import { type Evaluation, evaluate } from "../assess/evaluate.ts";
import { type InstantTexts, instantTexts } from "../assess/instant-texts.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { AssessOptions } from "../assess/options.ts";
import { reassess } from "../assess/reassess.ts";
import { withSecondTry } from "../assess/second-try.ts";
import type { Under } from "../assess/under.ts";
import type { SopSet } from "../assess/versions.ts";
import { zoneOffsetMs } from "../base/time.ts";
import { isMarked, marks } from "../case/history.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { type DatedFact, datedFacts, noIds, type TimelineKind, timelineKinds } from "./dated-facts.ts";
import { toldEvents } from "./told-events.ts";

export interface TimelineEntry extends DatedFact {
  /** It has happened by `at` of the timeline; a due instant has passed only after it. */
  readonly isPast: boolean;
}

/** One case along its time; instants are RFC 3339 with milliseconds in the institution's offset. */
export interface Timeline {
  readonly case: string | null;
  readonly sop: string;
  readonly version: string;
  readonly service: string | null;
  readonly at: string;
  readonly entries: readonly TimelineEntry[];
  /** False when there is so much to come, or so many reopenings lie behind, that not all of it was looked at. */
  readonly isComplete: boolean;
  /** The options that shaped it, as far as they were really used. */
  readonly under: Under;
  readonly problems: readonly Problem[];
}

/** How many reopenings are looked back on, and how many changes ahead; no case that people handle has so many. */
const mostReopenings = 50;
const mostSteps = 200;

/**
 * Everything dated about one case in order: its events, when deadlines start, are due and are fulfilled, pauses,
 * extensions, escalations, its end; up to `now`, and after it as far as it comes about by itself (the same events, the
 * same decrees). Arguments and errors as for `assess`; no entry carries the value of a field.
 *
 * @example timeline(sop, complaint, "2026-07-10T12:00:00+08:00").entries.find(({ isPast }) => !isPast)?.kind // "due"
 */
export function timeline(
  sop: LoadedSop | SopSet,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): Timeline {
  return withSecondTry(sop, input, options, (value, notData) =>
    timelineOf(evaluate(sop, value, now, options, notData), options),
  );
}

function timelineOf(evaluation: Evaluation, options: AssessOptions): Timeline {
  const { history, problems } = evaluation;
  const texts = instantTexts(evaluation.sop?.compiled.offsetMs ?? zoneOffsetMs.WIB);
  const past = pastLives(evaluation, options);
  const ahead = walkOn(evaluation, options);
  const events = toldEvents(evaluation);
  return {
    case: history.id,
    sop: evaluation.sop?.id ?? history.sop ?? "",
    version: evaluation.sop?.version ?? "",
    service: history.service,
    at: texts.of(evaluation.now),
    entries: inOrder([...events, ...past.facts, ...ahead.facts], evaluation.now, texts),
    isComplete: past.isComplete && ahead.isComplete,
    under: evaluation.under,
    problems: problems.problems,
  };
}

interface Found {
  readonly facts: readonly DatedFact<number>[];
  readonly isComplete: boolean;
}

/**
 * What stood at each reopening: the end that it followed and, where it began a new life, all of the life before, of
 * which the answers of now know nothing any more.
 */
function pastLives(evaluation: Evaluation, options: AssessOptions): Found {
  const { events } = evaluation.history;
  const orders = [...events.keys()].filter((order) => isMarked(events[order]!, marks.reopens));
  const facts: DatedFact<number>[] = [];
  let life = evaluation.answers?.life.number ?? 1;
  for (const order of orders.slice(-mostReopenings).reverse()) {
    const { at } = events[order]!;
    const then = reassess(evaluation, options, at, order);
    if (then === null) break;
    const isEarlierLife = then.life.number < life;
    life = then.life.number;
    const known = datedFacts(then, evaluation.asOf).filter((fact) => fact.at <= at);
    facts.push(...(isEarlierLife ? known : known.filter(({ kind }) => kind === "closed")));
  }
  return { facts, isComplete: orders.length <= mostReopenings };
}

/** What the answers say of now and, step by step, of every instant at which they change. */
function walkOn(evaluation: Evaluation, options: AssessOptions): Found {
  const facts: DatedFact<number>[] = [];
  let answers: Answers | null = evaluation.answers;
  let { now } = evaluation;
  let told = Number.NEGATIVE_INFINITY;
  let steps = 0;
  while (answers !== null) {
    const next: number = answers.nextCheck > now ? answers.nextCheck : Number.POSITIVE_INFINITY;
    const isLast = next === Number.POSITIVE_INFINITY || steps === mostSteps;
    const until = isLast ? Number.POSITIVE_INFINITY : now;
    for (const fact of datedFacts(answers, evaluation.asOf))
      if (fact.at > told && fact.at <= until) facts.push(fact);
    if (isLast) return { facts, isComplete: next === Number.POSITIVE_INFINITY };
    told = now;
    now = next;
    steps++;
    answers = reassess(evaluation, options, now);
  }
  return { facts, isComplete: true };
}

const settling: ReadonlySet<TimelineKind> = new Set(["met", "met-late", "fulfilled"]);

function inOrder(
  facts: readonly DatedFact<number>[],
  now: number,
  texts: InstantTexts,
): readonly TimelineEntry[] {
  const once = new Map(facts.map((fact) => [JSON.stringify(fact), fact]));
  // A due instant of an earlier life that ran out is told as such alone.
  for (const { kind, at, deadline } of facts)
    if (kind === "ran-out") once.delete(JSON.stringify({ ...noIds, deadline, at, kind: "due" }));
  const placed = [...once.values()].map((fact, place) => ({ fact, place }));
  // What settled a deadline before its start is told after it.
  const startOf = ({ at, deadline }: DatedFact<number>) => `${at} ${deadline}`;
  const started = new Set(facts.flatMap((fact) => (fact.kind === "started" ? startOf(fact) : [])));
  const rank = (fact: DatedFact<number>) =>
    settling.has(fact.kind) && started.has(startOf(fact))
      ? timelineKinds.indexOf("started") + 0.5
      : timelineKinds.indexOf(fact.kind);
  placed.sort((a, b) => a.fact.at - b.fact.at || rank(a.fact) - rank(b.fact) || a.place - b.place);
  return placed.map(({ fact }) => {
    const { at, kind } = fact;
    const isLimit = kind === "due" || kind === "target";
    return { ...fact, at: texts.of(at), isPast: isLimit ? at < now : at <= now };
  });
}
