/** How a deadline stands: every status, who is bound, what ends a case, what starts and stops a clock. */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, line, problems, type Story } from "../assess/story.ts";

const day = oneDeadline({ amount: 24, unit: "hour" });
const noFigure = oneDeadline("unspecified");
const smsOnly = oneDeadline("unspecified", {
  rules: [{ when: { fact: "channel", operator: "equal", value: "sms" }, length: { amount: 1, unit: "day" } }],
});
const complainant = oneDeadline({ amount: 24, unit: "hour" }, { binds: "complainant" });
const start = "received 07-08 10:00";

// biome-ignore format: a table, one case a line
describe("a deadline of 24 hours", () => {
  test.each<readonly [about: string, sop: Story["sop"], events: Story["events"], now: string, answer: string]>([
    ["has not started while nothing was received", day, ["occurred 07-08 10:00"], "07-09 10:00", "not-started – – –"],
    ["runs, also at the due instant", day, [start], "07-09 10:00", "running 07-08 10:00 – 07-09 10:00"],
    ["is overdue a millisecond later", day, [start], "07-09 10:00:00.001", "overdue 07-08 10:00 – 07-09 10:00"],
    ["is met, also at the due instant", day, [start, "responded 07-09 10:00"], "07-10 10:00", "met 07-08 10:00 07-09 10:00 07-09 10:00"],
    ["is met late a millisecond later", day, [start, "responded 07-09 10:00:00.001"], "07-10 10:00", "met-late 07-08 10:00 07-09 10:00:00.001 07-09 10:00"],
    ["is not met by what was done before", day, ["responded 07-07 10:00", start], "07-10 10:00", "overdue 07-08 10:00 – 07-09 10:00"],
    ["is not met by what stands before its start in the same instant", day, ["responded 07-08 10:00", start], "07-10 10:00", "overdue 07-08 10:00 – 07-09 10:00"],
    ["is met by what stands after its start in the same instant", day, [start, "responded 07-08 10:00"], "07-10 10:00", "met 07-08 10:00 07-08 10:00 07-09 10:00"],
    ["stops at the first response", day, [start, "responded 07-09 09:00", "responded 07-11 09:00"], "07-12 10:00", "met 07-08 10:00 07-09 09:00 07-09 10:00"],
    ["lapses when it binds the complainant", complainant, [start], "07-09 10:01", "lapsed 07-08 10:00 – 07-09 10:00"],
    ["is met by the complainant too", complainant, [start, "responded 07-09 09:00"], "07-09 10:01", "met 07-08 10:00 07-09 09:00 07-09 10:00"],
    ["that the document gives no figure for has no limit", noFigure, [start], "08-09 10:00", "no-limit 07-08 10:00 – –"],
    ["without a limit shows when it stopped", noFigure, [start, "responded 07-20 10:00"], "08-09 10:00", "no-limit 07-08 10:00 07-20 10:00 –"],
    ["that no rule covers does not apply", smsOnly, [start], "07-09 10:00", "not-applicable – – –"],
  ])("%s", (_, sop, events, now, answer) => {
    expect(line({ sop, events, now })).toBe(answer);
  });
});

// biome-ignore format: a table, one case a line
describe("the end of a case", () => {
  test.each<readonly [about: string, events: Story["events"], answer: string]>([
    ["ends what still runs", [start, "withdrawn 07-08 12:00"], "ended 07-08 10:00 – 07-09 10:00"],
    ["at the due instant ends it too", [start, "closed 07-09 10:00"], "ended 07-08 10:00 – 07-09 10:00"],
    ["leaves overdue what was overdue", [start, "closed 07-09 10:01"], "overdue 07-08 10:00 – 07-09 10:00"],
    ["is the first of several ends", [start, "rejected 07-08 12:00", "closed 07-12 12:00"], "ended 07-08 10:00 – 07-09 10:00"],
    ["leaves met what was met", [start, "responded 07-08 11:00", "closed 07-08 12:00"], "met 07-08 10:00 07-08 11:00 07-09 10:00"],
    ["in the same instant as the stop comes after it", [start, "closed 07-08 11:00", "responded 07-08 11:00"], "met 07-08 10:00 07-08 11:00 07-09 10:00"],
    ["comes before any later stop: ended stays ended", [start, "closed 07-08 11:00", "responded 07-08 12:00"], "ended 07-08 10:00 – 07-09 10:00"],
    ["comes before any later stop: overdue stays overdue", [start, "closed 07-10 11:00", "responded 07-10 12:00"], "overdue 07-08 10:00 – 07-09 10:00"],
    ["before a late start leaves nothing that starts it", ["closed 07-07 10:00", start], "not-started – – –"],
    ["between what was done and a late start leaves nothing that starts it", ["responded 07-06 10:00", "closed 07-07 10:00", start], "not-started – – –"],
  ])("%s", (_, events, answer) => {
    const story: Story = { sop: day, events, now: "07-13 10:00" };
    expect(line(story)).toBe(answer);
    expect(assessed(story).state).toBe("closed");
  });

  test("that is also a deadline's stop stops it", () => {
    const story: Story = { sop: "rsud-buleleng", service: "permintaan-informasi", events: [start, "rejected 07-09 10:00"], now: "07-10 10:00" };
    expect(line(story)).toBe("met 07-08 10:00 07-09 10:00 07-22 end");
    expect(assessed(story).state).toBe("closed");
  });

  test("has not come while it lies in the future", () => {
    const story: Story = { sop: day, events: [start, "closed 07-08 12:00"], now: "07-08 11:59" };
    expect([line(story), assessed(story).state]).toEqual(["running 07-08 10:00 – 07-09 10:00", "open"]);
  });

  test("leaves nothing to check any more", () => {
    expect(assessed({ sop: day, events: [start, "closed 07-08 12:00"], now: "07-08 12:00" }).nextCheckAt).toBeNull();
  });
});

