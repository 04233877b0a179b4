/**
 * What is wrong, where, and how to mend it. Codes are permanent and never reused. A message says what is wrong in lower
 * case without a full stop, the user's own text in backticks; help stands apart. (After Cedar's and rustc's rules for
 * error text.)
 */
import { nearest } from "../base/did-you-mean.ts";
import { inLanguage, type Language } from "../base/language.ts";
import { MisuseError } from "../base/misuse-error.ts";
import { isReadable, shown } from "../base/shown.ts";
import { type Code, codes, type OtherCode, type Severity } from "./codes.ts";
import type { CodeTexts, DiagnosticTexts, PhraseHoles, PhraseKey } from "./text-keys.ts";
import { diagnosticTexts } from "./texts.ts";

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

/** The index of the event that a problem is about; null when it is about none. */
export function eventOfProblem({ pointer }: Problem): number | null {
  const index = /^\/events\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : Number(index);
}

/** Words inside a message that differ by language, by the key of their phrase and what fills its holes. */
export interface PhraseRef {
  readonly phrase: PhraseKey;
  readonly params: Params;
}
/** An event that a message names: by its key, with its label beside it where the reader did not write the file. */
export interface EventRef {
  readonly event: string;
}
type Param = string | number | PhraseRef | EventRef;
export type Params = Readonly<Record<string, Param>>;

/** The label of an event type in the language of the messages; null for one that has none. */
export type EventLabels = (type: string) => string | null;
const noLabels: EventLabels = () => null;

type FilledBy<K extends PhraseKey> = [PhraseHoles[K]] extends [never]
  ? []
  : [params: Readonly<Record<PhraseHoles[K], Param>>];

/**
 * A phrase to be put into words with the message that names it; a hole that stays open does not compile.
 *
 * @example problem("C101", "", { expected: phrase("list-of", { known: "a, b" }) }, "en").message // "expected a list of a, b"
 */
export function phrase<K extends PhraseKey>(key: K, ...given: FilledBy<K>): PhraseRef {
  const [params = {}]: readonly Params[] = given;
  return { phrase: key, params };
}

/** Longest piece of the user's text that a message repeats, and the parameters that carry such text. */
const longestQuote = 80;
const usersText: ReadonlySet<string> = new Set(["name", "value"]);

/** What words are taken from. */
interface Words extends Pick<DiagnosticTexts, "phrases" | "labelled"> {
  readonly labelOf: EventLabels;
}

function filled(template: string, params: Params, words: Words): string {
  // An event brings its own backticks, because a label may follow what stands in them.
  return template.replace(/`\{(\w+)\}`|\{(\w+)\}/g, (hole, quoted: string | undefined, bare: string) => {
    const name = quoted ?? bare;
    const value = params[name];
    if (value === undefined) return hole;
    if (typeof value === "object" && "event" in value) return eventNamed(value.event, words);
    const shown = valueNamed(name, value, words);
    return quoted === undefined ? shown : `\`${shown}\``;
  });
}

function valueNamed(name: string, value: string | number | PhraseRef, words: Words): string {
  if (typeof value === "object") return filled(words.phrases[value.phrase], value.params, words);
  const shown = String(value);
  return usersText.has(name) && shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
}

function eventNamed(key: string, words: Words): string {
  const label = words.labelOf(key);
  // In English most keys are their labels.
  return label === null || label === key.replaceAll("-", " ")
    ? `\`${key}\``
    : filled(words.labelled, { key, label }, words);
}

/** Something found while a file is read, before it has a position and words. */
export interface Finding {
  readonly code: Code;
  readonly pointer: string;
  /** Whether the place is the value at the pointer or the key that names it. */
  readonly at: "value" | "key";
  readonly params: Params;
  /** Its words, where they do not stand with those of the other codes. */
  readonly wording?: Wording;
}

/** Message and help in each language. */
export type Wording = Readonly<Record<Language, CodeTexts>>;

/** Message and help of a code as templates; those of the linter's stand with it. */
export function codeTextsOf(code: OtherCode, language: Language): CodeTexts {
  return inLanguage(diagnosticTexts, language).codes[code];
}

/** Throws for a code that there is not; in words of its own, because a misuse is described here. */
export function expectCode(code: Code): void {
  if (typeof code !== "string" || !Object.hasOwn(codes, code))
    throw new MisuseError("U102", `unknown code \`${shown(code)}\``, "known are those of `codes`");
}

/** Severity, message and help of a code in a language, in its `own` words where they stand with whoever reports it; a `suggestion` among the parameters leads the help. */
export function described(
  code: Code,
  params: Params,
  language: Language,
  labelOf: EventLabels = noLabels,
  own: Wording | undefined = undefined,
): { severity: Severity; message: string; help: string } {
  const texts = inLanguage(diagnosticTexts, language);
  const words = { ...texts, labelOf };
  const { message, help: template } =
    own === undefined ? texts.codes[code as OtherCode] : inLanguage(own, language);
  const help = filled(template, params, words);
  const suggestion = params["suggestion"] === undefined ? "" : filled(texts.suggestion, params, words);
  return {
    severity: codes[code],
    message: filled(message, params, words),
    help: suggestion === "" ? help : help === "" ? suggestion : `${suggestion} ${help}`,
  };
}

/**
 * A problem of a code in words: for hosts that name problems of their own with the same codes and texts.
 *
 * @example problem("C504", "", {}, "en").message // "the case names no SOP"
 */
export function problem(
  code: OtherCode,
  pointer: string,
  params: Params,
  language: Language,
  labelOf: EventLabels = noLabels,
): Problem {
  expectCode(code);
  if (!isReadable(() => Object.values(params).length >= 0))
    throw new MisuseError("U105", `params must be an object, not \`${shown(params)}\``, "name the holes");
  const { severity, message, help } = described(code, params, language, labelOf);
  return { code, severity, pointer, message, help };
}

/** Parameters for a name that is not among `known`: the name itself, and the nearest known one if it is near. */
export function unknownName(name: string, known: Iterable<string>): Params {
  const suggestion = nearest(name, known);
  return suggestion === null ? { name } : { name, suggestion };
}
