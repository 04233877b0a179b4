/** A graver grade that gives more time than a lower one, in cases that are alike in all else. */
import { type Supposition, trialOf } from "../../conditions/combinations.ts";
import { factsNamed } from "../../conditions/compile.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { type CompiledGrading, gradeConditions } from "../../grading/grading.ts";
import { inForce } from "../../sop/reading-selection.ts";
import { trialFor } from "../../sop/tried-facts.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { caseOf, gradedByHand, withoutNegative } from "../witness.ts";
import { ruleOf } from "./decided.ts";
import { isLongerRule } from "./lengths.ts";
import { type Compared, type Pair, wrongPair } from "./pairs.ts";
import { ruleApplied } from "./rule-applied.ts";

/** Of so many grades each is compared with each; of more, neighbours. */
const mostGrades = 12;

export const graverGradeLongerLimit = /* @__PURE__ */ ruleOfServices("S761", (service, context) => {
  const { grading, gradeSlot, deadlines, frame } = service.compiled;
  if (grading === null || gradeSlot < 0 || frame.file.grading?.ranked !== true) return [];
  return deadlines
    .filter(({ bindsComplainant, rules }) => !bindsComplainant && rules.length > 1)
    .flatMap((deadline) => findingsOf(deadline, grading, service, context));
});

function findingsOf(
  deadline: CompiledDeadline,
  grading: CompiledGrading,
  service: LintedService,
  context: LintContext,
): Finding[] {
  const conditions = deadline.rules.flatMap(({ inForce: { when } }) => when ?? []);
  const asked = new Set(conditions.flatMap((each) => [...factsNamed(each)]));
  const graded = gradeConditions(grading, inForce).flatMap((each) => [...factsNamed(each)]);
  // Facts that make the grade do not stay as they are where it changes.
  if (!asked.has("grade") || graded.some((fact) => asked.has(fact))) return [];
  const { frame, gradeSlot } = service.compiled;
  const others = trialFor(frame, conditions).facts.filter(({ slots }) => slots[0] !== gradeSlot);
  const compare = ({ milder, graver }: Pair): Compared => {
    const [a, b] = [ruleOf(deadline, milder), ruleOf(deadline, graver)];
    if (a.hangsOn !== null) return { isWrong: false, hangsOn: { condition: a.hangsOn, isMilder: true } };
    if (b.hangsOn !== null) return { isWrong: false, hangsOn: { condition: b.hangsOn, isMilder: false } };
    return { isWrong: isLongerRule(deadline, b.answer, a.answer), hangsOn: null };
  };
  const found = new Map<number, Finding>();
  for (const [grave, mild] of pairsOf(grading.ids)) {
    const cells = [grading.ids[mild]!, grading.ids[grave]!];
    const grade = { fact: "grade", slots: [gradeSlot], cells, samples: cells.map((id) => [id]) };
    const trial = trialOf([grade, ...others.map(withoutNegative)]);
    const wrong = wrongPair(trial, 0, frame.slots.length, conditions.length, compare);
    const shared: readonly Supposition[] | null = wrong?.shared ?? null;
    const alike = shared === null ? null : caseOf(service, shared, trial);
    if (alike === null) continue;
    const [short, long] = cells.map((id) => ruleApplied(deadline, context, gradedByHand(alike.input, id)));
    if (short == null || long == null || found.has(long) || !isLongerRule(deadline, long, short)) continue;
    const lengthOf = (index: number) => lengthNamed(deadline.rules[index]!.inForce.length!);
    const params = {
      name: deadline.label,
      grave: grading.grades[grave]!.label,
      mild: grading.grades[mild]!.label,
      long: lengthOf(long),
      short: lengthOf(short),
    };
    found.set(long, finding("S761", `${deadline.pointer}/rules/${long}`, params));
  }
  return [...found.values()];
}

/** Places of a graver grade and a lower one, the nearest first. */
function pairsOf(ids: readonly string[]): readonly (readonly [grave: number, mild: number])[] {
  const farthest = ids.length > mostGrades ? 1 : ids.length - 1;
  const pairs: (readonly [number, number])[] = [];
  for (let apart = 1; apart <= farthest; apart++)
    for (let grave = 0; grave + apart < ids.length; grave++) pairs.push([grave, grave + apart]);
  return pairs;
}
