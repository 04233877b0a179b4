import { expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";
import { ruleFiles } from "../schemas/fixtures.ts";

test.each(ruleFiles)("the shipped rule file $name loads without a finding", ({ name, text }) => {
  const { diagnostics } = readSop(text, name, "en");
  expect(diagnostics.map((d) => `${d.line}:${d.column} ${d.code} ${d.message} (${d.help})`)).toEqual([]);
});
