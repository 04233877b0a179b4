/** A deadline in the line of a short answer: what is left, until when and by which clause, and why it is not what one would reckon. */
import { describe, expect, test } from "vitest";
import { amounts } from "../../src/assess/amounts.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { Language } from "../../src/base/language.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed, caseOf, instant, type Story } from "../assess/story.ts";

/** A story under a written SOP, and the language that it is told in. */
interface Told extends Story {
  readonly sop: LoadedSop;
  readonly language?: Language;
}

/** The short answer in one line; its items are set off by "- ". */
function textOf({ language = "id", ...story }: Told): string {
  const { sop, now } = story;
  const options = { language, amounts: amounts(sop, caseOf(story), instant(sop, now)) };
  return renderAssessment(sop, assessed({ ...story, options: { language } }), options).replaceAll(
    /\s+/g,
    " ",
  );
}

const received = ["received 07-06 09:00"];
const clauses = { "C-1": { at: "Butir 1", about: "lamanya" } };
const of = (length: object | "unspecified", more: object = {}, rule: object = {}) =>
  oneDeadline(length, { rules: [{ length, source: ["C-1"], ...rule }], ...more }, { sop: { clauses } });

// biome-ignore format: a table, one case a line
describe("what is left", () => {
  test.each<readonly [amount: number, unit: string, now: string, id: string, en: string]>([
    [3, "working-day", "07-07 10:00", "sisa 3 hari kerja, akhir Kamis, 9 Juli 2026 (24.00 WITA) (C-1, Butir 1)", "3 working days left, the end of Thursday, 9 July 2026 (24:00 WITA) (C-1, Butir 1)"],
    [3, "working-day", "07-09 10:00", "berakhir hari ini, akhir Kamis, 9 Juli 2026 (24.00 WITA) (C-1, Butir 1)", "ends today, the end of Thursday, 9 July 2026 (24:00 WITA) (C-1, Butir 1)"],
    [3, "day", "07-09 23:59", "berakhir hari ini, akhir Kamis", "ends today, the end of Thursday"],
    [24, "hour", "07-07 07:30", "sisa 1 jam dan 30 menit, berakhir hari ini, Selasa, 7 Juli 2026 pukul 09.00 WITA", "1 hour and 30 minutes left, ends today, Tuesday"],
    [24, "hour", "07-06 10:00", "sisa 23 jam, Selasa", "23 hours left, Tuesday"],
    [24, "hour-on-working-days", "07-06 10:00", "sisa 23 jam (hari libur tidak dihitung), Selasa", "23 hours left (days off are not counted), Tuesday"],
    [24, "hour-on-working-days", "07-07 08:30", "sisa 30 menit (hari libur tidak dihitung), berakhir hari ini, Selasa", "30 minutes left (days off are not counted), ends today, Tuesday"],
    [15, "hour-on-working-days", "07-06 10:00", "berakhir hari ini, akhir Senin, 6 Juli 2026 (24.00 WITA)", "ends today, the end of Monday"],
  ])("of %i %s at %s", (amount, unit, now, id, en) => {
    const story = { sop: of({ amount, unit }), events: received, now };
    expect(textOf(story)).toContain(id);
    expect(textOf({ ...story, language: "en" })).toContain(en);
  });

  test("is told of today too where nobody measured it", () => {
    const story = { sop: of({ amount: 24, unit: "hour" }), events: received, now: "07-07 08:00" };
    expect(renderAssessment(story.sop, assessed(story))).toContain("sisa 1 jam, berakhir hari ini, Selasa");
  });
});

describe("the clause", () => {
  test("stands beside each date that is a limit", () => {
    const late = { sop: of({ amount: 1, unit: "day" }), now: "07-09 10:00" };
    expect(textOf({ ...late, events: received })).toContain(
      "batasnya akhir Selasa, 7 Juli 2026 (24.00 WITA) (C-1, Butir 1)",
    );
    expect(textOf({ ...late, events: [...received, "responded 07-08 10:00"] })).toContain(
      "batasnya akhir Selasa, 7 Juli 2026 (24.00 WITA) (C-1, Butir 1)",
    );
    const lapsing = of({ amount: 1, unit: "day" }, { binds: "complainant", until: "complainant-replied" });
    expect(textOf({ sop: lapsing, events: received, now: late.now })).toContain(
      "sampai akhir Selasa, 7 Juli 2026 (24.00 WITA) (C-1, Butir 1)",
    );
  });

  test("is that of each possibility", () => {
    const is = (value: boolean) => ({ fact: "berat", operator: "equal", value });
    const rules = [
      { when: is(true), length: { amount: 1, unit: "day" }, source: ["C-1"] },
      { when: is(false), length: { amount: 2, unit: "day" }, source: ["C-2"] },
    ];
    const facts = { berat: { type: "boolean", label: "Berat" } };
    const both = { ...clauses, "C-2": { at: "Butir 2", about: "lain" } };
    const sop = oneDeadline({}, { rules }, { facts, sop: { clauses: both } });
    const text = textOf({ sop, events: received, now: "07-06 10:00" });
    expect(text).toMatch(/- Bila berat: ya – [^-]*, berjalan \(C-1, Butir 1\)/);
    expect(text).toMatch(/- Bila berat: tidak – [^-]*, berjalan \(C-2, Butir 2\)/);
  });
});

