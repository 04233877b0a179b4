/** Levels by a deadline that may stand in several ways: when nobody can tell, when all are over, when none has a limit. */

import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { answerOf, type Due, holds, level, lines, next, type Since, type Story } from "./ladder.ts";

const start = "07-10 10:00";
const received = `received ${start}`;
const breach = level("kepala", { deadline: "jawaban" });
const reminder = level("petugas", { deadline: "jawaban", before: { amount: 1, unit: "working-day" } });
const early: Due = { start, due: "07-13 end" };
const late: Due = { start, due: "07-15 end" };
const noLimit: Due = { start, status: "no-limit" };

function story(history: readonly Since[], events: readonly Told[] = [], more: Partial<Story> = {}): Story {
  return {
    levels: [breach],
    events: [received, ...events],
    deadlines: { jawaban: history },
    now: "07-20 10:00",
    ...more,
  };
}
const possible = (outcomes: readonly Due[], events: readonly Told[] = [], more: Partial<Story> = {}) =>
  story([{ since: start, outcomes }], events, more);
const single = (due: Due, events: readonly Told[] = []) => lines(story([{ since: start, ...due }], events));

const nobodyKnows = ["kepala@jawaban: undetermined –"];
const over = ["kepala@jawaban: cancelled –"];

describe("a case that ended while it was doubtful", () => {
  test.each<[string, string, readonly Due[], readonly string[]]>([
    ["in time under every candidate", "07-13 10:00", [early, late], over],
    ["at the very due of the strictest", "07-13 23:59:59.999", [early, late], over],
    ["late under one of them", "07-14 10:00", [early, late], nobodyKnows],
    ["at the very due of the other", "07-15 23:59:59.999", [early, late], nobodyKnows],
    ["late under every one", "07-17 10:00", [early, late], ["kepala@jawaban@07-13 end: due 07-16 00:00"]],
    ["while it was paused under one", "07-11 10:00", [early, { start, status: "paused" }], over],
  ])("%s", (_, closed, outcomes, answer) => {
    expect(lines(possible(outcomes, [`closed ${closed}`]))).toEqual(answer);
  });
});

test("that a case ended is no reason of what nobody can tell", () => {
  const open = answerOf(possible([early, late], ["closed 07-14 10:00"]), "kepala");
  expect(open.because.map(({ kind }) => kind)).toEqual(["trigger"]);
  const ended = answerOf(possible([early, late], ["closed 07-13 10:00"]), "kepala");
  expect(ended.because.map(({ kind }) => kind)).toEqual(["trigger", "end"]);
});

describe("a deadline without a limit", () => {
  test("sets no level off, open or ended", () => {
    expect(single(noLimit)).toEqual([]);
    expect(single({ start, status: "ended" }, ["closed 07-13 10:00"])).toEqual([]);
    expect(lines(possible([noLimit, { ...noLimit, start: "07-10 11:00" }]))).toEqual([]);
  });

  test("under one candidate only leaves it open whether there is one", () => {
    expect(lines(possible([early, noLimit]))).toEqual(nobodyKnows);
    expect(lines(possible([noLimit, early]))).toEqual(nobodyKnows);
  });

  test("under one candidate stays doubtful when the case ends, until it is fulfilled", () => {
    expect(lines(possible([early, noLimit], ["closed 07-11 10:00"]))).toEqual(nobodyKnows);
    const stop = "07-11 10:00";
    const met: readonly Due[] = [
      { ...early, stop },
      { ...noLimit, stop, status: "met" },
    ];
    expect(
      lines(
        story([
          { since: start, outcomes: [early, noLimit] },
          { since: stop, outcomes: met },
        ]),
      ),
    ).toEqual(over);
  });
});

describe("a deadline that is", () => {
  test("undetermined under its one decision has an entry that nobody can tell", () => {
    expect(single({ start, status: "undetermined" })).toEqual(nobodyKnows);
  });

  test("fulfilled under one candidate only is still doubtful", () => {
    const stop = "07-11 10:00";
    const half = [
      { since: start, outcomes: [early, late] },
      { since: stop, outcomes: [{ ...early, stop }, late] },
    ];
    expect(lines(story(half))).toEqual(nobodyKnows);
  });

  test("paused under one candidate only is still doubtful", () => {
    expect(lines(possible([{ start, status: "paused" }, late], [], { now: "07-13 10:00" }))).toEqual(
      nobodyKnows,
    );
  });

  test("not begun yet has no entry until it begins", () => {
    const begun: readonly Since[] = [
      { since: "07-10 09:00", status: "not-started" },
      { since: start, ...late },
    ];
    const events: readonly Told[] = ["received 07-10 09:00"];
    expect(lines({ ...story(begun, events), now: "07-10 09:30" })).toEqual([]);
    expect(lines({ ...story(begun, events), now: "07-10 11:00" })).toEqual([
      "kepala@jawaban@07-15 end: scheduled 07-16 00:00",
    ]);
  });

  test("paused after it began anew drops what was scheduled by its earlier start", () => {
    const renewed: readonly Since[] = [
      { since: start, ...late },
      { since: "07-13 10:00", start: "07-13 09:00", status: "paused" },
    ];
    expect(lines(story(renewed, [], { levels: [breach, reminder], now: "07-13 11:00" }))).toEqual([]);
  });
});

