/** Limits that are looser than those of a regulation, as findings. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lawOf } from "../../src/check/check-law.ts";
import { checkAgainstLaw } from "../../src/impact/check-against-law.ts";
import { shippedSop } from "../assess/shipped.ts";

const folder = new URL("../../rules/law/", import.meta.url);
const laws = readdirSync(folder).map((name) => lawOf(readFileSync(new URL(name, folder), "utf8"))!);

test("a finding tells the instants as a rule file would write them", () => {
  const found = checkAgainstLaw(shippedSop("rsud-buleleng"), laws, { language: "en" });
  expect(found.length).toBeGreaterThan(0);
  for (const { code, severity, message } of found) {
    // Nobody has read the text of these.
    expect([code, severity]).toEqual(["S832", "info"]);
    expect(message).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
    expect(message).not.toMatch(/T\d\d:|\.999/);
  }
});

test("what is stricter than the law, or names none, gives no finding", () => {
  expect(checkAgainstLaw(shippedSop("puskesmas-sewo"), laws)).toEqual([]);
});
