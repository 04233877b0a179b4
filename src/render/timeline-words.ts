/** Words of a timeline, in both languages: one phrase for each kind of entry. */

import type { Language } from "../base/language.ts";
import type { TimelineKind } from "../desk/dated-facts.ts";

/** What an entry is about, by its label. */
type About = (label: string) => string;

export interface TimelineWords {
  readonly clock: string;
  readonly title: (at: string) => string;
  readonly past: string;
  readonly ahead: string;
  readonly nothingYet: string;
  readonly nothingAhead: string;
  readonly endOfDay: string;
  readonly incomplete: string;
  readonly ifGrade: (grade: string) => string;
  readonly kinds: Readonly<Record<Exclude<TimelineKind, "event">, About>>;
}

const id: TimelineWords = {
  clock: " (menurut jam komputer ini)",
  title: (at) => `Urutan waktu, dilihat pada ${at}`,
  past: "Sudah terjadi",
  ahead: "Akan terjadi bila tidak ada peristiwa lain",
  nothingYet: "Belum ada.",
  nothingAhead: "Tidak ada yang terjadi dengan sendirinya.",
  endOfDay: "24.00",
  incomplete: "Masih ada yang menyusul setelah ini; belum semuanya dihitung.",
  ifGrade: (grade) => ` bila ${grade}`,
  kinds: {
    started: (label) => `${label}: mulai dihitung`,
    paused: (label) => `${label}: hitungan dihentikan sementara`,
    resumed: (label) => `${label}: hitungan dilanjutkan`,
    extended: (label) => `${label}: diperpanjang`,
    "length-set": (label) => `${label}: lamanya ditetapkan`,
    met: (label) => `${label}: dipenuhi tepat waktu`,
    "met-late": (label) => `${label}: dipenuhi terlambat`,
    target: (label) => `${label}: sasaran`,
    due: (label) => `${label}: batas waktu`,
    "escalation-due": (label) => `Waktunya diteruskan: ${label}`,
    "escalation-deliverable": (label) => `Dapat disampaikan: ${label}`,
    "escalation-done": (label) => `Sudah diteruskan: ${label}`,
    closable: () => "Pengaduan dapat ditutup",
    closed: () => "Pengaduan ditutup menurut aturan",
  },
};

const en: TimelineWords = {
  clock: " (by this computer's clock)",
  title: (at) => `Timeline, as of ${at}`,
  past: "What has happened",
  ahead: "What will happen if nothing else does",
  nothingYet: "Nothing yet.",
  nothingAhead: "Nothing comes about by itself.",
  endOfDay: "24:00",
  incomplete: "More follows after this; not all of it was reckoned.",
  ifGrade: (grade) => ` if ${grade}`,
  kinds: {
    started: (label) => `${label}: counting begins`,
    paused: (label) => `${label}: counting is paused`,
    resumed: (label) => `${label}: counting goes on`,
    extended: (label) => `${label}: extended`,
    "length-set": (label) => `${label}: its length is set`,
    met: (label) => `${label}: done in time`,
    "met-late": (label) => `${label}: done late`,
    target: (label) => `${label}: target`,
    due: (label) => `${label}: due`,
    "escalation-due": (label) => `To be passed on: ${label}`,
    "escalation-deliverable": (label) => `Can be delivered: ${label}`,
    "escalation-done": (label) => `Passed on: ${label}`,
    closable: () => "The case may be closed",
    closed: () => "The case is closed by rule",
  },
};

export const timelineWords: Readonly<Record<Language, TimelineWords>> = { id, en };
