/**
 * `nextCheckAt` lets a host set one timer: until then nothing changes, and then something does or an event that was told
 * for later comes. The decrees stay the same throughout, as known at the end of 2027.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { Case } from "../../src/format/case.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { atOf, cutOff, hasBegun, inOrder, type Question, questions } from "./cases.ts";
import { runs } from "./runs.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Starts, stops and bounds that are dates which the case carries; an SOP each, so that none hides another. */
const deadlines: Readonly<Record<string, object>> = {
  "dari-tanggal": {
    from: { field: "kejadian" },
    until: { any: ["resolved", { field: "janji" }] },
    rules: [
      { when: { fact: "grade", operator: "equal", value: "berat" }, length: { amount: 2, unit: "day" } },
      { length: { amount: 5, unit: "working-day" } },
    ],
  },
  "sampai-keduanya": {
    from: "received",
    until: { all: ["responded", { field: "janji", after: { field: "kejadian" } }] },
    rules: [{ length: { amount: 30, unit: "hour" } }],
  },
  "sampai-tanggal": {
    from: "received",
    until: { field: "janji" },
    rules: [{ length: { amount: 5, unit: "day" } }],
  },
  "tanpa-angka": {
    from: { event: "received", after: { field: "kejadian" } },
    until: { field: "janji" },
    rules: [{ length: "unspecified" }],
  },
  "di-luar-kalender": {
    from: "received",
    until: { field: "janji" },
    rules: [{ length: { amount: 9000, unit: "working-day" } }],
  },
};

const dated: Readonly<Record<string, LoadedSop>> = Object.fromEntries(
  Object.entries(deadlines).map(([id, deadline]) => [
    id,
    inlineSop({
      intake: {
        kejadian: { label: "Kejadian", type: "date" },
        janji: { label: "Janji", type: "date-time" },
      },
      facts: { berat: { type: "boolean", label: "Berat" } },
      grading: {
        ranked: true,
        grades: [
          { id: "berat", label: "Berat", when: { fact: "berat", operator: "equal", value: true } },
          { id: "ringan", label: "Ringan", otherwise: true },
        ],
      },
      deadlines: { [id]: { label: id, ...deadline } },
    }),
  ]),
);

const datedQuestions: fc.Arbitrary<Question> = fc
  .record({
    sop: fc.constantFrom(...Object.keys(dated)),
    received: fc.integer({ min: -20, max: 20 }),
    kejadian: fc.integer({ min: -20, max: 20 }),
    janji: fc.integer({ min: -20 * 24, max: 20 * 24 }),
    ended: fc.option(
      fc.tuple(
        fc.integer({ min: -20, max: 0 }),
        fc.constantFrom("closed", "resolved", "responded", "withdrawn"),
      ),
    ),
    berat: fc.constantFrom(true, false, null),
  })
  .map(({ sop, received, kejadian, janji, ended, berat }) => {
    const now = Date.UTC(2026, 6, 10, 2);
    const at = (ms: number) => new Date(now + ms).toISOString();
    return {
      sop,
      now,
      readings: {},
      case: {
        service: "pengaduan",
        channel: "sms",
        fields: { kejadian: at(kejadian * DAY).slice(0, 10), janji: at(janji * HOUR) },
        facts: { berat },
        events: [
          { type: "occurred", at: at(-20 * DAY) },
          { type: "received", at: at(received * DAY) },
          ...(ended === null ? [] : [{ type: ended[1], at: at(ended[0] * DAY) }]),
        ],
      },
    };
  });

function loaded(sop: string): LoadedSop {
  return dated[sop] ?? shippedSop(sop);
}

function withoutAt({ at: _, ...rest }: Assessment): unknown {
  return rest;
}

function withoutCheck({ at: _, nextCheckAt: __, ...rest }: Assessment): unknown {
  return rest;
}

/** The first event of a case that is told for later than an instant; Infinity when there is none. */
function comingAfter(complaint: Case, now: number): number {
  return Math.min(Number.POSITIVE_INFINITY, ...(complaint.events ?? []).map(atOf).filter((at) => at > now));
}

test.each([
  ["of a shipped SOP", questions()],
  ["whose clocks hang on dates that it carries", datedQuestions],
])("a case %s stays as it is until its next check, and then it changes or an event comes", (_, asked) => {
  const instants = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(asked, instants, ({ sop, case: complaint, now, readings }, parts) => {
      const answer = (at: number) =>
        assess(loaded(sop), complaint, at, { readings, calendarAsOf: "2027-12-31", language: "en" });
      const present = answer(now);
      const next = present.nextCheckAt === null ? now + 900 * DAY : Date.parse(present.nextCheckAt);
      expect(next).toBeGreaterThan(now);
      for (const at of [next - 1, ...parts.map((part) => now + Math.floor((next - 1 - now) * part))]) {
        expect(withoutAt(answer(at))).toEqual(withoutAt(present));
      }
      const coming = comingAfter(complaint, now);
      expect(next).toBeLessThanOrEqual(coming);
      if (present.nextCheckAt !== null && next < coming)
        expect(withoutCheck(answer(next))).not.toEqual(withoutCheck(present));
    }),
    runs(1 / 2),
  );
});

test("what is told for later moves the next check to its instant at the latest, and nothing else", () => {
  fc.assert(
    fc.property(questions(), ({ sop, case: complaint, now, readings }) => {
      fc.pre(hasBegun(complaint, now));
      const whole = inOrder(complaint);
      const answer = (events: Case) => assess(shippedSop(sop), events, now, { readings });
      const [told, known] = [answer(whole), answer(cutOff(whole, now))];
      expect(withoutCheck(told)).toEqual(withoutCheck(known));
      const instants = [known.nextCheckAt ?? [], comingAfter(complaint, now)].flat();
      const first = Math.min(...instants.map((at) => (typeof at === "string" ? Date.parse(at) : at)));
      expect(told.nextCheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(told.nextCheckAt)).toBe(first);
    }),
    runs(1 / 2),
  );
});

test("following the timer from the first event on, a host sees every change there is", () => {
  fc.assert(
    fc.property(questions("rsud-buleleng"), ({ sop, case: complaint, now, readings }) => {
      const answer = (at: number) =>
        assess(loaded(sop), complaint, at, { readings, calendarAsOf: "2027-12-31" });
      const statuses = (assessment: Assessment) =>
        assessment.deadlines.map(({ status, candidates }) => [status, candidates.map((each) => each.status)]);
      let checks = 0;
      let at: string | null = answer(now).at;
      let last = answer(now);
      while (at !== null) {
        expect(++checks).toBeLessThan(10 + (complaint.events ?? []).length);
        last = answer(Date.parse(at));
        at = last.nextCheckAt;
      }
      expect(statuses(answer(now + 2_000 * DAY))).toEqual(statuses(last));
    }),
    runs(1 / 10),
  );
});
