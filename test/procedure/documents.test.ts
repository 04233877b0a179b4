/** The procedures of the documents, in small: two paths, a correction loop, a branch for light complaints. */
import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { is, lines, stepOf, stepsOf, type Tale, why, work } from "./work.ts";

// RSUD Buleleng: whoever comes in person signs the note; the public relations office confirms all others.
describe("two paths by the class of the channel", () => {
  const direct = { when: is("channel-class", "langsung"), actor: ["petugas"] };
  const indirect = { when: is("channel-class", "tidak-langsung"), actor: ["humas"] };
  const tanggapan = {
    label: "Tanggapan",
    from: "received",
    until: "followed-up",
    rules: [{ length: { amount: 24, unit: "hour" } }],
  };
  const house = work(
    {
      deadlines: { tanggapan },
      procedure: [
        { id: "terima", label: "Menerima dengan 3S", ...direct },
        { id: "catat-nota", label: "Mencatat", doneWhen: "registered", record: "nota-komplain", ...direct },
        { id: "tindak", label: "Menindaklanjuti", doneWhen: "followed-up", deadline: "tanggapan", ...direct },
        { id: "tanda-tangan", label: "Menandatangani", doneWhen: "nota-ditandatangani", ...direct },
        {
          id: "koordinasi",
          label: "Konfirmasi ke unit",
          doneWhen: "forwarded",
          deadline: "tanggapan",
          ...indirect,
        },
        { id: "catat-aplikasi", label: "Memasukkan", doneWhen: "registered", after: [], ...indirect },
        {
          id: "konfirmasi",
          label: "Konfirmasi kepada pelanggan",
          doneWhen: "informed",
          standardTime: { amount: 5, unit: "minute", printed: "5 Menit" },
          inputs: ["Telepon"],
          output: "Catatan telepon",
          ...indirect,
        },
      ],
    },
    {
      channels: { langsung: { class: "langsung" }, sms: { class: "tidak-langsung" }, kotak: {} },
      roles: { petugas: { label: "Petugas" }, humas: { label: "Humas" } },
      records: { "nota-komplain": { label: "Nota komplain" } },
      events: { "nota-ditandatangani": { label: "Nota ditandatangani" } },
    },
  );
  const dueAt = { tanggapan: "2026-07-11T10:00:00.000+08:00" };

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, tale: Tale, lines: readonly string[]]>([
    ["in person: only the steps of that path", { events: ["registered 07-10 11:00"] }, ["terima done", "catat-nota done 07-10 11:00", "tindak open", "tanda-tangan blocked (tindak)", "koordinasi not-needed", "catat-aplikasi not-needed", "konfirmasi not-needed"]],
    ["by SMS: only those of the other; recording waits for nothing", { channel: "sms" }, ["terima not-needed", "catat-nota not-needed", "tindak not-needed", "tanda-tangan not-needed", "koordinasi open", "catat-aplikasi open", "konfirmasi blocked (koordinasi catat-aplikasi)"]],
    ["the same event is done on the path of the case alone", { channel: "sms", events: ["registered 07-10 11:00"] }, ["terima not-needed", "catat-nota not-needed", "tindak not-needed", "tanda-tangan not-needed", "koordinasi open", "catat-aplikasi done 07-10 11:00", "konfirmasi blocked (koordinasi)"]],
    ["of no class: none of them can be told", { channel: "kotak" }, ["terima", "catat-nota", "tindak", "tanda-tangan", "koordinasi", "catat-aplikasi", "konfirmasi"].map((id) => `${id} blocked ? channel-class`)],
  ])("%s", (_, tale, expected) => {
    expect(lines(house, tale)).toEqual(expected);
  });

  test("a step says what the document says of it", () => {
    expect(stepOf(house, { channel: "sms" }, "konfirmasi")).toMatchObject({
      label: "Konfirmasi kepada pelanggan",
      actor: ["humas"],
      inputs: ["Telepon"],
      output: "Catatan telepon",
      record: null,
      standardTime: { amount: 5, unit: "minute" },
      dueAt: null,
    });
    expect(stepOf(house, { channel: "sms" }, "konfirmasi").standardTime).not.toHaveProperty("printed");
    expect(stepOf(house, {}, "catat-nota")).toMatchObject({
      record: "nota-komplain",
      inputs: [],
      output: null,
    });
    const silent = work({ procedure: [{ id: "arsip", label: "Arsip" }] });
    expect(stepOf(silent, {}, "arsip")).toMatchObject({ actor: [], standardTime: null, dueAt: null });
  });

  test("a step is due with the deadline that it fulfils, unless it is not needed", () => {
    const due = (channel: string) => stepsOf(house, { channel, dueAt }).map((step) => step.dueAt);
    expect(due("langsung")).toEqual([null, null, dueAt.tanggapan, null, null, null, null]);
    expect(due("sms")).toEqual([null, null, null, null, dueAt.tanggapan, null, null]);
    expect(stepOf(house, { dueAt, events: ["followed-up 07-10 11:00"] }, "tindak")).toMatchObject({
      status: "done",
      dueAt: dueAt.tanggapan,
    });
  });
});

