/**
 * Random cases of each SOP with random histories. Some events, and some `now`s, fall exactly on a due instant
 * or a millisecond beside it, as the oracle sees the history so far.
 */

import fc from "fast-check";
import { dates, timesOfDay } from "./arbitrary-instants.ts";
import { oracleAssess, sopCalendarSpec } from "./assess.ts";
import { DAY, HOUR, instantText, MINUTE, midnightOf, type OracleDecree } from "./calendar.ts";
import type { OracleCase, OracleEvent } from "./history.ts";

/** Everything `oracleAssess` needs, as plain JSON. */
export interface CaseQuestion {
  readonly sop: string;
  readonly case: OracleCase;
  readonly now: number;
  readonly readings: Readonly<Record<string, string>>;
}

interface Shape {
  readonly services: readonly string[];
  readonly channels: readonly string[];
  /** Repeated ones come more often. */
  readonly events: readonly string[];
  readonly starts: readonly string[];
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly grades: readonly string[];
}

const FACTS = ["sengketa-hukum", "kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"];
const ENDS = ["withdrawn", "rejected", "closed"];
const BYSTANDERS = ["acknowledged", "verified", "assigned", "asked", "informed", "occurred", "annulled"];

export const SOP_SHAPES: Readonly<Record<string, Shape>> = {
  "rsud-kepulauan-seribu": {
    services: ["pengaduan", "pengaduan", "pengaduan", "saran"],
    channels: ["langsung", "langsung", "whatsapp", "email", "telepon", "crm"],
    events: ["returned", "returned", "file-completed", "file-completed", "resolved", "received"],
    starts: ["received", "submitted"],
    readings: { penyelesaian: ["72-jam-hari-kerja", "3-hari-kerja", "72-jam-berturut"] },
    grades: [],
  },
  "poltekkes-kendari": {
    services: ["pengaduan"],
    channels: ["surat", "langsung", "media-sosial"],
    events: ["extended", "extended", "extended", "resolved", "received", "graded", "occurred", "submitted"],
    starts: ["submitted", "received", "occurred"],
    readings: {
      penyelesaian: ["14-hari", "14-hari-kerja", "14-hari-kerja-enam-hari"],
      pengajuan: ["tanpa-angka", "30-hari-uu"],
    },
    grades: ["tinggi"],
  },
  "puskesmas-sewo": {
    services: ["pengaduan", "pengaduan", "pengaduan", "aspirasi"],
    channels: ["google-form", "facebook", "instagram", "whatsapp", "lapor", "telepon"],
    events: [
      "responded",
      "informed",
      "resolved",
      "received",
      "submitted",
      "assigned",
      "assigned",
      "forwarded",
    ],
    starts: ["submitted", "received"],
    readings: {
      jawaban: ["24-jam", "hari-kerja-berikut", "hari-kerja-berikut-enam-hari"],
      "mulai-dihitung": ["diajukan", "tiba-di-tim"],
    },
    grades: [],
  },
  "rsjd-atma-husada": {
    services: ["pengaduan"],
    channels: ["whatsapp", "website", "email", "instagram", "google-review", "lapor"],
    events: ["responded", "informed", "forwarded", "resolved", "graded", "acknowledged", "dissatisfied"],
    starts: ["received", "submitted"],
    readings: {
      "1x24-jam": ["jam-kerja", "24-jam", "jam-layanan"],
      penyelesaian: ["sejak-diterima", "sejak-diteruskan"],
    },
    grades: ["bukan-ringan", "ringan", "merah"],
  },
  "rsud-buleleng": {
    services: ["pengaduan", "pengaduan", "permintaan-informasi"],
    channels: ["langsung", "telepon", "sms", "email", "lapor"],
    events: [
      "responded",
      "followed-up",
      "established",
      "established",
      "graded",
      "extended",
      "extended",
      "rejected",
    ],
    starts: ["received", "submitted"],
    readings: {
      tanggapan: ["hari-terima-tidak-dihitung", "hari-terima-dihitung", "diterima-setelah-tutup"],
      merah: ["salah-satu", "semua", "sengketa-atau-kematian-dengan-kerugian"],
      "jawaban-informasi": ["hari-kerja", "hari"],
    },
    grades: ["merah", "kuning", "hijau", "biru"],
  },
  "sp4n-lapor": {
    services: ["pengaduan"],
    channels: ["lapor"],
    events: [
      "forwarded",
      "transferred",
      "followed-up",
      "followed-up",
      "complainant-replied",
      "asked",
      "dissatisfied",
      "satisfied",
      "satisfied",
      "resolved",
      "received",
    ],
    starts: ["submitted", "received"],
    readings: {},
    grades: [],
  },
};

/** When an event happens: so long after the one before, or so near a due instant of what is running. */
type Timing = { readonly after: number } | { readonly ofDue: number; readonly off: number };

const timings: fc.Arbitrary<Timing> = fc.oneof(
  fc.integer({ min: 0, max: 6 * 24 * 60 }).map((minutes) => ({ after: minutes * MINUTE })),
  fc.integer({ min: 0, max: 3 * HOUR }).map((after) => ({ after })),
  fc.constantFrom(0, 1, HOUR, DAY).map((after) => ({ after })),
  fc.record({ ofDue: fc.nat(3), off: fc.constantFrom(-1, 0, 0, 1, -HOUR, HOUR) }),
);

