/** The oracle on the life of a case, held against histories worked out by hand from the specification. */

import { describe, expect, test } from "vitest";
import { instantBefore, passedAfter } from "./before.ts";
import { oracleCalendar } from "./calendar.ts";
import type { OracleUnit } from "./due.ts";
import type { LifeClosureRule, LifeRule, LifeService, Reopening } from "./life-sop.ts";
import {
  deadlineOf,
  instant,
  lifeOf,
  line,
  NOW,
  of,
  said,
  sopOf,
  state,
  type Told,
  testLengths,
} from "./life-story.ts";

const received = "received 07-10 10:00";
const paused = (words: string, more: object = {}): Told => [`paused ${words}`, more];

describe("a length set on the case", () => {
  const set = (atMost: number | "unspecified", more: object = {}): LifeRule["length"] =>
    ({ setBy: "acknowledged", unit: "working-day", atMost, ...more }) as LifeRule["length"];
  const by = (words: string, more: object): Told => [`acknowledged ${words}`, more];
  // biome-ignore format: a table, one case a line
  testLengths({}, {}, [
    ["is the most allowed until then", set(5), [received], "overdue 07-10 10:00 – 07-17 end"],
    ["has no limit until then where none is stated", set("unspecified"), [received], "no-limit 07-10 10:00 – –"],
    ["counts from the start", set(5), [received, by("07-13 10:00", { amount: 3 })], "overdue 07-10 10:00 – 07-15 end"],
    ["is what was set last", set(5), [received, by("07-13 10:00", { amount: 3 }), by("07-14 10:00", { amount: 4 })], "overdue 07-10 10:00 – 07-16 end"],
    ["beyond the most is the most", set(5), [received, by("07-13 10:00", { amount: 3 }), by("07-14 10:00", { amount: 6 })], "overdue 07-10 10:00 – 07-17 end"],
    ["may be an instant", set(5), [received, by("07-13 10:00", { dueAt: "2026-07-16T12:00:00+08:00" })], "overdue 07-10 10:00 – 07-16 12:00"],
    ["for another deadline is not for this", set(5), [received, by("07-13 10:00", { amount: 3, deadline: "lain" })], "overdue 07-10 10:00 – 07-17 end"],
    ["after it was due comes too late", set(5), [received, by("07-13 10:00", { amount: 1 }), by("07-14 00:00", { amount: 4 })], "overdue 07-10 10:00 – 07-13 end"],
  ]);
});

describe("an annulment", () => {
  const responded: Told = ["responded 07-10 12:00", { id: "r" }];
  // biome-ignore format: a table, one case a line
  testLengths({}, {}, [
    ["takes its event out", of(24, "hour"), [received, responded, ["annulled 07-10 13:00", { ref: "r" }]], "overdue 07-10 10:00 – 07-11 10:00"],
    ["that is annulled restores it", of(24, "hour"), [received, responded, ["annulled 07-10 13:00", { id: "a", ref: "r" }], ["annulled 07-10 14:00", { ref: "a" }]], "met 07-10 10:00 07-10 12:00 07-11 10:00"],
    ["of two events of one id takes none", of(24, "hour"), [received, responded, ["asked 07-10 12:30", { id: "r" }], ["annulled 07-10 13:00", { ref: "r" }]], "met 07-10 10:00 07-10 12:00 07-11 10:00"],
    ["before its event takes nothing", of(24, "hour"), [received, ["annulled 07-10 11:00", { ref: "r" }], responded], "met 07-10 10:00 07-10 12:00 07-11 10:00"],
    ["of the start lets the next one start", of(24, "hour"), [["received 07-09 10:00", { id: "x" }], received, ["annulled 07-10 13:00", { ref: "x" }]], "overdue 07-10 10:00 – 07-11 10:00"],
  ]);
});

