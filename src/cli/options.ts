/**
 * The options of the command: how often each may be given and whether it takes a value. Those that several verbs take
 * stand here once; the row of a verb says which of them it takes.
 */
import { languages } from "../index.ts";

/** A list holds the choices of the value, the first of which is the default. */
export type OptionKind = "flag" | "value" | "values" | readonly [string, ...string[]];

export type Options = Readonly<Record<string, OptionKind>>;

/** Options with one meaning wherever they are taken. */
export const commonOptions = {
  sop: "values",
  policy: "value",
  decree: "values",
  local: "values",
  now: "value",
  "as-of": "value",
  reading: "values",
} as const satisfies Options;

/** Options that every verb takes: the language is chosen before the verb is read. */
export const everywhere = { lang: languages } as const satisfies Options;

export type CommonOption = keyof typeof commonOptions | "format" | keyof typeof everywhere;

/** The names of the common options, in the order in which help pages list them. */
export const commonNames: readonly CommonOption[] = [
  ...(Object.keys(commonOptions) as (keyof typeof commonOptions)[]),
  "format",
  "lang",
];
