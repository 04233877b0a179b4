/**
 * What shaped an answer beside the SOP, the case and the instant: it goes with the answer, so that a stored one can be
 * put into words later and can be told from one that was made in another way.
 */

import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { LoadedSop, PolicyName } from "./load-sop.ts";

/** What was really used; a choice that does not exist was left out and is named among the problems. */
export interface Under {
  /** Readings that the caller chose, also where it is the one in force: id of an element or question → id of the reading. */
  readonly readings: Readonly<Record<string, string>>;
  /** The date at whose end the calendar was known (`YYYY-MM-DD`); null when it was the one known at `at`. */
  readonly calendarAsOf: string | null;
  /** The policy that lay over the SOP; null without one. */
  readonly policy: PolicyName | null;
}

/** Nearly every assessment; one object for all of them. */
const nothingChosen: Under = /* @__PURE__ */ Object.freeze({
  readings: Object.freeze({}),
  calendarAsOf: null,
  policy: null,
});

/** Without an SOP, because the case names none that is known, nothing shaped the answer. */
export function underOf(
  sop: LoadedSop | null,
  { chosen }: ReadingSelection,
  calendarAsOf: string | null,
): Under {
  const policy = sop === null ? null : sop.policy;
  if (chosen.size === 0 && calendarAsOf === null && policy === null) return nothingChosen;
  return { readings: Object.fromEntries(chosen), calendarAsOf, policy };
}
