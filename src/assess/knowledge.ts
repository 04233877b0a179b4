/** What is known of a case under one service after some of its events: fields, facts, grade, and where they come from. */

import { MS_PER_DAY } from "../base/time.ts";
import { tableAsOf } from "../calendar/calendar.ts";
import type { PlacedCalendar } from "../calendar/placed-calendar.ts";
import {
  type CaseContext,
  type CaseState,
  caseState,
  happenedAmong,
  slotValues,
} from "../case/case-state.ts";
import { type CaseHistory, marks, type ReadEvent } from "../case/history.ts";
import { eventsOfCase, type Life } from "../case/life.ts";
import { NO_GRADE } from "../conditions/compile.ts";
import type { PossibleGrade } from "../deadlines/decide.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { assessGrade, type GradeAnswer, lastGradeByHand, mayHaveNoGrade } from "../grading/grading.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";

/** Everything that does not change from one event of a case to the next. */
export interface KnowledgeSource {
  readonly compiled: CompiledSop;
  readonly service: CompiledService;
  readonly history: CaseHistory;
  readonly life: Life;
  readonly channel: string | null;
  readonly calendarOf: (id: string | null) => PlacedCalendar;
  readonly selection: ReadingSelection;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
}

export interface Knowledge {
  readonly state: CaseState;
  readonly facts: unknown[];
  readonly grade: GradeAnswer | null;
  /** The grades that deadlines have to reckon with. */
  readonly possibleGrades: readonly PossibleGrade[];
}

/** What was known after the first `eventCount` events of a life: facts, fields, and the grade that follows from them. */
export function knowledgeAfter(
  source: KnowledgeSource,
  eventCount: number,
  problems: ProblemList | null,
): Knowledge {
  const { service, history, life } = source;
  const { frame, grading } = service;
  const count = eventsOfCase(life, eventCount);
  const state = caseState(history, frame, count, problems);
  const context = caseContext(source, eventCount);
  const facts = slotValues(frame, happenedAmong(life.events, eventCount), state, context);
  const isByHand = grading !== null && (history.marks & marks.grades) !== 0;
  const byHand = isByHand ? lastGradeByHand(grading, history.events, count, problems) : null;
  return gradeAndFacts(source, state, facts, byHand);
}

/** What conditions can look at beside the history. */
export function caseContext(source: KnowledgeSource, eventCount: number): CaseContext {
  const { compiled, service, channel } = source;
  return {
    service: service.frame.id,
    channel,
    channelClass: channel === null ? null : (compiled.file.channels[channel]?.class ?? null),
    grade: null,
    receivedWithinHours: receivedWithinHours(source, eventCount),
  };
}

/** The grade that follows from facts, and the facts with it. */
export function gradeAndFacts(
  { service: { grading, gradeSlot }, selection }: KnowledgeSource,
  state: CaseState,
  facts: unknown[],
  byHand: GradeAnswer | null,
): Knowledge {
  const grade = grading === null ? null : assessGrade(grading, byHand, facts, selection);
  const possible = grade?.possible ?? [];
  const isOpen = grading !== null && grade !== null && mayHaveNoGrade(grading, grade, facts, selection);
  const possibleGrades: readonly PossibleGrade[] = isOpen ? [...possible, NO_GRADE] : possible;
  if (gradeSlot >= 0 && grade !== null) facts[gradeSlot] = grade.id;
  return { state, facts, grade, possibleGrades };
}

/** The channel that conditions may look at; one that the SOP does not know is named. */
export function knownChannel(
  compiled: CompiledSop,
  service: CompiledService,
  history: CaseHistory,
  problems: ProblemList,
): string | null {
  const { channel } = history;
  if (channel === null || service.frame.channels.has(channel)) return channel;
  const ids = [...service.frame.channels];
  const params = { ...unknownName(channel, ids), known: ids.join(", ") };
  const isDeclared = Object.hasOwn(compiled.file.channels, channel);
  problems.add(isDeclared ? "C211" : "C202", "/channel", params);
  return isDeclared ? channel : null;
}

/** A rule's own calendar, else the channel's, else the service's, else the default. */
export function calendarLookup(
  compiled: CompiledSop,
  service: CompiledService,
  channel: string | null,
): (id: string | null) => PlacedCalendar {
  const ofChannel = channel === null ? undefined : compiled.file.channels[channel]?.calendar;
  const otherwise = ofChannel === undefined ? service.calendar : compiled.calendars.get(ofChannel)!;
  return (id) => (id === null ? otherwise : compiled.calendars.get(id)!);
}

/** Whether the complaint arrived while the desk was open; null while it has not arrived, or when nobody asks. */
function receivedWithinHours(
  { service, life: { events }, calendarOf, asOf }: KnowledgeSource,
  eventCount: number,
): boolean | null {
  if (!service.asksForHours) return null;
  const isArrival = (type: string) => (read: ReadEvent, index: number) =>
    index < eventCount && read.type === type;
  const arrival = events.find(isArrival("received")) ?? events.find(isArrival("submitted"));
  if (arrival === undefined) return null;
  const { calendar } = calendarOf(null);
  const table = tableAsOf(calendar, asOf);
  const local = arrival.at + calendar.offsetMs;
  return table.isWorkingDay(Math.floor(local / MS_PER_DAY)) === null ? null : table.isOpen(local);
}
