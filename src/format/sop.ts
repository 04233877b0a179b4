/**
 * The rule file: one JSON file per institution, readable from top to bottom by somebody who knows the paper SOP.
 * This is its only definition; types and `schemas/sop.schema.json` come from it.
 */
import * as z from "zod/mini";
import { accept } from "./accept.ts";
import { calendarFormat } from "./calendar.ts";
import { condition } from "./condition.ts";
import { deadlines } from "./deadline.ts";
import { declaredEvents } from "./declared-events.ts";
import { closure, escalation } from "./escalation.ts";
import { facts, grading } from "./grading.ts";
import { intake } from "./intake.ts";
import { confidentiality, duties, procedure, records, replies, replyChannels } from "./procedure.ts";
import { question } from "./question.ts";
import { calendarId, channelId, documentId } from "./references.ts";
import { roles } from "./roles.ts";
import {
  basisValue,
  byId,
  clauseId,
  date,
  described,
  id,
  named,
  ofForm,
  provenance,
  text,
} from "./schema.ts";
import { scope } from "./scope.ts";

export const formatVersion = 1;

export const gapKinds = ["silent", "unclear", "contradictory", "outdated", "copied", "not-seen"] as const;
const gapKind = described(
  z.enum(gapKinds),
  "Jenis masalah dokumen: tidak diatur (silent), tidak jelas (unclear), bertentangan (contradictory), usang (outdated), salinan dari tempat lain (copied), dirujuk tetapi tidak kami lihat (not-seen).",
  "silent",
);

export const clauseKinds = ["quality"] as const;

export const feeKinds = ["free", "paid", "by-tariff", "unspecified"] as const;

const clause = named(
  "clause",
  z.strictObject({
    at: text("Letak klausul di dokumen.", "Waktu 1"),
    about: text("Isi klausul dengan kata-kata kita sendiri.", "merah: ditanggapi dan ditindaklanjuti"),
    document: z.optional(described(documentId, "Id dokumen, bila lebih dari satu.", "sippn")),
    kind: z.optional(
      described(
        z.enum(clauseKinds),
        "Klausul mutu yang tidak dinilai atas satu pengaduan: kecakapan, sikap, peralatan.",
        "quality",
      ),
    ),
    noRule: z.optional(described(z.literal(true), "Klausul ini tidak menghasilkan aturan.", true)),
    note: z.optional(text("Catatan.", "tercantum di kedua golongan")),
  }),
  "Satu klausul dokumen: letaknya dan isinya dengan kata-kata kita.",
  {
    at: "Waktu 1",
    about: "merah: ditanggapi dan ditindaklanjuti",
  },
);

const channel = named(
  "channel",
  z.strictObject({
    label: z.optional(text("Nama kanal.", "SMS pengaduan")),
    class: z.optional(id("Cara penyampaian.", "langsung", "tidak-langsung")),
    address: z.optional(text("Alamat meja layanan yang terbuka untuk umum.", "pengaduan@contoh.go.id")),
    calendar: z.optional(described(calendarId, "Id kalender khusus kanal ini.", "kantor")),
    public: z.optional(described(z.literal(true), "Yang ditulis di kanal ini terbaca oleh umum.", true)),
    ...provenance,
  }),
  "Satu kanal penyampaian.",
  { label: "SMS pengaduan", class: "tidak-langsung", source: ["BUL-P3"] },
);

const service = named(
  "service",
  z.strictObject({
    label: text("Nama layanan.", "Pelayanan Pengaduan"),
    channels: z.optional(
      described(z.array(channelId), "Id kanal yang melayani; tanpa ini semua kanal.", ["langsung", "sms"]),
    ),
    calendar: z.optional(described(calendarId, "Id kalender layanan.", "kantor")),
    fee: z.optional(
      described(
        z.strictObject({
          kind: described(
            z.enum(feeKinds),
            "Biaya: gratis (free), berbayar (paid), menurut tarif yang ditetapkan peraturan lain (by-tariff, dengan printed), atau tidak disebut (unspecified).",
            "free",
          ),
          printed: z.optional(text("Frasa sebagaimana tercetak.", "Tidak dipungut biaya")),
          ...provenance,
        }),
        "Biaya layanan.",
        { kind: "free", printed: "Tidak dipungut biaya", source: ["BUL-F1"] },
        { kind: "by-tariff", printed: "menurut peraturan" },
      ),
    ),
    intake: z.optional(intake),
    facts: z.optional(facts),
    conditions: z.optional(
      byId(condition, "Syarat bersama yang dapat dirujuk dengan { condition }.", {
        "lewat-kanal-daring": { fact: "channel", operator: "in", value: ["email", "website"] },
      }),
    ),
    readings: z.optional(
      described(z.array(question), "Pertanyaan tafsir yang menyangkut beberapa bagian sekaligus.", [
        {
          id: "1x24-jam",
          question: "Apakah 1x24 jam dihitung sepanjang waktu atau pada hari kerja?",
          choices: [{ id: "jam-kerja" }, { id: "24-jam" }],
          reading: "jam-kerja",
        },
      ]),
    ),
    grading: z.optional(grading),
    deadlines: z.optional(deadlines),
    scope: z.optional(scope),
    procedure: z.optional(procedure),
    replies: z.optional(replies),
    escalation: z.optional(escalation),
    closure: z.optional(closure),
    confidentiality: z.optional(confidentiality),
    ...provenance,
  }),
  "Satu layanan: isian, fakta, penggolongan, batas waktu, langkah, jenjang, dan penutupannya.",
  { label: "Pelayanan Pengaduan" },
);