describe("SP4N-LAPOR!", () => {
  test("binds agency and complainant by clocks of their own", () => {
    const events = ["submitted 07-06 10:00", "forwarded 07-07 10:00", "followed-up 07-15 10:00"];
    const story: Story = { sop: "sp4n-lapor", events, now: "07-30 10:00" };
    expect(line(story, "verifikasi")).toBe("met 07-06 10:00 07-07 10:00 07-09 end");
    expect(line(story, "tindak-lanjut")).toBe("met-late 07-07 10:00 07-15 10:00 07-14 end");
    expect(line(story, "tanggapan-pelapor")).toBe("lapsed 07-15 10:00 – 07-29 end");
  });
});

// biome-ignore format: a table, one case a line
describe("the guest book of Kepulauan Seribu", () => {
  const [received, returned, completed] = ["received 07-06 10:00", "returned 07-06 11:00", "file-completed 07-07 10:00"];

  test.each<readonly [about: string, channel: string, events: Story["events"], answer: string]>([
    ["never returned, the clock runs from receipt", "langsung", [received], "running 07-06 10:00 – 07-09 10:00"],
    ["completed without having been returned, from receipt", "langsung", [received, completed], "running 07-06 10:00 – 07-09 10:00"],
    ["returned, there is no clock until it is complete", "langsung", [received, returned], "not-started – – –"],
    ["completed, the clock runs from then", "langsung", [received, returned, completed], "running 07-07 10:00 – 07-10 10:00"],
    ["returned again, it stops having run", "langsung", [received, returned, completed, "returned 07-07 11:00"], "not-started – – –"],
    ["completed again, from the last completion", "langsung", [received, returned, completed, "returned 07-07 11:00", "file-completed 07-08 09:00"], "running 07-08 09:00 – 07-13 09:00"],
    ["completed twice after one return, from the first of them", "langsung", [received, returned, completed, "file-completed 07-08 09:00"], "running 07-07 10:00 – 07-10 10:00"],
    ["completed in the instant of the return, after it", "langsung", [received, returned, "file-completed 07-06 11:00"], "running 07-06 11:00 – 07-09 11:00"],
    ["completed in the instant of the return, told before it", "langsung", [received, "file-completed 07-06 11:00", returned], "not-started – – –"],
    ["is not asked for by e-mail", "email", [received, returned], "running 07-06 10:00 – 07-09 10:00"],
  ])("%s", (_, channel, events, answer) => {
    expect(line({ sop: "rsud-kepulauan-seribu", channel, events, now: "07-08 10:00" })).toBe(answer);
  });

  test("keeps a case undetermined while nobody knows the channel", () => {
    const story: Story = { sop: "rsud-kepulauan-seribu", channel: "burung-merpati", events: [received, returned], now: "07-08 10:00" };
    const { status, dueAt, candidates } = deadlineOf(story);
    expect([status, dueAt?.slice(0, 16), candidates.map((each) => each.status)]).toEqual([
      "undetermined", "2026-07-09T10:00", ["not-started", "running"],
    ]);
  });
});

describe("submitted and received", () => {
  test.each([
    ["rsud-kepulauan-seribu", "submitted", "07-10 10:00"],
    ["poltekkes-kendari", "received", "07-21 end"],
    ["puskesmas-sewo", "received", "07-08 10:00"],
    ["rsud-buleleng", "submitted", "07-08 10:00"],
  ])("in %s, a lone `%s` stands in for the other, with a warning", (sop, type, due) => {
    const story: Story = {
      sop,
      events: [`${type} 07-07 10:00`],
      now: "07-07 11:00",
      facts: sop === "rsud-buleleng" ? { kematian: true } : {},
    };
    expect(line(story)).toBe(`running 07-07 10:00 – ${due}`);
    expect(problems(story)).toEqual(["C301 /events/0"]);
    expect(assessed(story).problems[0]!.severity).toBe("warning");
    expect(deadlineOf(story).startedBy).toBe(type);
    expect(deadlineOf(story).because.map((reason) => reason.kind)).toContain("stand-in");
  });

  test("both told, each is itself, in whatever order", () => {
    const story: Story = {
      sop: "rsud-kepulauan-seribu",
      events: ["submitted 07-06 10:00", "received 07-07 10:00"],
      now: "07-07 11:00",
    };
    expect(line(story)).toBe("running 07-07 10:00 – 07-10 10:00");
    expect(problems(story)).toEqual([]);
  });

  test("a complainant's own limit is stopped by receipt when nobody noted the submission", () => {
    const options = { readings: { pengajuan: "30-hari-uu" } };
    const story: Story = {
      sop: "poltekkes-kendari",
      events: ["occurred 06-01 10:00", "received 06-20 10:00"],
      now: "07-20 10:00",
      options,
    };
    expect(line(story, "pengajuan")).toBe("met 06-01 10:00 06-20 10:00 07-01 end");
    expect(problems(story)).toEqual(["C301 /events/1"]);
  });
});
