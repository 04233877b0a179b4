/** An answer tells the options that shaped it, and nothing puts it into the words of another SOP, version or policy. */
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import type { AssessOptions } from "../../src/assess/options.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { MisuseError } from "../../src/base/misuse-error.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderAgenda } from "../../src/render/agenda-text.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { renderDue } from "../../src/render/due-text.ts";
import { renderDuties } from "../../src/render/duties-text.ts";
import { renderTimeline } from "../../src/render/timeline-text.ts";
import { shippedSop } from "./shipped.ts";

const sop = shippedSop("rsud-buleleng");
const complaint = {
  id: "ADU-1",
  service: "permintaan-informasi",
  channel: "email",
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const now = "2026-07-13T10:00:00+08:00";
const file = { formatVersion: 1, id: "kebijakan", version: "1", title: "Kebijakan", services: {} };
const policy = loadPolicy(file, sop);
const plain = { readings: {}, calendarAsOf: null, policy: null };
const laid = { id: "kebijakan", version: "1" };

/** Options as a caller without types gives them. */
function under(options: object, base: LoadedSop = sop, input: object = complaint) {
  return assess(base, input, now, options as AssessOptions).under;
}

// biome-ignore format: a table, one case a line
describe("what shaped an answer", () => {
  const hari = { "jawaban-informasi": "hari" };
  test.each<readonly [about: string, options: object, under: object]>([
    ["nothing", {}, {}],
    ["a language shapes only the words of problems", { language: "en" }, {}],
    ["a reading", { readings: hari }, { readings: hari }],
    ["the reading in force, chosen", { readings: { "jawaban-informasi": "hari-kerja" } }, { readings: { "jawaban-informasi": "hari-kerja" } }],
    ["no reading", { readings: {} }, {}],
    ["one reading that exists, one that does not", { readings: { ...hari, merah: "semua" } }, { readings: hari }],
    ["a reading that does not exist", { readings: { "jawaban-informasi": "hri" } }, {}],
    ["readings that are a list", { readings: ["hari"] }, {}],
    ["a calendar as of a date", { calendarAsOf: "2026-07-01" }, { calendarAsOf: "2026-07-01" }],
    ["a calendar as of the day of `now`", { calendarAsOf: "2026-07-13" }, { calendarAsOf: "2026-07-13" }],
    ["a calendar as of no real date", { calendarAsOf: "2026-02-30" }, {}],
    ["a policy", { policy }, { policy: laid }],
    ["a policy that was not loaded", { policy: {} }, {}],
    ["everything", { readings: hari, calendarAsOf: "2026-07-01", policy }, { readings: hari, calendarAsOf: "2026-07-01", policy: laid }],
    ["an option that there is not", { reading: hari }, {}],
  ])("%s", (_, options, expected) => {
    expect(under(options)).toEqual({ ...plain, ...expected });
    expect(timeline(sop, complaint, now, options as AssessOptions).under).toEqual({ ...plain, ...expected });
  });

  test("is the policy also where its SOP stands in place of the SOP", () => {
    expect(under({}, policy.sop)).toEqual({ ...plain, policy: laid });
  });

  test("is no reading where the case names no service that has it", () => {
    expect(under({ readings: hari }, sop, { ...complaint, service: "pengadu" })).toEqual(plain);
    expect(under({ readings: hari }, sop, { ...complaint, service: "pengaduan" })).toEqual(plain);
  });

  test("is nothing where no SOP governs", () => {
    const { under: told } = assess(sopSet([sop]), { sop: "lain" }, now, { calendarAsOf: "2026-07-01", policy });
    expect(told).toEqual(plain);
  });

  test("costs a plain call nothing: one frozen object for all", () => {
    expect(under({})).toBe(under({}));
    expect(under({})).toBe(under({}, shippedSop("puskesmas-sewo")));
    expect(Object.isFrozen(under({})) && Object.isFrozen(under({}).readings)).toBe(true);
  });

  test("is plain data", () => {
    const told = under({ readings: hari, calendarAsOf: "2026-07-01", policy });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });
});

describe("an answer", () => {
  const other = shippedSop("puskesmas-sewo");
  const later = loadSop({ ...sop.file, version: "2" });
  const renamed = loadPolicy({ ...file, id: "lain" }, sop);
  const renewed = loadPolicy({ ...file, version: "2" }, sop);

  type Words = readonly [about: string, answer: (base: LoadedSop) => (words: LoadedSop) => unknown];
  const assessed = (base: LoadedSop): Assessment => assess(base, complaint, now);
  const byPolicy: readonly Words[] = [
    ["explain", (base) => (words) => explain(words, assessed(base))],
    ["renderAssessment", (base) => (words) => renderAssessment(words, assessed(base))],
    ["renderDue", (base) => (words) => renderDue(words, assessed(base), "jawaban-informasi")],
    ["renderTimeline", (base) => (words) => renderTimeline(words, timeline(base, complaint, now))],
  ];
  const bySop: readonly Words[] = [
    ["renderDuties", (base) => (words) => renderDuties(words, checkDuties(base, [], now))],
    ["renderAgenda", (base) => (words) => renderAgenda(words, agenda(base, [complaint], now))],
  ];
  const code = (call: () => unknown): string => {
    try {
      call();
      return "";
    } catch (error) {
      return error instanceof MisuseError ? error.code : String(error);
    }
  };

  test.each([...byPolicy, ...bySop])("is put by %s into the words of its own SOP only", (name, of) => {
    expect(code(() => of(sop)(sop))).toBe("");
    // A list may be of several SOPs; one that it does not have is refused by name.
    expect(code(() => of(sop)(other))).toBe(name === "renderAgenda" ? "U102" : "U132");
    expect(code(() => of(sop)(later))).toBe("U132");
    expect(code(() => of(later)(sop))).toBe("U132");
  });

  test.each(byPolicy)("is put by %s into the words of its own policy only", (_, of) => {
    expect(code(() => of(policy.sop)(policy.sop))).toBe("");
    expect(code(() => of(policy.sop)(loadPolicy(file, sop).sop))).toBe("");
    for (const words of [sop, renamed.sop, renewed.sop])
      expect(code(() => of(policy.sop)(words))).toBe("U132");
    expect(code(() => of(sop)(policy.sop))).toBe("U132");
  });

  test("that no SOP governs has no words", () => {
    const lost = assess(sopSet([sop, other]), {}, now);
    expect(() => explain(sop, lost)).toThrow(
      "an answer made with no SOP cannot be put into words with SOP `rsud-buleleng` version `1`; give the SOP",
    );
  });

  test("says under which policies it stands and was to be told", () => {
    expect(() => explain(renewed.sop, assess(sop, complaint, now, { policy }))).toThrow(
      "an answer made with SOP `rsud-buleleng` version `1` under policy `kebijakan` version `1` cannot be put into words " +
        "with SOP `rsud-buleleng` version `1` under policy `kebijakan` version `2`",
    );
  });
});
