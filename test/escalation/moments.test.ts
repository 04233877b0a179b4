/** Which occurrences of a moment set a level off: filters, bounds, voiding, what stands in, and what comes about once. */

import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { answerOf, climbed, holds, level, lines, next, type Story } from "./ladder.ts";

const received = "received 07-06 10:00";
const first = "dissatisfied 07-07 10:00";
const second = "dissatisfied 07-08 10:00";
const now = "07-20 10:00";
const service = {
  facts: { viral: { type: "boolean", label: "Viral", ask: "Viral?" } },
  intake: { tanggal: { type: "date", label: "Tanggal" }, tenggat: { type: "date", label: "Tenggat" } },
};
const story = (levels: readonly object[], events: readonly Told[], more: Partial<Story> = {}): Story => ({
  levels,
  events: [received, ...events],
  service,
  now,
  ...more,
});
const on = (moment: object | string, events: readonly Told[], more?: Partial<Story>) =>
  lines(story([level("kepala", moment)], events, more));
const scheduled = ["kepala: scheduled –"];
const viral = (time: string, value = true): Told => [`established ${time}`, { facts: { viral: value } }];

describe("the first occurrence only", () => {
  const once = (more: object) => ({ event: "dissatisfied", occurrence: "first", ...more });

  test.each<[string, object, readonly Told[], readonly string[]]>([
    [
      "gives way to the next once it is void",
      once({ voidedBy: ["satisfied", "withdrawn"] }),
      [first, "satisfied 07-07 12:00", second],
      ["kepala: due 07-07 10:00", "kepala#2: due 07-08 10:00"],
    ],
    [
      "stands as long as nothing has made it void",
      once({ voidedBy: ["satisfied"] }),
      [first, "verified 07-07 12:00", second],
      ["kepala: due 07-07 10:00"],
    ],
    [
      "after another is one for all that follow it",
      once({ after: "responded" }),
      ["responded 07-06 12:00", first, second],
      ["kepala: due 07-07 10:00"],
    ],
    [
      "after the last of another begins anew with it",
      once({ after: { event: "responded", occurrence: "last" } }),
      ["responded 07-06 12:00", first, "responded 07-07 12:00", second],
      ["kepala: due 07-07 10:00", "kepala#2: due 07-08 10:00"],
    ],
  ])("%s", (_, moment, events, answer) => expect(on(moment, events)).toEqual(answer));
});

describe("an occurrence", () => {
  test.each<[string, object | string, readonly Told[], readonly string[]]>([
    [
      "that is void only later has set its level off",
      { event: "dissatisfied", voidedBy: ["satisfied"] },
      [first, "satisfied 07-07 11:00"],
      ["kepala: due 07-07 10:00"],
    ],
    [
      "is not void by what came before it",
      { event: "dissatisfied", voidedBy: ["satisfied"] },
      ["satisfied 07-07 10:00", first],
      ["kepala: due 07-07 10:00"],
    ],
    [
      "that others stand in for, counts itself once it was told",
      "submitted",
      ["received 07-06 11:00", "submitted 07-06 12:00", "received 07-06 13:00"],
      ["kepala: due 07-06 10:00", "kepala#2: due 07-06 11:00", "kepala#3: due 07-06 12:00"],
    ],
    [
      "to some role",
      { event: "forwarded", to: "camat" },
      [
        ["forwarded 07-07 10:00", { to: "lurah" }],
        "forwarded 07-07 11:00",
        ["forwarded 07-07 12:00", { to: "camat" }],
      ],
      ["kepala: due 07-07 12:00"],
    ],
    [
      "of any of several events is each an occurrence",
      { any: ["dissatisfied", "verified"] },
      [first, "verified 07-07 12:00", second],
      ["kepala: due 07-07 10:00", "kepala#2: due 07-07 12:00", "kepala#3: due 07-08 10:00"],
    ],
  ])("%s", (_, moment, events, answer) => expect(on(moment, events)).toEqual(answer));
});

