/** Small SOPs and histories of July 2026 in few words, for the tests of the oracle on the life of a case. */

import { expect, test } from "vitest";
import { instantText } from "./calendar.ts";
import { readDecrees } from "./decrees.ts";
import type { OracleUnit } from "./due.ts";
import type { OracleEvent } from "./history.ts";
import { type LifeAnswer, lifeAssess } from "./life-assess.ts";
import type { LifeCalendar, LifeCounted, LifeDeadline, LifeRule, LifeService, LifeSop } from "./life-sop.ts";

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"] as const;
const observes = ["libur-nasional", "cuti-bersama"];

/** Monday to Friday, without and with opening hours. */
const calendars: Readonly<Record<string, LifeCalendar>> = {
  kantor: { default: true, workingDays: WEEKDAYS, observes },
  loket: {
    workingDays: WEEKDAYS,
    observes,
    hours: Object.fromEntries(WEEKDAYS.map((day) => [day, [["08:00", "16:30"]]])),
  },
};

export function sopOf(service: Partial<LifeService>, more: Partial<LifeSop> = {}): LifeSop {
  return {
    formatVersion: 1,
    id: "contoh",
    version: "1",
    title: "Contoh",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Contoh", zone: "WITA" },
    documents: [{ id: "contoh", title: "Contoh" }],
    clauses: {},
    roles: {
      petugas: { label: "Petugas" },
      manajemen: { label: "Manajemen" },
      direktur: { label: "Direktur" },
    },
    calendars,
    channels: { langsung: {} },
    services: { pengaduan: { label: "Pengaduan", deadlines: {}, ...service } },
    gaps: [],
    ...more,
  };
}

/** A deadline from `received` to `responded` of one rule. */
export function deadlineOf(
  length: LifeRule["length"],
  rule: Partial<LifeRule> = {},
  more: Partial<LifeDeadline> = {},
): LifeDeadline {
  return { label: "Tanggapan", from: "received", until: "responded", rules: [{ length, ...rule }], ...more };
}

/** "type 07-10 10:00", or "… end" for the last millisecond of the day; more of an event in its second place. */
export type Told = string | readonly [string, Partial<OracleEvent>];

export function instant(words: string): number {
  const [day, clock] = words.split(" ") as [string, string];
  const date = day.length === 5 ? `2026-${day}` : day;
  return Date.parse(
    `${date}T${clock === "end" ? "23:59:59.999" : clock.length === 5 ? `${clock}:00` : clock}+08:00`,
  );
}

/** An instant as `instant` reads it; "–" for none. */
export function said(at: number | null): string {
  if (at === null) return "–";
  const text = instantText(at, "WITA").slice(0, 23).replace("2026-", "").replace("T", " ");
  return text
    .replace("23:59:59.999", "end")
    .replace(/(:\d\d):00\.000$/, "$1")
    .replace(/\.000$/, "");
}

export interface Told2026 {
  readonly events: readonly Told[];
  readonly now: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export function lifeOf(sop: LifeSop | readonly LifeSop[], { events, now, facts = {} }: Told2026): LifeAnswer {
  const told = events.map((each): OracleEvent => {
    const [words, more] = typeof each === "string" ? [each, {}] : each;
    const type = words.slice(0, words.indexOf(" "));
    return { ...more, type, at: new Date(instant(words.slice(type.length + 1))).toISOString() };
  });
  const complaint = { id: "C", service: "pengaduan", channel: "langsung", fields: {}, facts, events: told };
  return lifeAssess([sop].flat(), complaint, instant(now), { decrees: readDecrees() });
}

/** "status started stopped due" of the deadline of that id, or the first. */
export function line({ deadlines }: LifeAnswer, id = Object.keys(deadlines)[0]!): string {
  const { status, startedAt, stoppedAt, dueAt } = deadlines[id]!;
  return [status, said(startedAt), said(stoppedAt), said(dueAt)].join(" ");
}

/** "closed 07-10 10:00 rule" or "open". */
export function state({ state: is, closure }: LifeAnswer): string {
  return closure === null ? is : [is, said(closure.at), closure.rule ?? ""].join(" ").trim();
}

/** "id status due" of each level. */
export function ladder({ escalations }: LifeAnswer): readonly string[] {
  return escalations.map(({ key, status, dueAt }) => [key, status, said(dueAt)].join(" "));
}

/** A name, a length, the events, the line expected, and when it is asked (the last of July at noon unless said). */
export type LengthRow = readonly [
  about: string,
  length: LifeRule["length"],
  events: readonly Told[],
  expected: string,
  now?: string,
];

/** One test a row, of a service with one deadline of that length. */
export function testLengths(
  more: Partial<LifeRule>,
  service: Partial<LifeService>,
  rows: readonly LengthRow[],
): void {
  for (const [about, length, events, expected, now = NOW] of rows) {
    test(about, () => {
      const sop = sopOf({ ...service, deadlines: { tanggapan: deadlineOf(length, more) } });
      expect(line(lifeOf(sop, { events, now }))).toBe(expected);
    });
  }
}

export const NOW = "07-31 12:00";

export const of = (amount: number, unit: OracleUnit, more: object = {}): LifeCounted => ({
  amount,
  unit,
  ...more,
});
