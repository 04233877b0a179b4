/** What becomes of a case in words: scope, escalation, reply, closure, pauses. */
import { describe, expect, test } from "vitest";
import { type Explanation, explain } from "../../src/explain/explain.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, type Story } from "../assess/story.ts";
import { life } from "./life-sop.ts";
import { assessment, explained, type Tale, texts } from "./tale.ts";

const received = "received 07-13 09:00";
const level = (explanation: Explanation, id: string) =>
  explanation.escalations.find((each) => each.id === id)!;

describe("the scope", () => {
  test("is told by where the complainant is referred to", () => {
    const { scope } = explained({ events: [received], facts: { informasi: true } });
    expect(scope).toMatchObject({
      status: "di luar lingkup layanan ini",
      summary:
        "Di luar lingkup layanan ini; pelapor diarahkan ke Meja Informasi (layanan Permintaan Informasi).",
      refersTo: "Meja Informasi (layanan Permintaan Informasi)",
      needs: [],
    });
    expect(texts(scope!.because)).toEqual(["Permintaan informasi: ya (KTR-1, Butir 1)."]);
  });

  test("that nobody can tell yet is told by the question", () => {
    expect(explained({ events: [received], facts: { informasi: null } }).scope).toMatchObject({
      summary: "Lingkup layanan: belum dapat ditentukan.",
      needs: ["Perlu ditetapkan: Apakah ini permintaan informasi?"],
    });
    expect(explained({ events: [received] }, "en").scope?.summary).toBe(
      "Scope of the service: within the scope of this service.",
    );
  });

  test("that another SOP covers is told by the label alone, for its services are not known here", () => {
    const when = { fact: "channel", operator: "notEqual", value: "sms" };
    const place = (refersTo: object) => {
      const sop = inlineSop({ service: { scope: [{ id: "lain", when, else: "refer", refersTo }] } });
      const answer = assessed({ sop, channel: "sms", events: [received], now: "07-13 12:00" });
      return explain(sop, answer).scope!.refersTo;
    };
    expect(place({ label: "Meja Informasi", sop: "lain", service: "pengaduan" })).toBe("Meja Informasi");
    expect(place({ label: "Meja Informasi", sop: "contoh", service: "pengaduan" })).toBe(
      "Meja Informasi (layanan Pengaduan)",
    );
    expect(place({ label: "Loket Pengaduan", service: "pengaduan" })).toBe("Loket Pengaduan");
  });

  test.each([
    [
      { else: "reject" },
      "Tidak memenuhi syarat untuk ditangani: petugas menolak pengaduan dan memberi tahu pelapor alasannya.",
      "Does not meet what this service asks of a case: an officer rejects it and tells the complainant why.",
    ],
    [
      { else: "reject", refersTo: { label: "Ombudsman" } },
      "Tidak memenuhi syarat untuk ditangani: petugas menolak pengaduan dan memberi tahu pelapor alasannya; pelapor diarahkan ke Ombudsman.",
      "Does not meet what this service asks of a case: an officer rejects it and tells the complainant why; the complainant is referred to Ombudsman.",
    ],
    [
      { else: "warn" },
      "Perhatian: ada ketentuan layanan ini yang tidak terpenuhi; pengaduan tetap ditangani.",
      "Note: something that this service asks of a case is not met; it is taken up all the same.",
    ],
  ])("of a case outside is told by what the SOP says of it: %o", (effect, indonesian, english) => {
    const when = { fact: "channel", operator: "notEqual", value: "sms" };
    const sop = inlineSop({ service: { scope: [{ id: "lain", when, ...effect }] } });
    const answer = assessed({ sop, channel: "sms", events: [received], now: "07-13 12:00" });
    const summaries = (["id", "en"] as const).map(
      (language) => explain(sop, answer, { language }).scope!.summary,
    );
    expect(summaries).toEqual([indonesian, english]);
  });

  test("is not told of a service that draws no limit", () => {
    const story = { sop: life, service: "informasi", events: [received], now: "07-13 12:00" };
    const other = { ...assessed(story), problems: [] };
    expect(explain(life, other)).toMatchObject({ scope: null, reply: null, closure: null, handler: null });
    expect(explain(life, other)).toMatchObject({ steps: [], actions: [], escalations: [] });
  });
});

