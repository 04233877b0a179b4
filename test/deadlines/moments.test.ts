/** The grammar of moments, as what starts and what stops a clock of 24 hours. */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { deadlineOf, line, type Story, said, type Told } from "../assess/story.ts";

const intake = {
  kejadian: { label: "Tanggal kejadian", type: "date" },
  janji: { label: "Waktu janji", type: "date-time" },
};
const length = { amount: 24, unit: "hour" };

const a = (at: string) => `asked 07-${at}`;
const b = (at: string) => `contacted 07-${at}`;
const c = (at: string) => `verified 07-${at}`;

// biome-ignore format: a table, one case a line
describe("a clock starts at", () => {
  test.each<readonly [about: string, from: unknown, events: readonly Told[], start: string]>([
    ["an event: its first occurrence", "asked", [a("08 10:00"), a("09 10:00")], "07-08 10:00"],
    ["an event, written out", { event: "asked", occurrence: "first" }, [a("08 10:00"), a("09 10:00")], "07-08 10:00"],
    ["its last occurrence", { event: "asked", occurrence: "last" }, [a("08 10:00"), a("09 10:00")], "07-09 10:00"],
    ["nothing that has not happened", "asked", [b("08 10:00")], "–"],
    ["the earliest of several", { any: ["asked", "contacted"] }, [b("08 10:00"), a("09 10:00")], "07-08 10:00"],
    ["the only one there is of several", { any: ["asked", "contacted"] }, [b("08 10:00")], "07-08 10:00"],
    ["the latest of several, all there", { all: ["asked", "contacted"] }, [b("08 10:00"), a("09 10:00")], "07-09 10:00"],
    ["nothing, while one of all is missing", { all: ["asked", "contacted"] }, [b("08 10:00")], "–"],
    ["the first after another", { event: "asked", after: "contacted" }, [a("07 10:00"), b("08 10:00"), a("09 10:00"), a("10 10:00")], "07-09 10:00"],
    ["nothing after what has not happened", { event: "asked", after: "contacted" }, [a("07 10:00")], "–"],
    ["nothing, when none came after", { event: "asked", after: "contacted" }, [a("07 10:00"), b("08 10:00")], "–"],
    ["the same instant, told after", { event: "asked", after: "contacted" }, [b("08 10:00"), a("08 10:00")], "07-08 10:00"],
    ["not the same instant, told before", { event: "asked", after: "contacted" }, [a("08 10:00"), b("08 10:00")], "–"],
    ["the last of those after another", { event: "asked", occurrence: "last", after: "contacted" }, [b("08 10:00"), a("09 10:00"), a("09 12:00")], "07-09 12:00"],
    ["the first after the last of another", { event: "asked", after: { event: "contacted", occurrence: "last" } }, [b("07 10:00"), a("08 10:00"), b("08 11:00"), a("09 10:00")], "07-09 10:00"],
    ["the earliest of several after another", { any: ["asked", "contacted"], after: "verified" }, [a("07 10:00"), c("08 10:00"), b("08 11:00"), a("09 10:00")], "07-08 11:00"],
    ["the latest of all after another", { all: ["asked", "contacted"], after: "verified" }, [a("07 10:00"), c("08 10:00"), b("08 11:00"), a("09 10:00")], "07-09 10:00"],
    ["the first after the earliest of several", { event: "asked", after: { any: ["contacted", "verified"] } }, [c("07 10:00"), a("08 10:00"), b("08 11:00"), a("09 10:00")], "07-08 10:00"],
    ["the first after all of several", { event: "asked", after: { all: ["contacted", "verified"] } }, [c("07 10:00"), a("08 10:00"), b("08 11:00"), a("09 10:00")], "07-09 10:00"],
    ["the first after what came after another", { event: "asked", after: { event: "contacted", after: "verified" } }, [b("07 10:00"), c("07 11:00"), a("08 10:00"), b("08 11:00"), a("09 10:00")], "07-09 10:00"],
    ["the latest of all, one of them itself the earliest of several", { all: ["asked", { any: ["contacted", "verified"] }] }, [a("07 10:00"), c("08 10:00"), b("09 10:00")], "07-08 10:00"],
    ["a date of the case: its beginning", { field: "kejadian" }, [], "07-06 00:00"],
    ["an instant of the case, in any offset", { field: "janji" }, [], "07-09 08:00"],
    ["the earlier of an event and a date", { any: ["asked", { field: "kejadian" }] }, [a("08 10:00")], "07-06 00:00"],
    ["the later of both", { all: ["asked", { field: "kejadian" }] }, [a("08 10:00")], "07-08 10:00"],
    ["the first event after a date", { event: "asked", after: { field: "janji" } }, [a("08 10:00"), a("09 08:00")], "07-09 08:00"],
    ["a date, not before an event", { field: "kejadian", after: "asked" }, [a("05 10:00")], "07-06 00:00"],
    ["nothing, when the date is before the event", { field: "kejadian", after: "asked" }, [a("08 10:00")], "–"],
    ["an event of the same instant as a date and as another event, told after that", { event: "asked", after: { all: [{ field: "janji" }, "contacted"] } }, [a("09 08:00"), b("09 08:00")], "–"],
  ])("%s", (_, from, events, start) => {
    const sop = oneDeadline(length, { from }, { intake });
    const fields = { kejadian: "2026-07-06", janji: "2026-07-09T00:00:00Z" };
    const story: Story = { sop, fields, events: ["occurred 07-01 10:00", ...events], now: "07-12 10:00" };
    expect(said(deadlineOf(story).startedAt)).toBe(start);
  });

  test("a date that lies ahead, once it has come", () => {
    const sop = oneDeadline(length, { from: { field: "kejadian" } }, { intake });
    const story: Story = { sop, fields: { kejadian: "2026-07-06" }, events: ["occurred 07-01 10:00"], now: "07-05 end" };
    expect(line(story)).toBe("not-started – – –");
    const later = { ...story, now: "07-06 00:00" };
    expect(line(later)).toBe("running 07-06 00:00 – 07-07 00:00");
    expect(deadlineOf(later).startedBy).toBe("field.kejadian");
  });

  test("a date as it was told last", () => {
    const sop = oneDeadline(length, { from: { field: "kejadian" } }, { intake });
    const corrected: Told = ["established 07-08 10:00", { fields: { kejadian: "2026-07-07" } }];
    const story: Story = { sop, fields: { kejadian: "2026-07-06" }, events: ["occurred 07-01 10:00", corrected], now: "07-08 09:59" };
    expect(said(deadlineOf(story).startedAt)).toBe("07-06 00:00");
    expect(said(deadlineOf({ ...story, now: "07-08 10:00" }).startedAt)).toBe("07-07 00:00");
  });
});

