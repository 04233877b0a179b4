/** An event that an SOP declares counts on the ladder as the one that it means, and as itself. */
import { describe, expect, test } from "vitest";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, said, type Told } from "../assess/story.ts";

const events = {
  "keluhan-ulang": { label: "Keluhan ulang", means: { event: "dissatisfied" } },
  nota: { label: "Nota" },
};
const roles = { kepala: { label: "Kepala" } };

function ladder(on: unknown, ...told: readonly Told[]): readonly string[] {
  const escalation = [{ id: "kepala", to: ["kepala"], on, action: "inform" }];
  const sop = inlineSop({ roles, service: { escalation }, sop: { events } });
  const { escalations } = assessed({ sop, events: ["received 07-06 10:00", ...told], now: "07-20 10:00" });
  return escalations.map(({ key, status, dueAt }) => `${key} ${status} ${said(dueAt)}`);
}

const again = "keluhan-ulang 07-07 10:00";

describe("an event that means another", () => {
  test.each<readonly [about: string, on: unknown, told: readonly Told[], levels: readonly string[]]>([
    ["sets off what hangs on that", "dissatisfied", [again], ["kepala due 07-07 10:00"]],
    ["sets off what hangs on itself", "keluhan-ulang", [again], ["kepala due 07-07 10:00"]],
    [
      "is not set off by what it means",
      "keluhan-ulang",
      ["dissatisfied 07-07 10:00"],
      ["kepala scheduled –"],
    ],
    [
      "is one occurrence for a level that hangs on both",
      { any: ["dissatisfied", "keluhan-ulang"] },
      [again],
      ["kepala due 07-07 10:00"],
    ],
    [
      "makes void what that makes void",
      { event: "nota", voidedBy: ["dissatisfied"] },
      ["nota 07-07 10:00", again],
      ["kepala scheduled –"],
    ],
    [
      "bounds what that bounds",
      { event: "nota", after: { event: "dissatisfied", occurrence: "last" } },
      ["nota 07-07 09:00", again, "nota 07-07 11:00"],
      ["kepala due 07-07 11:00"],
    ],
    [
      "completes what waits for that",
      { all: ["dissatisfied", "verified"] },
      ["verified 07-07 09:00", again],
      ["kepala due 07-07 10:00"],
    ],
    [
      "bounds anew what comes after the last of them",
      { event: "nota", occurrence: "first", after: { event: "dissatisfied", occurrence: "last" } },
      ["dissatisfied 07-07 09:00", "nota 07-07 09:30", again, "nota 07-07 11:00"],
      ["kepala due 07-07 09:30", "kepala#2 due 07-07 11:00"],
    ],
  ])("%s", (_, on, told, levels) => {
    expect(ladder(on, ...told)).toEqual(levels);
  });
});
