/** How a case ends, by an event or a rule, and what a reopening does (design, sections 5 and 9). */
import { describe, expect, test } from "vitest";
import { inlineSop } from "./inline-sop.ts";
import { assessed, line, problems, type Story, said } from "./story.ts";

const rule = (id: string, on: unknown, more: object = {}) => ({ id, on, effect: "closes", ...more });

/** Two deadlines of the institution, one of the complainant. */
function sopWith(closure: object | undefined) {
  return inlineSop({
    deadlines: {
      tanggapan: {
        label: "Tanggapan",
        from: "received",
        until: "responded",
        rules: [{ length: { amount: 5, unit: "day" } }],
      },
      "tanggapan-pelapor": {
        label: "Tanggapan pelapor",
        binds: "complainant",
        from: "responded",
        until: "complainant-replied",
        rules: [{ length: { amount: 10, unit: "day" } }],
      },
    },
    intake: { "tutup-pada": { label: "Tutup pada", type: "date" } },
    facts: { ringan: { type: "boolean", label: "Ringan" } },
    ...(closure === undefined ? {} : { service: { closure } }),
  });
}

const start = "received 07-01 10:00";

/** "state, closed when, tanggapan" */
function told(story: Story): string {
  const { state, closure } = assessed(story);
  return `${state} ${said(closure?.at ?? null)} | ${line(story, "tanggapan")}`;
}

describe("a case without rules", () => {
  const sop = sopWith(undefined);
  test.each(["withdrawn", "rejected", "closed"])("ends with the event `%s`", (type) => {
    expect(told({ sop, events: [start, `${type} 07-02 10:00`], now: "07-03 10:00" })).toBe(
      "closed 07-02 10:00 | ended 07-01 10:00 – 07-06 end",
    );
  });

  test("is open however long nothing happens", () => {
    expect(assessed({ sop, events: [start], now: "12-01 10:00" })).toMatchObject({
      state: "open",
      closure: null,
    });
  });

  test("ends once: a second end is named, the first holds", () => {
    const story = { sop, events: [start, "closed 07-02 10:00", "withdrawn 07-03 10:00"], now: "07-04 10:00" };
    expect(told(story)).toBe("closed 07-02 10:00 | ended 07-01 10:00 – 07-06 end");
    expect(problems(story)).toEqual(["C332 /events/2"]);
  });

  test("goes on after a reopening, and says that the document does not say so", () => {
    const story = { sop, events: [start, "closed 07-03 10:00", "reopened 07-13 10:00"], now: "07-13 12:00" };
    expect(told(story)).toBe("open – | running 07-01 10:00 – 07-16 end");
    expect(problems(story)).toEqual(["C340 /events/2"]);
  });

  test("cannot be reopened while it is open", () => {
    const story = { sop, events: [start, "reopened 07-02 10:00"], now: "07-03 10:00" };
    expect(told(story)).toBe("open – | running 07-01 10:00 – 07-06 end");
    expect(problems(story)).toEqual(["C333 /events/1"]);
  });
});

test("what fulfilled a deadline last before the end fulfils it, whatever comes after the end", () => {
  const until = { event: "responded", occurrence: "last" };
  const rules = [{ length: { amount: 5, unit: "day" } }];
  const sop = inlineSop({ deadlines: { tanggapan: { label: "Tanggapan", from: "received", until, rules } } });
  const events = [start, "responded 07-02 10:00", "closed 07-03 10:00", "responded 07-08 10:00"];
  expect(line({ sop, events, now: "07-09 10:00" })).toBe("met 07-01 10:00 07-02 10:00 07-06 end");
});

