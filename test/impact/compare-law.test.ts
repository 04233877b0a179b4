/** Limits beside regulations: by sums of the calendar, and every file of a regulation as it ships. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { addWorkingTime } from "../../src/calendar/public.ts";
import { checkLaw, lawOf } from "../../src/check/check-law.ts";
import { compareWithLaw } from "../../src/impact/compare-law.ts";
import { renderLaw } from "../../src/render/law-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { ruleFiles } from "../schemas/fixtures.ts";

const folder = new URL("../../rules/law/", import.meta.url);
const files = readdirSync(folder);
const texts = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
const laws = texts.map((text) => lawOf(text)!);
const shipped = ruleFiles.map(({ name }) => name.replace(".json", ""));

test.each(files)("the file %s of a regulation is right, and called as its id is", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  expect(checkLaw(text)).toEqual([]);
  expect(`${lawOf(text)!.id}.json`).toBe(name);
  for (const { confidence, link } of Object.values(lawOf(text)!.limits))
    expect(link === null).toBe(confidence === "recalled");
});

test("what a shipped SOP is compared with is at hand, and no limit is looser than a figure whose text was read", () => {
  const all = shipped.flatMap((id) => compareWithLaw(shippedSop(id), laws));
  expect(all.length).toBeGreaterThan(12);
  expect(all.filter(({ verdict }) => verdict === "unknown")).toEqual([]);
  for (const { verdict, limit } of all)
    if (limit?.confidence === "primary") expect(["stricter", "equal"]).toContain(verdict);
});

const sopOf = (length: object, compare: readonly string[]) =>
  inlineSop({
    deadlines: {
      tanggapan: { label: "Tanggapan", from: "received", until: "responded", compare, rules: [{ length }] },
    },
  });
const verdictsOf = (length: object, compare: readonly string[]) =>
  compareWithLaw(sopOf(length, compare), laws);

describe("a limit beside a regulation", () => {
  test.each([
    [{ amount: 10, unit: "working-day" }, "equal", null],
    [{ amount: 9, unit: "working-day" }, "stricter", -1],
    [{ amount: 3, unit: "hour" }, "stricter", -1],
    [{ amount: 30, unit: "working-day" }, "looser", 1],
    [{ amount: 14, unit: "day" }, "varies", 1],
  ] as const)("of %j is %s than 10 working days", (length, verdict, sign) => {
    const [found] = verdictsOf(length, ["uu-14-2008/jawaban"]);
    expect(found).toMatchObject({ verdict, with: "uu-14-2008/jawaban", law: { cite: "UU 14/2008" } });
    expect(Math.sign(found!.worst?.days ?? 0)).toBe(sign ?? 0);
    if (found!.worst === null) return;
    // The worst start, by the calendar's own sums.
    const { startAt, dueAt, lawDueAt } = found!.worst;
    const calendar = compileCalendar({}, { zone: "WITA" });
    expect(addWorkingTime(calendar, startAt, length).dueAt).toBe(dueAt);
    expect(addWorkingTime(calendar, startAt, { amount: 10, unit: "working-day" }).dueAt).toBe(lawDueAt);
  });

  test("that names none, or one that is not at hand, is told as that", () => {
    expect(
      verdictsOf({ amount: 3, unit: "day" }, ["uu-14-2008/jawban", "uu-1-1945/jawaban"]).map(
        ({ verdict }) => verdict,
      ),
    ).toEqual(["unknown", "unknown"]);
    const none = inlineSop({});
    expect(renderLaw(none, compareWithLaw(none, laws))).toContain("tidak menyebut batas peraturan");
    const sop = sopOf({ amount: 3, unit: "day" }, ["uu-14-2008/jawban"]);
    expect(renderLaw(sop, compareWithLaw(sop, laws), { format: "markdown" })).toContain("uu-14-2008/jawban");
  });

  test("is told in a text and a table in every language", () => {
    const sop = shippedSop("rsud-buleleng");
    const found = compareWithLaw(sop, laws);
    for (const language of ["id", "en"] as const)
      for (const format of ["text", "markdown"] as const) {
        const text = renderLaw(sop, found, { language, format });
        expect(text).toContain("UU 14/2008, Pasal 22 ayat (7)");
        expect(text).not.toMatch(/undefined|null|NaN/);
      }
  });
});
