/** What is outside the scope of a service, and where it is referred to. */
import { describe, expect, test } from "vitest";
import { is, scopeOf, why, work } from "./work.ts";

const boolean = (label: string) => ({ type: "boolean", label });
const facts = { informasi: boolean("Permintaan informasi"), saran: boolean("Saran") };
const scope = [
  {
    id: "informasi",
    when: is("informasi", true),
    refersTo: { label: "Permohonan Informasi" },
    source: ["C-1"],
  },
  { id: "saran", when: is("saran", true), refersTo: { label: "Kotak saran", sop: "lain", service: "saran" } },
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
    ["inside when nothing puts it outside", { informasi: false, saran: false }, "inside", null, [], ["fact informasi false", "fact saran false"]],
    ["outside when one thing does", { informasi: true, saran: false }, "outside", "Permohonan Informasi", [], ["fact informasi true", "gap batas"]],
    ["outside by the first of several", { informasi: true, saran: true }, "outside", "Permohonan Informasi", [], ["fact informasi true", "gap batas"]],
    ["outside by a later one", { informasi: false, saran: true }, "outside", "Kotak saran", [], ["fact saran true"]],
    ["outside by a later one, also while an earlier one is unknown", { saran: true }, "outside", "Kotak saran", [], ["fact saran true"]],
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
  expect(why(because)).toEqual(["fact saran true", "assumption assumed"]);
});

test("a service that excludes nothing has no answer", () => {
  expect(scopeOf(work({}), {})).toBeNull();
});
