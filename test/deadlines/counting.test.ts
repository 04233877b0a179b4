/** Units, options, targets and calendars as a rule file gives them. */
import { describe, expect, test } from "vitest";
import { calendars, hours, inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, due, line, type Story, said } from "../assess/story.ts";

// Wednesday 8, Thursday 9, Friday 10 July 2026; the desk is open 08:00–16:30.
// biome-ignore format: a table, one case a line
describe("a length", () => {
  test.each<readonly [length: string, options: object, received: string, due: string]>([
    ["90 minute", {}, "07-10 16:00", "07-10 17:30"],
    ["24 hour", {}, "07-10 17:00", "07-11 17:00"],
    ["24 hour", { whenClosed: "next-opening" }, "07-10 17:00", "07-14 08:00"],
    ["24 hour", { whenClosed: "next-opening" }, "07-10 16:29", "07-11 16:29"],
    ["24 hour", { whenClosed: "count" }, "07-10 17:00", "07-11 17:00"],
    ["24 hour-on-working-days", {}, "07-10 17:00", "07-13 17:00"],
    ["24 hour-on-working-days", { whenClosed: "next-opening" }, "07-10 10:00", "07-13 10:00"],
    ["24 hour-on-working-days", { whenClosed: "next-opening" }, "07-10 16:30", "07-14 08:00"],
    ["60 service-minute", {}, "07-10 16:00", "07-13 08:30"],
    ["30 service-minute", {}, "07-10 16:00", "07-10 16:30"],
    ["17 service-hour", {}, "07-09 08:00", "07-10 16:30"],
    ["2 day", {}, "07-09 10:00", "07-11 end"],
    ["2 day", { firstDay: "counts" }, "07-09 10:00", "07-10 end"],
    ["2 day", { dueOnDayOff: "next-working-day" }, "07-09 10:00", "07-13 end"],
    ["2 day", { dayEndsAt: "closing" }, "07-08 10:00", "07-10 16:30"],
    ["2 day", { dayEndsAt: "closing" }, "07-09 10:00", "07-11 end"],
    ["2 day", { afterHours: "next-working-day" }, "07-10 16:30", "07-15 end"],
    ["1 week", {}, "07-10 10:00", "07-17 end"],
    ["1 month", {}, "2026-01-31 10:00", "02-28 end"],
    ["1 month", { dueOnDayOff: "next-working-day" }, "2026-01-31 10:00", "03-02 end"],
    ["3 working-day", {}, "07-11 09:00", "07-15 end"],
    ["3 working-day", { firstDay: "counts" }, "07-10 10:00", "07-14 end"],
    ["3 working-day", { firstDay: "counts" }, "07-11 10:00", "07-15 end"],
    ["3 working-day", { afterHours: "next-working-day" }, "07-10 17:00", "07-16 end"],
    ["3 working-day", { afterHours: "next-working-day" }, "07-10 07:00", "07-15 end"],
    ["3 working-day", { dayEndsAt: "closing" }, "07-10 10:00", "07-15 16:30"],
    ["1 working-day", { dayEndsAt: "closing", firstDay: "counts" }, "07-10 16:30", "07-13 16:30"],
    ["1 working-day", { dayEndsAt: "closing", firstDay: "counts" }, "07-10 16:29", "07-10 16:30"],
  ])("of %s with %j, from %s, is due %s", (printed, options, received, answer) => {
    const [amount, unit] = printed.split(" ");
    const rules = [{ length: { amount: Number(amount), unit, ...options }, calendar: "loket" }];
    const sop = oneDeadline("unspecified", { rules });
    expect(due({ sop, events: [`received ${received}`], now: received })).toBe(answer);
  });

  test("tells the option it was counted by, and when an arrival was counted", () => {
    const rules = [{ length: { amount: 24, unit: "hour", whenClosed: "next-opening" }, calendar: "loket" }];
    const { because } = deadlineOf({ sop: oneDeadline("unspecified", { rules }), events: ["received 07-10 17:00"], now: "07-10 18:00" });
    expect(because).toContainEqual(expect.objectContaining({ kind: "option", option: "whenClosed", value: "next-opening" }));
    expect(because).toContainEqual(expect.objectContaining({ kind: "arrival", counted: "2026-07-13T08:00:00.000+08:00" }));
  });
});

describe("a target", () => {
  const rules = [{ length: { amount: 5, unit: "working-day" }, target: { amount: 2, unit: "working-day" } }];
  const sop = oneDeadline("unspecified", { rules });
  const story: Story = { sop, events: ["received 07-06 10:00"], now: "07-07 10:00" };

  test("stands beside the due instant", () => {
    expect([due(story), said(deadlineOf(story).targetAt)]).toEqual(["07-13 end", "07-08 end"]);
  });

  test("decides no status, met or not", () => {
    expect(line({ ...story, now: "07-10 10:00" })).toBe("running 07-06 10:00 – 07-13 end");
    const answered: Story = {
      ...story,
      events: [...story.events, "responded 07-10 10:00"],
      now: "07-11 10:00",
    };
    expect(line(answered)).toBe("met 07-06 10:00 07-10 10:00 07-13 end");
    expect(said(deadlineOf(answered).targetAt)).toBe("07-08 end");
  });

  test("is none before there is a start, and none without a figure", () => {
    expect(deadlineOf({ ...story, events: [] }).targetAt).toBeNull();
    expect(deadlineOf({ ...story, sop: oneDeadline("unspecified") }).targetAt).toBeNull();
  });

  test("is not extended", () => {
    const extension = { unit: "working-day", atMost: 5 };
    const extended: Story = {
      ...story,
      sop: oneDeadline("unspecified", { rules: [{ ...rules[0], extension }] }),
      events: [...story.events, ["extended 07-06 11:00", { amount: 1, reason: "x" }]],
    };
    expect([due(extended), said(deadlineOf(extended).targetAt)]).toEqual(["07-14 end", "07-08 end"]);
  });
});

