/** Levels that watch a deadline: one entry for each due instant that it has had. Dates of July 2026 by hand. */

import { describe, expect, test } from "vitest";
import { climbed, level, lines, next, type Since, type Story } from "./ladder.ts";

const days = (amount: number) => ({ amount, unit: "working-day" });
const breach = level("kepala", { deadline: "jawaban" });
const reminder = level("petugas", { deadline: "jawaban", before: days(1) });
const received = "received 07-10 10:00";
const start = "07-10 10:00";

/** 3 working days from Friday 10 July. */
const three = { start, due: "07-15 end" };
const events = [received];
const story = (more: Partial<Story>): Story => ({
  levels: [breach],
  events,
  deadlines: { jawaban: three },
  now: "07-20 10:00",
  ...more,
});

describe("a breach", () => {
  test("falls due one millisecond after the due instant", () => {
    expect(lines(story({ now: "07-15 end" }))).toEqual(["kepala@jawaban@07-15 end: scheduled 07-16 00:00"]);
    expect(lines(story({ now: "07-16 00:00" }))).toEqual(["kepala@jawaban@07-15 end: due 07-16 00:00"]);
    expect(next(story({ now: "07-14 10:00" }))).toBe("07-16 00:00");
    expect(next(story({ now: "07-16 00:00" }))).toBe("never");
  });

  const answered = (stop: string): readonly Since[] => [
    { since: start, ...three },
    { since: stop, ...three, stop },
  ];
  test.each([
    ["07-14 10:00", "cancelled 07-16 00:00", "in time"],
    ["07-16 00:00", "cancelled 07-16 00:00", "at the very instant: it does not fall due"],
    ["07-18 10:00", "cancelled 07-16 00:00", "late, which cancels what was due"],
  ])("answered %s is %s (%s)", (stop, how) => {
    expect(lines(story({ deadlines: { jawaban: answered(stop) } }))).toEqual([
      `kepala@jawaban@07-15 end: ${how}`,
    ]);
  });

  test("is due again once the answer that cancelled it is void", () => {
    const voided = [...answered("07-17 10:00"), { since: "07-18 10:00", ...three }];
    expect(lines(story({ deadlines: { jawaban: voided } }))).toEqual([
      "kepala@jawaban@07-15 end: due 07-16 00:00",
    ]);
  });

  test("of a due that was replaced stays due, and a second breach is told again", () => {
    const regraded: readonly Since[] = [
      { since: start, start, due: "07-13 end" },
      { since: "07-14 10:00", ...three },
    ];
    const twice = story({ deadlines: { jawaban: regraded } });
    expect(lines(twice)).toEqual([
      "kepala@jawaban@07-13 end: due 07-14 00:00",
      "kepala@jawaban@07-15 end: due 07-16 00:00",
    ]);
    expect(lines({ ...twice, now: "07-14 12:00" })).toEqual([
      "kepala@jawaban@07-13 end: due 07-14 00:00",
      "kepala@jawaban@07-15 end: scheduled 07-16 00:00",
    ]);
    const fulfilled = [...regraded, { since: "07-15 10:00", ...three, stop: "07-15 10:00" }];
    expect(lines(story({ deadlines: { jawaban: fulfilled } }))).toEqual([
      "kepala@jawaban@07-13 end: due 07-14 00:00",
      "kepala@jawaban@07-15 end: cancelled 07-16 00:00",
    ]);
  });

  test("of a due that is in force later, but had passed already, falls due with what brought it about", () => {
    const stricter: readonly Since[] = [
      { since: start, ...three },
      { since: "07-14 09:00", start, due: "07-13 end" },
    ];
    expect(lines(story({ deadlines: { jawaban: stricter } }))).toEqual([
      "kepala@jawaban@07-13 end: due 07-14 09:00",
    ]);
  });

  test("an explanation stays owed after a late answer", () => {
    const explain = level("ketua", { deadline: "jawaban" }, "ketua", { action: "explain" });
    const late = story({ levels: [explain], deadlines: { jawaban: answered("07-17 10:00") } });
    expect(lines(late)).toEqual(["ketua@jawaban@07-15 end: due 07-16 00:00"]);
    const explained = { ...late, events: [received, "explained 07-17 11:00"] };
    expect(lines(explained)).toEqual(["ketua@jawaban@07-15 end: done 07-16 00:00 done 07-17 11:00"]);
  });

  test.each([
    [{ after: days(2) }, "due 07-18 00:00 delivered 07-20 00:00"],
    [{ after: { amount: 2, unit: "hour" } }, "due 07-16 02:00:00.001"],
  ])("some time after: %j is %s", (distance, how) => {
    expect(lines(story({ levels: [level("kepala", { deadline: "jawaban", ...distance })] }))).toEqual([
      `kepala@jawaban@07-15 end: ${how}`,
    ]);
  });

  test("the case that ended before it cancels it, the one that ended after leaves it due", () => {
    const closed = (when: string): Story =>
      story({
        events: [received, `closed ${when}`],
        deadlines: {
          jawaban: [
            { since: start, ...three },
            { since: when, ...three, status: "ended" },
          ],
        },
      });
    expect(lines(closed("07-14 10:00"))).toEqual(["kepala@jawaban@07-15 end: cancelled 07-16 00:00"]);
    expect(next(closed("07-14 10:00"))).toBe("never");
    expect(lines(closed("07-17 10:00"))).toEqual(["kepala@jawaban@07-15 end: due 07-16 00:00"]);
  });

  test("what would have fallen due while the case stood closed falls due at the reopening", () => {
    const after = [level("kepala", { deadline: "jawaban", after: days(2) })];
    const told = [received, "closed 07-17 10:00", "reopened 07-21 10:00"];
    const reopened = story({ levels: after, events: told });
    expect(lines({ ...reopened, now: "07-20 10:00" })).toEqual([
      "kepala@jawaban@07-15 end: cancelled 07-18 00:00 delivered 07-20 00:00",
    ]);
    expect(lines({ ...reopened, now: "07-22 10:00" })).toEqual(["kepala@jawaban@07-15 end: due 07-21 10:00"]);
  });
});

