/** The sections of a text about what becomes of a case: they stand where there is something to say, and only there. */
import { describe, expect, test } from "vitest";
import { loadSop } from "../../src/assess/load-sop.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed } from "../assess/story.ts";
import { life } from "../explain/life-sop.ts";
import { assessment, type Tale } from "../explain/tale.ts";

const received = "received 07-13 09:00";

function textOf(tale: Tale, language: "id" | "en" = "id"): string {
  return renderAssessment(life, assessment(tale), { language, full: true });
}

/** The paragraph that begins with a line; null when there is none. */
function section(text: string, beginning: string): string | null {
  return (
    text
      .trimEnd()
      .split("\n\n")
      .find((each) => each.startsWith(beginning)) ?? null
  );
}

test("a service without steps, ladder, reply and closure has none of the sections", () => {
  const sop = oneDeadline({ amount: 3, unit: "working-day" });
  const text = renderAssessment(sop, assessed({ sop, events: [received], now: "07-13 12:00" }), {
    full: true,
  });
  expect(text.split("\n\n").map((each) => each.split("\n")[0])).toEqual([
    "ADU-1",
    "Yang harus dilakukan sekarang",
    "Kelengkapan: tidak ada isian yang disyaratkan",
    "Tanggapan: berjalan, sisa 3 hari 12 jam",
  ]);
});

describe("what is out of scope", () => {
  test("comes before all else", () => {
    const paragraphs = textOf({ events: [received], facts: { informasi: true } }).split("\n\n");
    expect(paragraphs[1]).toBe(
      [
        "Di luar lingkup layanan ini; pelapor diarahkan ke Meja Informasi (layanan Permintaan Informasi).",
        "  - Permintaan informasi: ya (KTR-1, Butir 1).",
      ].join("\n"),
    );
  });

  test("is asked for while the case is open, and not told of a case within the scope", () => {
    const doubt = { facts: { informasi: null }, events: [received] };
    expect(section(textOf(doubt), "Lingkup")).toBe(
      "Lingkup layanan: belum dapat ditentukan.\n  - Perlu ditetapkan: Apakah ini permintaan informasi?",
    );
    expect(section(textOf({ ...doubt, events: [received, "closed 07-13 10:00"] }), "Lingkup")).toBeNull();
    expect(section(textOf({ events: [received] }), "Lingkup")).toBeNull();
  });
});

describe("the steps", () => {
  test("are told after whose turn it is, with marks in words", () => {
    const text = textOf({ events: [received], facts: { rapat: null } });
    expect(section(text, "Yang harus")).toBe(
      [
        "Yang harus dilakukan sekarang",
        "  - Petugas Loket: “Tanggapan” harus tuntas paling lambat akhir Kamis, 16 Juli 2026 (24.00 WITA)",
        "    (batas: KTR-1, Butir 1). Hitungan berhenti bila dicatat “ditanggapi”.",
        "  - Tetapkan: Apakah perlu rapat?",
        "  - Petugas Loket: Mencatat aduan (KTR-1, Butir 1).",
        "    Kelengkapan: Formulir aduan; catatan: Buku register; keluaran: Nomor aduan; waktu baku 5 menit",
      ].join("\n"),
    );
    expect(section(text, "Langkah")).toBe(
      [
        "Langkah",
        "  - Mencatat aduan (Petugas Loket): giliran",
        "  - Menelaah aduan: menunggu langkah di atas",
        "  - Rapat bersama (Petugas Loket dan Kepala Bagian): menunggu penetapan: Apakah perlu rapat?",
        "  - Menanggapi pelapor (Petugas Loket): menunggu langkah di atas",
        "  - Mengumumkan hasil (Petugas Loket): menunggu langkah di atas",
      ].join("\n"),
    );
  });

  test("that are not needed are counted, not listed", () => {
    expect(section(textOf({ events: [received] }), "Langkah")).toContain(
      "\n  1 langkah lain berlaku untuk jalur lain.",
    );
    const over = [received, "registered 07-13 10:00", "closed 07-13 11:00"];
    expect(section(textOf({ events: over }, "en"), "Steps")).toBe(
      "Steps\n  - Mencatat aduan (Petugas Loket): done on Monday, 13 July 2026, 10:00 WITA\n  4 other steps are for another course.",
    );
  });

  test("that wait for the same facts are told together, and from three on counted", () => {
    const when = { fact: "rapat", operator: "equal", value: true };
    const steps = (count: number) =>
      ["a", "b", "c"]
        .slice(0, count)
        .map((id) => ({ id, label: `Rapat ${id}`, when, after: [], doneWhen: id }));
    const events = Object.fromEntries(["a", "b", "c"].map((id) => [id, { label: id }]));
    const told = (count: number) => {
      const facts = { rapat: { type: "boolean", label: "Perlu rapat" } };
      const { file } = inlineSop({ facts, service: { procedure: [] } });
      const services = { pengaduan: { ...file.services["pengaduan"]!, procedure: steps(count) } };
      const sop = loadSop({ ...file, events, services });
      return section(
        renderAssessment(sop, assessed({ sop, events: [received], now: "07-13 12:00" }), { full: true }),
        "Langkah",
      );
    };
    expect(told(2)).toBe("Langkah\n  - Rapat a; Rapat b: menunggu penetapan: Perlu rapat");
    expect(told(3)).toBe("Langkah\n  - 3 langkah: menunggu penetapan: Perlu rapat");
  });

  test("are not told when none is left, and nothing to do is no section", () => {
    const text = textOf({ events: [received, "informed 07-13 10:00", "closed 07-13 10:00"] });
    expect(section(text, "Yang harus")).toBeNull();
    expect(section(textOf({ events: [received, "closed 07-13 10:00"] }), "Langkah")).toBeNull();
  });
});

