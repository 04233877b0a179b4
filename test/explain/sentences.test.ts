/** Every kind of reason has its sentence, in both languages; neighbours that belong together become one. */
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/explain/sentences.ts";
import { wordingFor } from "../../src/explain/wording.ts";
import type { Reason } from "../../src/reasons/reason.ts";
import { shippedSop } from "../assess/shipped.ts";
import { bureau } from "./bureau.ts";
import { lifeSamples } from "./life-samples.ts";
import { at, grounds, rule, samples, service } from "./reason-samples.ts";

const buleleng = (language: "id" | "en") => wordingFor(shippedSop("rsud-buleleng"), "pengaduan", language);

/** The same kinds in their other shapes; here only the Indonesian is held. */
const shapes: readonly (readonly [about: string, reason: Reason, indonesian: string])[] = [
  [
    "a rule without a printed phrase",
    { ...ruleReason(), printed: null },
    "Dokumen tidak menyebut lamanya (BUL-D2, Waktu 2).",
  ],
  [
    "a reading that the caller chose",
    { ...readingReason(), reading: "salah-satu", chosen: true },
    "Dihitung menurut tafsir yang dipilih: salah satu syarat cukup (alasan: profil indikator nasional, menurut sumber sekunder, mendaftar syarat ini sebagai contoh yang berdiri sendiri; tafsir lain: “semua syarat harus ada”, “sengketa hukum atau kematian, dan kerugian materiil”).",
  ],
  [
    "a whole element assumed",
    assumed(`${service}/intake/nama/required`, null, "assumed"),
    "Anggapan, perlu ditetapkan instansi; identitas jelas dibaca: nama dan satu kontak.",
  ],
  [
    "a part that the host lays over",
    assumed(`${service}/deadlines/tanggapan`, "length", "host"),
    "Kebijakan instansi menetapkan lamanya.",
  ],
  [
    "a whole element of the host",
    assumed(`${service}/deadlines/tanggapan`, null, "host"),
    "Ditetapkan oleh kebijakan instansi.",
  ],
  [
    "no criteria",
    { kind: "unspecified", ...grounds(`${service}/grading`), what: "criteria" },
    "Dokumen tidak memberi kriteria; petugas yang menetapkan.",
  ],
  [
    "a stand-in that a stop settled before the missing event came",
    { ...standInReason(), settledBy: "resolved" },
    "Saat diterima baru datang sesudah terselesaikan; tetap dipakai saat diajukan.",
  ],
  [
    "an expected field",
    { kind: "requirement", ...grounds(""), field: "x", demand: "expected" },
    "Sebaiknya diisi.",
  ],
  [
    "an arrival at an instant",
    { kind: "arrival", ...grounds(rule), counted: "2026-07-13T00:00:00.000+08:00" },
    "Datang di luar waktu pelayanan; dihitung mulai Senin, 13 Juli 2026.",
  ],
  [
    "a move beyond the calendar",
    { kind: "moved", ...grounds(""), from: null, to: at, decree: "keppres-10-2024" },
    "Bergeser dari di luar jangkauan kalender menjadi Jumat, 10 Juli 2026 pukul 10.00 WITA karena Keputusan Presiden Nomor 10 Tahun 2024 (hari libur khusus tahun 2024, ditetapkan Selasa, 6 Februari 2024).",
  ],
  [
    "a law from memory",
    { kind: "law", ...grounds("/x/law"), part: null, cite: "UU 25/2009", confidence: "recalled" },
    "Dasar hukum: UU 25/2009 (dari ingatan, perlu diperiksa).",
  ],
];

function ruleReason(): Extract<Reason, { kind: "rule" }> {
  return { kind: "rule", ...grounds(rule, "BUL-D2"), printed: null };
}
function standInReason(): Extract<Reason, { kind: "stand-in" }> {
  const pointer = `${service}/deadlines/tanggapan/from`;
  return {
    kind: "stand-in",
    ...grounds(pointer),
    event: 0,
    missing: "received",
    used: "submitted",
    settledBy: null,
  };
}
function readingReason(): Extract<Reason, { kind: "reading" }> {
  const pointer = `${service}/grading/grades/0/readings/0`;
  return { kind: "reading", ...grounds(pointer), element: "merah", reading: "", chosen: false };
}
function assumed(pointer: string, part: "length" | null, by: "assumed" | "host"): Reason {
  return { kind: "assumption", ...grounds(pointer), part, by };
}

