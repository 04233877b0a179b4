/** The oracle on the ladder, held against histories worked out by hand from the specification. */

import { describe, expect, test } from "vitest";
import type { LifeLevel, LifeService } from "./life-sop.ts";
import { deadlineOf, ladder, lifeOf, said, sopOf, type Told } from "./life-story.ts";

const received = "received 07-10 10:00";
const upset = (words: string): Told => `dissatisfied ${words}`;
const escalated = (words: string, to?: string): Told => [
  `escalated ${words}`,
  to === undefined ? {} : { to },
];

const level = (id: string, on: LifeLevel["on"], more: Partial<LifeLevel> = {}): LifeLevel => ({
  id,
  to: [id],
  on,
  action: "inform",
  ...more,
});
const [petugas, manajemen, direktur] = ["petugas", "manajemen", "direktur"] as const;

function sopWith(escalation: readonly LifeLevel[], more: Partial<LifeService> = {}) {
  const grades = [
    { id: "berat", label: "Berat", when: { fact: "berat", operator: "equal", value: true } },
    { id: "ringan", label: "Ringan", otherwise: true },
  ] as const;
  const whenGrave = { fact: "grade", operator: "equal", value: "berat" } as const;
  return sopOf({
    facts: { berat: { type: "boolean", label: "Berat" } },
    grading: { ranked: true, grades },
    deadlines: {
      tanggapan: deadlineOf({ amount: 3, unit: "working-day" }, { pause: {} }),
      menurut: deadlineOf(
        "unspecified",
        {},
        {
          rules: [
            { when: whenGrave, length: { amount: 24, unit: "hour" } },
            { length: { amount: 5, unit: "day" } },
          ],
        },
      ),
      pelapor: deadlineOf(
        { amount: 2, unit: "day" },
        {},
        { from: "responded", until: "complainant-replied", binds: "complainant" },
      ),
    },
    escalation,
    ...more,
  });
}

type Row = readonly [
  about: string,
  levels: readonly LifeLevel[],
  events: readonly Told[],
  now: string,
  expected: readonly string[],
];

const overDue = level(petugas, { deadline: "tanggapan" });
const dayAfter = level(manajemen, { deadline: "tanggapan", after: { amount: 1, unit: "working-day" } });
const dayBefore = level(petugas, { deadline: "tanggapan", before: { amount: 1, unit: "working-day" } });
const byTwo = [level(petugas, "dissatisfied"), level(manajemen, "dissatisfied")];

