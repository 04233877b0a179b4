import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { findUnowned } from "../../src/desk/find-unowned.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { renderAgenda } from "../../src/render/agenda-text.ts";
import { renderDuties } from "../../src/render/duties-text.ts";
import { renderTimeline } from "../../src/render/timeline-text.ts";
import { renderUnowned } from "../../src/render/unowned-text.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { instant } from "../assess/story.ts";
import { desk, deskCase, monday, received, type Tale } from "../desk/cases.ts";

type Language = "id" | "en";

/** The lines under a case of the agenda, as one text; `from` drops the head of the page. */
function itemText(tale: Tale, language: Language = "id", now = monday): string {
  const sop = tale.sop ?? desk;
  const text = renderAgenda(sop, agenda(sop, [deskCase(tale)], now), { language, full: true });
  const [, below = ""] = text.split(/^ {2}(?=ADU-1)/m);
  return below.split("\n\n")[0]!.replace(/\s+/g, " ").trim();
}

describe("a case on the agenda", () => {
  test.each<[string, Tale, string]>([
    [
      "is late",
      received("07-07 09:00"),
      "ADU-1 – terlambat 2 hari 10 jam – Hijau Tanggapan: akhir Jumat, 10 Juli 2026 (24.00 WITA). Penanggung jawab: belum ada. Perlu diteruskan: Kepala. Petugas: Segera tuntaskan “Tanggapan”; batasnya sudah lewat sejak Sabtu, 11 Juli 2026. Serahkan penanganan kepada Kepala, sudah saatnya sejak Senin, 13 Juli 2026 (tetapkan petugasnya). Petugas: Mencatat.",
    ],
    [
      "was late under a graver grade, which hides it now",
      { ...received("07-06 09:00", ["graded 07-09 10:00", { grade: "hijau" }]), facts: { gawat: true } },
      "ADU-1 – terlambat 3 hari 10 jam – Hijau Tanggapan: akhir Kamis, 9 Juli 2026 (24.00 WITA). Penanggung jawab: belum ada. Pernah melewati batas waktu: Tanggapan. Perlu diteruskan: Kepala. Serahkan penanganan kepada Kepala, sudah saatnya sejak Rabu, 8 Juli 2026 (tetapkan petugasnya). Petugas: Segera tuntaskan “Tanggapan”; batasnya sudah lewat sejak Jumat, 10 Juli 2026. Serahkan penanganan kepada Kepala, sudah saatnya sejak Jumat, 10 Juli 2026 (tetapkan petugasnya). Petugas: Mencatat.",
    ],
    [
      "is paused",
      received("07-08 09:00", "registered 07-08 09:05", "paused 07-09 10:00"),
      "ADU-1 – Hijau Tanggapan: dihentikan sementara sejak Kamis, 9 Juli 2026 pukul 10.00 WITA. Menunggu dilanjutkan kembali. Penanggung jawab: belum ada. Petugas: Menanggapi.",
    ],
    [
      "waits for its grade, which decides when it is due",
      { ...received("07-13 09:00"), facts: {} },
      "ADU-1 – sisa paling sedikit 1 hari 14 jam Tanggapan: paling awal akhir Selasa, 14 Juli 2026 (24.00 WITA). Menunggu penggolongan. Penanggung jawab: belum ada. Tetapkan, paling lambat akhir Selasa, 14 Juli 2026 (24.00 WITA) (batas paling ketat yang mungkin): Gawat. Petugas: “Tanggapan” harus tuntas paling lambat akhir Selasa, 14 Juli 2026 (24.00 WITA) (batas paling ketat yang mungkin). Petugas: Mencatat.",
    ],
    [
      "may be late already",
      { ...received("07-09 09:00"), facts: {} },
      "ADU-1 – mungkin sudah lewat Tanggapan: paling awal akhir Jumat, 10 Juli 2026 (24.00 WITA). Menunggu penggolongan. Penanggung jawab: belum ada. Tetapkan, seharusnya paling lambat akhir Jumat, 10 Juli 2026 (24.00 WITA) (batas paling ketat yang mungkin): Gawat. Petugas: Segera tuntaskan “Tanggapan”; batasnya sudah lewat sejak Sabtu, 11 Juli 2026 (batas paling ketat yang mungkin). Petugas: Mencatat.",
    ],
    [
      "is late either way, by the later of both",
      { ...received("07-06 09:00"), facts: {} },
      "ADU-1 – terlambat paling sedikit 3 hari 10 jam Tanggapan: paling awal akhir Selasa, 7 Juli 2026 (24.00 WITA). Menunggu penggolongan. Penanggung jawab: belum ada. Perlu diteruskan: Kepala. Tetapkan, seharusnya paling lambat akhir Selasa, 7 Juli 2026 (24.00 WITA) (batas paling ketat yang mungkin): Gawat. Petugas: Segera tuntaskan “Tanggapan”; batasnya sudah lewat sejak Rabu, 8 Juli 2026 (batas paling ketat yang mungkin). Serahkan penanganan kepada Kepala, sudah saatnya sejak Jumat, 10 Juli 2026 (tetapkan petugasnya). Petugas: Mencatat.",
    ],
    [
      "waits for the complainant",
      received("07-08 09:00", "registered 07-08 09:05", "responded 07-09 10:00", [
        "assigned 07-09 11:00",
        { to: "petugas" },
      ]),
      "ADU-1 – sisa 4 hari kerja – Hijau Balasan pelapor (batas waktu pelapor): akhir Kamis, 16 Juli 2026 (24.00 WITA). Menunggu pelapor. Penanggung jawab: Petugas.",
    ],
    [
      "has nothing running any more",
      received(
        "07-08 09:00",
        "registered 07-08 09:05",
        "responded 07-09 10:00",
        "complainant-replied 07-10 10:00",
      ),
      "ADU-1 – Hijau Tidak ada batas waktu yang berjalan. Penanggung jawab: belum ada.",
    ],
    [
      "belongs to one and is handled by another, with something wrong in its data",
      {
        ...received(
          "07-07 09:00",
          ["assigned 07-07 10:00", { to: "petugas" }],
          ["escalated 07-13 08:00", { to: "kepala" }],
        ),
        channel: "merpati",
      },
      "ADU-1 – terlambat 2 hari 10 jam – Hijau Tanggapan: akhir Jumat, 10 Juli 2026 (24.00 WITA). Penanggung jawab: Petugas, diambil alih Kepala. Perbaiki data pengaduan (lihat catatan). Petugas: Segera tuntaskan “Tanggapan”; batasnya sudah lewat sejak Sabtu, 11 Juli 2026. Petugas: Mencatat. 1 catatan atas data.",
    ],
  ])("that %s", (_name, tale, expected) => expect(itemText(tale)).toBe(expected));

  test("on a day off, its level is passed on in the next working hours", () => {
    expect(itemText(received("07-07 09:00"), "id", instant(desk, "07-11 10:00"))).toContain(
      "Perlu diteruskan: Kepala (pada jam kerja berikutnya)",
    );
  });

  test("that may be closed says so, and names who acts where the document does not", () => {
    const rules = [{ id: "puas", on: "satisfied", effect: "allows-closing" }];
    const procedure = [{ id: "menjawab", label: "Menjawab", doneWhen: "responded" }];
    const sop = oneDeadline("unspecified", {}, { service: { closure: { rules }, procedure } });
    expect(itemText({ ...received("07-08 09:00", "satisfied 07-09 09:00"), sop, facts: {} }, "en")).toBe(
      "ADU-1 – may be closed Tanggapan: the document gives no length of time. Owner: none yet. Menjawab (decide who does it, the document names nobody). Complete “Tanggapan” (decide who does it; the document gives no length of time). The case may be closed.",
    );
  });

  test("the step that fulfils the deadline is whose turn it is, before others", () => {
    const procedure = [
      { id: "lain", label: "Lain", actor: ["petugas"], after: [], doneWhen: "registered" },
      {
        id: "menjawab",
        label: "Menjawab",
        actor: ["petugas"],
        after: [],
        doneWhen: "responded",
        deadline: "tanggapan",
      },
    ];
    const roles = { petugas: { label: "Petugas" } };
    const sop = oneDeadline({ amount: 9, unit: "day" }, {}, { service: { procedure }, roles });
    expect(itemText({ ...received("07-13 09:00"), sop })).toContain(
      "ADU-1 – sisa 9 hari Tanggapan: akhir Rabu, 22 Juli 2026 (24.00 WITA). Penanggung jawab: belum ada. Perbaiki data pengaduan (lihat catatan). Petugas: Menjawab, paling lambat akhir Rabu, 22 Juli 2026 (24.00 WITA). Petugas: Lain. 1 catatan atas data.",
    );
  });
});

