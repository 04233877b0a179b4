/** The headings of an assessment's text, in both languages. */
import type { Language, Severity } from "../base/diagnostic.ts";

export interface AssessmentWords {
  readonly asOf: (at: string, state: string) => string;
  readonly clock: string;
  readonly intake: string;
  readonly missing: string;
  readonly warnings: string;
  readonly due: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly gaps: string;
  readonly problems: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  id: {
    asOf: (at, state) => `Keadaan pada ${at}: ${state}`,
    clock: " (menurut jam komputer ini)",
    intake: "Kelengkapan",
    missing: "Belum ada:",
    warnings: "Perlu diperhatikan:",
    due: "Batas waktu",
    deadlines: "Batas waktu",
    noDeadlines: "tidak ada batas waktu dalam dokumen",
    gaps: "Yang masih terbuka dalam dokumen",
    problems: "Catatan atas data pengaduan",
    severities: { error: "Kesalahan", warning: "Peringatan", info: "Keterangan" },
  },
  en: {
    asOf: (at, state) => `As of ${at}: ${state}`,
    clock: " (by this computer's clock)",
    intake: "Intake",
    missing: "Missing:",
    warnings: "To be noted:",
    due: "Due",
    deadlines: "Time limits",
    noDeadlines: "the document has no time limits",
    gaps: "What the document leaves open",
    problems: "About the data of this case",
    severities: { error: "Error", warning: "Warning", info: "Note" },
  },
};
