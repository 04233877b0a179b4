/**
 * The five SOPs and SP4N-LAPOR! written out by hand from their clauses, not from any rule file: which moment
 * starts and stops each deadline, how long it is under each reading, and what status that gives.
 */

import {
  type OracleCalendar,
  type OracleCalendarSpec,
  type OracleDecree,
  type OracleWeek,
  oracleCalendar,
} from "./calendar.ts";
import type { OracleLength, OracleOptions } from "./due.ts";
import { type OracleGrade, oracleGrade } from "./grade.ts";
import { earliest, firstAt, historyBy, latest, type OracleCase } from "./history.ts";
import { endOf, judge, lapseAt, NOTHING, type OracleDeadline, type OracleMoment, together } from "./judge.ts";

export interface OracleAssessment {
  readonly deadlines: Readonly<Record<string, OracleDeadline>>;
  readonly grade: OracleGrade | null;
}

export interface OracleAssessOptions {
  readonly decrees: readonly OracleDecree[];
  /** Element or question id to reading id, where it is not the one in force. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly calendarAsOf?: number;
}

interface Setting extends OracleMoment {
  readonly complaint: OracleCase;
  readonly grade: OracleGrade | null;
  reading(element: string, inForce: string): string;
  /** Another calendar of the SOP than its usual one. */
  calendarNamed(id: NamedCalendar): OracleCalendar;
}

type NamedCalendar = "enam-hari" | "perbup-56-2025";

function everyDay(from: string, to: string, friday: OracleWeek["fri"]): OracleWeek {
  const day = [[from, to]] as const;
  return { mon: day, tue: day, wed: day, thu: day, fri: friday ?? day };
}

/** A SOP's usual calendar as its document and the assumptions beside it give it. */
export function sopCalendarSpec(sop: string, decrees: readonly OracleDecree[]): OracleCalendarSpec {
  const spec: OracleCalendarSpec = {
    zone: sop === "rsud-kepulauan-seribu" || sop === "sp4n-lapor" ? "WIB" : "WITA",
    decrees,
    workingDays: ["mon", "tue", "wed", "thu", "fri"],
    observes: ["libur-nasional", "cuti-bersama"],
  };
  return sop === "rsjd-atma-husada" ? { ...spec, hours: everyDay("08:00", "16:30", undefined) } : spec;
}

function namedCalendarSpec(usual: OracleCalendarSpec, id: NamedCalendar): OracleCalendarSpec {
  if (id === "enam-hari") return { ...usual, workingDays: ["mon", "tue", "wed", "thu", "fri", "sat"] };
  const withBreak = [
    ["07:30", "12:00"],
    ["12:45", "16:00"],
  ] as const;
  const friday = [
    ["07:00", "11:00"],
    ["11:30", "14:00"],
  ] as const;
  return {
    ...usual,
    hours: everyDay("07:30", "16:30", [["07:30", "14:30"]]),
    windows: [
      {
        from: "2026-03-01",
        to: null,
        hours: { mon: withBreak, tue: withBreak, wed: withBreak, thu: withBreak, fri: friday },
      },
    ],
  };
}

/** Every deadline of the case's service at `now` (epoch milliseconds), and its grade. */
export function oracleAssess(
  sop: string,
  complaint: OracleCase,
  now: number,
  options: OracleAssessOptions,
): OracleAssessment {
  const readings = options.readings ?? {};
  const grade = oracleGrade(sop, complaint, now, readings);
  const deadlinesOf = SOPS[sop];
  if (!deadlinesOf) throw new Error(`no such SOP: ${sop}`);
  const usual = sopCalendarSpec(sop, options.decrees);
  const history = historyBy(complaint, now);
  // The due instants of a case that has ended stand still: no decree issued later moves them.
  const asKnownAt = options.calendarAsOf ?? endOf(history) ?? now;
  const deadlines = deadlinesOf({
    complaint,
    history,
    now,
    calendar: oracleCalendar(usual, asKnownAt),
    calendarNamed: (id) => oracleCalendar(namedCalendarSpec(usual, id), asKnownAt),
    grade,
    reading: (element, inForce) => readings[element] ?? inForce,
  });
  return { deadlines, grade };
}

type Deadlines = (setting: Setting) => Readonly<Record<string, OracleDeadline>>;