test("a case is one line: which, how late, how grave, what is to be done first", () => {
  const list = agenda(desk, [deskCase(received("07-07 09:00"))], monday);
  expect(renderAgenda(desk, list)).toContain(
    "\nMelewati batas waktu (1)\n  ADU-1 – terlambat 2 hari 10 jam, batas 10 Jul 24.00 – Hijau – ",
  );
  expect(
    renderAgenda(desk, list)
      .split("\n")
      .filter((line) => line.startsWith("    ")),
  ).toEqual([]);
});

describe("a page", () => {
  test("says what is not on it, and why", () => {
    const cases = [
      deskCase(received("07-08 09:00", "closed 07-09 10:00")),
      deskCase(received("07-14 09:00")),
      null,
    ];
    const line =
      "Tidak didaftar: 1 sudah ditutup; 1 belum diterima pada saat itu; 1 tidak dapat dibaca (SOP atau layanannya tidak dikenal).";
    for (const text of [
      renderAgenda(desk, agenda(desk, cases, monday)),
      renderUnowned(desk, findUnowned(desk, cases, monday)),
    ])
      expect(text.replace(/\s+/g, " ")).toContain(line);
  });

  test("calls a case without an id by its place", () => {
    const nameless = { ...deskCase(received("07-08 09:00")), id: undefined };
    expect(renderAgenda(desk, agenda(desk, [null, nameless], monday))).toContain(
      "  Pengaduan tanpa nomor (urutan ke-2) – ",
    );
  });

  test("cannot be steered by what a case carries", () => {
    const events = [["assigned 07-08 10:00", { to: "A\u001b[2J\nB" }]] as const;
    // Without roles of its own an SOP takes whatever name is told.
    const sop = inlineSop({});
    const evil = { ...received("07-08 09:00", ...events), id: "X\u001b[31m\r\nY", sop };
    const cases = [deskCase(evil)];
    const texts = [
      renderAgenda(sop, agenda(sop, cases, monday)),
      renderUnowned(sop, findUnowned(sop, [deskCase({ ...evil, events: [] })], monday)),
      renderTimeline(sop, timeline(sop, cases[0], monday)),
    ];
    for (const text of texts) expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    for (const text of texts) expect(text).toContain("X [31m Y");
  });

  test("is refused with other SOPs than those that it was made with", () => {
    const list = agenda(desk, [deskCase(received("07-08 09:00"))], monday);
    expect(() => renderAgenda(shippedSop("rsud-buleleng"), list)).toThrow(RangeError);
  });
});