// biome-ignore format: a table, one case a line
describe("a clock that started on 8 July 10:00 stops at", () => {
  test.each<readonly [about: string, until: unknown, events: readonly Told[], answer: string]>([
    ["the later of both", { all: ["asked", "contacted"] }, [b("08 11:00"), a("08 12:00")], "met 07-08 10:00 07-08 12:00 07-09 10:00"],
    ["nothing, while one is missing", { all: ["asked", "contacted"] }, [b("08 11:00")], "overdue 07-08 10:00 – 07-09 10:00"],
    ["the earlier of either", { any: ["asked", "contacted"] }, [b("08 11:00"), a("08 12:00")], "met 07-08 10:00 07-08 11:00 07-09 10:00"],
    ["nothing, when all was done before", { all: ["asked", "contacted"] }, [b("07 11:00"), a("07 12:00")], "overdue 07-08 10:00 – 07-09 10:00"],
    ["nothing, when part was done before and not again", { all: ["asked", "contacted"] }, [b("07 11:00"), a("08 12:00")], "overdue 07-08 10:00 – 07-09 10:00"],
    ["what came later, when what was done before was done again", { all: ["asked", "contacted"] }, [b("07 11:00"), a("08 12:00"), b("08 13:00")], "met 07-08 10:00 07-08 13:00 07-09 10:00"],
    ["the start, where what was done before settles it when it comes", { event: "contacted", earlier: "counts" }, [b("07 11:00")], "met 07-08 10:00 07-08 10:00 07-09 10:00"],
    ["nothing, where only one of two says so and the other was not done", { all: [{ event: "contacted", earlier: "counts" }, "asked"] }, [b("07 11:00")], "overdue 07-08 10:00 – 07-09 10:00"],
    ["what completes it, where the other counted before", { all: [{ event: "contacted", earlier: "counts" }, "asked"] }, [b("07 11:00"), a("08 12:00")], "met 07-08 10:00 07-08 12:00 07-09 10:00"],
    ["a date", { field: "janji" }, [], "met 07-08 10:00 07-09 08:00 07-09 10:00"],
    ["what came after the start, where that is asked for", { event: "asked", after: "received" }, [a("07 12:00"), a("09 12:00")], "met-late 07-08 10:00 07-09 12:00 07-09 10:00"],
  ])("%s", (_, until, events, answer) => {
    const sop = oneDeadline(length, { until }, { intake });
    const fields = { janji: "2026-07-09T00:00:00Z" };
    expect(line({ sop, fields, events: ["received 07-08 10:00", ...events], now: "07-12 10:00" })).toBe(answer);
  });
});

