/** What is wrong with a case is named with its place, and everything else is still answered. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { shippedSop } from "./shipped.ts";

const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const sound = {
  id: "ADU-1",
  service: "pengaduan",
  channel: "sms",
  fields: { nama: "Pelapor", telepon: "0800 0000 001", tempat: "Poli", waktu: "pagi", isi: "Antre" },
  facts: { kematian: true },
  events: [received],
};
const now = "2026-07-10T12:00:00+08:00";
const buleleng = shippedSop("rsud-buleleng");

function answered(complaint: unknown, at: string = now) {
  const { problems, grade, deadlines, intake } = assess(buleleng, complaint, at, { language: "en" });
  return {
    problems: problems.map(({ code, severity, pointer }) => `${code} ${severity} ${pointer}`),
    messages: problems.map(({ message, help }) => `${message}: ${help}`),
    grade: grade?.id ?? null,
    due: deadlines.map(({ dueAt }) => dueAt?.slice(0, 16) ?? null),
    intake: intake.status,
  };
}

const events = (...more: unknown[]) => ({ ...sound, events: [received, ...more] });
const at = "2026-07-10T11:00:00+08:00";

test("a sound case has no problem", () => {
  expect(answered(sound)).toMatchObject({
    problems: [],
    grade: "merah",
    due: ["2026-07-11T10:00"],
    intake: "complete",
  });
});

// biome-ignore format: a table, one case a line
describe("one thing wrong, named; the rest answered as before", () => {
  test.each<readonly [about: string, complaint: unknown, problem: string, words: string]>([
    ["an instant without offset", events({ type: "responded", at: "2026-07-10T11:00:00" }), "C104 error /events/1/at", "2026-07-10T11:00:00"],
    ["an instant that is a date", events({ type: "responded", at: "2026-07-10" }), "C103 error /events/1/at", "2026-07-10"],
    ["a day that does not exist", events({ type: "responded", at: "2026-02-30T11:00:00+08:00" }), "C103 error /events/1/at", "2026-02-30"],
    ["an instant finer than milliseconds", events({ type: "responded", at: "2026-07-10T11:00:00.0001Z" }), "C103 error /events/1/at", "0001"],
    ["an instant as a number", events({ type: "responded", at: 1_783_648_800_000 }), "C103 error /events/1/at", "1783648800000"],
    ["no instant at all", events({ type: "responded" }), "C103 error /events/1/at", "`at` is not an instant"],
    ["an unknown event", events({ type: "respnded", at }), "C205 error /events/1/type", "did you mean `responded`?"],
    ["an event of no type", events({ type: "", at }), "C101 error /events/1/type", ""],
    ["an event that is no object", events("responded"), "C101 error /events/1", ""],
    ["an unknown key of an event", events({ type: "contacted", at, oleh: "humas" }), "C102 error /events/1/oleh", "oleh"],
    ["facts that are a list", events({ type: "established", at, facts: [] }), "C101 error /events/1/facts", ""],
    ["an unknown fact", { ...sound, facts: { kematian: true, kematain: true } }, "C204 error /facts/kematain", "did you mean `kematian`?"],
    ["an unknown fact of an event", events({ type: "established", at, facts: { kematain: true } }), "C204 error /events/1/facts/kematain", "kematain"],
    ["a fact of the wrong type", { ...sound, facts: { kematian: true, "pemberitaan-media": "ya" } }, "C206 error /facts/pemberitaan-media", "true or false"],
    ["an unknown field", { ...sound, fields: { ...sound.fields, nma: "x" } }, "C203 error /fields/nma", "nma"],
    ["a field with a slash in its name", { ...sound, fields: { ...sound.fields, "a/b": "x" } }, "C203 error /fields/a~1b", "a/b"],
    ["a field of the wrong kind", { ...sound, fields: { ...sound.fields, email: "bukan surel" } }, "C207 warning /fields/email", "email"],
    ["a text of 10 MB", { ...sound, fields: { ...sound.fields, isi: "x".repeat(10_000_000) } }, "C212 warning /fields/isi", "at most 20000 characters"],
    ["an unknown channel", { ...sound, channel: "sns" }, "C202 error /channel", "did you mean `sms`?"],
    ["a channel that is no text", { ...sound, channel: 7 }, "C101 error /channel", ""],
    ["an unknown key", { ...sound, chanel: "sms" }, "C102 error /chanel", "channel"],
    ["another SOP's case", { ...sound, sop: "sp4n-lapor" }, "C208 error /sop", "sp4n-lapor"],
    ["an undeclared grade", events({ type: "graded", at, grade: "ungu" }), "C209 error /events/1/grade", "ungu"],
    ["a grading without a grade", events({ type: "graded", at }), "C210 error /events/1", ""],
    ["an id that is a number", { ...sound, id: 17 }, "C101 error /id", ""],
  ])("%s", (_, complaint, problem, words) => {
    const answer = answered(complaint);
    expect(answer.problems).toEqual([problem]);
    expect(answer.messages[0]).toContain(words);
    expect(answer).toMatchObject({ grade: "merah", due: ["2026-07-11T10:00"] });
  });
});

describe("what leaves nothing to answer by is named too", () => {
  test.each([
    ["an unknown service", { ...sound, service: "pengadun" }, "C201 error /service"],
    ["no service", { ...sound, service: undefined }, "C101 error /service"],
    ["events that are no list", { ...sound, events: {} }, "C101 error /events"],
    ["fields that are a list", { ...sound, fields: [], events: [] }, "C101 error /fields"],
    ["a text", "pengaduan", "C101 error "],
    ["a list", [sound], "C101 error "],
    ["null", null, "C101 error "],
    ["nothing", undefined, "C101 error "],
  ])("%s", (_, complaint, problem) => {
    const answer = answered(complaint);
    expect(answer.problems).toEqual([problem]);
    expect(answer.due.every((due) => due === null)).toBe(true);
  });

  test("an unknown service suggests one that is near", () => {
    expect(answered({ ...sound, service: "pengadun" }).messages[0]).toContain("did you mean `pengaduan`?");
  });
});

describe("several things wrong", () => {
  test("are all named, each once, in the order of the case", () => {
    const complaint = {
      ...sound,
      chanel: "sms",
      facts: { kematian: true, kematain: true },
      events: [received, { type: "responded", at: "2026-07-10T11:00:00" }, { type: "dijawab", at }],
    };
    expect(answered(complaint)).toMatchObject({
      problems: [
        "C102 error /chanel",
        "C104 error /events/1/at",
        "C205 error /events/2/type",
        "C204 error /facts/kematain",
      ],
      grade: "merah",
      due: ["2026-07-11T10:00"],
    });
  });

  test("a message repeats no more of a text than a line of it", () => {
    const [message] = answered(events({ type: "x".repeat(1_000_000), at })).messages;
    expect(message!.length).toBeLessThan(300);
  });

  test("never throws, whatever stands in a case", () => {
    const odd: unknown[] = [null, 7, "", [], {}, true, Number.NaN, { at: null }, { type: [], at: {} }];
    for (const key of Object.keys(sound)) {
      for (const value of odd) expect(() => answered({ ...sound, [key]: value })).not.toThrow();
    }
    for (const value of odd) expect(() => answered(events(value))).not.toThrow();
    for (const key of [
      "id",
      "type",
      "at",
      "by",
      "channel",
      "reason",
      "grade",
      "deadline",
      "amount",
      "dueAt",
      "ref",
      "facts",
      "fields",
    ]) {
      for (const value of odd)
        for (const type of ["graded", "extended", "established"])
          expect(() => answered(events({ type, at, [key]: value }))).not.toThrow();
    }
  });
});

describe("the future", () => {
  test.each([
    ["an unknown event", { type: "dijawab", at: "2026-07-10T13:00:00+08:00" }],
    ["an unknown key", { type: "responded", at: "2026-07-10T13:00:00+08:00", oleh: "x" }],
    ["an unknown fact", { type: "established", at: "2026-07-10T13:00:00+08:00", facts: { ngawur: 1 } }],
    ["an undeclared grade", { type: "graded", at: "2026-07-10T13:00:00+08:00", grade: "ungu" }],
    ["an extension of nothing", { type: "extended", at: "2026-07-10T13:00:00+08:00" }],
    ["a pause", { type: "paused", at: "2026-07-10T13:00:00+08:00" }],
  ])("raises no problem: %s", (_, event) => {
    expect(answered(events(event)).problems).toEqual([]);
    expect(answered(events(event), "2026-07-10T13:00:00+08:00").problems).toHaveLength(1);
  });
});

describe("the version in force", () => {
  const atma = shippedSop("rsjd-atma-husada");
  const of = (day: string) =>
    assess(
      atma,
      { service: "pengaduan", channel: "email", events: [{ type: "received", at: `${day}T10:00:00+08:00` }] },
      "2026-07-10T12:00:00+08:00",
    );

  test.each([
    ["2025-02-02", ["C304 /events"]],
    ["2025-02-03", []],
    ["2026-07-09", []],
  ])("a case that began on %s", (day, problems) => {
    expect(of(day).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(problems);
    expect(of(day).deadlines.some(({ dueAt }) => dueAt !== null)).toBe(true);
  });
});
