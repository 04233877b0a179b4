/**
 * Everything that the SOP says of one case under one service. First what is known and which life the case is in, then
 * each room in turn; a room that needs the result of another gets it from here.
 */

import { never } from "../base/time.ts";
import type { CaseEnd } from "../case/case-end.ts";
import { contradictions } from "../case/contradictions.ts";
import { marks } from "../case/history.ts";
import { explainEnd } from "../case/history-reasons.ts";
import { arrivalOf, type Life } from "../case/life.ts";
import { nextChangeOf, reach } from "../case/moments.ts";
import { outcomeAt } from "../case/outcome-reached.ts";
import { ownerOf } from "../case/owner.ts";
import { nameReceivers } from "../case/receivers.ts";
import type { Replay } from "../case/replay.ts";
import { nameUnsaidKeys } from "../case/unsaid-keys.ts";
import type { View } from "../case/view.ts";
import {
  type ClosureContext,
  foundClosures,
  type JudgedClosure,
  judgedClosure,
  nextClosureCheck,
  type ReachedClosure,
} from "../closure/closure.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import { assessDeadlines } from "../deadlines/deadlines.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import { standpointAt } from "../deadlines/standpoint.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedLevel } from "../escalation/answer.ts";
import type { LadderLife } from "../escalation/context.ts";
import { assessEscalation } from "../escalation/escalation.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import { withPossibleGrades } from "../grading/possible-grades.ts";
import type { Intake } from "../intake/answer.ts";
import { assessIntake } from "../intake/intake.ts";
import type { JudgedReply, JudgedStep, ScopeAnswer } from "../procedure/answer.ts";
import type { ProcedureContext } from "../procedure/context.ts";
import { assessReply } from "../procedure/reply.ts";
import { nameOtherChannel } from "../procedure/reply-channel.ts";
import { assessScope } from "../procedure/scope.ts";
import { assessSteps } from "../procedure/steps.ts";
import type { JudgedReason } from "../reasons/reason.ts";
import { closableContext } from "./closure-reader.ts";
import type { CompiledService } from "./compile-sop.ts";
import { inTime } from "./in-time.ts";
import { replayOf } from "./knowledge.ts";
import { nameCutLists } from "./name-cut-lists.ts";
import { nameReopenings } from "./name-reopenings.ts";
import { nameToldWhileClosed, withToldWhileClosed } from "./name-told-while-closed.ts";
import type { KnownGrade } from "./service-knowledge.ts";
import { type CaseQuery, type KnownLife, type Situation, situationOf } from "./situation.ts";
import { limitIn, workView } from "./work-view.ts";

/** Instants are epoch milliseconds; `present.ts` makes text of them. */
export interface Answers {
  readonly state: "open" | "closable" | "closed";
  readonly closure: JudgedClosure | null;
  readonly intake: Intake;
  readonly grade: GradeAnswer | null;
  /** When an officer set the grade, and which stood before; null where it follows from facts. */
  readonly gradeSet: { readonly at: number; readonly before: string | null } | null;
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
  /** When it reached an outcome that nothing has taken back; null while it has none. */
  readonly concludedAt: number | null;
  /** How the case ended; null while it is open. */
  readonly end: CaseEnd | null;
  /** Epoch milliseconds; Infinity when nothing changes by itself. */
  readonly nextCheck: number;
}

export function answersOf(query: CaseQuery): Answers {
  const { service, selection, now, problems } = query;
  const situation = situationOf(query);
  const { lives, present, told } = situation;
  const { life, end, closedBy, context } = present;
  const { state, facts, grade } = told.now;
  contradictions(life.told.events, problems);
  nameUnsaidKeys(life.told.events, service.askedKeys, problems);
  if (context.pauses.length > 0 && !service.isPausable) namePauses(context, problems);
  const { judged, nextCheck } = assessDeadlines(lives, problems);
  if (problems.isTold && (query.history.marks & marks.reopens) !== 0)
    nameReopenings(present, judged, service, problems);
  const { rules } = service.closure;
  const closable = end === null && rules.length > 0 ? closableContext(present, judged, now) : null;
  const allowed = closable === null ? null : firstAllowed(rules, closable, now);
  const reached = closedBy ?? allowed;
  const work = service.hasProcedure ? worked(query, situation, judged) : null;
  const { eventNames } = query.compiled;
  nameCutLists(judged, work === null ? [] : work.steps.judged, problems);
  if (work !== null) nameOtherChannel(work.reply.judged, life.told.events, eventNames.channels, problems);
  if (life.toldWhileClosed.length > 0) {
    const supposed = work === null ? null : worked(query, supposing(situation), judged);
    nameToldWhileClosed(life, judged, work === null ? null : { work, supposed: supposed! }, problems);
  }
  const ladder = service.escalation.length === 0 ? null : laddered(query, situation, judged);
  const handler = ladder === null ? null : ladder.handler;
  if ((query.history.marks & marks.gives) !== 0)
    for (const each of lives)
      nameReceivers(each.life.told.events, eventNames, each === present ? handler : null, problems);
  return {
    scope: work === null ? null : work.scope,
    escalations: ladder === null ? [] : ladder.judged,
    handler,
    owner: ownerOf(life.told.events, query.history.marks, eventNames.roles, handler),
    life,
    steps: work === null ? [] : work.steps.judged,
    reply: work === null ? null : work.reply.judged,
    concludedAt: (query.history.marks & marks.concludes) === 0 ? null : outcomeAt(life),
    end,
    state: end !== null ? "closed" : allowed !== null ? "closable" : "open",
    closure: reached === null ? endedBy(end) : judgedClosure(reached, factsAtEnd(present)),
    intake: assessIntake(service.intake, service.frame, state, facts),
    grade:
      grade.answer === null || service.grading === null
        ? null
        : withPossibleGrades(grade.answer, service.grading, service.gradeTrial, facts, selection),
    gradeSet: grade.isSet ? whenSet(told, grade) : null,
    deadlines: judged,
    nextCheck: Math.min(
      nextCheck,
      ladder === null ? never : ladder.nextCheck,
      work === null ? never : Math.min(work.steps.nextCheck, work.reply.nextCheck),
      closable === null ? never : nextClosureCheck(rules, closable),
    ),
  };
}

