/** The part of a rule file that the tests' second opinion on a case's life understands, as plain JSON. */

import type { OracleCalendar, OracleCalendarSpec, OracleDecree, OracleWeek, OracleZone } from "./calendar.ts";
import { oracleCalendar } from "./calendar.ts";
import type { OracleLength, OracleUnit } from "./due.ts";

export type LifeMoment =
  | string
  | { readonly event: string; readonly occurrence?: "first" | "last"; readonly after?: LifeMoment }
  | { readonly any: readonly LifeMoment[]; readonly after?: LifeMoment }
  | { readonly all: readonly LifeMoment[]; readonly after?: LifeMoment };

export type LifeCondition =
  | { readonly all: readonly LifeCondition[] }
  | { readonly any: readonly LifeCondition[] }
  | { readonly not: LifeCondition }
  | { readonly fact: string; readonly operator: "equal"; readonly value: string | boolean };

export interface LifeCounting {
  readonly whenClosed?: "count" | "next-opening";
  readonly afterHours?: "same-day" | "next-working-day";
  readonly firstDay?: "excluded" | "counts";
  readonly dueOnDayOff?: "stays" | "next-working-day";
  readonly dayEndsAt?: "closing";
}
export type LifeCounted = OracleLength & LifeCounting;
export type LifeSetLength = LifeCounting & {
  readonly setBy: string;
  readonly unit: OracleUnit;
  readonly atMost: number | "unspecified";
};

export interface LifePause {
  readonly reasons?: readonly { readonly id: string; readonly label: string }[];
}

export interface LifeExtension {
  readonly unit: OracleUnit;
  readonly atMost: number | "unspecified";
  readonly times?: number;
  readonly reason?: "required" | "expected";
}

export interface LifeRule {
  readonly when?: LifeCondition;
  readonly from?: LifeMoment;
  readonly until?: LifeMoment;
  readonly length: LifeCounted | LifeSetLength | "unspecified";
  readonly target?: LifeCounted;
  readonly calendar?: string;
  readonly extension?: LifeExtension;
  readonly pause?: LifePause;
}

export interface LifeDeadline {
  readonly label: string;
  readonly binds?: "institution" | "complainant";
  readonly from: LifeMoment;
  readonly until: LifeMoment;
  readonly calendar?: string;
  readonly pause?: LifePause;
  readonly rules: readonly LifeRule[];
}

export interface LifeDeadlineTrigger {
  readonly deadline: string;
  readonly before?: OracleLength;
  readonly after?: OracleLength;
}

export interface LifeLevel {
  readonly id: string;
  readonly to: readonly string[];
  readonly on: LifeMoment | { readonly when: LifeCondition } | LifeDeadlineTrigger;
  readonly when?: LifeCondition;
  readonly action: "inform" | "take-over" | "explain";
  readonly deliver?: "in-hours" | "at-once";
  readonly calendar?: string;
  readonly basis?: "assumed";
  readonly note?: string;
}

export interface LifeClosureRule {
  readonly id: string;
  readonly on: LifeMoment | { readonly lapse: string };
  readonly when?: LifeCondition;
  readonly effect: "closes" | "allows-closing";
  readonly basis?: "assumed";
  readonly note?: string;
}

export type Reopening = "continues" | "restarts" | "new-case" | "no";

export interface LifeGrade {
  readonly id: string;
  readonly label: string;
  readonly when?: LifeCondition;
  readonly otherwise?: true;
}

export interface LifeService {
  readonly label: string;
  readonly calendar?: string;
  readonly facts?: Readonly<Record<string, { readonly type: "boolean"; readonly label: string }>>;
  readonly grading?: { readonly ranked: boolean; readonly grades: readonly LifeGrade[] };
  readonly deadlines: Readonly<Record<string, LifeDeadline>>;
  readonly escalation?: readonly LifeLevel[];
  readonly closure?: { readonly rules: readonly LifeClosureRule[]; readonly reopen?: Reopening };
}

export interface LifeCalendar {
  readonly default?: true;
  readonly workingDays: OracleCalendarSpec["workingDays"];
  readonly observes: readonly string[];
  readonly hours?: OracleWeek;
  readonly localDays?: readonly { readonly date: string; readonly name: string }[];
}

export interface LifeSop {
  readonly formatVersion: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly validity: {
    readonly effectiveFrom: string | null;
    readonly effectiveTo: string | null;
    readonly reviewBy: null;
  };
  readonly institution: { readonly name: string; readonly zone: OracleZone };
  readonly documents: readonly object[];
  readonly clauses: object;
  readonly roles: Readonly<Record<string, { readonly label: string }>>;
  readonly calendars: Readonly<Record<string, LifeCalendar>>;
  readonly channels: object;
  readonly services: { readonly pengaduan: LifeService };
  readonly gaps: readonly object[];
}

/** What the answers depend on besides the case: the rules, and the holidays as known at an instant. */
export interface LifeRules {
  readonly sop: LifeSop;
  readonly service: LifeService;
  /** The calendar of that id; without one the service's or the default. */
  calendarOf(id: string | undefined): OracleCalendar;
  hasHours(id: string | undefined): boolean;
}

export function rulesOf(sop: LifeSop, decrees: readonly OracleDecree[], asKnownAt: number): LifeRules {
  const service = sop.services.pengaduan;
  const usual = Object.keys(sop.calendars).find((id) => sop.calendars[id]!.default)!;
  const calendars = Object.fromEntries(
    Object.entries(sop.calendars).map(([id, { default: _, ...calendar }]) => [
      id,
      oracleCalendar({ ...calendar, zone: sop.institution.zone, decrees }, asKnownAt),
    ]),
  );
  const idOf = (id: string | undefined): string => id ?? service.calendar ?? usual;
  return {
    sop,
    service,
    calendarOf: (id) => calendars[idOf(id)]!,
    hasHours: (id) => sop.calendars[idOf(id)]!.hours !== undefined,
  };
}
