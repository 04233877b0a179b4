import fc from "fast-check";
import { Engine, type RuleProperties } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { TRUE, truthOf } from "../../src/conditions/compile.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { engineOperators, toEngineCondition, toEngineRules } from "../../src/engine/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import {
  comparing,
  comparingAndPresent,
  compiled,
  completeFacts,
  FACTS,
  type Facts,
  type Shared,
  valuesOf,
} from "../conditions/arbitrary-conditions.ts";
import { booleans, holds, smallSop } from "../grading/small-sop.ts";
import { runs } from "../properties/runs.ts";

const buleleng = shippedSop("rsud-buleleng");

/** The grade by json-rules-engine: the first event. */
async function engineGrade(rules: readonly RuleProperties[], facts: Facts) {
  const { events } = await new Engine([...rules]).run({ ...facts });
  return events[0]?.params ?? null;
}

function ourGrade(sop: LoadedSop, facts: Facts, fields: Facts = {}, readings = {}) {
  const at = "2026-07-10T10:00:00+08:00";
  const complaint = {
    service: "pengaduan",
    channel: "surat",
    facts,
    fields,
    events: [{ type: "received", at }],
  };
  const { status, id, label, reading } = assess(sop, complaint, at, { readings }).grade!;
  expect(status).toBe("graded");
  return { grade: id, label, reading };
}

describe("the exported grading", () => {
  test("is plain JSON, gravest grade first, `otherwise` last", () => {
    const rules = toEngineRules(buleleng, "pengaduan");
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
    expect(rules.map(({ name, priority }) => [name, priority])).toEqual([
      ["merah", 3],
      ["kuning", 2],
      ["hijau", 1],
    ]);
    expect(rules[2]).toEqual({
      name: "hijau",
      priority: 1,
      conditions: { all: [] },
      event: { type: "grade", params: { grade: "hijau", label: "Risiko rendah (hijau)", reading: null } },
    });
  });

  const names = Object.keys(buleleng.file.services["pengaduan"]!.facts!);

  test.each([undefined, "salah-satu", "semua"])(
    "grades Buleleng's 32 known cases as we do, by reading %s",
    async (reading) => {
      const readings = reading === undefined ? {} : { merah: reading };
      const rules = toEngineRules(buleleng, "pengaduan", { readings });
      for (let bits = 0; bits < 2 ** names.length; bits++) {
        const facts = Object.fromEntries(names.map((name, index) => [name, (bits & (1 << index)) !== 0]));
        expect(await engineGrade(rules, facts)).toEqual(ourGrade(buleleng, facts, {}, readings));
      }
    },
  );

  test("grades as we do by generated conditions, shared ones included", async () => {
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(
        comparing(3),
        completeFacts.filter((facts) => /\S/.test(facts["field.judul"] as string)),
        async ({ shared, conditions }, facts) => {
          const sop = gradedBy(conditions, shared);
          const { "field.judul": judul, ...declared } = facts;
          const ours = ourGrade(sop, declared, { judul });
          seen.add(ours.grade);
          expect(await engineGrade(toEngineRules(sop, "pengaduan"), facts)).toEqual(ours);
        },
      ),
      runs(1 / 15),
    );
    expect(seen.size).toBe(4);
  });

  test.each<[string, LoadedSop, string]>([
    ["criteria", shippedSop("rsjd-atma-husada"), "pengaduan"],
    ["grading", shippedSop("sp4n-lapor"), "pengaduan"],
  ])("is empty where the service has no %s", (_, sop, service) =>
    expect(toEngineRules(sop, service)).toEqual([]),
  );

  test("wraps a lone comparison, which the engine refuses as a root", () => {
    const sop = smallSop({
      facts: booleans("gawat"),
      grading: {
        ranked: true,
        grades: [
          { id: "berat", label: "Berat", when: holds("gawat") },
          { id: "ringan", label: "Ringan", otherwise: true },
        ],
      },
    });
    expect(toEngineRules(sop, "pengaduan")[0]!.conditions).toEqual({ all: [holds("gawat")] });
  });

  test("leaves readings of deadlines to whom they concern", () => {
    const readings = { tanggapan: "hari-terima-dihitung" };
    expect(toEngineRules(buleleng, "pengaduan", { readings })).toEqual(toEngineRules(buleleng, "pengaduan"));
  });

  test.each<[string, () => unknown, string]>([
    [
      "service",
      () => toEngineRules(buleleng, "saran"),
      "unknown service `saran`; known are: pengaduan, permintaan-informasi",
    ],
    [
      "reading",
      () => toEngineRules(buleleng, "pengaduan", { readings: { merah: "dua" } }),
      "unknown reading of `merah` `dua`; known are: salah-satu, semua",
    ],
    [
      "shared condition",
      () => toEngineCondition(buleleng, "pengaduan", { condition: "toString" }),
      "unknown condition `toString`",
    ],
  ])("refuses a %s that does not exist", (_, call, message) => expect(call).toThrow(message));
});

