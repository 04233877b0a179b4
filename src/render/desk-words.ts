/** Words of the lists of a desk, in both languages. */

import type { Language } from "../base/language.ts";
import type { AgendaGroupId } from "../desk/agenda.ts";
import type { UnownedReason } from "../desk/find-unowned.ts";
import type { WaitsFor } from "../desk/waiting.ts";

const id = {
  clock: " (menurut jam komputer ini)",
  asOf: (at: string) => `Keadaan pada ${at}`,
  agenda: "Agenda pengaduan",
  groups: {
    overdue: "Melewati batas waktu",
    "due-today": "Jatuh hari ini",
    waiting: "Belum digolongkan atau menunggu pelapor",
    running: "Berjalan",
  } satisfies Record<AgendaGroupId, string>,
  none: "Tidak ada.",
  nameless: (number: number) => `Pengaduan tanpa nomor (urutan ke-${number})`,
  closable: "dapat ditutup",
  due: "batas waktu",
  earliestDue: "paling awal",
  hasPassed: "sudah lewat",
  ofComplainant: "batas waktu pelapor",
  pausedSince: (at: string) => `dihentikan sementara sejak ${at}`,
  noDeadline: "Tidak ada batas waktu yang berjalan",
  waits: "Menunggu",
  waitsFor: {
    grade: "penggolongan",
    facts: "keterangan yang menentukan batas waktunya",
    completion: "berkas dilengkapi pelapor",
    resumption: "dilanjutkan kembali",
    complainant: "pelapor",
  } satisfies Record<WaitsFor, string>,
  turn: "Giliran",
  nobody: "pelaksana tidak disebut dokumen",
  moreTurns: (count: number) => `dan ${count} langkah lain`,
  owner: "Penanggung jawab",
  noOwner: "belum ada",
  handler: (role: string) => `diambil alih ${role}`,
  toEscalate: "Perlu diteruskan",
  inHours: "pada jam kerja berikutnya",
  problems: (count: number) => `${count} catatan atas data`,
  open: (count: number) => `${count} pengaduan terbuka.`,
  notListed: "Tidak didaftar",
  closed: (count: number) => `${count} sudah ditutup`,
  notBegun: (count: number) => `${count} belum diterima pada saat itu`,
  unreadable: (count: number) => `${count} tidak dapat dibaca (SOP atau layanannya tidak dikenal)`,
  unowned: "Pengaduan tanpa penanggung jawab",
  reasons: {
    "no-owner": "Belum ditugaskan kepada siapa pun",
    "past-every-level": "Sudah melalui semua jenjang, masih terbuka",
  } satisfies Record<UnownedReason, string>,
  since: (at: string) => `sejak ${at}`,
  owned: (count: number) => `${count} pengaduan terbuka lainnya sudah ada penanggung jawabnya.`,
};

export type DeskWords = typeof id;

const en: DeskWords = {
  clock: " (by this computer's clock)",
  asOf: (at) => `As of ${at}`,
  agenda: "Agenda of complaints",
  groups: {
    overdue: "Past the time limit",
    "due-today": "Due today",
    waiting: "Not graded yet, or waiting for the complainant",
    running: "Running",
  },
  none: "None.",
  nameless: (number) => `Case without id (number ${number})`,
  closable: "may be closed",
  due: "due",
  earliestDue: "at the earliest",
  hasPassed: "passed",
  ofComplainant: "the complainant's time limit",
  pausedSince: (at) => `paused since ${at}`,
  noDeadline: "No time limit is running",
  waits: "Waits for",
  waitsFor: {
    grade: "its grade",
    facts: "facts that decide its time limit",
    completion: "the complainant to complete the file",
    resumption: "being resumed",
    complainant: "the complainant",
  },
  turn: "Turn of",
  nobody: "nobody named by the document",
  moreTurns: (count) => `and ${count} more ${count === 1 ? "step" : "steps"}`,
  owner: "Owner",
  noOwner: "none yet",
  handler: (role) => `taken over by ${role}`,
  toEscalate: "To be passed on",
  inHours: "in the next working hours",
  problems: (count) => `${count} ${count === 1 ? "note" : "notes"} about the data`,
  open: (count) => `${count} open ${count === 1 ? "case" : "cases"}.`,
  notListed: "Not listed",
  closed: (count) => `${count} closed`,
  notBegun: (count) => `${count} not received by then`,
  unreadable: (count) => `${count} that cannot be read (unknown SOP or service)`,
  unowned: "Cases without an owner",
  reasons: {
    "no-owner": "Assigned to nobody yet",
    "past-every-level": "Past every level, and still open",
  },
  since: (at) => `since ${at}`,
  owned: (count) => `${count} other open ${count === 1 ? "case has an owner" : "cases have owners"}.`,
};

export const deskWords: Readonly<Record<Language, DeskWords>> = { id, en };
