/** Every shipped SOP proves itself: its scenarios, counted by hand from the document, hold, and every clause with a rule is exercised. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";
import { ruleFiles } from "../schemas/fixtures.ts";

const folder = new URL("../../rules/sop/", import.meta.url);

test.each(ruleFiles.map(({ name }) => name.replace(/\.json$/, "")))("%s", (id) => {
  const file = `${id}.scenarios.json`;
  const { diagnostics, results, coverage } = runScenarios(
    readFileSync(new URL(file, folder), "utf8"),
    shippedSop(id),
    { file },
  );
  expect(diagnostics).toEqual([]);
  expect(results.flatMap(({ name, differences }) => differences.map((each) => ({ name, ...each })))).toEqual(
    [],
  );
  const [clauses] = coverage[0]!.kinds;
  expect(clauses!.total).toBeGreaterThan(5);
  expect(clauses!.missing).toEqual([]);
});

test("no file of scenarios stands there for nothing", () => {
  const named = readdirSync(folder).filter((name) => name.endsWith(".scenarios.json"));
  expect(named).toEqual(ruleFiles.map(({ name }) => name.replace(/\.json$/, ".scenarios.json")));
});
