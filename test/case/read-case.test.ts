/** The reader on the hot path and the published shape of a case must refuse the same things. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInstant } from "../../src/base/time.ts";
import { eventKinds } from "../../src/case/history.ts";
import { readCase } from "../../src/case/read-case.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import { caseFormat } from "../../src/format/case.ts";
import { runs } from "../properties/runs.ts";
import { contractCases, everyKeyOfACase } from "../schemas/fixtures.ts";
import { everySlip, mutated } from "../schemas/mutations.ts";

const eventTypes = eventKinds();
const afterEverything = Number.MAX_SAFE_INTEGER;

function read(input: unknown, now = afterEverything) {
  const problems = new ProblemList("en");
  const history = readCase(input, eventTypes, now, problems);
  return { history, codes: problems.problems.map(({ code, pointer }) => `${code} ${pointer}`) };
}

/** Problems of shape; an event type that nobody knows (C205) is a name. */
function isRefused(input: unknown): boolean {
  return read(input).codes.some((code) => /^C10[1-4] /.test(code));
}

function agrees(input: unknown): boolean {
  return isRefused(input) === !caseFormat.safeParse(input).success;
}

describe("the reader refuses exactly what the published shape refuses", () => {
  test("for every case of the contract and the one with every key", () => {
    for (const input of [everyKeyOfACase, ...contractCases]) {
      expect(isRefused(input)).toBe(false);
      expect(agrees(input)).toBe(true);
    }
  });

  test("when any single part is left out or of another type", () => {
    const slips = everySlip(everyKeyOfACase);
    expect(slips.filter((slip) => !agrees(slip))).toEqual([]);
    expect(slips.filter(isRefused).length).toBeGreaterThan(100);
  });

  test("for what is no object at all", () => {
    for (const input of [null, [], "", "{}", 7, true, [{}]]) {
      expect(read(input).codes).toEqual(["C101 "]);
      expect(agrees(input)).toBe(true);
    }
  });

  test("for random slips", () => {
    const verdicts = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(mutated([everyKeyOfACase, ...contractCases]), (input) => {
        const refused = isRefused(input);
        verdicts[refused ? "refused" : "accepted"]++;
        expect(refused).toBe(!caseFormat.safeParse(input).success);
      }),
      runs(4),
    );
    expect(Math.min(verdicts.refused, verdicts.accepted)).toBeGreaterThan(runs(4).numRuns / 20);
  });

  test("for keys that JavaScript objects inherit", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      for (const text of [
        `{ "service": "pengaduan", "${key}": {} }`,
        `{ "${key}": { "service": "pengaduan" } }`,
        `{ "service": "pengaduan", "events": [{ "type": "received", "at": "2026-07-10T10:00:00Z", "${key}": 1 }] }`,
        `{ "service": "pengaduan", "events": [{ "${key}": { "type": "received", "at": "2026-07-10T10:00:00Z" } }] }`,
      ]) {
        expect(isRefused(JSON.parse(text))).toBe(true);
        expect(agrees(JSON.parse(text))).toBe(true);
      }
      expect(isRefused(JSON.parse(`{ "service": "p", "fields": { "${key}": 1 } }`))).toBe(false);
    }
  });
});

const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };

test.each<[string, unknown, readonly string[]]>([
  ["a case without a service", {}, ["C101 /service"]],
  [
    "null where an optional text may stand",
    { service: "p", id: null, channel: null },
    ["C101 /id", "C101 /channel"],
  ],
  ["an empty id", { service: "p", id: "" }, ["C101 /id"]],
  ["fields as a list", { service: "p", fields: [], facts: null }, ["C101 /fields", "C101 /facts"]],
  ["events as an object", { service: "p", events: {} }, ["C101 /events"]],
  ["an event that is no object", { service: "p", events: [null, received] }, ["C101 /events/0"]],
  ["an unknown key", { service: "p", chanel: "sms" }, ["C102 /chanel"]],
  [
    "an unknown key of an event",
    { service: "p", events: [{ ...received, note: "" }] },
    ["C102 /events/0/note"],
  ],
  [
    "an instant that does not exist",
    { service: "p", events: [{ ...received, at: "2026-02-29T10:00:00Z" }] },
    ["C103 /events/0/at"],
  ],
  [
    "an instant without offset",
    { service: "p", events: [{ ...received, at: "2026-07-10T10:00:00" }] },
    ["C104 /events/0/at"],
  ],
  ["an event without an instant", { service: "p", events: [{ type: "received" }] }, ["C103 /events/0/at"]],
  ["an event without a type", { service: "p", events: [{ at: received.at }] }, ["C101 /events/0/type"]],
  ["an unknown type", { service: "p", events: [{ ...received, type: "recieved" }] }, ["C205 /events/0/type"]],
  ["an amount in words", { service: "p", events: [{ ...received, amount: "7" }] }, ["C101 /events/0/amount"]],
  [
    "a due date that there is not",
    { service: "p", events: [{ ...received, dueAt: "2026-06-31" }] },
    ["C101 /events/0/dueAt"],
  ],
  [
    "a due instant without offset",
    { service: "p", events: [{ ...received, dueAt: "2026-07-10T10:00:00" }] },
    ["C101 /events/0/dueAt"],
  ],
  [
    "null facts of an event",
    { service: "p", events: [{ ...received, facts: null }] },
    ["C101 /events/0/facts"],
  ],
])("names %s", (_, input, codes) => {
  expect(read(input).codes).toEqual(codes);
});

