/** What holds of the life of any case, whatever its SOP says: no second opinion is asked. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import type { Case } from "../../src/format/case.ts";
import { historyBy, type OracleEvent } from "../oracle/history.ts";
import { type LifeQuestion, lifeQuestions } from "../oracle/life-arbitraries.ts";
import type { LifeRule, LifeSop } from "../oracle/life-sop.ts";
import { atOf, cutOff } from "./cases.ts";
import { sopOfLibrary } from "./life-differential.ts";
import { runs } from "./runs.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const questions = lifeQuestions(shippedDecrees, { maxEvents: 10 });
/** With an event that stands: the facts of a case without any hold always. */
const begun = questions.filter(({ case: complaint, now }) => historyBy(complaint, now).length > 0);
const few = runs(1 / 40);

/** The same decrees throughout, so that only the case moves. */
function ask({ sop }: LifeQuestion, complaint: LifeQuestion["case"] | Case, now: number): Assessment {
  return assess(sopOfLibrary(sop), complaint, now, { calendarAsOf: "2027-12-31" });
}

function withEvents({ case: complaint }: LifeQuestion, events: readonly OracleEvent[]): LifeQuestion["case"] {
  return { ...complaint, events };
}

function withoutAt({ at: _, ...rest }: Assessment): unknown {
  return rest;
}

const told = (type: string, at: number, more: Partial<OracleEvent> = {}): OracleEvent => ({
  ...more,
  type,
  at: new Date(at).toISOString(),
});

describe("time", () => {
  const later = fc.record({
    type: fc.constantFrom(
      "received",
      "responded",
      "closed",
      "reopened",
      "paused",
      "resumed",
      "extended",
      "graded",
    ),
    after: fc.integer({ min: 1, max: 400 * DAY }),
  });

  test("what happens after now changes nothing", () => {
    fc.assert(
      fc.property(begun, fc.array(later, { minLength: 1, maxLength: 3 }), (question, future) => {
        const { case: complaint, now } = question;
        const events = [...complaint.events, ...future.map(({ type, after }) => told(type, now + after))];
        const annulment = complaint.events.map(({ id }) =>
          told("annulled", now + 1, id === undefined ? {} : { ref: id }),
        );
        const known = ask(question, complaint, now);
        expect(ask(question, withEvents(question, [...events, ...annulment]), now)).toEqual(known);
      }),
      few,
    );
  });

  test("assessing at each event and each next check ends where assessing at once does", () => {
    fc.assert(
      fc.property(begun, (question) => {
        const { case: complaint, now } = question;
        const instants = complaint.events.map(atOf).filter((at) => at <= now);
        let at = Math.min(...instants);
        let steps = 0;
        for (let last: Assessment; ; ) {
          last = ask(question, cutOff(complaint as Case, at), at);
          const due = last.nextCheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(last.nextCheckAt);
          const next = Math.min(due, ...instants.filter((each) => each > at));
          expect(++steps).toBeLessThan(100);
          if (next > now) {
            expect(withoutAt(last)).toEqual(withoutAt(ask(question, complaint, now)));
            return;
          }
          at = next;
        }
      }),
      few,
    );
  });

  test("nothing changes before the next check, and something does at it", () => {
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(begun, parts, (question, parts) => {
        const known = cutOff(question.case as Case, question.now);
        for (let now = question.now, checks = 0; checks < 3; checks++) {
          const present = ask(question, known, now);
          const next = present.nextCheckAt === null ? now + 900 * DAY : Date.parse(present.nextCheckAt);
          expect(next).toBeGreaterThan(now);
          for (const at of [next - 1, ...parts.map((part) => now + Math.floor((next - 1 - now) * part))]) {
            expect(withoutAt(ask(question, known, at))).toEqual(withoutAt(present));
          }
          if (present.nextCheckAt === null) return;
          expect(withoutAt(ask(question, known, next))).not.toEqual(withoutAt(present));
          now = next;
        }
      }),
      few,
    );
  });
});

/** Rules whose due instants nothing but pauses, extensions and the end of the case move. */
function withPlainRules(sop: LifeSop, ruleOf: (rule: LifeRule) => LifeRule): LifeSop {
  const { closure: _, deadlines, ...service } = sop.services.pengaduan;
  const plain = Object.entries(deadlines).map(([id, deadline]) => [
    id,
    { ...deadline, rules: deadline.rules.map(ruleOf) },
  ]);
  return { ...sop, services: { pengaduan: { ...service, deadlines: Object.fromEntries(plain) } } };
}

function counted(rule: LifeRule): LifeRule {
  if (rule.length === "unspecified" || !("setBy" in rule.length)) return rule;
  const { setBy: _, atMost, ...length } = rule.length;
  return { ...rule, length: { ...length, amount: atMost === "unspecified" ? 3 : atMost } };
}

