/** What the shipped SOPs say of the work: which steps there are, who acts in them, and on which clauses they rest. */
import { describe, expect, test } from "vitest";
import type { ServiceFile } from "../../src/format/sop.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";

function serviceOf(sop: string, service = "pengaduan"): ServiceFile {
  return shippedSop(sop).file.services[service]!;
}

const words = (list: readonly string[] | undefined) => (list === undefined ? "–" : list.join(" "));

// biome-ignore format: a table, one step a line
const procedures: Readonly<Record<string, readonly string[]>> = {
  "rsud-kepulauan-seribu pengaduan": [
    "datang-ke-posko: pelapor; KSB-S1",
    "mengisi-buku-tamu: pelapor; KSB-S2 KSB-P2; buku-tamu",
    "memeriksa-data-pelapor: petugas; KSB-S3",
    "mengembalikan-buku-tamu: petugas; KSB-S4; buku-tamu",
    "mulai-menangani: petugas; KSB-S5",
    "menyampaikan-lewat-kanal: pelapor; KSB-S7",
    "masuk-dengan-akun: pelapor; KSB-S8",
    "menulis-surel: pelapor; KSB-S9",
    "menelepon: pelapor; KSB-S10",
    "menghubungi-pelapor?: petugas; KSB-S6",
    "menindaklanjuti: petugas; KSB-S6 KSB-O1",
  ],
  "poltekkes-kendari pengaduan": [
    "mengumpulkan-keterangan: –; KDI-S1 KDI-T1; sistem-informasi",
    "memverifikasi: –; KDI-S2",
    "menetapkan-prioritas: –; KDI-S3",
    "menangani: –; KDI-S4",
    "melibatkan-pihak-terkait: –; KDI-T7",
    "mengevaluasi: tim-pengaduan; KDI-S5",
    "memberitahukan-hasil: –; KDI-S6",
    "mengumumkan?: –; KDI-S6 KDI-T5",
    "membuat-laporan-akhir: –; KDI-S7 KDI-O1",
  ],
  "puskesmas-sewo pengaduan": [
    "mengadu: pelapor; SEW-A1 SEW-A0",
    "mengisi-formulir-daring: pelapor; SEW-B1.1 SEW-B0 SEW-B1",
    "mengirim-pesan-media-sosial: pelapor; SEW-B2.1 SEW-B2",
    "mengirim-whatsapp: pelapor; SEW-B3 SEW-B3.2",
    "melapor-lewat-lapor: pelapor; SEW-B4.4 SEW-B4 SEW-B4.1",
    "menerima: puskesmas; SEW-A2",
    "membahas: puskesmas; SEW-A3",
    "melibatkan-unit-terkait?: puskesmas; SEW-A3",
    "memeriksa-lapangan?: puskesmas; SEW-A4",
    "menanggapi: puskesmas; SEW-A5",
    "menerima-tidak-langsung: puskesmas; SEW-A2 SEW-A1 SEW-B3 SEW-B4",
    "membahas-tidak-langsung: puskesmas; SEW-A3 SEW-A1 SEW-B0",
    "memeriksa-lapangan-tidak-langsung?: puskesmas; SEW-A4 SEW-A1 SEW-B0",
    "menanggapi-tidak-langsung: puskesmas; SEW-A5 SEW-A1 SEW-B3 SEW-B4",
    "meneruskan-ke-tim?: –; SEW-B1.2",
    "menjawab: tim-pengaduan; SEW-B1.2 SEW-B1.3 SEW-B2.6",
    "bertemu-tim?: pelapor tim-pengaduan; SEW-B1.4",
  ],
  "rsjd-atma-husada pengaduan": [
    "menyampaikan: pelanggan; AHM-S1 AHM-S1k AHM-S1t AHM-S1o",
    "merespons: petugas-layanan-pengaduan petugas-admin; AHM-S2 AHM-S2k AHM-S2t AHM-S2n; lembar-tindak-lanjut",
    "mencatat: petugas-layanan-pengaduan; AHM-S2 AHM-S2t; buku-pengaduan",
    "menginventarisasi: petugas-humas; AHM-S3 AHM-S2t AHM-S34k; lembar-tindak-lanjut",
    "menjawab-aduan-ringan: petugas-humas; AHM-S3n",
    "menyampaikan-ke-manajemen: petugas-humas; AHM-S3n",
    "berkoordinasi: petugas-humas pic-bidang; AHM-S4 AHM-S4t AHM-S4n AHM-S34k AHM-S3n; lembar-tindak-lanjut",
    "menyampaikan-jawaban: –; AHM-S5 AHM-S5o AHM-S5n AHM-S1t",
    "mendokumentasikan: –; AHM-S6 AHM-S6k AHM-S6t AHM-S6o; register",
  ],
  "rsud-buleleng pengaduan": [
    "menerima-pelanggan: petugas; BUL-SL1",
    "memperkenalkan-diri: petugas; BUL-SL2",
    "mendengarkan-keluhan: petugas pelapor; BUL-SL3",
    "mencatat-nota: petugas; BUL-SL4; nota-komplain",
    "mengoreksi: petugas; BUL-SL5",
    "menandatangani-nota: petugas pelapor; BUL-SL6; nota-komplain",
    "mengonfirmasi-penelepon: petugas; BUL-ST3 BUL-C4",
    "mengonfirmasi-rencana: humas; BUL-ST1",
    "mencatat-aplikasi: humas; BUL-ST2; aplikasi",
    "mengonfirmasi-pelanggan: humas; BUL-ST3",
    "menindaklanjuti: unit-asal; BUL-ST1 BUL-D1 BUL-D2 BUL-D3",
    "menggolongkan: petugas humas; BUL-G1 BUL-G2 BUL-G3",
  ],
  "rsud-buleleng permintaan-informasi": [
    "memberi-salam: petugas; BUL-SI1",
    "mengisi-formulir: petugas pelapor; BUL-SI2 BUL-IP1",
    "menyerahkan-tanda-bukti: petugas; BUL-SI3; tanda-bukti-permintaan",
    "menyiapkan-informasi: petugas; BUL-SI4",
    "menyerahkan-informasi: petugas; BUL-SI5; tanda-serah-terima",
    "memberitahukan-pengecualian: petugas; BUL-SI6",
  ],
  "sp4n-lapor pengaduan": [
    "menyampaikan-laporan: pelapor; LPR-C1 LPR-F1 LPR-F2 LPR-F3 LPR-F4",
    "memverifikasi: admin-nasional admin-instansi; LPR-S1 LPR-D1",
    "mendisposisi: admin-instansi; LPR-R1 LPR-S1",
    "menindaklanjuti: pejabat-penghubung; LPR-D2 LPR-R1 LPR-S1",
    "menanggapi-tindak-lanjut?: pelapor; LPR-D3",
  ],
};