describe("a ladder", () => {
  // biome-ignore format: a table, one case a line
  test.each<Row>([
    ["waits for the deadline to pass", [overDue, dayAfter], [received], "07-15 end", ["petugas scheduled 07-16 00:00", "manajemen scheduled 07-17 00:00"]],
    ["falls due when it passes", [overDue, dayAfter], [received], "07-16 00:00", ["petugas due 07-16 00:00", "manajemen scheduled 07-17 00:00"]],
    ["climbs while nobody acts", [overDue, dayAfter], [received], "07-17 00:00", ["petugas due 07-16 00:00", "manajemen due 07-17 00:00"]],
    ["warns the day before", [dayBefore], [received], "07-15 00:00", ["petugas due 07-15 00:00"]],
    ["does not warn of what is done", [dayBefore, dayAfter], [received, "responded 07-14 10:00"], "07-20 10:00", ["petugas cancelled –", "manajemen cancelled –"]],
    ["remembers what had passed before it was done late", [overDue, dayAfter], [received, "responded 07-16 10:00"], "07-20 10:00", ["petugas due 07-16 00:00", "manajemen cancelled –"]],
    ["knows no instant while the deadline is paused", [overDue], [received, "paused 07-13 10:00"], "07-20 10:00", ["petugas scheduled –"]],
    ["knows none before its start", [overDue], [], "07-20 10:00", ["petugas scheduled –"]],
    ["is cancelled with the case", [overDue, dayAfter], [received, "closed 07-16 10:00"], "07-20 10:00", ["petugas cancelled 07-16 00:00", "manajemen cancelled –"]],
    ["keeps what was done before the case ended", [overDue], [received, escalated("07-16 09:00"), "closed 07-16 10:00"], "07-20 10:00", ["petugas done 07-16 00:00"]],
    ["goes up one level for each dissatisfied complainant", byTwo, [received, upset("07-11 10:00")], "07-20 10:00", ["petugas due 07-11 10:00", "manajemen scheduled –"]],
    ["goes up a second for the second", byTwo, [received, upset("07-11 10:00"), upset("07-12 10:00")], "07-20 10:00", ["petugas due 07-11 10:00", "manajemen due 07-12 10:00"]],
    ["acts on the first level above the one reached", [overDue, ...byTwo.slice(1)], [received, upset("07-11 10:00")], "07-20 10:00", ["petugas cancelled –", "manajemen due 07-11 10:00"]],
    ["is done by an escalation after it fell due", [overDue], [received, escalated("07-16 09:00")], "07-20 10:00", ["petugas done 07-16 00:00"]],
    ["an escalation that names nobody before it fell due does nothing", [overDue], [received, escalated("07-15 09:00")], "07-20 10:00", ["petugas due 07-16 00:00"]],
    ["is done by hand when its role is named", [overDue, dayAfter], [received, escalated("07-15 09:00", "manajemen")], "07-20 10:00", ["petugas cancelled –", "manajemen done –"]],
    ["the lowest that is due comes first", [overDue, dayAfter], [received, escalated("07-18 09:00")], "07-20 10:00", ["petugas done 07-16 00:00", "manajemen due 07-17 00:00"]],
    ["an explanation is given by explaining", [level(petugas, { deadline: "tanggapan" }, { action: "explain" })], [received, escalated("07-16 09:00"), "explained 07-17 09:00"], "07-20 10:00", ["petugas done 07-16 00:00"]],
    ["of which one role stands on two levels is done on both", [overDue, { ...dayAfter, to: [petugas, manajemen] }], [received, escalated("07-18 09:00", "petugas")], "07-20 10:00", ["petugas done 07-16 00:00", "manajemen done 07-17 00:00"]],
    ["whose condition is unknown is done when it is named", [level(petugas, "dissatisfied", { when: { fact: "berat", operator: "equal", value: true } })], [received, upset("07-11 10:00"), escalated("07-12 10:00", "petugas")], "07-20 10:00", ["petugas done –"]],
    ["cannot tell whether it fell due before a higher level was reached", [level(petugas, { deadline: "menurut" }), byTwo[1]!], [received, upset("07-13 10:00")], "07-20 10:00", ["petugas undetermined –", "manajemen due 07-13 10:00"]],
    ["an escalation explains nothing", [level(petugas, { deadline: "tanggapan" }, { action: "explain" })], [received, escalated("07-16 09:00")], "07-20 10:00", ["petugas due 07-16 00:00"]],
    ["an assumed level is off", [level(petugas, "dissatisfied", { basis: "assumed" })], [received, upset("07-11 10:00")], "07-20 10:00", []],
    ["whose condition is false is cancelled", [level(petugas, "dissatisfied", { when: { fact: "berat", operator: "equal", value: true } })], [received, ["established 07-10 11:00", { facts: { berat: false } }], upset("07-11 10:00")], "07-20 10:00", ["petugas cancelled –"]],
    ["whose condition is unknown is undetermined", [level(petugas, "dissatisfied", { when: { fact: "berat", operator: "equal", value: true } })], [received, upset("07-11 10:00")], "07-20 10:00", ["petugas undetermined –"]],
    ["is undetermined while one grade's instant has not come", [level(petugas, { deadline: "menurut" })], [received], "07-12 10:00", ["petugas undetermined –"]],
    ["falls due when every grade's has", [level(petugas, { deadline: "menurut" })], [received], "07-16 00:00", ["petugas due 07-16 00:00"]],
    ["looks at any deadline of the institution", [level(petugas, { deadline: "*" })], [received, "responded 07-11 10:00", ["graded 07-11 11:00", { grade: "berat" }]], "07-20 10:00", ["petugas cancelled –"]],
    ["takes the earliest of any deadline", [level(petugas, { deadline: "*" })], [received, ["graded 07-10 11:00", { grade: "berat" }]], "07-12 10:00", ["petugas due 07-11 10:00:00.001"]],
    ["looks at the complainant's when it is named", [level(petugas, { deadline: "pelapor" })], [received, "responded 07-11 10:00"], "07-20 10:00", ["petugas due 07-14 00:00"]],
    ["a condition that turns true is a trigger", [level(petugas, { when: { fact: "berat", operator: "equal", value: true } })], [received, ["established 07-11 10:00", { facts: { berat: true } }], ["established 07-12 10:00", { facts: { berat: false } }]], "07-20 10:00", ["petugas due 07-11 10:00"]],
    ["all of a moment are needed", [level(petugas, { all: ["asked", "dissatisfied"] })], [received, "asked 07-10 12:00", upset("07-11 10:00"), upset("07-12 10:00")], "07-20 10:00", ["petugas due 07-11 10:00"]],
  ])("%s", (_, levels, events, now, expected) => {
    expect(ladder(lifeOf(sopWith(levels), { events, now }))).toEqual(expected);
  });

  test("of a restarted case has keys of its own", () => {
    const sop = sopWith(byTwo, { closure: { rules: [], reopen: "restarts" } });
    const events = [
      received,
      upset("07-11 10:00"),
      "closed 07-11 11:00",
      "reopened 07-12 10:00",
      upset("07-13 10:00"),
    ];
    expect(ladder(lifeOf(sop, { events, now: "07-20 10:00" }))).toEqual([
      "petugas#2 due 07-13 10:00",
      "manajemen#2 scheduled –",
    ]);
  });

  test("of a reopened case goes on where it stood, with what came while it was closed", () => {
    const sop = sopWith(byTwo, { closure: { rules: [], reopen: "continues" } });
    const events = [
      received,
      upset("07-11 10:00"),
      "closed 07-11 11:00",
      upset("07-11 12:00"),
      "reopened 07-12 10:00",
    ];
    expect(ladder(lifeOf(sop, { events, now: "07-20 10:00" }))).toEqual([
      "petugas due 07-11 10:00",
      "manajemen due 07-11 12:00",
    ]);
  });
});

