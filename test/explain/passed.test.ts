/** What a later answer would hide is told: breaches of the past, what stood still, levels that come again. */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { explain } from "../../src/explain/explain.ts";
import { replacementInWords } from "../../src/explain/passed-words.ts";
import { wordingFor } from "../../src/explain/wording.ts";
import type { ReplacedBy } from "../../src/reasons/reason.ts";
import { inlineSop, twoGrades } from "../assess/inline-sop.ts";
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

  const ranOut = "Pernah melewati batas waktu Selasa, 7 Juli 2026 pukul 10.00 WITA – Keluhan berat –; ";
  const since = "batas waktu itu tidak berlaku lagi sejak Rabu, 8 Juli 2026 pukul 09.00 WITA, karena ";

  test("is told with its grade, and with the grade that replaced it", () => {
    expect(told(graded, regraded, "07-09 09:00").notes).toEqual([
      `${ranOut}${since}pengaduan dinilai sebagai Keluhan ringan.`,
    ]);
    expect(told(graded, regraded, "07-09 09:00", "en").notes).toEqual([
      "The time limit Tuesday, 7 July 2026, 10:00 WITA – Keluhan berat – passed unfulfilled; it no longer holds since Wednesday, 8 July 2026, 09:00 WITA, because the case was graded Keluhan ringan.",
    ]);
  });

  test("is told alike where another grading has followed", () => {
    const again: Story["events"] = [...regraded, ["graded 07-08 10:00", { grade: "ringan" }]];
    expect(told(graded, again, "07-09 09:00").notes).toEqual([
      `${ranOut}${since}pengaduan dinilai sebagai Keluhan ringan.`,
    ]);
  });

  test("is not told while it is in force", () => {
    expect(told(graded, heavy, "07-09 09:00").notes).toEqual([
      "Sasaran: Senin, 6 Juli 2026 pukul 14.00 WITA, tidak tercapai.",
    ]);
  });
});

describe("what replaced it", () => {
  const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });
  const facts = {
    gawat: { type: "boolean", label: "Gawat" },
    ramai: { type: "boolean", label: "Ramai diberitakan" },
  };
  const between = (deadline: object, more: object = {}) =>
    inlineSop({
      facts,
      deadlines: { t: { label: "T", from: "received", until: "resolved", ...deadline } },
      ...more,
    });
  const byFacts = between({
    rules: [{ when: { all: [isTrue("gawat"), isTrue("ramai")] }, length: hours(24) }, { length: hours(200) }],
  });
  const received = (told: Readonly<Record<string, unknown>>): Story["events"] => [
    ["received 07-06 10:00", { facts: told }],
  ];
  const byFactOfGrade = inlineSop({
    facts,
    grading: twoGrades(isTrue("gawat")),
    deadlines: {
      t: {
        label: "T",
        from: "received",
        until: "resolved",
        rules: [{ when: grade("merah"), length: hours(24) }, { length: hours(200) }],
      },
    },
  });
  const byStart = between({
    from: { event: "file-completed", occurrence: "last" },
    rules: [{ length: hours(24) }],
  });
  const restarting = between(
    { rules: [{ length: hours(24) }] },
    { service: { closure: { rules: [], reopen: "restarts" } } },
  );
  const byDate = between(
    {
      from: { any: ["received", { field: "sidang" }], occurrence: "last" },
      rules: [{ length: hours(24) }],
    },
    { intake: { sidang: { label: "Tanggal sidang", type: "date" } } },
  );
  const withDate: Story["events"] = [["received 07-06 10:00", { fields: { sidang: "2026-07-09" } }]];

  // biome-ignore format: a table, one case a line
  test.each<[about: string, sop: LoadedSop, events: Story["events"], reason: object, cause: string, english: string]>([
    ["a fact", byFacts, [...received({ gawat: true, ramai: true })!, ["established 07-08 09:00", { facts: { ramai: false } }]],
      { event: 1, by: "fact", names: ["ramai"] }, "yang diketahui tentang “Ramai diberitakan” berubah", "what is known of “Ramai diberitakan” changed"],
    ["two facts", byFacts, [...received({ gawat: true, ramai: true })!, ["established 07-08 09:00", { facts: { ramai: false, gawat: false } }]],
      { event: 1, by: "fact", names: ["gawat", "ramai"] }, "yang diketahui tentang “Gawat” dan “Ramai diberitakan” berubah", "what is known of “Gawat” and “Ramai diberitakan” changed"],
    ["a fact that is unknown again", byFacts, [...received({ gawat: true, ramai: true })!, ["established 07-08 09:00", { facts: { ramai: null } }]],
      { event: 1, by: "fact", names: ["ramai"] }, "yang diketahui tentang “Ramai diberitakan” berubah", "what is known of “Ramai diberitakan” changed"],
    ["a grade that follows from facts", byFactOfGrade, [...received({ gawat: true })!, ["established 07-08 09:00", { facts: { gawat: false } }]],
      { event: 1, by: "grade", names: ["hijau"] }, "pengaduan dinilai sebagai Hijau", "the case was graded Hijau"],
    ["another start", byStart, ["received 07-06 09:00", "file-completed 07-06 10:00", "file-completed 07-08 09:00"],
      { event: 2, by: "start", names: [] }, "awal hitungannya berubah", "the start of the count changed"],
    ["a reopening", restarting, ["received 07-06 10:00", "closed 07-08 08:00", "reopened 07-08 09:00"],
      { event: 2, by: "reopened", names: [] }, "pengaduan dibuka kembali", "the case was reopened"],
    ["the date in a field, which is not told", byDate, withDate,
      { event: null, by: "date", names: [] }, "tanggal yang dicatat pada pengaduan ini tiba", "a date that the case carries has come"],
  ])("%s", (_, sop, events, reason, cause, english) => {
    const assessment = assessed({ sop, events, now: "07-10 12:00" });
    const found = assessment.deadlines[0]!.because.filter(({ kind }) => kind === "replaced");
    expect(found).toMatchObject([reason]);
    const { passed } = assessment.deadlines[0]!;
    expect(found).toMatchObject(passed.map(({ dueAt, grade, replacedAt: at, replacedBy: event }) => ({ dueAt, grade, at, event })));
    const notes = (language: "id" | "en") => explain(sop, assessment, { language }).deadlines[0]!.notes;
    expect(notes("id").filter((note) => note.endsWith(`, karena ${cause}.`))).toHaveLength(1);
    expect(notes("en").filter((note) => note.endsWith(`, because ${english}.`))).toHaveLength(1);
    expect(explain(sop, assessment).deadlines[0]!.because.map(({ kind }) => kind)).not.toContain("replaced");
  });
});