/** When a grade was set by hand, and which stood before it. */
function whenSet(told: Replay<KnownGrade>, { answer }: KnownGrade): Answers["gradeSet"] {
  const reason = answer?.because.find(({ kind }) => kind === "graded");
  const order = told.events.findIndex(({ index }) => reason?.kind === "graded" && index === reason.event);
  if (order < 0) return null;
  return { at: told.events[order]!.at, before: told.after(order).grade.answer?.id ?? null };
}

/** Facts as deadlines, ladder and closures take them: of a closed case those known at its end. */
function factsAtEnd({ context, life }: KnownLife): unknown[] {
  return context.replay.after(life.counted.events.length).facts;
}

/** What may close the case now, the earliest first found. */
function firstAllowed(
  rules: CompiledService["closure"]["rules"],
  context: ClosureContext,
  now: number,
): ReachedClosure | null {
  let first: ReachedClosure | null = null;
  for (const { rule, came, event } of foundClosures(rules, false, context)) {
    if (came > now || (first !== null && first.end.at <= came)) continue;
    const { count } = context.view;
    const end = { at: came, kind: "closed", event: event?.index ?? null, rule, order: count - 0.5 } as const;
    first = { rule, end };
  }
  return first;
}

/** The same, had what was told while the case was closed counted after its reopening too. */
function supposing(situation: Situation): Situation {
  const { row, reopenings } = withToldWhileClosed(situation.present.life);
  return { ...situation, told: replayOf(situation.source, row, null), toldReopenings: reopenings };
}

/** Steps, reply and scope; a step tells until when from the deadlines. */
function worked({ service }: CaseQuery, situation: Situation, judged: readonly JudgedDeadline[]) {
  const { channel, present } = situation;
  const { view, facts } = workView(situation, service.frame);
  const judgedOf = (id: string) => judged.find(({ deadline }) => deadline.id === id);
  // Key by key: a spread is slow here, and every case comes by.
  const rooms: ProcedureContext = {
    view,
    facts,
    channel: channel.id,
    hasArrived: arrivalOf(present.life) !== null,
    end: present.end,
    limitOf: (id) => limitIn(judgedOf(id), view),
    inTime: (id) => inTime(judgedOf(id)!),
  };
  return {
    steps: assessSteps(service.procedure, rooms),
    reply: assessReply(service.replies, rooms),
    scope: assessScope(service.scope, rooms),
  };
}

/** The escalation ladder, which hangs on the history of the due instants. */
function laddered(
  { service, compiled, history, now, problems }: CaseQuery,
  { lives, present, channel }: Situation,
  judged: readonly JudgedDeadline[],
) {
  const { end, context } = present;
  return assessEscalation(service.escalation, {
    lives: lives.map(ladderLife),
    told: history.events,
    facts: factsAtEnd(present),
    deadlines: judged.map(({ deadline }, index) => ({
      deadline,
      entries: lives.flatMap(({ courses }) => courses[index]!.history()),
    })),
    now,
    asOf: context.asOf,
    end,
    calendarOf: channel.calendarOf,
    offsetMs: compiled.offsetMs,
    problems,
  });
}

function ladderLife({ life, end, context }: KnownLife): LadderLife {
  const { replay } = context;
  const viewAt = (count: number, at: number): View => standpointAt(context, count, at).view;
  return {
    number: life.number,
    bornAt: life.bornAt,
    arrival: arrivalOf(life),
    events: life.counted.events,
    closed: end === null ? life.closed : [...life.closed, { from: end.at, to: never }],
    factsAfter: (count) => replay.after(count).facts,
    reach: (moment, count, at) => reach(moment, viewAt(count, at)),
    nextFieldInstant: (moment, count, at) => nextChangeOf(moment, viewAt(count, at)),
  };
}

/** Why a case is closed that an event ended; null when it is open, or when a rule did. */
function endedBy(end: CaseEnd | null): JudgedClosure | null {
  if (end === null || end.event === null || end.rule !== null) return null;
  const dated: JudgedReason[] = [];
  explainEnd(end, { pointer: "", clauses: [], beforeDue: false }, dated);
  return { rule: null, at: end.at, event: end.event, grounds: [], dated };
}

function namePauses({ pauses }: DeadlineContext, problems: ProblemList): void {
  for (const { event } of pauses) problems.add("C344", `/events/${event}`);
}