function gradedBy(conditions: readonly Condition[], shared: Shared): LoadedSop {
  const choices = (values: readonly string[] | null) =>
    values === null ? {} : { values: values.map((id) => ({ id, label: id })) };
  const declared = FACTS.filter(({ origin }) => origin === "declared");
  return smallSop({
    intake: { judul: { label: "Judul", type: "text" } },
    facts: Object.fromEntries(
      declared.map(({ name, type, values }) => [name, { type, label: name, ...choices(values) }]),
    ),
    conditions: shared,
    grading: {
      ranked: true,
      grades: [
        ...conditions.map((when, index) => ({ id: `tingkat-${index}`, label: `Tingkat ${index}`, when })),
        { id: "lain", label: "Lain", otherwise: true },
      ],
    },
  });
}

describe("an exported condition", () => {
  test("has a root and a value everywhere, also as JSON text", () => {
    const present: Condition = { fact: "field.isi", operator: "present" };
    const exported = { fact: "field.isi", operator: "present", value: true };
    const as = (condition: Condition) =>
      JSON.parse(JSON.stringify(toEngineCondition(buleleng, "pengaduan", condition)));
    expect(as(present)).toEqual({ all: [exported] });
    expect(as({ not: present })).toEqual({ not: exported });
  });

  test("may ask what is present, by the two operators that come with it", async () => {
    await fc.assert(
      fc.asyncProperty(comparingAndPresent(20), completeFacts, async ({ shared, conditions }, facts) => {
        const sop = gradedBy([], {});
        const engine = new Engine();
        for (const [name, test] of Object.entries(engineOperators)) engine.addOperator(name, test);
        for (const [index, each] of conditions.entries())
          engine.addRule({
            conditions: toEngineCondition(withConditions(sop, shared), "pengaduan", each),
            event: { type: `${index}` },
          });
        const fired = new Set((await engine.run({ ...facts })).events.map(({ type }) => type));
        const ours = conditions.map((each) => truthOf(compiled(each, shared), valuesOf(facts)) === TRUE);
        expect(conditions.map((_, index) => fired.has(`${index}`))).toEqual(ours);
      }),
      { numRuns: 50 },
    );
  });

  test.each<["present" | "absent", unknown, boolean]>([
    ["present", "isi", true],
    ["present", false, true],
    ["present", null, false],
    ["present", undefined, false],
    ["absent", null, true],
    ["absent", 0, false],
  ])("of %s with %j is %s to the engine", async (operator, value, fires) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addOperator(operator, engineOperators[operator]);
    engine.addRule({
      conditions: toEngineCondition(buleleng, "pengaduan", { fact: "field.isi", operator }),
      event: { type: "fired" },
    });
    const { events } = await engine.run(value === undefined ? {} : { "field.isi": value });
    expect(events.length === 1).toBe(fires);
  });
});

/** The same SOP with other shared conditions, some of which grading could not hold. */
function withConditions(sop: LoadedSop, conditions: Shared): LoadedSop {
  const service = sop.compiled.services.get("pengaduan")!;
  const frame = { ...service.frame, file: { ...service.frame.file, conditions } };
  return { ...sop, compiled: { ...sop.compiled, services: new Map([["pengaduan", { ...service, frame }]]) } };
}