describe("a timeline", () => {
  const text = (tale: Tale, language: Language = "id") => {
    const sop = tale.sop ?? desk;
    return renderTimeline(sop, timeline(sop, deskCase(tale), monday), { language });
  };

  test("groups by day, and tells an instant once", () => {
    expect(text(received("07-07 09:00", "responded 07-13 08:00"))).toBe(`ADU-1
Contoh – Pengaduan
Urutan waktu, dilihat pada Senin, 13 Juli 2026 pukul 10.00 WITA

Sudah terjadi
  Selasa, 7 Juli 2026
    09.00  Diterima
           Tanggapan: mulai dihitung
  Rabu, 8 Juli 2026
    24.00  Tanggapan: sasaran
  Jumat, 10 Juli 2026
    24.00  Tanggapan: batas waktu
  Sabtu, 11 Juli 2026
    mulai  Sudah saatnya: Kepala
  Senin, 13 Juli 2026
    00.00  Dapat disampaikan: Kepala
    08.00  Ditanggapi
           Tanggapan: dipenuhi terlambat
           Balasan pelapor: mulai dihitung

Akan terjadi bila tidak ada peristiwa lain
  Senin, 20 Juli 2026
    24.00  Balasan pelapor: batas waktu
  Selasa, 21 Juli 2026
    00.00  Pengaduan ditutup, karena batas waktu “Balasan pelapor” berakhir tanpa dipenuhi
`);
  });

  test("tells the time limit that ran out under a graver grade, and what replaced it", () => {
    const regraded = received("07-06 09:00", ["graded 07-09 10:00", { grade: "hijau" }]);
    const told = text({ ...regraded, facts: { gawat: true } });
    expect(told).toContain("Tanggapan: batas waktu lewat, belum dipenuhi – Merah\n  Rabu, 8 Juli 2026\n");
    expect(told).toContain(
      "Tanggapan: batas waktu yang sudah lewat tidak berlaku lagi – Merah, karena pengaduan\n           dinilai sebagai Hijau\n",
    );
  });

  test("tells a due instant at 00:00 at the end of the day before", () => {
    const sop = oneDeadline({ amount: 24, unit: "hour" });
    expect(text({ ...received("07-13 00:00"), sop })).toContain(
      "  Senin, 13 Juli 2026\n    24.00  Tanggapan: batas waktu\n",
    );
  });

  test("tells under which grade something is due", () => {
    const told = text({ ...received("07-13 09:00"), facts: {} }, "en");
    expect(told).toContain("    24:00  Tanggapan: due if Merah\n");
    expect(told).toContain("    24:00  Tanggapan: due if Hijau\n");
  });

  test("does not say twice that an event ended the case", () => {
    expect(text(received("07-13 09:00", "withdrawn 07-13 09:30"))).toContain(
      "    09.30  Dicabut\n\nAkan terjadi",
    );
  });

  test("says when not everything was reckoned", () => {
    const told = { ...timeline(desk, deskCase(received("07-13 09:00")), monday), isComplete: false };
    expect(renderTimeline(desk, told)).toMatch(
      / {2}Masih ada yang menyusul setelah ini; belum semuanya dihitung\.\n$/,
    );
  });

  test("of a case that names no service says so", () => {
    expect(renderTimeline(desk, timeline(desk, {}, monday)).split("\n")[1]).toBe(
      "Contoh – layanan tidak dikenal",
    );
  });
});

