/** The ladder: the examples of design.md section 9 and of semantics.md sections 6, 7 and 11. */

import { describe, expect, test } from "vitest";
import type { Level, Service } from "./format.ts";
import type { Answer } from "./reference.ts";
import { fullReferenceAnswer } from "./reference.ts";
import { answerTo, deadlineOf, ladder, of, questionOf, type Story, said, sopOf } from "./story.ts";

function told(service: Service, events: Story["events"], more: Partial<Story> = {}): Answer {
  return answerTo(sopOf(service), { events, ...more });
}

const level = (id: string, on: Level["on"], more: Partial<Level> = {}): Level => ({
  id,
  to: [`${id}-peran`],
  on,
  action: "inform",
  ...more,
});

/** 3 working days from Friday 10 July: end of Wednesday 15 July. */
const three = deadlineOf(of(3, "working-day"));

describe("by event", () => {
  const service: Service = {
    escalation: [level("kepala", "dissatisfied"), level("direktur", "dissatisfied", { action: "take-over" })],
  };

  test("the second occurrence reaches the second level, beyond the top the top stands again", () => {
    const events = ["received 07-06 10:00", "dissatisfied 07-07 10:00", "dissatisfied 07-11 10:00"];
    expect(ladder(told(service, events))).toEqual([
      "kepala due 07-07 10:00 07-07 10:00 –",
      "direktur due 07-11 10:00 07-13 00:00 –",
    ]);
    expect(ladder(told(service, [...events, "dissatisfied 07-14 10:00"])).at(-1)).toBe(
      "direktur#2 due 07-14 10:00 07-14 10:00 –",
    );
  });

  test("a take-over that is carried out has the case, one merely due leaves it", () => {
    const events = ["received 07-06 10:00", "dissatisfied 07-07 10:00", "dissatisfied 07-08 10:00"];
    expect(told(service, events).handler).toBeNull();
    const done = told(service, [...events, ["escalated 07-09 10:00", { to: "direktur" }]]);
    expect(done.handler).toBe("direktur-peran");
    expect(ladder(done)[1]).toBe("direktur done 07-08 10:00 07-08 10:00 07-09 10:00");
  });

  test("with nothing due the lowest scheduled of that name is done early; a name nobody bears is a problem", () => {
    const early = told(service, ["received 07-06 10:00", ["escalated 07-07 10:00", { to: "direktur" }]]);
    expect(ladder(early)).toEqual(["kepala cancelled – – –", "direktur done – – 07-07 10:00"]);
    const none = told(service, ["received 07-06 10:00", ["escalated 07-07 10:00", { to: "camat" }]]);
    expect(none.problems).toEqual([{ code: "C350", event: 1 }]);
    const unnamed = told(service, ["received 07-06 10:00", "escalated 07-07 10:00"]);
    expect(unnamed.problems).toEqual([]);
    expect(ladder(unnamed)).toEqual(["kepala scheduled – – –", "direktur scheduled – – –"]);
  });
});