describe("a reopened case", () => {
  const reopening = (reopen?: Reopening, rules: readonly LifeClosureRule[] = []): Partial<LifeService> => ({
    closure: { rules, ...(reopen === undefined ? {} : { reopen }) },
  });
  const closed = "closed 07-10 12:00";
  const again = "reopened 07-10 15:00";
  for (const mode of ["continues", undefined] as const) {
    // biome-ignore format: a table, one case a line
    testLengths({}, reopening(mode), [
      ["goes on without the time it was closed", of(24, "hour"), [received, closed, again], "overdue 07-10 10:00 – 07-11 13:00"],
      ["keeps what was met", of(24, "hour"), [received, "responded 07-10 11:00", closed, again], "met 07-10 10:00 07-10 11:00 07-11 10:00"],
      ["keeps what was overdue", of(1, "hour"), [received, closed, again], "overdue 07-10 10:00 – 07-10 11:00"],
      ["counts what was done while it was closed", of(24, "hour"), [received, closed, "responded 07-10 13:00", again], "met 07-10 10:00 07-10 13:00 07-11 11:00"],
      ["does not count what was done while it is closed", of(24, "hour"), [received, closed, "responded 07-10 13:00"], "ended 07-10 10:00 – 07-11 10:00"],
      ["can be done", of(24, "hour"), [received, closed, again, "responded 07-10 16:00"], "met 07-10 10:00 07-10 16:00 07-11 13:00"],
      ["can be closed again", of(24, "hour"), [received, closed, again, "closed 07-10 16:00"], "ended 07-10 10:00 – 07-11 13:00"],
      ["that was open all along goes on", of(24, "hour"), [received, again], "overdue 07-10 10:00 – 07-11 10:00"],
    ]);
  }
  // biome-ignore format: a table, one case a line
  testLengths({ pause: {} }, reopening("restarts"), [
    ["starts at the reopening", of(24, "hour"), [received, "responded 07-10 11:00", closed, again], "overdue 07-10 15:00 – 07-11 15:00"],
    ["counts what follows", of(24, "hour"), [received, closed, again, "responded 07-10 16:00"], "met 07-10 15:00 07-10 16:00 07-11 15:00"],
    ["leaves its pauses behind", of(24, "hour"), [received, paused("07-10 11:00"), closed, again], "overdue 07-10 15:00 – 07-11 15:00"],
  ]);
  for (const mode of ["no", "new-case"] as const) {
    // biome-ignore format: a table, one case a line
    testLengths({}, reopening(mode), [
      [`stays closed under ${mode}`, of(24, "hour"), [received, closed, again], "ended 07-10 10:00 – 07-11 10:00"],
    ]);
  }

  const satisfied: LifeClosureRule = { id: "puas", on: "satisfied", effect: "closes" };
  const yes = (words: string): Told => `satisfied ${words}`;
  const lapses: LifeClosureRule = { id: "gugur", on: { lapse: "jawaban" }, effect: "closes" };
  const when = { fact: "selesai", operator: "equal", value: true } as const;
  // biome-ignore format: a table, one case a line
  const endings: readonly (readonly [about: string, rules: readonly LifeClosureRule[], reopen: Reopening | undefined, events: readonly Told[], expected: string, now?: string])[] = [
    ["without a rule stays open", [], undefined, [received], "open"],
    ["ends with an event", [], undefined, [received, "rejected 07-10 11:00", closed], "closed 07-10 11:00"],
    ["ends by a rule", [satisfied], undefined, [received, yes("07-10 11:00"), closed], "closed 07-10 11:00 puas"],
    ["by an assumed rule it does not end", [{ ...satisfied, basis: "assumed" }], undefined, [received, yes("07-10 11:00")], "open"],
    ["can be closed by a rule", [{ ...satisfied, effect: "allows-closing" }], undefined, [received, yes("07-10 11:00")], "closable 07-10 11:00 puas"],
    ["at the due instant is not gone yet", [lapses], undefined, [received, "asked 07-10 11:00"], "open", "07-15 end"],
    ["ends the millisecond after a deadline lapses", [lapses], undefined, [received, "asked 07-10 11:00"], "closed 07-16 00:00 gugur"],
    ["answered in time does not lapse", [lapses], undefined, [received, "asked 07-10 11:00", "complainant-replied 07-15 end"], "open"],
    ["answered in that very millisecond lapses all the same", [lapses], undefined, [received, "asked 07-10 11:00", "complainant-replied 07-16 00:00"], "closed 07-16 00:00 gugur"],
    ["lapses although an answer comes later", [lapses], undefined, [received, "asked 07-10 11:00", "complainant-replied 07-16 00:01"], "closed 07-16 00:00 gugur"],
    ["reopened waits until a rule is reached again", [satisfied], "continues", [received, yes("07-10 11:00"), again], "open"],
    ["reopened ends when it is", [satisfied], "continues", [received, yes("07-10 11:00"), again, yes("07-10 16:00")], "closed 07-10 16:00 puas"],
    ["reopened twice still waits until it is reached again", [satisfied], "continues", [received, yes("07-10 11:00"), again, "withdrawn 07-10 16:00", "reopened 07-10 17:00"], "open"],
    ["reopened after a lapse stays open", [lapses], "continues", [received, "asked 07-10 11:00", "reopened 07-17 10:00"], "open"],
    ["restarted lapses anew", [lapses], "restarts", [received, "asked 07-10 11:00", "reopened 07-17 10:00", "asked 07-20 10:00"], "closed 07-24 00:00 gugur"],
    ["ends once a rule's condition is known", [{ ...satisfied, when }], undefined, [received, yes("07-10 11:00"), ["established 07-10 13:00", { facts: { selesai: true } }]], "closed 07-10 13:00 puas"],
    ["reopened in the instant of its end is open", [], undefined, [received, closed, "reopened 07-10 12:00"], "open"],
  ];
  for (const [about, rules, reopen, events, expected, now = NOW] of endings) {
    test(about, () => {
      const deadlines = {
        jawaban: deadlineOf(
          of(3, "working-day"),
          {},
          { from: "asked", until: "complainant-replied", binds: "complainant" },
        ),
      };
      const facts = { selesai: { type: "boolean", label: "Selesai" } } as const;
      expect(state(lifeOf(sopOf({ ...reopening(reopen, rules), deadlines, facts }), { events, now }))).toBe(
        expected,
      );
    });
  }
});

