/** A lead of days where no opening hours are known is told by its day, never by the midnight at which that begins. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { renderTimeline } from "../../src/render/timeline-text.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { caseOf, instant } from "../assess/story.ts";

const lead = (before: object) =>
  oneDeadline(
    { amount: 3, unit: "working-day" },
    {},
    {
      roles: { atasan: { label: "Atasan" } },
      service: {
        escalation: [
          {
            id: "atasan",
            label: "Atasan diingatkan",
            to: ["atasan"],
            action: "inform",
            on: { deadline: "tanggapan", before },
          },
        ],
      },
    },
  );

/** Received on Friday, 10 July 2026, so due at the end of Wednesday, 15 July. */
function pages(before: object, now: string): readonly [assessment: string, timeline: string] {
  const sop = lead(before);
  const complaint = caseOf({ sop, events: ["received 07-10 10:00"], now: "" });
  const at = instant(sop, now);
  return [
    renderAssessment(sop, assess(sop, complaint, at), { full: true }).replaceAll(/\s+/g, " "),
    renderTimeline(sop, timeline(sop, complaint, at)),
  ];
}

describe("a reminder one working day before", () => {
  const before = { amount: 1, unit: "working-day" };

  test("is scheduled from that day on", () => {
    const [page, line] = pages(before, "07-10 11:00");
    expect(page).toContain("dijadwalkan mulai Selasa, 14 Juli 2026");
    expect(page).not.toContain("00.00");
    expect(line).toContain("  Selasa, 14 Juli 2026\n    mulai  Sudah saatnya: Atasan diingatkan");
    expect(line).not.toContain("00.00");
  });

  test("is due since that day", () => {
    const [page] = pages(before, "07-14 09:00");
    expect(page).toContain(
      "ADU-1 Contoh – Pengaduan Keadaan pada Selasa, 14 Juli 2026 pukul 09.00 WITA: terbuka Yang harus dilakukan sekarang - Beri tahu Atasan, sudah saatnya sejak Selasa, 14 Juli 2026 (Atasan diingatkan; tetapkan petugasnya). - “Tanggapan” harus tuntas paling lambat akhir Rabu, 15 Juli 2026 (24.00 WITA) (tetapkan petugasnya). Hitungan berhenti bila dicatat “ditanggapi”. Kelengkapan: tidak ada isian yang disyaratkan Tanggapan: berjalan, sisa 1 hari 15 jam Batas waktu: akhir Rabu, 15 Juli 2026 (24.00 WITA) Dipenuhi bila ditanggapi. - Dokumen tidak menyebut lamanya. - Dihitung sejak diterima pada Jumat, 10 Juli 2026 pukul 10.00 WITA. - Dilewati: Sabtu–Minggu, 11–12 Juli 2026. Jenjang dan penjelasan - Atasan diingatkan (Atasan: diberi tahu): seharusnya sejak Selasa, 14 Juli 2026, belum dilaksanakan. - Pemicu: 1 hari kerja sebelum batas waktu “Tanggapan”, mulai Selasa, 14 Juli 2026. ",
    );
    expect(page).not.toContain("00.00");
  });
});

test("a reminder hours before is told by its instant, also at midnight", () => {
  const [page] = pages({ amount: 24, unit: "hour" }, "07-10 11:00");
  expect(page).toContain("dijadwalkan Rabu, 15 Juli 2026 pukul 00.00 WITA");
});