// RSUD Kepulauan Seribu: a guest book that is not complete goes back to the complainant, as often as it takes.
describe("a correction loop", () => {
  const lastReturn = { event: "returned", occurrence: "last" };
  const returned = is("event.returned", true);
  const house = work({
    procedure: [
      {
        id: "isi",
        label: "Mengisi buku tamu",
        doneWhen: [
          { when: returned, event: "file-completed", after: lastReturn },
          { otherwise: true, event: "received" },
        ],
      },
      {
        id: "periksa",
        label: "Memeriksa kelengkapan",
        doneWhen: [
          { when: returned, event: "verified", after: { event: "file-completed", after: lastReturn } },
          { otherwise: true, event: "verified" },
        ],
      },
      { id: "tindak", label: "Menindaklanjuti", doneWhen: "resolved" },
    ],
  });
  const received = "received 07-10 10:00";
  const firstReturn = "returned 07-10 11:00";
  const completed = "file-completed 07-11 10:00";
  const secondReturn = "returned 07-11 11:00";
  const completedAgain = "file-completed 07-12 10:00";
  const early = "verified 07-10 10:30";

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: readonly Told[], lines: readonly string[]]>([
    ["filled in: to be verified", [received], ["isi done 07-10 10:00", "periksa open", "tindak blocked (periksa)"]],
    ["verified: to be followed up", [received, early], ["isi done 07-10 10:00", "periksa done 07-10 10:30", "tindak open"]],
    ["returned: to be filled in again, what was verified before too", [received, early, firstReturn], ["isi open", "periksa blocked (isi)", "tindak blocked (isi periksa)"]],
    ["completed: to be verified again", [received, firstReturn, completed], ["isi done 07-11 10:00", "periksa open", "tindak blocked (periksa)"]],
    ["returned once more: filled in once more", [received, firstReturn, completed, secondReturn], ["isi open", "periksa blocked (isi)", "tindak blocked (isi periksa)"]],
    ["completed once more and verified: to be followed up", [received, firstReturn, completed, secondReturn, completedAgain, "verified 07-12 11:00"], ["isi done 07-12 10:00", "periksa done 07-12 11:00", "tindak open"]],
  ])("%s", (_, events, expected) => {
    expect(lines(house, { events })).toEqual(expected);
  });
});

// RSJD Atma Husada: a light complaint is answered at once; any other goes through the units, and a letter answers whoever left an address.
describe("a branch for light complaints and a conditional letter", () => {
  const light = is("ringan", true);
  const contactable = {
    all: [
      { fact: "field.alamat", operator: "present" },
      { fact: "field.telepon", operator: "present" },
    ],
  };
  const house = work(
    {
      intake: { alamat: { label: "Alamat", type: "text" }, telepon: { label: "Telepon", type: "phone" } },
      facts: { ringan: { type: "boolean", label: "Aduan ringan" } },
      procedure: [
        { id: "cek", label: "Mengecek kanal", doneWhen: "acknowledged" },
        { id: "jawab-langsung", label: "Menjawab", when: light, doneWhen: "responded" },
        { id: "koordinasi", label: "Berkoordinasi", when: { not: light }, doneWhen: "forwarded" },
        { id: "surat", label: "Surat jawaban", when: contactable, doneWhen: "informed", source: ["AHM-S5"] },
        { id: "dokumentasi", label: "Mendokumentasikan" },
        { id: "laporan", label: "Laporan", doneWhen: "resolved", basis: "assumed", note: "contoh" },
      ],
    },
    {
      clauses: { "AHM-S5": { at: "Langkah 5", about: "jawaban bila ada alamat dan nomor kontak" } },
      gaps: [{ id: "kontak", kind: "unclear", clauses: ["AHM-S5"], about: "apa yang dihitung kontak" }],
    },
  );
  const acknowledged = "acknowledged 07-10 10:00";
  const fields = { alamat: "Jalan Kakap", telepon: "0811 000" };

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, tale: Tale, lines: readonly string[]]>([
    ["light, with an address: answered at once, then by letter", { facts: { ringan: true }, fields }, ["jawab-langsung open", "koordinasi not-needed", "surat blocked (jawab-langsung)", "dokumentasi blocked (jawab-langsung surat)", "laporan blocked (jawab-langsung surat)"]],
    ["not light: through the units", { facts: { ringan: false }, fields }, ["jawab-langsung not-needed", "koordinasi open", "surat blocked (koordinasi)", "dokumentasi blocked (koordinasi surat)", "laporan blocked (koordinasi surat)"]],
    ["nobody knows: both wait for the judgement, and all others for both", { fields }, ["jawab-langsung blocked ? ringan", "koordinasi blocked ? ringan", "surat blocked (jawab-langsung koordinasi)", "dokumentasi blocked (jawab-langsung koordinasi surat)", "laporan blocked (jawab-langsung koordinasi surat)"]],
    ["light, without a telephone: no letter", { facts: { ringan: true }, fields: { alamat: "Jalan Kakap" } }, ["jawab-langsung open", "koordinasi not-needed", "surat not-needed", "dokumentasi blocked (jawab-langsung)", "laporan blocked (jawab-langsung)"]],
  ])("%s", (_, tale, expected) => {
    expect(lines(house, { events: [acknowledged], ...tale }).slice(1)).toEqual(expected);
  });

  test("a step names the gaps of its clauses and what we assumed, after the facts", () => {
    const tale = { events: [acknowledged], facts: { ringan: true }, fields };
    expect(why(stepOf(house, tale, "surat").because)).toEqual([
      "fact field.alamat true",
      "fact field.telepon true",
      "gap kontak",
      "blocked jawab-langsung",
    ]);
    expect(why(stepOf(house, tale, "laporan").because)[0]).toBe("assumption assumed");
  });
});

describe("answers that say nothing of the case", () => {
  test("share the frozen grounds of the step", () => {
    const house = work({ procedure: [{ id: "catat", label: "Mencatat", doneWhen: "registered" }] });
    const [first] = stepsOf(house, {});
    const [second] = stepsOf(house, { channel: "sms" });
    expect(first!.because).toBe(second!.because);
    expect(Object.isFrozen(first!.because)).toBe(true);
  });

  test("are none for a service without a procedure", () => {
    expect(stepsOf(work({}), {})).toEqual([]);
  });
});
