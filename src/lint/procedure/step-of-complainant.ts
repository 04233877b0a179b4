/** A step of the complainant alone that is done by what only the institution does. */
import type { EventEffect } from "../../format/events.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { areComplainants } from "../parties.ts";
import { rowOf, typesOf } from "./ends.ts";
import { stepsOf } from "./steps.ts";

/**
 * What nobody but the institution brings about. Of what it merely leaves a trace, as registering does of filling in a form,
 * the complainant may have done the work.
 */
const ofInstitutionAlone: ReadonlySet<EventEffect> = new Set([
  "replies",
  "concludes",
  "gives",
  "returns-file",
  "extends",
  "delivers",
  "explains",
]);

export const stepOfComplainant = /* @__PURE__ */ ruleOfServices("S815", (service, context) =>
  stepsOf(service).flatMap(({ step, part }) => {
    const types = part.has("doneWhen") ? typesOf(part.at("doneWhen")) : null;
    if (types === null || !areComplainants(part.at("actor"), context)) return [];
    const isTheirs = types.every((type) => {
      const row = rowOf(type, context);
      return row?.who === "institution" && row.does.some((effect) => ofInstitutionAlone.has(effect));
    });
    if (!isTheirs) return [];
    return [finding("S815", part.at("actor").pointer, { name: step.said.label, known: types.join(", ") })];
  }),
);