describe("clocks beside each other", () => {
  const grades = [
    { id: "berat", label: "Berat", when: { fact: "berat", operator: "equal", value: true } },
    { id: "ringan", label: "Ringan", otherwise: true },
  ] as const;
  const when = { fact: "grade", operator: "equal", value: "berat" } as const;
  const byGrade = deadlineOf(
    of(5, "working-day"),
    {},
    {
      rules: [
        { when, length: of(24, "hour") },
        { length: of(5, "working-day"), target: of(1, "working-day") },
      ],
    },
  );
  const service = {
    facts: { berat: { type: "boolean", label: "Berat" } },
    grading: { ranked: true, grades },
    deadlines: {
      tanggapan: byGrade,
      kontak: deadlineOf(
        of(2, "day"),
        {},
        { from: { event: "contacted", occurrence: "last" }, until: "resolved" },
      ),
      telaah: deadlineOf(of(2, "working-day"), {}, { until: "forwarded" }),
      "telaah-unit": deadlineOf(of(3, "working-day"), {}, { from: "forwarded" }),
      "umpan-balik": deadlineOf(
        of(10, "working-day"),
        {},
        { from: "responded", until: { any: ["satisfied", "dissatisfied"] }, binds: "complainant" },
      ),
      ulang: deadlineOf(
        of(2, "day"),
        {},
        { from: { event: "contacted", after: { event: "dissatisfied", occurrence: "last" } } },
      ),
    },
  } as const;
  // biome-ignore format: a table, one case a line
  const clocks: readonly (readonly [about: string, id: string, events: readonly Told[], expected: string, now?: string])[] = [
    ["one of an unknown grade shows the strictest", "tanggapan", [received], "undetermined 07-10 10:00 – 07-11 10:00", "07-12 10:00"],
    ["regraded it counts from the original start", "tanggapan", [received, ["graded 07-12 10:00", { grade: "ringan" }]], "running 07-10 10:00 – 07-17 end", "07-13 10:00"],
    ["one since the last contact moves with each", "kontak", [received, "contacted 07-10 11:00", "contacted 07-12 11:00"], "running 07-12 11:00 – 07-14 end", "07-13 10:00"],
    ["a stage starts where the one before stops", "telaah-unit", [received, "forwarded 07-13 11:00"], "overdue 07-13 11:00 – 07-16 end"],
    ["the stage before is met then", "telaah", [received, "forwarded 07-13 11:00"], "met 07-10 10:00 07-13 11:00 07-14 end"],
    ["the complainant's lapses", "umpan-balik", [received, "responded 07-13 11:00"], "lapsed 07-13 11:00 – 07-27 end"],
    ["what must come after another is not what came before", "ulang", [received, "contacted 07-10 11:00", "dissatisfied 07-13 11:00"], "not-started – – –"],
    ["what came after it is", "ulang", ["contacted 07-10 11:00", "dissatisfied 07-13 11:00", "contacted 07-14 11:00"], "overdue 07-14 11:00 – 07-16 end"],
  ];
  for (const [about, id, events, expected, now = NOW] of clocks) {
    test(about, () => {
      expect(line(lifeOf(sopOf(service), { events, now }), id)).toBe(expected);
    });
  }

  test("a target stands beside the due instant and decides nothing", () => {
    const { status, targetAt } = lifeOf(sopOf(service), {
      events: [received],
      facts: { berat: false },
      now: "07-14 10:00",
    }).deadlines["tanggapan"]!;
    expect([status, said(targetAt)]).toEqual(["running", "07-13 end"]);
  });
});

