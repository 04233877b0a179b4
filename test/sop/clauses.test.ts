/** The documents' clauses, counted by hand from the papers, against the rule files: none left out, none invented. */
import { describe, expect, test } from "vitest";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import clauseIds from "./clause-ids.json" with { type: "json" };

/** Clauses that no element rests on, because all that they say is that something is amiss. */
const onlyGaps: Readonly<Record<string, readonly string[]>> = {
  "poltekkes-kendari": ["KDI-O2"],
  "puskesmas-sewo": ["SEW-B2.2"],
  "sp4n-lapor": ["LPR-D4"],
};

/** Every clause that an element names in its `source`. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { source } = value as { readonly source?: readonly string[] };
  return [...(source ?? []), ...Object.values(value).flatMap(sourcesIn)];
}

test("the five documents have 184 clauses", () => {
  expect(Object.values(clauseIds).flat()).toHaveLength(184);
});

test.each(Object.entries(clauseIds))(
  "%s lists every clause of its document once, and no other",
  (id, ids) => {
    expect(Object.keys(shippedSop(id).file.clauses).sort()).toEqual([...ids].sort());
  },
);

describe.each(Object.keys(shippedSops))("the clauses of %s", (id) => {
  const { clauses, gaps } = shippedSop(id).file;
  const sources = new Set(sourcesIn(shippedSop(id).file));

  test("are rules, unless they speak of quality", () => {
    const kinds = Object.values(clauses).flatMap(({ kind }) => kind ?? []);
    expect(kinds.filter((kind) => kind !== "quality")).toEqual([]);
  });

  test("are each the source of an element, a matter of quality, left open, or said to make no rule", () => {
    const leftOver = Object.entries(clauses)
      .filter(([name, { kind, noRule }]) => !sources.has(name) && kind === undefined && noRule !== true)
      .map(([name]) => name);
    expect(leftOver).toEqual(onlyGaps[id] ?? []);
    const open = gaps.flatMap(({ clauses: concerned = [] }) => concerned);
    expect(open).toEqual(expect.arrayContaining(leftOver));
  });
});