describe("a rule of the SOP", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, object, Partial<Story> & { events: Story["events"]; now: string }, string]>([
    ["closes at an event", rule("puas", "satisfied"), { events: [start, "satisfied 07-02 10:00"], now: "07-03 10:00" }, "closed 07-02 10:00 | ended 07-01 10:00 – 07-06 end"],
    ["allows closing, and ends nothing", { ...rule("puas", "satisfied"), effect: "allows-closing" }, { events: [start, "satisfied 07-02 10:00"], now: "07-03 10:00" }, "closable 07-02 10:00 | running 07-01 10:00 – 07-06 end"],
    ["waits for its event", rule("puas", "satisfied"), { events: [start], now: "07-03 10:00" }, "open – | running 07-01 10:00 – 07-06 end"],
    ["closes the instant after the complainant's time has passed", rule("diam", { lapse: "tanggapan-pelapor" }), { events: [start, "responded 07-02 10:00"], now: "07-13 00:00" }, "closed 07-13 00:00 | met 07-01 10:00 07-02 10:00 07-06 end"],
    ["does not close while the complainant still has time", rule("diam", { lapse: "tanggapan-pelapor" }), { events: [start, "responded 07-02 10:00"], now: "07-12 23:59" }, "open – | met 07-01 10:00 07-02 10:00 07-06 end"],
    ["allows closing once the complainant's time has passed", { ...rule("diam", { lapse: "tanggapan-pelapor" }), effect: "allows-closing" }, { events: [start, "responded 07-02 10:00"], now: "07-13 00:00" }, "closable 07-13 00:00 | met 07-01 10:00 07-02 10:00 07-06 end"],
    ["does not close when the complainant has replied in time", rule("diam", { lapse: "tanggapan-pelapor" }), { events: [start, "responded 07-02 10:00", "complainant-replied 07-12 10:00"], now: "07-20 10:00" }, "open – | met 07-01 10:00 07-02 10:00 07-06 end"],
    ["closes though the complainant replies afterwards", rule("diam", { lapse: "tanggapan-pelapor" }), { events: [start, "responded 07-02 10:00", "complainant-replied 07-14 10:00"], now: "07-20 10:00" }, "closed 07-13 00:00 | met 07-01 10:00 07-02 10:00 07-06 end"],
    ["closes on a date that the case carries", rule("tanggal", { field: "tutup-pada" }), { events: [start], fields: { "tutup-pada": "2026-07-04" }, now: "07-05 10:00" }, "closed 07-04 00:00 | ended 07-01 10:00 – 07-06 end"],
    ["holds only where its condition is true", rule("ringan", "satisfied", { when: { fact: "ringan", operator: "equal", value: true } }), { events: [start, "satisfied 07-02 10:00"], facts: { ringan: true }, now: "07-03 10:00" }, "closed 07-02 10:00 | ended 07-01 10:00 – 07-06 end"],
    ["does nothing where its condition is not known", rule("ringan", "satisfied", { when: { fact: "ringan", operator: "equal", value: true } }), { events: [start, "satisfied 07-02 10:00"], now: "07-03 10:00" }, "open – | running 07-01 10:00 – 07-06 end"],
    ["that was only assumed is off", rule("puas", "satisfied", { basis: "assumed", note: "uji" }), { events: [start, "satisfied 07-02 10:00"], now: "07-03 10:00" }, "open – | running 07-01 10:00 – 07-06 end"],
    ["gives way to an earlier event", rule("puas", "satisfied"), { events: [start, "withdrawn 07-02 09:00", "satisfied 07-02 10:00"], now: "07-03 10:00" }, "closed 07-02 09:00 | ended 07-01 10:00 – 07-06 end"],
  ])("%s", (_, closing, story, expected) => {
    expect(told({ sop: sopWith({ rules: [closing] }), ...story })).toBe(expected);
  });

  test("is told with its pointer", () => {
    const sop = sopWith({ rules: [rule("puas", "satisfied")] });
    const { closure } = assessed({ sop, events: [start, "satisfied 07-02 10:00"], now: "07-03 10:00" });
    expect(closure).toEqual({
      rule: "puas",
      at: "2026-07-02T10:00:00.000+08:00",
      because: [
        {
          kind: "closure",
          pointer: "/services/pengaduan/closure/rules/0",
          clauses: [],
          rule: "puas",
          event: 1,
          at: "2026-07-02T10:00:00.000+08:00",
        },
      ],
    });
  });

  test("by a date is a reason to look again then", () => {
    const sop = sopWith({ rules: [rule("tanggal", { field: "tutup-pada" })] });
    const story = { sop, events: [start], fields: { "tutup-pada": "2026-07-04" }, now: "07-02 10:00" };
    expect(said(assessed(story).nextCheckAt)).toBe("07-04 00:00");
  });
});

