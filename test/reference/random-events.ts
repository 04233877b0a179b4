/** One random event of a history: what it says, given what was told before it. */

import fc from "fast-check";
import { dateOf, instantText, laterDate, type OracleZone } from "../oracle/calendar.ts";
import type { CaseEvent } from "./format.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Those that no rule file need speak of. */
const others = ["resolved", "contacted", "occurred", "informed", "decided", "followed-up"];

/** Those that the rule file speaks of come more often. */
function typesFor({ types }: Vocabulary): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 16, arbitrary: fc.constantFrom(...types, "resolved") },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
    { weight: 5, arbitrary: fc.constantFrom("graded", "graded", "established", "established") },
    { weight: 6, arbitrary: fc.constantFrom("paused", "paused", "resumed", "extended", "extended") },
    { weight: 2, arbitrary: fc.constantFrom("escalated", "escalated", "explained") },
    { weight: 3, arbitrary: fc.constantFrom("reopened", "reopened", "reopened", "closed", "closed") },
    { weight: 1, arbitrary: fc.constantFrom("withdrawn", "closed", "rejected") },
    { weight: 1, arbitrary: fc.constant("annulled") },
  );
}

export interface Draft {
  readonly type: string;
  /** Picks what is meant, among what can be. */
  readonly pick: number;
  readonly amount: number;
  readonly wrong: number;
  readonly deadline: string | undefined;
  readonly reason: string | undefined;
  readonly grade: string;
  readonly to: string | undefined;
  readonly fact: { readonly [name: string]: unknown };
  readonly carriesFact: boolean;
}

export function draftsOf(words: Vocabulary): fc.Arbitrary<Draft> {
  const { deadlines, pauseReasons, grades, levels, roles } = words;
  return fc.record({
    type: typesFor(words),
    pick: fc.nat(30),
    amount: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 20 })),
    wrong: fc.nat(14),
    deadline: fc.option(fc.constantFrom(...deadlines, ...deadlines, "entah"), { nil: undefined }),
    reason: fc.constantFrom(...pauseReasons, ...pauseReasons, "  ", "lain", undefined),
    grade: fc.constantFrom(...grades, ...grades, "entah"),
    to: fc.constantFrom(undefined, undefined, undefined, ...levels, ...roles, "entah"),
    fact: words.fact,
    carriesFact: fc.nat(9).map((one) => one === 0),
  });
}

/** What the draft can refer to. */
export interface Told {
  readonly words: Vocabulary;
  readonly events: readonly CaseEvent[];
  /** Keys of the ladder as it stands. */
  readonly keys: readonly string[];
  readonly isPaused: boolean;
}

export function eventOf(draft: Draft, at: number, zone: OracleZone, told: Told): CaseEvent {
  const { type, pick, amount, wrong, deadline, reason, to } = draft;
  const bare: CaseEvent = {
    id: `e${told.events.length}`,
    type,
    at: wrong % 2 === 0 ? instantText(at, zone) : new Date(at).toISOString(),
    ...(draft.carriesFact ? { facts: draft.fact } : {}),
  };
  const chosen = <T>(those: readonly T[]): T | undefined => those[pick % Math.max(those.length, 1)];
  const refTo = (those: readonly CaseEvent[]): object => given({ ref: chosen(those.toReversed())?.id });
  switch (type) {
    case "annulled":
      return { ...bare, ...(wrong === 1 ? { ref: "entah" } : refTo(told.events)) };
    case "resumed":
      return pick % 2 === 0
        ? bare
        : { ...bare, ...refTo(told.events.filter((each) => each.type === "paused")) };
    case "paused":
      return { ...bare, ...given({ reason }) };
    case "graded":
      return { ...bare, grade: draft.grade };
    case "established":
      return established(bare, draft, at, zone, told.words);
    case "escalated":
    case "explained":
      if (pick % 3 === 0) return { ...bare, ref: wrong === 2 ? "entah" : (chosen(told.keys) ?? "entah") };
      return { ...bare, ...given({ to }) };
    case "forwarded":
      return pick % 2 === 0 ? { ...bare, to: roleIn(told.words) } : bare;
    case "responded":
      return {
        ...bare,
        ...(pick % 2 === 0 ? { by: roleIn(told.words) } : {}),
        ...given({ channel: amount % 3 === 0 ? chosen(told.words.channels) : undefined }),
      };
    case "extended": {
      const isDate = pick % 3 === 0 && !told.isPaused;
      const until = {
        dueAt: pick % 2 === 0 ? dayAfter(at, amount, zone) : instantText(at + amount * HALF_DAY, zone),
      };
      const by = pick % 4 === 0 ? "petugas" : undefined;
      return {
        ...bare,
        ...given({ reason, deadline, by }),
        ...(isDate ? until : wrong === 2 ? {} : { amount }),
      };
    }
    case "acknowledged":
      return pick % 2 === 0 ? { ...bare, ...given({ deadline }), amount } : bare;
    default:
      return bare;
  }
}

const HALF_DAY = 12 * 3_600_000;

/** The one that filters name; of a shipped file any. */
function roleIn({ roles }: Vocabulary): string {
  return roles.includes("unit") ? "unit" : (roles[0] ?? "entah");
}

/** Facts, or a field that the case carries from then on. */
function established(
  bare: CaseEvent,
  { pick, amount, fact }: Draft,
  at: number,
  zone: OracleZone,
  { dateFields, instantFields, textFields }: Vocabulary,
): CaseEvent {
  const fieldOf = (ids: readonly string[], value: string): CaseEvent =>
    ids.length === 0 ? { ...bare, facts: fact } : { ...bare, fields: { [ids[amount % ids.length]!]: value } };
  switch (pick % 5) {
    case 0:
      return fieldOf(dateFields, dayAfter(at, amount - 2, zone));
    case 1:
      return fieldOf(instantFields, instantText(at + (amount - 2) * HALF_DAY, zone));
    case 2:
      return fieldOf(textFields, amount % 2 === 0 ? "Poli" : "0812");
    default:
      return { ...bare, facts: fact };
  }
}

function dayAfter(at: number, days: number, zone: OracleZone): string {
  return laterDate(dateOf(at, zone), days);
}

function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
