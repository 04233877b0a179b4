/** One deadline of an assessment as text for a terminal: the grade it may depend on, when it is due, and why. */

import type { Assessment } from "../assess/assess.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { readFrom, unknownValue } from "../diagnostics/misuse.ts";
import { explain } from "../explain/explain.ts";
import { gapLines, gradeLines } from "./assessment-text.ts";
import { deadlineSections } from "./deadline-text.ts";
import { page, wrapped } from "./lines.ts";
import { renderTexts } from "./texts.ts";

/**
 * The text of one deadline, ending in a line break: all that `renderAssessment` says of it, and nothing of the rest of
 * the case. `sop` is the one that the assessment was made with. Throws a `MisuseError` for
 * another, and for a deadline that it does not have.
 *
 * @example renderDue(sop, assess(sop, complaint, now), "tanggapan").split("\n")[0] // "RSUD Kabupaten Buleleng – Pelayanan Pengaduan"
 */
export function renderDue(
  sop: LoadedSop,
  assessment: Assessment,
  deadline: string,
  options: LanguageOption = {},
): string {
  const language = chosenLanguage(options);
  return readFrom("assess", assessment, "assessment", () => {
    const deadlines = assessment.deadlines.filter(({ id }) => id === deadline);
    if (deadlines.length === 0) {
      const known = assessment.deadlines.map(({ id }) => id);
      throw unknownValue(deadline, known, "deadline");
    }
    const ofOne = { ...assessment, deadlines };
    const explanation = explain(sop, ofOne, { language });
    const { institution, service, at, state, grade } = explanation;
    const texts = inLanguage(renderTexts, language).assessment;
    return page([
      [...wrapped(`${institution} – ${service}`, "", ""), ...wrapped(texts.asOf(at, state), "", "")],
      grade === null ? [] : gradeLines(grade),
      ...deadlineSections(ofOne, explanation, [], texts),
      gapLines(explanation, [], texts),
    ]);
  });
}
