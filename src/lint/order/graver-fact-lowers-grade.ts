/** A fact that makes a case graver, and with which its grade becomes a lower one: found in two cases that differ in it alone. */
import { gradeConditions } from "../../grading/grading.ts";
import { inForce } from "../../sop/reading-selection.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { caseOf, replayed, shownCell } from "../witness.ts";
import { aggravatingIn, trialAscending } from "./aggravating.ts";
import { placeOfGrade } from "./decided.ts";
import { type Compared, type Pair, wrongPair } from "./pairs.ts";

export const graverFactLowersGrade = /* @__PURE__ */ ruleOfServices("S762", (service, context) => {
  const { grading, frame } = service.compiled;
  if (grading === null || grading.byHand || frame.file.grading?.ranked !== true) return [];
  const trial = trialAscending(service, gradeConditions(grading, inForce));
  const compare = ({ milder, graver }: Pair): Compared => {
    const [before, after] = [placeOfGrade(grading, milder), placeOfGrade(grading, graver)];
    if (before.hangsOn !== null)
      return { isWrong: false, hangsOn: { condition: before.hangsOn, isMilder: true } };
    if (after.hangsOn !== null)
      return { isWrong: false, hangsOn: { condition: after.hangsOn, isMilder: false } };
    return { isWrong: after.answer > before.answer, hangsOn: null };
  };
  const gradeIn = (input: Readonly<Record<string, unknown>>) => replayed(context, input).grade;
  return aggravatingIn(service, trial).flatMap(({ index, label }) => {
    const wrong = wrongPair(trial, index, frame.slots.length, grading.ids.length, compare);
    if (wrong === null) return [];
    const [mild, grave] = [wrong.milder, wrong.graver].map((own) =>
      caseOf(service, [...wrong.shared, own], trial),
    );
    if (mild == null || grave == null) return [];
    const [before, after] = [gradeIn(mild.input), gradeIn(grave.input)];
    // What the evaluator does not say is not said here.
    if (before?.id == null || after?.status !== "graded" || after.id === null) return [];
    if (grading.ids.indexOf(after.id) <= grading.ids.indexOf(before.id)) return [];
    const params = {
      name: label,
      before: before.label!,
      after: after.label!,
      case: mild.told,
      other: `\`${wrong.graver.fact} ${shownCell(wrong.graver.values[0]!)}\``,
    };
    return [finding("S762", `${frame.pointer}/facts/${wrong.graver.fact}`, params, "key")];
  });
});
