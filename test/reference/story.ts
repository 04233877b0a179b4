/** Small services and histories of July 2026 in few words, for the tests of the reference. */

import { instantText, type OracleZone } from "../oracle/calendar.ts";
import { readDecrees } from "../oracle/decrees.ts";
import type { OracleUnit } from "../oracle/due.ts";
import type { CaseEvent, Complaint, CountedLength, Deadline, Service, Sop } from "./format.ts";
import { type Answer, referenceAnswer } from "./reference.ts";
import type { Question } from "./world.ts";

export const DECREES = readDecrees();

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
const observes = ["libur-nasional", "cuti-bersama"];

export function sopOf(service: Service, more: Partial<Sop> = {}): Sop {
  return {
    institution: { zone: "WITA" },
    calendars: {
      kantor: { default: true, workingDays: WEEKDAYS, observes },
      loket: {
        workingDays: WEEKDAYS,
        observes,
        hours: Object.fromEntries(WEEKDAYS.map((day) => [day, [["08:00", "16:30"]]])),
      },
    },
    channels: { langsung: {} },
    services: { pengaduan: service },
    ...more,
  };
}

export function of(amount: number, unit: OracleUnit, more: object = {}): CountedLength {
  return { amount, unit, ...more };
}

/** A deadline from `received` to `responded` of one rule without a condition. */
export function deadlineOf(length: Deadline["length"], more: Partial<Deadline> = {}): Deadline {
  return { from: "received", until: "responded", rules: [{ length: length! }], ...more };
}

/** "type 07-10 10:00", or "… end" for the last millisecond of the day; more of an event in its second place. */
export type Told = string | readonly [string, Partial<CaseEvent>];

/** In WITA; the year is 2026 unless said. */
export function instant(words: string): number {
  const [day, clock] = words.split(" ") as [string, string];
  const date = day.length === 5 ? `2026-${day}` : day;
  return Date.parse(
    `${date}T${clock === "end" ? "23:59:59.999" : clock.length === 5 ? `${clock}:00` : clock}+08:00`,
  );
}

/** An instant as `instant` reads it; "–" for none. */
export function said(at: number | null, zone: OracleZone = "WITA"): string {
  if (at === null) return "–";
  const text = instantText(at, zone).slice(0, 23).replace("2026-", "").replace("T", " ");
  return text
    .replace("23:59:59.999", "end")
    .replace(/(:\d\d):00\.000$/, "$1")
    .replace(/\.000$/, "");
}

export interface Story extends Partial<Omit<Complaint, "events">> {
  readonly events: readonly Told[];
  readonly now?: string;
  readonly readings?: Readonly<Record<string, string>>;
}

export const NOW = "07-31 12:00";

export function questionOf(sop: Sop, { events, now = NOW, readings, ...complaint }: Story): Question {
  const told = events.map((each): CaseEvent => {
    const [words, more] = typeof each === "string" ? [each, {}] : each;
    const type = words.slice(0, words.indexOf(" "));
    return { ...more, type, at: new Date(instant(words.slice(type.length + 1))).toISOString() };
  });
  return {
    sop,
    case: { service: "pengaduan", channel: "langsung", ...complaint, events: told },
    now: instant(now),
    decrees: DECREES,
    ...(readings === undefined ? {} : { readings }),
  };
}

export function answerTo(sop: Sop, story: Story): Answer {
  return referenceAnswer(questionOf(sop, story));
}

/** "status started stopped due" of the deadline of that id, or the first. */
export function line({ deadlines }: Answer, id = deadlines[0]!.id): string {
  const { status, startedAt, stoppedAt, dueAt } = deadlines.find((each) => each.id === id)!;
  return [status, said(startedAt), said(stoppedAt), said(dueAt)].join(" ");
}

/** "due grade replaced-at by-event" of each. */
export function passed({ deadlines }: Answer, id = deadlines[0]!.id): readonly string[] {
  return deadlines
    .find((each) => each.id === id)!
    .passed.map(({ dueAt, grade, replacedAt, replacedBy }) =>
      [said(dueAt), grade ?? "–", said(replacedAt), replacedBy ?? "decree"].join(" "),
    );
}

/** "closed 07-10 10:00 rule" or "open". */
export function state({ state: is, closure }: Answer): string {
  return closure === null ? is : [is, said(closure.at), closure.rule ?? ""].join(" ").trim();
}

/** "key status due deliver done" of each entry. */
export function ladder({ escalations }: Answer): readonly string[] {
  return escalations.map(({ key, status, dueAt, deliverAt, doneAt }) =>
    [
      key.replace(/@2026-(\d\d-\d\d)T(\d\d:\d\d):[^~]*/, "@$1T$2"),
      status,
      said(dueAt),
      said(deliverAt),
      said(doneAt),
    ].join(" "),
  );
}
