/** Deadlines that depend on what nobody knows yet, and due instants that had passed before anybody knew. */
import { describe, expect, test } from "vitest";
import { deadlineOf, line, type Story, said, type Told } from "../assess/story.ts";

const received = "received 07-10 10:00";
const green = {
  "sengketa-hukum": false,
  kematian: false,
  "kerugian-materiil": false,
  "pemberitaan-media": false,
  "kerugian-immateriil": false,
};
const notRed = { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false };

function graded(at: string, grade: string): Told {
  return [`graded ${at}`, { grade, by: "humas", reason: "ditinjau ulang" }];
}
function established(at: string, facts: Readonly<Record<string, unknown>>): Told {
  return [`established ${at}`, { facts: { ...facts } }];
}

// biome-ignore format: a table, one case a line
describe("a complaint to Buleleng, received on Friday 10 July", () => {
  test.each<readonly [about: string, events: readonly Told[], answer: string, late: boolean]>([
    ["graded at once, was never known late", [graded("07-10 11:00", "merah")], "overdue 07-10 10:00 – 07-11 10:00", false],
    ["graded at the due instant, was known just in time", [graded("07-11 10:00", "merah")], "overdue 07-10 10:00 – 07-11 10:00", false],
    ["graded a millisecond later, was due before that was known", [graded("07-11 10:00:00.001", "merah")], "overdue 07-10 10:00 – 07-11 10:00", true],
    ["regraded from kuning to merah in time, counts from the original start", [graded("07-10 11:00", "kuning"), graded("07-11 09:00", "merah")], "overdue 07-10 10:00 – 07-11 10:00", false],
    ["regraded from kuning to merah late, was due before", [graded("07-10 11:00", "kuning"), graded("07-13 09:00", "merah")], "overdue 07-10 10:00 – 07-11 10:00", true],
    ["regraded from merah to hijau, has time again", [graded("07-10 11:00", "merah"), graded("07-13 09:00", "hijau")], "running 07-10 10:00 – 07-17 end", false],
    ["regraded to and fro, was due before the grade was set last", [graded("07-10 11:00", "merah"), graded("07-12 09:00", "hijau"), graded("07-13 09:00", "merah")], "overdue 07-10 10:00 – 07-11 10:00", true],
    ["with a death that came out late, was due before", [established("07-10 11:00", green), established("07-13 09:00", { kematian: true })], "overdue 07-10 10:00 – 07-11 10:00", true],
    ["with a death that came out in time, was not", [established("07-10 11:00", green), established("07-11 09:00", { kematian: true })], "overdue 07-10 10:00 – 07-11 10:00", false],
    ["with facts that settled late what grade it was, was due before", [established("07-10 11:00", {}), established("07-13 09:00", { ...notRed, kematian: true })], "overdue 07-10 10:00 – 07-11 10:00", true],
    ["with other news after it was due, was not", [graded("07-10 11:00", "merah"), "contacted 07-12 10:00"], "overdue 07-10 10:00 – 07-11 10:00", false],
    ["answered in time, can still have been due before its grade was known", ["responded 07-10 12:00", "followed-up 07-10 13:00", graded("07-13 09:00", "merah")], "met 07-10 10:00 07-10 13:00 07-11 10:00", true],
  ])("%s", (_, events, answer, late) => {
    const story: Story = { sop: "rsud-buleleng", channel: "sms", events: [received, ...events], now: "07-14 10:00" };
    expect(line(story)).toBe(answer);
    expect(deadlineOf(story).dueBeforeKnown).toBe(late);
  });
});

// biome-ignore format: a table, one case a line
describe("while the grade is unknown", () => {
  test.each<readonly [about: string, facts: object, events: readonly Told[], now: string, answer: string, candidates: readonly string[]]>([
    ["the strictest due instant stands first", {}, [], "07-10 11:00", "undetermined 07-10 10:00 – 07-11 10:00", ["merah running 07-11 10:00", "kuning running 07-15 end", "hijau running 07-17 end"]],
    ["nothing reads overdue that may not be", {}, [], "07-13 11:00", "undetermined 07-10 10:00 – 07-11 10:00", ["merah overdue 07-11 10:00", "kuning running 07-15 end", "hijau running 07-17 end"]],
    ["what every grade makes overdue is overdue", {}, [], "07-18 00:00", "overdue 07-10 10:00 – 07-11 10:00", ["merah overdue 07-11 10:00", "kuning overdue 07-15 end", "hijau overdue 07-17 end"]],
    ["what every grade finds met is met", {}, ["responded 07-10 11:00", "followed-up 07-11 10:00"], "07-18 00:00", "met 07-10 10:00 07-11 10:00 07-11 10:00", ["merah met 07-11 10:00", "kuning met 07-15 end", "hijau met 07-17 end"]],
    ["what only some find met is undetermined", {}, ["responded 07-10 11:00", "followed-up 07-13 10:00"], "07-18 00:00", "undetermined 07-10 10:00 07-13 10:00 07-11 10:00", ["merah met-late 07-11 10:00", "kuning met 07-15 end", "hijau met 07-17 end"]],
    ["what every grade finds met late is late", {}, ["responded 07-10 11:00", "followed-up 07-20 10:00"], "07-21 00:00", "met-late 07-10 10:00 07-20 10:00 07-11 10:00", ["merah met-late 07-11 10:00", "kuning met-late 07-15 end", "hijau met-late 07-17 end"]],
    ["what every grade sees ended is ended", {}, ["withdrawn 07-10 12:00"], "07-18 00:00", "ended 07-10 10:00 – 07-11 10:00", ["merah ended 07-11 10:00", "kuning ended 07-15 end", "hijau ended 07-17 end"]],
    ["only grades still possible are candidates", notRed, [], "07-10 11:00", "undetermined 07-10 10:00 – 07-15 end", ["kuning running 07-15 end", "hijau running 07-17 end"]],
    ["a grade ruled out in between is none", { "pemberitaan-media": true }, [], "07-10 11:00", "undetermined 07-10 10:00 – 07-11 10:00", ["merah running 07-11 10:00", "kuning running 07-15 end"]],
    ["what has not started has no candidates", {}, [], "07-09 11:00", "not-started – – –", []],
  ])("%s", (_, facts, events, now, answer, expected) => {
    const story: Story = { sop: "rsud-buleleng", channel: "sms", facts: { ...facts }, events: [received, ...events], now };
    expect(line(story)).toBe(answer);
    const { candidates, dueBeforeKnown } = deadlineOf(story);
    expect(candidates.map(({ grade, status, dueAt }) => `${grade} ${status} ${said(dueAt)}`)).toEqual(expected);
    expect(dueBeforeKnown).toBe(false);
  });
});
