/** An escalation that is told by the key of its level went to whom the level goes (DECISIONS 72). */
import { describe, expect, test } from "vitest";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, type Told } from "../assess/story.ts";

const sop = inlineSop({
  roles: { kepala: { label: "Kepala" }, direktur: { label: "Direktur" }, unit: { label: "Unit" } },
  service: {
    escalation: [
      { id: "kepala-unit", to: ["kepala", "unit"], on: "dissatisfied", action: "inform" },
      { id: "pimpinan", to: ["direktur"], on: "dissatisfied", action: "explain" },
    ],
    procedure: [
      { id: "kepada-kepala", label: "K", doneWhen: { event: "escalated", to: "kepala" } },
      { id: "kepada-unit", label: "U", doneWhen: { event: "escalated", to: "unit" } },
      { id: "kepada-direktur", label: "D", doneWhen: { event: "explained", to: "direktur" } },
    ],
  },
});
const before = ["received 07-06 10:00", "dissatisfied 07-07 10:00", "dissatisfied 07-08 10:00"];

function told(...acts: readonly Told[]) {
  const { steps, escalations, problems } = assessed({
    sop,
    events: [...before, ...acts],
    now: "07-20 10:00",
  });
  return {
    steps: steps.filter(({ status }) => status === "done").map(({ id }) => id),
    levels: escalations.filter(({ status }) => status === "done").map(({ key }) => key),
    problems: problems.map(({ code }) => code),
  };
}

// biome-ignore format: a table, one case a line
describe("an escalation", () => {
  test.each<readonly [about: string, act: Told, steps: readonly string[], levels: readonly string[], problems: readonly string[]]>([
    ["by key alone reaches all receivers of its level", ["escalated 07-09 10:00", { ref: "kepala-unit" }], ["kepada-kepala", "kepada-unit"], ["kepala-unit"], []],
    ["by the key of an explanation reaches nobody when it is none", ["escalated 07-09 10:00", { ref: "pimpinan" }], [], [], ["C234", "C351"]],
    ["that is explained reaches whom the explanation goes to", ["explained 07-09 10:00", { ref: "pimpinan" }], ["kepada-direktur"], ["pimpinan"], []],
    ["by key and name reaches whom it names alone", ["escalated 07-09 10:00", { ref: "kepala-unit", to: "unit" }], ["kepada-unit"], ["kepala-unit"], []],
    ["by neither is done, and nobody knows to whom", "escalated 07-09 10:00", [], ["kepala-unit"], ["C234"]],
    ["by a key that no level begins has reached nobody", ["escalated 07-09 10:00", { ref: "kepala" }], [], [], ["C234", "C351"]],
  ])("%s", (_, act, steps, levels, problems) => {
    expect(told(act)).toEqual({ steps, levels, problems });
  });
});
