/** Steps and levels that cannot work: what the rules find where it hides, and what they leave alone. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { lint } from "../../src/lint/lint.ts";
import { calendars, hours, type InlineSop, inlineSop } from "../assess/inline-sop.ts";

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const happened = (type: string, value = true) => is(`event.${type}`, value);
const step = (id: string, more: object) => ({ id, label: id.toUpperCase(), ...more });
const steps = (...procedure: readonly object[]) => ({ service: { procedure } });
const length = { amount: 3, unit: "working-day" };
const deadline = (more: object = {}) => ({
  label: "T",
  from: "received",
  until: "responded",
  rules: [{ length }],
  ...more,
});
const level = (id: string, on: unknown, more: object = {}) => ({
  id,
  to: [id],
  on,
  action: "inform",
  deliver: "at-once",
  ...more,
});
const ladder = (escalation: readonly object[], more: object = {}) => ({ service: { escalation, ...more } });
const t = { deadlines: { t: deadline() } };
const both = { ...calendars, malam: { workingDays: ["mon"], observes: [] } };
const sms = is("channel", "sms");
const langsung = is("channel", "langsung");
const roles = {
  pelapor: { label: "Pelapor", party: "complainant" },
  petugas: { label: "Petugas" },
  atasan: { label: "Atasan" },
};

/** The codes that are found, each with where it stands; names that only the frame around the case leaves unused are not. */
function found(parts: InlineSop): readonly string[] {
  return lint(inlineSop({ roles, calendars: both, ...parts }))
    .filter(({ code }) => !/^S7[89]/.test(code))
    .map(({ code, pointer }) => `${code} ${pointer.replace("/services/pengaduan/", "")}`);
}

