/** How a case stands in words, since when, and whether its file is complete. */

import type { Assessment } from "../assess/assess.ts";
import type { Intake } from "../intake/answer.ts";
import type { CaseEnding } from "../reasons/reason.ts";
import type { Voiding } from "./explain-reply.ts";
import { instantInWords } from "./instant-words.ts";
import { endingIn } from "./life-words.ts";
import { fill } from "./phrases.ts";
import { eventInWords, type Wording } from "./wording.ts";

/** A case that has ended is told by how it did: "ditutup", "dicabut", "ditolak". */
export function stateInWords(assessment: Assessment, wording: Wording): string {
  const { state, arrivedAt } = assessment;
  if (state === "open" && arrivedAt === null && wording.service !== null)
    return wording.phrases.shapes["not-arrived"];
  const how = endingOf(assessment);
  return how === null ? wording.phrases.state[state] : eventInWords(how, wording);
}

/** What ended a case that is closed: `withdrawn`; null of any other, and where nothing tells. */
export function endingOf({ state, closure }: Assessment): CaseEnding | null {
  return state === "closed" && closure !== null ? endingIn(closure.because) : null;
}

/** Which event brought an open case to where it stands: its arrival, or the last that reopened it; null of any other. */
export function openSince(
  { state, arrivedAt }: Assessment,
  voidings: readonly Voiding[],
  wording: Wording,
): string | null {
  if (state !== "open" || arrivedAt === null) return null;
  const { life } = wording.phrases;
  const reopened = voidings.flatMap(({ by, at }) => (by === "reopened" ? [at] : [])).sort();
  const last = reopened.at(-1);
  return last === undefined
    ? fill(life["came-in"], { at: instantInWords(arrivedAt, wording) })
    : fill(life["reopened-on"], { at: instantInWords(last, wording) });
}

/** Where the document requires nothing, nothing can be complete. */
export function intakeStatusInWords({ status }: Intake, { service, phrases }: Wording): string {
  const isRequired = Object.values(service?.intake ?? {}).some((item) =>
    "judged" in item || "of" in item ? item.expected !== true : item.required !== undefined,
  );
  return status === "complete" && service !== null && !isRequired
    ? phrases.shapes["nothing-demanded"]
    : phrases.intakeStatus[status];
}

/** What took back what was reached before, by what the clocks of a case tell of it. */
export function voidingsIn(deadlines: Assessment["deadlines"]): readonly Voiding[] {
  const reasons = deadlines.flatMap(({ because, candidates }) => [
    ...because,
    ...candidates.flatMap((candidate) => candidate.because),
  ]);
  return reasons.flatMap((reason) => {
    if (reason.kind === "reopened") return [{ by: "reopened", at: reason.at }];
    return reason.kind === "voided" ? [{ by: reason.by, at: reason.to }] : [];
  });
}
