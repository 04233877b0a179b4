/** How messages read: lower case, no full stop, both languages say the same things, and nothing is left unfilled. */
import { describe, expect, test } from "vitest";
import { languages } from "../../src/base/language.ts";
import { codeExamples } from "../../src/cli/code-examples.ts";
import { commandTexts } from "../../src/cli/texts.ts";
import { type Code, codes } from "../../src/diagnostics/codes.ts";
import { described } from "../../src/diagnostics/diagnostic.ts";
import type { CodeTexts } from "../../src/diagnostics/text-keys.ts";
import { codeTexts } from "../../src/lint/code-texts.ts";

const allCodes = Object.keys(codes) as Code[];
const acronyms = ["SOP", "JSON", "JSONPath", "RFC", "Z", "ISO"];

/** What is against the law of messages in a text, or null. */
function objection(text: string): string | null {
  if (text === "") return "empty";
  if (/[.!]$/.test(text)) return "ends like a sentence";
  if (/\s{2}|^\s|\s$/.test(text)) return "stray white space";
  if ((text.match(/`/g) ?? []).length % 2 === 1) return "an unpaired backtick";
  const [first] = text.split(/[\s,;:]/);
  const opensWithCode = first!.startsWith("`") || first!.startsWith("{");
  if (!opensWithCode && /^\p{Lu}/u.test(text) && !acronyms.includes(first!)) return "begins with a capital";
  return null;
}

const bothOf = ({ message, help }: CodeTexts) => [message, help];

describe.each(allCodes)("%s", (code) => {
  const entries = languages.map((language) => codeTexts(code, language));

  test("says what is wrong and how to mend it, in lower case and without a full stop", () => {
    for (const text of entries.flatMap(bothOf)) expect(`${text}: ${objection(text)}`).toBe(`${text}: null`);
  });

  test("says something else in each language", () => {
    expect(new Set(entries.map(({ message }) => message)).size).toBe(languages.length);
    expect(new Set(entries.map(({ help }) => help)).size).toBe(languages.length);
  });

  test("has a page: why in each language, what to avoid, what to prefer", () => {
    const { avoid, prefer } = codeExamples[code];
    const whys = languages.map((language) => commandTexts[language].whys[code]);
    for (const why of whys) expect(why).toMatch(/^\S.{20,}[.]$/s);
    expect(new Set(whys).size).toBe(languages.length);
    expect(avoid).not.toBe("");
    expect(prefer).not.toBe("");
    expect(prefer).not.toBe(avoid);
  });
});

test.each(["Nilai salah", "nilai salah.", "", "nilai  salah", "nilai `salah", "nilai salah!"])(
  "the law of messages objects to `%s`",
  (text) => expect(objection(text)).not.toBeNull(),
);

test("a message repeats no more than a short piece of the user's text", () => {
  const { message } = described("S202", { name: "x".repeat(5000), known: "a, b" }, "en");
  expect(message.length).toBeLessThan(120);
});

test("a list of choices is never cut", () => {
  const known = Array.from({ length: 40 }, (_, n) => `pilihan-${n}`).join(", ");
  expect(described("S204", { name: "x", known }, "id").help).toContain("pilihan-39");
});

test("the suggestion leads the help", () => {
  expect(described("S202", { name: "lable", suggestion: "label", known: "label, type" }, "en").help).toBe(
    "did you mean `label`? known here: label, type",
  );
  expect(described("S202", { name: "lable", suggestion: "label", known: "label, type" }, "id").help).toBe(
    "maksud Anda `label`? yang dikenal: label, type",
  );
});
