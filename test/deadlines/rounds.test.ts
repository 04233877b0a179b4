/** Rounds of a clock, dated by hand (semantics 1 and 2): what stops it, what settles it early, what a recurring start opens. */
import { describe, expect, test } from "vitest";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed, line, problems, type Told } from "../assess/story.ts";

/** Five days, so that a due is the end of the fifth. July 2026: the 6th is a Monday. */
const length = { amount: 5, unit: "day" };
const received = "received 07-06 10:00";
const early = (event: string) => ({ event, earlier: "counts" });
const lastReturn = { event: "file-completed", after: { event: "returned", occurrence: "last" } };
/** Kepulauan Seribu's start: once returned, the first completion after the last return. */
const recurring = [
  { when: { fact: "event.returned", operator: "equal", value: true }, ...lastReturn },
  { otherwise: true, event: "received" },
];
const lastAsked = { event: "asked", occurrence: "last" };

// biome-ignore format: a table, one case a line
describe("a stop", () => {
  test.each<readonly [about: string, more: object, events: readonly Told[], answer: string]>([
    ["that counts earlier settles against the start it had then", { from: lastAsked, until: early("resolved") }, ["asked 07-06 10:00", "resolved 07-08 10:00", "asked 07-09 10:00"], "met 07-06 10:00 07-08 10:00 07-11 end"],
    ["that does not holds for the present start only", { from: lastAsked, until: "resolved" }, ["asked 07-06 10:00", "resolved 07-08 10:00", "asked 07-09 10:00"], "running 07-09 10:00 – 07-14 end"],
    ["that counts earlier and came before any start is met at the start", { from: lastAsked, until: early("resolved") }, ["received 07-05 10:00", "resolved 07-06 09:00", "asked 07-06 10:00", "asked 07-09 10:00"], "met 07-06 10:00 07-06 10:00 07-11 end"],
    ["that is late stays late when the file is returned and completed", { from: recurring, until: early("resolved") }, [received, "resolved 07-12 10:00", "returned 07-13 10:00", "file-completed 07-13 11:00"], "met-late 07-06 10:00 07-12 10:00 07-11 end"],
    ["that came while the file was returned settles it once completed, also when it is returned again", { from: recurring, until: early("resolved") }, ["returned 07-06 10:00", "resolved 07-06 12:00", "file-completed 07-07 10:00", "returned 07-09 10:00"], "met 07-07 10:00 07-07 10:00 07-12 end"],
    ["that was voided settles nothing", { until: { event: "resolved", earlier: "counts", voidedBy: ["dissatisfied"] } }, [received, "resolved 07-07 10:00", "dissatisfied 07-08 10:00"], "overdue 07-06 10:00 – 07-12 end"],
    ["that was voided and came again is that which came again", { until: { event: "resolved", voidedBy: ["dissatisfied"] } }, [received, "resolved 07-07 10:00", "dissatisfied 07-08 10:00", "resolved 07-09 10:00"], "met 07-06 10:00 07-09 10:00 07-12 end"],
    ["of which the first was voided is the last", { until: { event: "resolved", voidedBy: ["dissatisfied"] } }, [received, "dissatisfied 07-07 10:00", "resolved 07-08 10:00"], "met 07-06 10:00 07-08 10:00 07-11 end"],
    ["at the very end counts", { until: "resolved" }, [received, "resolved 07-11 end"], "met 07-06 10:00 07-11 end 07-11 end"],
    ["a millisecond later is late", { until: "resolved" }, [received, "resolved 07-12 00:00"], "met-late 07-06 10:00 07-12 00:00 07-11 end"],
    ["of the last hands its occurrence down", { until: { any: ["resolved", "responded"], occurrence: "last" } }, [received, "responded 07-07 10:00", "resolved 07-08 10:00", "responded 07-09 10:00"], "met 07-06 10:00 07-09 10:00 07-11 end"],
  ])("%s", (_, more, events, answer) => {
    expect(line({ sop: oneDeadline(length, more), events, now: "07-14 10:00" })).toBe(answer);
  });
});

