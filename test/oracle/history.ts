/** A case's history as the tests' oracle reads it: what had happened by an instant, and its moments. */

import { standing } from "./annulment.ts";

export interface OracleEvent {
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

export interface OracleCase {
  readonly id: string;
  readonly sop?: string;
  readonly service: string;
  readonly channel: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly events: readonly OracleEvent[];
}

export interface OracleHappening {
  readonly event: OracleEvent;
  readonly at: number;
}

/** What had happened by `now`: sorted by instant, ties by position, without annulments and what they took back. */
export function historyBy(complaint: OracleCase, now: number): readonly OracleHappening[] {
  return standing(inOrder(complaint).filter(({ at }) => at <= now));
}

function inOrder(complaint: OracleCase): readonly OracleHappening[] {
  return complaint.events.map((event) => ({ event, at: Date.parse(event.at) })).sort((a, b) => a.at - b.at);
}

/** The facts established by `now`. */
export function factsBy(complaint: OracleCase, now: number): Readonly<Record<string, unknown>> {
  let facts: Record<string, unknown> = hasBegun(complaint, now) ? { ...complaint.facts } : {};
  for (const { event } of historyBy(complaint, now)) facts = { ...facts, ...event.facts };
  return facts;
}

/** Whether the facts on the case hold: from its first event, also one that was annulled, or always when it has none. */
export function hasBegun(complaint: OracleCase, now: number): boolean {
  const first = inOrder(complaint)[0];
  return first === undefined || first.at <= now;
}

const STAND_INS: Readonly<Record<string, string>> = { submitted: "received", received: "submitted" };

/** The first occurrence of an event; `received` and `submitted` stand in for each other when missing. */
export function firstAt(history: readonly OracleHappening[], type: string): number | null {
  const first = history.find(({ event }) => event.type === type);
  if (first) return first.at;
  const standIn = history.find(({ event }) => event.type === STAND_INS[type]);
  return standIn?.at ?? null;
}

export function earliest(instants: readonly (number | null)[]): number | null {
  const there = instants.filter((instant) => instant !== null);
  return there.length === 0 ? null : Math.min(...there);
}

export function latest(instants: readonly (number | null)[]): number | null {
  const there = instants.filter((instant) => instant !== null);
  return there.length < instants.length ? null : Math.max(...there);
}
