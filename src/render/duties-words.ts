/** Words of recurring duties, in both languages. */

import type { Language } from "../base/language.ts";
import type { DutyPeriod, DutyStatus } from "../desk/check-duties.ts";

export interface DutiesWords {
  readonly clock: string;
  readonly title: string;
  readonly asOf: (at: string) => string;
  readonly none: string;
  readonly every: Readonly<Record<DutyPeriod["every"], string>>;
  readonly times: (count: number) => string;
  readonly within: (amount: string) => string;
  readonly withoutLimit: string;
  readonly by: (roles: string) => string;
  readonly to: (roles: string) => string;
  readonly assumed: string;
  readonly nothingJudged: string;
  readonly statuses: Readonly<Record<DutyStatus, string>>;
  readonly counted: (done: number, needed: number) => string;
  readonly countedFreely: (done: number) => string;
  readonly until: (due: string) => string;
  readonly periods: (count: number) => string;
  readonly quarter: (number: string, year: string) => string;
  readonly halfYear: (number: string, year: string) => string;
  readonly week: (number: string, year: string, from: string, to: string) => string;
}

const roman = ["", "I", "II", "III", "IV"];

const id: DutiesWords = {
  clock: " (menurut jam komputer ini)",
  title: "Kewajiban berkala",
  asOf: (at) => `Keadaan pada ${at}`,
  none: "SOP ini tidak menyatakan kewajiban berkala.",
  every: {
    day: "setiap hari",
    week: "setiap minggu",
    month: "setiap bulan",
    quarter: "setiap triwulan",
    "half-year": "setiap semester",
    year: "setiap tahun",
    unspecified: "periodenya tidak disebut dokumen",
  },
  times: (count) => `${count} kali`,
  within: (amount) => `paling lambat ${amount} setelah periode berakhir`,
  withoutLimit: "batas waktunya tidak disebut dokumen",
  by: (roles) => `oleh ${roles}`,
  to: (roles) => `kepada ${roles}`,
  assumed: "anggapan, perlu ditetapkan",
  nothingJudged: "Tidak ada periode yang dinilai.",
  statuses: {
    done: "terlaksana",
    open: "masih berjalan",
    late: "terlaksana terlambat",
    missed: "belum terlaksana",
    unspecified: "tidak dapat dinilai",
  },
  counted: (done, needed) => `${done} dari ${needed}`,
  countedFreely: (done) => `${done} kali tercatat`,
  until: (due) => `batas waktu ${due}`,
  periods: (count) => `${count} periode`,
  quarter: (number, year) => `Triwulan ${roman[Number(number)]} ${year}`,
  halfYear: (number, year) => `Semester ${roman[Number(number)]} ${year}`,
  week: (number, year, from, to) => `Minggu ke-${Number(number)} tahun ${year} (${from} – ${to})`,
};

const en: DutiesWords = {
  clock: " (by this computer's clock)",
  title: "Recurring duties",
  asOf: (at) => `As of ${at}`,
  none: "This SOP declares no recurring duties.",
  every: {
    day: "every day",
    week: "every week",
    month: "every month",
    quarter: "every quarter",
    "half-year": "every half-year",
    year: "every year",
    unspecified: "the document does not say how often",
  },
  times: (count) => `${count} times`,
  within: (amount) => `at the latest ${amount} after the period ends`,
  withoutLimit: "the document gives no time limit",
  by: (roles) => `by ${roles}`,
  to: (roles) => `to ${roles}`,
  assumed: "assumed, to be settled",
  nothingJudged: "No period is judged.",
  statuses: {
    done: "done",
    open: "still running",
    late: "done late",
    missed: "not done",
    unspecified: "cannot be judged",
  },
  counted: (done, needed) => `${done} of ${needed}`,
  countedFreely: (done) => `recorded ${done} ${done === 1 ? "time" : "times"}`,
  until: (due) => `due ${due}`,
  periods: (count) => `${count} periods`,
  quarter: (number, year) => `Quarter ${number} of ${year}`,
  halfYear: (number, year) => `Half-year ${number} of ${year}`,
  week: (number, year, from, to) => `Week ${Number(number)} of ${year} (${from} – ${to})`,
};

export const dutiesWords: Readonly<Record<Language, DutiesWords>> = { id, en };
