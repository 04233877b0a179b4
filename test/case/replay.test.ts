/** The replay of a case answers as if each question about the past were asked of a case that had got no further. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseState, caseState, slotValues } from "../../src/case/case-state.ts";
import { isOfType } from "../../src/case/history.ts";
import { asArrival, EventsInOrder } from "../../src/case/life.ts";
import { readCase } from "../../src/case/read-case.ts";
import { Replay, type Turn } from "../../src/case/replay.ts";
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
  /** Hours since the event before: some share their instant. */
  later: fc.constantFrom(0, 1, 1),
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

const instantOf = (hour: number) => new Date(Date.UTC(2026, 6, 6, hour)).toISOString();

function read({ facts, events }: Told, problems = new ProblemList("id")) {
  let hour = 0;
  const dated = events.map(({ later, ...event }) => {
    hour += later;
    return { ...event, at: instantOf(hour) };
  });
  const written = { service: "pengaduan", facts, events: dated };
  return readCase(written, compiled.eventTypes, Date.UTC(2027, 0, 1), problems);
}

/** The grades set by hand, as far as anybody asked for them; an hour with an even number lies within opening hours. */
function replayed(
  history: ReturnType<typeof read>,
  row = rowOf(history, false),
  before: Replay<string | null> | null = null,
) {
  const asked: number[] = [];
  const replay = new Replay<string | null>(
    {
      frame,
      history,
      row,
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
      fillIntake: null,
      before,
    },
    null,
  );
  return { replay, asked };
}

/** What is known after the first events of a row, each time from the beginning. */
function naive(history: ReturnType<typeof read>, row: EventsInOrder, count: number) {
  const state = caseState(history, frame, row.told(count), null);
  const happened = row.events.slice(0, count);
  const isThere = (type: string) => happened.some((each) => isOfType(each, type));
  const arrival = ["received", "submitted"].flatMap(
    (type) => happened.find((each) => isOfType(each, type)) ?? [],
  )[0];
  const graded = history.events
    .slice(0, row.told(count))
    .findLast(({ type, event }) => type === "graded" && event.grade !== "biru");
  const grade = graded === undefined ? null : String(graded.event.grade);
  const facts = slotValues(frame, isThere, state, {
    service: "pengaduan",
    channel: "sms",
    channelClass: null,
    grade,
    receivedWithinHours: arrival === undefined ? null : new Date(arrival.at).getUTCHours() % 2 === 0,
  });
  return { state, facts, grade };
}

/** Where a condition turns among the first events, each instant judged as a whole. */
function naiveTurns(
  history: ReturnType<typeof read>,
  row: EventsInOrder,
  count: number,
  fact: string,
): Turn[] {
  const turns: Turn[] = [];
  const condition = isTrue(fact);
  for (let known = 1; known <= count; known++) {
    if (known < count && row.events[known]!.at === row.events[known - 1]!.at) continue;
    const truth = truthOf(condition, naive(history, row, known).facts) === TRUE;
    if (truth !== (turns.at(-1)?.isTrue ?? false)) turns.push({ count: known, isTrue: truth });
  }
  return turns;
}

/** All events, or those of the life that begins with the last event that may begin one. */
function rowOf(history: ReturnType<typeof read>, isLast: boolean): EventsInOrder {
  const order = history.events.findLastIndex(({ type }) => type === "reopened");
  if (!isLast || order <= 0) return new EventsInOrder([...history.events], null);
  const row = new EventsInOrder([], []);
  history.events.slice(order).forEach((event, index) => {
    row.add(index === 0 ? asArrival(event) : event, order + index + 1);
  });
  return row;
}

const copied = ({ facts, fields, isWrongKind }: CaseState) => structuredClone({ facts, fields, isWrongKind });

