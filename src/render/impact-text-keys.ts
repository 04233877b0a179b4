/** What the texts about readings and regulations say, whatever the language. */
import type { LawLimit } from "../format/law.ts";
import type { LawVerdict } from "../impact/compare-law.ts";

/** Where an SOP can be read in several ways. */
export interface ReadingsTexts {
  readonly count: (count: number) => string;
  /** Written, read as, an example, on what it rests, what is to be decided. */
  readonly columns: readonly [string, string, string, string, string];
  readonly notPrinted: string;
  readonly noSupport: string;
  readonly example: (start: string, due: string) => string;
  readonly orElse: (choice: string) => string;
  readonly because: (support: string) => string;
  readonly changesGrade: string;
  readonly changesNothing: string;
  readonly otherMoments: (deadline: string) => string;
  readonly noFigure: (deadline: string) => string;
  readonly alwaysSame: (deadline: string, compared: number) => string;
  readonly differs: (
    deadline: string,
    counts: { readonly earlier: number; readonly later: number; readonly compared: number },
  ) => string;
  /** Days from one due date to the other, negative where the other reading falls due earlier. */
  readonly worst: (start: string, due: string, otherDue: string, days: number) => string;
  readonly leftOut: (count: number) => string;
}

/** The limits of an SOP beside those of regulations. */
export interface LawTexts {
  readonly none: string;
  readonly judgment: string;
  readonly columns: readonly [string, string, string, string];
  readonly unknown: (name: string) => string;
  readonly limit: (limit: {
    readonly cite: string;
    readonly article: string;
    readonly label: string;
    readonly printed: string;
    readonly starts: string | null;
  }) => string;
  readonly confidence: Readonly<Record<LawLimit["confidence"], string>>;
  readonly verdicts: Readonly<Record<LawVerdict, string>>;
  readonly worst: (start: string, due: string, lawDue: string, days: number) => string;
  readonly compared: (compared: number, leftOut: number) => string;
}
