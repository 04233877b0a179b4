/** A ladder written inside a test, a case told in few words, and how its levels stand in few words. */

import { InstantTexts } from "../../src/assess/instant-texts.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { presentLevel } from "../../src/assess/present.ts";
import { parseInstant } from "../../src/base/time.ts";
import { tableAsOf } from "../../src/calendar/calendar.ts";
import type { Length } from "../../src/calendar/length.ts";
import { beforeDue } from "../../src/calendar/time-before-due.ts";
import { dueAfterDue } from "../../src/calendar/working-time.ts";
import type { CaseEnd } from "../../src/case/case-end.ts";
import type { DeadlineStatus } from "../../src/case/deadline-status.ts";
import type { ReadEvent } from "../../src/case/history.ts";
import { firstLife } from "../../src/case/life.ts";
import { readCase } from "../../src/case/read-case.ts";
import { Replay } from "../../src/case/replay.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import type { EscalationAnswer } from "../../src/escalation/answer.ts";
import type { DeadlineTimes, EscalationContext } from "../../src/escalation/context.ts";
import { assessEscalation, type EscalationResult } from "../../src/escalation/escalation.ts";
import { type CompiledLevel, compileEscalation } from "../../src/escalation/levels.ts";
import { serviceFrame } from "../../src/sop/service-frame.ts";
import { calendars, hours, inlineSop } from "../assess/inline-sop.ts";
import { instant, said, type Told, told } from "../assess/story.ts";

/** WITA; Monday to Friday: `kantor` without hours, `loket` with 08.00–16.30, `sabtu` open on Saturdays too. */
const onSaturday = { ...calendars.loket, hours: { ...hours, sat: [["08:00", "12:00"]] } };
const bare = inlineSop({ calendars: { ...calendars, sabtu: onSaturday } });
const roles = ["petugas", "kepala", "manajemen", "direktur", "tim-pengaduan"];

/** How a deadline stands under one decision: "07-15 end" for its instants. */
export interface Due {
  readonly start?: string;
  /** Absent: nobody can tell. */
  readonly due?: string;
  readonly stop?: string;
  /** Default: what follows from the instants. */
  readonly status?: DeadlineStatus;
}

export interface Story {
  readonly levels: readonly object[];
  /** Further keys of the service. */
  readonly service?: object;
  readonly events?: readonly Told[];
  readonly now: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** By id; several for one that is undetermined. */
  readonly deadlines?: Readonly<Record<string, Due | readonly Due[]>>;
  /** Ids of those that bind the complainant. */
  readonly complainants?: readonly string[];
  /** When a rule ended the case. */
  readonly endedByRule?: string;
  readonly turnedOn?: readonly string[];
  readonly life?: number;
}

export interface Outcome extends Omit<EscalationResult, "judged"> {
  readonly answers: readonly EscalationAnswer[];
  /** "CODE pointer" of every problem. */
  readonly problems: readonly string[];
}

const at = (words: string) => parseInstant(instant(bare, words)) as number;
const atOrNull = (words: string | undefined) => (words === undefined ? null : at(words));

const loaded = new Map<string, LoadedSop>();

/** One rule file for all stories that share it. */
function sopOf({ levels, service = {}, deadlines = {}, complainants = [] }: Story): LoadedSop {
  const deadline = (id: string) => ({
    label: id,
    from: "received",
    until: "responded",
    rules: [{ length: { amount: 3, unit: "working-day" } }],
    ...(complainants.includes(id) ? { binds: "complainant" } : {}),
  });
  const declared = Object.fromEntries(Object.keys(deadlines).map((id) => [id, deadline(id)]));
  const pengaduan = { label: "Pengaduan", deadlines: declared, escalation: levels, ...service };
  const key = JSON.stringify(pengaduan);
  const labels = Object.fromEntries(roles.map((id) => [id, { label: id }]));
  const sop = loaded.get(key) ?? loadSop({ ...bare.file, roles: labels, services: { pengaduan } });
  loaded.set(key, sop);
  return sop;
}

