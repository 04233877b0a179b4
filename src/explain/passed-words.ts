/** Breaches of the past in words: a due instant that ran out unfulfilled, and what replaced it afterwards. */
import type { DeadlineAnswer, Passed } from "../deadlines/answer.ts";
import type { GradeAnswer } from "../grading/grading.ts";
import type { Reason, ReasonKind } from "../reasons/reason.ts";
import { dueInWords, instantInWords } from "./instant-words.ts";
import { fill } from "./phrases.ts";
import type { Replacement } from "./text-keys.ts";
import { gradeInWords, type Wording } from "./wording.ts";

/** A sentence for each due instant of a deadline that ran out before something replaced it, without full stop. */
export function passedInWords(
  { passed, because, candidates }: Pick<DeadlineAnswer, "passed" | "because" | "candidates">,
  grade: Pick<GradeAnswer, "because"> | null,
  wording: Wording,
): readonly string[] {
  if (passed.length === 0) return [];
  const { phrases } = wording;
  const reasons = [
    ...(grade?.because ?? []),
    ...because,
    ...candidates.flatMap((candidate) => candidate.because),
  ];
  return passed.map((each) => {
    const how = phrases.replacements[replacementOf(each, reasons)];
    return fill(phrases.words["ran-out"], {
      due: dueInWords(each.dueAt, wording),
      grade: each.grade === null ? "" : ` – ${gradeInWords(each.grade, wording)} –`,
      replaced: fill(how, { at: instantInWords(each.replacedAt, wording) }),
    });
  });
}

/** What is known of the event that replaced it; only that it was replaced where reasons of now do not tell of it. */
function replacementOf({ replacedBy, grade }: Passed, reasons: readonly Reason[]): Replacement {
  if (replacedBy === null) return "decree";
  for (const reason of reasons) {
    if (!("event" in reason) || reason.event !== replacedBy) continue;
    const told = replacing[reason.kind];
    // A deadline that does not look at the grade was replaced by something else.
    if (told !== undefined && (told !== "graded" || grade !== null)) return told;
  }
  return "other";
}

/** The kinds of reasons that tell of an event which moves a due instant. */
const replacing: Readonly<Partial<Record<ReasonKind, Replacement>>> = {
  graded: "graded",
  reopened: "reopened",
  extension: "extension",
  "set-by": "set-by",
  start: "start",
};