test.each([
  [[], null],
  [[upset("07-11 10:00")], null],
  [[upset("07-11 10:00"), upset("07-12 10:00")], "manajemen"],
  [[upset("07-11 10:00"), upset("07-12 10:00"), upset("07-13 10:00")], "manajemen"],
  [[escalated("07-11 10:00", "manajemen")], "manajemen"],
] as const)("%j are handled by %s", (events, expected) => {
  const levels = [
    level(petugas, "dissatisfied"),
    level(manajemen, "dissatisfied", { action: "take-over" }),
    level(direktur, "dissatisfied"),
  ];
  expect(lifeOf(sopWith(levels), { events: [received, ...events], now: "07-20 10:00" }).handler).toBe(
    expected,
  );
});

// biome-ignore format: a table, one case a line
test.each<readonly [fell: string, more: Partial<LifeLevel>, expected: string]>([
  ["07-10 17:00", {}, "07-10 17:00"],
  ["07-11 10:00", {}, "07-13 00:00"],
  ["07-11 10:00", { deliver: "at-once" }, "07-11 10:00"],
  ["07-10 16:29", { calendar: "loket" }, "07-10 16:29"],
  ["07-10 16:30", { calendar: "loket" }, "07-13 08:00"],
  ["07-13 07:00", { calendar: "loket" }, "07-13 08:00"],
])("what fell due on %s with %j is delivered on %s", (fell, more, expected) => {
  const sop = sopWith([level(petugas, "dissatisfied", more)]);
  const [answer] = lifeOf(sop, { events: [received, upset(fell)], now: "07-20 10:00" }).escalations;
  expect(said(answer!.deliverAt)).toBe(expected);
});