describe("what was known after some of the events", () => {
  test("is the same in whatever order it is asked, and stays what it was", () => {
    const asking = fc.array(fc.nat(10), { maxLength: 12 });
    fc.assert(
      fc.property(cases, fc.boolean(), asking, (complaint, isLast, counts) => {
        const history = read(complaint);
        const row = rowOf(history, isLast);
        const { replay } = replayed(history, row);
        const answers = [row.events.length, ...counts].flatMap((count) => {
          if (count > row.events.length) return [];
          const known = replay.after(count);
          expect(known).toEqual(naive(history, row, count));
          return [{ known, state: copied(known.state) }];
        });
        for (const { known, state } of answers) expect(copied(known.state)).toEqual(state);
      }),
      runs(),
    );
  });

  test("a row that grows answers of its first events as the whole one does", () => {
    fc.assert(
      fc.property(cases, (complaint) => {
        const history = read(complaint);
        const growing = new EventsInOrder([], []);
        const { replay } = replayed(history, growing);
        history.events.forEach((event, index) => {
          growing.add(event, index + 1);
          expect(replay.now).toEqual(naive(history, rowOf(history, false), index + 1));
        });
      }),
      runs(),
    );
  });

  test("is the same for a walk that goes on where that of an earlier life ended, and reads no event again", () => {
    fc.assert(
      fc.property(cases, fc.nat(8), (told, at) => {
        const history = read(told);
        const order = Math.min(at, history.events.length);
        const earlier = new EventsInOrder(history.events.slice(0, order), null);
        const later = new EventsInOrder([], []);
        for (let index = order; index < history.events.length; index++)
          later.add(history.events[index]!, index + 1);
        const { replay, asked } = replayed(history, later, replayed(history, earlier).replay);
        for (let count = later.events.length; count > 0; count--) {
          const { state, facts, grade } = replay.after(count);
          const expected = naive(history, later, count);
          expect({ state: copied(state), facts, grade }).toEqual({
            ...expected,
            state: copied(expected.state),
          });
        }
        expect(asked.every((index) => index >= order)).toBe(true);
      }),
    );
  });

  test("a condition turns with the instants after which it is true, and no longer", () => {
    const fact = fc.constantFrom(...named.slice(0, 5));
    const asking = fc.array(fc.nat(8), { maxLength: 4 });
    fc.assert(
      fc.property(cases, fc.boolean(), fact, asking, (complaint, isLast, name, counts) => {
        const history = read(complaint);
        const row = rowOf(history, isLast);
        const { replay } = replayed(history, row);
        const condition = isTrue(name);
        // Whoever asks in the midst of an instant asks about what was known of it by then.
        for (const count of [...counts, row.events.length].sort((a, b) => a - b)) {
          if (count > row.events.length) continue;
          expect(replay.turnsOf(condition, count)).toEqual(naiveTurns(history, row, count, name));
        }
      }),
      runs(),
    );
  });
});

describe("the walk through a long case", () => {
  const event = {
    type: "graded",
    later: 1 as const,
    facts: undefined,
    fields: undefined,
    grade: "merah" as const,
  };
  const count = 500;
  const long = read({ facts: undefined, events: Array.from({ length: count }, () => event) });

  test("reads each event once when asked event by event", () => {
    const { replay, asked } = replayed(long);
    for (let known = 0; known <= count; known++) replay.after(known);
    expect(asked).toHaveLength(count);
  });

  test("reads each event once when asked event by event where a condition turned", () => {
    const { replay, asked } = replayed(long);
    const condition = isTrue("kematian");
    for (let known = 0; known <= count; known++) {
      replay.after(known);
      expect(replay.turnsOf(condition, known)).toEqual([]);
    }
    expect(asked).toHaveLength(count);
  });

  test("begins anew only for who asks about an earlier event than before", () => {
    const { replay, asked } = replayed(long);
    replay.after(count);
    replay.after(1);
    expect(asked).toHaveLength(count + 1);
  });
});

test("what is wrong with the events is named as they are read first, and not when they are read again", () => {
  const problems = new ProblemList("id");
  const event = {
    type: "graded",
    later: 1 as const,
    facts: { kematian: "ya" },
    fields: undefined,
    grade: "merah" as const,
  };
  const history = read({ facts: undefined, events: [event, event] });
  const source = { frame, history, row: rowOf(history, false), channel: null, channelClass: null };
  const grading = { byHand: () => null, settle: () => null };
  const replay = new Replay<null>(
    { ...source, isWithinHours: null, grading, fillIntake: null, before: null },
    problems,
  );
  const named = ["C206 /events/0/facts/kematian", "C206 /events/1/facts/kematian"];
  const found = () => problems.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  expect(found()).toEqual(named);
  replay.after(1);
  replay.turnsOf(isTrue("kematian"), 2);
  expect(found()).toEqual(named);
});
