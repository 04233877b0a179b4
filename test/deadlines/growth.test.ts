/**
 * What is told of a case many times is gone through once: the work grows with the number of events, not with its square.
 * Work is told by how often the calendar is asked, not by time, which a busy machine disturbs.
 */
import { expect, test, vi } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { WorkingDays } from "../../src/calendar/working-days.ts";
import { oneDeadline } from "../assess/inline-sop.ts";

type Told = Readonly<Record<string, unknown>>;

const start = Date.parse("2024-01-02T08:00:00+08:00");
const span = 200 * 86_400_000;
const length = { amount: 300, unit: "working-day" };
const extension = { unit: "working-day", atMost: "unspecified" };
const pause = {};
const closure = { rules: [], reopen: "continues" };
const rules = [{ length, target: { amount: 200, unit: "working-day" }, extension, pause }];
const counted = oneDeadline(length, { until: "resolved", rules }, { service: { closure } });
const setBy = { setBy: "acknowledged", unit: "working-day", atMost: 600 };
const promised = oneDeadline(setBy, { until: "resolved", pause });

function questionsToCalendar(sop: typeof counted, events: readonly Told[]): number {
  const spies = (["addWorkingDays", "workingDaysBetween", "isWorkingDay", "nextWorkingDay"] as const).map(
    (method) => vi.spyOn(WorkingDays.prototype, method),
  );
  const at = (index: number) =>
    new Date(start + Math.round((index * span) / (events.length + 1))).toISOString();
  const told = events.map((event, index) => ({ ...event, at: at(index + 1) }));
  const received = { type: "received", at: at(0) };
  assess(sop, { service: "pengaduan", channel: "sms", events: [received, ...told] }, start + span);
  const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return asked;
}

const paused = [{ type: "paused" }, { type: "resumed" }];
const extended = { type: "extended", amount: 1, reason: "saksi" };
const promise = (index: number) => ({ type: "acknowledged", amount: 300 + (index % 7) });
const dated = (index: number) => ({
  type: "extended",
  dueAt: new Date(start + 600 * 86_400_000 + index * 3_600_000).toISOString(),
  reason: "saksi",
});

test.each<readonly [what: string, sop: typeof counted, events: (index: number) => readonly Told[]]>([
  ["pauses", counted, () => paused],
  ["extensions", counted, () => [extended]],
  ["extensions between pauses", counted, () => [...paused, extended]],
  ["extensions to a date", counted, (index) => [dated(index)]],
  ["reopenings after an outcome", counted, () => [{ type: "resolved" }, { type: "reopened" }]],
  ["ends and reopenings", counted, () => [{ type: "closed" }, { type: "reopened" }]],
  ["lengths set between pauses", promised, (index) => [...paused, promise(index)]],
])("twice as many %s ask the calendar about twice as often", (_, sop, events) => {
  const asked = (count: number) =>
    questionsToCalendar(sop, Array.from({ length: count }, (__, index) => events(index)).flat());
  const few = asked(100);
  expect(few).toBeGreaterThan(100);
  expect(asked(200) / few).toBeLessThan(2.3);
  expect(asked(400) / few).toBeLessThan(4.6);
});
