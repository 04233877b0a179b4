/** The lives of a case, what was known in each, and the courses of its deadlines: what every room is asked with. */

import type { CaseEnd } from "../case/case-end.ts";
import { type CaseHistory, countUpTo, marks } from "../case/history.ts";
import { emptyLife, type Life, wholeLife } from "../case/life.ts";
import { type CasePause, Pauses } from "../case/pauses.ts";
import type { Replay } from "../case/replay.ts";
import type { ReachedClosure } from "../closure/closure.ts";
import type { DeadlineContext } from "../deadlines/answer.ts";
import { DeadlineCourse, type LifeOfDeadlines } from "../deadlines/deadline-course.ts";
import { Extensions } from "../deadlines/extensions.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import { closureReader, type LivedIn } from "./closure-reader.ts";
import type { CompiledService, CompiledSop } from "./compile-sop.ts";
import { type KnowledgeSource, knownChannel, replayOf } from "./knowledge.ts";
import { type ClosureReader, type LivedLife, livesOf } from "./lives.ts";
import type { KnownGrade, ServiceChannel } from "./service-knowledge.ts";

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

/** One life of a case as the rooms see it. */
export interface KnownLife extends LifeOfDeadlines {
  readonly life: Life;
  /** How it ended for good; null while it is open. */
  readonly end: CaseEnd | null;
  readonly closedBy: ReachedClosure | null;
}

/** A case: all its lives, the present one as the last, and what everything that was told comes to. */
export interface Situation {
  readonly lives: readonly KnownLife[];
  readonly present: KnownLife;
  readonly channel: ServiceChannel;
  /** What is known with all that was told, also after the end; of the present life. */
  readonly told: Replay<KnownGrade>;
  /** Where the reopenings after which the present life went on stand in that. */
  readonly toldReopenings: readonly number[];
  /** What replays are made from, with whatever events. */
  readonly source: KnowledgeSource;
}

const noPauses: readonly CasePause[] = Object.freeze([]);

function mayEnd({ service, history }: CaseQuery): boolean {
  return service.closure.rules.length > 0 || (history.marks & (marks.ends | marks.reopens)) !== 0;
}

export function situationOf(query: CaseQuery): Situation {
  const { service, history, selection, asOf, problems } = query;
  const channel = knownChannel(service, history, problems);
  const source = { service, history, channel, selection, asOf };
  if (!mayEnd(query)) {
    const life = wholeLife(history.events as Life["counted"]["events"]);
    const told = replayOf(source, life.counted, problems);
    const lived = livedIn(life, told, query, channel);
    if (lived.slips !== null) {
      lived.readOn();
      problems.addCommon([lived.slips]);
    }
    const present = { life, end: null, closedBy: null, context: lived.context, courses: lived.courses };
    return {
      lives: [present],
      present,
      channel,
      told,
      toldReopenings: life.toldReopenings,
      source,
    };
  }
  const known = new Map<Life, LivedIn>();
  let before: Replay<KnownGrade> | null = null;
  const reader = (life: Life): ClosureReader => {
    // What was told in earlier lives need not be read again.
    before = replayOf(source, life.counted, null, before);
    const lived = livedIn(life, before, query, channel);
    known.set(life, lived);
    return closureReader(lived, service);
  };
  const { now } = query;
  const lived = livesOf({ events: history.events, closure: service.closure, now, reader }, problems);
  const lives = lived.map(({ life, end, closedBy }: LivedLife): KnownLife => {
    const each = known.get(life)!;
    each.readOn();
    if (each.slips !== null) problems.addCommon([each.slips]);
    return { life, end, closedBy, context: each.context, courses: each.courses };
  });
  const present = lives.at(-1)!;
  if (present.closedBy !== null) nameWhatComesTooLate(present, query, reader);
  const told = replayOf(source, present.life.told, problems);
  const { toldReopenings } = present.life;
  return { lives, present, channel, told, toldReopenings, source };
}

/**
 * Names the first event after a rule closed the case that would have kept it open, had it still counted. `reader` reads a
 * life of which nothing has been read.
 */
function nameWhatComesTooLate(
  { life, end }: KnownLife,
  { problems }: CaseQuery,
  reader: (life: Life) => ClosureReader,
): void {
  const { counted, told } = life;
  const from = countUpTo(told.events, end!.at);
  if (from === told.events.length) return;
  const supposed = emptyLife(life.number, life.bornAt);
  for (let order = 0; order < counted.events.length; order++)
    supposed.counted.add(counted.events[order]!, counted.told(order + 1));
  supposed.reopenings.push(...life.reopenings);
  supposed.closed.push(...life.closed);
  supposed.ends.push(...life.ends.slice(0, -1));
  const { closing } = reader(supposed);
  for (let order = from; order < told.events.length; order++) {
    const read = told.events[order]!;
    supposed.counted.add(read, told.told(order + 1));
    if (closing(read.at).some(({ came }) => came <= read.at)) continue;
    problems.add("C332", `/events/${read.index}`, { name: { event: read.type }, at: read.event.at });
    return;
  }
}

function livedIn(
  life: Life,
  replay: Replay<KnownGrade>,
  { compiled, service, history, now, asOf, selection, problems }: CaseQuery,
  { calendarOf }: ServiceChannel,
): LivedIn {
  const hasPauses = (history.marks & (marks.pauses | marks.resumes)) !== 0;
  const pauses = hasPauses ? new Pauses(life) : null;
  const extensions =
    (history.marks & marks.extends) === 0 ? null : new Extensions(service.deadlines, selection);
  const context: DeadlineContext = {
    life,
    pauses: pauses === null ? noPauses : pauses.list,
    replay,
    gradeSource: service.gradeSource,
    openIntake: service.knowledge.openIntake,
    selection,
    now,
    // With a calendar that was asked for, every instant is judged by that one.
    asOf: asOf === now ? sameInstant : () => asOf,
    offsetMs: compiled.offsetMs,
    calendarOf,
    closurePointer: service.closure.pointer,
    followsPauses: service.isPausable,
  };
  const { deadlines } = service;
  const courses = new Array<DeadlineCourse>(deadlines.length);
  for (let index = 0; index < deadlines.length; index++) {
    const events = extensions === null ? noExtensions : extensions.byDeadline[index]!;
    courses[index] = new DeadlineCourse(deadlines[index]!, events, context);
  }
  // Few cases have either, and only those can slip.
  if (pauses === null && extensions === null) return { context, courses, readOn: nothingToRead, slips: null };
  const slips = problems.another();
  const readOn = (): void => {
    pauses?.readOn(slips);
    extensions?.readOn(life, slips);
  };
  return { context, courses, readOn, slips };
}

const nothingToRead = (): void => {};
const sameInstant = (at: number): number => at;
const noExtensions: Extensions["byDeadline"][number] = [];
Object.freeze(noExtensions);
