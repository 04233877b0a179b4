/** "Moved from … to … by …": the chain of decrees leads from the due instant as known at the start to that of now. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { shippedSop } from "../assess/shipped.ts";
import { cutOff, questions } from "./cases.ts";
import { runs } from "./runs.ts";

test("what moved a due instant leads from what was known at its start to what is known now", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(questions(), fc.constantFrom("2019-12-31", "2023-12-31", "2027-12-31"), (question, later) => {
      const { sop, readings, now } = question;
      const told = cutOff(question.case, now);
      // What is extended in time depends on the calendar too.
      fc.pre(told.events?.every(({ type }) => type !== "extended") ?? true);
      const present = assess(shippedSop(sop), told, now, { readings, calendarAsOf: later });
      for (const { id, startedAt, dueAt, because, candidates } of present.deadlines) {
        if (startedAt === null || dueAt === null || candidates.length > 0) continue;
        const moves = because.filter((reason) => reason.kind === "moved");
        const startDate = startedAt.slice(0, 10);
        if (startDate > later) {
          expect(moves).toEqual([]);
          continue;
        }
        const then = assess(shippedSop(sop), told, now, { readings, calendarAsOf: startDate });
        const dueThen = then.deadlines.find((deadline) => deadline.id === id)!.dueAt;
        let due = dueThen;
        for (const { from, to, decree } of moves) {
          expect(from).toBe(due);
          expect(to).not.toBe(from);
          seen.add(decree);
          due = to;
        }
        expect(due).toBe(dueAt);
      }
    }),
    runs(1 / 2),
  );
  expect(seen.size).toBeGreaterThan(2);
});