describe("by a deadline", () => {
  const watch = (on: Level["on"], more: Partial<Level> = {}, a = three): Service => ({
    deadlines: { a },
    escalation: [level("atasan", on, more)],
  });
  const breach = watch({ deadline: "*" });

  test("a breach falls due one millisecond after the due instant, and is cancelled by fulfilment", () => {
    const events = ["received 07-10 10:00"];
    expect(ladder(told(breach, events))).toEqual(["atasan@a@07-15T23:59 due 07-16 00:00 07-16 00:00 –"]);
    expect(ladder(told(breach, [...events, "responded 07-20 10:00"]))).toEqual([
      "atasan@a@07-15T23:59 cancelled 07-16 00:00 07-16 00:00 –",
    ]);
    expect(ladder(told(breach, [...events, "escalated 07-16 09:00", "responded 07-20 10:00"]))).toEqual([
      "atasan@a@07-15T23:59 done 07-16 00:00 07-16 00:00 07-16 09:00",
    ]);
  });

  test("a due instant that was replaced keeps its breach, and a second breach is told again", () => {
    const graded = {
      ...three,
      rules: [
        { when: { fact: "berat", operator: "equal", value: true }, length: of(1, "working-day") },
        { length: of(3, "working-day") },
      ],
    };
    const service: Service = {
      ...watch({ deadline: "*" }, {}, graded),
      facts: { berat: { type: "boolean" } },
    };
    const events = [
      ["received 07-10 10:00", { facts: { berat: true } }],
      ["established 07-14 10:00", { facts: { berat: false } }],
    ] as const;
    expect(ladder(told(service, events))).toEqual([
      "atasan@a@07-13T23:59 due 07-14 00:00 07-14 00:00 –",
      "atasan@a@07-15T23:59 due 07-16 00:00 07-16 00:00 –",
    ]);
    expect(ladder(told(service, [...events, "responded 07-15 10:00"]))).toEqual([
      "atasan@a@07-13T23:59 due 07-14 00:00 07-14 00:00 –",
      "atasan@a@07-15T23:59 cancelled 07-16 00:00 07-16 00:00 –",
    ]);
  });

  test("1 hari kerja before the end of Wednesday 15 July is Tuesday 00:00, delivered at that day's opening", () => {
    const lead = { deadline: "a", before: of(1, "working-day") };
    const now = "07-14 09:00";
    expect(ladder(told(watch(lead), ["received 07-10 10:00"], { now }))).toEqual([
      "atasan@a@07-15T23:59 due 07-14 00:00 07-14 00:00 –",
    ]);
    expect(ladder(told(watch(lead, { calendar: "loket" }), ["received 07-10 10:00"], { now }))).toEqual([
      "atasan@a@07-15T23:59 due 07-14 00:00 07-14 08:00 –",
    ]);
    expect(ladder(told(watch(lead), ["received 07-10 10:00"]))).toEqual([
      "atasan@a@07-15T23:59 cancelled 07-14 00:00 07-14 00:00 –",
    ]);
  });

  test("a day lead without an opening before the due day is delivered at the last one before it", () => {
    const monday = deadlineOf(of(1, "working-day"));
    const lead = watch({ deadline: "a", before: of(1, "day") }, { calendar: "loket" }, monday);
    // Friday 10 July 10:00, due at the end of Monday; a day before is Sunday.
    expect(ladder(told(lead, ["received 07-10 10:00"], { now: "07-10 10:00" }))).toEqual([
      "atasan@a@07-13T23:59 due 07-10 10:00 07-10 10:00 –",
    ]);
    expect(ladder(told(lead, ["received 07-10 17:00"], { now: "07-10 17:00" }))).toEqual([
      "atasan@a@07-13T23:59 scheduled 07-12 00:00 07-12 00:00 –",
    ]);
  });

  test("2 jam before the end of Wednesday is 22:00", () => {
    expect(
      ladder(
        told(watch({ deadline: "a", before: of(2, "hour") }), ["received 07-10 10:00"], {
          now: "07-11 10:00",
        }),
      ),
    ).toEqual(["atasan@a@07-15T23:59 scheduled 07-15 22:00 07-15 22:00 –"]);
  });

  test("while paused it stays scheduled without an instant, and a pause changes no entry that has fallen due", () => {
    const paused = { ...three, pause: {} };
    const lead = watch({ deadline: "a", before: of(1, "working-day") }, {}, paused);
    const events = ["received 07-10 10:00", "paused 07-13 10:00"];
    expect(ladder(told(lead, events))).toEqual(["atasan@a@07-15T23:59 scheduled – – –"]);
    expect(ladder(told(lead, [...events, "resumed 07-13 11:00"], { now: "07-13 12:00" }))).toEqual([
      "atasan@a@07-15T23:59 scheduled 07-14 00:00 07-14 00:00 –",
    ]);
    expect(ladder(told(lead, ["received 07-10 10:00", "paused 07-14 10:00"]))).toEqual([
      "atasan@a@07-15T23:59 due 07-14 00:00 07-14 00:00 –",
    ]);
  });

  test("of a deadline nobody can tell there is one entry without a due, and of a second life keys say so", () => {
    const doubtful = {
      ...three,
      rules: [{ when: { fact: "berat", operator: "equal", value: true }, length: of(1, "day") }],
    };
    const service: Service = {
      ...watch({ deadline: "*" }, {}, doubtful),
      facts: { berat: { type: "boolean" } },
    };
    expect(ladder(told(service, ["received 07-10 10:00"]))).toEqual(["atasan@a undetermined – – –"]);
    const again: Service = { ...breach, closure: { rules: [], reopen: "restarts" } };
    expect(
      ladder(
        told(again, ["received 07-10 10:00", "closed 07-11 10:00", "reopened 07-13 10:00"], {
          now: "07-14 10:00",
        }),
      ),
    ).toEqual(["atasan@a@07-16T23:59~2 scheduled 07-17 00:00 07-17 00:00 –"]);
  });
});

test("the next check is the first instant at which anything changes, or an event told for later comes", () => {
  const sop = sopOf({ deadlines: { a: three } });
  const next = (now: string): string =>
    said(
      fullReferenceAnswer(
        questionOf(sop, {
          events: ["received 07-10 10:00", "responded 07-14 10:00", "contacted 07-16 10:00"],
          now,
        }),
      ).nextCheckAt,
    );
  expect(next("07-09 11:00")).toBe("07-10 10:00");
  expect(next("07-10 11:00")).toBe("07-14 10:00");
  expect(next("07-14 10:00")).toBe("07-16 10:00");
  expect(next("07-16 10:00")).toBe("–");
});
