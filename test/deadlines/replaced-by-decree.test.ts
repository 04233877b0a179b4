/** A breach that a decree replaced (semantics 4): no event of the case did it, so `replacedBy` is null. Dated by hand. */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { deadlineOf, line, type Story, said, type Told } from "../assess/story.ts";

/** One working day, of Friday 10 July: due on Monday 13 July, unless a decree of that issue takes a day off. */
function sopWith(issued: string, off: string, more: object = {}): LoadedSop {
  const decree = {
    id: "keppres-uji",
    kind: "single" as const,
    title: "Keputusan uji",
    numbers: ["Nomor 1"],
    issued,
    year: 2026,
    amends: null,
    adds: [{ date: off, name: "Hari uji", kind: "libur-nasional" as const }],
    removes: [],
  };
  const rules = [{ length: { amount: 1, unit: "working-day" } }];
  const tanggapan = { label: "Tanggapan", from: "received", until: "responded", rules, ...more };
  return inlineSop({ deadlines: { tanggapan } }, { decrees: [...shippedDecrees, decree] });
}

const late = sopWith("2026-07-15", "2026-07-13");
const lastReceipt = { from: { event: "received", occurrence: "last" } };

// biome-ignore format: a table, one case a line
describe("a due instant of Monday 13 July", () => {
  const none: readonly string[] = [];
  const byDecree = ["07-13 end – 07-15 00:00 decree"];
  test.each<[about: string, sop: LoadedSop, more: readonly Told[], now: string, answer: string, passed: readonly string[], options?: Story["options"]]>([
    ["is overdue while no decree has come", late, [], "07-14 end", "overdue 07-10 10:00 – 07-13 end", none],
    ["that ran out before the decree moved it was a breach", late, [], "07-15 00:00", "overdue 07-10 10:00 – 07-14 end", byDecree],
    ["stays a breach at every later instant", late, ["responded 07-20 10:00"], "07-31 10:00", "met-late 07-10 10:00 07-20 10:00 07-14 end", byDecree],
    ["met late is one too, though the decree makes it in time", late, ["responded 07-14 09:00"], "07-15 09:00", "met 07-10 10:00 07-14 09:00 07-14 end", byDecree],
    ["met in time is none", late, ["responded 07-13 09:00"], "07-15 09:00", "met 07-10 10:00 07-13 09:00 07-14 end", none],
    ["that a decree moved before it ran out is none", sopWith("2026-07-13", "2026-07-13"), [], "07-15 09:00", "overdue 07-10 10:00 – 07-14 end", none],
    ["that a decree moved at the very instant after it is none: nothing read overdue", sopWith("2026-07-14", "2026-07-13"), [], "07-14 09:00", "running 07-10 10:00 – 07-14 end", none],
    ["that the decree does not touch is none", sopWith("2026-07-15", "2026-07-17"), [], "07-15 09:00", "overdue 07-10 10:00 – 07-13 end", none],
    ["of a case that ended before the decree stands still", late, ["withdrawn 07-14 12:00"], "07-15 09:00", "overdue 07-10 10:00 – 07-13 end", none],
    ["asked by the calendar as of the day before the decree is still overdue", late, [], "07-15 09:00", "overdue 07-10 10:00 – 07-13 end", none, { calendarAsOf: "2026-07-14" }],
    ["asked by the calendar as of the decree was always that of Tuesday", late, [], "07-15 09:00", "overdue 07-10 10:00 – 07-14 end", none, { calendarAsOf: "2026-07-15" }],
    ["is replaced by the decree first, when an event comes at its instant too", sopWith("2026-07-15", "2026-07-13", lastReceipt), ["received 07-15 00:00"], "07-15 09:00", "running 07-15 00:00 – 07-16 end", byDecree],
    ["is replaced by the event, when the decree of its instant does not touch it", sopWith("2026-07-15", "2026-07-17", lastReceipt), ["received 07-15 00:00"], "07-15 09:00", "running 07-15 00:00 – 07-16 end", ["07-13 end – 07-15 00:00 event 1"]],
  ])("%s", (_, sop, more, now, answer, passed, options = {}) => {
    const story = { sop, events: ["received 07-10 10:00", ...more], now, options };
    expect(line(story)).toBe(answer);
    const told = deadlineOf(story).passed.map(({ dueAt, grade, replacedAt, replacedBy }) =>
      [said(dueAt), grade ?? "–", said(replacedAt), replacedBy === null ? "decree" : `event ${replacedBy}`].join(" "),
    );
    expect(told).toEqual(passed);
  });
});
