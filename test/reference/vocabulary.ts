/** What a history of a rule file can speak of, read from the file itself, so that shipped files meet lives as well. */

import fc from "fast-check";
import type { Fact, Service, Sop } from "./format.ts";

export interface Vocabulary {
  readonly service: string;
  readonly channels: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  readonly deadlines: readonly string[];
  readonly grades: readonly string[];
  readonly pauseReasons: readonly string[];
  /** Event types that the file speaks of anywhere, its own among them. */
  readonly types: readonly string[];
  /** One fact with a value of its kind, or null. */
  readonly fact: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  readonly textFields: readonly string[];
  readonly dateFields: readonly string[];
  readonly instantFields: readonly string[];
}

const SPOKEN = [
  ...["received", "submitted", "occurred", "returned", "file-completed", "registered", "verified"],
  ...["forwarded", "assigned", "contacted", "asked", "responded", "followed-up", "resolved", "decided"],
  ...["informed", "satisfied", "dissatisfied", "complainant-replied", "acknowledged", "transferred"],
];

export function vocabularyOf(sop: Sop, service: string): Vocabulary {
  const file = sop.services[service]!;
  const text = JSON.stringify(file);
  const fields = Object.entries(file.intake ?? {});
  const ofType = (...types: readonly string[]): readonly string[] =>
    fields.filter(([, { type }]) => type !== undefined && types.includes(type)).map(([id]) => id);
  const facts = Object.entries(file.facts ?? {}).map(([id, fact]) =>
    fc.option(factValues(fact), { nil: null, freq: 3 }).map((value) => ({ [id]: value })),
  );
  return {
    service,
    channels: Object.keys(sop.channels),
    roles: Object.keys(sop.roles ?? {}),
    levels: (file.escalation ?? []).map(({ id }) => id),
    deadlines: Object.keys(file.deadlines ?? {}),
    grades: (file.grading?.grades ?? []).map(({ id }) => id),
    pauseReasons: pauseReasonsIn(file),
    types: [...SPOKEN.filter((word) => text.includes(`"${word}"`)), ...Object.keys(sop.events ?? {})],
    fact: facts.length === 0 ? fc.constant({}) : fc.oneof(...facts),
    textFields: ofType("text", "phone", "email"),
    dateFields: ofType("date"),
    instantFields: ofType("date-time"),
  };
}

function factValues({ type, values = [] }: Fact): fc.Arbitrary<unknown> {
  const ids = values.map(({ id }) => id);
  switch (type) {
    case "boolean":
      return fc.constantFrom(true, false, false);
    case "enum":
      return fc.constantFrom(...ids);
    case "number":
    case "integer":
      return fc.integer({ min: 0, max: 4 });
    case "date":
      return fc.constantFrom("2026-07-01", "2026-07-15");
    case "list":
      return fc.subarray(ids);
  }
}

/** Of every pause, wherever it is declared. */
function pauseReasonsIn(file: Service): readonly string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const reasons = (value as { readonly reasons?: readonly { readonly id: string }[] } | null)?.reasons;
      if (key === "pause") found.push(...(reasons ?? []).map(({ id }) => id));
      walk(value);
    }
  };
  walk(file.deadlines);
  return [...new Set(found)];
}
