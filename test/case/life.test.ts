/** Events in a row, the lives that they make up, and the pauses of a life. */
import { describe, expect, test } from "vitest";
import { eventKinds, markOf, type ReadEvent } from "../../src/case/history.ts";
import {
  arrivalOf,
  asArrival,
  EventsInOrder,
  emptyLife,
  standsForArrival,
  wholeLife,
} from "../../src/case/life.ts";
import { Pauses } from "../../src/case/pauses.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";

const kinds = eventKinds();
const HOUR = 3_600_000;

function read(type: string, hour: number, more: Partial<ReadEvent["event"]> = {}, index = hour): ReadEvent {
  const { also, mark } = kinds.get(type) ?? { also: [], mark: markOf(type) };
  return { type, also, mark, at: hour * HOUR, index, event: { type, at: "", ...more } };
}

describe("a row of events", () => {
  test("of the whole case has as many told as it has events", () => {
    const row = new EventsInOrder([read("received", 1), read("asked", 2)], null);
    expect([0, 1, 2].map((count) => row.told(count))).toEqual([0, 1, 2]);
  });

  test("of a life tells how many of the case's were told with each", () => {
    const row = new EventsInOrder([], []);
    row.add(read("reopened", 4), 4);
    row.add(read("asked", 6), 6);
    expect([0, 1, 2].map((count) => row.told(count))).toEqual([0, 4, 6]);
  });

  test("knows the first of each type, of those added later too, and of what they count as", () => {
    const row = new EventsInOrder([], []);
    expect(row.firstOf("received")).toBe(Number.POSITIVE_INFINITY);
    row.add(asArrival(read("reopened", 1)), 1);
    row.add(read("received", 2), 2);
    row.add(read("asked", 3), 3);
    expect(["reopened", "received", "submitted", "asked"].map((type) => row.firstOf(type))).toEqual([
      0, 0, 0, 2,
    ]);
    expect(row.firstOf("resolved")).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("the arrival", () => {
  test("is the first event that is not merely what happened", () => {
    expect(arrivalOf(wholeLife([read("occurred", 1)]))).toBeNull();
    expect(arrivalOf(wholeLife([read("occurred", 1), read("asked", 2), read("received", 3)]))).toBe(2 * HOUR);
  });

  test("of a new life is the reopening that began it, and of no other", () => {
    const life = emptyLife(2, 5 * HOUR);
    life.counted.add(asArrival(read("reopened", 5)), 5);
    expect(arrivalOf(life)).toBe(5 * HOUR);
    expect(standsForArrival(life.counted.events[0]!)).toBe(true);
    expect(standsForArrival(read("reopened", 5))).toBe(false);
  });
});

/** "from–to" in hours of each pause; "–" while it is open. */
function pausesOf(events: readonly ReadEvent[], endAt: number | null = null) {
  const problems = new ProblemList("en");
  const life = emptyLife(1, Number.NEGATIVE_INFINITY);
  const pauses = new Pauses(life);
  events.forEach((event, order) => {
    life.counted.add(event, order + 1);
    if (event.at === endAt)
      life.ends.push({ at: endAt, kind: "closed", event: event.index, rule: null, order });
    pauses.readOn(problems);
  });
  const hours = (at: number) => (at === Number.POSITIVE_INFINITY ? "" : `${at / HOUR}`);
  return {
    list: pauses.list.map(({ from, to }) => `${hours(from)}–${hours(to)}`),
    problems: problems.problems.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

describe("pauses", () => {
  test("hold up to what resumes them: the one that is named, else all that are open", () => {
    const two = [read("paused", 1, { id: "a" }), read("paused", 2, { id: "b" })];
    expect(pausesOf(two).list).toEqual(["1–", "2–"]);
    expect(pausesOf([...two, read("resumed", 3, { ref: "a" })]).list).toEqual(["1–3", "2–"]);
    expect(pausesOf([...two, read("resumed", 3)]).list).toEqual(["1–3", "2–3"]);
  });

  test("are ended by the end of the case", () => {
    const told = [read("paused", 1), read("closed", 3), read("reopened", 5), read("paused", 6)];
    expect(pausesOf(told, 3 * HOUR).list).toEqual(["1–3", "6–"]);
  });

  test("that nothing began are not resumed, and that is named", () => {
    expect(pausesOf([read("resumed", 1)])).toEqual({ list: [], problems: ["C331 /events/1"] });
    const resumedTwice = [
      read("paused", 1, { id: "a" }),
      read("resumed", 2),
      read("resumed", 3, { ref: "a" }),
    ];
    expect(pausesOf(resumedTwice)).toEqual({ list: ["1–2"], problems: ["C331 /events/3"] });
  });
});
