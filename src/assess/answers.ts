/**
 * Everything that the SOP says of one case under one service. First what is known and which life the case is in, then
 * each room in turn; a room that needs the result of another gets it from here.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import type { CompiledMoment } from "../case/compile-moments.ts";
import { contradictions } from "../case/contradictions.ts";
import { countUpTo } from "../case/history.ts";
import { explainEnd } from "../case/history-reasons.ts";
import type { Life } from "../case/life.ts";
import { type Chronicle, nextFieldInstant, reach } from "../case/moments.ts";
import { ownerOf } from "../case/owner.ts";
import { firstClosure, type JudgedClosure, judgedClosure, nextClosureCheck } from "../closure/closure.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import { assessDeadlines, type JudgedDeadline, passedOf } from "../deadlines/deadlines.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedLevel } from "../escalation/answer.ts";
import { assessEscalation } from "../escalation/escalation.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import { assessIntake, type Intake } from "../intake/intake.ts";
import type { JudgedReply, JudgedStep, ScopeAnswer } from "../procedure/answer.ts";
import type { ProcedureContext } from "../procedure/context.ts";
import { assessReply } from "../procedure/reply.ts";
import { assessScope } from "../procedure/scope.ts";
import { assessSteps } from "../procedure/steps.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import type { Course } from "./lives.ts";
import { type CaseQuery, type Situation, situationOf } from "./situation.ts";

/** Instants are epoch milliseconds; `present.ts` makes text of them. */
export interface Answers {
  readonly state: "open" | "closable" | "closed";
  readonly closure: JudgedClosure | null;
  readonly intake: Intake;
  readonly grade: GradeAnswer | null;
  readonly deadlines: readonly JudgedDeadline[];
  readonly scope: ScopeAnswer | null;
  readonly escalations: readonly JudgedLevel[];
  readonly handler: string | null;
  /** Whom the case was last given to in this life, else the handler. */
  readonly owner: string | null;
  /** The life that the case is in. */
  readonly life: Life;
  readonly steps: readonly JudgedStep[];
  readonly reply: JudgedReply | null;
  /** How the case ended; null while it is open. */
  readonly end: CaseEnd | null;
  /** Epoch milliseconds; Infinity when nothing changes by itself. */
  readonly nextCheck: number;
}

export function answersOf(query: CaseQuery): Answers {
  const { service, problems } = query;
  const situation = situationOf(query);
  const { known, course, deadlines: context } = situation;
  const { life, chronicle } = known;
  const { state, facts, grade } = known.replay.now;
  contradictions(life.events, problems);
  if (context.pauses.length > 0 && !service.isPausable) namePauses(context, problems);
  const { judged, nextCheck } = assessDeadlines(service.deadlines, context);
  const { rules } = service.closure;
  const allowed =
    course.end === null && rules.length > 0
      ? firstClosure(rules, false, course.bound, {
          chronicle,
          facts,
          lapsedAt: (id) => passedOf(judged.find(({ deadline }) => deadline.id === id)!),
        })
      : null;
  const reached = course.closedBy ?? allowed;
  const { end } = course;
  const work = service.hasProcedure ? worked(query, situation, judged) : null;
  const ladder =
    service.escalation.length === 0 && !hasActs(life.events) ? null : laddered(query, situation, judged);
  const handler = ladder === null ? null : ladder.handler;
  return {
    scope: work === null ? null : work.scope,
    escalations: ladder === null ? [] : ladder.judged,
    handler,
    owner: ownerOf(life.events, query.history.marks, handler),
    life,
    steps: work === null ? [] : work.steps.judged,
    reply: work === null ? null : work.reply.judged,
    end,
    state: course.end !== null ? "closed" : allowed !== null ? "closable" : "open",
    closure: reached === null ? endedBy(course) : judgedClosure(reached, facts),
    intake: assessIntake(service.intake, service.frame, state, facts),
    grade: grade.answer,
    deadlines: judged,
    nextCheck: Math.min(
      nextCheck,
      ladder === null ? never : ladder.nextCheck,
      work === null ? never : Math.min(work.steps.nextCheck, work.reply.nextCheck),
      course.end === null && rules.length > 0 ? nextClosureCheck(rules, { chronicle, facts }) : never,
    ),
  };
}

/** Steps, reply and scope; a step tells until when from the deadlines. */
function worked(
  { service }: CaseQuery,
  { known: { channel, replay, chronicle }, deadlines }: Situation,
  judged: readonly JudgedDeadline[],
) {
  const rooms: ProcedureContext = {
    chronicle,
    facts: replay.now.facts,
    channel,
    end: deadlines.end,
    dueAtOf: (id) => judged.find(({ deadline }) => deadline.id === id)?.dueAt ?? null,
  };
  return {
    steps: assessSteps(service.procedure, rooms),
    reply: assessReply(service.replies, rooms),
    scope: assessScope(service.scope, rooms),
  };
}

/** What was done about levels is named also where there are none. */
function hasActs(events: Life["events"]): boolean {
  return events.some(({ type }) => type === "escalated" || type === "explained");
}

/** The escalation ladder, which hangs on how the deadlines stand. */
function laddered(
  { service, compiled, asOf, now, problems }: CaseQuery,
  { known: { life, replay, chronicle, calendarOf }, course }: Situation,
  judged: readonly JudgedDeadline[],
) {
  const { events, number } = life;
  const arrival = events.find(({ type }) => type !== "occurred")?.at ?? null;
  const seenAt = (count: number, at: number): Chronicle => {
    const seen = events.slice(0, count);
    return { ...chronicle, events: seen, told: seen, state: replay.after(count).state, now: at };
  };
  const present = {
    number,
    bornAt: number === 1 ? -never : events[0]!.at,
    arrival,
    events: events.slice(0, countUpTo(events, course.end?.at ?? never)),
    closed: [...course.closed, ...(course.end === null ? [] : [{ from: course.end.at, to: never }])],
    factsAfter: (count: number) => replay.after(count).facts,
    reach: (moment: CompiledMoment, count: number, at: number) => reach(moment, seenAt(count, at)),
    nextFieldInstant: (moment: CompiledMoment, count: number, at: number) =>
      nextFieldInstant(moment, seenAt(count, at)),
  };
  const earlier = Array.from({ length: number - 1 }, (_, index) => ({
    ...present,
    number: index + 1,
    bornAt: -never,
    events: [],
    closed: [],
  }));
  return assessEscalation(service.escalation, {
    lives: [...earlier, present],
    told: events,
    facts: replay.now.facts,
    deadlines: judged.map(({ deadline, outcomes }) => ({
      deadline,
      entries: [{ since: events[0]?.at ?? now, until: never, life: number, outcomes }],
    })),
    now,
    asOf: () => asOf,
    end: course.end,
    calendarOf,
    offsetMs: compiled.offsetMs,
    problems,
  });
}

/** Why a case is closed that an event ended; null when it is open, or when a rule did. */
function endedBy({ end }: Course): JudgedClosure | null {
  if (end === null || end.event === null || end.rule !== null) return null;
  const dated: JudgedReason[] = [];
  explainEnd(end, { pointer: "", clauses: [], beforeDue: false }, dated);
  return { rule: null, at: end.at, event: end.event, grounds: [], dated };
}

function namePauses({ pauses }: DeadlineContext, problems: ProblemList): void {
  for (const { event } of pauses) problems.add("C344", `/events/${event}`);
}