/** Kepulauan Seribu's CRM: forwarded complaints are resolved before the hospital has noted their receipt. */
describe("a stop that came before the start was told", () => {
  const sop = oneDeadline(length, { until: early("resolved") });
  const events = ["submitted 07-06 09:00", "resolved 07-06 09:30"];
  const standIn = (told: readonly Told[]) =>
    assessed({ sop, events: told, now: "07-14 10:00" }).deadlines[0]!.because.find(
      ({ kind }) => kind === "stand-in",
    );

  test("what stood in is named while the start is missing", () => {
    expect(problems({ sop, events, now: "07-14 10:00" })).toEqual(["C301 /events/0"]);
    expect(standIn(events)).toMatchObject({ missing: "received", used: "submitted", settledBy: null });
  });

  test("once the start is told nothing is missing, and the reason says what came before it", () => {
    const whole = [...events, received];
    expect(line({ sop, events: whole, now: "07-14 10:00" })).toBe("met 07-06 09:00 07-06 09:30 07-11 end");
    expect(problems({ sop, events: whole, now: "07-14 10:00" })).toEqual([]);
    expect(standIn(whole)).toMatchObject({ missing: "received", used: "submitted", settledBy: "resolved" });
  });
});

/** What is voided is dropped first (semantics 1.2), so that is why it does not count, wherever it lies. */
// biome-ignore format: a table, one case a line
describe("why a stop does not count", () => {
  const why = (more: object, events: readonly Told[]) =>
    assessed({ sop: oneDeadline(length, more), events, now: "07-10 10:00" })
      .problems.filter(({ code }) => code === "C327")
      .map(({ pointer, message }) => `${pointer} ${message.slice(message.indexOf(": ") + 2)}`);
  const dissatisfied = { event: "resolved", voidedBy: ["dissatisfied"] };
  test.each<readonly [about: string, more: object, events: readonly Told[], answer: readonly string[]]>([
    ["one that counts earlier, taken back by a reopening", { until: early("resolved") }, ["submitted 07-06 09:00", "resolved 07-06 09:30", received, "reopened 07-06 11:00"], ["/events/1 tidak berlaku lagi sejak `reopened` (dibuka kembali) pada `2026-07-06T11:00:00+08:00`"]],
    ["one before a start that recurs, taken back by a reopening", { from: recurring, until: early("resolved") }, [received, "returned 07-06 11:00", "resolved 07-06 12:00", "file-completed 07-08 12:00", "reopened 07-09 12:00"], ["/events/2 tidak berlaku lagi sejak `reopened` (dibuka kembali) pada `2026-07-09T12:00:00+08:00`"]],
    ["one before the start that was also disputed", { until: dissatisfied }, ["resolved 07-06 09:00", "dissatisfied 07-06 09:30", received], ["/events/0 tidak berlaku lagi sejak `dissatisfied` (pelapor menyatakan belum puas) pada `2026-07-06T09:30:00+08:00`"]],
    ["one told ahead of the start at its very instant", { until: "resolved" }, ["resolved 07-06 10:00", "received 07-06 10:00"], ["/events/0 tercatat pada saat yang sama, tetapi dalam berkas mendahului mulainya hitungan batas waktu itu"]],
    ["one before the start", { until: "resolved" }, ["resolved 07-06 09:00", received], ["/events/0 terjadi sebelum batas waktu itu mulai dihitung"]],
  ])("%s", (_, more, events, answer) => {
    expect(why(more, events)).toEqual(answer);
  });
});

