/** Whatever a case holds and wherever it holds it, nobody sees what is not for them. Values are told apart by letters. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { redact } from "../../src/assess/redact.ts";
import { deepFreeze } from "../../src/base/deep-freeze.ts";
import { readCase } from "../../src/case/read-case.ts";
import { type Audience, audiences } from "../../src/case/redact.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import type { Case } from "../../src/format/case.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { everyKeyOfACase } from "../schemas/fixtures.ts";
import { mutated } from "../schemas/mutations.ts";
import { runs } from "./runs.ts";

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const audience = one(...audiences);
const others = one<Audience>("institution", "public");

/** `i…` of the identity, `c…` confidential, `o…` open; two wishes; anything else is not declared. */
const fieldIds = ["i1", "i2", "c1", "c2", "o1", "o2"];
const types = ["text", "phone", "date", "integer", "identity", "attachment"];
const wishes = { anonymous: "anonim", secret: "rahasia" };

/** What of an SOP matters here; `turn` deals out the types of the fields anew. */
interface Rules {
  readonly turn: number;
  readonly covers: "identity" | "everything" | undefined;
  readonly isIdentityConfidential: boolean;
}
const someRules: fc.Arbitrary<Rules> = fc.record({
  turn: fc.nat(types.length - 1),
  covers: one(undefined, "identity", "everything"),
  isIdentityConfidential: fc.boolean(),
});

const sops = new Map<string, LoadedSop>();
function sopWith(rules: Rules): LoadedSop {
  const key = JSON.stringify(rules);
  const sop = sops.get(key) ?? madeFrom(rules);
  sops.set(key, sop);
  return sop;
}

function madeFrom({ turn, covers, isIdentityConfidential }: Rules): LoadedSop {
  const isConfidential = (id: string) => id.startsWith("c") || (id.startsWith("i") && isIdentityConfidential);
  const field = (id: string, index: number) => ({
    label: id,
    type: types[(index + turn) % types.length],
    confidential: isConfidential(id),
  });
  return inlineSop({
    intake: {
      ...Object.fromEntries(fieldIds.map((id, index) => [id, field(id, index)])),
      anonim: { label: "Anonim", type: "boolean" },
      rahasia: { label: "Rahasia", type: "boolean" },
    },
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    service: {
      confidentiality: { identity: ["i1", "i2"], ...wishes, ...(covers !== undefined && { covers }) },
    },
  });
}

/** A value of some shape that holds a mark. */
const marked = (mark: string) =>
  one<unknown>(
    mark,
    ` ${mark} `,
    [mark],
    { kind: "KTP", number: mark },
    [{ ref: "a", mediaType: mark, bytes: 1 }],
    { [mark]: 1 },
    [[{ a: mark }]],
  );

const fields = (wish: fc.Arbitrary<unknown>) =>
  fc
    .record(
      {
        ...Object.fromEntries(fieldIds.map((id) => [id, marked(`${id.slice(0, 1).toUpperCase()}7`)])),
        x1: marked("X7"),
        anonim: wish,
        rahasia: wish,
      },
      { requiredKeys: [] },
    )
    .map((values) => values as Record<string, unknown>);
const facts = fc.record({ gawat: one<unknown>(true, "G7"), x1: marked("X7") }, { requiredKeys: [] });
const text = one("F7", "F7 menghubungi");
const usually = <T>(arbitrary: fc.Arbitrary<T>, mark = "X7") =>
  fc.oneof(
    { weight: 12, arbitrary: arbitrary as fc.Arbitrary<unknown> },
    marked(mark),
    one<unknown>(null, 7),
  );

const instants = ["2026-07-10T10:00:00+08:00", "2026-07-10T11:00:00+08:00", "2027-01-01T00:00:00Z"];
const event = (wish: fc.Arbitrary<unknown>, index: number) =>
  fc.record(
    {
      id: fc.constant(`e${index}`),
      type: one("received", "responded", "extended", "annulled", "annulled", "recieved", "X7 datang"),
      at: one(...instants, "kemarin X7"),
      by: text,
      to: text,
      reason: text,
      ref: one("e0", "e1", "e2", "e9"),
      amount: one<unknown>(1, 7, "X7"),
      grade: one("X7"),
      channel: one("sms", "X7"),
      deadline: one("X7"),
      dueAt: one("2026-07-31", "X7"),
      fields: usually(fields(wish)),
      facts: usually(facts),
      x1: marked("X7"),
    },
    { requiredKeys: ["type", "at"] },
  );

