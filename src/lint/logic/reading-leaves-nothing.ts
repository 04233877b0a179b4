/** A reading that is not in force, by which a grade or a rule of a deadline would never apply. */
import type { CompiledService } from "../../assess/compile-sop.ts";
import type { CompiledCondition } from "../../conditions/compile.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";

export const readingLeavesNothing = /* @__PURE__ */ ruleOfServices("S745", ({ part, compiled }) => [
  ...ofGrades(compiled),
  ...compiled.deadlines.flatMap((deadline) => {
    const json = part.at("deadlines").at(deadline.id);
    return choicesWithWhen(json, compiled).flatMap(([element, choice]) => {
      const usual = coverings(
        deadline.rules.map(({ inForce }) => inForce.when),
        compiled.frame,
      );
      const selection = { chosen: new Map([[element, choice]]) };
      const chosen = deadline.rules.map(({ planFor }) => planFor(selection).when);
      return newlyCovered(chosen, usual, compiled.frame).map(([index, covering]) =>
        finding("S745", `${deadline.pointer}/rules/${index}`, {
          name: `${deadline.label} (${index + 1})`,
          reading: choice,
          known: covering.map((each) => each + 1).join(", "),
        }),
      );
    });
  }),
]);

function ofGrades({ grading, frame }: CompiledService): readonly Finding[] {
  if (grading === null || grading.byHand) return [];
  const { grades, pointer } = grading;
  if (grades.every(({ readings }) => readings.size < 2)) return [];
  const inForce = grades.map((grade) => grade.inForce.when);
  const usual = coverings(inForce, frame);
  return grades.flatMap((grade, place) =>
    [...grade.readings].flatMap(([reading, { when }], index) => {
      if (reading === grade.inForce.reading) return [];
      const covered = newlyCovered(inForce.with(place, when), usual, frame);
      return covered.slice(0, 1).map(([dead, covering]) =>
        finding("S745", `${pointer}/grades/${place}/readings/${index}`, {
          name: grades[dead]!.label,
          reading,
          known: covering.map((each) => grades[each]!.label).join(", "),
        }),
      );
    }),
  );
}

type When = CompiledCondition | null;

/** The places to which those above leave nothing, and did not before. */
function newlyCovered(
  conditions: readonly When[],
  usual: readonly (readonly number[] | null)[],
  frame: ServiceFrame,
): readonly (readonly [place: number, covering: readonly number[]])[] {
  return coverings(conditions, frame).flatMap((covering, place) =>
    covering !== null && covering.length > 0 && usual[place] === null ? [[place, covering] as const] : [],
  );
}

function coverings(conditions: readonly When[], frame: ServiceFrame): readonly (readonly number[] | null)[] {
  const list = new FirstMatch(frame, conditions);
  return conditions.map((when) => {
    const covering = list.coveringOf(when);
    list.add(when);
    return covering;
  });
}

/** The readings and choices that change which rules apply, but for those in force. */
function choicesWithWhen(
  deadline: JsonPart,
  { frame }: CompiledService,
): readonly (readonly [string, string])[] {
  const id = deadline.pointer.slice(deadline.pointer.lastIndexOf("/") + 1);
  const rules = deadline.at("rules").parts;
  const readings = rules.flatMap((rule) =>
    rule.at("readings").parts.flatMap((reading) => {
      const name = reading.at("id").text!;
      return reading.has("when") && name !== rule.at("reading").text ? [name] : [];
    }),
  );
  const asked = [deadline, ...rules].flatMap((part) => part.at("underReadings").entries());
  const questions = new Map((frame.file.readings ?? []).map((question) => [question.id, question.reading]));
  const choices = asked.flatMap(([question, each]) =>
    each.parts.some((choice) => choice.has("when"))
      ? each.keys
          .filter((choice) => choice !== questions.get(question))
          .map((choice) => [question, choice] as const)
      : [],
  );
  return [...[...new Set(readings)].map((reading) => [id, reading] as const), ...choices];
}
