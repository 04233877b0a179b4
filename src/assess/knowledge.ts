/** What is known of a case under one service: the replay of its events, with the grade that follows from them. */

import { MS_PER_DAY } from "../base/time.ts";
import { tableAsOf } from "../calendar/calendar.ts";
import type { CaseHistory } from "../case/history.ts";
import type { EventsInOrder } from "../case/life.ts";
import { Replay } from "../case/replay.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService } from "./compile-sop.ts";
import type { KnownGrade, ServiceChannel } from "./service-knowledge.ts";

/** Everything that does not change from one event of a case to the next. */
export interface KnowledgeSource {
  readonly service: CompiledService;
  readonly history: CaseHistory;
  readonly channel: ServiceChannel;
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
  const { service, history, channel, selection } = source;
  const { frame, knowledge } = service;
  return new Replay(
    {
      frame,
      history,
      row,
      channel: channel.id,
      channelClass: channel.channelClass,
      isWithinHours: service.asksForHours ? (at) => isWithinHours(at, source) : null,
      grading: knowledge.gradingBy(selection),
      fillIntake: knowledge.fillIntake,
      before,
    },
    problems,
  );
}

/** Whether the desk is open at an instant; null where the calendar cannot tell. */
function isWithinHours(at: number, { channel, asOf }: KnowledgeSource): boolean | null {
  const { calendar } = channel.calendarOf(null);
  const table = tableAsOf(calendar, asOf);
  const local = at + calendar.offsetMs;
  return table.isWorkingDay(Math.floor(local / MS_PER_DAY)) === null ? null : table.isOpen(local);
}

/** The channel that conditions may look at; one that the SOP does not know, or the service not offer, is named. */
export function knownChannel(
  { knowledge, frame }: CompiledService,
  { channel }: CaseHistory,
  problems: ProblemList,
): ServiceChannel {
  if (channel === null) return knowledge.withoutChannel;
  const known = knowledge.channels.get(channel);
  if (known?.isOffered === true) return known;
  const ids = [...frame.channels];
  const params = { ...unknownName(channel, ids), known: ids.join(", ") };
  problems.add(known === undefined ? "C202" : "C211", "/channel", params);
  return known ?? knowledge.withoutChannel;
}
