/** What sets candidates apart, in words: audit D asks for the fact instead of a number. */
import { expect, test } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { assessed } from "../assess/story.ts";

const hours = (amount: number, when?: object) => ({
  ...(when === undefined ? {} : { when }),
  length: { amount, unit: "hour" },
});
const is = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
const facts = {
  luar: { type: "boolean", label: "Di luar wewenang petugas" },
  korban: { type: "integer", label: "Jumlah korban" },
  tanggal: { type: "date", label: "Tanggal kejadian" },
};
const intake = { jenis: { label: "Jenis", type: "text" } };

function heads(rules: readonly object[], language: "id" | "en" = "id"): readonly string[] {
  const sop = oneDeadline("unspecified", { rules }, { facts, intake });
  const assessment = assessed({ sop, events: ["received 07-08 10:00"], now: "07-08 11:00" });
  const texts = explain(sop, assessment, { language }).deadlines[0]!.candidates.map(({ text }) => text);
  return texts.map((text) => text.replace(/(–|lain:|cases:|\d:).*$/, "$1"));
}

// biome-ignore format: a table, one case a line
test.each<readonly [about: string, rules: readonly object[], id: readonly string[], en: readonly string[]]>([
  ["a fact says yes or no", [hours(24, is("luar", false)), hours(48)],
    ["Bila di luar wewenang petugas: tidak –", "Bila di luar wewenang petugas: ya –"], ["If di luar wewenang petugas: no –", "If di luar wewenang petugas: yes –"]],
  ["numbers that lie together are told together", [hours(24, is("korban", 3, "greaterThanInclusive")), hours(48)],
    ["Bila jumlah korban: paling sedikit 3 –", "Bila jumlah korban: kurang dari 3 –"], ["If jumlah korban: at least 3 –", "If jumlah korban: less than 3 –"]],
  ["numbers between two", [hours(24, { all: [is("korban", 3, "greaterThan"), is("korban", 9, "lessThanInclusive")] }), hours(48)],
    ["Bila jumlah korban: lebih dari 3 dan paling banyak 9 –", "Bila jumlah korban: paling banyak 3 atau lebih dari 9 –"], ["If jumlah korban: more than 3 and at most 9 –", "If jumlah korban: at most 3 or more than 9 –"]],
  ["days", [hours(24, is("tanggal", "2026-07-01", "lessThan")), hours(48)],
    ["Bila tanggal kejadian: sebelum Rabu, 1 Juli 2026 –", "Bila tanggal kejadian: paling awal Rabu, 1 Juli 2026 –"], ["If tanggal kejadian: before Wednesday, 1 July 2026 –", "If tanggal kejadian: at the earliest Wednesday, 1 July 2026 –"]],
  ["what no fact tells alone is any other case", [hours(24, { any: [is("luar", true), is("korban", 3)] }), hours(48)],
    ["Dalam hal lain:", "Bila di luar wewenang petugas: tidak; jumlah korban: kurang dari 3 atau lebih dari 3 –"], ["In other cases:", "If di luar wewenang petugas: no; jumlah korban: less than 3 or more than 3 –"]],
  ["what holds only then, but not always", [hours(24, { all: [is("luar", true), { any: [is("korban", 3), is("tanggal", "2026-07-01")] }] }), hours(48)],
    ["Hanya mungkin bila di luar wewenang petugas: ya –", "Dalam hal lain:"], ["Only possible if di luar wewenang petugas: yes –", "In other cases:"]],
  ["of fields nothing is told", [hours(24, is("field.jenis", "gawat")), hours(48)],
    ["Kemungkinan 1:", "Kemungkinan 2:"], ["Possibility 1:", "Possibility 2:"]],
])("%s", (_, rules, id, en) => {
  expect(heads(rules)).toEqual(id);
  expect(heads(rules, "en")).toEqual(en);
});
