/** Loading an SOP: text or JSON in; a compiled, frozen SOP out, or every diagnostic at once. */

import type { Language } from "../base/language.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { expectList, expectText, keysOf } from "../diagnostics/misuse.ts";
import type { SopFile } from "../format/sop.ts";
import { type ReadSop, readSop } from "../sop/read-sop.ts";
import { type CalendarSources, type CompiledSop, compileSop } from "./compile-sop.ts";

export interface LoadOptions extends CalendarSources {
  /** Language of the diagnostics; Indonesian by default. */
  readonly language?: Language;
  /** Name of the file, repeated in diagnostics. */
  readonly file?: string;
}

const optionKeys = /* @__PURE__ */ keysOf<LoadOptions>({
  language: true,
  file: true,
  decrees: true,
  projection: true,
  local: true,
});

/** A host's policy by what its file calls it. */
export interface PolicyName {
  readonly id: string;
  readonly version: string;
}

/** What a policy brings beside what is laid over the file. */
interface LaidOver {
  readonly name: PolicyName;
  /** Ids of assumed elements that it turns on. */
  readonly turnedOn: ReadonlySet<string>;
  /** Pointers of the deadlines that it added. */
  readonly deadlines: ReadonlySet<string>;
}

/** What an SOP without a policy has of one. */
export const nothingLaid: ReadonlySet<string> = new Set();

/** A rule file that was checked and compiled; give it to `assess` as often as you like. */
export interface LoadedSop {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The rule file itself, frozen: labels, clauses, gaps, and what pointers in reasons lead to. */
  readonly file: SopFile;
  /** The policy that lies over it; null for the SOP as its file has it. */
  readonly policy: PolicyName | null;
  /**
   * Pointers of the deadlines that the policy added.
   * @internal
   */
  readonly laidDeadlines: ReadonlySet<string>;
  /** @internal */
  readonly compiled: CompiledSop;
}

/** A rule file has errors. `diagnostics` holds all of them, with line, column, pointer and help. */
export class SopError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .map(({ file, line, column, code, message }) => `${file ?? ""}:${line}:${column} ${code} ${message}`)
        .join("\n"),
    );
    this.name = "SopError";
    this.diagnostics = diagnostics;
  }
}

/**
 * Everything that is wrong with a rule file, in file order: syntax, shape, names, conditions, deadlines. Empty when it
 * can be loaded. Takes JSON text, or a JSON value (then lines are those of the value written with two spaces). Throws a
 * `MisuseError` for an option that there is not.
 *
 * @example checkSop('{ "formatVersion": 2 }')[0]?.code // "S203"
 */
export function checkSop(textOrJson: unknown, options: LoadOptions = {}): readonly Diagnostic[] {
  return read(textOrJson, options).diagnostics;
}

/**
 * Checks and compiles a rule file. Throws one `SopError` with every diagnostic when it has errors, and a `MisuseError` for an
 * option that there is not.
 *
 * @example loadSop(readFileSync("rules/sop/rsud-buleleng.json", "utf8")).title // "Pelayanan Humas"
 */
export function loadSop(textOrJson: unknown, options: LoadOptions = {}): LoadedSop {
  const { sop, diagnostics } = read(textOrJson, options);
  if (sop === null) throw new SopError(diagnostics);
  return loadedSop(sop, options);
}

function read(textOrJson: unknown, options: LoadOptions): ReadSop {
  const language = chosenLanguage(options, optionKeys);
  const { local = [] } = options;
  expectList(local, "local");
  return readSop(textOrJson, fileNameOf(options), language, local);
}

/** The name of the file that diagnostics are to repeat; null when none was given. */
export function fileNameOf({ file }: Pick<LoadOptions, "file">): string | null {
  if (file === undefined) return null;
  expectText(file, "file");
  return file;
}

/** An SOP file without errors, compiled with the calendar's sources. */
export function loadedSop(
  file: SopFile,
  { decrees, projection, local }: CalendarSources,
  laid: LaidOver | null = null,
): LoadedSop {
  const sources = {
    ...(decrees === undefined ? {} : { decrees }),
    ...(projection === undefined ? {} : { projection }),
    ...(local === undefined ? {} : { local }),
  };
  const compiled = compileSop(file, sources, laid?.turnedOn);
  const { id, version, title } = file;
  const laidDeadlines = laid?.deadlines ?? nothingLaid;
  return Object.freeze({ id, version, title, file, policy: laid?.name ?? null, laidDeadlines, compiled });
}
