/** The words that Indonesian documents print for what recurs. */
import type { Period } from "../../format/procedure.ts";

/** Words that are a period by themselves. */
export const periodWords: Readonly<Record<string, Period>> = {
  harian: "day",
  mingguan: "week",
  bulanan: "month",
  triwulan: "quarter",
  triwulanan: "quarter",
  semester: "half-year",
  semesteran: "half-year",
  tahunan: "year",
};

/** The words of periods that something can come each of: "setiap bulan", "pertriwulan". */
export const periodUnits: Readonly<Record<string, Period>> = {
  hari: "day",
  minggu: "week",
  pekan: "week",
  bulan: "month",
  triwulan: "quarter",
  semester: "half-year",
  tahun: "year",
};

export const onePeriodWords: Readonly<Record<string, Period>> = {
  sehari: "day",
  seminggu: "week",
  sepekan: "week",
  sebulan: "month",
  setahun: "year",
};

export const eachWords: ReadonlySet<string> = new Set(["setiap", "tiap", "tiaptiap", "per", "saban"]);

export const onceWord = "sekali";

/** What may stand before a period, or before its word, and says nothing of how often. */
export const periodLeadWords: ReadonlySet<string> = new Set([
  "secara",
  "rutin",
  "dilakukan",
  "dilaksanakan",
  "dilaporkan",
  "disampaikan",
  "minimal",
]);

export const periodEdgeWords: ReadonlySet<string> = new Set(["akhir", "awal"]);

/** "setiap minggu" is every week or every Sunday. */
export const weekOrSunday = "minggu";

export const dayWord = "hari";

export const workWord = "kerja";

export const andWords: ReadonlySet<string> = new Set(["dan", "serta", "&"]);

export const withinWord = "dalam";

export const otherDayNames: Readonly<Record<string, string>> = { ahad: "minggu" };
