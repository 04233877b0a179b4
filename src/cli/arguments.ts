/** Arguments of one verb, read with node's own parser; every slip is named together with the nearest right option. */
import { parseArgs } from "node:util";
import { nearest } from "../index.ts";
import type { Words } from "./words.ts";
import { WrongUse } from "./wrong-use.ts";

/** How often an option may be given, and whether it takes a value. */
export type OptionKind = "flag" | "value" | "values";

export class Arguments {
  /** What is no option: files, a code, a month. */
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.operands = operands;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  value(name: string): string | null {
    return this.#values.get(name)?.[0] ?? null;
  }

  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The value of an option that has a few choices, the first of which is the default. */
  choice<T extends string>(name: string, choices: readonly [T, ...T[]], words: Words): T {
    const value = this.value(name);
    if (value === null) return choices[0];
    const known = choices.find((choice) => choice === value);
    if (known === undefined)
      throw new WrongUse(
        words.notAChoice(`--${name}`, value),
        words.choices(choices, nearest(value, choices)),
      );
    return known;
  }
}

/** Options beside a verb's own, for suggestions: they are read before the verb is. */
const everywhere = ["lang", "help"];

/**
 * Reads the arguments that stand after the verb. Throws `WrongUse` for an unknown or repeated option, a missing or a
 * superfluous value.
 *
 * @example readArguments(["--now", "2026-07-10T10:00:00Z", "a.ndjson"], { now: "value" }, words).operands // ["a.ndjson"]
 */
export function readArguments(
  args: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
  words: Words,
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw unknownOption(token.rawName, token.name, Object.keys(kinds), words);
    if (kind === "flag" && token.value !== undefined) throw new WrongUse(words.takesNoValue(token.rawName));
    // The parser takes the next option for the value of one whose value was forgotten.
    const isForgotten =
      token.value === undefined || (token.inlineValue === false && /^-\D/.test(token.value));
    if (kind !== "flag" && isForgotten) throw new WrongUse(words.needsValue(token.rawName));
    const given = values.get(token.name) ?? [];
    if (kind === "value" && given.length > 0) throw new WrongUse(words.givenTwice(token.rawName));
    values.set(token.name, [...given, token.value ?? ""]);
  }
  return new Arguments(operands, values);
}

/** The error for an option that the verb does not have. */
export function unknownOption(raw: string, name: string, own: readonly string[], words: Words): WrongUse {
  const known = [...own, ...everywhere];
  const near = nearest(name, known);
  return new WrongUse(
    words.unknownOption(raw),
    words.choices(
      known.map((option) => `--${option}`),
      near === null ? null : `--${near}`,
    ),
  );
}
