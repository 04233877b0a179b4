/**
 * Where a case stands before any room answers: what is known, which life it is in, how that went, and what its deadlines
 * are judged by.
 */

import { type CaseHistory, marks } from "../case/history.ts";
import { firstLife, type Life, restartedLife } from "../case/life.ts";
import type { MomentScope } from "../case/moments.ts";
import { pausesOf } from "../case/pauses.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import { passedAt } from "../deadlines/deadlines.ts";
import { possibleDecisions } from "../deadlines/decide.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";
import {
  calendarLookup,
  type Knowledge,
  type KnowledgeSource,
  knowledgeAfter,
  knownChannel,
} from "./knowledge.ts";
import { type Course, courseOf } from "./lives.ts";

/** What is asked about one case. */
export interface Question {
  readonly compiled: CompiledSop;
  readonly service: CompiledService;
  readonly history: CaseHistory;
  readonly now: number;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
  readonly selection: ReadingSelection;
  readonly problems: ProblemList;
}

/** A case in its present life. */
export interface Situation {
  readonly life: Life;
  readonly course: Course;
  readonly source: KnowledgeSource;
  readonly knowledge: Knowledge;
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

function mayEnd({ service, history }: Question): boolean {
  return service.closure.rules.length > 0 || (history.marks & (marks.ends | marks.reopens)) !== 0;
}

/** The life that the case is in, and how it went: a new one begins where a reopening restarts the clocks. */
export function situationOf(question: Question): Situation {
  const { compiled, service, history, now, problems } = question;
  const channel = knownChannel(compiled, service, history, problems);
  const calendarOf = calendarLookup(compiled, service, channel);
  for (let life = firstLife(history.events); ; ) {
    const { asOf, selection } = question;
    const source: KnowledgeSource = {
      compiled,
      service,
      history,
      asOf,
      selection,
      life,
      channel,
      calendarOf,
    };
    const knowledge = knowledgeAfter(source, life.events.length, problems);
    const { state, facts } = knowledge;
    const scope: MomentScope = { events: life.events, state, now, offsetMs: compiled.offsetMs };
    const course = mayEnd(question)
      ? courseOf(
          life,
          service.closure,
          { scope, facts },
          (ends, closed) => (deadline) => {
            const pauses = pausesOf(life.events, ends, null);
            const context = deadlineContext(question, source, knowledge, scope, pauses, closed, null);
            return passedAt(service.deadlines, deadline, context);
          },
          problems,
        )
      : uneventful;
    if (course.restartsAt === null) {
      const { ends, closed, end } = course;
      const hasPauses = (history.marks & (marks.pauses | marks.resumes)) !== 0;
      const pauses = hasPauses ? pausesOf(life.events, ends, problems) : noPauses;
      const deadlines = deadlineContext(question, source, knowledge, scope, pauses, closed, end);
      return { life, course, source, knowledge, deadlines };
    }
    life = restartedLife(life, course.restartsAt);
  }
}

function deadlineContext(
  { compiled, service, now, asOf, selection, problems }: Question,
  source: KnowledgeSource,
  { facts, possibleGrades }: Knowledge,
  scope: MomentScope,
  pauses: DeadlineContext["pauses"],
  closed: DeadlineContext["closed"],
  end: DeadlineContext["end"],
): DeadlineContext {
  const { gradeSlot } = service;
  return {
    scope,
    marks: source.history.marks,
    facts,
    gradeSlot,
    possibleGrades,
    selection,
    now,
    asOf,
    offsetMs: compiled.offsetMs,
    calendarOf: source.calendarOf,
    pauses,
    closed,
    end,
    decisionsAfter: (deadline, eventCount) => {
      const then = knowledgeAfter(source, eventCount, null);
      return possibleDecisions(deadline, then.possibleGrades, then.facts, gradeSlot, selection);
    },
    problems,
  };
}
