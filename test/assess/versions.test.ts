/** Several versions of one SOP: the one in force at the first event governs the whole life of a case (design, section 3). */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { oneDeadline } from "./inline-sop.ts";
import { shippedSop } from "./shipped.ts";
import { said } from "./story.ts";

function version(
  name: string,
  from: string | null,
  to: string | null,
  days: number,
  id = "contoh",
): LoadedSop {
  const validity = { effectiveFrom: from, effectiveTo: to, reviewBy: null };
  return oneDeadline({ amount: days, unit: "day" }, {}, { sop: { id, version: name, validity } });
}

const old = version("2025", null, "2026-06-30", 10);
const recent = version("2026", "2026-07-01", null, 3);
const set = sopSet([recent, old]);

const complaint = (at: string, more: object = {}) => ({
  service: "pengaduan",
  channel: "sms",
  events: [{ type: "received", at: `${at}:00+08:00` }],
  ...more,
});

function told(input: unknown, sops = set, now = "2026-07-20T10:00:00+08:00") {
  const { version, deadlines, problems } = assess(sops, input, now);
  return [
    version,
    said(deadlines[0]?.dueAt ?? null),
    problems.map(({ code, pointer }) => `${code} ${pointer}`),
  ];
}

describe("the version in force at the first event", () => {
  test.each([
    ["the old one on its last day", "2026-06-30T23:59", ["2025", "07-10 end", []]],
    ["the new one on its first day", "2026-07-01T00:00", ["2026", "07-04 end", []]],
  ])("%s", (_, at, expected) => {
    expect(told(complaint(at))).toEqual(expected);
  });

  test("governs what happens under the next version too", () => {
    const events = [
      { type: "received", at: "2026-06-30T10:00:00+08:00" },
      { type: "responded", at: "2026-07-05T10:00:00+08:00" },
    ];
    expect(told(complaint("2026-06-30T10:00", { events }))[0]).toBe("2025");
  });

  test("counts by days of the institution's zone", () => {
    expect(
      told(complaint("2026-06-30T10:00", { events: [{ type: "received", at: "2026-06-30T16:30:00Z" }] }))[0],
    ).toBe("2026");
  });

  test("is that of the first event which was not taken back", () => {
    const events = [
      { id: "e1", type: "received", at: "2026-06-30T10:00:00+08:00" },
      { type: "annulled", at: "2026-07-01T09:00:00+08:00", ref: "e1" },
      { type: "received", at: "2026-07-01T10:00:00+08:00" },
    ];
    expect(told(complaint("", { events }))[0]).toBe("2026");
  });

  test("is that of now while nothing has happened", () => {
    expect(told({ service: "pengaduan", channel: "sms" }, set, "2026-06-01T10:00:00+08:00")[0]).toBe("2025");
  });

  test("is not that of an event to come", () => {
    expect(told(complaint("2026-07-01T10:00"), set, "2026-06-01T10:00:00+08:00")[0]).toBe("2025");
  });
});

