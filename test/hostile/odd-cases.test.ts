/** A case or a rule value that is no data is answered all the same, and what is no data is named at its place. */
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../src/base/deep-freeze.ts";
import { assessWithResolvers } from "../../src/engine/index.ts";
import * as api from "../../src/index.ts";
import { plainData } from "../../src/json/plain-data.ts";
import { shippedSop } from "../assess/shipped.ts";
import { circle, nested, oddValues, revoked, trapped } from "./odd-values.ts";

const sop = shippedSop("rsud-buleleng");
const now = "2026-07-10T12:00:00+08:00";
const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const plain = {
  id: "ADU-1",
  service: "pengaduan",
  channel: "sms",
  facts: { kematian: true },
  events: [received],
};
const trap = (key: string, rest: object = {}) =>
  Object.defineProperty({ ...rest }, key, {
    enumerable: true,
    get: () => {
      throw new RangeError("a trap of the caller's");
    },
  });

/** Where a case holds what, and where that is named. */
const oddParts: readonly (readonly [what: string, input: unknown, ...pointers: string[]])[] = [
  ["null", null, ""],
  ["a text", "pengaduan", ""],
  ["a Map", new Map(Object.entries(plain)), ""],
  ["a revoked proxy", revoked(plain), "", ""],
  ["a proxy that throws", trapped, "", ""],
  ["a getter of the case", trap("channel", plain), "/channel"],
  ["a getter of the events", trap("events", plain), "/events"],
  [
    "a getter of an event",
    { ...plain, events: [received, trap("type", received)] },
    "/events/1/type",
    "/events/1/type",
  ],
  [
    "a getter of an event that is not understood",
    { ...plain, events: [received, trap("at", received)] },
    "/events/1/at",
    "/events/1/at",
  ],
  ["a getter of a fact", { ...plain, facts: trap("kematian") }, "/facts/kematian"],
  ["a getter of a field", { ...plain, fields: trap("nama") }, "/fields/nama"],
  ["a Map of facts", { ...plain, facts: new Map([["kematian", true]]) }, "/facts"],
  [
    "a Date for an instant",
    { ...plain, events: [received, { type: "responded", at: new Date() }] },
    "/events/1/at",
  ],
  ["a Map for an event", { ...plain, events: [received, new Map()] }, "/events/1"],
  [
    "a bigint for an amount",
    { ...plain, events: [received, { ...received, type: "extended", amount: 3n }] },
    "/events/1/amount",
  ],
  ["NaN for a fact", { ...plain, facts: { kematian: Number.NaN } }, "/facts/kematian"],
  ["a symbol for a fact", { ...plain, facts: { kematian: Symbol("ya") } }, "/facts/kematian"],
  ["a list with a hole", { ...plain, events: Object.assign(new Array(2), { 0: received }) }, "/events/1"],
  ["a list without end", { ...plain, events: new Array(4_000_000_000) }, "/events"],
];

