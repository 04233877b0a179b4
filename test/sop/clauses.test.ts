/** The documents' clauses, counted by hand from the papers, against the rule files: none left out, none invented. */
import { expect, test } from "vitest";
import { shippedSop } from "../assess/shipped.ts";
import clauseIds from "./clause-ids.json" with { type: "json" };

test("the five documents have 184 clauses", () => {
  expect(Object.values(clauseIds).flat()).toHaveLength(184);
});

test.each(Object.entries(clauseIds))(
  "%s lists every clause of its document once, and no other",
  (id, ids) => {
    expect(Object.keys(shippedSop(id).file.clauses).sort()).toEqual([...ids].sort());
  },
);