describe("what may be due at one of several instants", () => {
  const is = (value: boolean) => ({ fact: "berat", operator: "equal", value });
  const rules = [
    { when: is(true), length: { amount: 1, unit: "day" }, source: ["C-1"] },
    { when: is(false), length: { amount: 3, unit: "day" }, source: ["C-1"] },
  ];
  const facts = { berat: { type: "boolean", label: "Berat" } };
  const sop = oneDeadline({}, { rules, until: "responded" }, { facts, sop: { clauses } });

  test("is late by the loosest, whose date stands beside the lateness; what is to be done says which is told", () => {
    const story = { sop, events: received, now: "07-10 12:00" };
    const text = textOf(story);
    expect(text).toContain(
      "terlambat paling sedikit 12 jam: batas paling longgar akhir Kamis, 9 Juli 2026 (24.00 WITA); paling ketat akhir Selasa, 7 Juli 2026 (24.00 WITA) - Bila",
    );
    expect(text).toContain(
      "batasnya sudah lewat sejak Rabu, 8 Juli 2026 (tetapkan petugasnya; batas paling ketat yang mungkin: C-1, Butir 1)",
    );
    expect(textOf({ ...story, language: "en" })).toContain(
      "at least 12 hours late: the loosest limit is the end of Thursday, 9 July 2026 (24:00 WITA); the strictest the end of Tuesday, 7 July 2026 (24:00 WITA)",
    );
  });

  test("and was met late under each, is told with the earliest as such", () => {
    const events = [...received, "responded 07-10 10:00"];
    expect(textOf({ sop, events, now: "07-10 12:00" })).toContain(
      "batasnya paling awal akhir Selasa, 7 Juli 2026 (24.00 WITA)",
    );
  });
});

describe("what the document gives no length", () => {
  const sop = of("unspecified");
  const story = { sop, events: received, now: "07-07 10:00" };

  test("says so in the line of the deadline and of what is to be done", () => {
    expect(textOf(story)).toContain("berjalan; dokumen tidak menyebut lamanya");
    expect(textOf(story)).toMatch(/Tuntaskan “[^”]+” \([^)]*dokumen tidak menyebut lamanya/);
    expect(textOf({ ...story, language: "en" })).toContain("running; the document gives no length of time");
  });

  test("also of a step that fulfils it", () => {
    const procedure = [{ id: "jawab", label: "Menjawab", doneWhen: "responded", deadline: "tanggapan" }];
    const withStep = oneDeadline("unspecified", { until: "responded" }, { service: { procedure } });
    expect(textOf({ ...story, sop: withStep })).toMatch(/Menjawab \([^)]*dokumen tidak menyebut lamanya/);
  });
});

test("a clock that does not run yet says what it waits for", () => {
  const sop = of({ amount: 1, unit: "day" }, { from: { all: ["registered", "verified"] } });
  const story = { sop, events: [...received, "registered 07-06 09:30"], now: "07-06 10:00" };
  expect(textOf(story)).toContain("belum berjalan: menunggu diverifikasi");
  expect(textOf({ ...story, language: "en" })).toContain("not started: waits for this: verified");
});