describe("the steps, their actors, clauses and records", () => {
  test("are listed for every service that has a procedure", () => {
    const told = Object.values(shippedSops).flatMap(({ id, file }) =>
      Object.entries(file.services).flatMap(([service, { procedure }]) =>
        procedure === undefined ? [] : `${id} ${service}`,
      ),
    );
    expect(told.sort()).toEqual(Object.keys(procedures).sort());
  });

  test.each(Object.entries(procedures))("of %s", (name, lines) => {
    const [sop = "", service] = name.split(" ");
    const { procedure = [] } = serviceOf(sop, service);
    expect(
      procedure.map(({ id, optional, actor, source, record }) =>
        [`${id}${optional === true ? "?" : ""}: ${words(actor)}`, words(source), record ?? []]
          .flat()
          .join("; "),
      ),
    ).toEqual(lines);
  });

  test("are told in our own words: no label is long, and none is told twice in a service", () => {
    for (const { file } of Object.values(shippedSops)) {
      for (const { procedure = [] } of Object.values(file.services)) {
        const labels = procedure.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label.length).toBeLessThanOrEqual(80);
      }
    }
  });
});

describe("the standard times and the time limits of Atma Husada", () => {
  const { procedure = [] } = serviceOf("rsjd-atma-husada");

  test("are two things: minutes and an hour of work, and limits that a step fulfils", () => {
    const times = procedure.flatMap(({ id, standardTime, deadline }) => [
      ...(standardTime === undefined ? [] : [`${id} ${standardTime.amount} ${standardTime.unit}`]),
      ...(deadline === undefined ? [] : [`${id} ${deadline}`]),
    ]);
    expect(times).toEqual([
      "menyampaikan 5 minute",
      "merespons respon",
      "mencatat respon",
      "menginventarisasi inventarisasi",
      "berkoordinasi penyelesaian",
      "menyampaikan-jawaban 5 minute",
      "mendokumentasikan 1 hour",
    ]);
  });
});

