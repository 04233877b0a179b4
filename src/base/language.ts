import { MisuseError } from "./misuse-error.ts";
import { isEachReadable, isReadable, shown } from "./shown.ts";

/**
 * The languages that sopan speaks, and the one place in which one is chosen. Every room that has words keeps them in a
 * folder `texts/`, one file a language with the same keys, checked by type; a new language is a row here and a file in
 * each of those folders.
 */
export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

/** The language of whoever names none. */
export const defaultLanguage: Language = "id";

/** The language of what is thrown at a program that misuses a function. */
export const programLanguage: Language = "en";

/**
 * What a language says, of what each says. Throws a `MisuseError` for a language that there is not: to fall back would
 * answer somebody in words that they did not ask for.
 *
 * @example inLanguage({ id: "hari kerja", en: "working days" }, "en") // "working days"
 */
export function inLanguage<T>(texts: Readonly<Record<Language, T>>, language: Language): T {
  if (!isReadable(() => typeof texts === "object" && isEachReadable(texts)))
    throw new MisuseError(
      "U105",
      `texts must be an object, not \`${shown(texts)}\``,
      "write the names and values between curly brackets",
    );
  if (typeof language !== "string" || !Object.hasOwn(texts, language))
    throw new MisuseError(
      "U102",
      `unknown language \`${shown(language)}\``,
      `known are: ${languages.join(", ")}`,
    );
  return texts[language];
}

const each = Object.fromEntries(languages.map((language) => [language, language])) as {
  readonly [L in Language]: L;
};

/**
 * The language that options name, or that of whoever names none. Throws a `MisuseError` for a language that there is not,
 * so that an answer without words refuses it too.
 *
 * @example languageOf({}) // "id"
 */
export function languageOf({ language }: { readonly language?: Language | undefined }): Language {
  if (language === undefined) return defaultLanguage;
  // Asked of every case: what is one of them needs no further look.
  return languages.includes(language) ? language : inLanguage<Language>(each, language);
}
