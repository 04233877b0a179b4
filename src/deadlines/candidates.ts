/**
 * What is answered while several outcomes are possible. Those that come to the same are one; when only one is left, that
 * is the answer, whatever is unknown; otherwise the answer says what they share, and each of them is a candidate.
 */
import { settling } from "../case/deadline-status.ts";
import { suppositionsOf, unitedRegion } from "../conditions/combinations.ts";
import type { FactValues } from "../conditions/compile.ts";
import type { UndatedReason } from "../reasons/reason.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { JudgedCandidate } from "./answer.ts";
import { explainDoubt } from "./decide.ts";
import { areMore, type Decision, nothingSupposed } from "./decision.ts";
import type { JudgedDeadline, WeighedDeadline } from "./judged.ts";
import type { Outcome } from "./outcome.ts";

/**
 * The outcomes that differ in grade, reading, instants or status; a single one when all have the same status and instants.
 * `outcomes` are those of all possible decisions, in their order.
 */
export function distinctOutcomes(outcomes: readonly Outcome[]): readonly Outcome[] {
  if (outcomes.length === 1) return outcomes;
  const first = outcomes[0]!;
  if (outcomes.every((each) => standsAlike(each, first))) {
    const agreeing = outcomes.map(({ decision }) => decision);
    const grade = agreeing.every((each) => each.grade === first.decision.grade) ? first.decision.grade : null;
    const decision = { ...first.decision, grade, supposed: nothingSupposed, region: null, agreeing };
    const isShared = outcomes.every(({ targetAt }) => targetAt === first.targetAt);
    return [{ ...first, decision, targetAt: isShared ? first.targetAt : null }];
  }
  if (outcomes.length <= fewOutcomes) return distinctOfFew(outcomes);
  const distinct = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = candidateKey(outcome);
    const same = distinct.get(key);
    distinct.set(key, same === undefined ? outcome : united(same, outcome));
  }
  return [...distinct.values()];
}

function standsAlike(a: Outcome, b: Outcome): boolean {
  return (
    a.status === b.status &&
    a.dueAt === b.dueAt &&
    a.start?.at === b.start?.at &&
    a.stop?.at === b.stop?.at &&
    a.pausedAt === b.pausedAt
  );
}

/** Of so few each is compared with each, which is faster than making keys. */
const fewOutcomes = 16;

function distinctOfFew(outcomes: readonly Outcome[]): readonly Outcome[] {
  const distinct: Outcome[] = [];
  for (const outcome of outcomes) {
    const index = distinct.findIndex((each) => isSameCandidate(each, outcome));
    if (index < 0) distinct.push(outcome);
    else distinct[index] = united(distinct[index]!, outcome);
  }
  return distinct;
}

function isSameCandidate(a: Outcome, b: Outcome): boolean {
  return (
    a.decision.grade === b.decision.grade &&
    a.decision.plan?.reading === b.decision.plan?.reading &&
    standsAlike(a, b)
  );
}

/** Alike for outcomes that are one candidate: of the same grade and reading, and standing alike. */
function candidateKey({ decision, status, dueAt, start, stop, pausedAt }: Outcome): string {
  return JSON.stringify([
    decision.grade,
    decision.plan?.reading ?? null,
    status,
    dueAt,
    start?.at ?? null,
    stop?.at ?? null,
    pausedAt,
  ]);
}

function united(a: Outcome, b: Outcome): Outcome {
  const regions = [a.decision.region, b.decision.region];
  const supposed = a.decision.supposed.filter(({ slot, value }) =>
    b.decision.supposed.some((each) => each.slot === slot && each.value === value),
  );
  const [one, other] = regions;
  const region = one != null && other != null ? unitedRegion(one, other) : null;
  // Those that are one may still aim at different targets: then at none that can be told.
  const targetAt = a.targetAt === b.targetAt ? a.targetAt : null;
  return { ...a, targetAt, decision: { ...a.decision, supposed, region } };
}

/** What a decision says of something, with all that come to the same answer; null where they differ. */
export function agreed<T>(decision: Decision, said: (decision: Decision) => T): T | null {
  const first = said(decision);
  return decision.agreeing?.every((each) => said(each) === first) === false ? null : first;
}

/** Most candidates that an answer lists; what it says of all of them together rests on all. */
export const mostCandidates = 256;

const nothingDated: JudgedDeadline["dated"] = Object.freeze([]);

/** The answer of several outcomes; `all` are the answers of each. Where there are more, nothing is said of all of them. */
export function undetermined(
  { deadline, outcomes }: WeighedDeadline,
  all: readonly JudgedDeadline[],
  facts: FactValues,
  selection: ReadingSelection,
): JudgedDeadline {
  const isCut = areMore(outcomes);
  const parts = isCut ? all.slice(0, -1) : all;
  const [first] = parts as readonly [JudgedDeadline];
  const common = <K extends keyof JudgedDeadline>(key: K, among = parts) =>
    !isCut && among.length > 0 && among.every((part) => part[key] === among[0]![key]) ? among[0]![key] : null;
  const status = common("status");
  const isSettled = status !== null && settling.has(status);
  // What has not begun says nothing of when the others did.
  const started = parts.filter(({ startedAt }) => startedAt !== null);
  let pausedAt: number | null = null;
  for (const part of parts)
    if (part.pausedAt !== null && (pausedAt === null || part.pausedAt < pausedAt)) pausedAt = part.pausedAt;
  const grounds: UndatedReason[] = [];
  explainDoubt(deadline, facts, selection, grounds);
  if (outcomes.some(({ decision }) => decision.region?.isApproximate === true)) {
    const { pointer, clauses } = deadline;
    grounds.push({ kind: "approximate", pointer, clauses });
  }
  // Of more than were looked at another may be stricter.
  const strictest = isCut
    ? all.at(-1)!
    : parts.reduce((best, part) => (isStricter(part.dueAt, best.dueAt) ? part : best));
  const { targetAt } = first;
  const isAimed = all.every((part) => part.targetAt === targetAt);
  return {
    deadline,
    outcomes,
    status: isSettled ? status : "undetermined",
    startedAt: common("startedAt", started),
    startedBy: common("startedBy", started),
    dueAt: strictest.dueAt,
    targetAt: isAimed ? targetAt : null,
    stoppedAt: common("stoppedAt"),
    pausedAt: isSettled ? pausedAt : null,
    provisional: strictest.provisional,
    projectedDueAt: strictest.projectedDueAt,
    dueBeforeKnown: false,
    targetMet: isAimed && targetAt !== null ? common("targetMet") : null,
    by: first.by,
    passed: first.passed,
    reading: common("reading"),
    candidates: parts.slice(0, mostCandidates).map((part, index) => candidateOf(part, outcomes[index]!)),
    grounds,
    dated: nothingDated,
  };
}

const nothingSaid = { when: [], exact: false } as const;

function candidateOf(
  { reading, dueAt, status, grounds, dated }: JudgedDeadline,
  { decision: { grade, region } }: Outcome,
): JudgedCandidate {
  const { when, exact } = region === null ? nothingSaid : suppositionsOf(region);
  return { grade, reading, dueAt, status, when, exact, grounds, dated };
}

function isStricter(a: number | null, b: number | null): boolean {
  return a !== null && (b === null || a < b);
}
