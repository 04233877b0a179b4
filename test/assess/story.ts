/** Histories and answers in few words: "received 07-10 10:00" in, "running 07-10 10:00 – 07-15 end" out. */
import { type Assessment, assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { AssessOptions } from "../../src/assess/options.ts";
import type { DeadlineAnswer } from "../../src/deadlines/answer.ts";
import type { Case, CaseEvent } from "../../src/format/case.ts";
import { shippedSop } from "./shipped.ts";

/** "type date time"; more of an event in its second place. */
export type Told = string | readonly [string, Partial<CaseEvent>];

export interface Story {
  /** Id of a shipped SOP, or one written in the test. */
  readonly sop: string | LoadedSop;
  readonly service?: string;
  readonly channel?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly events: readonly Told[];
  readonly now: string;
  readonly options?: AssessOptions;
}

const usualChannels: Readonly<Record<string, string>> = {
  "puskesmas-sewo": "google-form",
  "rsjd-atma-husada": "whatsapp",
  "sp4n-lapor": "lapor",
};

function loaded(sop: string | LoadedSop): LoadedSop {
  return typeof sop === "string" ? shippedSop(sop) : sop;
}

/** "07-10 10:00" (of 2026, unless a year leads), or "07-10 end" for the last millisecond of the day. */
export function instant(sop: string | LoadedSop, words: string): string {
  const offset = loaded(sop).file.institution.zone === "WIB" ? "+07:00" : "+08:00";
  const [day, clock] = words.split(" ");
  const date = day!.length === 5 ? `2026-${day}` : day;
  return `${date}T${clock === "end" ? "23:59:59.999" : `${clock}${clock!.length === 5 ? ":00" : ""}`}${offset}`;
}

export function told(sop: string | LoadedSop, event: Told): CaseEvent {
  const [words, more] = typeof event === "string" ? [event, {}] : event;
  const type = words.slice(0, words.indexOf(" "));
  return { ...more, type, at: instant(sop, words.slice(type.length + 1)) };
}

export function caseOf({ sop, service = "pengaduan", channel, fields, facts, events }: Story): Case {
  return {
    id: "ADU-1",
    service,
    channel: channel ?? usualChannels[loaded(sop).id] ?? "langsung",
    ...(fields === undefined ? {} : { fields }),
    ...(facts === undefined ? {} : { facts }),
    events: events.map((event) => told(sop, event)),
  };
}

export function assessed(story: Story): Assessment {
  return assess(loaded(story.sop), caseOf(story), instant(story.sop, story.now), story.options);
}

/** The deadline of that id, or the first. */
export function deadlineOf(story: Story, id?: string): DeadlineAnswer {
  const { deadlines } = assessed(story);
  const deadline = id === undefined ? deadlines[0] : deadlines.find((each) => each.id === id);
  if (deadline === undefined) throw new Error(`no deadline ${id ?? ""}`);
  return deadline;
}

/** An instant as `instant` reads it; "–" for none. */
export function said(at: string | null): string {
  if (at === null) return "–";
  const text = at.slice(0, 23).replace("2026-", "").replace("T23:59:59.999", " end").replace("T", " ");
  return text.replace(/(:\d\d):00\.000$/, "$1").replace(/\.000$/, "");
}

/** "status started stopped due" of a deadline. */
export function line(story: Story, id?: string): string {
  const { status, startedAt, stoppedAt, dueAt } = deadlineOf(story, id);
  return [status, said(startedAt), said(stoppedAt), said(dueAt)].join(" ");
}

export function due(story: Story, id?: string): string {
  return said(deadlineOf(story, id).dueAt);
}

/** "CODE pointer" of every problem. */
export function problems(story: Story): readonly string[] {
  return assessed(story).problems.map(({ code, pointer }) => `${code} ${pointer}`);
}
