/** Small files of scenarios for the tests: one scenario under a shipped SOP, with what a test changes of it. */

import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";

/** Friday, 10 July 2026, 10:00 WITA: a death, told by SMS. */
export const told = {
  name: "kematian",
  service: "pengaduan",
  channel: "sms",
  facts: { kematian: true },
  events: { received: "2026-07-10 10:00" },
  now: "2026-07-10 12:00",
};

export function fileOf(...scenarios: readonly object[]): object {
  return { formatVersion: 1, sop: "rsud-buleleng", scenarios };
}

/** The differences of one scenario, each as "place: expected / got". */
export function differences(expect: object, changed: object = {}): readonly string[] {
  const { diagnostics, results } = runScenarios(
    fileOf({ ...told, ...changed, expect }),
    shippedSop("rsud-buleleng"),
  );
  return [
    ...diagnostics.map(({ code, pointer }) => `${code} ${pointer}`),
    ...results.flatMap((result) =>
      result.differences.map(
        ({ pointer, expected, got }) =>
          `${pointer.replace("/scenarios/0/expect/", "")}: ${JSON.stringify(expected)} / ${JSON.stringify(got)}`,
      ),
    ),
  ];
}
