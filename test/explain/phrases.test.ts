/** How the phrases of explanations read, and how they are filled; test/languages.test.ts holds their keys and holes equal. */
import { describe, expect, test } from "vitest";
import { fill, joined, phrasesOf } from "../../src/explain/phrases.ts";
import { explainTexts } from "../../src/explain/texts.ts";

function leavesOf(value: unknown, path = ""): [path: string, phrase: string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

const english = new Map(leavesOf(explainTexts.en));
const indonesian = leavesOf(explainTexts.id);

/** Phrases that say nothing on purpose. */
const silent = new Set(["/confidence/primary", "/joins/last-comma"]);

describe("the phrases", () => {
  test("are not looked at blindly", () => expect(indonesian.length).toBeGreaterThan(150));

  test.each([...indonesian, ...english])("%s says something and ends without a full stop", (path, phrase) => {
    if (silent.has(path)) return;
    expect(phrase).not.toBe("");
    expect(phrase).not.toMatch(path === "/times/separator" ? /\s/ : /[.\s]$/);
  });

  test("keep to the words that people use", () => {
    const words = indonesian.map(([, phrase]) => phrase).join("\n");
    expect(words).not.toMatch(/tenggat|eskalasi|rekaman|disampaikan|deadline|respon\b|undetermined/i);
  });
});

test("a value with braces is not read as a hole", () => {
  expect(fill("Tertulis: “{printed}”", { printed: "{printed} $& $1" })).toBe("Tertulis: “{printed} $& $1”");
});

test("several things are joined as people join them", () => {
  const [id, en] = [phrasesOf("id"), phrasesOf("en")];
  expect(joined([], "and", id)).toBe("");
  expect(joined(["a"], "and", id)).toBe("a");
  expect(joined(["a", "b"], "and", id)).toBe("a dan b");
  expect(joined(["a", "b", "c"], "or", id)).toBe("a, b, atau c");
  expect(joined(["a", "b", "c"], "or", en)).toBe("a, b or c");
});
