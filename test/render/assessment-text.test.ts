import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { shippedSop } from "../assess/shipped.ts";
import { goldenCases } from "./assessment-cases.ts";
import type { GoldenCase } from "./life-cases.ts";

const languages = ["id", "en"] as const;

function textOf(
  { sop: id, case: input, now, readings = {}, policy, clock = false }: GoldenCase,
  language: "id" | "en",
) {
  const sop = policy === undefined ? shippedSop(id) : loadPolicy(policy, shippedSop(id)).sop;
  return renderAssessment(sop, assess(sop, input, now, { language, readings }), {
    language,
    clock,
    full: true,
  });
}

describe.each(Object.entries(goldenCases))("the text of %s", (name, golden) => {
  test.each(languages)("reads as its golden file in %s", async (language) => {
    await expect(textOf(golden, language)).toMatchFileSnapshot(
      `../golden/assessment-${name}.${language}.txt`,
    );
  });

  test.each(languages)("keeps to 100 columns, without blanks at the end of a line, in %s", (language) => {
    const text = textOf(golden, language);
    expect(text.endsWith("\n") && !text.endsWith("\n\n")).toBe(true);
    for (const line of text.split("\n")) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
  });
});

test("the text says when the instant was taken from this computer's clock, and only then", () => {
  const golden = goldenCases["ekstrem-berjalan"]!;
  expect(textOf(golden, "id")).toContain("12.00 WITA (menurut jam komputer ini): terbuka\n");
  expect(textOf({ ...golden, clock: false }, "id")).toContain("12.00 WITA: terbuka\n");
});

test("what a case carries cannot steer the terminal", () => {
  const text = textOf(
    { ...goldenCases["kasus-kosong"]!, case: { id: "A\u001b[2J\nB", service: "\u001b[31m" } },
    "id",
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text.split("\n")[0]).toBe("A [2J B");
});

test("what the document leaves open is told once, however many deadlines rest on it", () => {
  const text = textOf(goldenCases["gugur-dan-tepat-waktu"]!, "id");
  expect(text.match(/apakah hari pertama dihitung/g)).toHaveLength(1);
});