const caseOf = (wish: fc.Arbitrary<unknown>): fc.Arbitrary<Case> =>
  fc
    .record(
      {
        id: fc.constant("ADU-1"),
        sop: one("contoh", "contoh", "contoh", "contoh", "lain", "X7"),
        service: one("pengaduan", "pengaduan", "pengaduan", "pengaduan", "pengadaan", "X7"),
        channel: one("sms", "X7"),
        follows: one("ADU-0"),
        fields: usually(fields(wish)),
        facts: usually(facts),
        events: usually(fc.tuple(...[0, 1, 2].map((index) => usually(event(wish, index))))),
        x1: marked("X7"),
      },
      { requiredKeys: ["service"] },
    )
    .map((given) => given as Case);

const wish = one<unknown>(true, false, null, "ya", undefined, 0);
const anyCase = caseOf(wish);

const isPlaced = ({ sop = "contoh", service }: Case) => sop === "contoh" && service === "pengaduan";
const textOf = (rules: Rules, given: Case, seenBy: Audience) =>
  JSON.stringify(redact(sopWith(rules), given, seenBy));

describe("a redacted case", () => {
  test("shows no one but handlers a confidential value, or what nobody declared", () => {
    let shown = 0;
    fc.assert(
      fc.property(someRules, anyCase, others, (rules, given, seenBy) => {
        const seen = textOf(rules, given, seenBy);
        expect(seen).not.toMatch(/[CIX]7/);
        if (seenBy === "public") expect(seen).not.toContain("F7");
        if (/[OG]7/.test(seen)) shown++;
      }),
      runs(),
    );
    expect(shown).toBeGreaterThan(runs().numRuns / 5);
  });

  test("shows the institution everything else", () => {
    fc.assert(
      fc.property(someRules, anyCase.filter(isPlaced), (rules, given) => {
        const open = (of: object) =>
          typeof of !== "object" || of === null || Array.isArray(of)
            ? undefined
            : Object.fromEntries(Object.entries(of).filter(([id]) => /^o|^anonim|^rahasia/.test(id)));
        const seen = redact(sopWith(rules), given, "institution");
        expect(seen.fields).toEqual(given.fields === undefined ? undefined : open(given.fields));
        if (!Array.isArray(given.events)) return;
        expect(seen.events).toHaveLength(given.events.length);
        for (const [index, each] of given.events.entries()) {
          if (typeof each !== "object" || each === null || Array.isArray(each)) continue;
          const { reason, by, to, ref, id } = each;
          const at = instants.includes(each.at) ? each.at : undefined;
          const amount = typeof each.amount === "number" ? each.amount : undefined;
          expect(seen.events![index]).toMatchObject({
            ...Object.fromEntries(
              Object.entries({ reason, by, to, ref, amount, at, id }).filter(
                ([, value]) => value !== undefined,
              ),
            ),
          });
        }
      }),
      runs(1 / 3),
    );
  });

  test("shows handlers everything but the identity of who wants to stay anonymous", () => {
    const seen = { whole: 0, hidden: 0 };
    fc.assert(
      fc.property(someRules, anyCase, (rules, given) => {
        const forHandlers = redact(sopWith(rules), given, "handler");
        const without = (values: unknown): unknown =>
          typeof values !== "object" || values === null || Array.isArray(values)
            ? values
            : Object.fromEntries(Object.entries(values).filter(([id]) => !id.startsWith("i")));
        const unnamed = (of: { readonly fields?: unknown }) =>
          "fields" in of ? { ...of, fields: without(of.fields) } : of;
        const hidden = {
          ...unnamed(given),
          ...(Array.isArray(given.events) && {
            events: given.events.map((each: unknown) =>
              typeof each === "object" && each !== null && !Array.isArray(each) ? unnamed(each) : each,
            ),
          }),
        };
        const isWhole = JSON.stringify(forHandlers) === JSON.stringify(given);
        seen[isWhole ? "whole" : "hidden"]++;
        expect(forHandlers).toEqual(isWhole ? given : hidden);
      }),
      runs(1 / 3),
    );
    expect(Math.min(seen.whole, seen.hidden)).toBeGreaterThan(runs(1 / 3).numRuns / 10);
  });

  test("shows no content to the public where there is a wish for secrecy, or everything is confidential", () => {
    const known = anyCase
      .filter(isPlaced)
      .filter(({ fields: own }) => typeof own === "object" && own !== null);
    fc.assert(
      fc.property(someRules, known, (rules, given) => {
        const events = [{ type: "received", at: "9999-01-01T00:00:00Z", fields: { rahasia: true } }];
        const secret = {
          ...given,
          events: Array.isArray(given.events) ? [...given.events, ...events] : events,
        };
        const isClosed = rules.covers === "everything";
        for (const each of isClosed ? [given, secret] : [secret])
          expect(textOf(rules, each as Case, "public")).not.toMatch(/[OG]7|fields|facts/);
      }),
      runs(1 / 3),
    );
  });

  test("answers to each wish alone", () => {
    const withWish = (given: Case, id: string, value: boolean): Case => ({
      ...given,
      fields: { ...given.fields, [id]: value },
    });
    const stripped = (given: Case) =>
      JSON.stringify(given).replaceAll(/"(anonim|rahasia)":(true|false),?/g, "");
    const plain = caseOf(one<unknown>(undefined)).filter(
      ({ fields: own }) => typeof own === "object" && own !== null && !Array.isArray(own),
    );
    fc.assert(
      fc.property(someRules, plain, fc.boolean(), (rules, given, other) => {
        const sop = sopWith(rules);
        const seen = (id: string, value: boolean, seenBy: Audience) => {
          const also = id === "anonim" ? "rahasia" : "anonim";
          return stripped(redact(sop, withWish(withWish(given, also, other), id, value), seenBy));
        };
        for (const seenBy of ["handler", "institution"] as const)
          expect(seen("rahasia", true, seenBy)).toBe(seen("rahasia", false, seenBy));
        for (const seenBy of ["institution", "public"] as const)
          expect(seen("anonim", true, seenBy)).toBe(seen("anonim", false, seenBy));
      }),
      runs(1 / 3),
    );
  });

  test("is the same when it is redacted again", () => {
    fc.assert(
      fc.property(someRules, anyCase, audience, (rules, given, seenBy) => {
        const once = redact(sopWith(rules), given, seenBy);
        expect(redact(sopWith(rules), once, seenBy)).toEqual(once);
      }),
      runs(1 / 3),
    );
  });

  test("leaves the given case as it was", () => {
    fc.assert(
      fc.property(someRules, anyCase, audience, (rules, given, seenBy) => {
        const before = JSON.stringify(given);
        redact(sopWith(rules), deepFreeze(given), seenBy);
        expect(JSON.stringify(given)).toBe(before);
      }),
      runs(1 / 3),
    );
  });

  const sop = sopWith({ turn: 0, covers: undefined, isIdentityConfidential: false });

  test.each<[string, fc.Arbitrary<Case>]>([
    ["made for it", anyCase],
    ["with slips anywhere", mutated([{ ...(everyKeyOfACase as Case), sop: "contoh" }]) as fc.Arbitrary<Case>],
  ])("of a case %s has no problem that the case did not have", (_, cases) => {
    const problemsOf = (given: unknown) => {
      const problems = new ProblemList("id");
      readCase(given, sop.compiled.eventTypes, Number.MAX_SAFE_INTEGER, problems);
      // By place: a type that is unknown becomes one that is not told.
      return problems.problems.map(({ pointer }) => pointer);
    };
    fc.assert(
      fc.property(cases, audience, (given, seenBy) => {
        if (typeof given !== "object" || given === null || Array.isArray(given)) return;
        const before = new Set(problemsOf(given));
        const seen = redact(sop, given, seenBy);
        // The service that nobody knows is a problem of the case already, which only an assessment names.
        if (seen.service === "") before.add("/service");
        expect(problemsOf(seen).filter((each) => !before.has(each))).toEqual([]);
      }),
      runs(),
    );
  });
});
