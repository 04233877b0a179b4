/** How a finding words what stands in a file, and what should stand there. */
import type * as z from "zod/mini";
import { nearest } from "../base/did-you-mean.ts";
import { type Finding, type Params, type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import { type Instead, insteadIn, onOneLine } from "./said-otherwise.ts";

type Issue = z.core.$ZodIssue;

/** How messages name the types of zod; one that is not here they name as it is. */
const typeNames: Readonly<Record<string, PhraseRef>> = {
  string: phrase("text"),
  number: phrase("number"),
  int: phrase("whole-number"),
  boolean: phrase("true-or-false"),
  array: phrase("list"),
  tuple: phrase("pair"),
  object: phrase("object"),
  record: phrase("object"),
  null: phrase("null"),
  undefined: phrase("nothing"),
};

export function wrongType(type: string, value: unknown, said: Instead | null): Params {
  const expected = typeName(type);
  const instead =
    said === null
      ? expected
      : said.isMeant
        ? phrase("as-written", { example: onOneLine(said.value) })
        : phrase("such-as", { expected, example: onOneLine(said.value) });
  return { expected, found: typeName(foundType(value)), instead };
}

/** Numbers are not misspelt, and a text that spells the choice is told from it by its quotes. */
export function chosenOf(values: readonly unknown[], value: unknown): Params {
  const isText = typeof value === "string";
  const params =
    isText || values.some((each) => typeof each === "string")
      ? suggested(asText(value), values.map(String))
      : {};
  return isText && values.every((each) => typeof each === "string")
    ? params
    : { ...params, name: JSON.stringify(value) ?? "" };
}

export function isChoice(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

export function suggested(name: string, known: readonly string[]): { name: string; suggestion?: string } {
  const suggestion = nearest(name, known);
  return suggestion === null ? { name } : { name, suggestion };
}

function typeName(type: string): PhraseRef | string {
  return typeNames[type] ?? type;
}

function foundType(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

export function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** A choice that stands beside something longer: also that may be written. */
export function orWrite<F extends Finding>(finding: F, { value }: Instead): F {
  const { known } = finding.params;
  if (finding.code !== "S204" || known === undefined) return finding;
  const both = phrase("or-write", { known, example: onOneLine(value) });
  return { ...finding, params: { ...finding.params, known: both } };
}

/** What the branches of a union say to write instead of a text: what it means, else the first example. */
export function saidInUnion(branches: readonly (readonly Issue[])[]): Instead | null {
  const said = branches
    .flat()
    .flatMap((issue) => (issue.path.length > 0 ? [] : (insteadIn(issue.message) ?? [])));
  return said.find(({ isMeant }) => isMeant) ?? said.find(({ value }) => !Array.isArray(value)) ?? null;
}

export function boundOf(issue: Extract<Issue, { code: "too_small" | "too_big" }>): PhraseRef {
  if (issue.code === "too_big") return phrase("whole-number-up-to", { most: String(issue.maximum) });
  const least = Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
  return phrase("whole-number-from", { least });
}
