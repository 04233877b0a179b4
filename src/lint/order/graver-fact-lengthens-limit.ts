/**
 * A fact that makes a case graver, and with which a deadline gives more time: found in two cases of one grade that differ
 * in that fact alone. What a grade does to limits is judged by the grades themselves.
 */
import { NO_GRADE } from "../../conditions/compile.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { gradeConditions } from "../../grading/grading.ts";
import { inForce } from "../../sop/reading-selection.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { caseOf, shownCell } from "../witness.ts";
import { aggravatingIn, trialAscending } from "./aggravating.ts";
import { type Decided, placeOfGrade, ruleOf } from "./decided.ts";
import { isLongerRule } from "./lengths.ts";
import { type Compared, type Pair, wrongPair } from "./pairs.ts";
import { ruleApplied } from "./rule-applied.ts";

export const graverFactLengthensLimit = /* @__PURE__ */ ruleOfServices("S763", (service, context) =>
  service.compiled.deadlines
    .filter(({ bindsComplainant, rules }) => !bindsComplainant && rules.length > 1)
    .flatMap((deadline) => findingsOf(deadline, service, context)),
);

function findingsOf(deadline: CompiledDeadline, service: LintedService, context: LintContext): Finding[] {
  const { grading, frame, gradeSlot } = service.compiled;
  const graded = grading === null || grading.byHand ? null : grading;
  const own = deadline.rules.flatMap(({ inForce: { when } }) => when ?? []);
  const conditions = [...own, ...(graded === null ? [] : gradeConditions(graded, inForce))];
  const trial = trialAscending(service, conditions);
  const sideOf = (values: unknown[]): { readonly grade: Decided<number>; readonly rule: Decided<number> } => {
    const grade = graded === null ? { answer: 0, hangsOn: null } : placeOfGrade(graded, values);
    if (graded !== null && gradeSlot >= 0)
      values[gradeSlot] = grade.answer === null ? undefined : (graded.ids[grade.answer] ?? NO_GRADE);
    return { grade, rule: ruleOf(deadline, values) };
  };
  const compare = ({ milder, graver }: Pair): Compared => {
    const [a, b] = [sideOf(milder), sideOf(graver)];
    for (const [decided, isMilder] of [
      [a.grade, true],
      [b.grade, false],
      [a.rule, true],
      [b.rule, false],
    ] as const)
      if (decided.hangsOn !== null)
        return { isWrong: false, hangsOn: { condition: decided.hangsOn, isMilder } };
    return {
      isWrong: a.grade.answer === b.grade.answer && isLongerRule(deadline, b.rule.answer!, a.rule.answer!),
      hangsOn: null,
    };
  };
  return aggravatingIn(service, trial).flatMap(({ index, label }) => {
    const wrong = wrongPair(trial, index, frame.slots.length, conditions.length, compare);
    if (wrong === null) return [];
    const [mild, grave] = [wrong.milder, wrong.graver].map((each) =>
      caseOf(service, [...wrong.shared, each], trial),
    );
    if (mild == null || grave == null) return [];
    const [before, after] = [mild, grave].map(({ input }) => ruleApplied(deadline, context, input));
    if (before == null || after == null || !isLongerRule(deadline, after, before)) return [];
    const [short, long] = [before, after].map((each) => deadline.rules[each]!.inForce.length!);
    const params = {
      name: label,
      deadline: deadline.label,
      before: lengthNamed(short!),
      after: lengthNamed(long!),
      case: mild.told,
      other: `\`${wrong.graver.fact} ${shownCell(wrong.graver.values[0]!)}\``,
    };
    return [finding("S763", `${deadline.pointer}/rules/${after}`, params)];
  });
}