describe("a reopening", () => {
  const events = [start, "closed 07-03 10:00", "reopened 07-13 10:00"] as const;
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, string, Story["events"], string, string, readonly string[]]>([
    ["that continues leaves out the time that the case was closed", "continues", events, "07-13 12:00", "open – | running 07-01 10:00 – 07-16 end", []],
    ["that continues leaves what was overdue overdue", "continues", [start, "closed 07-08 10:00", "reopened 07-13 10:00"], "07-13 12:00", "open – | overdue 07-01 10:00 – 07-06 end", []],
    ["that continues leaves what was fulfilled fulfilled", "continues", [start, "responded 07-02 10:00", "closed 07-03 10:00", "reopened 07-13 10:00"], "07-13 12:00", "open – | met 07-01 10:00 07-02 10:00 07-06 end", ["C346 /events/3"]],
    ["that restarts counts anew", "restarts", events, "07-13 12:00", "open – | running 07-13 10:00 – 07-18 end", []],
    ["that restarts asks for a new answer", "restarts", [start, "responded 07-02 10:00", "closed 07-03 10:00", "reopened 07-13 10:00"], "07-13 12:00", "open – | running 07-13 10:00 – 07-18 end", []],
    ["that restarts can end again", "restarts", [...events, "closed 07-14 10:00"], "07-15 12:00", "closed 07-14 10:00 | ended 07-13 10:00 – 07-18 end", []],
    ["that demands a new case is refused", "new-case", events, "07-13 12:00", "closed 07-03 10:00 | ended 07-01 10:00 – 07-06 end", ["C339 /events/2"]],
    ["that the document forbids is refused", "no", events, "07-13 12:00", "closed 07-03 10:00 | ended 07-01 10:00 – 07-06 end", ["C339 /events/2"]],
    ["and another one leave out both times", "continues", [...events, "closed 07-14 10:00", "reopened 07-20 10:00"], "07-20 12:00", "open – | running 07-01 10:00 – 07-22 end", []],
  ])("%s", (_, reopen, history, now, expected, found) => {
    const story = { sop: sopWith({ rules: [], reopen }), events: history, now };
    expect(told(story)).toBe(expected);
    expect(problems(story)).toEqual(found);
  });

  test("that restarts is what the count starts by", () => {
    const { deadlines } = assessed({
      sop: sopWith({ rules: [], reopen: "restarts" }),
      events,
      now: "07-13 12:00",
    });
    expect(deadlines[0]).toMatchObject({ startedBy: "reopened" });
    expect(deadlines[0]!.because).toContainEqual(expect.objectContaining({ kind: "start", event: 2 }));
  });

  test("after silence had closed the case is not closed by the same silence again", () => {
    const sop = sopWith({ rules: [rule("diam", { lapse: "tanggapan-pelapor" })], reopen: "continues" });
    const story = {
      sop,
      events: [start, "responded 07-02 10:00", "reopened 07-14 10:00"],
      now: "07-30 10:00",
    };
    expect(assessed(story).state).toBe("open");
    // Answered before, it has no clock of the institution left.
    expect(problems(story)).toEqual(["C346 /events/2"]);
  });

  test("is told where it held the clock", () => {
    const { deadlines } = assessed({
      sop: sopWith({ rules: [], reopen: "continues" }),
      events,
      now: "07-13 12:00",
    });
    expect(deadlines[0]!.because).toContainEqual(
      expect.objectContaining({ kind: "reopened", event: 2, effect: "continues" }),
    );
  });
});
