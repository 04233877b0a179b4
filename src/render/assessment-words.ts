/** The headings of an assessment's text, in both languages. */
import type { Language } from "../base/language.ts";
import type { Severity } from "../diagnostics/codes.ts";

export interface AssessmentWords {
  readonly asOf: (at: string, state: string) => string;
  readonly clock: string;
  readonly intake: string;
  readonly missing: string;
  readonly warnings: string;
  readonly due: string;
  readonly deadlines: string;
  readonly noDeadlines: string;
  readonly turns: string;
  readonly steps: string;
  readonly waitsForAbove: string;
  readonly waitsForSome: (count: number) => string;
  readonly stepsTogether: (count: number, status: string) => string;
  readonly notNeeded: (count: number) => string;
  readonly inputs: (inputs: string) => string;
  readonly record: (record: string) => string;
  readonly output: (output: string) => string;
  readonly escalations: string;
  readonly handler: (role: string) => string;
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
    turns: "Giliran sekarang",
    steps: "Langkah",
    waitsForAbove: "menunggu langkah di atas",
    waitsForSome: (count) => `menunggu ${count} langkah lain`,
    stepsTogether: (count, status) => `${count} langkah: ${status}`,
    notNeeded: (count) => `${count} langkah lain tidak diperlukan.`,
    inputs: (inputs) => `kelengkapan: ${inputs}`,
    record: (record) => `catatan: ${record}`,
    output: (output) => `keluaran: ${output}`,
    escalations: "Diteruskan ke jenjang berikutnya",
    handler: (role) => `Kini ditangani oleh ${role}.`,
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
    turns: "Whose turn it is",
    steps: "Steps",
    waitsForAbove: "waiting for the step above",
    waitsForSome: (count) => `waiting for ${count} other steps`,
    stepsTogether: (count, status) => `${count} steps: ${status}`,
    notNeeded: (count) =>
      count === 1 ? "1 other step is not needed." : `${count} other steps are not needed.`,
    inputs: (inputs) => `inputs: ${inputs}`,
    record: (record) => `record: ${record}`,
    output: (output) => `output: ${output}`,
    escalations: "Passed on to the next level",
    handler: (role) => `Now handled by ${role}.`,
    gaps: "What the document leaves open",
    problems: "About the data of this case",
    severities: { error: "Error", warning: "Warning", info: "Note" },
  },
};
