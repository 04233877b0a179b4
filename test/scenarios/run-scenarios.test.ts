/** What is expected is compared with what is answered: every part of an answer can fail, and what is not written cannot. */
import { describe, expect, test } from "vitest";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";
import { policyFiles } from "../schemas/fixtures.ts";
import { differences, fileOf, told } from "./files.ts";

const late = { now: "2026-07-11 10:01" };
const answered = {
  events: {
    received: "2026-07-10 10:00",
    responded: { at: "2026-07-11 09:00", by: "humas" },
    "followed-up": "2026-07-11 10:00",
  },
  now: "2026-07-12 10:00",
};

describe("what is as expected", () => {
  test.each<[string, object, object]>([
    ["state and grade", { state: "open", grade: "merah" }, {}],
    ["a deadline by its status", { deadlines: { tanggapan: "running" } }, {}],
    ["a due instant", { deadlines: { tanggapan: { dueAt: "2026-07-11 10:00", status: "running" } } }, {}],
    ["the same with an offset", { deadlines: { tanggapan: { dueAt: "2026-07-11T02:00:00Z" } } }, {}],
    ["one that has passed", { deadlines: { tanggapan: "overdue" } }, late],
    [
      "one at its very limit",
      { deadlines: { tanggapan: { status: "met", stoppedAt: "2026-07-11 10:00" } } },
      answered,
    ],
    [
      "three working days over a weekend, to the end of Wednesday",
      { grade: "kuning", deadlines: { tanggapan: { dueAt: "2026-07-15" } } },
      {
        facts: {
          "sengketa-hukum": false,
          kematian: false,
          "kerugian-materiil": false,
          "pemberitaan-media": true,
          "kerugian-immateriil": false,
        },
      },
    ],
    [
      "what is missing, in any order",
      { intake: { missing: ["kontak", "isi", "waktu", "tempat", "nama"] } },
      {},
    ],
    [
      "an action among others",
      { nextActions: [{ kind: "deadline", until: "2026-07-11 10:00" }, { what: "isi" }] },
      {},
    ],
    [
      "a reason among others",
      { deadlines: { tanggapan: { because: [{ kind: "rule", clauses: ["BUL-D1"] }, { kind: "start" }] } } },
      {},
    ],
    ["null", { closure: null, concludedAt: null, handler: null }, {}],
    ["no problems", { problems: [] }, {}],
  ])("%s", (_name, expected, changed) => expect(differences(expected, changed)).toEqual([]));
});