describe("while nothing has happened, the next version's turn is an instant to look again", () => {
  const next = (input: unknown, now: string, sops = set) => said(assess(sops, input, now).nextCheckAt);
  const nothing = { service: "pengaduan", channel: "sms" };

  test("its first day begins in the institution's zone", () => {
    expect(next(nothing, "2026-06-01T10:00:00+08:00")).toBe("07-01 00:00");
    expect(next(nothing, "2026-06-30T23:59:59.999+08:00")).toBe("07-01 00:00");
    expect(told(nothing, set, "2026-07-01T00:00:00+08:00")[0]).toBe("2026");
  });

  test("but the last version has no other after it, and one version none at all", () => {
    expect(next(nothing, "2026-07-01T00:00:00+08:00")).toBe("–");
    expect(next(nothing, "2026-06-01T10:00:00+08:00", sopSet([old]))).toBe("–");
    expect(said(assess(old, nothing, "2026-06-01T10:00:00+08:00").nextCheckAt)).toBe("–");
  });

  test("or the first event told for later, if that comes before", () => {
    expect(next(complaint("2026-07-10T10:00"), "2026-06-01T10:00:00+08:00")).toBe("07-01 00:00");
    expect(next(complaint("2026-06-10T10:00"), "2026-06-01T10:00:00+08:00")).toBe("06-10 10:00");
  });

  test("and so where everything that happened was taken back", () => {
    const events = [
      { id: "e1", type: "received", at: "2026-06-10T10:00:00+08:00" },
      { id: "e2", type: "annulled", at: "2026-06-11T10:00:00+08:00", ref: "e1" },
    ];
    const now = "2026-06-20T10:00:00+08:00";
    expect(next({ ...nothing, events }, now)).toBe("07-01 00:00");
    expect(told({ ...nothing, events }, set, "2026-07-01T00:00:00+08:00")[0]).toBe("2026");
  });

  test("once something has, the version stays", () => {
    const events = [
      { type: "received", at: "2026-06-10T10:00:00+08:00" },
      { type: "withdrawn", at: "2026-06-11T10:00:00+08:00" },
    ];
    expect(next({ ...nothing, events }, "2026-06-20T10:00:00+08:00")).toBe("–");
  });

  test("between two versions it is the middle, from which the later one is nearer", () => {
    const gap = sopSet([version("a", null, "2026-03-31", 1), version("b", "2026-07-01", null, 2)]);
    expect(next(nothing, "2026-04-01T10:00:00+08:00", gap)).toBe("05-17 00:00");
    const at = (now: string) => told(nothing, gap, now)[0];
    expect([at("2026-05-16T23:59:59.999+08:00"), at("2026-05-17T00:00:00+08:00")]).toEqual(["a", "b"]);
  });

  test("also of a service that only one version knows", () => {
    expect(next({ service: "perkara" }, "2026-06-01T10:00:00+08:00")).toBe("07-01 00:00");
  });

  test("an agenda says so too", () => {
    const { groups } = agenda(set, [nothing], "2026-06-01T10:00:00+08:00");
    const items = groups.flatMap((group) => group.items.map(({ nextCheckAt }) => said(nextCheckAt)));
    expect(items).toEqual(["07-01 00:00"]);
  });
});

describe("outside every version", () => {
  const gap = sopSet([version("a", "2026-01-01", "2026-03-31", 1), version("b", "2026-07-01", null, 2)]);
  test.each([
    ["nearest to the one before", "2026-04-02T10:00", "a"],
    ["nearest to the one after", "2026-06-28T10:00", "b"],
    ["before all", "2025-06-28T10:00", "a"],
  ])("the nearest answers and a problem says so: %s", (_, at, expected) => {
    const [name, , found] = told(complaint(at), gap);
    expect([name, found]).toEqual([expected, ["C304 /events"]]);
  });
});

describe("a set", () => {
  test("refuses two versions that are in force on the same day", () => {
    expect(() => sopSet([old, version("x", "2026-06-30", null, 1)])).toThrow(RangeError);
    expect(() => sopSet([recent, recent])).toThrow(/`2026` and `2026` of `contoh`/);
  });

  test("of several SOPs answers by the one that the case names", () => {
    const both = sopSet([old, recent, shippedSop("puskesmas-sewo")]);
    expect(told(complaint("2026-07-01T10:00", { sop: "contoh" }), both)[0]).toBe("2026");
    expect(assess(both, complaint("2026-07-01T10:00", { sop: "puskesmas-sewo" }), 0).sop).toBe(
      "puskesmas-sewo",
    );
  });

  test.each([
    ["none", {}, "C504 /sop"],
    ["one that the set does not have", { sop: "cantoh" }, "C503 /sop"],
  ])("answers that it cannot when a case names %s", (_, more, found) => {
    const both = sopSet([old, shippedSop("puskesmas-sewo")]);
    const answer = assess(both, complaint("2026-07-01T10:00", more), "2026-07-20T10:00:00+08:00");
    expect(answer.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([found]);
    expect(answer).toMatchObject({ deadlines: [], nextCheckAt: null, version: "" });
  });
});
