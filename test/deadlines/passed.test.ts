/** Breaches that something replaced (semantics 4), dates that an extension gives (9), and closings by a lapse (3), dated by hand. */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, line, type Story, said, type Told } from "../assess/story.ts";

/** "due grade replaced by" of each. */
function passed(story: Story): readonly string[] {
  return deadlineOf(story).passed.map(({ dueAt, grade, replacedAt, replacedBy }) =>
    [said(dueAt), grade, said(replacedAt), replacedBy].join(" "),
  );
}

const graded = (at: string, grade: string): Told => [`graded ${at}`, { grade }];
const buleleng = (events: readonly Told[], now = "07-12 12:00"): Story => ({
  sop: "rsud-buleleng",
  channel: "sms",
  events: ["received 07-10 10:00", ...events],
  now,
});

// biome-ignore format: a table, one case a line
describe("a red complaint of Friday 10 July 10:00, due on Saturday 10:00", () => {
  test.each<readonly [about: string, events: readonly Told[], items: readonly string[]]>([
    ["regraded green 21 hours late has a breach", [graded("07-10 11:00", "merah"), graded("07-12 07:00", "hijau")], ["07-11 10:00 merah 07-12 07:00 2"]],
    ["regraded green in time has none", [graded("07-10 11:00", "merah"), graded("07-11 10:00", "hijau")], []],
    ["answered in time and then regraded has none", [graded("07-10 11:00", "merah"), "responded 07-11 09:00", "followed-up 07-11 09:30", graded("07-12 07:00", "hijau")], []],
    ["answered late and then regraded has one", [graded("07-10 11:00", "merah"), "responded 07-11 11:00", "followed-up 07-11 11:30", graded("07-12 07:00", "hijau")], ["07-11 10:00 merah 07-12 07:00 4"]],
    ["still overdue has none yet", [graded("07-10 11:00", "merah")], []],
    ["regraded to and fro is named once", [graded("07-10 11:00", "merah"), graded("07-12 07:00", "hijau"), graded("07-12 08:00", "merah"), graded("07-12 09:00", "hijau")], ["07-11 10:00 merah 07-12 07:00 2"]],
    ["whose regrading was annulled has none", [graded("07-10 11:00", "merah"), ["graded 07-12 07:00", { grade: "hijau", id: "g" }], ["annulled 07-12 08:00", { ref: "g" }]], []],
  ])("%s", (_, events, items) => {
    expect(passed(buleleng(events))).toEqual(items);
  });
});

describe("what replaces a due instant", () => {
  const day = { amount: 24, unit: "hour" };
  test("is a new life, of which the breach of the old one is kept", () => {
    const sop = oneDeadline(day, {}, { service: { closure: { rules: [], reopen: "restarts" } } });
    const events = ["received 07-06 10:00", "closed 07-08 10:00", "reopened 07-09 10:00"];
    expect(passed({ sop, events, now: "07-09 11:00" })).toEqual(["07-07 10:00  07-09 10:00 2"]);
  });
});

// biome-ignore format: a table, one case a line
describe("an extension to a date, of a deadline of 3 days from Monday 6 July", () => {
  const extension = { unit: "day", times: 2, atMost: 4 };
  const length = { amount: 3, unit: "day" };
  const to = (at: string, dueAt: string): Told => [`extended ${at}`, { dueAt, reason: "menunggu saksi" }];
  const rule = { rules: [{ length, extension, pause: {} }] };
  test.each<readonly [about: string, events: readonly Told[], now: string, answer: string]>([
    ["is due at the end of that date", [to("07-07 10:00", "2026-07-11")], "07-10 10:00", "running 07-06 10:00 – 07-11 end"],
    ["may reach the maximum", [to("07-07 10:00", "2026-07-13")], "07-10 10:00", "running 07-06 10:00 – 07-13 end"],
    ["may not pass it", [to("07-07 10:00", "2026-07-14")], "07-09 10:00", "running 07-06 10:00 – 07-09 end"],
    ["may not lie before the due", [to("07-07 10:00", "2026-07-08")], "07-09 10:00", "running 07-06 10:00 – 07-09 end"],
    ["uses of the maximum what reaches it", [to("07-07 10:00", "2026-07-11"), to("07-08 10:00", "2026-07-13")], "07-10 10:00", "running 07-06 10:00 – 07-13 end"],
    ["comes too late after the due", [to("07-10 00:00", "2026-07-11")], "07-10 10:00", "overdue 07-06 10:00 – 07-09 end"],
    ["is moved by a later pause, by the days whose end was paused", [to("07-07 10:00", "2026-07-11"), "paused 07-08 10:00", "resumed 07-10 10:00"], "07-10 11:00", "running 07-06 10:00 – 07-13 end"],
    ["counts while paused, also after one by amount", ["paused 07-06 11:00", ["extended 07-06 12:00", { amount: 1, reason: "menunggu saksi" }], to("07-07 10:00", "2026-07-12")], "07-08 10:00", "running 07-06 10:00 – 07-12 end"],
    ["is not moved by a pause that was over", ["paused 07-06 11:00", "resumed 07-06 12:00", to("07-07 10:00", "2026-07-11")], "07-10 10:00", "running 07-06 10:00 – 07-11 end"],
  ])("%s", (_, events, now, answer) => {
    expect(line({ sop: oneDeadline(length, rule), events: ["received 07-06 10:00", ...events], now })).toBe(answer);
  });
});

// biome-ignore format: a table, one case a line
describe("a complainant's three days, whose lapse closes the case", () => {
  const sop = oneDeadline({ amount: 3, unit: "day" }, { from: "responded", until: "satisfied", binds: "complainant" }, {
    service: { closure: { rules: [{ id: "diam", on: { lapse: "tanggapan" }, effect: "closes" }], reopen: "continues" } },
  });
  const start: readonly Told[] = ["received 07-06 09:00", "responded 07-06 10:00"];
  test.each<readonly [about: string, events: readonly Told[], now: string, state: string, answer: string]>([
    ["is open at the due", start, "07-09 end", "open", "running 07-06 10:00 – 07-09 end"],
    ["is closed a millisecond later", start, "07-10 00:00", "closed", "lapsed 07-06 10:00 – 07-09 end"],
    ["stays closed whatever is recorded later", [...start, "asked 07-12 10:00", "satisfied 07-13 10:00"], "07-20 10:00", "closed", "lapsed 07-06 10:00 – 07-09 end"],
    ["is not closed by what counts before the arrival", ["responded 07-01 10:00", "occurred 06-30 10:00"], "07-01 11:00", "open", "running 07-01 10:00 – 07-04 end"],
    ["was never closed once an event dated earlier is told", [...start, "satisfied 07-09 10:00"], "07-20 10:00", "open", "met 07-06 10:00 07-09 10:00 07-09 end"],
  ])("%s", (_, events, now, state, answer) => {
    const story = { sop, events, now };
    expect([assessed(story).state, line(story)]).toEqual([state, answer]);
  });
});
