/** One small SOP in which each kind of element cites a clause of its own, and lives that bring each into play. */
import { loadSop } from "../../src/assess/load-sop.ts";

const clauses = [
  ...["wajib", "bebas", "berat", "tingkat", "gawat", "biasa", "batas", "aturan", "lain", "tafsir", "tambah"],
  ...["lingkup", "langkah", "balas", "jenjang", "tutup", "buka", "kanal", "biaya", "celah"],
];
const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const cites = (clause: string) => ({ source: [clause.toUpperCase()] });

export const smallFile = {
  formatVersion: 1,
  id: "kecil",
  version: "1",
  title: "SOP kecil",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "Instansi", zone: "WIB" },
  documents: [{ id: "sop", title: "SOP" }],
  clauses: Object.fromEntries(clauses.map((id) => [id.toUpperCase(), { at: "1", about: id }])),
  roles: { petugas: { label: "Petugas" }, ketua: { label: "Ketua" } },
  calendars: { kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] } },
  channels: { sms: cites("kanal"), surat: {} },
  services: {
    pengaduan: {
      label: "Pengaduan",
      fee: { kind: "free", ...cites("biaya") },
      intake: {
        nama: { label: "Nama", type: "text", required: true, ...cites("wajib") },
        catatan: { label: "Catatan", type: "text", ...cites("bebas") },
      },
      facts: {
        berat: { type: "boolean", label: "Berat", ...cites("berat") },
        luar: { type: "boolean", label: "Di luar" },
      },
      grading: {
        ranked: true,
        ...cites("tingkat"),
        grades: [
          { id: "gawat", label: "Gawat", when: is("berat", true), ...cites("gawat") },
          { id: "biasa", label: "Biasa", otherwise: true, ...cites("biasa") },
        ],
      },
      deadlines: {
        jawaban: {
          label: "Jawaban",
          from: "received",
          until: "responded",
          ...cites("batas"),
          rules: [
            { when: is("grade", "gawat"), length: { amount: 1, unit: "day" }, ...cites("aturan") },
            {
              readings: [
                { id: "kerja", length: { amount: 3, unit: "working-day" } },
                { id: "kalender", length: { amount: 3, unit: "day" }, ...cites("tafsir") },
              ],
              reading: "kerja",
              extension: { unit: "day", atMost: 2, ...cites("tambah") },
              ...cites("lain"),
            },
          ],
        },
      },
      scope: [{ id: "lingkup", when: is("luar", false), else: "reject", ...cites("lingkup") }],
      procedure: [
        {
          id: "menjawab",
          label: "Menjawab",
          when: is("channel", "surat"),
          doneWhen: "responded",
          ...cites("langkah"),
        },
      ],
      replies: [{ id: "balas", when: is("channel", "surat"), via: "same-channel", ...cites("balas") }],
      escalation: [
        { id: "ketua", to: ["ketua"], on: { deadline: "jawaban" }, action: "inform", ...cites("jenjang") },
      ],
      closure: {
        rules: [{ id: "puas", on: "satisfied", effect: "closes", ...cites("tutup") }],
        reopen: "continues",
        ...cites("buka"),
      },
    },
  },
  gaps: [{ id: "celah", kind: "silent", clauses: ["CELAH"], about: "celah" }],
};

export const small = loadSop(smallFile);

/** A life in which nothing but what cannot be avoided acts. */
export const still = {
  name: "diam",
  service: "pengaduan",
  channel: "surat",
  fields: { nama: "Contoh" },
  facts: { luar: false },
  events: {},
  now: "2026-07-10 10:00",
  expect: { state: "open" },
};
