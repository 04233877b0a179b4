import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";

const folder = new URL("../../rules/sop/", import.meta.url);
const files = readdirSync(folder).filter(
  (name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"),
);

test.each(files)("the shipped rule file %s loads without a finding", (name) => {
  const { diagnostics } = readSop(readFileSync(new URL(name, folder), "utf8"), name, "en");
  expect(diagnostics.map((d) => `${d.line}:${d.column} ${d.code} ${d.message} (${d.help})`)).toEqual([]);
});