describe("the levels of escalation", () => {
  const heading = "Jenjang dan";
  const dissatisfied = [received, "responded 07-13 10:00", "dissatisfied 07-13 17:00"];

  test("that should have taken the case over are told so, and nobody handles it before they have", () => {
    expect(section(textOf({ events: dissatisfied, now: "07-13 18:00" }), heading)).toBe(
      [
        "Jenjang dan penjelasan",
        "  - Diteruskan kepada pimpinan (Pimpinan dan Kepala Bagian: mengambil alih penanganan): seharusnya",
        "    diambil alih Pimpinan dan Kepala Bagian sejak Senin, 13 Juli 2026 pukul 17.00 WITA.",
        "    - Pemicu: pelapor menyatakan belum puas, Senin, 13 Juli 2026 pukul 17.00 WITA (KTR-2, Butir 2).",
        "    - Diteruskan mulai Selasa, 14 Juli 2026 pukul 08.00 WITA.",
      ].join("\n"),
    );
  });

  test("that have no date yet are left out, those with a date are told", () => {
    const text = section(textOf({ events: [received] }), heading);
    expect(text).toContain(
      "Diberitahukan kepada kepala bagian (Kepala Bagian: diberi tahu): dijadwalkan mulai Rabu,",
    );
    expect(text).not.toContain("Janji belum dipenuhi");
    expect(text).not.toContain("Diteruskan kepada pimpinan");
  });

  test("stay in the text of a closed case when they were done, and only then", () => {
    const over = [...dissatisfied, "escalated 07-14 08:00", "satisfied 07-15 09:00"];
    const done = section(textOf({ events: over, now: "07-16 09:00" }), heading);
    expect(done).toContain("sudah\n    dilaksanakan pada Selasa, 14 Juli 2026 pukul 08.00 WITA.");
    expect(done).not.toMatch(/Diteruskan mulai|Kini/);
    expect(section(textOf({ events: [received, "satisfied 07-13 10:00"] }), heading)).toBeNull();
  });
});

describe("the reply", () => {
  test("that is owed names its channels and warns; one that was given says only when", () => {
    const owed = { channel: "facebook", events: [received] };
    expect(section(textOf(owed), "Jawaban kepada")).toBe(
      [
        "Jawaban kepada pelapor: belum diberikan; melalui Facebook atau Papan pengumuman.",
        "  - Jawaban lewat Facebook terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
        "  - Jawaban lewat Papan pengumuman terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
      ].join("\n"),
    );
    expect(section(textOf({ ...owed, events: [received, "informed 07-13 10:00"] }), "Jawaban kepada")).toBe(
      "Jawaban kepada pelapor: sudah diberikan pada Senin, 13 Juli 2026 pukul 10.00 WITA.",
    );
  });
});

test("a closed case ends with why it is closed", () => {
  const text = textOf({ events: [received, "satisfied 07-13 10:00"] });
  expect(section(text, "Pengaduan ditutup")).toBe(
    "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 10.00 WITA, karena pelapor menyatakan puas (KTR-3,\n  Butir 3).",
  );
});

test("a deadline that is paused says so once", () => {
  const text = textOf({ events: [received, ["paused 07-14 10:00", { reason: "ppid" }]], now: "07-15 10:00" });
  expect(text).toContain(
    "Tanggapan: dihentikan sementara sejak Selasa, 14 Juli 2026 pukul 10.00 WITA, karena PPID memeriksa\n",
  );
  expect(text.match(/dihentikan sementara/gi)).toHaveLength(1);
});