describe("duties", () => {
  const of = (duty: object): LoadedSop =>
    inlineSop({
      roles: { humas: { label: "Humas" }, dinas: { label: "Dinas Kesehatan" } },
      sop: { duties: { laporan: { label: "Laporan", ...duty } } },
    });
  /** What stands under a duty; `done`: dates on which it was done at 09:00. */
  const standing = (duty: object, since: string, done: readonly string[] = [], language: Language = "id") => {
    const sop = of(duty);
    const log = done.map((day) => ({ duty: "laporan", at: `2026-${day}T09:00:00+08:00` }));
    const text = renderDuties(sop, checkDuties(sop, log, monday, { since }), { language });
    return text.split("\n\n")[1]!.trimEnd().split("\n");
  };

  test("say how often, by when, by whom and to whom", () => {
    const duty = {
      period: "month",
      times: 2,
      within: { amount: 5, unit: "working-day" },
      by: ["humas"],
      to: ["dinas"],
    };
    expect(
      standing({ ...duty, printed: "tiap bulan", basis: "assumed", note: "lazim" }, "2026-07-01"),
    ).toEqual([
      "Laporan",
      "  2 kali setiap bulan, paling lambat 5 hari kerja setelah periode berakhir, oleh Humas, kepada Dinas",
      "  Kesehatan (“tiap bulan”; anggapan, perlu ditetapkan).",
      "  - Juli 2026: masih berjalan, 0 dari 2, batas waktu akhir Jumat, 7 Agustus 2026 (24.00 WITA)",
    ]);
  });

  test.each<[string, string, readonly string[], Language, readonly string[]]>([
    [
      "day",
      "2026-07-08",
      ["07-08", "07-09", "07-13"],
      "id",
      [
        "Rabu, 8 Juli 2026 – Kamis, 9 Juli 2026 (2 periode): terlaksana, masing-masing 1 dari 1",
        "Jumat, 10 Juli 2026 – Minggu, 12 Juli 2026 (3 periode): belum terlaksana, masing-masing 0 dari 1",
        "Senin, 13 Juli 2026: terlaksana, 1 dari 1",
      ],
    ],
    [
      "week",
      "2026-07-06",
      ["07-06", "07-07"],
      "id",
      [
        "Minggu ke-28 tahun 2026 (6 Juli – 12 Juli): terlaksana, 2 dari 1",
        "Minggu ke-29 tahun 2026 (13 Juli – 19 Juli): masih berjalan, 0 dari 1",
      ],
    ],
    [
      "quarter",
      "2026-04-01",
      [],
      "id",
      ["Triwulan II 2026: belum terlaksana, 0 dari 1", "Triwulan III 2026: masih berjalan, 0 dari 1"],
    ],
    [
      "half-year",
      "2026-01-01",
      [],
      "en",
      ["Half-year 1 of 2026: not done, 0 of 1", "Half-year 2 of 2026: still running, 0 of 1"],
    ],
    ["year", "2025-06-01", [], "en", ["2025: not done, 0 of 1", "2026: still running, 0 of 1"]],
  ])("per %s since %s", (period, since, done, language, expected) => {
    expect(standing({ period }, since, done, language).slice(2)).toEqual(
      expected.map((text) => `  - ${text}`),
    );
  });

  test("asked for later than now judge nothing", () => {
    expect(standing({ period: "month" }, "2026-09-01").at(-1)).toBe("  Tidak ada periode yang dinilai.");
  });
});