/** The ladder of a story, and what it is judged by. */
export function prepared(story: Story): readonly [readonly CompiledLevel[], EscalationContext, ProblemList] {
  const { events = [], facts = {}, fields = {} } = story;
  const sop = sopOf(story);
  const { compiled } = sop;
  const frame = serviceFrame(sop.file, "pengaduan");
  const ladder = compileEscalation(frame, new Set(story.turnedOn));
  const now = at(story.now);
  const list = new ProblemList("id");
  const written = { service: "pengaduan", fields, facts, events: events.map((each) => told(sop, each)) };
  const history = readCase(written, compiled.eventTypes, now, list);
  const replay = new Replay<null>(
    {
      frame,
      history,
      life: firstLife(history.events),
      channel: "langsung",
      channelClass: null,
      isWithinHours: null,
      grading: { byHand: () => null, settle: () => null },
    },
    null,
  );
  const context: EscalationContext = {
    chronicle: {
      events: history.events,
      state: replay.now.state,
      now,
      offsetMs: compiled.offsetMs,
    },
    facts: replay.now.facts,
    deadlines: Object.entries(story.deadlines ?? {}).map(([id, dues]) => ({
      id,
      bindsComplainant: story.complainants?.includes(id) ?? false,
      status: "running",
      candidates: [dues].flat().map((due) => candidate(due, now)),
    })),
    now,
    asOf: now,
    end: endOf(history.events, story.endedByRule),
    life: story.life ?? 1,
    calendarOf: (id) => compiled.calendars.get(id ?? "kantor")!,
    replay,
    problems: list,
  };
  return [ladder, context, list];
}

export function climbed(story: Story): Outcome {
  const [ladder, context, list] = prepared(story);
  const { judged, ...result } = assessEscalation(ladder, context);
  const texts = new InstantTexts(bare.compiled.offsetMs);
  const answers = judged.map((each) => presentLevel(each, texts));
  return { ...result, answers, problems: list.problems.map(({ code, pointer }) => `${code} ${pointer}`) };
}

const office = bare.compiled.calendars.get("kantor")!.calendar;

function candidate({ start, due, stop, status }: Due, now: number): DeadlineTimes["candidates"][number] {
  const dueAt = atOrNull(due);
  const stopAt = stop === undefined || at(stop) > now ? null : at(stop);
  const byInstants =
    stopAt !== null ? "met" : dueAt === null ? "not-started" : now > dueAt ? "overdue" : "running";
  const local = (how: (table: ReturnType<typeof tableAsOf>, due: number) => number | null) => {
    const instant = how(tableAsOf(office, now), dueAt! + office.offsetMs);
    return instant === null ? null : instant - office.offsetMs;
  };
  return {
    status: status ?? byInstants,
    dueAt,
    stopAt,
    relative: ({ before, after, percent }) => {
      if (dueAt === null) return null;
      if (before !== undefined) return local((table, due) => beforeDue(table, due, before as Length));
      if (after !== undefined) {
        const instant = local((table, due) => dueAfterDue(table, due, after as Length));
        return instant === null ? null : instant + 1;
      }
      if (percent === undefined) return dueAt + 1;
      return at(start!) + Math.ceil(((dueAt - at(start!)) * percent) / 100);
    },
  };
}

function endOf(events: readonly ReadEvent[], rule: string | undefined): CaseEnd | null {
  if (rule !== undefined) {
    const order = events.filter((event) => event.at <= at(rule)).length - 0.5;
    const by = { id: "tutup", pointer: "/services/pengaduan/closure/rules/0", clauses: [] };
    return { at: at(rule), kind: "closed", event: null, rule: by, order };
  }
  const order = events.findIndex(({ type }) => ["closed", "rejected", "withdrawn"].includes(type));
  if (order < 0) return null;
  const event = events[order]!;
  return { at: event.at, kind: event.type as "closed", event: event.index, rule: null, order };
}

export function levelOf(story: Story, id: string): EscalationAnswer {
  const answer = climbed(story).answers.find((each) => each.id === id);
  if (answer === undefined) throw new Error(`no level ${id}`);
  return answer;
}

/** "id status due", and "done" with its instant, of every level. */
export function lines(story: Story): readonly string[] {
  return climbed(story).answers.map(({ id, status, dueAt, doneAt }) =>
    [id, status, said(dueAt), ...(doneAt === null ? [] : ["done", said(doneAt)])].join(" "),
  );
}

/** When it is due, when to deliver it, and whether that is now. */
export function delivery(story: Story): string {
  const [{ dueAt, deliverAt, deliverable }] = climbed(story).answers as [EscalationAnswer];
  return [said(dueAt), said(deliverAt), deliverable ? "now" : "not now"].join(", ");
}

/** An instant as text; "never" for none. */
export function next(story: Story): string {
  const { nextCheck } = climbed(story);
  if (nextCheck === Number.POSITIVE_INFINITY) return "never";
  return said(new Date(nextCheck + 8 * 3_600_000).toISOString());
}

/** A level of one line: `level("satu", "dissatisfied", "manajemen")` takes over, unless `more` says otherwise. */
export function level(id: string, on: unknown, to: string, more: object = {}): object {
  return { id, to: [to], on, action: "take-over", ...more };
}

export const happened = (type: string) => ({
  fact: `event.${type}`,
  operator: "equal" as const,
  value: true,
});
export const holds = (fact: string) => ({ fact, operator: "equal" as const, value: true });
