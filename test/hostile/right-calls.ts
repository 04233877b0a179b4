/**
 * A call of every function that the package exports, with which it answers. Options and values are given in full, so that
 * whoever goes through the places of the arguments comes by every one of them.
 */
import { readFileSync } from "node:fs";
import { types } from "node:util";
import * as engine from "../../src/engine/index.ts";
import * as api from "../../src/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import { decreeFiles, policyFiles } from "../schemas/fixtures.ts";

export const sop = shippedSop("rsud-buleleng");
const withDuties = shippedSop("poltekkes-kendari");
export const now = "2026-07-10T10:00:00+08:00";
export const complaint = {
  id: "ADU-1",
  sop: "rsud-buleleng",
  service: "pengaduan",
  channel: "sms",
  fields: { nama: "Ketut", tempat: "loket", bukti: ["a", { ref: "b", mediaType: "image/jpeg", bytes: 1 }] },
  facts: { kematian: false },
  events: [
    { type: "received", at: now, fields: { isi: "…" } },
    { id: "e1", type: "established", at: now, by: "humas", facts: { kematian: true } },
  ],
};
const policyFile = policyFiles[0]!.value;
const decree = decreeFiles[0]!.value as api.Decree;
const policy = api.loadPolicy(policyFile, sop);
const readings = { merah: "salah-satu" };
const language = "en";
const assessOptions = { readings, calendarAsOf: "2026-07-10", policy, language };
const under = { policy, language } as const;
const { sop: laid } = policy;
const assessment = api.assess(sop, complaint, now);
const definition = { workingDays: ["mon", "tue"], observes: ["libur-nasional"] } as const;
const calendar = api.compileCalendar();
const law = api.lawOf(readFileSync(new URL("../../rules/law/uu-14-2008.json", import.meta.url), "utf8"))!;
const length = { amount: 3, unit: "working-day" };
const localDays = [{ date: "2026-07-17", name: "Galungan" }];
const sources = {
  decrees: [decree],
  projection: [{ date: "2031-01-01", name: "Tahun Baru" }],
  local: localDays,
};
const asOf = { asOf: "2026-07-10" };
const page = { language, clock: true };
const laidAssessment = api.assess(laid, complaint, now);
const agenda = api.agenda(sop, [complaint], now);
const timeline = api.timeline(sop, complaint, now);
const unowned = api.findUnowned(sop, [complaint], now);
const diagnostics = api.checkSop("{}");
/** The file, with a calendar for which local days count. */
const observing = structuredClone(sop.file) as unknown as {
  calendars: Record<string, { observes: string[] }>;
};
for (const each of Object.values(observing.calendars)) each.observes = [...each.observes, "libur-lokal"];
const log = [{ duty: "laporan-berkala", at: now }];
const duties = api.checkDuties(withDuties, log, now);
const isGrave = { all: [{ fact: "channel", operator: "equal", value: "sms" }] };

const scenarios = JSON.stringify({
  formatVersion: 1,
  sop: "rsud-buleleng",
  scenarios: [
    { name: "x", service: "pengaduan", now: "2026-07-10 10:00", expect: { state: "?", grade: "merah" } },
  ],
});

