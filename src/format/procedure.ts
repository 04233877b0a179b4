/** The file format of the work itself: steps, records, replies, confidentiality, recurring duties. Shape only. */
import * as z from "zod/mini";
import { MAX_AMOUNT } from "../calendar/length.ts";
import { weekday } from "./calendar.ts";
import { condition } from "./condition.ts";
import { length } from "./length.ts";
import { momentOrList } from "./moment.ts";
import { deadlineId, eventChannelId, fieldId, recordId, roleId, stepId } from "./references.ts";
import { byId, described, id, named, provenance, text } from "./schema.ts";

const recording = {
  id: "mencatat",
  label: "Mencatat dalam nota komplain",
  actor: ["petugas"],
  doneWhen: "registered",
};

const roles = (description: string) =>
  described(z.array(roleId).check(z.minLength(1)), description, ["petugas"]);

const step = named(
  "step",
  z.strictObject({
    id: id("Id langkah.", "mencatat"),
    label: text("Kegiatan, dengan kata-kata kita.", "Mencatat dalam nota komplain"),
    actor: z.optional(roles("Id peran yang mengerjakan; tanpa ini dokumen tidak menyebutnya.")),
    when: z.optional(condition),
    after: z.optional(
      described(
        z.array(stepId),
        "Id langkah yang harus selesai lebih dulu; tanpa ini semua langkah di atasnya, [] bila tidak menunggu apa pun.",
        ["mengisi-formulir"],
      ),
    ),
    doneWhen: z.optional(momentOrList),
    impliedBy: z.optional(
      described(
        momentOrList,
        "Yang tidak mungkin mendahului langkah ini: sejak itu langkah dianggap selesai, tanpa diketahui kapan.",
        "resolved",
      ),
    ),
    optional: z.optional(
      described(z.literal(true), "Langkah ini boleh tidak dilakukan dan tidak menahan langkah lain.", true),
    ),
    inputs: z.optional(
      described(z.array(z.string().check(z.minLength(1))), "Kelengkapan (mutu baku).", [
        "Lembar Tindak Lanjut Pengaduan",
      ]),
    ),
    record: z.optional(described(recordId, "Id catatan yang dihasilkan.", "nota-komplain")),
    output: z.optional(text("Keluaran selain catatan.", "Surat jawaban")),
    standardTime: z.optional(
      described(
        z.strictObject({
          ...length._zod.def.shape,
          atMost: z.optional(
            described(
              z.int().check(z.positive(), z.maximum(MAX_AMOUNT)),
              "Paling lama, bila dokumen menyebut rentang: amount sampai atMost.",
              30,
            ),
          ),
          printed: z.optional(text("Frasa sebagaimana tercetak.", "5 Menit")),
        }),
        "Waktu baku kegiatan, satu angka atau rentang; bukan batas waktu dan tidak pernah menjadi terlambat.",
        { amount: 5, unit: "minute", printed: "5 Menit" },
        { amount: 15, atMost: 30, unit: "minute", printed: "15-30 Menit" },
      ),
    ),
    deadline: z.optional(described(deadlineId, "Id batas waktu yang dipenuhi langkah ini.", "tanggapan")),
    ...provenance,
  }),
  "Satu langkah prosedur.",
  recording,
);
export type Step = z.infer<typeof step>;
export const procedure = described(
  z.array(step),
  "Langkah prosedur menurut urutannya; jalur dibedakan dengan when.",
  [recording],
);

const note = { label: "Nota komplain", media: ["manual"], source: ["BUL-SL4"] };
export const records = byId(
  named(
    "record",
    z.strictObject({
      label: text("Nama catatan.", "Nota komplain"),
      media: z.optional(
        described(z.array(z.enum(["electronic", "manual"])), "Bentuk penyimpanan: elektronik, manual.", [
          "electronic",
          "manual",
        ]),
      ),
      ...provenance,
    }),
    "Satu jenis catatan.",
    note,
  ),
  "Catatan yang dihasilkan langkah, menurut id.",
  { "nota-komplain": note },
);