describe("no figure", () => {
  const sop = oneDeadline("unspecified");

  test("has nothing to be late for, and says that the document owes it", () => {
    const answer = deadlineOf({ sop, events: ["received 07-06 10:00"], now: "07-07 10:00" });
    expect(answer).toMatchObject({
      status: "no-limit",
      dueAt: null,
      targetAt: null,
      provisional: false,
      candidates: [],
    });
    expect(answer.because.map((reason) => reason.kind)).toContain("unspecified");
    expect(assessed({ sop, events: ["received 07-06 10:00"], now: "07-07 10:00" }).nextCheckAt).toBeNull();
  });
});

// Saturday is a working day of `enam`, and only of it. Wednesday 8 July and two days are Friday 10; Thursday and two, Saturday or Monday.
// biome-ignore format: a table, one case a line
describe("the calendar of a deadline", () => {
  const enam = { ...calendars.kantor, default: undefined, workingDays: ["mon", "tue", "wed", "thu", "fri", "sat"] };
  const tujuh = { ...enam, workingDays: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] };
  const { default: _e, ...six } = enam;
  const { default: _t, ...seven } = tujuh;
  const length = { amount: 3, unit: "working-day" };

  test.each<readonly [about: string, channel: string, service: object, deadline: object, rule: object, due: string]>([
    ["is the SOP's default", "langsung", {}, {}, {}, "07-14 end"],
    ["is the service's, where it names one", "langsung", { calendar: "enam" }, {}, {}, "07-13 end"],
    ["is the channel's, where it names one", "sms", {}, {}, {}, "07-13 end"],
    ["is the channel's before the service's", "sms", { calendar: "tujuh" }, {}, {}, "07-13 end"],
    ["is the deadline's before the channel's", "sms", {}, { calendar: "tujuh" }, {}, "07-12 end"],
    ["is the rule's before the deadline's", "sms", {}, { calendar: "enam" }, { calendar: "tujuh" }, "07-12 end"],
    ["is the rule's, also when that is the default", "sms", {}, { calendar: "tujuh" }, { calendar: "kantor" }, "07-14 end"],
  ])("%s", (_, channel, service, deadline, rule, answer) => {
    const sop = inlineSop({
      calendars: { kantor: calendars.kantor, enam: six, tujuh: seven },
      channels: { langsung: {}, sms: { calendar: "enam" } },
      service,
      deadlines: { tanggapan: { label: "Tanggapan", from: "received", until: "responded", ...deadline, rules: [{ length, ...rule }] } },
    });
    expect(due({ sop, channel, events: ["received 07-09 10:00"], now: "07-09 11:00" })).toBe(answer);
  });

  test("with hours of the channel lets its desk decide when an arrival counts", () => {
    const evening = { ...six, hours: { ...hours, fri: [["18:00", "21:00"]] } };
    const sop = oneDeadline({ amount: 1, unit: "service-hour" }, {}, {
      calendars: { loket: { ...calendars.loket, default: true }, malam: evening },
      channels: { langsung: {}, sms: { calendar: "malam" } },
    });
    const story: Story = { sop, events: ["received 07-10 17:00"], now: "07-10 17:30" };
    expect([due(story), due({ ...story, channel: "sms" })]).toEqual(["07-13 09:00", "07-10 19:00"]);
  });
});

describe("which rule applies", () => {
  const rules = [
    { when: { fact: "channel", operator: "equal", value: "sms" }, length: { amount: 1, unit: "hour" } },
    { when: { fact: "berat", operator: "equal", value: true }, length: { amount: 2, unit: "hour" } },
    { length: { amount: 3, unit: "hour" } },
  ];
  const sop = oneDeadline(
    "unspecified",
    { rules },
    { facts: { berat: { type: "boolean", label: "Berat" } } },
  );
  const asked = (channel: string, facts: object): Story => ({
    sop,
    channel,
    facts: { ...facts },
    events: ["received 07-10 10:00"],
    now: "07-10 10:30",
  });

  test.each([
    ["the first that is true", "sms", { berat: true }, "running 07-10 10:00 – 07-10 11:00"],
    ["the next when that is false", "langsung", { berat: true }, "running 07-10 10:00 – 07-10 12:00"],
    ["the last when all above are false", "langsung", { berat: false }, "running 07-10 10:00 – 07-10 13:00"],
    ["any of several while one is unknown", "langsung", {}, "undetermined 07-10 10:00 – 07-10 12:00"],
  ])("%s", (_, channel, facts, answer) => {
    expect(line(asked(channel, facts))).toBe(answer);
  });

  test("candidates of unknown facts belong to no grade", () => {
    const { candidates } = deadlineOf(asked("langsung", {}));
    expect(candidates.map(({ grade, dueAt }) => [grade, said(dueAt)])).toEqual([
      [null, "07-10 12:00"],
      [null, "07-10 13:00"],
    ]);
  });
});
