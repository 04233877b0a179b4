/** An assessment is a function of what was known by `now`, and of nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import type { Case } from "../../src/format/case.ts";
import { shippedSop } from "../assess/shipped.ts";
import { atOf, cutOff, hasBegun, inOrder, type Question, questions } from "./cases.ts";
import { runs } from "./runs.ts";

/** The assessment without when to look again, for which alone what is told for later counts. */
function ask({ sop, now, readings }: Question, complaint: Case) {
  const { nextCheckAt: _, ...answer } = assess(shippedSop(sop), complaint, now, { readings });
  return answer;
}

describe("an earlier date", () => {
  test("is answered as it was answered then, when nothing of what followed had been told", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const whole = inOrder(question.case);
        fc.pre(hasBegun(whole, question.now));
        expect(ask(question, whole)).toEqual(ask(question, cutOff(whole, question.now)));
      }),
      runs(),
    );
  });

  test("is answered alike from every event of a history", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const whole = inOrder(question.case);
        for (const event of whole.events ?? []) {
          const then = { ...question, now: atOf(event) };
          expect(ask(then, whole)).toEqual(ask(then, cutOff(whole, then.now)));
        }
      }),
      runs(1 / 10),
    );
  });
});

describe("the future is silent", () => {
  const future = fc.record({
    type: fc.constantFrom(
      "received",
      "resolved",
      "responded",
      "closed",
      "extended",
      "established",
      "nonsense",
    ),
    later: fc.integer({ min: 1, max: 400 * 86_400_000 }),
    facts: fc.option(fc.constant({ kematian: true, ngawur: 1 }), { nil: undefined }),
    amount: fc.constantFrom(3, Number.NaN, "tiga"),
  });

  test("an event after now changes nothing but when to look again, whatever is wrong with it", () => {
    fc.assert(
      fc.property(questions(), future, (question, { later, ...event }) => {
        fc.pre(hasBegun(question.case, question.now));
        const at = new Date(question.now + later).toISOString();
        const told = {
          ...question.case,
          events: [...(question.case.events ?? []), { ...event, at }],
        } as Case;
        expect(ask(question, told)).toEqual(ask(question, question.case));
      }),
      runs(),
    );
  });
});

describe("the order of telling", () => {
  test("changes nothing but the indexes of events, when they happened at distinct instants", () => {
    fc.assert(
      fc.property(
        questions().chain((question) => {
          const told = atDistinctInstants(question.case);
          const events = told.events ?? [];
          return fc
            .shuffledSubarray(events, { minLength: events.length })
            .map((shuffled) => ({ question, told, shuffled: { ...told, events: shuffled } }));
        }),
        ({ question, told, shuffled }) => {
          expect(byEventId(ask(question, shuffled), shuffled)).toEqual(byEventId(ask(question, told), told));
        },
      ),
      runs(),
    );
  });
});

function atDistinctInstants(complaint: Case): Case {
  const seen = new Set<number>();
  const events = (complaint.events ?? []).filter((event) => {
    const at = atOf(event);
    if (seen.has(at)) return false;
    seen.add(at);
    return true;
  });
  return { ...complaint, events };
}

/** The assessment with ids in place of the indexes of events, and its problems in an order of their own. */
function byEventId(assessment: Omit<Assessment, "nextCheckAt">, { events = [] }: Case): unknown {
  const named = JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => {
      if ((key === "event" || key === "replacedBy") && typeof value === "number") return events[value]!.id;
      if (key === "pointer" && typeof value === "string")
        return value.replace(/^\/events\/(\d+)/, (_, index) => `/events/${events[Number(index)]!.id}`);
      return value;
    }),
  ) as Omit<Assessment, "nextCheckAt">;
  const order = (problem: object) => JSON.stringify(problem);
  return { ...named, problems: [...named.problems].sort((a, b) => (order(a) < order(b) ? -1 : 1)) };
}
