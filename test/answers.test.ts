/** Thirty cases over the shipped SOPs, and what an officer reads of each: what must I do, by when? */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { amounts } from "../src/assess/amounts.ts";
import { assess } from "../src/assess/assess.ts";
import { eventsAhead } from "../src/assess/events-ahead.ts";
import { loadPolicy } from "../src/assess/load-policy.ts";
import type { LoadedSop } from "../src/assess/load-sop.ts";
import { nextActions } from "../src/assess/next-actions.ts";
import { renderAssessment } from "../src/render/assessment-text.ts";
import { shippedSop } from "./assess/shipped.ts";

/** An example: a case, when it is looked at, and under what. */
interface Example {
  readonly title: string;
  readonly now: string;
  /** Id of a shipped policy, or a policy. */
  readonly policy?: string | object;
  readonly readings?: Readonly<Record<string, string>>;
  readonly case: { readonly sop: string };
}

const folder = fileURLToPath(new URL("../examples/answers/", import.meta.url));
const names = readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));
const languages = ["id", "en"] as const;

function read(name: string): Example {
  return JSON.parse(readFileSync(`${folder}${name}.json`, "utf8")) as Example;
}

function sopOf({ policy, case: { sop: id } }: Example): LoadedSop {
  const sop = shippedSop(id);
  if (policy === undefined) return sop;
  const shipped = new URL(`../rules/policy/${policy}.json`, import.meta.url);
  return loadPolicy(typeof policy === "string" ? readFileSync(shipped, "utf8") : policy, sop).sop;
}

function answered(name: string, language: (typeof languages)[number]) {
  const example = read(name);
  const { now, readings = {} } = example;
  const sop = sopOf(example);
  const assessment = assess(sop, example.case, now, { language, readings });
  const text = renderAssessment(sop, assessment, {
    language,
    amounts: amounts(sop, example.case, now, { readings }),
    eventsAhead: eventsAhead(sop, example.case, now),
  });
  return { text, lines: text.trimEnd().split("\n"), actions: nextActions(sop, assessment) };
}

test("there are thirty", () => expect(names).toHaveLength(30));

describe.each(languages)("in %s", (language) => {
  test.each(names)("%s reads as its golden file", async (name) => {
    await expect(answered(name, language).text).toMatchFileSnapshot(`${folder}${name}.${language}.txt`);
  });

  test("half of them have at most 20 lines, and none more than 35", () => {
    const lengths = names.map((name) => answered(name, language).lines.length).sort((a, b) => a - b);
    expect(lengths[names.length / 2 - 1]).toBeLessThanOrEqual(20);
    expect(lengths.at(-1)).toBeLessThanOrEqual(35);
  });

  test("no instant and no event stands as a file writes it", () => {
    for (const name of names) {
      const { text } = answered(name, language);
      expect(text).not.toMatch(/\d{4}-\d\d-\d\d/);
      expect(text).not.toMatch(/`(received|submitted|resolved|reopened|responded|dissatisfied)`/);
    }
  });

  test("what is to be done first stands within the first six lines", () => {
    for (const name of names) {
      const { lines, actions } = answered(name, language);
      const first = lines.findIndex((line) => line.startsWith("  - "));
      if (actions.length > 0) expect([name, first < 6 && first >= 0]).toEqual([name, true]);
    }
  });
});