/** From a stop up to what voids it the clock does not run; semantics 2.3 and 11. */
// biome-ignore format: a table, one case a line
describe("time that was voided", () => {
  const kendari = { amount: 14, unit: "day" };
  const reopening = (reopen: string) => ({ service: { closure: { rules: [], reopen } } });
  const submitted = "submitted 07-07 10:00";
  test.each<readonly [about: string, reopen: string, more: object, events: readonly Told[], answer: string]>([
    ["closed and reopened three days later: the three days are added", "continues", {}, [submitted, "closed 07-13 10:00", "reopened 07-16 10:00"], "running 07-07 10:00 – 07-24 end"],
    ["where a reopening restarts it counts anew", "restarts", {}, [submitted, "closed 07-13 10:00", "reopened 07-16 10:00"], "running 07-16 10:00 – 07-30 end"],
    ["from the first stop, not from the end", "continues", {}, [submitted, "resolved 07-12 10:00", "closed 07-13 10:00", "reopened 07-16 10:00"], "running 07-07 10:00 – 07-25 end"],
    ["none after a stop that stands", "continues", { until: "responded" }, [submitted, "responded 07-12 10:00", "closed 07-13 10:00", "reopened 07-16 10:00"], "met 07-07 10:00 07-12 10:00 07-21 end"],
    ["reopened twice: both stretches", "continues", {}, [submitted, "closed 07-08 10:00", "reopened 07-09 10:00", "closed 07-10 10:00", "reopened 07-12 10:00"], "running 07-07 10:00 – 07-24 end"],
    ["refused: nothing changes but what it carries", "no", {}, [submitted, "closed 07-13 10:00", "reopened 07-16 10:00"], "ended 07-07 10:00 – 07-21 end"],
    ["a pause is cut at the stop", "continues", { pause: {} }, [submitted, "paused 07-10 10:00", "resolved 07-12 10:00", "resumed 07-15 10:00"], "met 07-07 10:00 07-12 10:00 07-23 end"],
    ["a pause told between a stop and what voids it goes on", "continues", { pause: {} }, [submitted, "resolved 07-10 10:00", "paused 07-11 10:00", "reopened 07-12 10:00", "resumed 07-14 10:00"], "running 07-07 10:00 – 07-25 end"],
  ])("%s", (_, reopen, more, events, answer) => {
    const sop = oneDeadline(kendari, { from: "submitted", until: "resolved", ...more }, reopening(reopen));
    expect(line({ sop, events, now: "07-18 10:00" })).toBe(answer);
  });
});

// biome-ignore format: a table, one case a line
describe("the beginning of a complete file", () => {
  const sop = oneDeadline(length, { from: { when: { fact: "intake", operator: "equal", value: "complete" } } }, {
    intake: { nama: { label: "Nama", type: "text", required: true } },
  });
  const named: Told = ["established 07-08 10:00", { fields: { nama: "Ani" } }];
  test.each<readonly [about: string, fields: object, events: readonly Told[], answer: string]>([
    ["is the first event when the case was complete", { nama: "Ani" }, [received], "running 07-06 10:00 – 07-11 end"],
    ["has not come while something is missing", {}, [received], "not-started – – –"],
    ["is when what was missing is told", {}, [received, named], "running 07-08 10:00 – 07-13 end"],
    ["stays when it is taken away again", {}, [received, named, ["established 07-09 10:00", { fields: { nama: "" } }]], "running 07-08 10:00 – 07-13 end"],
    ["cannot come while the case is closed", {}, [received, "closed 07-07 10:00", named], "not-started – – –"],
  ])("%s", (_, fields, events, answer) => {
    const story = { sop, fields: { ...fields }, events, now: "07-10 10:00" };
    expect(line(story)).toBe(answer);
    expect(assessed(story).deadlines[0]!.startedBy).toBeNull();
  });
});

// biome-ignore format: a table, one case a line
describe("what tells events of a type apart", () => {
  const roles = { humas: { label: "Humas" }, unit: { label: "Unit" } };
  const events = { diteruskan: { label: "Diteruskan ke unit", means: { event: "forwarded", to: "unit" } } };
  const sop = inlineSop({ roles, sop: { events }, deadlines: { a: { label: "A", from: { event: "forwarded", to: "unit" }, until: "resolved", rules: [{ length }] } } });
  test.each<readonly [about: string, told: readonly Told[], answer: string, found: readonly string[]]>([
    ["the one that says so starts it", [received, ["forwarded 07-07 10:00", { to: "humas" }], ["forwarded 07-08 10:00", { to: "unit" }]], "running 07-08 10:00 – 07-13 end", []],
    ["one that does not say does not, and is named once", [received, "forwarded 07-07 10:00"], "not-started – – –", ["C234 /events/1", "C235 /events/1"]],
    ["a declared one says so by what it means", [received, "diteruskan 07-07 10:00"], "running 07-07 10:00 – 07-12 end", []],
    ["its own word goes before", [received, ["diteruskan 07-07 10:00", { to: "humas" }]], "not-started – – –", []],
  ])("%s", (_, told, answer, found) => {
    const story = { sop, events: told, now: "07-10 10:00" };
    expect(line(story)).toBe(answer);
    expect(assessed(story).problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(found);
  });
});