const SOPS: Readonly<Record<string, Deadlines>> = {
  "rsud-kepulauan-seribu": (setting) => {
    if (setting.complaint.service !== "pengaduan") return {};
    const stop = firstAt(setting.history, "resolved");
    const length = pick(setting.reading("penyelesaian", "72-jam-hari-kerja"), {
      "72-jam-hari-kerja": { amount: 72, unit: "hour-on-working-days" },
      "3-hari-kerja": { amount: 3, unit: "working-day" },
      "72-jam-berturut": { amount: 72, unit: "hour" },
    });
    return { penyelesaian: judge(setting, { start: startAtThePost(setting), stop, length }) };
  },

  "poltekkes-kendari": (setting) => {
    if (setting.complaint.service !== "pengaduan") return {};
    const reading = setting.reading("penyelesaian", "14-hari");
    const unit = pick(reading, {
      "14-hari": "day",
      "14-hari-kerja": "working-day",
      "14-hari-kerja-enam-hari": "working-day",
    });
    const calendar =
      reading === "14-hari-kerja-enam-hari" ? setting.calendarNamed("enam-hari") : setting.calendar;
    const submitted = firstAt(setting.history, "submitted");
    const penyelesaian = judge(setting, {
      start: submitted,
      calendar,
      stop: firstAt(setting.history, "resolved"),
      length: { amount: 14, unit },
      extension: {
        deadline: "penyelesaian",
        unit,
        times: Number.POSITIVE_INFINITY,
        atMost: Number.POSITIVE_INFINITY,
        needsReason: false,
      },
    });
    const resolved = firstAt(setting.history, "resolved");
    const occurred = firstAt(setting.history, "occurred");
    // Nobody asks any more when it happened once it is settled.
    if (occurred === null && resolved !== null)
      return { penyelesaian, pengajuan: { status: "not-applicable", ...NOTHING } };
    const pengajuan = judge(setting, {
      start: occurred,
      stop: submitted,
      length: pick<OracleLength | "unspecified">(setting.reading("pengajuan", "tanpa-angka"), {
        "tanpa-angka": "unspecified",
        "30-hari-uu": { amount: 30, unit: "day" },
      }),
      bindsComplainant: true,
    });
    return { penyelesaian, pengajuan };
  },

  "puskesmas-sewo": (setting) => {
    if (setting.complaint.service !== "pengaduan") return {};
    if (!["google-form", "facebook", "instagram"].includes(setting.complaint.channel)) {
      return { jawaban: { status: "not-applicable", ...NOTHING } };
    }
    const reading = setting.reading("jawaban", "24-jam");
    const length = pick(reading, {
      "24-jam": { amount: 24, unit: "hour" },
      "hari-kerja-berikut": { amount: 1, unit: "working-day" },
      "hari-kerja-berikut-enam-hari": { amount: 1, unit: "working-day" },
    });
    const calendar =
      reading === "hari-kerja-berikut-enam-hari" ? setting.calendarNamed("enam-hari") : setting.calendar;
    const stop = answeredAt(setting.history);
    // What the team has answered has come to it, at the latest by then.
    const start = pick(setting.reading("mulai-dihitung", "diajukan"), {
      diajukan: firstAt(setting.history, "submitted"),
      "tiba-di-tim": earliest([firstGivenAt(setting.history, "tim-pengaduan"), stop]),
    });
    return { jawaban: judge(setting, { start, stop, length, calendar }) };
  },

  "rsjd-atma-husada": (setting) => {
    if (setting.complaint.service !== "pengaduan") return {};
    const { history } = setting;
    const reading = setting.reading("1x24-jam", "jam-kerja");
    const length = pick(reading, {
      "jam-kerja": { amount: 24, unit: "hour-on-working-days" },
      "24-jam": { amount: 24, unit: "hour" },
      "jam-layanan": { amount: 24, unit: "service-hour" },
    });
    const options: OracleOptions = reading === "jam-kerja" ? { whenClosed: "next-opening" } : {};
    const [received, forwarded, resolved] = ["received", "forwarded", "resolved"].map((type) =>
      firstAt(history, type),
    ) as [number | null, number | null, number | null];
    // A grade that the document does not know is none.
    const known = history.filter(({ event }) => ["bukan-ringan", "ringan"].includes(event.grade ?? ""));
    const graded = firstAt(known, "graded");
    const answered = answeredAt(history);
    // What was settled before the complainant was dissatisfied is to be settled again.
    const unhappy = history.findLastIndex(({ event }) => event.type === "dissatisfied");
    const settled = firstAt(history.slice(unhappy + 1), "resolved");
    const fortnight: OracleLength = { amount: 14, unit: "working-day" };
    const begins = pick(setting.reading("penyelesaian", "sejak-diterima"), {
      "sejak-diterima": received,
      // What is settled without having been passed on needs no coordination any more.
      "sejak-diteruskan": earliest([forwarded, settled]),
    });
    const closing = { ...setting, closedAt: firstAt(history, "satisfied") };
    return {
      respon: judge(closing, { start: received, stop: answered, length, options }),
      inventarisasi: judge(closing, {
        start: answered,
        stop: earliest([graded, forwarded, resolved]),
        length,
        options,
      }),
      penyelesaian: judge(closing, { start: begins, stop: settled, length: fortnight }),
    };
  },

  "rsud-buleleng": (setting) => {
    const { history } = setting;
    const start = firstAt(history, "received");
    if (setting.complaint.service === "permintaan-informasi") {
      const unit = pick(setting.reading("jawaban-informasi", "hari-kerja"), {
        "hari-kerja": "working-day",
        hari: "day",
      });
      const stop = earliest([firstAt(history, "responded"), firstAt(history, "rejected")]);
      const extension = { deadline: "jawaban-informasi", unit, times: 1, atMost: 7, needsReason: true };
      return {
        "jawaban-informasi": judge(setting, { start, stop, length: { amount: 10, unit }, extension }),
      };
    }
    if (setting.complaint.service !== "pengaduan") return {};
    const resolved = firstAt(history, "resolved");
    // Whoever signs the note has been answered.
    const answered = earliest([answeredAt(history), firstAt(history, "nota-ditandatangani")]);
    const stop = latest([answered, earliest([firstAt(history, "followed-up"), resolved])]);
    const reading = setting.reading("tanggapan", "hari-terima-tidak-dihitung");
    const options = pick<OracleOptions>(reading, {
      "hari-terima-tidak-dihitung": {},
      "hari-terima-dihitung": { firstDay: "counts" },
      "diterima-setelah-tutup": { afterHours: "next-working-day" },
    });
    const calendar =
      reading === "diterima-setelah-tutup" ? setting.calendarNamed("perbup-56-2025") : setting.calendar;
    const lengths: Readonly<Record<string, OracleLength>> = {
      merah: { amount: 24, unit: "hour" },
      kuning: { amount: 3, unit: "working-day" },
      hijau: { amount: 5, unit: "working-day" },
    };
    const byGrade = setting.grade!.possible.map(
      (grade) =>
        [grade, judge(setting, { start, stop, length: lengths[grade]!, options, calendar })] as const,
    );
    return { tanggapan: together(byGrade) };
  },

  "sp4n-lapor": (setting) => {
    if (setting.complaint.service !== "pengaduan") return {};
    const days = (amount: number): OracleLength => ({ amount, unit: "working-day" });
    // Ten days in which neither party writes, from the first follow-up on.
    const first = setting.history.findIndex(({ event }) => event.type === "followed-up");
    const words = ["followed-up", "complainant-replied", "responded", "dissatisfied"];
    const limit = { stop: firstAt(setting.history, "satisfied"), length: days(10), bindsComplainant: true };
    let start: number | null = null;
    for (const { event, at } of first < 0 ? [] : setting.history.slice(first)) {
      // What is written after ten silent days comes to a closed case.
      const lapse: number | null = start === null ? null : judge(setting, { ...limit, start }).dueAt! + 1;
      if (words.includes(event.type) && (lapse === null || at <= lapse)) start = at;
    }
    const reply = { ...limit, start };
    // A complainant who says nothing has the case closed.
    const closing = { ...setting, closedAt: lapseAt(setting, reply) };
    const { closedAt } = closing;
    const heard = setting.history.filter(({ at }) => closedAt === null || at <= closedAt);
    const firstOf = (types: readonly string[], from = 0) =>
      earliest(types.map((type) => firstAt(heard.slice(from), type)));
    const forwarded = heard.findIndex(({ event }) => event.type === "forwarded");
    // An outcome shows that somebody followed up, unless the complainant says that it is none.
    const unhappy = heard.findLastIndex(({ event }) => event.type === "dissatisfied");
    const settled = firstOf(["resolved"], unhappy + 1);
    return {
      verifikasi: judge(closing, {
        start: firstAt(heard, "submitted"),
        stop: firstOf(["forwarded", "transferred", "followed-up", "resolved", "rejected"]),
        length: days(3),
      }),
      "tindak-lanjut": judge(closing, {
        start: firstOf(["forwarded"]),
        stop: earliest([settled, firstOf(["followed-up", "transferred"], Math.max(forwarded, 0))]),
        length: days(5),
      }),
      "tanggapan-pelapor": judge(closing, reply),
    };
  },
};

/** When a role was first given the case. */
function firstGivenAt(history: Setting["history"], role: string): number | null {
  const given = history.find(
    ({ event }) => ["assigned", "forwarded"].includes(event.type) && event.to === role,
  );
  return given?.at ?? null;
}

/** Whoever was told the result, or had the matter settled, was answered. */
function answeredAt(history: Setting["history"]): number | null {
  return earliest(["responded", "informed", "resolved"].map((type) => firstAt(history, type)));
}

/** At the post a returned guest book starts the clock anew, once it is complete. */
function startAtThePost({ complaint, history }: Setting): number | null {
  const returned = history.findLastIndex(({ event }) => event.type === "returned");
  if (complaint.channel !== "langsung" || returned < 0) return firstAt(history, "received");
  // By position, so that of two at the same instant the one told first is the earlier.
  return history.slice(returned).find(({ event }) => event.type === "file-completed")?.at ?? null;
}

function pick<const T>(reading: string, readings: Readonly<Record<string, T>>): T {
  const chosen = readings[reading];
  if (chosen === undefined) throw new Error(`no such reading: ${reading}`);
  return chosen;
}