describe("why a date is another than one would reckon", () => {
  test("a pause that is over", () => {
    const sop = of({ amount: 5, unit: "day" }, { pause: {} });
    const events = [...received, "paused 07-07 10:00", "resumed 07-09 10:00"];
    expect(textOf({ sop, events, now: "07-09 12:00" })).toContain(
      "- Dihentikan sementara dari Selasa, 7 Juli 2026 pukul 10.00 WITA sampai Kamis, 9 Juli 2026 pukul 10.00 WITA",
    );
  });

  test("a reopening, which is told as what brought the case there too", () => {
    const sop = of({ amount: 9, unit: "day" }, { until: "resolved" });
    const events = [...received, "resolved 07-07 10:00", "reopened 07-09 10:00"];
    const text = textOf({ sop, events, now: "07-09 12:00" });
    expect(text).toContain(
      "- Dibuka kembali pada Kamis, 9 Juli 2026 pukul 10.00 WITA; menurut anggapan kami waktu sejak Selasa, 7 Juli 2026 pukul 10.00 WITA sampai saat itu tidak dihitung",
    );
    expect(text).toContain("Dibuka kembali pada Kamis, 9 Juli 2026 pukul 10.00 WITA. Kelengkapan");
  });

  test("which is no assumption of ours where the document says what it does", () => {
    const closure = { rules: [], reopen: "continues" };
    const sop = oneDeadline({ amount: 9, unit: "day" }, { until: "resolved" }, { service: { closure } });
    const events = [...received, "resolved 07-07 10:00", "reopened 07-09 10:00"];
    const text = textOf({ sop, events, now: "07-09 12:00" });
    expect(text).toContain("10.00 WITA; waktu sejak Selasa, 7 Juli 2026 pukul 10.00 WITA sampai saat itu");
    expect(text).not.toContain("anggapan kami");
  });

  test("what took back its end, and that the time between is left out by our assumption, in full too", () => {
    const until = { event: "resolved", voidedBy: ["dissatisfied"] };
    const sop = of({ amount: 9, unit: "day" }, { until });
    const events = [...received, "resolved 07-07 10:00", "dissatisfied 07-09 10:00"];
    const story = { sop, events, now: "07-09 12:00" };
    const told = "menurut anggapan kami waktu di antaranya tidak dihitung";
    expect(textOf(story)).toContain(told);
    expect(renderAssessment(sop, assessed(story), { full: true }).replaceAll(/\s+/g, " ")).toContain(told);
    expect(textOf({ ...story, language: "en" })).toContain(
      "by our assumption the time between is not counted",
    );
  });

  test("another grade", () => {
    const of = (value: string, amount: number) => ({
      when: { fact: "grade", operator: "equal", value },
      length: { amount, unit: "day" },
    });
    const grading = {
      criteria: "unspecified",
      ranked: false,
      grades: [
        { id: "merah", label: "Merah" },
        { id: "hijau", label: "Hijau" },
      ],
    };
    const sop = oneDeadline({}, { rules: [of("merah", 1), of("hijau", 9)] }, { grading });
    const graded = (at: string, grade: string) => [`graded ${at}`, { grade }] as const;
    const first = [...received, graded("07-06 10:00", "hijau")];
    const now = "07-06 12:00";
    expect(textOf({ sop, events: [...first, graded("07-06 11:00", "merah")], now })).toContain(
      "- Mengikuti tingkat yang diubah pada Senin, 6 Juli 2026 pukul 11.00 WITA",
    );
    expect(textOf({ sop, events: first, now })).not.toContain("Mengikuti tingkat");
  });
});

describe("what decides a grade, and what brought a case where it stands", () => {
  const facts = { gawat: { type: "boolean", label: "Pasien gawat" } };
  const grades = [
    { id: "merah", label: "Merah", when: { fact: "gawat", operator: "equal", value: true } },
    { id: "hijau", label: "Hijau", otherwise: true },
  ];
  const sop = inlineSop({ facts, grading: { ranked: true, grades } });
  const story = { sop, events: received, now: "07-06 12:00" };

  test.each([
    [true, "id", "Tingkat: Merah, karena pasien gawat: ya"],
    [true, "en", "Grade: Merah, because pasien gawat: yes"],
    [false, "id", "Tingkat: Hijau, karena tidak ada tingkat di atasnya yang terpenuhi"],
    [false, "en", "Grade: Hijau, because no graver grade applies"],
  ] as const)("where it is so: %s (%s)", (gawat, language, line) => {
    expect(textOf({ ...story, facts: { gawat }, language })).toContain(line);
  });

  test("its arrival while nothing else did", () => {
    expect(textOf(story)).toContain("Masuk pada Senin, 6 Juli 2026 pukul 09.00 WITA.");
    expect(textOf({ ...story, language: "en" })).toContain("Came in on Monday, 6 July 2026, 09:00 WITA.");
    expect(textOf({ ...story, events: [...received, "closed 07-06 10:00"] })).not.toContain("Masuk pada");
  });
});

