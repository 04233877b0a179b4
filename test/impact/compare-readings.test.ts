/** What each reading would change, against the calendar's own sums and against assessing the same starts. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { formatInstant, parseInstant } from "../../src/base/time.ts";
import { compareReadings } from "../../src/impact/compare-readings.ts";
import { renderReadings } from "../../src/render/readings-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";

const wita = 8 * 3_600_000;
const day = 86_400_000;

function choiceOf(sop: string, element: string, choice: string) {
  const reading = compareReadings(shippedSop(sop)).find(({ id }) => id === element)!;
  return reading.choices.find(({ id }) => id === choice)!;
}

describe("a reading compared over every start", () => {
  test("comes to what assessing the same starts under both readings comes to", () => {
    const sop = shippedSop("rsud-buleleng");
    const { effects } = choiceOf("rsud-buleleng", "jawaban-informasi", "hari");
    expect(effects).toHaveLength(1);
    const [{ earlier, later, compared, leftOut, worst }] = effects as [(typeof effects)[0]];
    expect(compared + leftOut).toBe(4 * (365 * 9 + 2));
    let [sooner, apart] = [0, 0];
    let starts = 0;
    // Every day at ten, up to where decrees reach.
    for (let at = Date.UTC(2019, 0, 1, 10) - wita; at < Date.UTC(2027, 10, 30) - wita; at += day) {
      const complaint = {
        service: "permintaan-informasi",
        channel: "langsung",
        events: [{ type: "received", at: formatInstant(at, wita) }],
      };
      const [one, other] = ["hari-kerja", "hari"].map((reading) => {
        const options = { readings: { "jawaban-informasi": reading }, calendarAsOf: "2026-12-31" };
        const { dueAt } = assess(sop, complaint, at, options).deadlines.find(
          ({ id }) => id === "jawaban-informasi",
        )!;
        return parseInstant(dueAt!) as number;
      }) as [number, number];
      starts++;
      if (other < one) sooner++;
      apart = Math.max(apart, Math.round((one - other) / day));
    }
    expect(sooner).toBe(starts);
    expect({ earlier, later }).toEqual({ earlier: compared, later: 0 });
    expect(worst!.days).toBe(-apart);
  });

  test("names a start at which they lie as far apart as it says", () => {
    for (const id of [
      "rsud-buleleng",
      "rsjd-atma-husada",
      "puskesmas-sewo",
      "poltekkes-kendari",
      "rsud-kepulauan-seribu",
    ]) {
      const sop = shippedSop(id);
      const worsts = compareReadings(sop).flatMap(({ choices }) =>
        choices.flatMap(({ effects }) => effects.flatMap(({ worst }) => worst ?? [])),
      );
      for (const { startAt, dueAt, otherDueAt, days } of worsts) {
        expect(startAt.slice(0, 4) >= "2019" && startAt.slice(0, 4) <= "2027").toBe(true);
        const apart =
          Date.parse(`${otherDueAt.slice(0, 10)}T00:00:00Z`) - Date.parse(`${dueAt.slice(0, 10)}T00:00:00Z`);
        expect(days).toBe(apart / day);
      }
    }
  });

  const threeDays = (readings: readonly object[]) =>
    inlineSop({
      deadlines: {
        tanggapan: {
          label: "Tanggapan",
          from: "received",
          until: "responded",
          rules: [{ printed: "3 hari", readings, reading: "a" }],
        },
      },
    });

  test("says that it never matters where it never does, and that another moment does not matter for the length", () => {
    const sop = threeDays([
      { id: "a", length: { amount: 2, unit: "day" } },
      { id: "sama", length: { amount: 48, unit: "hour" }, from: "received" },
      { id: "minggu", length: { amount: 1, unit: "week" } },
      { id: "lain", length: { amount: 2, unit: "day" }, from: "acknowledged" },
      { id: "tujuh", length: { amount: 7, unit: "day" } },
    ]);
    const [{ choices }] = compareReadings(sop) as [ReturnType<typeof compareReadings>[0]];
    const kinds = choices.map(({ id, effects }) => [
      id,
      ...effects.map(({ kind, worst }) => [kind, worst === null]),
    ]);
    expect(kinds).toEqual([
      ["a"],
      ["sama", ["dates", false]],
      ["minggu", ["dates", false]],
      ["lain", ["moments", true]],
      ["tujuh", ["dates", false]],
    ]);
    expect(choices[2]!.effects[0]).toMatchObject({ earlier: 0, worst: { days: 5 } });
    expect({ ...choices[4]!.effects[0], pointer: "" }).toEqual({ ...choices[2]!.effects[0], pointer: "" });
    const alike = threeDays([
      { id: "a", length: { amount: 7, unit: "day" } },
      { id: "seminggu", length: { amount: 1, unit: "week" } },
    ]);
    expect(compareReadings(alike)[0]!.choices[1]!.effects[0]).toMatchObject({
      kind: "dates",
      earlier: 0,
      later: 0,
      worst: null,
    });
    expect(renderReadings(alike, compareReadings(alike))).toContain("selalu jatuh pada saat yang sama");
  });

  test("leaves out what no decree is known for, and counts it", () => {
    const sop = loadSop(
      threeDays([
        { id: "a", length: { amount: 3, unit: "working-day" } },
        { id: "hari", length: { amount: 3, unit: "day" } },
      ]).file,
      { decrees: [] },
    );
    const effect = compareReadings(sop)[0]!.choices[1]!.effects[0]!;
    expect([effect.compared, effect.leftOut]).toEqual([0, 4 * (365 * 9 + 2)]);
  });
});
