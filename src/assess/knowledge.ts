/** What is known of a case under one service: the replay of its events, with the grade that follows from them. */

import { MS_PER_DAY } from "../base/time.ts";
import { tableAsOf } from "../calendar/calendar.ts";
import type { PlacedCalendar } from "../calendar/placed-calendar.ts";
import type { CaseState } from "../case/case-state.ts";
import type { CaseHistory } from "../case/history.ts";
import type { EventsInOrder } from "../case/life.ts";
import { Replay, type ReplayGrading } from "../case/replay.ts";
import { type FactValues, isUnknown } from "../conditions/compile.ts";
import type { OpenIntake } from "../deadlines/decision.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { assessGrade, type GradeAnswer, gradeByHand } from "../grading/grading.ts";
import { assessIntake, lackingConditions } from "../intake/intake.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";

/** How grave a case is known to be. */
export interface KnownGrade {
  /** Null for a service without grades. */
  readonly answer: GradeAnswer | null;
  /** Whether an officer set it. */
  readonly isSet: boolean;
}

/** Everything that does not change from one event of a case to the next. */
export interface KnowledgeSource {
  readonly compiled: CompiledSop;
  readonly service: CompiledService;
  readonly history: CaseHistory;
  readonly channel: string | null;
  readonly calendarOf: (id: string | null) => PlacedCalendar;
  readonly selection: ReadingSelection;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
}

/**
 * What was known after each event of a row; with `problems` what is wrong with any of them is named. `before` is the walk
 * of an earlier life, to go on from where it stands.
 */
export function replayOf(
  source: KnowledgeSource,
  row: EventsInOrder,
  problems: ProblemList | null,
  before: Replay<KnownGrade> | null = null,
): Replay<KnownGrade> {
  const { compiled, service, history, channel } = source;
  return new Replay(
    {
      frame: service.frame,
      history,
      row,
      channel,
      channelClass: channel === null ? null : (compiled.file.channels[channel]?.class ?? null),
      isWithinHours: service.asksForHours ? (at) => isWithinHours(at, source) : null,
      grading:
        source.selection.chosen.size === 0 ? usualGrading(service) : replayGrading(service, source.selection),
      fillIntake: service.intakeSlot < 0 ? null : (state, facts) => fillIntake(service, state, facts),
      before,
    },
    problems,
  );
}

/** How the intake stands, for conditions that ask; what cannot be told is unknown. */
function fillIntake(
  { intake, intakeSlot, frame }: CompiledService,
  state: CaseState,
  facts: unknown[],
): void {
  const { status } = assessIntake(intake, frame, state, facts);
  facts[intakeSlot] = status === "undetermined" ? undefined : status;
}

/** What it hangs on whether the intake is complete; null where that is known, or no condition asks. */
export function openIntake(
  { intake, intakeSlot }: CompiledService,
  state: CaseState,
  facts: FactValues,
): OpenIntake | null {
  if (intakeSlot < 0 || !isUnknown(facts[intakeSlot])) return null;
  return { slot: intakeSlot, lacking: lackingConditions(intake, state) };
}

const noGrade: KnownGrade = Object.freeze({ answer: null, isSet: false });

/** What grading makes of facts by the readings in force is the same for every case of a service. */
const usual = new WeakMap<CompiledService, ReplayGrading<KnownGrade>>();

function usualGrading(service: CompiledService): ReplayGrading<KnownGrade> {
  const known = usual.get(service);
  if (known !== undefined) return known;
  const made = replayGrading(service, inForce);
  usual.set(service, made);
  return made;
}

function replayGrading(
  { grading, gradeSlot }: CompiledService,
  selection: ReadingSelection,
): ReplayGrading<KnownGrade> {
  if (grading === null) return { byHand: () => null, settle: () => noGrade };
  return {
    byHand: (read) => {
      const answer = gradeByHand(grading, read);
      return answer === null ? null : { answer, isSet: true };
    },
    settle: (byHand, facts) => {
      const known = byHand ?? { answer: assessGrade(grading, facts, selection), isSet: false };
      if (gradeSlot >= 0) facts[gradeSlot] = known.answer!.id;
      return known;
    },
  };
}

/** Whether the desk is open at an instant; null where the calendar cannot tell. */
function isWithinHours(at: number, { calendarOf, asOf }: KnowledgeSource): boolean | null {
  const { calendar } = calendarOf(null);
  const table = tableAsOf(calendar, asOf);
  const local = at + calendar.offsetMs;
  return table.isWorkingDay(Math.floor(local / MS_PER_DAY)) === null ? null : table.isOpen(local);
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