describe("a reminder", () => {
  const reminded = (more: Partial<Story>) => story({ levels: [reminder], ...more });

  test("falls due a working day before, from 00:00, and is of no use after the due", () => {
    expect(lines(reminded({ now: "07-13 10:00" }))).toEqual([
      "petugas@jawaban@07-15 end: scheduled 07-14 00:00",
    ]);
    expect(lines(reminded({ now: "07-14 00:00" }))).toEqual(["petugas@jawaban@07-15 end: due 07-14 00:00"]);
    expect(next(reminded({ now: "07-14 00:00" }))).toBe("07-16 00:00");
    expect(lines(reminded({ now: "07-15 end" }))).toEqual(["petugas@jawaban@07-15 end: due 07-14 00:00"]);
    expect(lines(reminded({ now: "07-16 00:00" }))).toEqual([
      "petugas@jawaban@07-15 end: cancelled 07-14 00:00",
    ]);
  });

  test("comes again after an extension, by a key of its own", () => {
    // Extended on Tuesday 14 July by 3 working days: end of Monday 20 July, reminded on Friday 17 July.
    const extended: readonly Since[] = [
      { since: start, ...three },
      { since: "07-14 10:00", start, due: "07-20 end" },
    ];
    const told = [received, ["escalated 07-14 09:00", { ref: keyOf("07-15T23:59:59.999") }] as const];
    const again = reminded({ events: told, deadlines: { jawaban: extended }, now: "07-17 08:00" });
    expect(lines(again)).toEqual([
      "petugas@jawaban@07-15 end: done 07-14 00:00 done 07-14 09:00",
      "petugas@jawaban@07-20 end: due 07-17 00:00",
    ]);
    expect(lines({ ...again, events })).toEqual([
      "petugas@jawaban@07-15 end: cancelled 07-14 00:00",
      "petugas@jawaban@07-20 end: due 07-17 00:00",
    ]);
  });

  test("of a due that was moved before it fell due is not listed any more", () => {
    const moved: readonly Since[] = [
      { since: start, ...three },
      { since: "07-13 10:00", start, due: "07-20 end" },
    ];
    expect(lines(reminded({ deadlines: { jawaban: moved }, now: "07-13 11:00" }))).toEqual([
      "petugas@jawaban@07-20 end: scheduled 07-17 00:00",
    ]);
  });

  test("of a due that comes back is due again", () => {
    const back: readonly Since[] = [
      { since: start, ...three },
      { since: "07-14 10:00", start, due: "07-20 end" },
      { since: "07-14 11:00", ...three },
    ];
    expect(lines(reminded({ deadlines: { jawaban: back }, now: "07-14 10:30" }))).toEqual([
      "petugas@jawaban@07-15 end: cancelled 07-14 00:00",
      "petugas@jawaban@07-20 end: scheduled 07-17 00:00",
    ]);
    expect(lines(reminded({ deadlines: { jawaban: back }, now: "07-14 12:00" }))).toEqual([
      "petugas@jawaban@07-15 end: due 07-14 00:00",
    ]);
  });

  test("that fell due at 00.00 is cancelled by an answer at 07.00, before it is delivered at 08.00", () => {
    const atDesk = level("petugas", { deadline: "jawaban", before: days(1) }, "petugas", {
      calendar: "loket",
    });
    const before = reminded({ levels: [atDesk], now: "07-14 06:00" });
    expect(lines(before)).toEqual(["petugas@jawaban@07-15 end: due 07-14 00:00 delivered 07-14 08:00"]);
    expect(climbed(before).answers[0]).toMatchObject({ deliverable: false });
    expect(next(before)).toBe("07-14 08:00");
    expect(climbed({ ...before, now: "07-14 08:00" }).answers[0]).toMatchObject({ deliverable: true });
    const answered: readonly Since[] = [
      { since: start, ...three },
      { since: "07-14 07:00", ...three, stop: "07-14 07:00" },
    ];
    const after = { ...before, deadlines: { jawaban: answered }, now: "07-14 09:00" };
    expect(lines(after)).toEqual(["petugas@jawaban@07-15 end: cancelled 07-14 00:00 delivered 07-14 08:00"]);
    expect(climbed(after).answers[0]).toMatchObject({ deliverable: false });
  });

  test("by a share of the time is of no use after the due either", () => {
    const half = level("petugas", { deadline: "jawaban", percent: 50 });
    expect(lines(reminded({ levels: [half], now: "07-15 23:59:59.999" }))).toEqual([
      "petugas@jawaban@07-15 end: due 07-13 04:59:59.999",
    ]);
    expect(lines(reminded({ levels: [half], now: "07-16 00:00" }))).toEqual([
      "petugas@jawaban@07-15 end: cancelled 07-13 04:59:59.999",
    ]);
  });

  test("that ran out stays so when the case is closed, opened again, and something else is done", () => {
    const events = ["closed 07-17 10:00", "reopened 07-18 10:00", "escalated 07-19 10:00"];
    expect(
      lines(reminded({ levels: [reminder], events: [received, ...events], now: "07-20 10:00" })),
    ).toEqual(["petugas@jawaban@07-15 end: cancelled 07-14 00:00"]);
  });

  test.each([
    [{ before: { amount: 2, unit: "hour" } }, "scheduled 07-15 22:00", "off the following 00:00"],
    [{ before: { amount: 90, unit: "minute" } }, "scheduled 07-15 22:30", "minutes"],
    [{ before: { amount: 1, unit: "week" } }, "due 07-10 10:00", "not before the start"],
    [{ percent: 50 }, "scheduled 07-13 04:59:59.999", "half of 5 days and 14 hours, by the clock"],
  ] as readonly [object, string, string][])("%j is %s (%s)", (distance, how) => {
    const levels = [level("petugas", { deadline: "jawaban", ...distance })];
    expect(lines(reminded({ levels, now: "07-10 11:00" }))).toEqual([`petugas@jawaban@07-15 end: ${how}`]);
  });
});

