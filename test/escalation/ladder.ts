/** A ladder written inside a test, a case told in few words with the history of its due instants, and how it stands. */

import { instantTexts } from "../../src/assess/instant-texts.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { presentLevel } from "../../src/assess/present.ts";
import { parseInstant } from "../../src/base/time.ts";
import type { DeadlineStatus } from "../../src/case/deadline-status.ts";
import type { CaseHistory, ReadEvent } from "../../src/case/history.ts";
import { EventsInOrder } from "../../src/case/life.ts";
import { nextChangeOf, reach } from "../../src/case/moments.ts";
import { readCase } from "../../src/case/read-case.ts";
import { Replay } from "../../src/case/replay.ts";
import type { View } from "../../src/case/view.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import type { EscalationAnswer, JudgedLevel } from "../../src/escalation/answer.ts";
import type { EscalationContext, LadderLife, WatchedOutcome } from "../../src/escalation/context.ts";
import { assessEscalation } from "../../src/escalation/escalation.ts";
import { type CompiledLevel, compileEscalation } from "../../src/escalation/levels.ts";
import type { EscalationLevel } from "../../src/format/escalation.ts";
import { type ServiceFrame, serviceFrame } from "../../src/sop/service-frame.ts";
import { calendars, hours, inlineSop } from "../assess/inline-sop.ts";
import { instant, said, type Told, told } from "../assess/story.ts";

/** WITA; Monday to Friday: `kantor` without hours, `loket` with 08.00–16.30, `sabtu` open on Saturdays too. */
const onSaturday = { ...calendars.loket, hours: { ...hours, sat: [["08:00", "12:00"]] } };
const bare = inlineSop({ calendars: { ...calendars, sabtu: onSaturday } });
const office = bare.compiled.calendars.get("kantor")!;

/** How a deadline stands under one decision: "07-15 end" for its instants. */
export interface Due {
  readonly start?: string;
  readonly due?: string;
  readonly stop?: string;
  /** Default: what follows from the instants. */
  readonly status?: DeadlineStatus;
}

/** How it stood from an instant on; `outcomes` while it could be told of several decisions. */
export interface Since extends Due {
  readonly since: string;
  readonly life?: number;
  readonly outcomes?: readonly Due[];
}

export interface Story {
  readonly levels: readonly object[];
  /** Further keys of the service. */
  readonly service?: object;
  readonly events?: readonly Told[];
  readonly now: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The history of each deadline; a single due without `since` stands from its start on. */
  readonly deadlines?: Readonly<Record<string, readonly Since[] | Due>>;
  /** Ids of those that bind the complainant. */
  readonly complainants?: readonly string[];
  /** When a rule ended the case. */
  readonly endedByRule?: string;
  /** A `reopened` begins a new life. */
  readonly restarts?: boolean;
  readonly turnedOn?: readonly string[];
  /** Up to when decrees count as known, whatever the instant. */
  readonly calendarAsOf?: string;
}

export interface Outcome {
  readonly answers: readonly EscalationAnswer[];
  readonly handler: string | null;
  readonly nextCheck: number;
  /** "CODE pointer" of every problem. */
  readonly problems: readonly string[];
  /** What is said of each, in Indonesian. */
  readonly said: readonly string[];
  readonly judged: readonly JudgedLevel[];
}

const at = (words: string) => parseInstant(instant(bare, words)) as number;
const loaded = new Map<string, LoadedSop>();

function sopOf({ service = {} }: Story): LoadedSop {
  const pengaduan = { label: "Pengaduan", ...service };
  const key = JSON.stringify(pengaduan);
  const sop = loaded.get(key) ?? loadSop({ ...bare.file, services: { pengaduan } });
  loaded.set(key, sop);
  return sop;
}