describe("the file of a case", () => {
  const withField = (field: object) =>
    inlineSop({ intake: { nama: { label: "Nama", type: "text", ...field } } });
  const fields = { nama: "A" };
  test.each([
    [{ required: true }, "Kelengkapan: isian wajib lengkap"],
    [{ expected: true }, "Kelengkapan: tidak ada isian yang disyaratkan"],
    [{}, "Kelengkapan: tidak ada isian yang disyaratkan"],
  ])("of which %j", (field, line) => {
    expect(textOf({ sop: withField(field), fields, events: received, now: "07-06 10:00" })).toContain(line);
  });
});

describe("an answer to the complainant", () => {
  const roles = { humas: { label: "Humas" } };
  const reply = (more: object = {}) =>
    oneDeadline(
      { amount: 9, unit: "day" },
      { until: "resolved" },
      {
        roles,
        service: {
          replies: [
            {
              id: "jawab",
              via: "same-channel",
              by: ["humas"],
              doneWhen: { event: "informed", voidedBy: ["reopened"] },
              ...more,
            },
          ],
        },
      },
    );
  const now = "07-09 12:00";
  const again = [
    ...received,
    "resolved 07-07 10:00",
    "informed 07-07 11:00",
    "reopened 07-09 10:00",
    "closed 07-09 11:00",
  ];

  test("that was given and is owed again says so, and why", () => {
    const text = textOf({ sop: reply(), events: again, now });
    expect(text).toContain("Humas: Jawab pelapor lagi melalui");
    expect(text).toContain(
      "Jawaban kepada pelapor: wajib diberikan lagi, karena pengaduan dibuka kembali pada Kamis, 9 Juli 2026 pukul 10.00 WITA; tetap wajib walaupun pengaduan ditutup",
    );
    expect(textOf({ sop: reply(), events: again, now, language: "en" })).toContain(
      "owed again, because the case was reopened on Thursday, 9 July 2026, 10:00 WITA",
    );
  });

  test("on a channel that anybody can read is warned of, in its line and where it is to be done", () => {
    const replies = [{ id: "jawab", via: "same-channel", doneWhen: "informed" }];
    const sop = inlineSop({
      channels: { langsung: { label: "Ulasan", public: true } },
      intake: { nik: { label: "NIK", type: "text", confidential: true } },
      service: { replies },
    });
    const story = { sop, events: received, now: "07-06 10:00" };
    const text = textOf(story);
    expect(text).toContain(
      "Jawab pelapor melalui Ulasan (tetapkan petugasnya; jawaban lewat Ulasan terbaca oleh umum; jangan memuat hal yang dirahasiakan).",
    );
    expect(text).toContain(
      "belum diberikan; melalui Ulasan. Jawaban lewat Ulasan terbaca oleh umum; jangan memuat hal yang dirahasiakan.",
    );
    const told = /can be read by anybody/g;
    expect([...textOf({ ...story, language: "en" }).matchAll(told)]).toHaveLength(2);
    const given = [...received, "informed 07-06 09:30"];
    expect(textOf({ ...story, events: given })).not.toContain("terbaca oleh umum");
  });

  test("that was never given is not owed again", () => {
    const events = again.filter((each) => !each.startsWith("informed"));
    expect(textOf({ sop: reply(), events, now })).toContain("belum diberikan sejak pengaduan dibuka kembali");
  });

  test("that is owed although the complaint was taken back says so, and so does one that is not", () => {
    const events = [...received, "withdrawn 07-07 10:00"];
    expect(textOf({ sop: reply(), events, now })).toContain(
      "belum diberikan; tetap wajib walaupun pengaduan dicabut (anggapan kami: dokumen tidak mengatur pencabutan)",
    );
    expect(textOf({ sop: reply(), events, now, language: "en" })).toContain(
      "still owed although the case was withdrawn (our assumption: the document does not deal with withdrawal)",
    );
    const when = { fact: "event.withdrawn", operator: "equal", value: true };
    const said = textOf({ sop: reply({ when }), events, now });
    expect(said).toContain("tetap wajib walaupun pengaduan dicabut");
    expect(said).not.toContain("anggapan kami");
    const owed = { fact: "event.withdrawn", operator: "equal", value: false };
    expect(textOf({ sop: reply({ owed }), events, now })).toContain(
      "tidak wajib menurut dokumen setelah pengaduan dicabut",
    );
  });
});
