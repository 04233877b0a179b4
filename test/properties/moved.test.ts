/** "Moved from … to … by …": the chain of decrees leads from the due instant as known at the start to that of now. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { runs } from "./runs.ts";

const sops: Readonly<Record<string, LoadedSop>> = {
  "3 working days": oneDeadline({ amount: 3, unit: "working-day" }),
  "14 working days": oneDeadline({ amount: 14, unit: "working-day" }),
  "60 working days": oneDeadline({ amount: 60, unit: "working-day" }),
  "300 hours on working days": oneDeadline({ amount: 300, unit: "hour-on-working-days" }),
  "a month, moved off days off": oneDeadline({ amount: 1, unit: "month", dueOnDayOff: "next-working-day" }),
};

const DAY = 86_400_000;
/** The institution's date, 8 hours ahead of UTC. */
const dateOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** Starts before a decree, judged by what was known around it or at the end of 2027. */
const questions = fc.record({
  sop: fc.constantFrom(...Object.keys(sops)),
  issued: fc.constantFrom(...shippedDecrees.map((decree) => Date.parse(decree.issued))),
  before: fc.integer({ min: 0, max: 100 * DAY }),
  after: fc.oneof(fc.integer({ min: -3 * DAY, max: 100 * DAY }), fc.constant(null)),
});

test("what moved a due instant leads from what was known at its start to what is known now", () => {
  let moved = 0;
  fc.assert(
    fc.property(questions, ({ sop, issued, before, after }) => {
      const start = Math.max(issued - before, Date.UTC(2019, 0, 2));
      const events = [{ type: "received", at: new Date(start).toISOString() }];
      const answer = (calendarAsOf: string) =>
        assess(sops[sop]!, { service: "pengaduan", channel: "sms", events }, Date.UTC(2030, 0), {
          calendarAsOf,
        }).deadlines[0]!;
      const known = after === null ? "2027-12-31" : dateOf(issued + after);
      const present = answer(known);
      let due = answer(dateOf(start)).dueAt;
      for (const reason of present.because) {
        if (reason.kind !== "moved") continue;
        moved += 1;
        expect(reason.from).toBe(due);
        expect(reason.to).not.toBe(reason.from);
        due = reason.to;
      }
      if (known >= dateOf(start)) expect(due).toBe(present.dueAt);
    }),
    runs(1 / 2),
  );
  expect(moved).toBeGreaterThan(runs(1 / 2).numRuns / 100);
});
