/** Which extensions count, from when, and what is said of one that does not. */
import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../src/format/case.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { shippedSops } from "../assess/shipped.ts";
import { assessed, deadlineOf, due, line, problems, type Story, type Told } from "../assess/story.ts";
import { ruleFile } from "../reference/files.ts";

const information = { sop: "rsud-buleleng", service: "permintaan-informasi" };
const kendari = { sop: "poltekkes-kendari", channel: "surat" };
const asked = "received 07-10 10:00";
const reported = "submitted 07-07 10:00";
const because = { reason: "data tersebar di tiga unit" };

function extended(at: string, more: Partial<CaseEvent>): Told {
  return [`extended ${at}`, more];
}

// biome-ignore format: a table, one case a line
describe("a request for information, due on 24 July", () => {
  test.each<readonly [about: string, events: readonly Told[], due: string, problems: readonly string[]]>([
    ["is extended by up to seven working days", [extended("07-20 10:00", { amount: 7, ...because })], "08-04 end", []],
    ["is extended by fewer", [extended("07-20 10:00", { amount: 2, ...because })], "07-28 end", []],
    ["is extended at the due instant", [extended("07-24 23:59:59.999", { amount: 1, ...because })], "07-27 end", []],
    ["is not extended by eight", [extended("07-20 10:00", { amount: 8, ...because })], "07-24 end", ["C313 /events/1/amount"]],
    ["is not extended twice", [extended("07-20 10:00", { amount: 2, ...because }), extended("07-21 10:00", { amount: 2, ...because })], "07-28 end", ["C314 /events/2"]],
    ["is extended once after a refusal", [extended("07-20 10:00", { amount: 8, ...because }), extended("07-21 10:00", { amount: 2, ...because })], "07-28 end", ["C313 /events/1/amount"]],
    ["is not extended a millisecond late", [extended("07-25 00:00", { amount: 7, ...because })], "07-24 end", ["C317 /events/1"]],
    ["is not extended without a reason", [extended("07-20 10:00", { amount: 7 })], "07-24 end", ["C315 /events/1"]],
    ["is not extended with a blank reason", [extended("07-20 10:00", { amount: 7, reason: "  " })], "07-24 end", ["C315 /events/1"]],
    ["is not extended without an amount", [extended("07-20 10:00", because)], "07-24 end", ["C312 /events/1"]],
    ["is not extended by half a day", [extended("07-20 10:00", { amount: 0.5, ...because })], "07-24 end", ["C312 /events/1"]],
    ["is not extended by nothing", [extended("07-20 10:00", { amount: 0, ...because })], "07-24 end", ["C312 /events/1"]],
    ["is not shortened", [extended("07-20 10:00", { amount: -2, ...because })], "07-24 end", ["C312 /events/1"]],
    ["is extended by name", [extended("07-20 10:00", { amount: 7, deadline: "jawaban-informasi", ...because })], "08-04 end", []],
    ["is not extended by the name of something else", [extended("07-20 10:00", { amount: 7, deadline: "jawaban", ...because })], "07-24 end", ["C320 /events/1/deadline"]],
    ["is not extended before it was received", [extended("07-09 10:00", { amount: 7, ...because })], "07-24 end", ["C338 /events/1", "C326 /events/1"]],
    ["may be extended after it was answered", ["responded 07-13 10:00", extended("07-14 10:00", { amount: 7, ...because })], "08-04 end", []],
  ])("%s", (_, events, answer, found) => {
    const story: Story = { ...information, events: [asked, ...events], now: "07-26 10:00" };
    expect(due(story)).toBe(answer);
    expect(problems(story)).toEqual(found);
  });

  test("shows each extension with its event and both instants", () => {
    const story: Story = { ...information, events: [asked, extended("07-20 10:00", { amount: 7, ...because })], now: "07-21 10:00" };
    expect(deadlineOf(story).because.filter((reason) => reason.kind === "extension")).toEqual([
      {
        kind: "extension",
        pointer: "/services/permintaan-informasi/deadlines/jawaban-informasi/rules/0/readings/0/extension",
        clauses: ["BUL-D4", "BUL-D5"],
        event: 1,
        amount: 7,
        by: null,
        reason: because.reason,
        from: "2026-07-24T23:59:59.999+08:00",
        to: "2026-08-04T23:59:59.999+08:00",
      },
    ]);
  });

  test("is overdue on the next day when the extension was refused", () => {
    const story: Story = { ...information, events: [asked, extended("07-20 10:00", { amount: 8, ...because })], now: "07-25 00:00" };
    expect(line(story)).toBe("overdue 07-10 10:00 – 07-24 end");
  });
});

