import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessEscalation } from "../../src/escalation/escalation.ts";
import type { Told } from "../assess/story.ts";
import { climbed, type Due, happened, level, prepared, type Story } from "./ladder.ts";

const days = { amount: 1, unit: "working-day" };
const triggers = [
  "dissatisfied",
  { any: ["asked", "dissatisfied"] },
  { all: ["responded", "dissatisfied"] },
  { event: "dissatisfied", after: { event: "responded", occurrence: "last" } },
  { when: happened("asked") },
  { when: { all: [happened("asked"), { not: happened("responded") }] } },
  { deadline: "tanggapan" },
  { deadline: "tanggapan", before: days },
  { deadline: "tanggapan", after: days },
  { deadline: "*", percent: 50 },
  { deadline: "*", before: { amount: 2, unit: "hour" } },
];
const conditions = [undefined, happened("contacted"), { not: happened("contacted") }];
const roles = ["kepala", "manajemen", "direktur"];
const how = fc.record({
  on: fc.constantFrom(...triggers),
  when: fc.constantFrom(...conditions),
  to: fc.constantFrom(...roles),
  action: fc.constantFrom("inform", "take-over", "explain"),
  calendar: fc.constantFrom("kantor", "loket"),
});
const levels = fc
  .array(how, { minLength: 1, maxLength: 4 })
  .map((list) =>
    list.map(({ on, when, to, ...more }, index) =>
      level(`jenjang-${index + 1}`, on, to, when === undefined ? more : { ...more, when }),
    ),
  );

const time = fc
  .tuple(fc.integer({ min: 9, max: 19 }), fc.integer({ min: 0, max: 23 }))
  .map(([day, hour]) => `07-${String(day).padStart(2, "0")} ${String(hour).padStart(2, "0")}:00`);
const names = [undefined, undefined, ...roles, "jenjang-1", "jenjang-2"];
const types = [
  "dissatisfied",
  "dissatisfied",
  "responded",
  "asked",
  "contacted",
  "escalated",
  "escalated",
  "explained",
];
const event = fc
  .tuple(fc.constantFrom(...types), time, fc.constantFrom(...names))
  .map(
    ([type, when, to]): Told =>
      to !== undefined && (type === "escalated" || type === "explained")
        ? [`${type} ${when}`, { to }]
        : `${type} ${when}`,
  );

const due = (end: string): Due => ({ start: "07-09 08:00", due: end });
const dues = fc.constantFrom<readonly Due[]>(
  [due("07-14 end")],
  [due("07-13 10:00")],
  [due("07-11 10:00"), due("07-15 end")],
);

/** A case at several instants; what it is answered by stops its deadlines. */
const stories = fc
  .record({
    levels,
    events: fc.array(event, { maxLength: 12 }),
    tanggapan: dues,
    verifikasi: dues,
    isClosed: fc.boolean(),
    closing: time,
  })
  .map(({ levels, events, tanggapan, verifikasi, isClosed, closing }): Omit<Story, "now"> => {
    const told = isClosed ? [...events, `closed ${closing}`] : events;
    const answers = told.flatMap((each) => {
      const words = typeof each === "string" ? each : each[0];
      return words.startsWith("responded ") ? [words.slice("responded ".length)] : [];
    });
    const stop = answers.sort()[0];
    const stopped = (list: readonly Due[]) =>
      list.map((each) => (stop === undefined ? each : { ...each, stop }));
    return {
      levels,
      events: told,
      deadlines: { tanggapan: stopped(tanggapan), verifikasi: stopped(verifikasi) },
    };
  });

const runs = { numRuns: 120 };