describe("due instants", () => {
  test("a pause brings none forward", () => {
    const pauses = fc.tuple(fc.nat(20 * 24 * 60), fc.nat(6 * 24 * 60));
    fc.assert(
      fc.property(begun, pauses, (asked, [before, during]) => {
        const question = { ...asked, sop: withPlainRules(asked.sop, counted) };
        const { case: complaint, now } = question;
        const from = Math.min(...complaint.events.map(atOf)) + before * 60_000;
        const pause = [
          told("paused", from, { id: "jeda", reason: "menunggu-pelapor" }),
          told("resumed", from + during * 60_000, { ref: "jeda" }),
        ];
        const paused = ask(question, withEvents(question, [...complaint.events, ...pause]), now);
        const unpaused = ask(question, complaint, now);
        for (const [index, { dueAt }] of paused.deadlines.entries()) {
          const without = unpaused.deadlines[index]!.dueAt;
          if (dueAt !== null && without !== null)
            expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(without));
        }
      }),
      few,
    );
  });

  test("of a graver grade are never later, where its lengths are shorter", () => {
    fc.assert(
      fc.property(begun, fc.integer({ min: 1, max: 4 }), (asked, times) => {
        const question = { ...asked, sop: withRankedLengths(asked.sop, times) };
        const { case: complaint, now } = question;
        const graded = (grade: string) =>
          ask(question, withEvents(question, [...complaint.events, told("graded", now, { grade })]), now)
            .deadlines;
        const grave = graded("berat");
        for (const [index, { dueAt }] of graded("ringan").entries()) {
          const graver = grave[index]!.dueAt;
          if (dueAt !== null && graver !== null)
            expect(Date.parse(graver)).toBeLessThanOrEqual(Date.parse(dueAt));
        }
      }),
      few,
    );
  });
});

/** Every deadline has one rule for each grade, the other's length so many times the graver's. */
function withRankedLengths(sop: LifeSop, times: number): LifeSop {
  const plain = withPlainRules(sop, counted);
  const { deadlines, ...service } = plain.services.pengaduan;
  const when = { fact: "grade", operator: "equal", value: "berat" } as const;
  const grades = [
    { id: "berat", label: "Berat", when: { fact: "fatal", operator: "equal", value: true } },
    { id: "ringan", label: "Ringan", otherwise: true },
  ] as const;
  const ranked = Object.entries(deadlines).map(([id, deadline]) => {
    const { when: _, ...rule } = deadline.rules[0]!;
    if (rule.length === "unspecified" || !("amount" in rule.length))
      return [id, { ...deadline, rules: [rule] }];
    const longer = { ...rule, length: { ...rule.length, amount: rule.length.amount * times } };
    return [id, { ...deadline, rules: [{ ...rule, when }, longer] }];
  });
  const graded = { ...service, grading: { ranked: true, grades }, deadlines: Object.fromEntries(ranked) };
  return { ...plain, services: { pengaduan: graded } };
}

describe("the history", () => {
  test("an event that is annulled is as if it had never been", () => {
    fc.assert(
      fc.property(questions, fc.nat(), fc.nat(3), (question, pick, after) => {
        const { events } = question.case;
        // An earlier annulment of it reads differently: there of no event, here of one that is gone.
        const unique = events.filter(
          ({ id }) =>
            id !== undefined &&
            events.filter((each) => each.id === id).length === 1 &&
            events.every(({ ref, type }) => type !== "annulled" || ref !== id),
        );
        fc.pre(unique.length > 0);
        const gone = events.indexOf(unique[pick % unique.length]!);
        const at = Math.max(...events.map(atOf)) + after;
        const now = Math.max(at, question.now);
        const annulment = told("annulled", at, { ref: events[gone]!.id! });
        const annulled = ask(question, withEvents(question, [...events, annulment]), now);
        const without = ask(question, withEvents(question, events.toSpliced(gone, 1)), now);
        const origin = events.map((_, index) => index).toSpliced(gone, 1);
        expect(withOrigins(annulled, [...events.keys(), -1])).toEqual(withOrigins(without, origin));
      }),
      few,
    );
  });

  test("events may be told in any order, when no two happened at one instant", () => {
    const orders = questions.chain((question) => {
      const seen = new Set<number>();
      const events = question.case.events.filter((event) => !seen.has(atOf(event)) && seen.add(atOf(event)));
      const all = [...events.keys()];
      return fc
        .shuffledSubarray(all, { minLength: all.length })
        .map((order) => ({ question, events, order }));
    });
    fc.assert(
      fc.property(orders, ({ question, events, order }) => {
        const shuffled = order.map((index) => events[index]!);
        expect(withOrigins(ask(question, withEvents(question, shuffled), question.now), order)).toEqual(
          withOrigins(ask(question, withEvents(question, events), question.now), [...events.keys()]),
        );
      }),
      few,
    );
  });
});

/** The assessment with each event's first position in place of its index, and problems in an order of their own. */
function withOrigins(assessment: Assessment, origins: readonly number[]): unknown {
  const named = JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => {
      if ((key === "event" || key === "resumed") && typeof value === "number") return origins[value];
      if (key === "pointer" && typeof value === "string")
        return value.replace(/^\/events\/(\d+)/, (_, index) => `/events/${origins[Number(index)]}`);
      return value;
    }),
  ) as Assessment;
  const order = (problem: object) => JSON.stringify(problem);
  return { ...named, problems: [...named.problems].sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}