describe("versions of an SOP", () => {
  const version = (id: string, effectiveFrom: string | null, effectiveTo: string | null) =>
    sopOf({}, { version: id, validity: { effectiveFrom, effectiveTo, reviewBy: null } });
  const versions = [version("2", "2026-07-11", null), version("1", "2026-01-01", "2026-07-10")];
  test.each([
    [["received 07-10 end"], "1"],
    [["received 07-11 00:00"], "2"],
    [["received 07-10 10:00", "asked 07-20 10:00"], "1"],
    [["received 2025-12-31 10:00"], "1"],
    [
      [["occurred 07-09 10:00", { id: "o" }], "received 07-11 10:00", ["annulled 07-12 10:00", { ref: "o" }]],
      "2",
    ],
  ] as const)("%j is governed by version %s", (events, expected) => {
    expect(lifeOf(versions, { events: events as readonly Told[], now: NOW }).version).toBe(expected);
  });
});

describe("around a due instant", () => {
  const week = ["mon", "tue", "wed", "thu", "fri"] as const;
  const hours = Object.fromEntries(week.map((day) => [day, [["08:00", "16:30"]]]));
  const spec = { zone: "WITA", decrees: [], workingDays: week, observes: [], hours } as const;
  // biome-ignore format: a table, one case a line
  test.each<readonly [due: string, amount: number, unit: OracleUnit, before: string, after: string]>([
    ["07-15 end", 1, "working-day", "07-15 00:00", "07-17 00:00"],
    ["07-13 end", 1, "working-day", "07-11 00:00", "07-15 00:00"],
    ["07-18 end", 1, "working-day", "07-17 00:00", "07-21 00:00"],
    ["07-13 end", 1, "day", "07-13 00:00", "07-15 00:00"],
    ["07-13 00:00", 1, "day", "07-12 00:00", "07-14 00:00"],
    ["07-31 end", 1, "month", "07-01 00:00", "09-01 00:00"],
    ["07-13 10:00", 2, "hour", "07-13 08:00", "07-13 12:00:00.001"],
    ["07-15 end", 2, "hour", "07-15 22:00", "07-16 02:00:00.001"],
    ["07-13 09:00", 2, "service-hour", "07-10 15:30", "07-13 11:00:00.001"],
    ["07-13 09:00", 1, "service-hour", "07-10 16:30", "07-13 10:00:00.001"],
    ["07-13 10:00", 24, "hour-on-working-days", "07-10 10:00", "07-14 10:00:00.001"],
  ])("%s: %i %s before is %s, after it %s", (due, amount, unit, before, after) => {
    const calendar = oracleCalendar(spec, 0);
    expect(said(instantBefore(instant(due), { amount, unit }, calendar))).toBe(before);
    expect(said(passedAfter(instant(due), { amount, unit }, calendar))).toBe(after);
  });
});
