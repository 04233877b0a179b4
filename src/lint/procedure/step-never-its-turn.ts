/** A step that is done at the latest with a step that it waits for: its turn never comes. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { alternativesOf, keyOf } from "./ends.ts";
import { isNeededWith, type LintedStep, stepsOf, waitsFor } from "./steps.ts";

/** So many steps with one end are held against each other. */
const mostHeld = 32;

export const stepNeverItsTurn = /* @__PURE__ */ ruleOfServices("S811", (service) => {
  const { frame } = service.compiled;
  /** Those that end with an event, or after one, by the first of these events. */
  const byEnd = new Map<string, LintedStep[]>();
  return stepsOf(service).flatMap((one) => {
    const ends = alternativesOf(one.part.at("doneWhen"));
    if (ends === null) return [];
    const own = new Set(ends.map(keyOf));
    const earlier = [...own].flatMap((key) => (byEnd.get(key) ?? []).slice(-mostHeld));
    const [key] = keysOf(one);
    if (key !== undefined && !one.step.isOptional && one.step.impliedBy === null)
      byEnd.set(key, [...(byEnd.get(key) ?? []), one]);
    const other = earlier.find(
      (each) =>
        waitsFor(one, each) &&
        keysOf(each).every((end) => own.has(end)) &&
        (one.step.deadline === null || one.step.deadline === each.step.deadline) &&
        isNeededWith(each, one, frame),
    );
    if (other === undefined) return [];
    return [finding("S811", one.part.pointer, { name: one.step.said.label, other: other.step.said.label })];
  });
});

/** What must have happened for a step to be done: each of its ends, or what that comes after. */
function keysOf({ part }: LintedStep): readonly string[] {
  const ends = alternativesOf(part.at("doneWhen")) ?? [];
  return ends.map((end) => {
    const bounds = alternativesOf(end.at("after")) ?? [];
    return keyOf(bounds.length === 1 ? bounds[0]! : end);
  });
}