// biome-ignore format: a table, one case a line
describe("a list of moments", () => {
  const isSms = { fact: "channel", operator: "equal", value: "sms" };
  const wasAsked = { fact: "event.asked", operator: "equal", value: true };
  const isGrave = { fact: "berat", operator: "equal", value: true };
  const facts = { berat: { type: "boolean", label: "Berat" } };
  const started = (from: unknown, story: Omit<Story, "sop" | "now">) =>
    line({ sop: oneDeadline(length, { from }, { intake, facts }), now: "07-09 09:00", ...story });

  test.each<readonly [about: string, from: unknown, channel: string, answer: string]>([
    ["takes the first that is true", [{ when: isSms, event: "contacted" }, { when: wasAsked, event: "asked" }, { otherwise: true, event: "verified" }], "sms", "running 07-08 11:00 – 07-09 11:00"],
    ["takes the next when that is false", [{ when: isSms, event: "contacted" }, { when: wasAsked, event: "asked" }, { otherwise: true, event: "verified" }], "langsung", "running 07-08 10:00 – 07-09 10:00"],
    ["takes the last otherwise", [{ when: isSms, event: "contacted" }, { otherwise: true, event: "verified" }], "langsung", "running 07-08 12:00 – 07-09 12:00"],
    ["starts nothing when none is true", [{ when: isSms, event: "contacted" }], "langsung", "not-started – – –"],
    ["does not fall through to the next when the moment of the true one is missing", [{ when: isSms, event: "decided" }, { otherwise: true, event: "asked" }], "sms", "not-started – – –"],
  ])("%s", (_, from, channel, answer) => {
    expect(started(from, { channel, events: [a("08 10:00"), b("08 11:00"), c("08 12:00")] })).toBe(answer);
  });

  test("keeps every branch possible while its condition is unknown", () => {
    const from = [{ when: isGrave, event: "asked" }, { otherwise: true, event: "verified" }];
    const events = [a("08 10:00"), c("08 12:00")];
    expect(started(from, { events })).toBe("undetermined – – 07-09 10:00");
    expect(started(from, { events, facts: { berat: true } })).toBe("running 07-08 10:00 – 07-09 10:00");
    expect(started(from, { events, facts: { berat: false } })).toBe("running 07-08 12:00 – 07-09 12:00");
  });

  test("may also stop a clock", () => {
    const until = [{ when: isSms, event: "contacted" }, { otherwise: true, event: "verified" }];
    const sop = oneDeadline(length, { from: "asked", until });
    const story: Story = { sop, events: [a("08 10:00"), b("08 11:00"), c("08 12:00")], now: "07-09 09:00" };
    expect(line({ ...story, channel: "sms" })).toBe("met 07-08 10:00 07-08 11:00 07-09 10:00");
    expect(line(story)).toBe("met 07-08 10:00 07-08 12:00 07-09 10:00");
  });
});

describe("received and submitted stand in for each other", () => {
  const events = (type: string): readonly Told[] => [`${type} 07-08 10:00`, a("08 11:00")];

  test.each([
    ["alone", "submitted"],
    ["among several", { any: ["submitted", "decided"] }],
    ["among all", { all: ["submitted", "asked"] }],
    ["at their last occurrence", { event: "submitted", occurrence: "last" }],
  ])("%s", (_, from) => {
    const story: Story = {
      sop: oneDeadline(length, { from }),
      events: events("received"),
      now: "07-08 12:00",
    };
    expect(deadlineOf(story).status).toBe("running");
  });

  test("but not as what another moment must come after", () => {
    const sop = oneDeadline(length, { from: { event: "asked", after: "submitted" } });
    expect(line({ sop, events: events("received"), now: "07-08 12:00" })).toBe("not-started – – –");
  });
});
