/** Time has edges: what lies beyond the years 0001–9999, or is no number of milliseconds at all, is named. */
import { describe, expect, test } from "vitest";
import { amounts } from "../../src/assess/amounts.ts";
import { assess } from "../../src/assess/assess.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { addWorkingTime } from "../../src/calendar/public.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { findUnowned } from "../../src/desk/find-unowned.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { timeLeft } from "../../src/explain/time-left.ts";
import { renderMonth, renderYear } from "../../src/render/calendar-text.ts";
import { oneDeadline } from "./inline-sop.ts";

describe("beyond the years 0001–9999", () => {
  const beyond = [
    "9999-12-31T23:00:00Z",
    "0000-01-01T00:00:00+14:00",
    "0000-06-01T00:00:00Z",
    253_402_300_800_000,
    -62_135_596_800_001,
    8.64e15,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const sop = oneDeadline({ amount: 1, unit: "hour" });
  const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
  const isMisuse = expect.objectContaining({ code: "U108" });

  test.each(beyond)("`now` can not be %s", (now) => {
    const given = { service: "pengaduan" };
    expect(() => assess(sop, given, now)).toThrow(isMisuse);
    expect(() => amounts(sop, given, now)).toThrow(isMisuse);
    expect(() => agenda(sop, [given], now)).toThrow(isMisuse);
    expect(() => timeline(sop, given, now)).toThrow(isMisuse);
    expect(() => findUnowned(sop, [given], now)).toThrow(isMisuse);
    expect(() => checkDuties(sop, [], now)).toThrow(isMisuse);
    const [deadline] = assess(sop, { ...given, events: [received] }, received.at).deadlines;
    expect(() => timeLeft(deadline!, now)).toThrow(isMisuse);
    expect(() => addWorkingTime(compileCalendar(), now, { amount: 1, unit: "hour" })).toThrow(isMisuse);
  });

  test.each(beyond.filter((at) => typeof at === "string"))("no event is at %s", (at) => {
    const given = { service: "pengaduan", events: [received, { type: "responded", at }] };
    const { problems: said, deadlines } = assess(sop, given, "2026-07-10T10:30:00+08:00");
    expect(said.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["C103 /events/1/at"]);
    expect(deadlines[0]!.status).toBe("running");
  });

  test("no length of time leads", () => {
    const months = { amount: 100_000, unit: "month" } as const;
    const calendar = compileCalendar();
    expect(() => addWorkingTime(calendar, received.at, months)).toThrow(
      expect.objectContaining({ code: "U123" }),
    );
    expect(addWorkingTime(calendar, received.at, { ...months, amount: 90_000 }).dueAt).toMatch(/^9526-/);
  });

  test("no level falls due", () => {
    const escalation = [
      {
        id: "atasan",
        to: ["petugas"],
        on: { deadline: "tanggapan", after: { amount: 100_000, unit: "month" } },
        action: "inform",
      },
    ];
    const roles = { petugas: { label: "Petugas" } };
    const late = oneDeadline({ amount: 1, unit: "hour" }, {}, { roles, service: { escalation } });
    const answer = assess(late, { service: "pengaduan", events: [received] }, "2026-07-10T12:00:00+08:00");
    expect(answer.escalations.map(({ dueAt }) => dueAt)).toEqual([null]);
    expect(JSON.stringify(answer)).not.toMatch(/\d{5}-|NaN|undefined/);
  });
});

test("a calendar is printed of a whole year only", () => {
  const isMisuse = expect.objectContaining({ code: "U109" });
  for (const year of [2026.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => renderMonth(compileCalendar(), year, 7)).toThrow(isMisuse);
    expect(() => renderYear(compileCalendar(), year)).toThrow(isMisuse);
  }
});
