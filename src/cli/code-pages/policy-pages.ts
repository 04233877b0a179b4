/** Pages of the codes about a host's policy, S55x. */
import type { CodePage } from "./code-page.ts";

export const policyPages = {
  S551: {
    why: {
      id: "Kebijakan yang menyebut SOP hanya boleh ditumpangkan pada SOP itu, karena merujuk batas waktunya.",
      en: "A policy that names an SOP may be laid over that one only, because it refers to its deadlines.",
    },
    avoid: '"sop": "rsud-buleleng"  // ditumpangkan pada puskesmas-sewo',
    prefer: '"sop": "puskesmas-sewo"',
  },
  S552: {
    why: {
      id: "Kebijakan menambah sesuatu pada layanan yang ada; layanan baru hanya dapat dibuat oleh SOP.",
      en: "A policy adds to a service that exists; only an SOP can make a new one.",
    },
    avoid: '"services": { "aduan": { "escalation": [ … ] } }',
    prefer: '"services": { "pengaduan": { "escalation": [ … ] } }',
  },
  S553: {
    why: {
      id: "Dokumen yang menentukan. Kebijakan mengisi yang terbuka, dan tidak mengubah yang tertulis.",
      en: "The document decides. A policy fills what is open and does not change what is written.",
    },
    avoid: '"deadlines": { "tanggapan": { … } }  // sudah ada pada SOP',
    prefer: '"deadlines": { "batas-kebijakan": { … } }',
  },
  S554: {
    why: {
      id: "Penghentian sementara hanya dapat ditambahkan pada batas waktu yang ada pada SOP.",
      en: "A pause can only be added to a deadline that the SOP has.",
    },
    avoid: '"pause": { "penyelesain": { } }',
    prefer: '"pause": { "penyelesaian": { } }',
  },
  S555: {
    why: {
      id: "Yang dinyalakan haruslah jenjang atau aturan penutupan SOP yang berupa anggapan; yang tertulis sudah berlaku.",
      en: "What is turned on must be a level or closure rule that the SOP only assumes; what is written acts already.",
    },
    avoid: '"turnOn": ["direktur"]',
    prefer: '"turnOn": ["pimpinan"]',
  },
} satisfies Readonly<Record<string, CodePage>>;