// biome-ignore format: a table, one case a line
const silent: readonly (readonly [about: string, parts: InlineSop])[] = [
  ["S811 two steps with one end, of which neither waits", steps(step("a", { after: [], doneWhen: "registered" }), step("b", { after: [], doneWhen: "registered" }))],
  ["S811 an end that the step before may have without", steps(step("a", { doneWhen: { any: ["registered", "verified"] } }), step("b", { doneWhen: "registered" }))],
  ["S811 a step before that is not always needed", steps(step("a", { when: sms, doneWhen: "registered" }), step("b", { doneWhen: "registered" }))],
  ["S811 a step before that counts as done by what follows", steps(step("a", { doneWhen: "registered", impliedBy: "resolved" }), step("b", { doneWhen: "registered" }))],
  ["S811 a step before that may be left out", steps(step("a", { doneWhen: "registered", optional: true }), step("b", { doneWhen: "registered" }))],
  ["S811 the second time", steps(step("a", { doneWhen: "asked" }), step("b", { doneWhen: { event: "asked", after: "asked" } }))],
  ["S812 steps of two channels behind their own", steps(step("a", { when: sms, after: [], doneWhen: "received" }), step("b", { when: langsung, after: [], doneWhen: "received" }), step("c", { after: ["a", "b"], doneWhen: "verified" }))],
  ["S812 a step through which another waits", steps(step("a", { doneWhen: "received" }), step("b", { when: sms, after: ["a"], doneWhen: "verified" }), step("c", { when: langsung, after: ["b"], doneWhen: "responded" }))],
  ["S812 all above it", steps(step("a", { when: sms, doneWhen: "received" }), step("b", { when: langsung, doneWhen: "responded" }))],
  ["S813 a step that ends by one of two stops", { deadlines: { t: deadline({ until: { any: ["responded", "informed"] } }) }, ...steps(step("a", { doneWhen: "informed", deadline: "t" })) }],
  ["S813 a step that is part of the work", { ...t, ...steps(step("a", { doneWhen: "responded", deadline: "t" }), step("b", { after: [], doneWhen: "registered", deadline: "t" })) }],
  ["S813 an event that means the stop", { ...t, sop: { events: { dijawab: { label: "Dijawab", means: { event: "responded" } } } }, ...steps(step("a", { doneWhen: "dijawab", deadline: "t" })) }],
  ["S813 a step without a trace", { ...t, ...steps(step("a", { deadline: "t" })) }],
  ["S813 a stop by another reading", { deadlines: { t: deadline({ rules: [{ readings: [{ id: "x", length }, { id: "y", length, until: "verified" }], reading: "x" }] }) }, ...steps(step("a", { doneWhen: "verified", deadline: "t" })) }],
  ["S814 a step that may have been done", steps(step("a", { when: { any: [happened("resolved", false), happened("responded")] }, doneWhen: "responded" }))],
  ["S814 a step with another end as well", steps(step("a", { when: happened("responded", false), doneWhen: { any: ["responded", "informed"] } }))],
  ["S814 what stands in for the arrival", steps(step("a", { when: happened("received", false), doneWhen: "received" }))],
  ["S815 what the institution merely notes down", steps(step("a", { actor: ["pelapor"], doneWhen: "registered" }))],
  ["S815 a step of both", steps(step("a", { actor: ["pelapor", "petugas"], doneWhen: "responded" }))],
  ["S815 an answer of the complainant", steps(step("a", { actor: ["pelapor"], doneWhen: { any: ["satisfied", "resolved"] } }))],
  ["S816 a deadline of the complainant's", { deadlines: { t: deadline({ binds: "complainant", by: ["pelapor"] }) } }],
  ["S816 a deadline of several", { deadlines: { t: deadline({ by: ["petugas", "pelapor"] }) } }],
  ["S816 a deadline of nobody in particular", { deadlines: { t: deadline({ binds: "complainant" }) } }],
  ["S817 a ladder on every time", ladder([level("petugas", "dissatisfied"), level("atasan", "dissatisfied")])],
  ["S817 two first occasions", ladder([level("petugas", { event: "dissatisfied", occurrence: "first" }), level("atasan", { event: "dissatisfied", after: "dissatisfied" })])],
  ["S817 levels on one deadline", { ...t, ...ladder([level("petugas", { deadline: "t" }), level("atasan", { deadline: "t" })]) }],
  ["S817 a lower level for some cases only", ladder([level("petugas", { event: "dissatisfied", occurrence: "first" }, { when: sms }), level("atasan", { event: "dissatisfied", occurrence: "first" })])],
  ["S818 the complainant is told", ladder([level("pelapor", "resolved")])],
  ["S818 the complainant gets an explanation", ladder([level("pelapor", "dissatisfied", { action: "explain" })])],
  ["S818 the complainant among others", ladder([level("atasan", "dissatisfied", { to: ["atasan", "pelapor"], action: "take-over" })])],
  ["S819 after the end, where cases are reopened", ladder([level("atasan", { event: "dissatisfied", after: "closed" })], { closure: { rules: [], reopen: "continues" } })],
  ["S819 at the end", ladder([level("atasan", "closed")], { closure: { rules: [], reopen: "no" } })],
  ["S819 after the outcome", ladder([level("atasan", { event: "dissatisfied", after: "resolved" })], { closure: { rules: [], reopen: "no" } })],
  ["S820 a level at once", { ...t, ...ladder([level("atasan", { deadline: "t" }, { calendar: "malam" })]) }],
  ["S820 a calendar with hours", { ...t, ...ladder([level("atasan", { deadline: "t" }, { deliver: "in-hours", calendar: "loket" })]) }],
  ["S820 a channel whose calendar has hours", { ...t, channels: { sms: { calendar: "loket" } }, ...ladder([level("atasan", { deadline: "t" }, { deliver: "in-hours" })]) }],
  ["S820 a deadline in hours", { deadlines: { t: deadline({ rules: [{ length: { amount: 24, unit: "hour" } }] }) }, ...ladder([level("atasan", { deadline: "t" }, { deliver: "in-hours" })]) }],
  ["S820 an event", ladder([level("atasan", "dissatisfied", { deliver: "in-hours" })])],
  ["S821 soon after", { deadlines: { t: deadline(), p: deadline({ label: "P", until: "closed", rules: [{ length: { amount: 60, unit: "day" } }] }) }, ...ladder([level("atasan", { deadline: "t", after: { amount: 5, unit: "working-day" } })]) }],
  ["S821 a deadline that an answer stops", { deadlines: { t: deadline(), p: deadline({ label: "P", until: "resolved" }) }, ...ladder([level("atasan", { deadline: "t", after: { amount: 9, unit: "month" } })]) }],
  ["S821 a deadline that can be put off", { deadlines: { t: deadline(), p: deadline({ label: "P", until: "closed", pause: {} }) }, ...ladder([level("atasan", { deadline: "t", after: { amount: 9, unit: "month" } })]) }],
  ["S821 a deadline that begins elsewhere", { deadlines: { t: deadline(), p: deadline({ label: "P", from: "resolved", until: "closed" }) }, ...ladder([level("atasan", { deadline: "t", after: { amount: 9, unit: "month" } })]) }],
  ["S822 an answer of both", { service: { replies: [{ id: "a", via: "same-channel", by: ["petugas", "pelapor"], doneWhen: "responded" }] } }],
  ["S822 a message to the complainant", steps(step("a", { doneWhen: { event: "informed", to: "pelapor" } }))],
  ["S822 a case that is given to an officer", steps(step("a", { doneWhen: { any: [{ event: "assigned", to: "petugas" }, { event: "forwarded", to: "atasan" }] } }))],
];

test.each(silent)("nothing is said of %s", (_, parts) => {
  expect(found(parts)).toEqual([]);
});

