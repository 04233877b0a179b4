/** What holds of every answer, whatever was asked. */
import { expect } from "vitest";
import { MisuseError } from "../../src/base/misuse-error.ts";
import { codes } from "../../src/diagnostics/codes.ts";
import type { Diagnostic, Problem } from "../../src/diagnostics/diagnostic.ts";
import { pointerKeys } from "../../src/json/pointer.ts";

/** The answer, or null when the call was refused as misuse; any other error is a fault. */
export function answered<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof MisuseError) return null;
    throw error;
  }
}

/** Asked twice is the same, and plain JSON: nothing in it is undefined, NaN or a class. */
export function expectPlainAndSettled(ask: () => unknown): void {
  const once = ask();
  const text = JSON.stringify(once);
  expect(JSON.parse(text)).toStrictEqual(once);
  expect(JSON.stringify(ask())).toBe(text);
}

const wordsOfCode = [
  /\bundefined\b/,
  /\bNaN\b/,
  /Infinity/,
  /\[object/,
  /\{[a-z][\w-]*\}/,
  /^\s+at .*:\d+:\d+/m,
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/**
 * A text for people: nothing that a terminal obeys or hides, and no word of the code unless it repeats what was `given`.
 */
export function expectReadable(text: string, given = ""): void {
  expect(text).not.toMatch(unseen);
  for (const word of wordsOfCode) if (!word.test(given)) expect(text).not.toMatch(word);
}

/** Every problem has a code, words without holes, and a pointer to something of the input, or to what lacks in it. */
export function expectProblems(problems: readonly Problem[], input: unknown): void {
  for (const { code, severity, pointer, message, help } of problems) {
    expect(codes[code]).toBe(severity);
    expect(message.trim()).not.toBe("");
    expect(message + help).not.toMatch(/\{[a-z][\w-]*\}(?![^`]*`)/);
    expectPlace(pointer, input);
  }
}

/** Every finding stands on a line and column of the text. */
export function expectDiagnostics(diagnostics: readonly Diagnostic[], text: string): void {
  const lines = text.split("\n");
  for (const { code, severity, message, line, column, pointer } of diagnostics) {
    expect(codes[code]).toBe(severity);
    expect(message.trim()).not.toBe("");
    expect(pointer === "" || pointer.startsWith("/")).toBe(true);
    expect(lines[line - 1], `${code} at line ${line}`).toBeDefined();
    expect(column, code).toBeGreaterThanOrEqual(1);
    expect(column, `${code} at ${line}:${column}`).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
  }
}

/** The value at a pointer exists, or its holder does. */
export function expectPlace(pointer: string, input: unknown): void {
  const keys = pointerKeys(pointer);
  let place = input;
  for (const key of keys.slice(0, -1)) {
    const isHeld = typeof place === "object" && place !== null && Object.hasOwn(place, key);
    expect(isHeld, `${pointer} of ${JSON.stringify(input)?.slice(0, 500)}`).toBe(true);
    place = (place as Readonly<Record<string, unknown>>)[key];
  }
}
