/** The keys of the calendar's words: a unit or counting option without words in a language does not compile. */
import type { CountingOption } from "./counting-options.ts";
import type { Unit } from "./units.ts";

export interface CountingTexts {
  /** What each unit counts; units that follow one another with the same words are told together. */
  readonly units: Readonly<Record<Unit, string>>;
  /** What each option settles, its usual value first. */
  readonly options: Readonly<Record<CountingOption, string>>;
}
