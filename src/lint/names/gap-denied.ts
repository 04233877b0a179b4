/**
 * A gap that says of something that the document is silent about it, while the file has it as the document's own word. Only
 * gaps in set phrases are understood, and only what every service has is denied.
 */
import type { SopFile } from "../../format/sop.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

interface Denial {
  /** How a gap says that there is none. */
  readonly said: RegExp;
  /** The key under which it stands all the same. */
  readonly key: string;
  readonly isEncoded: (file: SopFile) => boolean;
}

/** Whether something is there, and is the document's own word. */
function isStated(element: { readonly basis?: unknown } | undefined): boolean {
  return element !== undefined && (element.basis === undefined || element.basis === "stated");
}

function inEveryService(says: (service: SopFile["services"][string]) => boolean) {
  return ({ services }: SopFile) => Object.values(services).every(says);
}

// biome-ignore format: a table, one denial a line
const denials: readonly Denial[] = [
  { said: /^(?:jenjang )?eskalasi$|^jenjang bila batas waktu terlewati atau pelapor belum puas$/, key: "escalation",
    isEncoded: /* @__PURE__ */ inEveryService(({ escalation = [] }) => escalation.some(isStated)) },
  { said: /^penutupan(?: pengaduan)?$|^kapan pengaduan (?:dinyatakan )?ditutup$/, key: "closure",
    isEncoded: /* @__PURE__ */ inEveryService(({ closure }) => (closure?.rules ?? []).some((rule) => rule.effect === "closes" && isStated(rule))) },
  { said: /^biaya(?: layanan)?$/, key: "fee",
    isEncoded: /* @__PURE__ */ inEveryService(({ fee }) => isStated(fee) && fee!.kind !== "unspecified") },
  { said: /^kerahasiaan(?: pelapor)?(?: dan isi (?:keluhan|pengaduan|laporan))?$/, key: "confidentiality",
    isEncoded: /* @__PURE__ */ inEveryService(({ confidentiality }) => isStated(confidentiality)) },
  { said: /^(?:tingkat|klasifikasi|penggolongan|tingkat atau klasifikasi)(?: pengaduan)?$/, key: "grading",
    isEncoded: /* @__PURE__ */ inEveryService(({ grading }) => isStated(grading) && grading!.criteria === undefined && grading!.grades.length > 0) },
  { said: /^(?:laporan berkala|pelaporan berkala)(?: tentang pengaduan)?$/, key: "duties",
    isEncoded: ({ duties = {} }) => Object.values(duties).some((duty) => isStated(duty) && /lapor/i.test(duty.label)) },
  { said: /^tanggal mulai berlaku$|^mulai berlakunya /, key: "validity",
    isEncoded: ({ validity }) => validity.effectiveFrom !== null },
  { said: /^dasar hukum$|^peraturan yang menjadi dasar$/, key: "legalBasis",
    isEncoded: ({ legalBasis = [] }) => legalBasis.length > 0 },
  { said: /^jam (?:pelayanan|kerja|buka)$/, key: "calendars",
    isEncoded: ({ calendars }) => Object.values(calendars).some((each) => each.default === true && each.hours !== undefined && isStated(each)) },
];

export const gapDenied: LintRule = {
  code: "S797",
  find: ({ file }) =>
    file.gaps.flatMap(({ id, kind, about }, index) => {
      if (kind !== "silent") return [];
      const words = about.trim().toLowerCase();
      const said = words.replace(/^(?:tidak ada|belum ada|dokumen tidak mengatur) /, "");
      const denied = denials.find((each) => each.said.test(said) && each.isEncoded(file));
      return denied === undefined ? [] : [finding("S797", `/gaps/${index}`, { name: id, known: denied.key })];
    }),
};
