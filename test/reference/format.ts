/**
 * The part of a rule file and of a case that the reference reads (design.md section 3, semantics.md sections 1–9),
 * as plain JSON. Keys that only other rooms read are left out; they may stand in the file.
 */

import type { OracleWeek, OracleWindow, OracleZone } from "../oracle/calendar.ts";
import type { OracleLength, OracleUnit } from "../oracle/due.ts";

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value?: unknown };

/** All shapes of a moment in one, so that a list may add `when` or `otherwise` to any of them. */
export interface MomentObject {
  readonly event?: string;
  readonly any?: readonly Moment[];
  readonly all?: readonly Moment[];
  readonly field?: string;
  /** Alone (or with `after`) it is the moment; in a list it says when the element is the one to take. */
  readonly when?: Condition;
  readonly otherwise?: true;
  readonly after?: Moment;
  readonly occurrence?: "first" | "last";
  readonly by?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly voidedBy?: readonly string[];
  readonly earlier?: "counts";
}
export type Moment = string | MomentObject;
export type MomentOrList = Moment | readonly MomentObject[];

export interface Counting {
  readonly whenClosed?: "count" | "next-opening";
  readonly afterHours?: "same-day" | "next-working-day";
  readonly firstDay?: "excluded" | "counts";
  readonly dueOnDayOff?: "stays" | "next-working-day";
  readonly dayEndsAt?: "midnight" | "closing";
}
export type CountedLength = OracleLength & Counting;
export interface SetLength extends Counting {
  readonly setBy: string;
  readonly unit: OracleUnit;
  readonly atMost: number | "unspecified";
}
export type Length = CountedLength | SetLength | "unspecified";

export interface Extension {
  readonly unit: OracleUnit;
  readonly atMost: number | "unspecified";
  readonly times?: number | "unspecified";
  readonly reason?: "required" | "expected";
  readonly by?: readonly string[];
}

/** What a rule, a reading of it or a choice of a question may say; the innermost wins. */
export interface RuleParts {
  readonly when?: Condition;
  readonly from?: MomentOrList;
  readonly until?: MomentOrList;
  readonly length?: Length;
  readonly target?: CountedLength;
  readonly calendar?: string;
  readonly extension?: Extension;
  readonly pause?: { readonly reasons?: readonly { readonly id: string }[] };
}

export type UnderReadings = Readonly<Record<string, Readonly<Record<string, RuleParts>>>>;

export interface Rule extends RuleParts {
  readonly readings?: readonly (RuleParts & { readonly id: string })[];
  readonly reading?: string;
  readonly underReadings?: UnderReadings;
}

export interface Deadline extends RuleParts {
  readonly label?: string;
  readonly binds?: "institution" | "complainant";
  readonly underReadings?: UnderReadings;
  /** Roles whose duty it is. */
  readonly by?: readonly string[];
  readonly rules: readonly Rule[];
}

export interface DeadlineTrigger {
  readonly deadline: string;
  readonly before?: OracleLength;
  readonly after?: OracleLength;
  readonly percent?: number;
}

export interface Level {
  readonly id: string;
  readonly to: readonly string[];
  readonly on: Moment | DeadlineTrigger;
  readonly when?: Condition;
  readonly action: "inform" | "take-over" | "explain";
  readonly deliver?: "in-hours" | "at-once";
  readonly calendar?: string;
  readonly basis?: unknown;
}

export interface ClosureRule {
  readonly id: string;
  readonly on: MomentOrList | { readonly lapse: string };
  readonly when?: Condition;
  readonly effect: "closes" | "allows-closing";
  readonly basis?: unknown;
}

export type Reopen = "continues" | "restarts" | "new-case" | "no";

export interface Grade {
  readonly id: string;
  readonly when?: Condition;
  readonly otherwise?: true;
  readonly readings?: readonly { readonly id: string; readonly when: Condition }[];
  readonly reading?: string;
}

export interface Grading {
  readonly criteria?: "unspecified";
  readonly ranked?: boolean;
  readonly grades: readonly Grade[];
}

export interface Fact {
  readonly type: "boolean" | "enum" | "number" | "integer" | "date" | "list";
  readonly values?: readonly { readonly id: string }[];
}

/** A field (`type`), a group (`atLeast`, `of`) or a judged item (`judged`). */
export interface IntakeItem {
  readonly type?: string;
  readonly required?: true | Condition;
  readonly options?: readonly { readonly id: string }[];
  readonly atLeast?: number;
  readonly of?: readonly string[];
  readonly judged?: string;
  readonly when?: Condition;
  readonly expected?: unknown;
  readonly ifMissing?: "return" | "reject" | "warn";
}

export interface Service {
  readonly calendar?: string;
  readonly intake?: Readonly<Record<string, IntakeItem>>;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly conditions?: Readonly<Record<string, Condition>>;
  readonly readings?: readonly {
    readonly id: string;
    readonly reading: string;
    readonly choices?: readonly { readonly id: string }[];
  }[];
  readonly grading?: Grading;
  readonly deadlines?: Readonly<Record<string, Deadline>>;
  readonly escalation?: readonly Level[];
  readonly closure?: { readonly rules?: readonly ClosureRule[]; readonly reopen?: Reopen };
}

export interface CalendarOfFile {
  readonly default?: true;
  readonly workingDays: readonly ("sun" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat")[];
  readonly observes: readonly string[];
  readonly hours?: OracleWeek;
  readonly windows?: readonly { readonly from?: string; readonly to?: string; readonly hours: OracleWeek }[];
  readonly specialDays?: readonly {
    readonly date: string;
    readonly name?: string;
    readonly hours: readonly OracleWindow[];
  }[];
  readonly localDays?: readonly { readonly date: string; readonly name: string; readonly kind?: string }[];
}

export interface Means {
  readonly event: string;
  readonly by?: string;
  readonly to?: string;
  readonly channel?: string;
}

export interface Sop {
  readonly institution: { readonly zone: OracleZone };
  readonly calendars: Readonly<Record<string, CalendarOfFile>>;
  readonly roles?: Readonly<Record<string, unknown>>;
  readonly channels: Readonly<
    Record<string, { readonly label?: string; readonly class?: string; readonly calendar?: string }>
  >;
  readonly events?: Readonly<Record<string, { readonly means?: Means }>>;
  readonly services: Readonly<Record<string, Service>>;
}

export interface CaseEvent {
  readonly id?: string;
  readonly type: string;
  readonly at: string;
  readonly by?: string;
  readonly to?: string;
  readonly channel?: string;
  readonly reason?: string;
  readonly grade?: string;
  readonly deadline?: string;
  readonly amount?: number;
  readonly dueAt?: string;
  readonly ref?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface Complaint {
  readonly id?: string;
  readonly sop?: string;
  readonly service: string;
  readonly channel?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly events?: readonly CaseEvent[];
}
