/** What a short answer is written from. */
import type { AmountsAnswer } from "../assess/amounts.ts";
import type { Assessment } from "../assess/assess.ts";
import type { Explanation } from "../explain/explain.ts";
import type { Wording } from "../explain/wording.ts";
import type { AssessmentTexts } from "./text-keys.ts";

export interface BriefSource {
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  /** Time left of each deadline in its own unit; empty where nobody has measured it. */
  readonly amounts: readonly AmountsAnswer[];
  /** Whether `at` was taken from the clock of this computer. */
  readonly clock: boolean;
  /** How many events lie after the instant of the assessment; 0 where nobody counted. */
  readonly eventsAhead: number;
  readonly wording: Wording;
  readonly texts: AssessmentTexts;
}
