/** The made-up SOP in `examples/` that says what no shipped document does: each of its peculiarities, in both languages. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderDuties } from "../../src/render/duties-text.ts";
import { sopan } from "../cli/command.ts";

const path = "examples/loket-perizinan.json";
const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const sop = loadSop(text);
const now = "2026-07-10T12:00:00+07:00";

function assessed(more: { readonly fields?: object; readonly facts?: object } = {}) {
  return assess(
    sop,
    {
      service: "pengaduan",
      channel: "loket",
      fields: { "tanggal-kejadian": "2026-07-01", bukti: [{ ref: "a", bytes: 2_097_152 }], ...more.fields },
      facts: { "di-pengadilan": false, "sudah-ke-loket": true, ...more.facts },
      events: [{ type: "received", at: "2026-07-10T10:00:00+07:00" }],
    },
    now,
  );
}

test("checks without a finding", async () => {
  expect(await sopan(`check ${path}`)).toMatchObject({ code: 0, err: "" });
});

// biome-ignore format: a table, one case a line
test.each<[string, object, string, string | null, string | null]>([
  ["all is as asked", {}, "inside", null, null],
  ["more than 30 days ago", { fields: { "tanggal-kejadian": "2026-06-09" } }, "outside", "peristiwa-30-hari", "reject"],
  ["exactly 30 days ago", { fields: { "tanggal-kejadian": "2026-06-10" } }, "inside", null, null],
  ["before a court", { facts: { "di-pengadilan": true } }, "outside", "bukan-perkara-pengadilan", "refer"],
  ["without having asked at the counter", { facts: { "sudah-ke-loket": false } }, "outside", "sudah-ke-loket", "warn"],
])("%s", (_, more, status, rule, effect) => {
  const { scope, state } = assessed(more);
  expect([scope!.status, scope!.rule, scope!.else, state]).toEqual([status, rule, effect, "open"]);
});

test("a photo that is too large sends the file back", () => {
  const { intake } = assessed({ fields: { bukti: [{ ref: "a", bytes: 2_097_153 }] } });
  expect([intake.status, intake.missing.map(({ field, ifMissing }) => [field, ifMissing])]).toEqual([
    "incomplete",
    [["bukti", "return"]],
  ]);
  expect(assessed().intake.status).toBe("complete");
});

test("a standard time is a range, or one figure", () => {
  const assessment = assessed();
  expect(assessment.steps.map(({ standardTime }) => standardTime)).toEqual([
    { amount: 15, atMost: 30, unit: "minute" },
    { amount: 1, atMost: null, unit: "hour" },
  ]);
  const times = (["id", "en"] as const).map((language) =>
    explain(sop, assessment, { language }).steps.map(({ standardTime }) => standardTime),
  );
  expect(times).toEqual([
    ["waktu baku 15–30 menit", "waktu baku 1 jam"],
    ["standard time 15–30 minutes", "standard time 1 hour"],
  ]);
});

describe("a duty on weekdays", () => {
  const log = [
    { duty: "rekapitulasi", at: "2026-07-04T09:00:00+07:00" },
    { duty: "kotak-saran", at: "2026-07-06T09:00:00+07:00" },
    { duty: "kotak-saran", at: "2026-07-10T09:00:00+07:00", for: "2026-07-09" },
  ];
  const report = checkDuties(sop, log, now, { since: "2026-07-01" });

  test("is judged on those days alone", () => {
    expect(report.problems).toEqual([]);
    expect(report.periods.map(({ duty, period, status }) => `${duty} ${period} ${status}`)).toEqual([
      "kotak-saran 2026-07-02 missed",
      "kotak-saran 2026-07-06 done",
      "kotak-saran 2026-07-09 done",
      "rekapitulasi 2026-07-04 done",
    ]);
  });

  test("is told by their names", () => {
    const told = (language: "id" | "en") => renderDuties(sop, report, { language });
    expect(told("id")).toContain("  Setiap Senin dan Kamis, ");
    expect(told("id")).toContain("  Setiap Sabtu, ");
    expect(told("en")).toContain("  Every Monday and Thursday, ");
    expect(told("en")).toContain("  Every Saturday, ");
  });
});

test("what it costs is shown as the document says it", async () => {
  const shown = async (language: string) => (await sopan(`show ${path} --lang ${language}`)).out;
  expect(await shown("id")).toContain("\n  Biaya: menurut tarif (“menurut peraturan daerah”)\n");
  expect(await shown("en")).toContain("\n  Fee: by tariff (“menurut peraturan daerah”)\n");
});