// biome-ignore format: a table, one rule a line
const rules: readonly (readonly [sop: string, replies: readonly string[], escalation: readonly string[], closure: readonly string[], duties: readonly string[], scope: readonly string[]])[] = [
  ["rsud-kepulauan-seribu", [], [], [], [], []],
  ["poltekkes-kendari", ["pemberitahuan-hasil unspecified; KDI-S6"], [], [], ["laporan-berkala unspecified; KDI-T4", "evaluasi-berkala unspecified; KDI-T6", "pemantauan-perbaikan unspecified; KDI-S7"], []],
  ["puskesmas-sewo", ["formulir-daring given-contact; SEW-B1.2 SEW-B1.3", "pesan-media-sosial same-channel; SEW-B1.2 SEW-B2.6", "bagian-a unspecified; SEW-A5", "whatsapp-dan-lapor unspecified; SEW-B3 SEW-B4"], [], [], [], []],
  ["rsjd-atma-husada", ["surat-jawaban-whatsapp same-channel; AHM-S5 AHM-S5o AHM-S5n", "surat-jawaban-surel same-channel; AHM-S5 AHM-S5o AHM-S5n", "surat-jawaban same-channel; AHM-S5 AHM-S5o AHM-S5n", "jawaban-lewat-whatsapp same-channel; AHM-S3n AHM-S5 AHM-S5n", "jawaban-lewat-surel same-channel; AHM-S3n AHM-S5 AHM-S5n", "jawaban-lewat-saluran same-channel; AHM-S3n AHM-S5 AHM-S5n"], ["manajemen inform manajemen; AHM-S3n"], ["pelapor-puas closes; AHM-S3n"], ["laporan-rtl quarter; AHM-S7 AHM-S7o AHM-S6k AHM-S6t"], ["permintaan-informasi; AHM-K1"]],
  ["rsud-buleleng", ["konfirmasi unspecified; BUL-ST3", "konfirmasi-penelepon unspecified; BUL-ST3 BUL-C4"], [], [], [], []],
  ["sp4n-lapor", [], [], ["tanpa-tanggapan closes; LPR-D3"], [], []],
];

describe("replies, levels, closures, duties and scope, of a complaint", () => {
  test("are listed for every shipped SOP", () => {
    expect(rules.map(([sop]) => sop).sort()).toEqual(Object.keys(shippedSops).sort());
  });

  test.each(rules)("of %s", (sop, replies, escalation, closure, duties, scope) => {
    const service = serviceOf(sop);
    const resting = (text: string, source: readonly string[] | undefined) => `${text}; ${words(source)}`;
    expect({
      replies: (service.replies ?? []).map(({ id, via, source }) => resting(`${id} ${via}`, source)),
      escalation: (service.escalation ?? []).map(({ id, action, to, source }) =>
        resting(`${id} ${action} ${words(to)}`, source),
      ),
      closure: (service.closure?.rules ?? []).map(({ id, effect, source }) =>
        resting(`${id} ${effect}`, source),
      ),
      duties: Object.entries(shippedSop(sop).file.duties ?? {}).map(([id, { period, source }]) =>
        resting(`${id} ${period}`, source),
      ),
      scope: (service.scope ?? []).map(({ id, source }) => resting(id, source)),
    }).toEqual({ replies, escalation, closure, duties, scope });
  });

  test("what nobody wrote is off until a host turns it on: no shipped level or closure is assumed", () => {
    for (const { file } of Object.values(shippedSops)) {
      for (const { escalation = [], closure } of Object.values(file.services))
        expect([...escalation, ...(closure?.rules ?? [])].filter(({ basis }) => basis === "assumed")).toEqual(
          [],
        );
    }
  });
});

describe("confidentiality", () => {
  test("covers everything in Kendari, and is a choice of the complainant in LAPOR!", () => {
    expect(serviceOf("poltekkes-kendari").confidentiality).toMatchObject({
      covers: "everything",
      identity: ["nama", "alamat", "telepon", "email", "bukti-identitas"],
      source: ["KDI-T5"],
    });
    expect(serviceOf("sp4n-lapor").confidentiality).toMatchObject({ anonymous: "anonim", secret: "rahasia" });
  });

  test("is not invented where the document is silent", () => {
    for (const sop of ["rsud-kepulauan-seribu", "puskesmas-sewo", "rsjd-atma-husada", "rsud-buleleng"])
      expect(serviceOf(sop).confidentiality).toBeUndefined();
  });
});