// biome-ignore format: a table, one case a line
describe("a complaint to Kendari, due on 21 July", () => {
  test.each<readonly [about: string, events: readonly Told[], reading: string, due: string, problems: readonly string[]]>([
    ["is extended by any number of days", [extended("07-20 10:00", { amount: 300, ...because })], "14-hari", "2027-05-17 end", []],
    ["is extended as often as it takes", [extended("07-20 10:00", { amount: 10, ...because }), extended("07-31 10:00", { amount: 10, ...because })], "14-hari", "08-10 end", []],
    ["is extended without a reason, with a warning", [extended("07-20 10:00", { amount: 10 })], "14-hari", "07-31 end", ["C316 /events/1"]],
    ["is not extended after it was due", [extended("07-22 00:00", { amount: 10, ...because })], "14-hari", "07-21 end", ["C317 /events/1"]],
    ["is extended in the unit of its reading", [extended("07-20 10:00", { amount: 2, ...because })], "14-hari-kerja", "07-29 end", []],
    ["is extended by name", [extended("07-20 10:00", { amount: 1, deadline: "penyelesaian", ...because })], "14-hari", "07-22 end", []],
    ["does not extend what the document does not extend", ["occurred 07-01 10:00", extended("07-20 10:00", { amount: 1, deadline: "pengajuan", ...because })], "14-hari", "07-21 end", ["C311 /events/2"]],
  ])("%s", (_, events, reading, answer, found) => {
    const story: Story = { ...kendari, events: [reported, ...events], now: "08-01 10:00", options: { readings: { penyelesaian: reading } } };
    expect(due(story)).toBe(answer);
    expect(problems(story)).toEqual(found);
  });
});

// biome-ignore format: a table, one case a line
describe("where there is more than one deadline, or none, to extend", () => {
  const one = (label: string, extension: object) => ({ label, from: "received", until: "responded", rules: [{ length: { amount: 3, unit: "day" }, ...extension }] });
  const atMost = { extension: { unit: "day", atMost: 5 } };

  test.each<readonly [about: string, deadlines: object, more: Partial<CaseEvent>, dues: readonly string[], problems: readonly string[]]>([
    ["it must be named", { a: one("A", atMost), b: one("B", atMost) }, {}, ["07-11 end", "07-11 end"], ["C319 /events/1"]],
    ["the one named is extended", { a: one("A", atMost), b: one("B", atMost) }, { deadline: "b" }, ["07-11 end", "07-13 end"], []],
    ["the only one is meant", { a: one("A", {}), b: one("B", atMost) }, {}, ["07-11 end", "07-13 end"], []],
    ["one without extension refuses", { a: one("A", {}), b: one("B", atMost) }, { deadline: "a" }, ["07-11 end", "07-11 end"], ["C311 /events/1"]],
    ["nothing is extended", { a: one("A", {}), b: one("B", {}) }, {}, ["07-11 end", "07-11 end"], ["C311 /events/1"]],
  ])("%s", (_, deadlines, more, dues, found) => {
    const story: Story = { sop: inlineSop({ deadlines }), events: ["received 07-08 10:00", extended("07-09 10:00", { amount: 2, reason: "x", ...more })], now: "07-10 10:00" };
    expect(["a", "b"].map((id) => due(story, id))).toEqual(dues);
    expect(problems(story)).toEqual(found);
  });
});

// biome-ignore format: a table, one case a line
describe("several extensions of at most five days together", () => {
  const rules = [{ length: { amount: 3, unit: "day" }, extension: { unit: "day", atMost: 5 } }];
  const sop = oneDeadline("unspecified", { rules });

  test.each<readonly [amounts: readonly number[], due: string, problems: readonly string[]]>([
    [[2, 3], "07-16 end", []],
    [[2, 4], "07-13 end", ["C313 /events/2/amount"]],
    [[2, 4, 3], "07-16 end", ["C313 /events/2/amount"]],
    [[6], "07-11 end", ["C313 /events/1/amount"]],
  ])("by %j: due %s", (amounts, answer, found) => {
    const events = amounts.map((amount) => extended("07-09 10:00", { amount, reason: "x" }));
    const story: Story = { sop, events: ["received 07-08 10:00", ...events], now: "07-10 10:00" };
    expect([due(story), problems(story)]).toEqual([answer, found]);
  });
});

