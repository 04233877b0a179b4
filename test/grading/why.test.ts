/** Why a grade is what it is, as data: what the document says of it, and what was chosen. */
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { shippedSop } from "../assess/shipped.ts";
import { booleans, holds, smallSop } from "./small-sop.ts";

const complaint = { service: "pengaduan", events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }] };
const now = "2026-07-10T12:00:00+08:00";
const grading = {
  ranked: true,
  grades: [
    {
      id: "berat",
      label: "Berat",
      reading: "satu",
      readings: [
        { id: "satu", when: holds("a") },
        { id: "dua", when: { not: holds("a") } },
      ],
    },
    { id: "ringan", label: "Ringan", otherwise: true },
  ],
};
const sop = smallSop({ facts: booleans("a"), grading });
const why = (a: boolean, readings: Readonly<Record<string, string>> = {}) =>
  assess(sop, { ...complaint, facts: { a } }, now, { readings }).grade!.because;
const kinds = (a: boolean, readings?: Readonly<Record<string, string>>) =>
  why(a, readings).map(({ kind }) => kind);

test("a document without criteria is told as such, with the clauses of its grading", () => {
  const byHand = { criteria: "unspecified", ranked: true, grades: [{ id: "berat", label: "Berat" }] };
  const { because } = assess(smallSop({ grading: byHand }), complaint, now).grade!;
  const at = "/services/pengaduan/grading";
  expect(because).toEqual([{ kind: "unspecified", pointer: at, clauses: [], what: "criteria" }]);
  const atma = assess(shippedSop("rsjd-atma-husada"), { ...complaint, channel: "whatsapp" }, now);
  expect(atma.grade!.because).toMatchObject([{ kind: "unspecified", pointer: at }]);
});

test("a reading tells whether it was chosen; `otherwise` tells of itself only where it holds", () => {
  expect(why(true)).toContainEqual(expect.objectContaining({ kind: "reading", chosen: false }));
  expect(why(false, { berat: "dua" })).toContainEqual(
    expect.objectContaining({ kind: "reading", chosen: true }),
  );
  expect(kinds(true)).not.toContain("otherwise");
  expect(kinds(false)).toContain("otherwise");
});

test("a grade with a condition of its own never says that it is there for all that is left", () => {
  const grades = [
    { id: "berat", label: "Berat", when: holds("a") },
    { id: "ringan", label: "Ringan", otherwise: true },
  ];
  const plain = smallSop({ facts: booleans("a"), grading: { ranked: true, grades } });
  const said = (facts: object) =>
    assess(plain, { ...complaint, facts }, now).grade!.because.map(({ kind, pointer }) => [kind, pointer]);
  const at = "/services/pengaduan/grading/grades";
  expect(said({ a: true })).toEqual([["fact", `${at}/0/when`]]);
  expect(said({ a: false })).toEqual([
    ["fact", `${at}/0/when`],
    ["otherwise", `${at}/1`],
  ]);
});
