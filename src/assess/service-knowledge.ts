/**
 * What of the knowledge about a case is the same for all cases of a service: its channels, how the grade and the state of
 * the intake follow from facts. It is made with the SOP, so that no case has to make it.
 */
import { deepFreeze } from "../base/deep-freeze.ts";
import type { CalendarLookup, PlacedCalendar } from "../calendar/placed-calendar.ts";
import type { CaseState } from "../case/case-state.ts";
import type { ReplayGrading, ReplaySource } from "../case/replay.ts";
import { type FactValues, isUnknown } from "../conditions/compile.ts";
import { WaysToStand } from "../conditions/ways-to-stand.ts";
import type { OpenIntake } from "../deadlines/decision.ts";
import type { SopFile } from "../format/sop.ts";
import {
  assessGrade,
  type CompiledGrading,
  type GradeAnswer,
  gradeByHand,
  gradeConditions,
} from "../grading/grading.ts";
import type { CompiledIntake } from "../intake/compile-intake.ts";
import { assessIntake, lackingConditions } from "../intake/intake.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";
import { rememberedSlots } from "../sop/remembered-slots.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

/** How grave a case is known to be. */
export interface KnownGrade {
  /** Null for a service without grades. */
  readonly answer: GradeAnswer | null;
  /** Whether an officer set it. */
  readonly isSet: boolean;
}

/** A channel of the SOP as a service sees it. */
export interface ServiceChannel {
  /** Null where the case names none that the SOP has. */
  readonly id: string | null;
  /** Whether the service takes complaints by it. */
  readonly isOffered: boolean;
  readonly channelClass: string | null;
  /** A rule's own calendar, else the channel's, else the service's, else the default. */
  readonly calendarOf: CalendarLookup;
}

export interface ServiceKnowledge {
  /** Every channel of the SOP. */
  readonly channels: ReadonlyMap<string, ServiceChannel>;
  readonly withoutChannel: ServiceChannel;
  /** What grading makes of facts, as read by the caller. */
  readonly gradingBy: (selection: ReadingSelection) => ReplayGrading<KnownGrade>;
  /** Puts into its slot how the intake stands; null when no condition asks. */
  readonly fillIntake: ReplaySource<KnownGrade>["fillIntake"];
  /** What it hangs on whether the intake is complete; null where that is known, or no condition asks. */
  readonly openIntake: (state: CaseState, facts: FactValues) => OpenIntake | null;
}

/** The grades that followed before, by how the facts stood; null where nothing may be kept. */
type GradesBefore = WaysToStand<KnownGrade> | null;

/** The parts of a compiled service that it is made of. */
interface Parts {
  readonly frame: ServiceFrame;
  readonly grading: CompiledGrading | null;
  readonly intake: CompiledIntake;
  readonly gradeSlot: number;
  readonly intakeSlot: number;
  readonly calendar: PlacedCalendar;
}

export function serviceKnowledge(
  parts: Parts,
  { channels }: SopFile,
  calendars: ReadonlyMap<string, PlacedCalendar>,
): ServiceKnowledge {
  const { frame, intake, intakeSlot, calendar } = parts;
  const lookup = (otherwise: PlacedCalendar): CalendarLookup => {
    return (id) => (id === null ? otherwise : calendars.get(id)!);
  };
  const usual = replayGrading(parts, inForce, gradesBefore(parts));
  return {
    channels: new Map(
      Object.entries(channels).map(([id, { class: channelClass = null, calendar: own }]) => {
        const calendarOf = lookup(own === undefined ? calendar : calendars.get(own)!);
        return [id, { id, isOffered: frame.channels.has(id), channelClass, calendarOf }];
      }),
    ),
    withoutChannel: { id: null, isOffered: true, channelClass: null, calendarOf: lookup(calendar) },
    gradingBy: (selection) => (selection.chosen.size === 0 ? usual : replayGrading(parts, selection)),
    fillIntake:
      intakeSlot < 0
        ? null
        : (state, facts) => {
            const { status } = assessIntake(intake, frame, state, facts);
            // What cannot be told is unknown.
            facts[intakeSlot] = status === "undetermined" ? undefined : status;
          },
    openIntake: (state, facts) =>
      intakeSlot < 0 || !isUnknown(facts[intakeSlot])
        ? null
        : { slot: intakeSlot, lacking: lackingConditions(intake, state) },
  };
}

const noGrade: KnownGrade = Object.freeze({ answer: null, isSet: false });

function gradesBefore({ frame, grading }: Parts): GradesBefore {
  const conditions = grading === null ? [] : gradeConditions(grading, inForce);
  const slots = rememberedSlots(frame, conditions);
  return slots === null ? null : new WaysToStand(slots);
}

function replayGrading(
  { grading, gradeSlot }: Parts,
  selection: ReadingSelection,
  before: GradesBefore = null,
): ReplayGrading<KnownGrade> {
  if (grading === null) return { byHand: () => null, settle: () => noGrade };
  const following = (facts: FactValues): KnownGrade => {
    const known = before === null ? null : before.find(facts);
    if (known !== null) return known;
    const made = { answer: assessGrade(grading, facts, selection), isSet: false };
    // Handed out to all that stand alike.
    if (before !== null) before.keep(facts, deepFreeze(made));
    return made;
  };
  return {
    byHand: (read) => {
      const answer = gradeByHand(grading, read);
      return answer === null ? null : { answer, isSet: true };
    },
    settle: (byHand, facts) => {
      const known = byHand ?? following(facts);
      if (gradeSlot >= 0) facts[gradeSlot] = known.answer!.id;
      return known;
    },
  };
}
