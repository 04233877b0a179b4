/** What a caller may choose for one assessment; anything else is a problem that names it, and the rest is answered. */

import type { Language } from "../base/language.ts";
import { isEachReadable, isReadable } from "../base/shown.ts";
import { MS_PER_DAY, parseDate } from "../base/time.ts";
import { phrase, unknownName } from "../diagnostics/diagnostic.ts";
import { keysOf } from "../diagnostics/misuse.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { isObject } from "../json/plain-data.ts";
import { inForce, type ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledService } from "./compile-sop.ts";
import type { LoadedPolicy } from "./load-policy.ts";
import type { LoadedSop } from "./load-sop.ts";

/** What a caller may choose for one assessment. */
export interface AssessOptions {
  /** Readings other than those in force: id of a deadline, grade or question → id of the reading. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Use the calendar as it was known at the end of this date (`YYYY-MM-DD`) instead of at `now`. */
  readonly calendarAsOf?: string;
  /** A policy of the host, loaded for this SOP. */
  readonly policy?: LoadedPolicy;
  /** Language of the problems; Indonesian by default. */
  readonly language?: Language;
}

export const assessOptionKeys = /* @__PURE__ */ keysOf<AssessOptions>({
  readings: true,
  calendarAsOf: true,
  policy: true,
  language: true,
});
const assessOptions: readonly string[] = [...assessOptionKeys];
/** What callers say who do not know the name of an option. */
const otherNames: Readonly<Record<string, string>> = {
  asof: "calendarAsOf",
  "as-of": "calendarAsOf",
  as_of: "calendarAsOf",
  lang: "language",
  locale: "language",
};

/** Names options that nobody knows, or whose value is of another kind. `known`: those that the caller's question takes. */
export function checkOptions(
  options: Pick<AssessOptions, "language">,
  problems: ProblemList,
  known: readonly string[] = assessOptions,
): void {
  for (const name in options) {
    if (known.includes(name)) continue;
    const other = otherNames[name.toLowerCase()];
    const meant =
      other !== undefined && known.includes(other) ? { name, suggestion: other } : unknownName(name, known);
    problems.add("C401", "", { ...meant, known: known.join(", ") });
  }
}

/** The SOP with the policy over it that the caller chose; one for another SOP is named and left out. */
export function policyOver(sop: LoadedSop, { policy }: AssessOptions, problems: ProblemList): LoadedSop {
  if (policy === undefined || policy === null) return sop;
  if (isReadable(() => policy.base === sop || policy.sop === sop)) return policy.sop;
  problems.add("C404", "", {
    name: "policy",
    expected: phrase("policy-of", { sop: sop.id }),
  });
  return sop;
}

/** The readings to use; a choice that does not exist is named and left out. */
export function selectReadings(
  options: AssessOptions,
  service: CompiledService,
  problems: ProblemList,
): ReadingSelection {
  const { readings } = options;
  if (readings === undefined) return inForce;
  if (!isReadable(() => isObject(readings) && isEachReadable(readings))) {
    problems.add("C404", "", {
      name: "readings",
      expected: phrase("chosen-readings"),
    });
    return inForce;
  }
  const chosen = new Map<string, string>();
  for (const [element, name] of Object.entries(readings)) {
    const known = service.readings.get(element);
    if (known === undefined) {
      const ids = [...service.readings.keys()];
      problems.add("C402", "", { ...unknownName(element, ids), known: ids.join(", ") });
    } else if (!known.includes(name)) {
      problems.add("C403", "", {
        ...unknownName(typeof name === "string" ? name : "", known),
        element,
        known: known.join(", "),
      });
    } else chosen.set(element, name);
  }
  return chosen.size === 0 ? inForce : { chosen };
}

/** The date of the calendar to use; null when none is chosen. One that is no date is named and left out. */
export function calendarDate({ calendarAsOf }: AssessOptions, problems: ProblemList): string | null {
  if (calendarAsOf === undefined) return null;
  if (typeof calendarAsOf === "string" && parseDate(calendarAsOf) !== null) return calendarAsOf;
  problems.add("C404", "", {
    name: "calendarAsOf",
    expected: phrase("date"),
  });
  return null;
}

/** The instant up to which decrees count as known: the end of the chosen date, else `now`. */
export function asOfInstant(date: string | null, now: number, offsetMs: number): number {
  return date === null ? now : (parseDate(date)! + 1) * MS_PER_DAY - 1 - offsetMs;
}
