/**
 * A step that ends by other events than the deadline that it is to fulfil, where no other step of that deadline fulfils
 * it either: a deadline may be that of a step which is only a part of the work.
 */
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { saidOf } from "../timing-parts.ts";
import { meantBy, typesOf } from "./ends.ts";
import { stepsOf } from "./steps.ts";

export const stepEndsElsewhere = /* @__PURE__ */ ruleOfServices("S813", (service, context) => {
  const steps = stepsOf(service);
  return [...new Set(steps.map(({ step }) => step.deadline))].flatMap((id) => {
    const stopping = id === null ? null : stopsOf(id, service, context);
    if (stopping === null) return [];
    const own = steps.filter(({ step }) => step.deadline === id);
    const ends = own.map(({ part }) => (part.has("doneWhen") ? typesOf(part.at("doneWhen")) : null));
    // What leaves no trace, or ends by a field or a state, may fulfil it in ways that the file does not tell.
    if (ends.includes(null)) return [];
    const isFulfilled = ends.some((types) =>
      types!.some((type) => meantBy(type, context).some((each) => stopping.has(each))),
    );
    if (isFulfilled) return [];
    const other = service.part.at("deadlines").at(id!).at("label").text!;
    return own.map(({ step, part }) =>
      finding("S813", part.at("doneWhen").pointer, {
        name: step.said.label,
        other,
        known: [...stopping].join(", "),
      }),
    );
  });
});

/** The events that stop a deadline, by any reading; null where anything else stops it as well. */
function stopsOf(id: string, { part }: LintedService, context: LintContext): ReadonlySet<string> | null {
  const stops = saidOf(part.at("deadlines").at(id), "until").map(typesOf);
  if (stops.length === 0 || stops.includes(null)) return null;
  return new Set(stops.flatMap((types) => types!.flatMap((type) => meantBy(type, context))));
}