describe("an extension that only one reading provides for", () => {
  const length = { amount: 3, unit: "day" };
  const readings = [
    { id: "tanpa", length },
    { id: "dengan", length, extension: { unit: "day", atMost: 5 } },
  ];
  const sop = oneDeadline("unspecified", { rules: [{ readings, reading: "tanpa" }] });
  const events = ["received 07-08 10:00", extended("07-09 10:00", { amount: 2, reason: "x" })];
  const story: Story = { sop, events, now: "07-10 10:00" };

  test("is refused under the other", () => {
    expect([due(story), problems(story)]).toEqual(["07-11 end", ["C311 /events/1"]]);
  });

  test("is granted under it, also when the event names no deadline", () => {
    const chosen = { ...story, options: { readings: { tanggapan: "dengan" } } };
    expect([due(chosen), problems(chosen)]).toEqual(["07-13 end", []]);
  });
});

describe("an extension keeps how the deadline ends, and begins nothing anew", () => {
  test.each([
    [
      "the end of a day at closing",
      { amount: 3, unit: "working-day", dayEndsAt: "closing" },
      "working-day",
      "07-14 16:30",
    ],
    [
      "a due moved off a day off",
      { amount: 2, unit: "day", dueOnDayOff: "next-working-day" },
      "day",
      "07-13 end",
    ],
    ["not the first day", { amount: 3, unit: "working-day", firstDay: "counts" }, "working-day", "07-13 end"],
    ["not the next opening", { amount: 24, unit: "hour", whenClosed: "next-opening" }, "hour", "07-09 19:00"],
  ])("%s", (_, length, unit, answer) => {
    const rules = [{ length, extension: { unit, atMost: "unspecified" }, calendar: "loket" }];
    const sop = oneDeadline("unspecified", { rules });
    const amount = unit === "hour" ? 11 : 1;
    const events = ["received 07-08 07:00", extended("07-08 09:00", { amount, reason: "x" })];
    expect(due({ sop, events, now: "07-08 10:00" })).toBe(answer);
  });

  test.each([
    ["ppid", "07-13 end", []],
    ["humas", "07-11 end", ["C321 /events/1/by"]],
  ])("granted by %s, where the document names the PPID", (by, answer, found) => {
    const extension = { unit: "day", atMost: 5, by: ["ppid"] };
    const rules = [{ length: { amount: 3, unit: "day" }, extension }];
    const sop = oneDeadline("unspecified", { rules }, { roles: { ppid: { label: "PPID" } } });
    const events = ["received 07-08 10:00", extended("07-09 10:00", { amount: 2, reason: "x", by })];
    const story: Story = { sop, events, now: "07-10 10:00" };
    expect([due(story), problems(story)]).toEqual([answer, found]);
  });
});

describe("under every shipped SOP", () => {
  const services = Object.keys(shippedSops).flatMap((sop) =>
    Object.keys(ruleFile(sop).services).map((service) => ({ sop, service })),
  );
  const started = ["received 07-06 10:00", "submitted 07-06 10:00"];

  test.each(services)("$sop, $service: nobody extends a deadline that there is not", ({ sop, service }) => {
    const events = [...started, extended("07-06 11:00", { amount: 5, deadline: "karangan", ...because })];
    expect(problems({ sop, service, events, now: "07-07 10:00" })).toContain("C320 /events/2/deadline");
  });

  test.each(services)(
    "$sop, $service: an extension is granted, or refused with a problem",
    ({ sop, service }) => {
      const story: Story = {
        sop,
        service,
        events: [...started, extended("07-06 11:00", { amount: 5, ...because })],
        now: "07-07 10:00",
      };
      const granted = assessed(story).deadlines.some(({ because }) =>
        because.some(({ kind }) => kind === "extension"),
      );
      const refused = problems(story).some((each) => each.startsWith("C311 /events/2"));
      expect([granted, refused]).toEqual(granted ? [true, false] : [false, true]);
    },
  );

  test.each(services)("$sop, $service: to go on without a pause is named", ({ sop, service }) => {
    const events = [...started, "resumed 07-06 11:00"];
    expect(problems({ sop, service, events, now: "07-07 10:00" })).toContain("C331 /events/2");
  });
});

test("where there is no deadline, there is none to name", () => {
  const { problems } = assessed({
    sop: inlineSop({}),
    events: ["received 07-10 10:00", ["extended 07-10 11:00", { amount: 2, reason: "libur" }]],
    now: "07-10 12:00",
    options: { language: "en" },
  });
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "C311 a service without deadlines cannot be extended",
  ]);
});
