/** Pages of the codes about requirements beyond fields: C22x, S33x and S53x. */
import type { CodePage } from "./code-page.ts";

export const requirementsPages = {
  C221: {
    why: {
      id: "SOP meminta lebih dari satu lampiran. Yang ada tetap dicatat; mintalah kekurangannya kepada pelapor sebelum pengaduan diteruskan.",
      en: "The SOP asks for more than one attachment. What is there is kept; ask the complainant for the rest before the case goes on.",
    },
    avoid: '"fields": { "bukti": ["foto-1.jpg"] }',
    prefer: '"fields": { "bukti": ["foto-1.jpg", "foto-2.jpg"] }',
  },
  C222: {
    why: {
      id: "Lampiran lebih banyak daripada yang diizinkan SOP. Pengaduan tetap dinilai; sampaikan batasnya kepada pelapor, atau gabungkan berkasnya.",
      en: "There are more attachments than the SOP allows. The case is still assessed; tell the complainant the limit, or merge the files.",
    },
    avoid: '"fields": { "bukti": ["1.jpg", "2.jpg", "3.jpg"] }',
    prefer: '"fields": { "bukti": ["semua-foto.pdf"] }',
  },
  C223: {
    why: {
      id: "SOP hanya menerima jenis berkas tertentu (tipe MIME, huruf demi huruf). Lampiran yang jenisnya tidak disebut tidak dinilai.",
      en: "The SOP accepts certain kinds of files only (MIME types, letter by letter). An attachment that does not tell its type is not judged.",
    },
    avoid: '{ "ref": "bukti.exe", "mediaType": "application/x-msdownload" }',
    prefer: '{ "ref": "bukti.pdf", "mediaType": "application/pdf" }',
  },
  C224: {
    why: {
      id: "Satu berkas melampaui ukuran yang ditetapkan SOP. Ukuran ditulis dalam bita; lampiran yang tidak menyebut ukurannya tidak dinilai.",
      en: "One file is larger than the SOP allows. Sizes are in bytes; an attachment that does not tell its size is not judged.",
    },
    avoid: '{ "ref": "video.mp4", "bytes": 52428800 }',
    prefer: '{ "ref": "video-ringkas.mp4", "bytes": 1572864 }',
  },
  C225: {
    why: {
      id: "Yang dijumlahkan ialah ukuran semua lampiran isian ini yang disebut, sebab SOP membatasi seluruhnya. Batas ini tidak dapat dinyatakan dalam JSON Schema formulir.",
      en: "The sizes told of all attachments of this field are added up, because the SOP limits them together. The form's JSON Schema cannot say this limit.",
    },
    avoid: '[{ "ref": "1.jpg", "bytes": 1572864 }, { "ref": "2.jpg", "bytes": 1572864 }]',
    prefer: '[{ "ref": "1.jpg", "bytes": 524288 }, { "ref": "2.jpg", "bytes": 524288 }]',
  },
  S331: {
    why: {
      id: "Hal yang dinilai petugas dijawab oleh satu fakta layanan itu. Tanpa fakta itu tidak ada yang dapat menjawab, dan kelengkapan tidak pernah dapat ditentukan.",
      en: "What an officer judges is answered by one fact of that service. Without the fact nobody can answer, and the intake can never be determined.",
    },
    avoid: '"data-diri": { "label": "Data diri benar", "judged": "data-lengkap" }',
    prefer:
      '"data-diri": { "label": "Data diri benar", "judged": "data-lengkap" }\n"facts": { "data-lengkap": { "type": "boolean", "label": "Data diri benar dan lengkap" } }',
  },
  S531: {
    why: {
      id: "Hal yang dinilai petugas terpenuhi atau tidak. Fakta dengan jenis lain tidak dapat menjawabnya; untuk itu pakai syarat pada `when`.",
      en: "What an officer judges is fulfilled or not. A fact of another type cannot answer that; use a condition in `when` instead.",
    },
    avoid: '"data-lengkap": { "type": "integer", "label": "Banyaknya data yang lengkap" }',
    prefer: '"data-lengkap": { "type": "boolean", "label": "Data diri benar dan lengkap" }',
  },
  S532: {
    why: {
      id: "Batas lampiran hanya dibaca pada isian berjenis attachment. Pada isian lain batas itu tampak berlaku, padahal tidak pernah dinilai.",
      en: "Limits of attachments are read only for fields of type attachment. Elsewhere they look as if they held, but are never judged.",
    },
    avoid: '"bukti": { "label": "Bukti", "type": "text", "attachments": { "atMost": 5 } }',
    prefer: '"bukti": { "label": "Bukti", "type": "attachment", "attachments": { "atMost": 5 } }',
  },
  S533: {
    why: {
      id: "Tidak ada banyaknya lampiran yang memenuhi kedua batas ini, sehingga setiap pengaduan akan diberi peringatan.",
      en: "No number of attachments meets both limits, so every case would be warned of.",
    },
    avoid: '"attachments": { "atLeast": 5, "atMost": 2 }',
    prefer: '"attachments": { "atLeast": 2, "atMost": 5 }',
  },
} satisfies Readonly<Record<string, CodePage>>;
