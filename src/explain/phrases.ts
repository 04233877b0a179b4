/** Choosing the phrases of a language, and filling their holes. */
import { inLanguage, type Language } from "../base/language.ts";
import { explainTexts } from "./texts.ts";

export type Phrases = (typeof explainTexts)[Language];

/** The names between braces in a phrase. */
type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;

export function phrasesOf(language: Language): Phrases {
  return inLanguage<Phrases>(explainTexts, language);
}

/**
 * Fills the holes of a phrase; a hole without a value does not compile.
 *
 * @example fill("batas waktu {due}", { due: "Sabtu, 11 Juli 2026" }) // "batas waktu Sabtu, 11 Juli 2026"
 */
export function fill<T extends string>(phrase: T, values: Readonly<Record<Holes<T>, string>>): string {
  const given: Readonly<Record<string, string>> = values;
  return phrase.replace(/\{([\w-]+)\}/g, (hole, name: string) => given[name] ?? hole);
}

/**
 * Several things in one phrase: joined by commas and, before the last, by a word.
 *
 * @example joined(["a", "b", "c"], "and", phrasesOf("id")) // "a, b, dan c"
 */
export function joined(items: readonly string[], word: "and" | "and-apart" | "or", phrases: Phrases): string {
  if (items.length < 2) return items[0] ?? "";
  const { joins } = phrases;
  const comma = items.length > 2 ? joins["last-comma"] : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${joins[word]} ${items.at(-1)}`;
}

/**
 * A label inside a sentence: its first letter small, unless it is a name or an abbreviation.
 *
 * @example continued("Diterima kepala bagian") // "diterima kepala bagian"
 */
export function continued(label: string): string {
  return /^\p{Lu}\p{Ll}+(?!\S)/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}

/** An amount of a unit: "3 hari kerja", "1 day". */
export function amountOf(amount: number, unit: keyof Phrases["units"], phrases: Phrases): string {
  const [one, several] = phrases.units[unit];
  return `${amount} ${amount === 1 ? one : several}`;
}

/** An amount, or what lies between two: "5 menit", "15–30 menit". */
export function rangeOf(
  {
    amount,
    atMost,
    unit,
  }: { readonly amount: number; readonly atMost: number | null; readonly unit: keyof Phrases["units"] },
  phrases: Phrases,
): string {
  return atMost === null ? amountOf(amount, unit, phrases) : `${amount}–${amountOf(atMost, unit, phrases)}`;
}
