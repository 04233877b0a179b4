/**
 * Grades, starts and stops that are all unknown multiply. What is looked at of their product is bounded, and an answer that
 * rests on a part of it says so. Work is told by how often conditions are judged and clocks are read, never by time.
 */
import { describe, expect, test, vi } from "vitest";
import { DeadlineClock } from "../../src/deadlines/clock.ts";
import { possibleDecisions } from "../../src/deadlines/decide.ts";
import { agenda, assess, explain, type LoadedSop } from "../../src/index.ts";
import { inlineSop } from "../assess/inline-sop.ts";

/** How many clocks are read for an answer. */
function clocksRead(sop: LoadedSop): number {
  const read = vi.spyOn(DeadlineClock.prototype, "read");
  assess(sop, complaint, now);
  const { length } = read.mock.calls;
  read.mockRestore();
  return length;
}

/** How often a fact is looked at in finding out how the deadline can be decided while nothing is known. */
function factsLookedAt(sop: LoadedSop): number {
  const { frame, deadlines } = sop.compiled.services.get("pengaduan")!;
  let count = 0;
  const facts = new Proxy(
    frame.slots.map((): unknown => null),
    {
      get: (values, key) => {
        count++;
        return Reflect.get(values, key);
      },
    },
  );
  possibleDecisions(deadlines[0]!, facts, null, { chosen: new Map() }, null);
  return count;
}

const now = "2026-07-20T12:00:00+08:00";
const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const complaint = { id: "a", sop: "contoh", service: "pengaduan", channel: "sms", events: [received] };

const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
const many = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));

/** A deadline that can end in grades × (starts + 1) × (stops + 1) ways, all of them unknown. */
function manyWays(grades: number, starts: number, stops: number) {
  const answers = (letter: string, count: number) =>
    many(count, (at) => [`${letter}${at}`, { type: "boolean", label: letter }] as const);
  const branched = (letter: string, count: number, event: string) => [
    ...many(count, (at) => ({ when: is(`${letter}${at}`, true), event })),
    { otherwise: true, event },
  ];
  const kelas = {
    type: "enum",
    label: "Kelas",
    values: many(grades, (at) => ({ id: `k${at}`, label: `K${at}` })),
  };
  const rules = many(grades, (at) => ({
    when: is("grade", `g${at}`),
    length: { amount: at + 1, unit: "day" },
  }));
  const from = branched("a", starts, "received");
  const until = branched("b", stops, "responded");
  return inlineSop({
    facts: { kelas, ...Object.fromEntries([...answers("a", starts), ...answers("b", stops)]) },
    grading: {
      ranked: true,
      grades: many(grades, (at) => ({ id: `g${at}`, label: `G${at}`, when: is("kelas", `k${at}`) })),
    },
    deadlines: { tanggapan: { label: "Tanggapan", from, until, rules } },
  });
}

describe("a deadline whose grades, starts and stops are all unknown", () => {
  const sizes = [20, 40, 80, 160];

  test("reads no more clocks when its ways double and double again", () => {
    // One clock for each way that is looked at, read for the answer and for its history.
    for (const each of sizes) expect(clocksRead(manyWays(40, each, each))).toBe(2 * (4096 + 1));
  });

  test("looks at facts in proportion to what the rule file holds, not to the product of it", () => {
    const looks = sizes.map((each) => factsLookedAt(manyWays(40, each, each)));
    for (const [index, count] of looks.entries())
      if (index > 0) expect(count).toBeLessThan(2.4 * looks[index - 1]!);
  });

  test("tells its strictest due instant while all ways were looked at", () => {
    const { deadlines, problems } = assess(manyWays(40, 9, 9), complaint, now);
    expect(deadlines[0]).toMatchObject({ status: "undetermined", dueAt: "2026-07-11T23:59:59.999+08:00" });
    expect(deadlines[0]!.candidates).toHaveLength(40);
    expect(problems.map(({ code }) => code)).not.toContain("C353");
  });

  test("beyond that is undetermined without a due instant, and says so", () => {
    const sop = manyWays(40, 20, 20);
    const answer = assess(sop, complaint, now, { language: "en" });
    const [deadline] = answer.deadlines;
    expect(deadline).toMatchObject({ status: "undetermined", dueAt: null, startedAt: null, stoppedAt: null });
    expect(deadline!.candidates.length).toBeGreaterThan(0);
    expect(answer.problems.flatMap(({ code, message }) => (code === "C353" ? [message] : []))).toEqual([
      `of more than 4096 candidates of deadline \`tanggapan\` only the first ${deadline!.candidates.length} are told, and no due instant: the others were not looked at`,
    ]);
    expect(explain(sop, answer).deadlines).toHaveLength(1);
    expect(agenda(sop, [complaint], now).groups.flatMap(({ items }) => items)).not.toHaveLength(0);
  });

  test("is never overdue, met or ended while some ways were not looked at", () => {
    const late = "2028-07-20T12:00:00+08:00";
    for (const types of [[], ["responded"], ["closed"]]) {
      const events = [received, ...types.map((type) => ({ type, at: "2026-07-11T10:00:00+08:00" }))];
      const { deadlines } = assess(manyWays(40, 20, 20), { ...complaint, events }, late);
      expect(deadlines[0]).toMatchObject({ status: "undetermined", dueAt: null });
    }
  });

  test("is one answer again as soon as what matters is known", () => {
    const facts = Object.fromEntries(many(20, (at) => [`a${at}`, true]));
    const known = { ...complaint, facts: { ...facts, b0: true, kelas: "k1" } };
    const { deadlines, problems } = assess(manyWays(40, 20, 20), known, "2026-07-11T12:00:00+08:00");
    expect(deadlines[0]).toMatchObject({ status: "running", dueAt: "2026-07-12T23:59:59.999+08:00" });
    expect(problems.map(({ code }) => code)).not.toContain("C353");
  });
});

describe("a condition over ever more unknown facts", () => {
  /** Pairs that name each fact twice, so that they have to be tried together. */
  const pairs = (count: number) =>
    many(count, (at) => ({ all: [is(`f${at}`, at % 2 === 0), is(`f${(at + 1) % count}`, at % 3 === 0)] }));
  const sopOf = (count: number) => {
    const facts = many(count, (at) => [`f${at}`, { type: "boolean", label: "F" }] as const);
    const rules = [
      { when: { any: pairs(count) }, length: { amount: 1, unit: "day" } },
      { length: { amount: 2, unit: "day" } },
    ];
    const deadlines = { tanggapan: { label: "Tanggapan", from: "received", until: "responded", rules } };
    return inlineSop({ facts: Object.fromEntries(facts), deadlines });
  };
  test("is tried in all combinations as long as it is none of thousands of comparisons", () => {
    const [deadline] = assess(sopOf(12), complaint, now).deadlines;
    expect(deadline!.because.map(({ kind }) => kind)).not.toContain("approximate");
  });

  test("takes no more comparisons beyond, and says that not everything was tried together", () => {
    // As many as a question of 1,024 comparisons makes when each is looked at in all of 4,096 combinations.
    for (const count of [500, 1000, 2000]) expect(factsLookedAt(sopOf(count))).toBeLessThan(1024 * 4096);
    const [deadline] = assess(sopOf(1000), complaint, now).deadlines;
    expect(deadline!.because.map(({ kind }) => kind)).toContain("approximate");
  });
});