// biome-ignore format: a table, one case a line
test.each<readonly [about: string, tale: Parameters<typeof deskCase>[0], id: string, en: string]>([
  ["runs", received("07-13 09:00"), "ADU-1 – sisa 3 hari kerja, batas 16 Jul 24.00 – Hijau –", "ADU-1 – 3 working days left, due 16 Jul 24:00 – Hijau –"],
  ["is due today", received("07-08 09:00"), "ADU-1 – berakhir hari ini, batas 13 Jul 24.00 – Hijau –", "ADU-1 – ends today, due 13 Jul 24:00 – Hijau –"],
  ["is late", received("07-07 09:00"), "ADU-1 – terlambat 2 hari 10 jam, batas 10 Jul 24.00 – Hijau –", "ADU-1 – 2 days 10 hours late, due 10 Jul 24:00 – Hijau –"],
  ["is late either way", { ...received("07-06 09:00"), facts: {} }, "ADU-1 – terlambat paling sedikit 3 hari 10 jam, batas paling longgar 9 Jul 24.00 – ", "ADU-1 – at least 3 days 10 hours late, due 9 Jul 24:00 at the latest – "],
  ["is held", received("07-08 09:00", "registered 07-08 09:05", "paused 07-09 10:00"), "ADU-1 – dihentikan sementara sejak 9 Jul 10.00 – Hijau –", "ADU-1 – paused since 9 Jul 10:00 – Hijau –"],
  ["waits for its grade", { ...received("07-13 09:00"), facts: {} }, "ADU-1 – paling awal 14 Jul 24.00 bila Merah – Tetapkan:", "ADU-1 – at the earliest 14 Jul 24:00 if Merah – Establish:"],
  ["may be late", { ...received("07-09 09:00"), facts: {} }, "ADU-1 – mungkin sudah lewat (10 Jul 24.00) bila Merah –", "ADU-1 – perhaps passed (10 Jul 24:00) if Merah –"],
])("the line of a case that %s says until when, and under what", (_, tale, id, en) => {
  const list = agenda(desk, [deskCase(tale)], monday);
  expect(renderAgenda(desk, list)).toContain(id);
  expect(renderAgenda(desk, list, { language: "en" })).toContain(en);
});

test("the line tells the zone where it is not that of the list, and the year where it is another", () => {
  const at = "2026-12-30T10:00:00+08:00";
  const events = [{ type: "received", at: "2026-12-29T11:00:00+08:00" }];
  const cases = ["rsud-buleleng", "sp4n-lapor"].map((sop) => ({
    id: sop,
    sop,
    service: "pengaduan",
    channel: "sms",
    events,
  }));
  const sops = sopSet([shippedSop("sp4n-lapor"), shippedSop("rsud-buleleng")]);
  const text = renderAgenda(sops, agenda(sops, cases, at));
  expect(text).toMatch(/rsud-buleleng – paling awal 30 Des 11\.00 WITA bila/);
  expect(text).toMatch(/sp4n-lapor – .*batas \d+ Jan 2027 24\.00 –/);
});

test("a deadline that may not apply at all never reads as past", () => {
  const events = [{ type: "received", at: "2026-07-07T10:00:00+08:00" }];
  const sewo = shippedSop("puskesmas-sewo");
  const text = renderAgenda(
    sewo,
    agenda(sewo, [{ id: "S10", service: "pengaduan", events }], "2026-07-09T12:00:00+08:00"),
  );
  expect(text).toContain(
    "S10 – mungkin sudah lewat (8 Jul 10.00) bila kanal: Formulir daring, Facebook, atau … – Tetapkan:",
  );
});