/** The ladder of a story, and what it is judged by. */
export function prepared(story: Story): readonly [readonly CompiledLevel[], EscalationContext, ProblemList] {
  const sop = sopOf(story);
  const usual = serviceFrame(sop.file, "pengaduan");
  const escalation = story.levels as readonly EscalationLevel[] as EscalationLevel[];
  const frame: ServiceFrame = { ...usual, file: { ...usual.file, escalation } };
  const ladder = compileEscalation(frame, new Set(story.turnedOn));
  const now = at(story.now);
  const history = historyOf(story, now);
  const { events } = history;
  const lives = livesOf(story, history, frame);
  const problems = new ProblemList("id");
  const present = lives.at(-1)!;
  const closed = present.closed.at(-1);
  const isClosed = closed?.to === Number.POSITIVE_INFINITY;
  const ending = events.find(({ at: told }) => isClosed && told === closed.from);
  const context: EscalationContext = {
    lives,
    told: events,
    deadlines: Object.entries(story.deadlines ?? {}).map(([id, history]) => ({
      deadline: { id, bindsComplainant: story.complainants?.includes(id) ?? false },
      entries: entriesOf(history, now),
    })),
    facts: present.factsAfter(present.events.length),
    now,
    asOf: (instantAsked) => (story.calendarAsOf === undefined ? instantAsked : at(story.calendarAsOf)),
    end: isClosed
      ? { at: closed.from, kind: (ending?.type ?? "closed") as "closed", event: ending?.index ?? null }
      : null,
    calendarOf: (id) => bare.compiled.calendars.get(id ?? "kantor")!,
    offsetMs: bare.compiled.offsetMs,
    problems,
  };
  return [ladder, context, problems];
}

function historyOf({ events = [], facts, fields }: Story, now: number): CaseHistory {
  const written = { service: "pengaduan", facts, fields, events: events.map((each) => told(bare, each)) };
  return readCase(written, bare.compiled.eventTypes, now, new ProblemList("id"));
}

const ends: readonly string[] = ["closed", "rejected", "withdrawn"];

/** Events end a case and open it again; of what is told in between only what the ladder is told of counts. */
function livesOf(story: Story, history: CaseHistory, frame: ServiceFrame): readonly LadderLife[] {
  const lives: { events: ReadEvent[]; closed: { from: number; to: number }[]; bornAt: number }[] = [
    { events: [], closed: [], bornAt: Number.NEGATIVE_INFINITY },
  ];
  const rule = story.endedByRule === undefined ? Number.POSITIVE_INFINITY : at(story.endedByRule);
  for (const event of history.events) {
    const life = lives.at(-1)!;
    const last = life.closed.at(-1);
    const isClosed = last !== undefined && last.to === Number.POSITIVE_INFINITY;
    if (event.type === "reopened" && isClosed) {
      last.to = event.at;
      if (story.restarts === true) {
        last.to = Number.POSITIVE_INFINITY;
        lives.push({ events: [event], closed: [], bornAt: event.at });
      } else life.events.push(event);
      continue;
    }
    if (isClosed && event.at > last.from) continue;
    if (event.at > rule) continue;
    life.events.push(event);
    if (!isClosed && ends.includes(event.type))
      life.closed.push({ from: event.at, to: Number.POSITIVE_INFINITY });
  }
  if (rule <= at(story.now)) lives.at(-1)!.closed.push({ from: rule, to: Number.POSITIVE_INFINITY });
  return lives.map(({ events, closed, bornAt }, index) => ({
    number: index + 1,
    bornAt,
    arrival: events.find(({ type }) => type !== "occurred")?.at ?? null,
    events,
    closed,
    ...known(history, { events, bornAt }, frame),
  }));
}