// biome-ignore format: a table, one case a line
const hidden: readonly (readonly [about: string, parts: InlineSop, codes: readonly string[]])[] = [
  ["a step that waits for all above it", steps(step("a", { doneWhen: "registered" }), step("x", { doneWhen: "received" }), step("b", { doneWhen: { any: [{ event: "registered" }, "verified"] } })), ["S811 procedure/2"]],
  ["a step for which the one before waits", steps(step("a", { doneWhen: { event: "verified", after: "responded" } }), step("b", { after: ["a"], doneWhen: "responded" })), ["S811 procedure/1"]],
  ["a step whose condition is narrower", steps(step("a", { when: sms, doneWhen: "registered" }), step("b", { when: { all: [sms, happened("verified")] }, doneWhen: "registered" })), ["S811 procedure/1"]],
  ["conditions that are shared", { service: { conditions: { x: sms, y: { not: { condition: "x" } } }, procedure: [step("a", { when: { condition: "x" }, after: [], doneWhen: "received" }), step("b", { when: { condition: "y" }, after: ["a"], doneWhen: "verified" })] } }, ["S812 procedure/1/after/0"]],
  ["a deadline that its rule stops", { deadlines: { t: { label: "T", from: "received", rules: [{ length, until: "responded" }] } }, ...steps(step("a", { doneWhen: "verified", deadline: "t" })) }, ["S813 procedure/0/doneWhen"]],
  ["an end that a shared condition denies", { service: { conditions: { x: happened("responded", false) }, procedure: [step("a", { when: { all: [sms, { condition: "x" }] }, doneWhen: { event: "responded", voidedBy: ["reopened"] } })] } }, ["S814 procedure/0/when"]],
  ["an event that means an answer", { sop: { events: { dijawab: { label: "Dijawab", means: { event: "responded" } } } }, ...steps(step("a", { actor: ["pelapor"], doneWhen: "dijawab" })) }, ["S815 procedure/0/actor"]],
  ["a deadline of the complainant's by the institution", { deadlines: { t: deadline({ binds: "complainant", by: ["petugas"] }) } }, ["S816 deadlines/t/by"]],
  ["a lead of days", { ...t, ...ladder([level("atasan", { deadline: "*", before: { amount: 1, unit: "day" } }, { deliver: "in-hours" })]) }, ["S820 escalation/0/on"]],
  ["what a rule closes", { deadlines: { t: deadline(), p: deadline({ label: "P", until: "satisfied" }) }, ...ladder([level("atasan", { deadline: "t", after: { amount: 9, unit: "month" } })], { closure: { rules: [{ id: "c", on: "satisfied", effect: "closes" }] } }) }, ["S821 escalation/0/on"]],
  ["a file that only the complainant sends back to himself", steps(step("a", { actor: ["pelapor"], doneWhen: [{ when: sms, event: "returned" }, { otherwise: true, event: "returned", occurrence: "last" }] })), ["S815 procedure/0/actor"]],
  ["a case that is given to the complainant, in one branch of several", { deadlines: { t: deadline({ from: { any: ["received", { event: "forwarded", to: "petugas" }, { event: "assigned", to: "pelapor" }] } }) } }, ["S822 deadlines/t/from/any/2/to"]],
];

describe("is found where it hides:", () => {
  test.each(hidden)("%s", (_, parts, codes) => {
    expect(found(parts)).toEqual(codes);
  });
});

describe("assess shows what is found:", () => {
  const lived = (parts: InlineSop, types: readonly string[]) => {
    const events = types.map((type, at) => ({ type, at: `2026-07-13T0${at + 1}:00:00+08:00` }));
    const complaint = { service: "pengaduan", channel: "sms", events };
    return assess(inlineSop({ roles, calendars: both, ...parts }), complaint, "2026-07-30T10:00:00+08:00");
  };
  const statusOf = (parts: InlineSop, types: readonly string[]) =>
    lived(parts, types).steps.map(({ status }) => status);

  test("the step is held up, and then done (S811)", () => {
    const parts = steps(step("a", { doneWhen: "registered" }), step("b", { doneWhen: "registered" }));
    expect(statusOf(parts, ["received"])).toEqual(["open", "blocked"]);
    expect(statusOf(parts, ["received", "registered"])).toEqual(["done", "done"]);
  });

  test("the step is not needed once it was done (S814)", () => {
    const parts = steps(step("a", { when: happened("responded", false), doneWhen: "responded" }));
    expect(statusOf(parts, ["received", "responded"])).toEqual(["not-needed"]);
  });

  test("the second level waits for ever (S817)", () => {
    const once = { event: "dissatisfied", occurrence: "first" };
    const parts = ladder([level("petugas", once), level("atasan", once)]);
    const { escalations } = lived(parts, ["received", "dissatisfied", "dissatisfied", "dissatisfied"]);
    expect(escalations.map(({ status }) => status)).toEqual(["due", "scheduled"]);
  });

  test("nothing is told after the end (S819)", () => {
    const on = { event: "dissatisfied", after: "closed" };
    const parts = ladder([level("atasan", on)], { closure: { rules: [], reopen: "no" } });
    const { escalations } = lived(parts, ["received", "closed", "reopened", "dissatisfied"]);
    expect(escalations.map(({ status }) => status)).toEqual(["cancelled"]);
  });

  test("the level goes out at midnight (S820), and with hours in the morning", () => {
    const delivered = (calendar: string) =>
      lived({ ...t, ...ladder([level("atasan", { deadline: "t" }, { deliver: "in-hours", calendar })]) }, [
        "received",
      ]).escalations[0]!.deliverAt;
    expect(delivered("kantor")).toBe("2026-07-17T00:00:00.000+08:00");
    expect(hours).toMatchObject({ fri: [["08:00", "16:30"]] });
    expect(delivered("loket")).toBe("2026-07-17T08:00:00.000+08:00");
  });
});