/** The key of the reminder, as a host copies it from an answer. */
function keyOf(due: string): string {
  return `petugas@jawaban@2026-${due}+08:00`;
}

describe("while paused", () => {
  const held = { start, status: "paused" as const };
  const paused: readonly Since[] = [
    { since: start, ...three },
    { since: "07-13 10:00", ...held },
    { since: "07-13 11:00", ...three },
  ];

  test("what has not fallen due stays scheduled without an instant, and keeps its key", () => {
    const both = story({ levels: [breach, reminder], deadlines: { jawaban: paused } });
    expect(lines({ ...both, now: "07-13 10:30" })).toEqual([
      "kepala@jawaban@07-15 end: scheduled –",
      "petugas@jawaban@07-15 end: scheduled –",
    ]);
    expect(lines({ ...both, now: "07-13 11:00" })).toEqual([
      "kepala@jawaban@07-15 end: scheduled 07-16 00:00",
      "petugas@jawaban@07-15 end: scheduled 07-14 00:00",
    ]);
  });

  test("what has fallen due does not change, nor run out", () => {
    const later: readonly Since[] = [
      { since: start, ...three },
      { since: "07-14 10:00", ...held },
    ];
    const held14 = story({ levels: [reminder], deadlines: { jawaban: later } });
    expect(lines(held14)).toEqual(["petugas@jawaban@07-15 end: due 07-14 00:00"]);
    // Its due instant does not come while it is paused: nothing runs out.
    expect(next({ ...held14, now: "07-14 11:00" })).toBe("never");
  });

  test("a deadline that was paused from its first instant on has no entry", () => {
    expect(lines(story({ deadlines: { jawaban: [{ since: start, ...held }] } }))).toEqual([]);
  });
});