export const sopFormat = z.strictObject({
  $schema: z.optional(
    text("Alamat skema, agar editor teks memberi saran dan penjelasan.", "../../schemas/sop.schema.json"),
  ),
  formatVersion: described(z.literal(formatVersion), "Versi format berkas ini.", 1),
  id: id("Id SOP, sama dengan nama berkasnya.", "rsud-buleleng"),
  version: text("Versi isi SOP ini.", "1"),
  title: text("Judul SOP.", "Pelayanan Humas"),
  validity: described(
    z.strictObject({
      effectiveFrom: described(
        z.nullable(date("Tanggal.", "2025-02-03")),
        "Mulai berlaku; null bila tidak tertulis.",
        "2025-02-03",
        null,
      ),
      effectiveTo: described(
        z.nullable(date("Tanggal.", "2027-12-31")),
        "Hari terakhir berlaku; null bila seterusnya.",
        null,
      ),
      reviewBy: described(
        z.nullable(date("Tanggal.", "2027-01-31")),
        "Tanggal harus ditinjau kembali; null bila tidak tertulis.",
        null,
      ),
      source: provenance.source,
    }),
    "Masa berlaku.",
    { effectiveFrom: "2025-02-03", effectiveTo: null, reviewBy: null },
  ),
  institution: described(
    z.strictObject({
      name: text("Nama instansi.", "RSUD Kabupaten Buleleng"),
      zone: described(z.enum(["WIB", "WITA", "WIT"]), "Zona waktu.", "WITA"),
      source: provenance.source,
      basis: z.optional(basisValue),
      note: provenance.note,
    }),
    "Instansi yang terikat SOP ini.",
    { name: "RSUD Kabupaten Buleleng", zone: "WITA" },
  ),
  documents: described(
    z.array(
      z.strictObject({
        id: id("Id dokumen.", "sippn"),
        title: text("Judul dokumen.", "Standar pelayanan Humas"),
        number: z.optional(text("Nomor dokumen.", "RSJD.AHM/U-08")),
        source: provenance.source,
        note: provenance.note,
      }),
    ),
    "Dokumen yang diolah menjadi berkas ini.",
    [{ id: "sippn", title: "Standar pelayanan Humas" }],
  ),
  legalBasis: z.optional(
    described(
      z.array(
        z.strictObject({
          cite: text("Peraturan yang dikutip dokumen.", "UU 25/2009 tentang Pelayanan Publik"),
          source: provenance.source,
          note: provenance.note,
        }),
      ),
      "Dasar hukum yang dikutip dokumen itu sendiri.",
      [{ cite: "UU 25/2009 tentang Pelayanan Publik" }],
    ),
  ),
  clauses: described(
    z.record(ofForm(/^[A-Z0-9][A-Za-z0-9.-]*$/, "clause"), clause),
    "Semua klausul dokumen, masing-masing sekali.",
    { "BUL-D1": { at: "Waktu 1", about: "merah: ditanggapi dan ditindaklanjuti" } },
  ),
  roles: z.optional(roles),
  calendars: byId(calendarFormat, "Kalender kerja menurut id; tepat satu menjadi default.", {
    kantor: {
      default: true,
      workingDays: ["mon", "tue", "wed", "thu", "fri"],
      observes: ["libur-nasional", "cuti-bersama"],
    },
  }),
  channels: byId(channel, "Kanal penyampaian menurut id.", { sms: { class: "tidak-langsung" } }),
  events: z.optional(declaredEvents),
  replyChannels: z.optional(replyChannels),
  records: z.optional(records),
  duties: z.optional(duties),
  services: byId(service, "Layanan menurut id.", { pengaduan: { label: "Pelayanan Pengaduan" } }),
  gaps: described(
    z.array(
      z.strictObject({
        id: id("Id hal yang belum diatur.", "eskalasi"),
        kind: gapKind,
        clauses: z.optional(described(z.array(clauseId), "Id klausul terkait.", ["BUL-G1"])),
        about: text("Apa yang belum diatur atau tidak jelas.", "tidak ada jenjang eskalasi"),
        note: provenance.note,
      }),
    ),
    "Yang dibiarkan terbuka oleh dokumen; tidak pernah diisi diam-diam.",
    [{ id: "eskalasi", kind: "silent", about: "tidak ada jenjang eskalasi" }],
  ),
  accept: z.optional(accept),
});
export type SopFile = z.infer<typeof sopFormat>;
export type ServiceFile = z.infer<typeof service>;
