import { describe, expect, test } from "vitest";
import { delivery, level, levelOf, next } from "./ladder.ts";

/** `how`: further keys of the only level, which waits for `dissatisfied`. */
const story = (time: string, now: string, how: object = {}) => ({
  levels: [level("kepala", "dissatisfied", "kepala", how)],
  events: [`dissatisfied ${time}`],
  now,
});
const hours = { calendar: "loket" };

describe("an escalation is delivered", () => {
  test.each<[string, string, object, string]>([
    ["at once within hours", "07-10 10:00", hours, "07-10 10:00"],
    ["on Monday, after closing on Friday", "07-10 16:30", hours, "07-13 08:00"],
    ["at the opening, in the early morning", "07-10 06:00", hours, "07-10 08:00"],
    ["after the weekend", "07-11 10:00", hours, "07-13 08:00"],
    ["after a weekend and a holiday", "08-15 10:00", hours, "08-18 08:00"],
    ["on Monday, though the desk opens on a Saturday", "07-11 09:00", { calendar: "sabtu" }, "07-13 08:00"],
    ["on Friday evening, without hours", "07-10 20:00", {}, "07-10 20:00"],
    ["on Monday 00:00 from a Saturday, without hours", "07-11 10:00", {}, "07-13 00:00"],
    ["after a holiday, without hours", "08-17 10:00", {}, "08-18 00:00"],
    ["at once by night, if it may", "07-10 23:00", { ...hours, deliver: "at-once" }, "07-10 23:00"],
    ["at once on a Sunday, if it may", "07-12 10:00", { deliver: "at-once" }, "07-12 10:00"],
    ["in hours when that is said", "07-12 10:00", { ...hours, deliver: "in-hours" }, "07-13 08:00"],
    ["as it falls due, beyond the calendar", "2036-01-05 10:00", hours, "2036-01-05 10:00"],
  ])("%s: due %s %j", (_, due, how, deliverAt) => {
    const now = due.startsWith("2036") ? "2036-02-01 10:00" : "12-31 10:00";
    expect(delivery(story(due, now, how))).toBe(`${due}, ${deliverAt}, now`);
  });

  test("not before its time, and is checked again then", () => {
    expect(delivery(story("07-10 17:00", "07-13 07:59", hours))).toBe("07-10 17:00, 07-13 08:00, not now");
    expect(next(story("07-10 17:00", "07-13 07:59", hours))).toBe("07-13 08:00");
    expect(delivery(story("07-10 17:00", "07-13 08:00", hours))).toBe("07-10 17:00, 07-13 08:00, now");
    expect(next(story("07-10 17:00", "07-13 08:00", hours))).toBe("never");
  });

  test("no more once it is done", () => {
    const done = story("07-10 17:00", "07-13 10:00", hours);
    expect(delivery({ ...done, events: [...done.events, "escalated 07-10 18:00"] })).toBe(
      "07-10 17:00, 07-13 08:00, not now",
    );
  });

  test("and when, is known before it falls due", () => {
    const levels = [level("kepala", { deadline: "tanggapan" }, "kepala", hours)];
    const deadlines = { tanggapan: { start: "07-09 10:00", due: "07-10 end" } };
    expect(delivery({ levels, deadlines, now: "07-10 10:00" })).toBe("07-11 00:00, 07-13 08:00, not now");
  });
});

describe("reasons", () => {
  test("say that it is put off, and by which calendar", () => {
    expect(levelOf(story("07-10 17:00", "07-13 07:59", hours), "kepala").because).toEqual([
      {
        kind: "trigger",
        pointer: "/services/pengaduan/escalation/0/on",
        clauses: [],
        event: 0,
        deadline: null,
        at: "2026-07-10T17:00:00.000+08:00",
      },
      { kind: "delivery", pointer: "/calendars/loket", clauses: [], at: "2026-07-13T08:00:00.000+08:00" },
    ]);
  });

  test("name the deadline that it hangs on, also before it has passed", () => {
    const levels = [level("kepala", { deadline: "tanggapan", before: { amount: 1, unit: "day" } }, "kepala")];
    const deadlines = { tanggapan: { start: "07-09 10:00", due: "07-15 end" } };
    expect(levelOf({ levels, deadlines, now: "07-13 10:00" }, "kepala").because).toMatchObject([
      { kind: "trigger", event: null, deadline: "tanggapan", at: "2026-07-15T00:00:00.000+08:00" },
    ]);
  });

  test("rest a level's condition on the facts of the time when it fell due", () => {
    const when = { not: { fact: "event.resolved", operator: "equal", value: true } };
    const resolved = (...more: readonly string[]) => ({
      ...story("07-10 10:00", "07-14 10:00", { when }),
      events: ["dissatisfied 07-10 10:00", ...more],
    });
    const facts = (events: readonly string[]) =>
      levelOf(resolved(...events), "kepala").because.flatMap((reason) =>
        reason.kind === "fact" ? [[reason.fact, reason.holds]] : [],
      );
    expect(facts([])).toEqual([["event.resolved", false]]);
    expect(facts(["escalated 07-10 11:00", "resolved 07-10 12:00"])).toEqual([["event.resolved", false]]);
    expect(facts(["resolved 07-10 12:00"])).toEqual([["event.resolved", true]]);
  });

  test("do not rest a past condition on facts that have changed since", () => {
    const levels = [level("kepala", { when: { fact: "viral", operator: "equal", value: true } }, "kepala")];
    const service = { facts: { viral: { type: "boolean", label: "Ramai" } } };
    const viral = (time: string, value: boolean) =>
      [`established ${time}`, { facts: { viral: value } }] as const;
    const kinds = (...events: readonly (readonly [string, object])[]) =>
      levelOf({ levels, service, events, now: "07-20 10:00" }, "kepala").because.map(({ kind }) => kind);
    expect(kinds(viral("07-10 10:00", true))).toEqual(["fact", "trigger"]);
    expect(kinds(viral("07-10 10:00", true), viral("07-11 10:00", false))).toEqual(["trigger"]);
    expect(kinds(viral("07-10 10:00", false))).toEqual(["fact", "trigger"]);
  });
});
