/**
 * What is to be done now, by whom, until when: made of an assessment alone, so that text, agenda and hosts begin with
 * the same list.
 */

import { readFrom } from "../diagnostics/misuse.ts";
import type { NextAction } from "./action-kinds.ts";
import { actionsOf } from "./action-lister.ts";
import type { Assessment } from "./assess.ts";
import { dataToCorrect } from "./data-to-correct.ts";
import { expectSopOf } from "./expect-sop-of.ts";
import type { LoadedSop } from "./load-sop.ts";

/**
 * What is to be done now in a case, by whom, until when: what must be done before what may be, the earliest limit first,
 * then in the order of the kinds and of the rule file; before all of it what is wrong with the data, and an arrival that
 * nobody recorded. Of a closed case only a reply that is owed and escalations that
 * have fallen due. Of a case that the service does not take: that it is to be referred or rejected, before escalations that
 * have fallen due, and nothing that would take it up. Empty when the institution has nothing to do: it waits, or the case is over.
 *
 * `sop` is the one that the assessment was made with, under a policy the `sop` of the loaded policy; throws a
 * `MisuseError` for another.
 *
 * @example nextActions(sop, assess(sop, complaint, now))[0] // { kind: "step", who: ["petugas"], what: "menanggapi", until: "2026-07-14T23:59:59.999+08:00", … }
 */
export function nextActions(sop: LoadedSop, assessment: Assessment): readonly NextAction[] {
  return readFrom("assess", assessment, "assessment", () => {
    expectSopOf(assessment, sop);
    const service = assessment.service === null ? undefined : sop.compiled.services.get(assessment.service);
    return service === undefined ? dataToCorrect(assessment.problems, "") : actionsOf(service, assessment);
  });
}