const factValues = fc.constantFrom(true, false, false, false, null);
const someFacts = fc.dictionary(fc.constantFrom(...FACTS), factValues, { maxKeys: 5 });
const allFacts = fc.record(
  Object.fromEntries(FACTS.map((name) => [name, fc.constantFrom(true, false, false, false)])),
);

function eventsOf(sop: string, shape: Shape): fc.Arbitrary<OracleEvent> {
  const types = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...shape.events) },
    { weight: 1, arbitrary: fc.constantFrom(...ENDS) },
    { weight: 1, arbitrary: fc.constantFrom(...BYSTANDERS) },
  );
  const details = fc.record({
    type: types,
    ref: fc.nat(6),
    to: fc.constantFrom("tim-pengaduan", "tim-pengaduan", "puskesmas", undefined),
    facts: someFacts,
    grade: fc.constantFrom(...shape.grades, "tidak-dikenal"),
    reason: fc.option(fc.constantFrom("menunggu unit terkait", "  ", "data belum lengkap"), {
      nil: undefined,
    }),
    amount: fc.option(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 7, 8, 30)), {
      nil: undefined,
      freq: 8,
    }),
    deadline: fc.option(
      fc.constantFrom(...(sop === "rsud-buleleng" ? ["jawaban-informasi"] : ["penyelesaian"])),
      { nil: undefined },
    ),
  });
  return details.map(({ type, ref, to, facts, grade, reason, amount, deadline }): OracleEvent => {
    const bare = { type, at: "" };
    if (type === "annulled") return { ...bare, ref: `e${ref}` };
    if (type === "graded") return { ...bare, grade };
    if (sop === "puskesmas-sewo" && ["assigned", "forwarded"].includes(type))
      return to === undefined ? bare : { ...bare, to };
    if (type === "established") return sop === "rsud-buleleng" ? { ...bare, facts } : bare;
    if (type !== "extended") return bare;
    return {
      ...bare,
      ...(reason === undefined ? {} : { reason }),
      ...(amount === undefined ? {} : { amount }),
      ...(deadline === undefined ? {} : { deadline }),
    };
  });
}

/** A random case of one SOP, a `now` and readings (each left out or chosen). */
export function caseQuestions(decrees: readonly OracleDecree[], sop: string): fc.Arbitrary<CaseQuestion> {
  const shape = SOP_SHAPES[sop]!;
  const { zone } = sopCalendarSpec(sop, []);
  const beginnings = fc
    .tuple(dates(decrees), timesOfDay(["08:00", "16:30"]))
    .map(([date, time]) => midnightOf(date, zone) + time);
  const start = fc.record({
    type: fc.oneof(
      { weight: 5, arbitrary: fc.constant(shape.starts[0]!) },
      { weight: 1, arbitrary: fc.constantFrom(...shape.starts) },
    ),
    place: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) }),
  });
  return fc
    .record({
      service: fc.constantFrom(...shape.services),
      channel: fc.constantFrom(...shape.channels),
      facts: sop === "rsud-buleleng" ? fc.oneof(someFacts, allFacts) : fc.constant({}),
      beginning: beginnings,
      start,
      events: fc.array(fc.tuple(eventsOf(sop, shape), timings), { maxLength: 7 }),
      now: timings,
      isPast: fc.boolean(),
      isShuffled: fc.nat(5).map((one) => one === 0),
      isUtc: fc.boolean(),
      readings: fc.record(
        Object.fromEntries(
          Object.entries(shape.readings).map(([id, choices]) => [id, fc.constantFrom(...choices)]),
        ),
        { requiredKeys: [] },
      ),
    })
    .map(
      ({ beginning, start, events, now, isPast, isShuffled, isUtc, service, channel, facts, readings }) => {
        const empty: OracleCase = { id: "ADU-1", sop, service, channel, fields: {}, facts, events: [] };
        const chosen = readings as Readonly<Record<string, string>>;
        const written = [...events];
        written.splice(Math.min(start.place, written.length), 0, [
          { type: start.type, at: "" },
          { after: 0 },
        ]);
        let last = beginning;
        let sofar = empty;
        for (const [index, [event, timing]] of written.entries()) {
          last = instantOf(timing, last, sofar);
          const at = isUtc ? new Date(last).toISOString() : instantText(last, zone);
          sofar = { ...sofar, events: [...sofar.events, { ...event, id: `e${index}`, at }] };
        }
        const anEarlier = sofar.events[sofar.events.length >> 1]!;
        const judgedAt =
          isPast && "after" in now ? Date.parse(anEarlier.at) + now.after : instantOf(now, last, sofar);
        const kept = isShuffled ? { ...sofar, events: sofar.events.toReversed() } : sofar;
        return { sop, case: kept, now: judgedAt, readings: chosen };

        function instantOf(timing: Timing, before: number, known: OracleCase): number {
          if ("after" in timing) return before + timing.after;
          const { deadlines } = oracleAssess(sop, known, before, { decrees, readings: chosen });
          const dues = Object.values(deadlines).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
          const due = dues[timing.ofDue % Math.max(dues.length, 1)];
          // Never before what has happened already, so that the history stays in order.
          return due === undefined ? before + DAY : Math.max(due + timing.off, before);
        }
      },
    );
}

/** A random case of any of the SOPs. */
export function anyCaseQuestions(decrees: readonly OracleDecree[]): fc.Arbitrary<CaseQuestion> {
  return fc.oneof(...Object.keys(SOP_SHAPES).map((sop) => caseQuestions(decrees, sop)));
}