describe("a level of escalation", () => {
  test("that has a date is scheduled", () => {
    expect(level(explained({ events: [received] }), "kepala")).toMatchObject({
      label: "Diberitahukan kepada kepala bagian",
      to: "Kepala Bagian",
      action: "diberi tahu",
      status: "dijadwalkan mulai Rabu, 15 Juli 2026",
      due: "mulai Rabu, 15 Juli 2026",
      deliver: "Rabu, 15 Juli 2026 pukul 08.00 WITA",
      done: null,
    });
  });

  test("that an event triggered is due until it is done, and names who handles the case", () => {
    const events = [received, "responded 07-13 10:00", "dissatisfied 07-13 17:00"];
    const due = explained({ events, now: "07-13 18:00" });
    expect(level(due, "pimpinan").summary).toBe(
      "Diteruskan kepada pimpinan (Pimpinan dan Kepala Bagian: mengambil alih penanganan): seharusnya diambil alih Pimpinan dan Kepala Bagian sejak Senin, 13 Juli 2026 pukul 17.00 WITA.",
    );
    expect(due.handler).toBeNull();
    expect(texts(level(due, "pimpinan").because)).toEqual([
      "Pemicu: pelapor menyatakan belum puas, Senin, 13 Juli 2026 pukul 17.00 WITA (KTR-2, Butir 2).",
      "Diteruskan mulai Selasa, 14 Juli 2026 pukul 08.00 WITA.",
    ]);
    const done = explained({ events: [...events, "escalated 07-14 08:00"], now: "07-14 09:00" });
    expect(level(done, "pimpinan")).toMatchObject({
      status: "sudah dilaksanakan pada Selasa, 14 Juli 2026 pukul 08.00 WITA",
      done: "Selasa, 14 Juli 2026 pukul 08.00 WITA",
    });
    expect(done.handler).toBe("Pimpinan");
  });

  test("without a label is told by its id, and while nobody knows whether its condition holds it has not fallen due", () => {
    const explanation = explained({ events: [received], facts: { gawat: null } }, "en");
    expect(level(explanation, "penjelasan").label).toBe("Penjelasan – “Tanggapan”");
    expect(level(explanation, "gawat").summary).toBe("Segera (Pimpinan: to be informed): not due yet.");
    expect(level(explanation, "pimpinan").status).toBe("not due yet");
  });
});

describe("the reply", () => {
  test("that is owed is told with its channel, contact, form and who gives it", () => {
    const reply = explained({ events: [received], fields: { telepon: "0800 0000 001" } }).reply!;
    expect(reply.summary).toBe(
      "Jawaban kepada pelapor: belum diberikan; melalui Loket; kontak: Nomor telepon; bentuk: Surat jawaban; oleh Petugas Loket dan Kepala Bagian (KTR-1, Butir 1).",
    );
    expect(reply).toMatchObject({ channels: "Loket", contact: "Nomor telepon", form: "Surat jawaban" });
  });

  test("by the contact that was given says which, and that none was", () => {
    const by = (fields: Record<string, string>) =>
      explained({ channel: "surat", events: [received], fields }).reply!.summary;
    expect(by({ email: "pelapor@example.org" })).toBe(
      "Jawaban kepada pelapor: belum diberikan; melalui kontak yang diberikan pelapor: Surel.",
    );
    expect(by({})).toBe(
      "Jawaban kepada pelapor: belum diberikan; pelapor belum memberi kontak; mintalah lebih dahulu.",
    );
  });

  test("on a channel that anybody can read warns beforehand", () => {
    const { reply } = explained({ channel: "facebook", events: [received] });
    expect(reply!.channels).toBe("Facebook atau Papan pengumuman");
    expect(texts(reply!.warnings)).toEqual([
      "Jawaban lewat Facebook terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
      "Jawaban lewat Papan pengumuman terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
    ]);
  });

  test("that was given is told with the instant alone", () => {
    const events = [received, "responded 07-13 10:00"];
    expect(explained({ events }).reply!.summary).toBe(
      "Jawaban kepada pelapor: sudah diberikan pada Senin, 13 Juli 2026 pukul 10.00 WITA.",
    );
    expect(texts(explained({ events }).reply!.because)).toEqual([
      "Kanal: selain surat; Kanal: selain Facebook.",
      "Sudah dilaksanakan pada Senin, 13 Juli 2026 pukul 10.00 WITA.",
    ]);
  });
});

describe("the closure", () => {
  const closure = (tale: Tale) => explained(tale).closure?.summary ?? null;
  const responded = [received, "responded 07-13 10:00"];

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, tale: Tale, summary: string | null]>([
    ["open", { events: responded }, null],
    ["closed by an event", { events: [...responded, "closed 07-13 11:00"] }, "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 11.00 WITA."],
    ["closed by a rule", { events: [...responded, "satisfied 07-13 11:00"] }, "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 11.00 WITA, karena pelapor menyatakan puas (KTR-3, Butir 3)."],
    ["closed by silence", { events: responded, now: "07-28 09:00" }, "Pengaduan ditutup pada Selasa, 28 Juli 2026, karena batas waktu “Jawaban pelapor” berakhir tanpa dipenuhi."],
    ["ready to be closed", { events: [...responded, "informed 07-13 11:00"] }, "Pengaduan dapat ditutup sejak Senin, 13 Juli 2026 pukul 11.00 WITA, karena terselesaikan atau hasil diberitahukan."],
  ])("of a case that is %s", (_about, tale, summary) => {
    expect(closure(tale)).toBe(summary);
  });

  test("is told by the deadline that it ended, and a reopening by the time that does not count", () => {
    const because = (tale: Tale) => texts(explained(tale).deadlines[0]!.because);
    expect(because({ events: [received, "satisfied 07-13 11:00"] }).at(-1)).toBe(
      "Pengaduan ditutup pada Senin, 13 Juli 2026 pukul 11.00 WITA, karena pelapor menyatakan puas (KTR-3, Butir 3).",
    );
    expect(because({ events: [received, "closed 07-13 10:00", "reopened 07-13 11:00"] })).toContain(
      "Dibuka kembali pada Senin, 13 Juli 2026 pukul 11.00 WITA; waktu sejak Senin, 13 Juli 2026 pukul 10.00 WITA sampai saat itu tidak dihitung.",
    );
  });
});

