import { describe, expect, test } from "vitest";
import { inlineSop } from "../assess/inline-sop.ts";
import { instant } from "../assess/story.ts";
import { desk, itemOf, received, type Tale } from "./cases.ts";

const ungraded = { facts: {} };

describe("what an item tells", () => {
  test("what is to be done, by whom, until when", () => {
    expect(itemOf(received("07-09 09:00", "registered 07-09 09:10")).actions).toMatchObject([
      { kind: "step", who: ["petugas"], what: "menanggapi", until: "2026-07-14T23:59:59.999+08:00" },
    ]);
  });

  test("what it waits for", () => {
    const waits = (tale: Tale) => itemOf(tale).waitsFor;
    expect(waits({ ...received("07-10 09:00", "returned 07-10 10:00"), ...ungraded })).toEqual([
      "grade",
      "completion",
    ]);
    expect(waits(received("07-10 09:00", "paused 07-10 10:00"))).toEqual(["resumption"]);
    expect(waits(received("07-10 09:00", "responded 07-10 10:00"))).toEqual(["complainant"]);
    expect(waits(received("07-10 09:00"))).toEqual([]);
    const done = ["returned 07-10 10:00", "resolved 07-10 11:00"];
    expect(waits(received("07-10 09:00", ...done))).toEqual([]);
    expect(waits(received("07-10 09:00", ...done, "dissatisfied 07-10 12:00"))).toEqual(["completion"]);
  });

  test("not the complainant, while the institution owes anything that a clock is kept of", () => {
    const own = (length: unknown) => ({
      label: "T",
      from: "forwarded",
      until: "resolved",
      rules: [{ length }],
    });
    const theirs = { ...own({ amount: 20, unit: "day" }), until: "satisfied", binds: "complainant" };
    const waits = (length: unknown, ...events: readonly string[]) =>
      itemOf({
        ...received("07-09 09:00", "forwarded 07-09 10:00", ...events),
        sop: inlineSop({ deadlines: { tindak: own(length), puas: theirs } }),
        facts: {},
      }).waitsFor;
    expect(waits({ amount: 1, unit: "day" })).toEqual([]);
    expect(waits("unspecified")).toEqual([]);
    expect(waits({ amount: 1, unit: "day" }, "resolved 07-12 10:00")).toEqual(["complainant"]);
    expect(waits("unspecified", "resolved 07-12 10:00")).toEqual(["complainant"]);
  });

  test("facts that decide the time limit are waited for where there is no grade", () => {
    const when = { fact: "gawat", operator: "equal", value: true };
    const rules = [{ when, length: { amount: 1, unit: "day" } }, { length: { amount: 9, unit: "day" } }];
    const deadlines = { tanggapan: { label: "T", from: "received", until: "responded", rules } };
    const sop = inlineSop({ facts: { gawat: { type: "boolean", label: "Gawat" } }, deadlines });
    const item = itemOf({ ...received("07-13 09:00"), sop, facts: {} });
    expect(item.waitsFor).toEqual(["facts"]);
    expect(item.deadline).toMatchObject({
      dueAt: "2026-07-14T23:59:59.999+08:00",
      latestDueAt: "2026-07-22T23:59:59.999+08:00",
    });
  });

  test.each<[string, Tale, string | null, string | null]>([
    ["nobody", received("07-09 09:00"), null, null],
    [
      "whom it was assigned to",
      received("07-09 09:00", ["assigned 07-09 10:00", { to: "petugas" }]),
      "petugas",
      null,
    ],
    [
      "the last of several, if it names a role of the SOP",
      received(
        "07-09 09:00",
        ["assigned 07-09 10:00", { to: "petugas" }],
        ["forwarded 07-09 11:00", { to: "unit-farmasi" }],
        "assigned 07-09 12:00",
        ["assigned 07-09 13:00", { to: " " }],
      ),
      "petugas",
      null,
    ],
    ["nobody while a level should take it over and has not", received("07-07 09:00"), null, null],
    [
      "the handler, by the ladder",
      received("07-07 09:00", ["escalated 07-13 08:00", { to: "kepala" }]),
      "kepala",
      "kepala",
    ],
    [
      "whom it was assigned to, although the ladder made another its handler",
      received(
        "07-07 09:00",
        ["assigned 07-09 10:00", { to: "petugas" }],
        ["escalated 07-13 08:00", { to: "kepala" }],
      ),
      "petugas",
      "kepala",
    ],
    [
      "nobody again in a new life",
      received(
        "07-09 09:00",
        ["assigned 07-09 10:00", { to: "petugas" }],
        "closed 07-09 12:00",
        "reopened 07-10 09:00",
      ),
      null,
      null,
    ],
  ])("the owner is %s", (_name, tale, owner, handler) => {
    expect(itemOf(tale)).toMatchObject({ owner, handler });
  });

  test("which levels are due, and which of them may be delivered now", () => {
    const saturday = instant(desk, "07-11 10:00");
    const tale = received("07-07 09:00");
    expect(itemOf(tale, saturday)).toMatchObject({ escalations: ["kepala"], deliverable: [] });
    expect(itemOf(tale)).toMatchObject({ escalations: ["kepala"], deliverable: ["kepala"] });
    expect(itemOf(tale, instant(desk, "07-16 10:00"))).toMatchObject({ escalations: ["kepala", "direktur"] });
    const done = received("07-07 09:00", ["escalated 07-13 08:00", { to: "kepala" }]);
    expect(itemOf(done)).toMatchObject({ escalations: [], deliverable: [] });
  });

  test("when to look again, and how much is wrong with its data", () => {
    const item = itemOf({ ...received("07-09 09:00"), channel: "merpati" });
    expect(item).toMatchObject({ nextCheckAt: "2026-07-15T00:00:00.000+08:00", problems: 1 });
  });
});
