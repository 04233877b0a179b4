/** The replay of a case answers as if each question about the past were asked of a case that had got no further. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseState, caseState, slotValues } from "../../src/case/case-state.ts";
import type { ReadEvent } from "../../src/case/history.ts";
import { eventsOfCase, firstLife, type Life, restartedLife } from "../../src/case/life.ts";
import { readCase } from "../../src/case/read-case.ts";
import { Replay } from "../../src/case/replay.ts";
import { compileCondition, TRUE, truthOf } from "../../src/conditions/compile.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import { serviceFrame } from "../../src/sop/service-frame.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { runs } from "../properties/runs.ts";

const { compiled, file } = inlineSop({
  facts: { kematian: { label: "Kematian", type: "boolean" } },
  intake: { nama: { label: "Nama", type: "text", required: true } },
  grading: {
    grades: ["merah", "kuning"].map((id) => ({ id, label: id })),
    criteria: "unspecified",
    ranked: false,
  },
});
const frame = serviceFrame(file, "pengaduan");
const named = [
  "kematian",
  "field.nama",
  "event.received",
  "event.resolved",
  "received-within-hours",
  "grade",
];
for (const fact of named) frame.names.slotOf(fact);
const slotOfGrade = frame.names.slotOf("grade");
const isTrue = (fact: string) =>
  compileCondition({ fact, operator: "equal", value: true }, "", [], frame.names);

const types = ["received", "submitted", "resolved", "established", "graded", "reopened"];
const told = fc.record({
  type: fc.constantFrom(...types),
  facts: fc.option(fc.record({ kematian: fc.constantFrom(true, false, null, "ya") }), { nil: undefined }),
  fields: fc.option(fc.record({ nama: fc.constantFrom("Ani", "", 7) }), { nil: undefined }),
  grade: fc.constantFrom("merah", "kuning", "biru"),
});
const cases = fc.record({
  facts: fc.option(fc.constant({ kematian: true }), { nil: undefined }),
  events: fc.array(told, { maxLength: 8 }),
});
type Told = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const instantOf = (index: number) => new Date(Date.UTC(2026, 6, 6, index)).toISOString();

function read({ facts, events }: Told, problems = new ProblemList("id")) {
  const dated = events.map((event, index) => ({ ...event, at: instantOf(index) }));
  const written = { service: "pengaduan", facts, events: dated };
  return readCase(written, compiled.eventTypes, Date.UTC(2027, 0, 1), problems);
}

/** The grades set by hand, as far as anybody asked for them; an hour with an even number lies within opening hours. */
function replayed(history: ReturnType<typeof read>, life: Life = firstLife(history.events)) {
  const asked: number[] = [];
  const replay = new Replay<string | null>(
    {
      frame,
      history,
      life,
      channel: "sms",
      channelClass: null,
      isWithinHours: (at) => new Date(at).getUTCHours() % 2 === 0,
      grading: {
        byHand: ({ type, index, event }) => {
          asked.push(index);
          return type === "graded" && event.grade !== "biru" ? String(event.grade) : null;
        },
        settle: (byHand, facts) => {
          facts[slotOfGrade] = byHand;
          return byHand;
        },
      },
    },
    null,
  );
  return { replay, asked };
}

/** What is known after the first events of a life, each time from the beginning. */
function naive(history: ReturnType<typeof read>, life: Life, count: number) {
  const state = caseState(history, frame, eventsOfCase(life, count), null);
  const happened = life.events.slice(0, count);
  const arrival = ["received", "submitted"].flatMap(
    (type) => happened.find((each) => each.type === type) ?? [],
  )[0];
  const graded = history.events
    .slice(0, eventsOfCase(life, count))
    .findLast(({ type, event }) => type === "graded" && event.grade !== "biru");
  const grade = graded === undefined ? null : String(graded.event.grade);
  const facts = slotValues(frame, (type) => happened.some((each) => each.type === type), state, {
    service: "pengaduan",
    channel: "sms",
    channelClass: null,
    grade,
    receivedWithinHours: arrival === undefined ? null : new Date(arrival.at).getUTCHours() % 2 === 0,
  });
  return { state, facts, grade };
}