const sameChannel = { id: "kanal-yang-sama", via: "same-channel", source: ["AHM-S5n"] };
const replyRule = named(
  "replyRule",
  z.strictObject({
    id: id("Id aturan jawaban.", "kanal-yang-sama"),
    when: z.optional(condition),
    owed: z.optional(condition),
    via: described(
      z.union([
        z.enum(["same-channel", "given-contact", "unspecified"]),
        z.array(eventChannelId).check(z.minLength(1)),
      ]),
      "Lewat apa: kanal yang sama, kontak yang diberikan, tidak disebut, atau daftar id kanal dan kanal jawaban.",
      "same-channel",
      ["sms", "telepon"],
    ),
    contact: z.optional(
      described(z.array(fieldId).check(z.minLength(1)), "Id isian kontak yang dipakai.", ["telepon"]),
    ),
    form: z.optional(text("Bentuk jawaban.", "Surat jawaban")),
    by: z.optional(roles("Id peran yang menjawab.")),
    doneWhen: z.optional(momentOrList),
    ...provenance,
  }),
  "Satu aturan jawaban; yang when-nya pertama kali benar berlaku. Tanpa owed jawaban selalu wajib.",
  sameChannel,
);
export type ReplyRule = z.infer<typeof replyRule>;
export const replies = described(z.array(replyRule), "Aturan jawaban kepada pelapor.", [sameChannel]);

export const replyChannels = byId(
  named(
    "replyChannel",
    z.strictObject({
      label: text("Nama kanal jawaban.", "Twitter"),
      public: z.optional(described(z.literal(true), "Jawaban terbaca oleh umum.", true)),
      ...provenance,
    }),
    "Kanal yang hanya dipakai untuk menjawab.",
    { label: "Twitter", source: ["SEW-B2.6"] },
  ),
  "Kanal yang hanya untuk menjawab, terpisah dari kanal penyampaian.",
  { twitter: { label: "Twitter", source: ["SEW-B2.6"] } },
);

const lapor = { identity: ["nama", "telepon"], anonymous: "anonim", secret: "rahasia", source: ["LPR-F5"] };
export const confidentiality = described(
  z.strictObject({
    identity: z.optional(
      described(z.array(fieldId), "Id isian yang mengenali pelapor.", ["nama", "telepon"]),
    ),
    covers: z.optional(
      described(
        z.enum(["identity", "everything"]),
        "Yang dirahasiakan tanpa diminta: identitas saja (bawaan) atau seluruh keterangan pengaduan.",
        "everything",
      ),
    ),
    anonymous: z.optional(
      described(fieldId, "Id isian ya/tidak: identitas disembunyikan, juga dari yang menangani.", "anonim"),
    ),
    secret: z.optional(
      described(fieldId, "Id isian ya/tidak: pengaduan tidak ditampilkan kepada umum.", "rahasia"),
    ),
    ...provenance,
  }),
  "Kerahasiaan pelapor dan isi pengaduan; anonim dan rahasia adalah dua pilihan yang saling bebas.",
  lapor,
);

export const periods = ["day", "week", "month", "quarter", "half-year", "year"] as const;
export type Period = (typeof periods)[number];
const report = { label: "Laporan RTL pengaduan", period: "quarter", source: ["AHM-S7o"] };
const duty = named(
  "duty",
  z.strictObject({
    label: text("Nama kewajiban.", "Laporan RTL pengaduan"),
    period: described(
      z.enum([...periods, "unspecified"]),
      "Berulang setiap hari, minggu, bulan, triwulan, semester, atau tahun; unspecified bila dokumen tidak menyebut.",
      "quarter",
    ),
    weekdays: z.optional(
      described(
        z.array(weekday).check(z.minLength(1)),
        "Pada hari apa saja (hanya untuk period day): setiap Sabtu, atau Senin dan Kamis; tanpa ini setiap hari.",
        ["sat"],
        ["mon", "thu"],
      ),
    ),
    times: z.optional(described(z.int().check(z.positive()), "Berapa kali tiap periode; bawaan 1.", 1)),
    within: z.optional(
      described(length, "Paling lambat sekian lama setelah periode berakhir.", { amount: 5, unit: "day" }),
    ),
    by: z.optional(roles("Id peran yang mengerjakan.")),
    to: z.optional(roles("Id peran yang menerima.")),
    record: z.optional(described(recordId, "Id catatan yang dihasilkan.", "nota-komplain")),
    printed: z.optional(text("Frasa sebagaimana tercetak.", "pertriwulan")),
    ...provenance,
  }),
  "Satu kewajiban berkala; dinilai terhadap catatan pelaksanaan, bukan terhadap satu pengaduan.",
  report,
);
export type Duty = z.infer<typeof duty>;
export const duties = byId(duty, "Kewajiban berkala menurut id.", { "laporan-rtl": report });