test("keys that a host writes out as undefined count as absent", () => {
  const input = {
    service: "p",
    id: undefined,
    fields: undefined,
    events: [{ ...received, by: undefined, facts: undefined }],
  };
  expect(read(input).codes).toEqual([]);
});

test("an event after now raises no problem, whatever it says", () => {
  const now = parseInstant("2026-07-10T12:00:00+08:00") as number;
  const future = { at: "2026-07-10T12:00:00.001+08:00", type: "", amount: "much", unknown: true };
  expect(read({ service: "p", events: [future] }, now).codes).toEqual([]);
  expect(
    read({ service: "p", events: [{ ...future, at: "2026-07-10T12:00:00+08:00" }] }, now).codes,
  ).not.toEqual([]);
});

test("events are read in the order of their instants, ties by position, whatever their offsets", () => {
  const { history } = read({
    service: "p",
    events: [
      { type: "resolved", at: "2026-07-10T12:00:00+09:00" },
      { type: "received", at: "2026-07-10T10:00:00+08:00" },
      { type: "responded", at: "2026-07-10T10:00:00+07:00" },
      { type: "submitted", at: "2026-07-10T02:00:00Z" },
    ],
  });
  expect(history.events.map(({ type }) => type)).toEqual(["received", "submitted", "resolved", "responded"]);
  expect(history.firstAt).toBe(parseInstant("2026-07-10T10:00:00+08:00"));
});

test("an instant is read by the same rule in the shape and in the arithmetic", () => {
  const number = (max: number, length = 2) => fc.nat(max).map((value) => String(value).padStart(length, "0"));
  const usually = <T>(value: T, ...seldom: T[]) =>
    fc.oneof({ weight: 20, arbitrary: fc.constant(value) }, ...seldom.map((each) => fc.constant(each)));
  const years = fc.oneof(number(9999, 4), fc.constantFrom("1900", "2000", "2024", "2023", "0000", "2100"));
  const days = fc.oneof(
    fc.tuple(number(13), number(32)),
    fc.constant(["02", "29"]),
    fc.constant(["02", "30"]),
  );
  const fraction = fc.oneof(
    usually("", "."),
    number(9999, 1).map((digits) => `.${digits}`),
  );
  const offset = fc.oneof(
    fc.constantFrom("Z", "z", "+08:00", "-05:30", "", "+0800", "+08", "+08:00\n"),
    fc.tuple(fc.constantFrom("+", "-"), number(24), number(60)).map(([sign, h, m]) => `${sign}${h}:${m}`),
  );
  const instant = fc
    .tuple(
      years,
      usually("-", "/"),
      days,
      usually("T", "t", " "),
      number(24),
      number(60),
      number(60),
      fraction,
      offset,
    )
    .map(
      ([year, dash, [month, day], t, hour, minute, second, rest, zone]) =>
        `${year}-${month}${dash}${day}${t}${hour}:${minute}:${second}${rest}${zone}`,
    );
  const verdicts = { refused: 0, accepted: 0 };
  fc.assert(
    fc.property(instant, (at) => {
      const input = { service: "p", events: [{ type: "received", at }] };
      verdicts[isRefused(input) ? "refused" : "accepted"]++;
      expect(agrees(input), at).toBe(true);
    }),
    runs(4),
  );
  expect(Math.min(verdicts.refused, verdicts.accepted)).toBeGreaterThan(runs(4).numRuns / 10);
});