describe("a deadline of which nobody can tell the due instant", () => {
  const both = [
    { start, due: "07-13 end" },
    { start, due: "07-15 end" },
  ];
  const doubtful: readonly Since[] = [{ since: start, outcomes: both }];
  const open = (more: Partial<Story> = {}) =>
    story({ levels: [breach, reminder], deadlines: { jawaban: doubtful }, ...more });

  test("has one entry without a due, until it is past under every candidate", () => {
    for (const now of ["07-11 10:00", "07-14 10:00"])
      expect(lines(open({ now }))).toEqual([
        "kepala@jawaban: undetermined –",
        "petugas@jawaban: undetermined –",
      ]);
    expect(next(open({ now: "07-14 10:00" }))).toBe("07-16 00:00");
    // Then by the due that the deadline shows, which is the strictest; a reminder would come too late.
    expect(lines(open())).toEqual(["kepala@jawaban@07-13 end: due 07-16 00:00"]);
  });

  test("cannot be delivered: who is told before it is known acts on nothing", () => {
    const told = [received, ["escalated 07-14 10:00", { to: "kepala" }] as const];
    const early = open({ events: told, now: "07-14 11:00" });
    expect(lines(early)[0]).toBe("kepala@jawaban: undetermined –");
    expect(climbed(early).problems).toEqual(["C350 /events/1/to"]);
  });

  test("that was fulfilled under one candidate in time, under the other late, is cancelled", () => {
    const stop = "07-14 10:00";
    const fulfilled = [...doubtful, { since: stop, outcomes: both.map((due) => ({ ...due, stop })) }];
    expect(lines(open({ deadlines: { jawaban: fulfilled } }))).toEqual([
      "kepala@jawaban@07-13 end: cancelled 07-16 00:00",
      "petugas@jawaban: cancelled –",
    ]);
  });

  test("that may not apply stays doubtful; without a start there is no entry", () => {
    const maybe = [{ start, due: "07-13 end" }, { status: "not-applicable" as const }];
    expect(lines(story({ deadlines: { jawaban: [{ since: start, outcomes: maybe }] } }))).toEqual([
      "kepala@jawaban: undetermined –",
    ]);
    const waiting = [{ status: "not-started" as const }, { status: "not-applicable" as const }];
    expect(lines(story({ deadlines: { jawaban: [{ since: start, outcomes: waiting }] } }))).toEqual([]);
  });

  test("that becomes certain has the entry of its due", () => {
    const certain = [...doubtful, { since: "07-11 10:00", ...three }];
    expect(lines(open({ deadlines: { jawaban: certain }, now: "07-11 10:00" }))).toEqual([
      "kepala@jawaban@07-15 end: scheduled 07-16 00:00",
      "petugas@jawaban@07-15 end: scheduled 07-14 00:00",
    ]);
  });
});