describe("later than another moment", () => {
  const laterThan = (bound: object | string) => ({ event: "dissatisfied", after: bound });

  test("goes by the order of what was told at one instant", () => {
    const verified = "verified 07-07 10:00";
    expect(on(laterThan("verified"), [verified, first])).toEqual(["kepala: due 07-07 10:00"]);
    expect(on(laterThan("verified"), [first, verified])).toEqual(scheduled);
  });

  test("is not what comes at the instant of a state", () => {
    const state = laterThan({ when: holds("viral") });
    expect(on(state, [viral("07-07 10:00"), first])).toEqual(scheduled);
    expect(on(state, [viral("07-07 09:00"), first])).toEqual(["kepala: due 07-07 10:00"]);
  });

  test("than a date: not before it", () => {
    const dated = (date: string, told: string) =>
      on(laterThan({ field: "tanggal" }), [`dissatisfied ${told}`], { fields: { tanggal: date } });
    expect(dated("2026-07-08", "07-07 23:59")).toEqual(scheduled);
    expect(dated("2026-07-08", "07-08 00:00")).toEqual(["kepala: due 07-08 00:00"]);
    expect(dated("2026-07-08", "07-09 10:00")).toEqual(["kepala: due 07-09 10:00"]);
  });

  test("than one that is told again: the last of them counts", () => {
    const last = laterThan({ event: "responded", by: "humas", occurrence: "last" });
    const by = (time: string, who: string): Told => [`responded ${time}`, { by: who }];
    expect(on(last, [by("07-07 09:00", "loket"), first, by("07-07 11:00", "humas"), second])).toEqual([
      "kepala: due 07-08 10:00",
    ]);
  });
});

describe("what comes about once", () => {
  const verified: Told = ["verified 07-08 12:00", { by: "humas" }];
  const all = (...parts: readonly unknown[]) => ({ all: parts });
  const byHumas = { event: "verified", by: "humas" };

  test.each<[string, object, readonly Told[], string]>([
    ["by a single part, with its event", all("received"), [], "due 07-06 10:00"],
    [
      "by an event that stands in for a part",
      all("submitted", "verified"),
      ["verified 07-07 12:00"],
      "due 07-07 12:00",
    ],
    [
      "when a part is told as it is asked for",
      all(byHumas, "dissatisfied"),
      ["verified 07-07 09:00", first, verified],
      "due 07-08 12:00",
    ],
    [
      "when a fact turns true at last",
      all("dissatisfied", { when: holds("viral") }),
      [first, viral("07-08 12:00")],
      "due 07-08 12:00",
    ],
    [
      "when a date is told at last",
      all("dissatisfied", { field: "tanggal" }),
      [first, ["established 07-08 12:00", { fields: { tanggal: "2026-07-01" } }]],
      "due 07-08 12:00",
    ],
    [
      "when what stands in for a part is told as it is asked for",
      all("dissatisfied", { event: "submitted", channel: "sms" }),
      [first, ["received 07-08 12:00", { channel: "sms" }]],
      "due 07-08 12:00",
    ],
    [
      "by any of the parts of a part",
      all({ any: [byHumas, "responded"] }, "dissatisfied"),
      ["verified 07-07 09:00", first, "responded 07-08 12:00"],
      "due 07-08 12:00",
    ],
    [
      "by all of the parts of a part",
      all(all(byHumas, "responded"), "dissatisfied"),
      ["verified 07-07 09:00", "responded 07-07 09:30", first, verified],
      "due 07-08 12:00",
    ],
    [
      "when a part is told after another at last",
      all({ event: "responded", after: byHumas }, "dissatisfied"),
      ["responded 07-07 09:00", first, verified, "responded 07-08 13:00"],
      "due 07-08 13:00",
    ],
    [
      "when it is true at the moment after which it is looked for",
      { when: holds("viral"), after: "verified" },
      [viral("07-07 10:00"), "verified 07-08 10:00"],
      "due 07-08 10:00",
    ],
  ])("%s", (_, moment, events, answer) => {
    expect(on(moment, events)).toEqual([`kepala: ${answer}`]);
  });

  test("after another moment, only when it comes about later than that", () => {
    const bound = { any: [all("verified", "dissatisfied")], after: "responded" };
    const events = ["verified 07-07 09:00", first] as const;
    expect(on(bound, ["responded 07-07 08:00", ...events])).toEqual(["kepala: due 07-07 10:00"]);
    expect(on(bound, events)).toEqual(scheduled);
    expect(on(bound, [...events, "responded 07-07 11:00"])).toEqual(scheduled);
  });

  test("names the event that completed it, a date none", () => {
    const told = answerOf(
      story([level("kepala", all("verified", "dissatisfied"))], ["verified 07-07 09:00", first]),
      "kepala",
    );
    expect(told.because).toMatchObject([{ kind: "trigger", event: 2 }]);
    const dated = story([level("kepala", { field: "tanggal" })], [first], {
      fields: { tanggal: "2026-07-08" },
    });
    expect(answerOf(dated, "kepala").because).toMatchObject([{ kind: "trigger", event: null }]);
  });

  test("sets off the lowest of the levels that it sets off, whichever way they say it", () => {
    const levels = [level("kepala", all("verified", "dissatisfied")), level("direktur", "dissatisfied")];
    expect(lines(story(levels, ["verified 07-07 09:00", first]))).toEqual([
      "kepala: due 07-07 10:00",
      "direktur: scheduled –",
    ]);
  });
});