const told = (reasons: readonly Reason[], wording = buleleng("id")) =>
  sentencesOf(reasons, wording).map(({ text }) => text);

describe("the sentence of a reason", () => {
  test.each(Object.entries(samples))("of kind %s", (kind, [reason, indonesian, english]) => {
    expect(sentencesOf([reason], buleleng("id"))).toEqual([{ kind, text: indonesian }]);
    expect(sentencesOf([reason], buleleng("en"))).toEqual([{ kind, text: english }]);
    expect(indonesian + english).not.toMatch(/[{}]/);
  });

  test.each(shapes)("%s", (_about, reason, indonesian) => {
    expect(told([reason])).toEqual([indonesian]);
    expect(told([reason], buleleng("en"))[0]).not.toMatch(/[{}]/);
  });

  test("of a question names the choice in force and its support", () => {
    const wording = wordingFor(shippedSop("rsjd-atma-husada"), "pengaduan", "id");
    const pointer = `${service}/readings/0`;
    const question: Reason = {
      kind: "reading",
      ...grounds(pointer),
      element: "1x24-jam",
      reading: "24-jam",
      chosen: true,
    };
    expect(told([question], wording)).toEqual([
      "Dihitung menurut tafsir yang dipilih: 24 jam sepanjang waktu (alasan: arti harfiah 1x24 jam; balasan otomatis memungkinkannya; tafsir lain: “sejak jam buka berikutnya, 24 jam pada hari kerja”, “24 jam pelayanan, hanya di dalam jam buka”), bukan tafsir baku “sejak jam buka berikutnya, 24 jam pada hari kerja”.",
    ]);
  });

  test("of a start that a field carries keeps the date of the field to itself", () => {
    const wording = wordingFor(bureau, "aduan", "id");
    const pointer = "/services/aduan/deadlines/kejadian";
    const start: Reason = { kind: "start", ...grounds(`${pointer}/from`), event: null, field: "tanggal", at };
    const stop: Reason = { kind: "stop", ...grounds(`${pointer}/until`), event: null, field: "selesai", at };
    expect(told([start, stop], wording)).toEqual([
      "Dihitung sejak tanggal pada isian “Tanggal kejadian”.",
      "Dipenuhi pada tanggal dalam isian “Tanggal selesai”.",
    ]);
  });

  test("whose pointer leads nowhere, or whose names the file does not have, is still told", () => {
    for (const [reason] of [...Object.values(samples), ...Object.values(lifeSamples)]) {
      const lost = { ...reason, pointer: "/tidak/ada", clauses: ["TIDAK-1"] };
      for (const { text } of sentencesOf([lost], buleleng("id")))
        expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });
});

describe("neighbouring reasons", () => {
  const skip = (date: string, name: string, decree: string | null): Reason => ({
    kind: "skipped-day",
    ...grounds("/calendars/kantor"),
    date,
    name,
    decree,
  });

  test("the days passed over are one sentence, weekends together, holidays under their decree", () => {
    expect(
      told([
        skip("2026-08-15", "Sabtu", null),
        skip("2026-08-16", "Minggu", null),
        skip("2026-08-17", "Proklamasi Kemerdekaan", "skb-2026"),
        skip("2026-08-18", "Galungan", null),
        skip("2026-08-22", "Sabtu", null),
        skip("2026-08-23", "Minggu", null),
        skip("2026-08-25", "Maulid Nabi", "skb-2026"),
      ]),
    ).toEqual([
      "Dilewati: Sabtu–Minggu, 15–16 Agustus dan 22–23 Agustus 2026; Senin, 17 Agustus 2026 (Proklamasi Kemerdekaan); Selasa, 25 Agustus 2026 (Maulid Nabi), menurut SKB 3 Menteri Nomor 1497, 2, dan 5 Tahun 2025; Selasa, 18 Agustus 2026 (Galungan, libur setempat).",
    ]);
  });

  test("a weekend across months and years is told as such, and a lone day by itself", () => {
    expect(told([skip("2026-01-31", "Sabtu", null), skip("2026-02-01", "Minggu", null)])).toEqual([
      "Dilewati: Sabtu–Minggu, 31 Januari–1 Februari 2026.",
    ]);
    expect(told([skip("2022-12-31", "Sabtu", null), skip("2023-01-01", "Minggu", null)])).toEqual([
      "Dilewati: Sabtu–Minggu, 31 Desember 2022–1 Januari 2023.",
    ]);
    expect(told([skip("2022-12-25", "Minggu", null), skip("2023-01-01", "Minggu", null)])).toEqual([
      "Dilewati: Minggu, 25 Desember 2022 dan 1 Januari 2023.",
    ]);
  });

  test("many weekends are counted, not listed", () => {
    const sundays = ["05", "12", "19", "26"].flatMap((day) => [
      skip(`2026-07-${day}`, "Minggu", null),
      ...(day === "26" ? [] : []),
    ]);
    const more = ["02", "09", "16"].map((day) => skip(`2026-08-${day}`, "Minggu", null));
    expect(told([...sundays, ...more])).toEqual([
      "Dilewati: Minggu, 7 kali, dari 5 Juli 2026 sampai 16 Agustus 2026.",
    ]);
  });

  test("facts of one condition are one sentence, and what is unknown in several rules is told once", () => {
    const fact = (index: number, name: string, clause: string): Reason => ({
      kind: "fact",
      ...grounds(`${service}/grading/grades/0/readings/0/when/any/${index}`, clause),
      fact: name,
      holds: false,
    });
    const unknown = (clause: string): Reason => ({
      kind: "fact",
      ...grounds(rule, clause),
      fact: "grade",
      holds: null,
    });
    expect(told([fact(0, "sengketa-hukum", "BUL-G1"), fact(1, "kematian", "BUL-G1")])).toEqual([
      "Berpotensi menjadi sengketa hukum: tidak; Berpotensi menyangkut kematian: tidak (BUL-G1, Penggolongan 1).",
    ]);
    expect(told([unknown("BUL-D1"), unknown("BUL-D2")])).toEqual([
      "Tingkat: belum diketahui (BUL-D1, Waktu 1; BUL-D2, Waktu 2).",
    ]);
  });

  test("a condition's clauses are cited by its rule, and the parts that one element leaves open are named together", () => {
    const wording = wordingFor(shippedSop("rsjd-atma-husada"), "pengaduan", "id");
    const open = (part: "from" | "until"): Reason => ({
      kind: "assumption",
      ...grounds(`${service}/deadlines/respon`),
      part,
      by: "assumed",
    });
    expect(told([open("from"), open("until")], wording)).toEqual([
      "Dokumen tidak menyebut awal hitungan dan akhir hitungan; dipakai saat diterima. Balasan otomatis (tanda terima) belum dianggap respons petugas; jawaban dan penyelesaian dianggap respons (anggapan, perlu ditetapkan instansi).",
    ]);
    const graded: Reason = { kind: "fact", ...grounds(`${rule}/when`, "BUL-D2"), fact: "grade", holds: true };
    expect(told([graded, samples.rule[0]])).toEqual([
      "Tingkat: Risiko tinggi (kuning).",
      "Tertulis: “maksimal 3 hari kerja” (BUL-D2, Waktu 2).",
    ]);
  });

  test("a demand under a condition that is not known yet is only a possible one", () => {
    const known = (holds: boolean | null): Reason => ({
      kind: "fact",
      ...grounds(`${rule}/when`, "BUL-P2"),
      fact: "grade",
      holds,
    });
    const expected: Reason = {
      kind: "requirement",
      ...grounds("", "BUL-P2"),
      field: "x",
      demand: "expected",
    };
    const demand = samples.requirement[0];
    expect(told([demand, known(null)])[0]).toBe("Mungkin wajib diisi (BUL-P2, Persyaratan a.2).");
    expect(told([expected, known(null)])[0]).toBe("Mungkin sebaiknya diisi (BUL-P2, Persyaratan a.2).");
    expect(told([demand, known(true)])[0]).toBe("Wajib diisi (BUL-P2, Persyaratan a.2).");
  });

  test("a start for which another event stands in is told by that event", () => {
    expect(told([samples["stand-in"][0], samples.start[0]])).toEqual([
      "Saat diterima tidak tercatat; dipakai saat diajukan. Dihitung sejak diajukan pada Jumat, 10 Juli 2026 pukul 10.00 WITA.",
    ]);
  });
});