describe("a deadline", () => {
  const paused: Story["events"] = [received, ["paused 07-14 10:00", { reason: "menunggu-pelapor" }]];

  test("that is paused says since when and what for", () => {
    const [deadline] = explained({ events: paused, now: "07-15 10:00" }).deadlines;
    expect(deadline).toMatchObject({
      status:
        "dihentikan sementara sejak Selasa, 14 Juli 2026 pukul 10.00 WITA, karena menunggu keterangan pelapor",
      summary:
        "Tanggapan: dihentikan sementara sejak Selasa, 14 Juli 2026 pukul 10.00 WITA, karena menunggu keterangan pelapor.",
      due: null,
    });
  });

  test("that was paused and went on says for how long", () => {
    const [deadline] = explained({
      events: [...paused, "resumed 07-15 10:00"],
      now: "07-15 11:00",
    }).deadlines;
    expect(deadline!.status).toBe("berjalan");
    expect(texts(deadline!.because)).toContain(
      "Dihentikan sementara dari Selasa, 14 Juli 2026 pukul 10.00 WITA sampai Rabu, 15 Juli 2026 pukul 10.00 WITA, karena menunggu keterangan pelapor.",
    );
  });

  test("whose length the case sets says what set it", () => {
    const because = (more: object) =>
      texts(explained({ events: [received, ["acknowledged 07-13 10:00", more]] }).deadlines[1]!.because);
    expect(because({ amount: 10 })).toContain("Ditetapkan untuk pengaduan ini: 10 hari kerja.");
    expect(because({ dueAt: "2026-07-20T03:00:00Z" })).toContain(
      "Ditetapkan untuk pengaduan ini: paling lambat Senin, 20 Juli 2026 pukul 11.00 WITA.",
    );
  });
});

describe("what is missing", () => {
  test("is told with what the document says follows from it", () => {
    const { missing, warnings } = explained({ events: [received], facts: { jelas: false } }).intake;
    expect(warnings).toEqual([]);
    expect(missing).toMatchObject([
      {
        label: "Isi aduan jelas",
        consequence: "Menurut dokumen, berkas dikembalikan untuk dilengkapi.",
        because: [{ kind: "judged", text: "Dinilai petugas belum terpenuhi (KTR-4, Butir 4)." }],
      },
    ]);
  });
});

describe("the date of a field", () => {
  const hidden = /\b7 Jul[iy]|2026-07-07/;

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, fields: object]>([
    ["makes a level fall due", { batas: "2026-07-07" }],
    ["closes the case", { selesai: "2026-07-07" }],
  ])("that %s is not told", (_about, fields) => {
    const answer = assessment({ events: ["received 07-06 09:00"], fields: fields as Record<string, string> });
    expect(JSON.stringify(answer)).toMatch(hidden);
    for (const language of ["id", "en"] as const) {
      const text = JSON.stringify(explain(life, answer, { language })) + renderAssessment(life, answer, { language, full: true });
      expect(text).not.toMatch(hidden);
      expect(text).toMatch(/tanggal (kejadian|selesai)/i);
    }
  });

  test("that shows a step and a reply to be done is not told", () => {
    const seen = { field: "tanggal" };
    const sop = inlineSop({
      intake: { tanggal: { label: "Tanggal kunjungan", type: "date" } },
      service: {
        procedure: [{ id: "mengunjungi", label: "Mengunjungi pelapor", doneWhen: seen }],
        replies: [{ id: "lisan", via: "same-channel", doneWhen: seen }],
      },
    });
    const answer = assessed({
      sop,
      events: ["received 07-06 09:00"],
      fields: { tanggal: "2026-07-07" },
      now: "07-13 12:00",
    });
    expect(answer).toMatchObject({ steps: [{ status: "done" }], reply: { status: "given" } });
    const explanation = explain(sop, answer);
    expect(explanation.steps[0]).toMatchObject({
      status: "selesai",
      because: [{ text: "Terlaksana pada tanggal dalam isian “Tanggal kunjungan”." }],
    });
    expect(explanation.reply).toMatchObject({ status: "sudah diberikan", given: null });
    expect(JSON.stringify(explanation) + renderAssessment(sop, answer, { full: true })).not.toMatch(hidden);
  });
});