/** What is known after some of the events of a life, which may be all of those of the case. */
function known(
  history: CaseHistory,
  { events, bornAt }: { readonly events: ReadEvent[]; readonly bornAt: number },
  frame: ServiceFrame,
): Pick<LadderLife, "factsAfter" | "reach" | "nextFieldInstant"> {
  const row = new EventsInOrder(
    events,
    events.map((event) => history.events.indexOf(event) + 1),
  );
  const replay = new Replay<null>(
    {
      frame,
      history,
      row,
      channel: null,
      channelClass: null,
      isWithinHours: null,
      grading: { byHand: () => null, settle: () => null },
      fillIntake: null,
      before: null,
    },
    null,
  );
  const viewAt = (count: number, instantAsked: number): View => ({
    replay,
    count,
    voidCount: count,
    at: instantAsked,
    bornAt,
    reopenings: [],
    offsetMs: bare.compiled.offsetMs,
  });
  return {
    factsAfter: (count) => replay.after(count).facts,
    reach: (moment, count, instantAsked) => reach(moment, viewAt(count, instantAsked)),
    nextFieldInstant: (moment, count, instantAsked) => nextChangeOf(moment, viewAt(count, instantAsked)),
  };
}

function entriesOf(history: readonly Since[] | Due, now: number) {
  const list: readonly Since[] = Array.isArray(history)
    ? history
    : [{ ...(history as Due), since: (history as Due).start! }];
  const known = list.filter(({ since }) => at(since) <= now);
  return known.map((entry, index) => ({
    since: at(entry.since),
    until: known[index + 1] === undefined ? Number.POSITIVE_INFINITY : at(known[index + 1]!.since),
    life: entry.life ?? 1,
    outcomes: (entry.outcomes ?? [entry]).map((due) => outcome(due, at(entry.since))),
  }));
}

function outcome({ start, due, stop, status }: Due, since: number): WatchedOutcome {
  const dueAt = due === undefined ? null : at(due);
  const stopAt = stop === undefined ? null : at(stop);
  const inTime = dueAt === null || since <= dueAt ? "running" : "overdue";
  const byInstants =
    start === undefined ? "not-started" : stopAt === null ? inTime : stopAt <= dueAt! ? "met" : "met-late";
  return {
    status: status ?? byInstants,
    start: start === undefined ? null : { at: at(start) },
    stop: stopAt === null ? null : { at: stopAt },
    dueAt,
    counting: dueAt === null ? null : { calendar: office.calendar },
  };
}

export function climbed(story: Story): Outcome {
  const [ladder, context, list] = prepared(story);
  const { judged, ...result } = assessEscalation(ladder, context);
  const texts = instantTexts(bare.compiled.offsetMs);
  const answers = judged.map((each) => presentLevel(each, texts));
  const problems = list.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  return {
    ...result,
    judged,
    answers,
    problems,
    said: list.problems.map(({ message, help }) => `${message} ${help}`),
  };
}

/** A key as it reads best: its due instant in the words of the story. */
const keyInWords = (key: string) => key.replace(/@(\d{4}-[^~]*)/, (_, due: string) => `@${said(due)}`);

/** "key status due deliver", and "done" with its instant, of every level. */
export function lines(story: Story): readonly string[] {
  return climbed(story).answers.map(({ key, status, dueAt, deliverAt, doneAt }) =>
    [
      `${keyInWords(key)}:`,
      status,
      said(dueAt),
      ...(deliverAt === dueAt ? [] : ["delivered", said(deliverAt)]),
      ...(doneAt === null ? [] : ["done", said(doneAt)]),
    ].join(" "),
  );
}

export function answerOf(story: Story, id: string): EscalationAnswer {
  const answer = climbed(story).answers.find((each) => each.id === id);
  if (answer === undefined) throw new Error(`no level ${id}`);
  return answer;
}

/** An instant as text; "never" for none. */
export function next(story: Story): string {
  const { nextCheck } = climbed(story);
  if (nextCheck === Number.POSITIVE_INFINITY) return "never";
  return said(new Date(nextCheck + 8 * 3_600_000).toISOString());
}

/** A level of one line: `level("satu", "dissatisfied", "manajemen")` informs, unless `more` says otherwise. */
export function level(id: string, on: unknown, to = id, more: object = {}): object {
  return { id, to: [to], on, action: "inform", ...more };
}

export const happened = (type: string) => ({
  fact: `event.${type}`,
  operator: "equal" as const,
  value: true,
});
export const holds = (fact: string) => ({ fact, operator: "equal" as const, value: true });