/** The first life, or the one that begins with the last event that may begin one. */
function lifeOf(history: ReturnType<typeof read>, isLast: boolean): Life {
  const first = firstLife(history.events);
  const order = history.events.findLastIndex(({ type }) => type === "reopened");
  return isLast && order > 0 ? restartedLife(first, order) : first;
}

const copied = ({ facts, fields, isWrongKind }: CaseState) => structuredClone({ facts, fields, isWrongKind });

describe("what was known after some of the events", () => {
  test("is the same in whatever order it is asked, and stays what it was", () => {
    const asking = fc.array(fc.nat(10), { maxLength: 12 });
    fc.assert(
      fc.property(cases, fc.boolean(), asking, (complaint, isLast, counts) => {
        const history = read(complaint);
        const life = lifeOf(history, isLast);
        const { replay } = replayed(history, life);
        const answers = [life.events.length, ...counts].flatMap((count) => {
          if (count > life.events.length) return [];
          const known = replay.after(count);
          expect(known).toEqual(naive(history, life, count));
          return [{ known, state: copied(known.state) }];
        });
        for (const { known, state } of answers) expect(copied(known.state)).toEqual(state);
      }),
      runs(),
    );
  });

  test("a condition was first true after the event after which it is true for the first time", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), fc.constantFrom(...named.slice(0, 5)), (complaint, isLast, fact) => {
        const history = read(complaint);
        const life = lifeOf(history, isLast);
        const condition = isTrue(fact);
        const counts = [...life.events.keys()].map((position) => position + 1);
        const found = counts.find((count) => truthOf(condition, naive(history, life, count).facts) === TRUE);
        const atOnce = history.firstAt === null && truthOf(condition, naive(history, life, 0).facts) === TRUE;
        const expected = atOnce ? -1 : found === undefined ? null : found - 1;
        expect(replayed(history, life).replay.firstTrue(condition)).toBe(expected);
      }),
      runs(),
    );
  });

  test("in hindsight only the events are those of then", () => {
    fc.assert(
      fc.property(cases, fc.nat(8), (complaint, count) => {
        const history = read(complaint);
        const { replay } = replayed(history);
        const eventFacts = ["received", "resolved"].map((type) => ({
          type,
          slot: frame.names.slotOf(`event.${type}`),
        }));
        const then = naive(history, firstLife(history.events), Math.min(count, history.events.length));
        const expected = [...replay.now.facts];
        for (const { slot } of eventFacts) expected[slot] = then.facts[slot];
        expect(replay.inHindsight(eventFacts, count)).toEqual(expected);
      }),
      runs(),
    );
  });
});

describe("the walk through a long case", () => {
  const event = { type: "graded", facts: undefined, fields: undefined, grade: "merah" as const };
  const count = 500;
  const long = read({ facts: undefined, events: Array.from({ length: count }, () => event) });

  test("reads each event once when asked event by event", () => {
    const { replay, asked } = replayed(long);
    expect(asked).toHaveLength(count);
    for (let known = 0; known <= count; known++) replay.after(known);
    // Once more from the beginning, and the end is known already.
    expect(asked).toHaveLength(2 * count - 1);
  });

  test("reads each event once more to tell when a condition was first true", () => {
    const { replay, asked } = replayed(long);
    expect(replay.firstTrue(isTrue("kematian"))).toBeNull();
    expect(asked).toHaveLength(2 * count);
  });
});

test("what is wrong with the events is named as they are read first, and not when they are read again", () => {
  const problems = new ProblemList("id");
  const event = { type: "graded", facts: { kematian: "ya" }, fields: undefined, grade: "merah" as const };
  const history = read({ facts: undefined, events: [event, event] });
  const lists: (ProblemList | null)[] = [];
  const byHand = (_: ReadEvent, list: ProblemList | null) => {
    lists.push(list);
    return null;
  };
  const source = { frame, history, life: firstLife(history.events), channel: null, channelClass: null };
  const grading = { byHand, settle: () => null };
  const replay = new Replay<null>({ ...source, isWithinHours: null, grading }, problems);
  expect(lists).toEqual([problems, problems]);
  expect(problems.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "C206 /events/0/facts/kematian",
    "C206 /events/1/facts/kematian",
  ]);
  replay.after(1);
  replay.firstTrue(isTrue("kematian"));
  expect(lists.slice(2)).toEqual([null, null]);
});
