/** A deadline that has a rule for every grade but one: cases of that grade have no limit, and nothing says why. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { gradedByHand, possibleCase, replayed } from "../witness.ts";
import { isLeftOpen } from "./left-open.ts";
import { asksAbout, isRuledOut, sharesStop } from "./ruled-out.ts";

export const gradeWithoutRule = /* @__PURE__ */ ruleOfServices("S725", (service, context) => {
  const { deadlines, grading, gradeSlot, frame } = service.compiled;
  if (grading === null || gradeSlot < 0 || grading.ids.length < 3) return [];
  const institutions = deadlines.filter(({ bindsComplainant }) => !bindsComplainant);
  return institutions.flatMap((deadline) => {
    if (deadline.rules.length < 2 || !asksAbout(deadline, "grade")) return [];
    const isOut = (grade: string, of = deadline) => isRuledOut(of, frame.slots.length, [[gradeSlot, grade]]);
    const [index, ...others] = [...grading.ids.keys()].filter((each) => isOut(grading.ids[each]!));
    if (index === undefined || others.length > 0) return [];
    const grade = grading.grades[index]!;
    const clauses = grade.inForce.reasons.flatMap((each) => each.clauses);
    const isElsewhere = institutions.some(
      (other) => other !== deadline && sharesStop(other, deadline) && !isOut(grade.id, other),
    );
    if (isElsewhere || isLeftOpen(context, deadline, clauses)) return [];
    const above = grading.grades.slice(0, index).flatMap(({ inForce: { when } }) => when ?? []);
    const own = grade.inForce.when;
    const question = { holds: own === null ? [] : [own], fails: above };
    const found = possibleCase(service, question);
    if (found === null) return [];
    const input = grading.byHand ? gradedByHand(found.input, grade.id) : found.input;
    const answer = replayed(context, input);
    const status = answer.deadlines.find(({ id }) => id === deadline.id)?.status;
    if (answer.grade?.id !== grade.id || status !== "not-applicable") return [];
    const told = grading.byHand ? `\`grade = ${grade.id}\`` : found.told;
    const params = { name: deadline.label, grade: grade.label, case: told };
    return [finding("S725", `${deadline.pointer}/rules`, params, "key")];
  });
});