describe("the end of a case in which a deadline is", () => {
  test("not begun under one candidate leaves the other's end without a word on it", () => {
    expect(lines(possible([early, { status: "not-started" }], ["closed 07-11 10:00"]))).toEqual(nobodyKnows);
  });

  test("paused waits for nothing; opened again, it waits as before", () => {
    const paused: readonly Since[] = [
      { since: start, ...late },
      { since: "07-13 10:00", start, status: "paused" },
    ];
    const told = ["closed 07-13 11:00", "reopened 07-14 10:00"];
    const at = (now: string) => lines(story(paused, told, { now }));
    const waiting = ["kepala@jawaban@07-15 end: scheduled –"];
    expect(at("07-13 10:30")).toEqual(waiting);
    expect(at("07-13 12:00")).not.toEqual(waiting);
    expect(at("07-14 11:00")).toEqual(waiting);
  });
});

describe("the next look at a doubtful deadline", () => {
  test("is when it is past for a reminder too, which is told no more then", () => {
    const reminded = possible([early, late], [], { levels: [reminder], now: "07-14 10:00" });
    expect([lines(reminded), next(reminded)]).toEqual([["petugas@jawaban: undetermined –"], "07-16 00:00"]);
    expect(lines({ ...reminded, now: "07-16 00:00" })).toEqual([]);
  });

  test("is when it is past under every candidate; then there is no other", () => {
    const at = (now: string) => next(possible([early, late], [], { now }));
    expect(at("07-14 10:00")).toBe("07-16 00:00");
    expect(lines(possible([early, late], [], { now: "07-16 00:00" }))).toEqual([
      "kepala@jawaban@07-13 end: due 07-16 00:00",
    ]);
    expect(at("07-16 00:00")).toBe("never");
    expect(at("07-20 10:00")).toBe("never");
  });

  describe("by a level that does not act", () => {
    const service = { facts: { berat: { type: "boolean", label: "Berat", ask: "Berat?" } } };
    const idle = (on: object): Partial<Story> => ({
      levels: [level("kepala", { deadline: "jawaban", ...on }, "kepala", { when: holds("berat") })],
      service,
      facts: { berat: false },
      now: "07-14 10:00",
    });

    test("is none for a reminder, of which nothing is told", () => {
      const silent = possible([early, late], [], idle({ before: { amount: 1, unit: "day" } }));
      expect([lines(silent), next(silent)]).toEqual([[], "never"]);
    });

    test("is there for a breach, which is told as cancelled then", () => {
      const told = possible([early, late], [], idle({}));
      expect([lines(told), next(told)]).toEqual([[], "07-16 00:00"]);
      expect(lines({ ...told, now: "07-16 00:00" })).toEqual([
        "kepala@jawaban@07-13 end: cancelled 07-16 00:00",
      ]);
    });
  });
});

describe("two lives", () => {
  const reopened = "07-13 10:00";
  const again: Partial<Story> = { restarts: true, now: "07-14 10:00" };
  const between: readonly Told[] = ["closed 07-11 10:00", `reopened ${reopened}`];

  test("have a doubtful entry of their own each, and the first is told no more", () => {
    const history: readonly Since[] = [
      { since: start, outcomes: [early, late] },
      {
        since: reopened,
        life: 2,
        outcomes: [
          { start: reopened, due: "07-16 end" },
          { start: reopened, due: "07-20 end" },
        ],
      },
    ];
    expect(lines(story(history, between, again))).toEqual(["kepala@jawaban~2: undetermined –"]);
  });

  test("drop what had not fallen due, also where the deadline has not begun again", () => {
    expect(lines(story([{ since: start, ...late }], between, again))).toEqual([]);
    expect(lines(story([{ since: start, ...late }], ["closed 07-11 10:00"], again))).toEqual([
      "kepala@jawaban@07-15 end: cancelled 07-16 00:00",
    ]);
  });
});
