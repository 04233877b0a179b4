/** What a scenario exercised is told by its answer: each kind of element by the least life that brings it into play. */
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { sopSet } from "../../src/assess/versions.ts";
import type { Coverage } from "../../src/scenarios/coverage.ts";
import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";
import { policyFiles } from "../schemas/fixtures.ts";
import { fileOf, told } from "./files.ts";
import { small, still } from "./small-sop.ts";

function coverageOf(...scenarios: readonly object[]): Coverage {
  const named = scenarios.map((each, index) => ({ ...still, name: `${index}`, ...each }));
  const { diagnostics, coverage } = runScenarios({ formatVersion: 1, scenarios: named }, small);
  expect(diagnostics).toEqual([]);
  return coverage[0]!;
}

function missing({ kinds }: Coverage, kind: string): readonly string[] {
  return kinds.find((each) => each.kind === kind)!.missing.map(({ id }) => id);
}

const atFirst = missing(coverageOf(), "clause");
const received = { received: "2026-07-10 10:00" };
const light = { luar: false, berat: false };
const isOf = (answers: object, now = "2026-07-10 10:00") => ({ ...answers, now });

describe("a clause is exercised when what cites it acted", () => {
  test("of those that services cite, and of no other", () => {
    expect(atFirst).toEqual(
      "WAJIB BEBAS BERAT TINGKAT GAWAT BIASA BATAS ATURAN LAIN TAFSIR TAMBAH LINGKUP LANGKAH BALAS JENJANG TUTUP BUKA".split(
        " ",
      ),
    );
  });

  test.each<[string, object, readonly string[]]>([
    ["nothing, before the complaint came", { events: {} }, []],
    ["a required field, where it is missing", { fields: {} }, ["WAJIB"]],
    ["an optional field, where it is given", { fields: { nama: "x", catatan: "y" } }, ["BEBAS"]],
    ["an optional field given as nothing", { fields: { nama: "x", catatan: "" } }, []],
    [
      "a grade with its fact, its rule and no other",
      { events: received, channel: "sms", facts: { luar: false, berat: true } },
      ["BERAT", "TINGKAT", "GAWAT", "BATAS", "ATURAN"],
    ],
    [
      "another rule under the reading in force",
      { events: received, channel: "sms", facts: light },
      ["BERAT", "TINGKAT", "BIASA", "BATAS", "LAIN"],
    ],
    [
      "another reading, where it is chosen",
      { events: received, channel: "sms", facts: light, readings: { jawaban: "kalender" } },
      ["BERAT", "TINGKAT", "BIASA", "BATAS", "LAIN", "TAFSIR"],
    ],
    ["none of several rules that are still possible", { events: received, channel: "sms" }, []],
    [
      "an extension, once it was granted",
      isOf(
        {
          channel: "sms",
          facts: light,
          events: { ...received, extended: { at: "2026-07-13 10:00", deadline: "jawaban", amount: 1 } },
        },
        "2026-07-13 10:00",
      ),
      ["BERAT", "TINGKAT", "BIASA", "BATAS", "LAIN", "TAMBAH"],
    ],
    ["a rule of scope, of a case outside", { channel: "sms", facts: { luar: true } }, ["LINGKUP"]],
    ["no rule of scope, of a case whose facts nobody knows", { channel: "sms", facts: {} }, []],
    ["a step on turn, and a reply that is owed", { events: received }, ["LANGKAH", "BALAS"]],
    [
      "a level that has fallen due",
      isOf({ channel: "sms", events: received, facts: { luar: false, berat: true } }, "2026-07-12 00:00"),
      ["BERAT", "TINGKAT", "GAWAT", "BATAS", "ATURAN", "JENJANG"],
    ],
    // The deadline has ended with it, whichever its rule.
    [
      "a closure",
      { channel: "sms", events: { ...received, satisfied: "2026-07-10 10:00" } },
      ["BATAS", "TUTUP"],
    ],
    [
      "a reopening, also one that is refused",
      { channel: "sms", events: { ...received, reopened: "2026-07-10 10:00" } },
      ["BUKA"],
    ],
  ])("%s", (_name, changed, acted) => {
    const left = missing(coverageOf(changed), "clause");
    expect(atFirst.filter((each) => !left.includes(each))).toEqual(acted);
  });

  test("never by the name of a scenario", () => {
    expect(missing(coverageOf({ name: "GAWAT TUTUP BUKA" }), "clause")).toContain("GAWAT");
  });

  test("by several scenarios together", () => {
    const both = coverageOf({ fields: {} }, { fields: { nama: "x", catatan: "y" } });
    expect(missing(both, "clause")).not.toContain("WAJIB");
    expect(missing(both, "clause")).not.toContain("BEBAS");
    expect(both.scenarios).toBe(2);
  });
});

describe("elements", () => {
  test("each that no scenario exercised is named, with its words and its place", () => {
    const { kinds } = coverageOf({ events: received, channel: "sms", facts: light });
    expect(kinds.map(({ kind, total, exercised }) => `${kind} ${exercised}/${total}`)).toEqual([
      "clause 5/17",
      "field 0/2",
      "fact 2/2",
      "grade 1/2",
      "scope 0/1",
      "deadline 1/1",
      "rule 1/2",
      "reading 1/2",
      "step 0/1",
      "reply 0/1",
      "level 0/1",
      "closure 0/1",
    ]);
    expect(kinds[6]!.missing).toEqual([
      {
        id: "jawaban/1",
        service: "pengaduan",
        label: "Jawaban",
        pointer: "/services/pengaduan/deadlines/jawaban/rules/0",
      },
    ]);
    expect(missing(coverageOf({ events: received, facts: light }), "reading")).toEqual([
      "jawaban/2=kalender",
    ]);
    expect(kinds[0]!.missing[0]).toEqual({
      id: "WAJIB",
      service: null,
      label: "1: wajib",
      pointer: "/clauses/WAJIB",
    });
  });

  test("of an SOP without scenarios all are named", () => {
    const { scenarios, kinds } = coverageOf();
    expect(scenarios).toBe(0);
    for (const { exercised } of kinds) expect(exercised).toBe(0);
  });
});

test("of a policy only what it brought counts, once for all services and SOPs that it is laid over", () => {
  const laid = ["rsud-buleleng", "puskesmas-sewo"].map(
    (id) => loadPolicy(policyFiles[0]!.value, shippedSop(id)).sop,
  );
  const run = (...scenarios: readonly object[]) =>
    runScenarios({ ...fileOf(...scenarios), policy: "jenjang-ombudsman" }, sopSet(laid));
  const [none, another] = run().coverage;
  expect(another).toBeUndefined();
  expect(missing(none!, "level")).toEqual(["atasan", "pimpinan", "penjelasan", "ombudsman"]);
  expect(missing(none!, "clause")).toEqual([]);
  expect(missing(none!, "step")).toEqual([]);
  const { diagnostics, coverage } = run({
    ...told,
    now: "2026-07-11 10:01",
    expect: { deadlines: { tanggapan: "overdue" } },
  });
  expect(diagnostics).toEqual([]);
  expect(missing(coverage[0]!, "level")).not.toContain("pimpinan");
  expect(missing(coverage[0]!, "level")).toContain("ombudsman");
});
