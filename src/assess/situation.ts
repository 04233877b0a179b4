/**
 * Where a case stands before any room answers: what is known, which life it is in, how that went, and what its deadlines
 * are judged by.
 */

import { type CaseHistory, marks } from "../case/history.ts";
import { firstLife, type Life, restartedLife } from "../case/life.ts";
import type { Chronicle } from "../case/moments.ts";
import { pausesOf } from "../case/pauses.ts";
import type { Replay } from "../case/replay.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import { passedAt } from "../deadlines/deadlines.ts";
import { possibleDecisions } from "../deadlines/decide.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";
import { calendarLookup, type KnownGrade, knownChannel, replayOf } from "./knowledge.ts";
import { type Course, courseOf, type LapseQuery } from "./lives.ts";

/** What is asked about one case. */
export interface CaseQuery {
  readonly compiled: CompiledSop;
  readonly service: CompiledService;
  readonly history: CaseHistory;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly selection: ReadingSelection;
  readonly problems: ProblemList;
}

/** One life of a case, and what is known of it. */
export interface KnownLife {
  readonly life: Life;
  readonly channel: string | null;
  readonly calendarOf: DeadlineContext["calendarOf"];
  readonly replay: Replay<KnownGrade>;
  readonly chronicle: Chronicle;
}

/** A case in its present life. */
export interface Situation {
  readonly known: KnownLife;
  readonly course: Course;
  readonly deadlines: DeadlineContext;
}

/** A case that nothing has ended, and that nothing can have. */
const uneventful: Course = {
  end: null,
  closedBy: null,
  ends: [],
  closed: [],
  bound: null,
  restartsAt: null,
};
const noPauses: DeadlineContext["pauses"] = Object.freeze([]);

function mayEnd({ service, history }: CaseQuery): boolean {
  return service.closure.rules.length > 0 || (history.marks & (marks.ends | marks.reopens)) !== 0;
}

/** The life that the case is in, and how it went: a new one begins where a reopening restarts the clocks. */
export function situationOf(query: CaseQuery): Situation {
  const { compiled, service, history, now, asOf, selection, problems } = query;
  const channel = knownChannel(compiled, service, history, problems);
  const calendarOf = calendarLookup(compiled, service, channel);
  for (let life = firstLife(history.events); ; ) {
    const source = { compiled, service, history, life, channel, calendarOf, selection, asOf };
    const replay = replayOf(source, problems);
    const { state } = replay.now;
    const chronicle: Chronicle = { events: life.events, state, now, offsetMs: compiled.offsetMs };
    const known: KnownLife = { life, channel, calendarOf, replay, chronicle };
    const course = mayEnd(query) ? courseOfLife(query, known) : uneventful;
    if (course.restartsAt === null) {
      const { ends, closed, end } = course;
      const hasPauses = (history.marks & (marks.pauses | marks.resumes)) !== 0;
      const pauses = hasPauses ? pausesOf(life.events, ends, problems) : noPauses;
      const deadlines = deadlineContext(query, known, { pauses, closed, end });
      return { known, course, deadlines };
    }
    life = restartedLife(life, course.restartsAt);
  }
}

function courseOfLife(query: CaseQuery, known: KnownLife): Course {
  const { life, chronicle, replay } = known;
  const { closure } = query.service;
  const lapsedAt = (lapse: LapseQuery) => lapseOf(lapse, query, known);
  return courseOf({ life, closure, chronicle, facts: replay.now.facts, lapsedAt }, query.problems);
}

/** When a deadline lapsed, as far as events tell: a rule closes a case that is open, so that it has no end here. */
function lapseOf({ deadline, ends, closed }: LapseQuery, query: CaseQuery, known: KnownLife) {
  const pauses = pausesOf(known.life.events, ends, null);
  const context = deadlineContext(query, known, { pauses, closed, end: null });
  return passedAt(query.service.deadlines, deadline, context);
}

function deadlineContext(
  { compiled, service, history, now, asOf, selection, problems }: CaseQuery,
  { calendarOf, replay, chronicle }: KnownLife,
  { pauses, closed, end }: Pick<DeadlineContext, "pauses" | "closed" | "end">,
): DeadlineContext {
  const { facts, grade } = replay.now;
  return {
    chronicle,
    marks: history.marks,
    facts,
    grading: service.gradeSource(selection, grade.isSet),
    selection,
    now,
    asOf,
    offsetMs: compiled.offsetMs,
    calendarOf,
    pauses,
    closed,
    end,
    decisionsAfter: (deadline, eventCount) => {
      const then = replay.after(eventCount);
      const grading = service.gradeSource(selection, then.grade.isSet);
      return possibleDecisions(deadline, then.facts, grading, selection);
    },
    problems,
  };
}
