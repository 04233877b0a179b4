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
export const harmless = {
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

/** Forms of services other than `pengaduan`. */
const otherForms: Readonly<Record<string, object>> = {
  "permintaan-informasi": { formulir: ["formulir.pdf"] },
};

interface More {
  /** Of what comes in; `pengaduan` where it does not say. */
  readonly service?: string;
  readonly [key: string]: unknown;
}

type Step = readonly [at: string, complaint: string, event: string, more?: More];

/** Fri 10 July to Thu 6 August 2026, WITA. */
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
  ["2026-07-10T11:30:00+08:00", "regraded", "received"],
  ["2026-07-10T11:35:00+08:00", "regraded", "established", { facts: red }],
  ["2026-07-10T12:00:00+08:00", "reopened", "received"],
  ["2026-07-10T12:05:00+08:00", "reopened", "established", { facts: yellow }],
  ["2026-07-10T13:00:00+08:00", "extended", "received", { service: "permintaan-informasi" }],
  ["2026-07-10T15:00:00+08:00", "withdrawn", "withdrawn"],
  // Reminded as it is graded; past on Sunday, to be told on Monday: withdrawn from the outbox before.
  ["2026-07-11T09:00:00+08:00", "weekend", "received"],
  ["2026-07-11T09:01:00+08:00", "weekend", "established", { facts: red }],
  ["2026-07-12T20:00:00+08:00", "weekend", "responded"],
  ["2026-07-12T20:00:01+08:00", "weekend", "followed-up"],
  ["2026-07-12T20:00:02+08:00", "weekend", "resolved"],
  ["2026-07-12T21:00:00+08:00", "weekend", "closed"],
  ["2026-07-14T09:00:00+08:00", "late", "responded"],
  ["2026-07-14T09:00:00+08:00", "late", "followed-up"],
  ["2026-07-14T10:00:00+08:00", "regraded", "established", { facts: green }],
  ["2026-07-14T10:00:00+08:00", "reopened", "resolved"],
  ["2026-07-14T11:00:00+08:00", "reopened", "closed"],
  ["2026-07-15T10:00:00+08:00", "answered", "responded"],
  ["2026-07-15T10:30:00+08:00", "answered", "followed-up"],
  ["2026-07-15T11:00:00+08:00", "answered", "resolved"],
  ["2026-07-16T10:00:00+08:00", "reopened", "reopened"],
  ["2026-07-17T09:00:00+08:00", "late", "resolved"],
  ["2026-07-20T14:00:00+08:00", "reopened", "resolved"],
  ["2026-07-20T14:30:00+08:00", "reopened", "closed"],
  ["2026-07-21T09:00:00+08:00", "regraded", "resolved"],
  // Granted in time on Friday, recorded on Monday, when the breach of the first due instant had been told.
  [
    "2026-07-27T09:00:00+08:00",
    "extended",
    "extended",
    {
      at: "2026-07-24T16:00:00+08:00",
      deadline: "jawaban-informasi",
      amount: 7,
      reason: "berkas di arsip lama",
    },
  ],
  ["2026-08-06T10:00:00+08:00", "extended", "responded"],
  ["2026-08-06T10:05:00+08:00", "extended", "resolved"],
];

export const complaints = [...new Set(steps.map(([, complaint]) => complaint))];

export function comeIn(desk: DeskProcess, complaint: string, service = "pengaduan"): Promise<number> {
  const form = otherForms[service] ?? fields;
  return desk.post("/complaints", { id: complaint, service, channel: "sms", fields: form });
}

/** Every step at its time, then months in which nobody does anything. */
export async function live(desk: DeskProcess): Promise<void> {
  for (const [index, [at, complaint, type, more]] of steps.entries()) {
    await desk.advance(Date.parse(at));
    const status =
      type === "received"
        ? await comeIn(desk, complaint, more?.service)
        : await desk.post(`/complaints/${complaint}/events`, { id: `e${index}`, type, at, ...more });
    // 200 for what had been recorded, before the process died that did.
    if (status !== 201 && status !== 200) throw new Error(`${complaint}, ${type}: ${status}`);
  }
  await desk.advance(end);
}

/** The key of a level for a due instant of 2026, WITA: `key("atasan", "tanggapan", "07-15 end")`. */
export function key(level: string, deadline: string, due: string): string {
  const [day, time] = due.split(" ");
  return `${level}@${deadline}@2026-${day}T${time === "end" ? "23:59:59.999" : `${time}:00.000`}+08:00`;
}

/** Sixty days from Friday 10 July, for all that came in then. */
const law = ["batas-uu-25-2009", "09-08 end"] as const;

/** Which levels must have been told of which due instant of a deadline; why is said of each. */
const mustKnow: readonly (readonly [
  complaint: string,
  deadline: string,
  due: string,
  ...levels: string[],
])[] = [
  // 24 hours, of which the working day before is the day itself; told of the breach on Monday, of the delay on Thursday.
  ["forgotten", "tanggapan", "07-11 09:00", "atasan", "pimpinan", "penjelasan"],
  ["forgotten", ...law, "atasan", "pimpinan", "penjelasan", "ombudsman"],
  // 3 working days, answered on the last; the reminder was of Tuesday.
  ["answered", "tanggapan", "07-15 end", "atasan"],
  // Answered on Tuesday: told of the breach on Monday, no explanation is due before Thursday.
  ["late", "tanggapan", "07-11 10:30", "atasan", "pimpinan"],
  // Nobody can be reminded of a due instant that nobody knows. Past under every grade on 18 July, it goes by the strictest.
  ["ungraded", "tanggapan", "07-11 11:00", "pimpinan", "penjelasan"],
  ["ungraded", ...law, "atasan", "pimpinan", "penjelasan", "ombudsman"],
  // Late under red, and late once more under green, which was known on Tuesday: 5 working days.
  ["regraded", "tanggapan", "07-11 11:30", "atasan", "pimpinan"],
  ["regraded", "tanggapan", "07-17 end", "atasan", "pimpinan"],
  // Resolved on Tuesday after the reminder; of Tuesday 10.00 to Thursday 10.00 nothing counts: two days more.
  ["reopened", "tanggapan", "07-15 end", "atasan"],
  ["reopened", "tanggapan", "07-17 end", "atasan", "pimpinan"],
  // 10 working days, then 7 more.
  ["extended", "jawaban-informasi", "07-24 end", "atasan", "pimpinan"],
  ["extended", "jawaban-informasi", "08-04 end", "atasan", "pimpinan"],
  ["weekend", "tanggapan", "07-12 09:00", "atasan"],
];

/** Who must have been told: case and key, sorted. */
export const told = mustKnow
  .flatMap(([complaint, deadline, due, ...levels]) =>
    levels.map((level) => `${complaint}/${key(level, deadline, due)}`),
  )
  .sort();