describe("a case that goes on", () => {
  test("never climbs down, and takes back nothing that fell due or was done", () => {
    fc.assert(
      fc.property(stories, time, time, (story, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const before = climbed({ ...story, now: earlier });
        const after = climbed({ ...story, now: later });
        expect(after.reached).toBeGreaterThanOrEqual(before.reached);
        for (const [index, answer] of before.answers.entries()) {
          const then = after.answers[index]!;
          if (answer.status === "done") expect(then).toMatchObject({ status: "done", doneAt: answer.doneAt });
          if (answer.status === "due") {
            expect(["due", "done", "cancelled"]).toContain(then.status);
            expect(then).toMatchObject({ dueAt: answer.dueAt, deliverAt: answer.deliverAt });
          }
        }
      }),
      runs,
    );
  });

  test("without further events stays as it is until the next check, and then does not", () => {
    fc.assert(
      fc.property(stories, time, (story, now) => {
        const known = { ...story, events: story.events!.filter((each) => timeOf(each) <= now), now };
        const [ladder, context] = prepared(known);
        const answer = assessEscalation(ladder, context);
        const later = (instant: number) => {
          const chronicle = { ...context.chronicle, now: instant };
          return assessEscalation(ladder, { ...context, chronicle, now: instant }).judged;
        };
        if (answer.nextCheck === Number.POSITIVE_INFINITY) {
          expect(later(context.now + 60 * 86_400_000)).toEqual(answer.judged);
          return;
        }
        expect(answer.nextCheck).toBeGreaterThan(context.now);
        expect(later(answer.nextCheck - 1)).toEqual(answer.judged);
        expect(later(answer.nextCheck)).not.toEqual(answer.judged);
      }),
      runs,
    );
  });
});

function timeOf(event: Told): string {
  const words = typeof event === "string" ? event : event[0];
  return words.slice(words.indexOf(" ") + 1);
}

describe("at any instant", () => {
  test("levels below the one reached wait no more, and the handler is the highest that took over", () => {
    fc.assert(
      fc.property(stories, time, (story, now) => {
        const { answers, reached, handler } = climbed({ ...story, now });
        for (const { level, status } of answers) if (level <= reached) expect(status).not.toBe("scheduled");
        const taken = answers.filter(
          ({ action, dueAt, doneAt, status }) =>
            action === "take-over" && status !== "scheduled" && (dueAt !== null || doneAt !== null),
        );
        expect(handler).toBe(taken.at(-1)?.to[0] ?? null);
      }),
      runs,
    );
  });

  test("what is deliverable is due, and not before it may be delivered", () => {
    fc.assert(
      fc.property(stories, time, (story, now) => {
        const at = prepared({ ...story, now })[1].now;
        for (const { status, dueAt, deliverAt, deliverable } of climbed({ ...story, now }).answers) {
          expect(deliverable).toBe(status === "due" && Date.parse(deliverAt!) <= at);
          if (dueAt !== null) expect(Date.parse(deliverAt!)).toBeGreaterThanOrEqual(Date.parse(dueAt));
        }
      }),
      runs,
    );
  });
});

describe("a history of 10 000 events on a ladder of 50 levels takes less than a second", () => {
  const hour = (index: number) =>
    `07-10 ${String(Math.floor(index / 3600)).padStart(2, "0")}:${String(Math.floor(index / 60) % 60).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`;
  const many = (tell: (time: string) => Told) =>
    Array.from({ length: 10_000 }, (_, index) => tell(hour(index)));
  const fifty = (on: unknown, more: object = {}) =>
    Array.from({ length: 50 }, (_, index) => level(`jenjang-${index + 1}`, on, "kepala", more));

  test.each<[string, readonly object[], readonly Told[]]>([
    ["not satisfied", fifty("dissatisfied"), many((time) => `dissatisfied ${time}`)],
    [
      "not satisfied under a condition that never holds",
      fifty("dissatisfied", { when: happened("contacted") }),
      many((time) => `dissatisfied ${time}`),
    ],
    [
      "not satisfied after an answer that never came",
      fifty({ event: "dissatisfied", after: { event: "responded", occurrence: "last" } }),
      many((time) => `dissatisfied ${time}`),
    ],
    ["passed on without end", fifty("resolved"), many((time) => `escalated ${time}`)],
    ["passed on by name", fifty("resolved"), many((time) => [`escalated ${time}`, { to: "kepala" }])],
  ])("%s", (_, levels, events) => {
    const [ladder, context] = prepared({ levels, events, now: "07-20 10:00" });
    const start = performance.now();
    expect(assessEscalation(ladder, context).judged).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
