/** What messages name in words of their own: each phrase is used, and says the same in the message of each language. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { phrase, problem } from "../../src/diagnostics/diagnostic.ts";
import { diagnosticTexts } from "../../src/diagnostics/texts.ts";

const src = new URL("../../src/", import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/texts\/|text-keys/.test(name))
  .map((name) => readFileSync(new URL(name, src), "utf8").replaceAll(/^\s*\*.*$/gm, ""));
const phrases = Object.keys(diagnosticTexts.id.phrases);

test("every phrase is named by some room", () => {
  const quoted = new Set(
    sources.flatMap((text) => [...text.matchAll(/"([\w-]+)"/g)].map((match) => match[1]!)),
  );
  expect(phrases.filter((each) => !quoted.has(each))).toEqual([]);
});

const said = (expected: ReturnType<typeof phrase>) =>
  (["id", "en"] as const).map((language) => problem("C101", "", { expected }, language).message);

test("a phrase is put into the language of its message, and so is the phrase in its hole", () => {
  expect(said(phrase("some-text"))).toEqual(["diharapkan sebuah teks", "expected a text"]);
  expect(said(phrase("list-holding", { item: phrase("true-or-false") }))).toEqual([
    "diharapkan daftar berisi true atau false",
    "expected a list of true or false",
  ]);
});

test("text of a file in a hole is not read as a hole, nor as a pattern", () => {
  expect(said(phrase("one-of", { known: "{known}, $&, {expected}" }))[1]).toBe(
    "expected one of {known}, $&, {expected}",
  );
});

test("a hole that stays open does not compile", () => {
  // @ts-expect-error: the hole `known` is not filled
  expect(said(phrase("one-of"))[1]).toBe("expected one of {known}");
  // @ts-expect-error: there is no such hole
  expect(said(phrase("no-value", { known: "a" }))[1]).toBe("expected no value");
});
