/**
 * What is wrong, where, and how to mend it. Codes are permanent and never reused; their texts are data, one table per
 * kind of input, in Indonesian and English. A message says what is wrong in lower case without a full stop, the
 * user's own text in backticks; help stands apart. (After Cedar's and rustc's rules for error text.)
 */
import { caseCodes } from "./codes-case.ts";
import { conditionsCodes } from "./codes-conditions.ts";
import { deskCodes } from "./codes-desk.ts";
import { escalationCodes } from "./codes-escalation.ts";
import { historyCodes } from "./codes-history.ts";
import { lifeCodes } from "./codes-life.ts";
import { lifeRulesCodes } from "./codes-life-rules.ts";
import { namesCodes } from "./codes-names.ts";
import { policyCodes } from "./codes-policy.ts";
import { procedureCodes } from "./codes-procedure.ts";
import { requirementsCodes } from "./codes-requirements.ts";
import { rulesCodes } from "./codes-rules.ts";
import { textCodes } from "./codes-text.ts";
import { nearest } from "./did-you-mean.ts";

export type Language = "id" | "en";
export type Severity = "error" | "warning" | "info";

export interface CodeTexts {
  readonly message: string;
  readonly help: string;
}

export interface CodeEntry {
  readonly severity: Severity;
  readonly id: CodeTexts;
  readonly en: CodeTexts;
}

export const codes = {
  ...textCodes,
  ...namesCodes,
  ...conditionsCodes,
  ...rulesCodes,
  ...caseCodes,
  ...historyCodes,
  ...lifeRulesCodes,
  ...requirementsCodes,
  ...policyCodes,
  ...procedureCodes,
  ...escalationCodes,
  ...deskCodes,
  ...lifeCodes,
} satisfies Readonly<Record<string, CodeEntry>>;
export type Code = keyof typeof codes;

/** A finding in a file: 1-based line and column, and the RFC 6901 pointer of the value it is about. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/** A finding about a case; `pointer` is into the case. */
export interface Problem {
  readonly code: Code;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly help: string;
}

/** A word that differs by language, inside a message. */
export type Phrase = Readonly<Record<Language, string>>;
export type Params = Readonly<Record<string, string | number | Phrase>>;

/** Longest piece of the user's text that a message repeats, and the parameters that carry such text. */
const longestQuote = 80;
const usersText: ReadonlySet<string> = new Set(["name", "value"]);

function filled(template: string, params: Params, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    const shown = typeof value === "object" ? value[language] : String(value);
    return usersText.has(name) && shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
  });
}

const didYouMean: Readonly<Record<Language, string>> = {
  id: "maksud Anda `{suggestion}`?",
  en: "did you mean `{suggestion}`?",
};

/** Something found while a file is read, before it has a position and words. */
export interface Finding {
  readonly code: Code;
  readonly pointer: string;
  /** Whether the place is the value at the pointer or the key that names it. */
  readonly at: "value" | "key";
  readonly params: Params;
}

/** Severity, message and help of a code in a language; a `suggestion` among the parameters leads the help. */
export function described(
  code: Code,
  params: Params,
  language: Language,
): { severity: Severity; message: string; help: string } {
  const entry: CodeEntry = codes[code];
  const help = filled(entry[language].help, params, language);
  const suggestion = params["suggestion"] === undefined ? "" : filled(didYouMean[language], params, language);
  return {
    severity: entry.severity,
    message: filled(entry[language].message, params, language),
    help: suggestion === "" ? help : help === "" ? suggestion : `${suggestion} ${help}`,
  };
}

/**
 * A problem of a code in words: for hosts that name problems of their own with the same codes and texts.
 *
 * @example problem("C504", "", {}, "en").message // "the case names no SOP"
 */
export function problem(code: Code, pointer: string, params: Params, language: Language): Problem {
  const { severity, message, help } = described(code, params, language);
  return { code, severity, pointer, message, help };
}

/** Parameters for a name that is not among `known`: the name itself, and the nearest known one if it is near. */
export function unknownName(name: string, known: Iterable<string>): Params {
  const suggestion = nearest(name, known);
  return suggestion === null ? { name } : { name, suggestion };
}

/** Appends one key or index to an RFC 6901 pointer. `pointerTo("/a", "b/c")` is "/a/b~1c". */
export function pointerTo(parent: string, key: string | number): string {
  return typeof key === "number"
    ? `${parent}/${key}`
    : `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys and indices of an RFC 6901 pointer, as texts. `keysOf("/a/b~1c")` is ["a", "b/c"]; of "" it is []. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
