/** What a later answer would hide is told: breaches of the past, what stood still, levels that come again. */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { explain } from "../../src/explain/explain.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, type Story } from "../assess/story.ts";

const hours = (amount: number) => ({ amount, unit: "hour" });
const grade = (value: string) => ({ fact: "grade", operator: "equal", value });

const graded = inlineSop({
  roles: { kepala: { label: "Kepala" } },
  grading: {
    criteria: "unspecified",
    ranked: true,
    grades: [
      { id: "berat", label: "Keluhan berat" },
      { id: "ringan", label: "Keluhan ringan" },
    ],
  },
  deadlines: {
    tanggapan: {
      label: "Tanggapan",
      from: "received",
      until: { event: "responded", voidedBy: ["dissatisfied"] },
      by: ["kepala"],
      rules: [
        { when: grade("berat"), length: hours(24), target: hours(4) },
        { when: grade("ringan"), length: hours(96) },
      ],
    },
  },
  service: {
    escalation: [
      { id: "kepala", label: "Kepala diberi tahu", to: ["kepala"], on: "dissatisfied", action: "take-over" },
    ],
  },
});

const heavy: Story["events"] = ["received 07-06 10:00", ["graded 07-06 11:00", { grade: "berat" }]];

function told(sop: LoadedSop, events: Story["events"], now: string, language: "id" | "en" = "id") {
  const explanation = explain(sop, assessed({ sop, events, now }), { language });
  return { ...explanation.deadlines[0]!, levels: explanation.escalations.map(({ summary }) => summary) };
}

describe("a due instant that ran out", () => {
  const regraded: Story["events"] = [...heavy, ["graded 07-08 09:00", { grade: "ringan" }]];

  test("is told with its grade, and by what it was replaced", () => {
    expect(told(graded, regraded, "07-09 09:00").notes).toEqual([
      "Pernah melewati batas waktu Selasa, 7 Juli 2026 pukul 10.00 WITA – Keluhan berat (berat) – sebelum tingkatnya diubah pada Rabu, 8 Juli 2026 pukul 09.00 WITA.",
    ]);
    expect(told(graded, regraded, "07-09 09:00", "en").notes).toEqual([
      "The time limit Tuesday, 7 July 2026, 10:00 WITA – Keluhan berat (berat) – passed unfulfilled before the grade was changed Wednesday, 8 July 2026, 09:00 WITA.",
    ]);
  });

  test("is only said to be replaced where the reasons of now do not tell of the event", () => {
    const again: Story["events"] = [...regraded, ["graded 07-08 10:00", { grade: "ringan" }]];
    expect(told(graded, again, "07-09 09:00").notes).toEqual([
      "Pernah melewati batas waktu Selasa, 7 Juli 2026 pukul 10.00 WITA – Keluhan berat (berat) – sebelum digantikan pada Rabu, 8 Juli 2026 pukul 09.00 WITA.",
    ]);
  });

  test("is not told while it is in force", () => {
    expect(told(graded, heavy, "07-09 09:00").notes).toEqual([
      "Sasaran: Senin, 6 Juli 2026 pukul 14.00 WITA, tidak tercapai.",
    ]);
  });
});

describe("a target", () => {
  test.each([
    ["07-06 12:00", [], "Sasaran: Senin, 6 Juli 2026 pukul 14.00 WITA."],
    ["07-06 15:00", [], "Sasaran: Senin, 6 Juli 2026 pukul 14.00 WITA, tidak tercapai."],
    ["07-06 15:00", ["responded 07-06 13:00"], "Sasaran: Senin, 6 Juli 2026 pukul 14.00 WITA, tercapai."],
  ])("at %s after %j reads as it was kept", (now, more, note) => {
    expect(told(graded, [...heavy, ...more], now).notes).toEqual([note]);
  });
});

describe("a deadline", () => {
  test("names whose duty it is", () => {
    expect(told(graded, heavy, "07-06 12:00").by).toBe("oleh Kepala");
    expect(told(graded, heavy, "07-06 12:00", "en").by).toBe("by Kepala");
  });

  test("that was fulfilled late says by how much, without the time that was taken back", () => {
    expect(told(graded, [...heavy, "responded 07-09 10:00"], "08-20 09:00").status).toBe(
      "dipenuhi terlambat 2 hari",
    );
    const taken = [...heavy, "responded 07-08 10:00", "dissatisfied 07-10 10:00", "responded 07-11 10:00"];
    expect(told(graded, taken, "08-20 09:00").status).toBe("dipenuhi terlambat 2 hari");
    expect(told(graded, taken, "08-20 09:00").because.map(({ text }) => text)).toContain(
      "Yang dicapai Rabu, 8 Juli 2026 pukul 10.00 WITA tidak berlaku lagi sejak pelapor menyatakan belum puas, Jumat, 10 Juli 2026 pukul 10.00 WITA; waktu di antaranya tidak dihitung.",
    );
  });

  test("of a closed case is late up to the end, however long ago that was", () => {
    const closed = told(graded, [...heavy, "closed 07-08 10:00"], "2027-07-08 10:00");
    expect(closed).toMatchObject({ status: "melewati batas waktu", left: "terlambat 1 hari", waits: null });
    expect(closed.because.at(-1)!.text).toBe("Pengaduan ditutup Rabu, 8 Juli 2026 pukul 10.00 WITA.");
  });

  // biome-ignore format: a table, one case a line
  test.each([
    [hours(24), "gugur sejak Selasa, 7 Juli 2026 pukul 10.00 WITA"],
    [{ amount: 1, unit: "day" }, "gugur sejak Rabu, 8 Juli 2026"],
  ])("of the complainant of %j lapsed since then, and is not late", (length, status) => {
    const deadline = { label: "Jawaban", binds: "complainant", from: "received", until: "complainant-replied", rules: [{ length }] };
    const lapsed = told(inlineSop({ deadlines: { jawaban: deadline } }), ["received 07-06 10:00"], "07-20 09:00");
    expect(lapsed).toMatchObject({ status, left: null });
  });
});

describe("a level", () => {
  test("that takes over should have done so, and comes again", () => {
    const events = [...heavy, "dissatisfied 07-07 10:00", "dissatisfied 07-08 10:00"];
    expect(told(graded, events, "07-08 12:00").levels).toEqual([
      "Kepala diberi tahu (Kepala: mengambil alih penanganan): seharusnya diambil alih Kepala sejak Selasa, 7 Juli 2026 pukul 10.00 WITA; sampaikan sekarang.",
      "Kepala diberi tahu, lagi (Kepala: mengambil alih penanganan): seharusnya diambil alih Kepala sejak Rabu, 8 Juli 2026 pukul 10.00 WITA; sampaikan sekarang.",
    ]);
  });
});