describe("several deadlines, and several lives", () => {
  test("`*` watches each that binds the institution", () => {
    const deadlines = {
      verifikasi: { start, due: "07-13 end" },
      tanggapan: { start, due: "07-14 end" },
      pelapor: { start, due: "07-11 end" },
    };
    const any = story({ levels: [level("kepala", { deadline: "*" })], deadlines, complainants: ["pelapor"] });
    expect(lines({ ...any, now: "07-14 10:00" })).toEqual([
      "kepala@verifikasi@07-13 end: due 07-14 00:00",
      "kepala@tanggapan@07-14 end: scheduled 07-15 00:00",
    ]);
  });

  test("a level that names one watches that one only", () => {
    const deadlines = { verifikasi: { start, due: "07-13 end" }, tanggapan: { start, due: "07-14 end" } };
    const named = story({ levels: [level("kepala", { deadline: "tanggapan" })], deadlines });
    expect(lines({ ...named, now: "07-14 10:00" })).toEqual([
      "kepala@tanggapan@07-14 end: scheduled 07-15 00:00",
    ]);
  });

  test("keys of a second life say so; what fell due in the first stays owed, a reminder does not", () => {
    const told = [received, "closed 07-17 10:00", "reopened 07-20 10:00"];
    const history: readonly Since[] = [
      { since: start, ...three },
      { since: "07-20 10:00", life: 2, start: "07-20 10:00", due: "07-23 end" },
    ];
    const again = story({
      levels: [breach, reminder],
      events: told,
      deadlines: { jawaban: history },
      restarts: true,
      now: "07-21 10:00",
    });
    expect(lines(again)).toEqual([
      "kepala@jawaban@07-15 end: due 07-16 00:00",
      "kepala@jawaban@07-23 end~2: scheduled 07-24 00:00",
      "petugas@jawaban@07-15 end: cancelled 07-14 00:00",
      "petugas@jawaban@07-23 end~2: scheduled 07-22 00:00",
    ]);
  });

  test("nothing falls due before the complaint arrived", () => {
    const told = ["occurred 07-06 10:00", "received 07-20 09:00"];
    const early = story({ events: told, deadlines: { jawaban: { start: "07-06 10:00", due: "07-09 end" } } });
    expect(lines(early)).toEqual(["kepala@jawaban@07-09 end: due 07-20 09:00"]);
    expect(lines({ ...early, now: "07-15 10:00" })).toEqual(["kepala@jawaban@07-09 end: scheduled –"]);
  });

  test("keys do not move when unrelated events are added", () => {
    const plain = climbed(story({}));
    const noted = climbed(
      story({ events: ["occurred 07-09 10:00", received, "asked 07-13 10:00", "verified 07-14 10:00"] }),
    );
    expect(noted.answers.map(({ key }) => key)).toEqual(plain.answers.map(({ key }) => key));
    expect(plain.answers[0]!.key).toBe("kepala@jawaban@2026-07-15T23:59:59.999+08:00");
  });
});
