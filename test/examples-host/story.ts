/** Days of a complaint desk: what comes in and when, and who must have been told in the end. */
import type { DeskProcess } from "./desk-process.ts";

export const begin = Date.parse("2026-07-10T09:00:00+08:00");
export const end = Date.parse("2026-10-01T09:00:00+08:00");

/** A form that is filled in. */
export const fields = {
  nama: "Ketut",
  telepon: "0800 0000 003",
  tempat: "Poli C",
  waktu: "2026-07-09",
  isi: "menunggu lama",
};
const harmless = {
  "sengketa-hukum": false,
  kematian: false,
  "kerugian-materiil": false,
  "pemberitaan-media": false,
  "kerugian-immateriil": false,
};
/** Grades by what is established: 24 hours, 3 and 5 working days. */
const red = { kematian: true };
const yellow = { ...harmless, "pemberitaan-media": true };
const green = harmless;

type Step = readonly [at: string, complaint: string, event: string, more?: object];

/** Fri 10 July to Fri 17 July 2026, WITA. */
const steps: readonly Step[] = [
  ["2026-07-10T09:00:00+08:00", "forgotten", "received"],
  ["2026-07-10T09:05:00+08:00", "forgotten", "established", { facts: red }],
  ["2026-07-10T09:10:00+08:00", "answered", "received"],
  ["2026-07-10T09:20:00+08:00", "answered", "established", { facts: yellow }],
  ["2026-07-10T10:00:00+08:00", "withdrawn", "received"],
  ["2026-07-10T10:05:00+08:00", "withdrawn", "established", { facts: green }],
  ["2026-07-10T10:30:00+08:00", "late", "received"],
  ["2026-07-10T10:31:00+08:00", "late", "established", { facts: red }],
  ["2026-07-10T11:00:00+08:00", "ungraded", "received"],
  ["2026-07-10T15:00:00+08:00", "withdrawn", "withdrawn"],
  // Fallen due on Saturday, to be delivered on Monday: withdrawn from the outbox before.
  ["2026-07-11T09:00:00+08:00", "weekend", "received"],
  ["2026-07-11T09:01:00+08:00", "weekend", "established", { facts: red }],
  ["2026-07-12T20:00:00+08:00", "weekend", "responded"],
  ["2026-07-12T20:00:01+08:00", "weekend", "followed-up"],
  ["2026-07-12T20:00:02+08:00", "weekend", "resolved"],
  ["2026-07-12T21:00:00+08:00", "weekend", "closed"],
  ["2026-07-14T09:00:00+08:00", "late", "responded"],
  ["2026-07-14T09:00:00+08:00", "late", "followed-up"],
  ["2026-07-15T10:00:00+08:00", "answered", "responded"],
  ["2026-07-15T10:30:00+08:00", "answered", "followed-up"],
  ["2026-07-15T11:00:00+08:00", "answered", "resolved"],
  ["2026-07-17T09:00:00+08:00", "late", "resolved"],
];

export const complaints = [...new Set(steps.map(([, complaint]) => complaint))];

export function comeIn(desk: DeskProcess, complaint: string): Promise<number> {
  return desk.post("/complaints", { id: complaint, service: "pengaduan", channel: "sms", fields });
}

/** Every step at its time, then months in which nobody does anything. */
export async function live(desk: DeskProcess): Promise<void> {
  for (const [index, [at, complaint, type, more]] of steps.entries()) {
    await desk.advance(Date.parse(at));
    if (type === "received") await comeIn(desk, complaint);
    else await desk.post(`/complaints/${complaint}/events`, { id: `e${index}`, type, at, ...more });
  }
  await desk.advance(end);
}

/** Who must have been told: case and level, sorted. */
export const told = [
  "answered/atasan",
  "forgotten/atasan",
  "forgotten/ombudsman",
  "forgotten/penjelasan",
  "forgotten/pimpinan",
  "late/atasan",
  "late/pimpinan",
  "ungraded/atasan",
  "ungraded/ombudsman",
  "ungraded/penjelasan",
  "ungraded/pimpinan",
];
