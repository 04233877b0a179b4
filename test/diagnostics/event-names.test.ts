/** Notes on cases are read by officers, who do not know the keys of events: each stands with its label. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { problem } from "../../src/diagnostics/diagnostic.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed, caseOf, instant, type Told } from "../assess/story.ts";

const length = { amount: 5, unit: "day" };
const declared = { "nota-dikirim": { label: "Nota dikirim", means: { event: "forwarded" } } };
const roles = { humas: { label: "Humas" } };

/** The message of the only note of a code. */
function messageOf(code: string, told: readonly Told[], language: "id" | "en" = "id"): string | undefined {
  const sop = oneDeadline(length, { until: "resolved" }, { roles, sop: { events: declared } });
  const { problems } = assessed({ sop, events: told, now: "07-20 10:00", options: { language } });
  return problems.find((each) => each.code === code)?.message;
}

// biome-ignore format: a table, one case a line
describe("an event in a note", () => {
  test.each<readonly [about: string, code: string, told: readonly Told[], message: string]>([
    ["stands with its label", "C301", ["submitted 07-06 10:00"], "saat `received` (diterima) belum dicatat; dipakai saat `submitted` (diajukan)"],
    ["also inside a phrase", "C327", ["received 07-06 10:00", "resolved 07-07 10:00", "reopened 07-08 10:00"], "`resolved` (terselesaikan) pada `2026-07-07T10:00:00+08:00` tidak memenuhi batas waktu `tanggapan`: tidak berlaku lagi sejak `reopened` (dibuka kembali) pada `2026-07-08T10:00:00+08:00`"],
    ["that ends what had ended", "C332", ["received 07-06 10:00", "closed 07-07 10:00", "withdrawn 07-08 10:00"], "pengaduan sudah berakhir sebelum `withdrawn` (dicabut) pada `2026-07-08T10:00:00+08:00`"],
    ["that reopens what was open", "C333", ["received 07-06 10:00", "reopened 07-07 10:00"], "pengaduan dibuka kembali pada `2026-07-07T10:00:00+08:00` padahal belum berakhir, terselesaikan, atau diputus"],
    ["of the SOP's own stands with the SOP's label", "C235", ["received 07-06 10:00", "nota-dikirim 07-07 10:00"], "`nota-dikirim` (Nota dikirim) tidak menyebut kepada peran mana pengaduan diserahkan"],
  ])("%s", (_, code, told, message) => {
    expect(messageOf(code, told)).toBe(message);
  });

  test("stands alone in English, where its key says the same", () => {
    expect(messageOf("C301", ["submitted 07-06 10:00"], "en")).toBe("the moment `received` is not recorded; `submitted` is used");
  });

  test("stands alone where nobody gave labels", () => {
    const params = { missing: { event: "received" }, used: { event: "submitted" } };
    expect(problem("C301", "", params, "id").message).toBe("saat `received` belum dicatat; dipakai saat `submitted`");
  });
});

test("what is told of two events in the same words is told once, with their places", () => {
  const sop = inlineSop({
    deadlines: { a: { label: "A", from: "received", until: "resolved", rules: [{ length }] } },
  });
  const extended = (words: string): Told => [words, { deadline: "a", amount: 2, reason: "libur" }];
  const events = ["received 07-06 10:00", extended("extended 07-07 10:00"), extended("extended 07-08 10:00")];
  const assessment = assess(sop, caseOf({ sop, events, now: "" }), instant(sop, "07-09 10:00"));
  const text = renderAssessment(sop, assessment, { full: true }).replaceAll(/\s+/g, " ");
  expect(text.split("C311")).toHaveLength(2);
  expect(text).toContain("dokumen tidak mengaturnya (peristiwa ke-2, ke-3)");
});