describe("what is not as expected", () => {
  test.each<[string, object, readonly string[]]>([
    ["a state", { state: "closed" }, ['state: "closed" / "open"']],
    ["a grade", { grade: "kuning" }, ['grade: "kuning" / "merah"']],
    ["a grade that is known", { grade: "undetermined" }, ['grade: "undetermined" / "merah"']],
    ["a status", { deadlines: { tanggapan: "met" } }, ['deadlines/tanggapan: "met" / "running"']],
    [
      "an instant, a minute off",
      { deadlines: { tanggapan: { dueAt: "2026-07-11 10:01" } } },
      ['deadlines/tanggapan/dueAt: "2026-07-11 10:01" / "2026-07-11 10:00"'],
    ],
    [
      "the end of that day",
      { deadlines: { tanggapan: { dueAt: "2026-07-11" } } },
      ['deadlines/tanggapan/dueAt: "2026-07-11" / "2026-07-11 10:00"'],
    ],
    ["null where there is something", { grade: null }, ['grade: null / {"status":"graded","id":"merah"}']],
    ["something where there is null", { closure: "puas" }, ["T103 /scenarios/0/expect/closure"]],
    [
      "a list with one too few",
      { intake: { missing: ["isi"] } },
      ['intake/missing: ["isi"] / ["nama","tempat","waktu","isi","kontak"]'],
    ],
    [
      "nothing to be done",
      { nextActions: [] },
      [expect.stringMatching(/^nextActions: \[\] \/ \[\{"kind":"deadline"/) as never],
    ],
    [
      "actions in another order",
      { nextActions: [{ what: "isi" }, { kind: "deadline" }] },
      [expect.stringMatching(/^nextActions: /) as never],
    ],
    [
      "a reason that is not there",
      { deadlines: { tanggapan: { because: [{ kind: "pause" }] } } },
      [expect.stringMatching(/^deadlines\/tanggapan\/because: /) as never],
    ],
    ["a problem", { problems: ["C327"] }, ['problems: ["C327"] / []']],
    ["a step", { steps: { menindaklanjuti: "done" } }, ['steps/menindaklanjuti: "done" / "blocked"']],
  ])("%s", (_name, expected, found) => expect(differences(expected)).toEqual(found));

  test("a case that could not be used as told fails, unless that is expected", () => {
    const changed = { events: { received: "2026-07-10 10:00", annulled: "2026-07-10 11:00" } };
    expect(differences({ state: "open" }, changed)).toEqual(['problems: [] / ["C334"]']);
    expect(differences({ state: "open", problems: ["C334"] }, changed)).toEqual([]);
  });

  test("the reasons of the parts that differ stand with it, in the words of explain, and no others", () => {
    const run = (expected: object, language: "id" | "en") =>
      runScenarios(fileOf({ ...told, expect: expected }), shippedSop("rsud-buleleng"), { language })
        .results[0]!;
    const { because } = run({ grade: "kuning", deadlines: { tanggapan: "met" } }, "id");
    expect(because).toContain("Berpotensi menyangkut kematian: ya (BUL-G1, Penggolongan 1).");
    expect(because).toContain("Tertulis: “maksimal 1 x 24 jam” (BUL-D1, Waktu 1).");
    expect(run({ grade: "kuning" }, "en").because.join(" ")).not.toMatch(/maksimal/);
    expect(run({ grade: "kuning" }, "en").because[0]).toMatch(/^Grade: /);
    expect(run({ grade: "merah" }, "id").because).toEqual([]);
  });
});

describe("levels of a ladder", () => {
  const policy = loadPolicy(policyFiles[0]!.value, shippedSop("rsud-buleleng"));
  const run = (escalations: object, now: string) =>
    runScenarios(
      { ...fileOf({ ...told, now, expect: { escalations } }), policy: policy.id },
      policy.sop,
    ).results[0]!.differences.map(({ pointer, got }) => [pointer.split("/").at(-1), got]);

  test("by id, with their instants, done or not there at all", () => {
    expect(
      run({ pimpinan: { status: "due", dueAt: "2026-07-11 10:00:00.001" } }, "2026-07-11 10:01"),
    ).toEqual([]);
    expect(run({ pimpinan: "due" }, "2026-07-11 10:00")).toEqual([["pimpinan", "scheduled"]]);
    expect(run({ pimpinan: ["due", "scheduled"] }, "2026-07-11 10:01")).toEqual([]);
    expect(run({ pimpinan: null }, "2026-07-11 10:01")).toHaveLength(1);
  });

  test("a file for a policy is refused without it, and the other way round", () => {
    const forPolicy = { ...fileOf({ ...told, expect: { state: "open" } }), policy: policy.id };
    expect(runScenarios(forPolicy, policy.base).diagnostics.map(({ code }) => code)).toEqual(["T102"]);
    const plain = fileOf({ ...told, expect: { state: "open" } });
    expect(runScenarios(plain, policy.sop).diagnostics.map(({ code }) => code)).toEqual(["T102"]);
  });
});

test("of several SOPs each scenario names its own, in its own time", () => {
  const seribu = {
    name: "WIB",
    sop: "rsud-kepulauan-seribu",
    service: "pengaduan",
    channel: "langsung",
    events: { received: "2026-07-10 10:00" },
    now: "2026-07-10 10:00",
    expect: { deadlines: { penyelesaian: { startedAt: "2026-07-10T10:00:00+07:00" } } },
  };
  const { diagnostics, results, coverage } = runScenarios(
    fileOf(
      { ...told, expect: { deadlines: { tanggapan: { startedAt: "2026-07-10T10:00+08:00" } } } },
      seribu,
    ),
    sopSet([shippedSop("rsud-buleleng"), shippedSop("rsud-kepulauan-seribu")]),
  );
  expect(diagnostics).toEqual([]);
  expect(results.map(({ sop, differences: all }) => [sop, all])).toEqual([
    ["rsud-buleleng", []],
    ["rsud-kepulauan-seribu", []],
  ]);
  expect(coverage.map(({ sop, scenarios }) => [sop, scenarios])).toEqual([
    ["rsud-buleleng", 1],
    ["rsud-kepulauan-seribu", 1],
  ]);
});

test("of several versions the one in force answers", () => {
  const { file } = shippedSop("rsud-buleleng");
  const version = (name: string, effectiveFrom: string | null, effectiveTo: string | null) =>
    loadSop({ ...file, version: name, validity: { ...file.validity, effectiveFrom, effectiveTo } });
  const set = sopSet([version("lama", null, "2026-06-30"), version("baru", "2026-07-01", null)]);
  const results = runScenarios(
    fileOf(
      { ...told, expect: { version: "baru" } },
      { ...told, name: "dulu", events: { received: "2026-06-30 10:00" }, expect: { version: "lama" } },
    ),
    set,
  ).results;
  expect(results.map((each) => [each.version, each.differences])).toEqual([
    ["baru", []],
    ["lama", []],
  ]);
});