test("whatever replaced it is said in both languages", () => {
  const said = (language: "id" | "en", by: ReplacedBy, ...names: string[]) =>
    replacementInWords({ by, names }, wordingFor(graded, "pengaduan", language));
  // biome-ignore format: a table, one case a line
  const table: readonly (readonly [string, string, ReplacedBy, ...string[]])[] = [
    ["pengaduan dinilai sebagai Keluhan ringan", "the case was graded Keluhan ringan", "grade", "ringan"],
    ["yang diketahui tentang “Kelengkapan pengaduan” berubah", "what is known of “State of the intake” changed", "fact", "intake"],
    ["yang diketahui tentang pengaduan ini berubah", "what is known of the case changed", "fact"],
    ["lamanya ditetapkan pada pengaduan ini", "its length was set on this case", "length"],
    ["waktunya diperpanjang", "it was extended", "extension"],
    ["pemenuhannya tidak berlaku lagi", "what had fulfilled it no longer counts", "voided"],
    ["hari libur berubah menurut SKB 3 Menteri Nomor 440, 03, dan 03 Tahun 2020", "holidays changed by joint ministerial decree (SKB 3 Menteri) Nomor 440, 03, dan 03 Tahun 2020", "decree", "skb-2020-p3"],
  ];
  for (const [indonesian, english, by, ...names] of table)
    expect([said("id", by, ...names), said("en", by, ...names)]).toEqual([indonesian, english]);
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
      "Yang dicapai pada Rabu, 8 Juli 2026 pukul 10.00 WITA tidak berlaku lagi sejak pelapor menyatakan belum puas pada Jumat, 10 Juli 2026 pukul 10.00 WITA; menurut anggapan kami waktu di antaranya tidak dihitung.",
    );
  });

  test("of a closed case is late up to the end, however long ago that was", () => {
    const closed = told(graded, [...heavy, "closed 07-08 10:00"], "2027-07-08 10:00");
    const left = "terlambat 1 hari ketika pengaduan ditutup";
    expect(closed).toMatchObject({ status: "melewati batas waktu", left, waits: null });
    const events = [...heavy, "withdrawn 07-08 10:00"];
    expect(told(graded, events, "2027-07-08 10:00", "en").left).toBe(
      "1 day late when the case was withdrawn",
    );
    expect(closed.because.at(-1)!.text).toBe("Pengaduan ditutup pada Rabu, 8 Juli 2026 pukul 10.00 WITA.");
  });

  // biome-ignore format: a table, one case a line
  test.each([
    [hours(24), "tidak dipenuhi pelapor sampai Selasa, 7 Juli 2026 pukul 10.00 WITA"],
    [{ amount: 1, unit: "day" }, "tidak dipenuhi pelapor sampai akhir Selasa, 7 Juli 2026 (24.00 WITA)"],
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