describe("dates", () => {
  const levels = [level("kepala", { field: "tanggal" }), level("direktur", { field: "tenggat" })];
  const fields = { tanggal: "2026-07-08", tenggat: "2026-07-09" };

  test("come each at its own time", () => {
    expect(lines(story(levels, [], { fields }))).toEqual([
      "kepala: due 07-08 00:00",
      "direktur: due 07-09 00:00",
    ]);
    expect(next(story(levels, [], { fields, now: "07-07 10:00" }))).toBe("07-08 00:00");
    expect(next(story(levels, [], { fields, now: "07-08 10:00" }))).toBe("07-09 00:00");
  });

  test("count at the very instant of the end, and are not waited for after it", () => {
    expect(on({ field: "tanggal" }, ["closed 07-08 00:00"], { fields })).toEqual(["kepala: due 07-08 00:00"]);
    const closed = story([level("kepala", { field: "tanggal" })], ["closed 07-07 10:00"], { fields });
    expect(next({ ...closed, now: "07-07 12:00" })).toBe("never");
  });
});

describe("a case that was opened again", () => {
  const levels = [level("kepala", "dissatisfied"), level("direktur", "dissatisfied")];
  const again = ["closed 07-07 10:00", "reopened 07-09 10:00"];
  const at = (instant: string, more: Partial<Story> = {}) =>
    lines(story(levels, again, { now: instant, ...more }));
  const both = (status: string, life = "") => [`kepala${life}: ${status} –`, `direktur${life}: ${status} –`];

  test("waits for its levels again, from the reopening on", () => {
    expect(at("07-07 09:59")).toEqual(both("scheduled"));
    expect(at("07-07 10:00")).toEqual(both("cancelled"));
    expect(at("07-09 09:59")).toEqual(both("cancelled"));
    expect(at("07-09 10:00")).toEqual(both("scheduled"));
    expect(at("07-20 10:00")).toEqual(both("scheduled"));
  });

  test("has levels of their own in a second life, and what is done there is done to them", () => {
    expect(at("07-20 10:00", { restarts: true })).toEqual(both("scheduled", "~2"));
    for (const time of ["07-09 10:00", "07-10 10:00"]) {
      const events: readonly Told[] = [...again, [`escalated ${time}`, { to: "direktur" }]];
      expect(lines(story(levels, events, { restarts: true }))).toEqual([
        "kepala~2: cancelled –",
        `direktur~2: done – done ${time}`,
      ]);
    }
  });

  test("keeps what was done early between two closings", () => {
    const events: readonly Told[] = [
      ...again,
      ["escalated 07-10 10:00", { to: "direktur" }],
      "closed 07-13 10:00",
    ];
    expect(lines(story(levels, events))).toEqual([
      "kepala: cancelled –",
      "direktur: done – done 07-10 10:00",
    ]);
    expect(climbed(story(levels, events)).problems).toEqual([]);
  });
});
