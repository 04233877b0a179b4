/** What a service asks of a case before it takes it up, and what the SOP says of one that is outside. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { is, scopeOf, why, work } from "./work.ts";

const boolean = (label: string) => ({ type: "boolean", label });
const facts = { informasi: boolean("Permintaan informasi"), saran: boolean("Saran") };
const scope = [
  {
    id: "informasi",
    when: is("informasi", false),
    else: "refer",
    refersTo: { label: "Permohonan Informasi" },
    source: ["C-1"],
  },
  {
    id: "saran",
    when: is("saran", false),
    else: "refer",
    refersTo: { label: "Kotak saran", sop: "lain", service: "saran" },
  },
];
const house = work(
  { facts, scope },
  {
    clauses: { "C-1": { at: "1", about: "permintaan informasi" } },
    gaps: [
      { id: "batas", kind: "unclear", clauses: ["C-1"], about: "apa yang dihitung permintaan informasi" },
    ],
  },
);

// biome-ignore format: a table, one case a line
describe("a case is", () => {
  test.each<readonly [about: string, facts: object, status: string, to: string | null, needs: readonly string[], because: readonly string[]]>([
    ["inside when every rule is met", { informasi: false, saran: false }, "inside", null, [], ["fact informasi true", "fact saran true"]],
    ["outside when one is not", { informasi: true, saran: false }, "outside", "Permohonan Informasi", [], ["fact informasi false", "gap batas"]],
    ["outside by the first of several", { informasi: true, saran: true }, "outside", "Permohonan Informasi", [], ["fact informasi false", "gap batas"]],
    ["outside by a later one", { informasi: false, saran: true }, "outside", "Kotak saran", [], ["fact saran false"]],
    ["outside by a later one, also while an earlier one is unknown", { saran: true }, "outside", "Kotak saran", [], ["fact saran false"]],
    ["undetermined while one is unknown", { saran: false }, "undetermined", null, ["informasi"], ["fact informasi", "gap batas"]],
    ["undetermined while all are", {}, "undetermined", null, ["informasi", "saran"], ["fact informasi", "gap batas", "fact saran"]],
  ])("%s", (_, given, status, to, needs, because) => {
    const answer = scopeOf(house, { facts: given })!;
    expect([answer.status, answer.refersTo?.label ?? null, answer.needs, why(answer.because)]).toEqual([status, to, needs, because]);
  });
});

test("where a case is referred to may be another SOP or service", () => {
  expect(scopeOf(house, { facts: { saran: true } })!.refersTo).toEqual({
    label: "Kotak saran",
    sop: "lain",
    service: "saran",
  });
  expect(scopeOf(house, { facts: { informasi: true } })!.refersTo).toEqual({
    label: "Permohonan Informasi",
    sop: null,
    service: null,
  });
});

test("what puts a case outside by our own reading says so", () => {
  const assumed = [{ ...scope[1], basis: "assumed", note: "contoh" }];
  const { because } = scopeOf(work({ facts, scope: assumed }), { facts: { saran: true } })!;
  expect(why(because)).toEqual(["fact saran false", "assumption assumed"]);
});

test("a service that asks nothing of a case has no answer", () => {
  expect(scopeOf(work({}), {})).toBeNull();
});

describe("of a case outside the SOP says", () => {
  const rule = (id: string, effect: string, more: object = {}) => ({
    id,
    when: is(id, true),
    else: effect,
    ...more,
  });
  const all = Object.fromEntries(["satu", "dua", "tiga"].map((id) => [id, boolean(id)]));
  const told = (rules: readonly object[], given: object) => {
    const answer = scopeOf(work({ facts: all, scope: rules }), { facts: given })!;
    return [answer.status, answer.rule, answer.else, answer.needs];
  };
  const warn = rule("satu", "warn");
  const reject = rule("dua", "reject");
  const refer = rule("tiga", "refer", { refersTo: { label: "Tempat lain" } });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, rules: readonly object[], given: object, answer: readonly unknown[]]>([
    ["that it is rejected", [reject], { dua: false }, ["outside", "dua", "reject", []]],
    ["where it is referred to", [reject, refer], { dua: true, tiga: false }, ["outside", "tiga", "refer", []]],
    ["what comes first of the two", [reject, refer], { dua: false, tiga: false }, ["outside", "dua", "reject", []]],
    ["only a warning", [warn], { satu: false }, ["outside", "satu", "warn", []]],
    ["no warning where it is rejected", [warn, reject], { satu: false, dua: false }, ["outside", "dua", "reject", []]],
    ["a warning, and what may still have it rejected", [warn, reject], { satu: false }, ["outside", "satu", "warn", ["dua"]]],
    ["the first of two warnings", [warn, rule("tiga", "warn")], { satu: false, tiga: false }, ["outside", "satu", "warn", []]],
    ["nothing while nobody knows", [warn, reject], {}, ["undetermined", null, null, ["satu", "dua"]]],
    ["nothing of one inside", [warn, reject], { satu: true, dua: true }, ["inside", null, null, []]],
  ])("%s", (_, rules, given, answer) => {
    expect(told(rules, given)).toEqual(answer);
  });
});

describe("a limit that the complainant has to keep", () => {
  const pengajuan = {
    label: "Pengajuan",
    binds: "complainant",
    from: { field: "tanggal-kejadian" },
    until: { event: "submitted", earlier: "counts" },
    rules: [
      { when: is("luar-negeri", true), length: { amount: 60, unit: "day" } },
      { when: is("luar-negeri", false), length: { amount: 30, unit: "day" } },
    ],
  };
  const sop = inlineSop({
    intake: { "tanggal-kejadian": { label: "Tanggal kejadian", type: "date", confidential: true } },
    facts: { "luar-negeri": boolean("Terjadi di luar negeri") },
    service: {
      deadlines: { pengajuan },
      scope: [{ id: "paling-lama-30-hari", deadline: "pengajuan", else: "reject" }],
      procedure: [{ id: "menjawab", label: "Menjawab", doneWhen: "responded" }],
    },
  });
  const assessed = (happened: string | null, abroad: boolean | null, now = "2026-07-13T10:00:00+08:00") =>
    assess(
      sop,
      {
        service: "pengaduan",
        channel: "sms",
        ...(happened === null ? {} : { fields: { "tanggal-kejadian": happened } }),
        facts: { "luar-negeri": abroad },
        events: [{ type: "submitted", at: "2026-07-10T10:00:00+08:00" }],
      },
      now,
    );

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, happened: string | null, abroad: boolean | null, status: string, effect: string | null, needs: readonly string[], holds: string]>([
    ["30 days ago", "2026-06-10", false, "inside", null, [], "in-time pengajuan true"],
    ["31 days ago", "2026-06-09", false, "outside", "reject", [], "in-time pengajuan false"],
    ["31 days ago, where 60 are allowed", "2026-06-09", true, "inside", null, [], "in-time pengajuan true"],
    ["31 days ago, nobody knows how many are allowed", "2026-06-09", null, "undetermined", null, ["luar-negeri"], "in-time pengajuan"],
    ["61 days ago, nobody knows how many are allowed", "2026-05-10", null, "outside", "reject", [], "in-time pengajuan false"],
    ["on a day that nobody told", null, false, "undetermined", null, [], "in-time pengajuan"],
  ])("%s", (_, happened, abroad, status, effect, needs, holds) => {
    const answer = assessed(happened, abroad).scope!;
    expect([answer.status, answer.else, answer.needs, why(answer.because)]).toEqual([status, effect, needs, [holds]]);
  });

  test("never closes the case, and its steps and deadlines stand as before", () => {
    const late = assessed("2026-06-09", false, "2027-07-13T10:00:00+08:00");
    expect([late.scope!.status, late.state, late.closure]).toEqual(["outside", "open", null]);
    expect(late.steps.map(({ status }) => status)).toEqual(["open"]);
  });

  test("that ran out before the complaint came is not kept either, from the next instant on", () => {
    const before = assess(
      sop,
      {
        service: "pengaduan",
        channel: "sms",
        fields: { "tanggal-kejadian": "2026-06-09" },
        facts: { "luar-negeri": false },
        events: [],
      },
      "2026-07-08T10:00:00+08:00",
    );
    expect(before.scope!.status).toBe("inside");
    expect(before.nextCheckAt).toBe("2026-07-10T00:00:00.000+08:00");
  });
});
