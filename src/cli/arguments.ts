/** Arguments of one verb, read with node's own parser; every slip is named together with the nearest right option. */
import { parseArgs } from "node:util";
import { nearest } from "../index.ts";
import type { Messages } from "./messages.ts";
import { commonNames, everywhere, type OptionKind, type Options } from "./options.ts";
import { WrongUse } from "./wrong-use.ts";

export class Arguments {
  /** What is no option: files, a code, a month. */
  readonly operands: readonly string[];
  readonly #options: Options;
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(operands: readonly string[], options: Options, values: ReadonlyMap<string, readonly string[]>) {
    this.operands = operands;
    this.#options = options;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.values(name).length > 0;
  }

  value(name: string): string | null {
    return this.values(name)[0] ?? null;
  }

  values(name: string): readonly string[] {
    this.#kindOf(name);
    return this.#values.get(name) ?? [];
  }

  /** The value of an option that has a few choices, the first of which is the default. */
  choice(name: string): string {
    const kind = this.#kindOf(name);
    if (typeof kind === "string") throw new TypeError(`option ${name} has no choices`);
    return this.value(name) ?? kind[0];
  }

  // INVARIANT: a verb looks only at options of its row; another would never be there and silently pass for not given.
  #kindOf(name: string): OptionKind {
    const kind = Object.hasOwn(this.#options, name) ? this.#options[name] : undefined;
    if (kind === undefined) throw new TypeError(`the row of this verb has no option ${name}`);
    return kind;
  }
}

/** What is read: the verb's name as people know it, and what its row allows. */
export interface ReadBy {
  readonly verb: string;
  readonly options: Options;
  /** How many operands there may be. */
  readonly operands: number;
}

/**
 * Reads the arguments that stand after the verb. Throws `WrongUse` for an unknown or repeated option, a missing, unknown
 * or superfluous value, and an operand too many.
 *
 * @example readArguments(["2026-07"], { verb: "calendar", options: {}, operands: 1 }, messages).operands // ["2026-07"]
 */
export function readArguments(args: readonly string[], by: ReadBy, messages: Messages): Arguments {
  const { options } = by;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
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
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (kind === undefined) throw refusedOption(token.rawName, token.name, by, messages);
    const value = givenValue(token, kind, messages);
    const given = values.get(token.name) ?? [];
    if (kind !== "values" && kind !== "flag" && given.length > 0)
      throw new WrongUse(messages.givenTwice(token.rawName));
    values.set(token.name, [...given, value]);
  }
  const superfluous = operands[by.operands];
  if (superfluous !== undefined) throw new WrongUse(messages.tooMany(superfluous));
  return new Arguments(operands, options, values);
}

interface OptionToken {
  readonly rawName: string;
  readonly name: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The value given to an option; empty for a flag. */
function givenValue(
  { rawName, name, value, inlineValue }: OptionToken,
  kind: OptionKind,
  messages: Messages,
): string {
  if (kind === "flag") {
    if (value !== undefined) throw new WrongUse(messages.takesNoValue(rawName));
    return "";
  }
  // The parser takes the next option for the value of one whose value was forgotten.
  if (value === undefined || (inlineValue === false && /^-\D/.test(value)))
    throw new WrongUse(messages.needsValue(rawName));
  if (typeof kind !== "string" && !kind.includes(value))
    throw new WrongUse(messages.notAChoice(`--${name}`, value), messages.choices(kind, nearest(value, kind)));
  return value;
}

/** The error for an option that the verb does not have: one that others take, or one that nobody knows. */
function refusedOption(raw: string, name: string, { verb, options }: ReadBy, messages: Messages): WrongUse {
  return (commonNames as readonly string[]).includes(name)
    ? new WrongUse(messages.notTaken(raw, verb), messages.choices(dashed(options), null))
    : unknownOption(raw, name, options, messages);
}

/** The error for an option that nobody knows. */
export function unknownOption(raw: string, name: string, options: Options, messages: Messages): WrongUse {
  const known = namesOf(options);
  const near = nearest(name, known);
  return new WrongUse(
    messages.unknownOption(raw),
    messages.choices(dashed(options), near === null ? null : `--${near}`),
  );
}

function namesOf(options: Options): readonly string[] {
  return [...Object.keys(options), ...Object.keys(everywhere), "help"];
}

function dashed(options: Options): readonly string[] {
  return namesOf(options).map((name) => `--${name}`);
}
