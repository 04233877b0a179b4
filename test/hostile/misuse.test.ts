/**
 * Every function that the package exports, called as a program in plain JavaScript might: it answers, or throws an error
 * with a code or an `SopError`; never what failed somewhere inside. A new export is tested by itself.
 */
import { describe, expect, test } from "vitest";
import * as engine from "../../src/engine/index.ts";
import * as api from "../../src/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import { oddValues } from "./odd-values.ts";

const sop = shippedSop("rsud-buleleng");
const now = "2026-07-10T10:00:00+08:00";
const complaint = { service: "pengaduan", channel: "sms", events: [{ type: "received", at: now }] };
const assessment = api.assess(sop, complaint, now);
const calendar = api.compileCalendar();
const length = { amount: 3, unit: "working-day" };

/** Arguments with which a function answers; each in turn is replaced by every odd value. */
const rightCalls: Readonly<Record<string, readonly unknown[]>> = {
  amounts: [sop, complaint, now, {}],
  assess: [sop, complaint, now, {}],
  eventsHeard: [sop],
  checkIntake: [sop, "pengaduan", "sms", {}, {}],
  formSchema: [sop, "pengaduan", "sms"],
  checkPolicy: ["{}", sop, {}],
  isPolicy: ["{}"],
  loadPolicy: ["{}", sop, {}],
  checkSop: ["{}", {}],
  loadSop: [sop.file, {}],
  redact: [sop, complaint, "public"],
  sopSet: [[sop]],
  nearest: ["recieved", ["received"]],
  inLanguage: [{ id: 1, en: 2 }, "id"],
  formatDate: [20_000],
  parseDate: ["2026-07-10"],
  parseInstant: [now],
  compileCalendar: [{ workingDays: ["mon"] }, { zone: "WIB" }],
  addWorkingDays: [calendar, "2026-07-10", 3, {}],
  addWorkingTime: [calendar, now, length, {}],
  holidaysBetween: [calendar, "2026-07-10", "2026-07-20", {}],
  isWorkingDay: [calendar, "2026-07-10", {}],
  nextOpening: [calendar, now, {}],
  workingDaysBetween: [calendar, "2026-07-10", "2026-07-20", {}],
  workingTimeBetween: [calendar, now, now, "hour", {}],
  checkDecree: ["{}", {}],
  isDecree: ["{}"],
  kindOfRuleFile: ["{}"],
  ownSchema: [{ $defs: {} }, "{}"],
  fingerprints: [[{ code: "S743", pointer: "" }], "{}"],
  dateAt: [sop, now],
  lint: [sop, {}],
  lintWithAccepted: [sop, {}],
  checkLocalDays: ["[]", {}],
  agenda: [sop, [complaint], now, {}],
  checkDuties: [sop, [{ duty: "x", at: now }], now, {}],
  findUnowned: [sop, [complaint], now, {}],
  timeline: [sop, complaint, now, {}],
  codeTexts: ["C101", "id"],
  problem: ["C101", "", {}, "id"],
  explain: [sop, assessment, {}],
  timeLeft: [assessment.deadlines[0], now, {}],
  eventMeant: ["diterima"],
  eventTexts: ["received", "id"],
  eventRow: ["received"],
  isBuiltInEvent: ["received"],
  turnsOf: [assessment.steps],
  renderAgenda: [sop, api.agenda(sop, [complaint], now), {}],
  renderAssessment: [sop, assessment, {}],
  renderMonth: [calendar, 2026, 7, {}],
  renderYear: [calendar, 2026, {}],
  renderDiagnostics: [api.checkSop("{}"), "{}", {}],
  renderProblems: [assessment.problems, "di sini", {}],
  renderDue: [sop, assessment, "tanggapan", {}],
  renderDuties: [sop, api.checkDuties(sop, [], now), {}],
  renderEvent: ["received", {}],
  renderEventList: [{}],
  renderEvents: [sop, {}],
  renderTimeline: [sop, api.timeline(sop, complaint, now), {}],
  renderUnowned: [sop, api.findUnowned(sop, [complaint], now), {}],
  wrapped: ["a b", "- ", "  "],
  page: [[["a"]]],
  oneLine: ["a"],
  plainLines: ["a"],
  checkSameId: [[{ file: "a.json", text: "{}" }], {}],
  renderAgendaInPieces: [sop, api.agenda(sop, [complaint], now), {}],
  renderUnownedInPieces: [sop, api.findUnowned(sop, [complaint], now), {}],
  renderAddedWorkingDays: [calendar, "2026-07-10", 3, {}],
  renderWorkingDaysBetween: [calendar, "2026-07-10", "2026-07-20", {}],
  // Of `sopan/engine`.
  assessWithResolvers: [sop, complaint, now, {}, {}],
  toEngineRules: [sop, "pengaduan", {}],
  toEngineCondition: [sop, "pengaduan", { fact: "channel", operator: "equal", value: "sms" }],
};

const exported = { ...engine, ...api } as unknown as Readonly<Record<string, unknown>>;
const isClass = (value: unknown) => typeof value === "function" && /^class\s/.test(String(value));
const functions = Object.entries(exported).filter(
  (each): each is [string, (...given: unknown[]) => unknown] =>
    typeof each[1] === "function" && !isClass(each[1]),
);

/** Null when a call answers or is refused in words; else what it threw. */
async function failureOf(call: () => unknown): Promise<string | null> {
  try {
    await call();
    return null;
  } catch (error) {
    const isMeant =
      error instanceof api.SopError || (error instanceof api.MisuseError && /^U\d{3}$/.test(error.code));
    return isMeant ? null : String(error instanceof Error ? error.stack : error).slice(0, 400);
  }
}

test("every exported function has a call here", () => {
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(rightCalls).sort());
});

describe("a function called with what it cannot take answers or is refused with a code", () => {
  test.each(functions)("%s", async (name, fn) => {
    const right = rightCalls[name]!;
    if (name !== "loadPolicy") expect(await fn(...right)).not.toBe(undefined);
    const failures: string[] = [];
    const without = await failureOf(() => fn());
    if (without !== null) failures.push(`no argument: ${without}`);
    for (const index of right.keys())
      for (const [what, odd] of Object.entries(oddValues)) {
        const failure = await failureOf(() => fn(...right.with(index, odd)));
        if (failure !== null) failures.push(`argument ${index}, ${what}: ${failure}`);
      }
    expect(failures).toEqual([]);
  });

  test.each([
    ["AgendaBuilder", api.AgendaBuilder],
    ["UnownedBuilder", api.UnownedBuilder],
  ])("%s", async (_, Builder) => {
    const failures: string[] = [];
    for (const [what, odd] of Object.entries(oddValues)) {
      const calls: Readonly<Record<string, () => unknown>> = {
        sops: () => new Builder(odd as never, now),
        now: () => new Builder(sop, odd as never),
        options: () => new Builder(sop, now, odd as never),
        add: () => new Builder(sop, now).add(odd),
        "add under": () => new Builder(sop, now).add(complaint, odd as never),
      };
      for (const [place, call] of Object.entries(calls)) {
        const failure = await failureOf(call);
        if (failure !== null) failures.push(`${place}, ${what}: ${failure}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