describe("a case that is no data", () => {
  test.each(oddParts)("%s is named at its place, and the rest is answered", (_, input, ...pointers) => {
    const answer = api.assess(sop, input, now, { language: "en" });
    const errors = answer.problems.filter(({ code }) => !["C201", "C331"].includes(code));
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining([...pointers]));
    if (pointers[0] !== "") expect(answer.service).toBe("pengaduan");
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test("says what was found there", () => {
    const answer = api.assess(sop, trap("facts", plain), now, { language: "en" });
    expect(answer.problems.map(({ code, pointer, message }) => [code, pointer, message])).toEqual([
      ["C101", "/facts", "expected data as JSON has it, not something that cannot be read"],
    ]);
    expect(answer.deadlines.map(({ id }) => id)).toContain("tanggapan");
  });

  test.each(Object.entries(oddValues))(
    "%s, in every place of a case, throws nowhere and changes nothing",
    async (_, odd) => {
      const holders: readonly ((value: unknown) => unknown)[] = [
        (value) => value,
        ...["id", "sop", "service", "channel", "fields", "facts", "events", "follows", "entah"].map(
          (key) => (value: unknown) => ({ ...plain, [key]: value }),
        ),
        (value) => ({ ...plain, events: [received, value] }),
        (value) => ({ ...plain, fields: { nama: value, formulir: value }, facts: { kematian: value } }),
        ...[
          "id",
          "type",
          "at",
          "by",
          "to",
          "channel",
          "reason",
          "grade",
          "deadline",
          "amount",
          "dueAt",
          "ref",
          "facts",
          "fields",
          "entah",
        ].map((key) => (value: unknown) => ({
          ...plain,
          events: [received, { ...received, type: "extended", [key]: value }],
        })),
      ];
      for (const holder of holders) {
        const input = holder(odd);
        const answer = api.assess(sop, input, now);
        expect(answer.at).toBe("2026-07-10T12:00:00.000+08:00");
        expect(api.explain(sop, answer).state).not.toBe("");
        expect(api.renderAssessment(sop, answer)).not.toBe("");
        expect(api.timeline(sop, input, now).at).toBe(answer.at);
        expect(api.amounts(sop, input, now)).toBeDefined();
        expect(api.eventsAhead(sop, input, now)).toBeGreaterThanOrEqual(0);
        expect(api.otherReadings(sop, input, now)).toBeDefined();
        expect(api.agenda(sop, [input, plain], now).groups.flatMap(({ items }) => items)).not.toEqual([]);
        expect(api.findUnowned(sop, [input], now).at).toBe(answer.at);
        for (const audience of ["handler", "institution", "public"] as const)
          expect(api.redact(sop, input as never, audience)).toBeDefined();
        const resolved = await assessWithResolvers(sop, input, now, { kematian: () => true });
        expect(resolved.assessment.at).toBe(answer.at);
      }
      expect(api.checkIntake(sop, "pengaduan", "sms", odd).status).toBe("incomplete");
      expect(api.checkIntake(sop, "pengaduan", "sms", { nama: odd }).status).toBe("incomplete");
    },
  );

  test("each read may answer otherwise: what was read once holds", () => {
    let reads = 0;
    const fickle = Object.defineProperty({ ...received, type: "established" }, "facts", {
      enumerable: true,
      get: () => (reads++ % 2 === 0 ? { kematian: true } : null),
    });
    const answer = api.assess(sop, { ...plain, facts: {}, events: [received, fickle] }, now);
    expect(answer.state).toBe("open");
  });
});

describe("a rule value that is no data", () => {
  const file = JSON.parse(JSON.stringify(sop.file)) as Record<string, unknown>;
  const found = (value: unknown) =>
    api.checkSop(value, { language: "en" }).map(({ code, pointer, message }) => [code, pointer, message]);

  test.each([
    ["a getter that throws", trap("title", file), "/title", "something that cannot be read"],
    ["a bigint", { ...file, title: 7n }, "/title", "`bigint`"],
    ["a function", { ...file, title: () => "" }, "/title", "`function`"],
    ["a symbol", { ...file, title: Symbol("") }, "/title", "`symbol`"],
    ["a Date", { ...file, title: new Date(0) }, "/title", "`Date`"],
    ["a Map", { ...file, roles: new Map() }, "/roles", "`Map`"],
    ["NaN", { ...file, formatVersion: Number.NaN }, "/formatVersion", "`NaN`"],
    ["a circle", { ...file, title: circle() }, "/title/fields", "a circle"],
    ["a hole", { ...file, gaps: Object.assign(new Array(1), {}) }, "/gaps/0", "`undefined`"],
  ])("%s is a finding at its place", (_, value, pointer, what) => {
    const findings = found(value);
    expect(findings).toContainEqual(["S201", pointer, `expected data as JSON has it, found ${what}`]);
    expect(findings.filter(([, at]) => at === pointer)).toHaveLength(1);
    expect(() => api.loadSop(value)).toThrow(api.SopError);
  });

  test("nesting without end is one finding, whatever it is made of", () => {
    const deep = found({ ...file, title: nested(10_000) }).map(([code]) => code);
    expect(deep).toEqual(["S109"]);
    expect(() => api.loadPolicy({ services: nested(10_000) }, sop)).toThrow(api.SopError);
  });

  test("a value that writes itself otherwise as JSON is read as what it holds", () => {
    const toJSON = { toJSON: () => "RSUD" };
    expect(found({ ...file, title: toJSON }).map(([code]) => code)).toContain("S201");
  });
});

describe("plain data", () => {
  test("is copied as it is", () => {
    const file = JSON.parse(JSON.stringify(sop.file));
    expect(plainData(deepFreeze(file))).toEqual({ value: file, notData: [] });
    expect(plainData({ a: undefined, b: [1, null, "x"] })).toEqual({
      value: { b: [1, null, "x"] },
      notData: [],
    });
  });

  test("keeps a key __proto__ a key, and changes no prototype", () => {
    const { value } = plainData(JSON.parse('{"__proto__": {"bocor": 1}}'));
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect((value as { bocor?: unknown }).bocor).toBeUndefined();
  });

  test.each([10, 20, 40])("shares without end are cut: %i doublings", (doublings) => {
    let shared: unknown = "x";
    for (let level = 0; level < doublings; level++) shared = [shared, shared];
    const started = performance.now();
    const { notData } = plainData(shared);
    expect(notData.length).toBeLessThanOrEqual(200);
    expect(notData.length > 0).toBe(doublings > 18);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