/** Arguments with which a function answers. */
export const rightCalls: Readonly<Record<string, readonly unknown[]>> = {
  amounts: [sop, complaint, now, assessOptions],
  eventsAhead: [sop, complaint, now, assessOptions],
  otherReadings: [sop, complaint, now, assessOptions],
  nextActions: [sop, assessment],
  assess: [sop, complaint, now, assessOptions],
  eventsHeard: [sop],
  checkIntake: [sop, "pengaduan", "sms", complaint.fields, { language }],
  formSchema: [sop, "pengaduan", "sms"],
  checkPolicy: [policyFile, sop, { language, file: "a.json" }],
  isPolicy: ["{}"],
  loadPolicy: [policyFile, sop, { language, file: "a.json" }],
  checkScenarios: [scenarios, sop, { language, file: "a.json" }],
  fillScenarios: [scenarios, api.runScenarios(scenarios, sop)],
  runScenarios: [scenarios, sop, { language, file: "a.json" }],
  checkSop: [observing, { language, file: "a.json", ...sources }],
  loadSop: [observing, { language, file: "a.json", ...sources }],
  redact: [sop, complaint, "public"],
  sopSet: [[sop]],
  nearest: ["recieved", ["received"]],
  inLanguage: [{ id: 1, en: 2 }, "id"],
  formatDate: [20_000],
  parseDate: ["2026-07-10"],
  parseInstant: [now],
  compileCalendar: [definition, { zone: "WIB", ...sources }],
  addWorkingDays: [calendar, "2026-07-10", 3, asOf],
  addWorkingTime: [calendar, now, length, { firstDay: "counts", ...asOf }],
  holidaysBetween: [calendar, "2026-07-10", "2026-07-20", asOf],
  isWorkingDay: [calendar, "2026-07-10", asOf],
  nextOpening: [calendar, now, { onWorkingDay: true, ...asOf }],
  workingDaysBetween: [calendar, "2026-07-10", "2026-07-20", asOf],
  workingTimeBetween: [calendar, now, now, "hour", asOf],
  lint: [sop, { language, file: "a.json", text: JSON.stringify(sop.file), today: "2026-07-10" }],
  lintWithAccepted: [sop, { language, file: "a.json", text: JSON.stringify(sop.file), today: "2026-07-10" }],
  ownSchema: [{ $defs: {} }, "{}"],
  fingerprints: [[{ code: "S743", pointer: "" }], "{}"],
  dateAt: [sop, now],
  readPrinted: ["3 (tiga) hari kerja"],
  compareReadings: [sop],
  compareWithLaw: [sop, [law]],
  checkAgainstLaw: [sop, [law], { language, file: "a.json" }],
  renderReadings: [sop, api.compareReadings(sop), { language, format: "markdown" }],
  renderLaw: [sop, api.compareWithLaw(sop, [law]), { language, format: "markdown" }],
  markdownTable: [["a"], [[["b"]]]],
  checkLaw: ["{}", { language, file: "a.json" }],
  lawOf: ["{}"],
  checkDecree: [JSON.stringify(decree), { language }],
  isDecree: ["{}"],
  kindOfRuleFile: ["{}"],
  checkLocalDays: [JSON.stringify(localDays), { language }],
  agenda: [sop, [complaint], now, under],
  checkDuties: [withDuties, log, now, { since: "2026-01-01", language }],
  findUnowned: [sop, [complaint], now, under],
  timeline: [sop, complaint, now, assessOptions],
  codeTexts: ["C101", "id"],
  problem: ["C101", "", {}, "id"],
  explain: [sop, assessment, { language }],
  timeLeft: [assessment.deadlines[0], now, { language }],
  eventMeant: ["diterima"],
  eventTexts: ["received", "id"],
  eventRow: ["received"],
  isBuiltInEvent: ["received"],
  renderAgenda: [sop, agenda, page],
  renderAssessment: [laid, laidAssessment, page],
  renderMonth: [calendar, 2026, 7, { language, ...asOf }],
  renderYear: [calendar, 2026, { language, ...asOf }],
  renderDiagnostics: [diagnostics, "{}", { language }],
  renderProblems: [assessment.problems, "di sini", { language }],
  renderDue: [sop, assessment, "tanggapan", { language }],
  renderDuties: [withDuties, duties, page],
  renderEvent: ["received", { language }],
  renderEventList: [{ language }],
  renderEvents: [sop, { language }],
  renderTimeline: [sop, timeline, page],
  renderUnowned: [sop, unowned, page],
  wrapped: ["a b", "- ", "  "],
  page: [[["a"]]],
  oneLine: ["a"],
  plainLines: ["a"],
  checkSameId: [[{ file: "a.json", text: "{}" }], { language }],
  renderAgendaInPieces: [sop, agenda, page],
  renderUnownedInPieces: [sop, unowned, page],
  renderAddedWorkingDays: [calendar, "2026-07-10", 3, { language, ...asOf }],
  renderWorkingDaysBetween: [calendar, "2026-07-10", "2026-07-20", { language, ...asOf }],
  // Of `sopan/engine`.
  assessWithResolvers: [sop, complaint, now, { kematian: () => true }, assessOptions],
  toEngineRules: [sop, "pengaduan", { readings }],
  toEngineCondition: [sop, "pengaduan", isGrave],
};

/** Those of them that are a case, a rule value, or what another function answered. */
export const data: ReadonlySet<unknown> = new Set([
  ...[complaint, observing, policyFile, log],
  ...[assessment, laidAssessment, agenda, unowned, timeline, duties, diagnostics],
]);

/** What was made by another function, from which a program can take nothing out and put something else in. */
export const made: ReadonlySet<unknown> = new Set([sop, laid, withDuties, policy, calendar]);

const exported = { ...engine, ...api } as unknown as Readonly<Record<string, unknown>>;
const isClass = (value: unknown) => typeof value === "function" && /^class\s/.test(String(value));

export type Called = (...given: unknown[]) => unknown;
export const functions = Object.entries(exported).filter(
  (each): each is [string, Called] => typeof each[1] === "function" && !isClass(each[1]),
);

/** Null when a call answers or is refused in words; else what it threw. */
export async function failureOf(call: () => unknown): Promise<string | null> {
  try {
    const given = call();
    const answer = types.isPromise(given) ? await given : given;
    // An answer in pieces is made when it is read.
    if (types.isGeneratorObject(answer)) for (const _ of answer);
    return null;
  } catch (error) {
    const isMeant =
      error instanceof api.SopError || (error instanceof api.MisuseError && /^U\d{3}$/.test(error.code));
    return isMeant ? null : String(error instanceof Error ? error.stack : error).slice(0, 1200);
  }
}
