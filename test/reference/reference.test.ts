/** The worked examples of design.md section 5, and the executable cases of the contract, against the reference alone. */

import { describe, expect, test } from "vitest";
import { contractCases, ruleFile } from "./files.ts";
import type { Deadline, Service } from "./format.ts";
import { referenceAnswer } from "./reference.ts";
import { answerTo, DECREES, deadlineOf, line, of, sopOf } from "./story.ts";

describe("worked examples of July 2026", () => {
  const table: readonly (readonly [string, Deadline["length"], string, string])[] = [
    ["3 x 24 jam (hari kerja)", of(72, "hour-on-working-days"), "07-10 10:00", "07-15 10:00"],
    ["the same from Saturday", of(72, "hour-on-working-days"), "07-11 09:00", "07-16 00:00"],
    ["14 hari", of(14, "day"), "07-07 10:00", "07-21 end"],
    ["1 x 24 jam", of(24, "hour"), "07-10 17:00", "07-11 17:00"],
    ["3 hari kerja", of(3, "working-day"), "07-10 10:00", "07-15 end"],
    ["5 hari kerja", of(5, "working-day"), "07-10 10:00", "07-17 end"],
    ["10 hari kerja", of(10, "working-day"), "07-10 10:00", "07-24 end"],
    ["3 hari kerja from Saturday", of(3, "working-day"), "07-11 10:00", "07-15 end"],
  ];
  test.each(table)("%s", (_, length, start, due) => {
    const answer = answerTo(sopOf({ deadlines: { a: deadlineOf(length) } }), {
      events: [`received ${start}`],
    });
    expect(line(answer).split(" ").slice(-2).join(" ")).toBe(due);
  });

  test.each(["07-10 16:30", "07-10 17:00", "07-11 09:00"])("1x24 jam at 08.00–16.30, from %s", (start) => {
    const length = of(24, "hour-on-working-days", { whenClosed: "next-opening" });
    const deadline = { ...deadlineOf(length), calendar: "loket" };
    const answer = answerTo(sopOf({ deadlines: { a: deadline } }), { events: [`received ${start}`] });
    expect(line(answer)).toBe(`overdue ${start} – 07-14 08:00`);
  });

  test("10 working days extended by 7 are due at the end of Tuesday 4 August", () => {
    const service: Service = {
      deadlines: {
        a: {
          from: "received",
          until: "responded",
          rules: [{ length: of(10, "working-day"), extension: { unit: "working-day", atMost: 7, times: 1 } }],
        },
      },
    };
    const events = ["received 07-10 10:00", ["extended 07-20 10:00", { amount: 7 }]] as const;
    expect(line(answerTo(sopOf(service), { events }))).toBe("running 07-10 10:00 – 08-04 end");
  });
});

describe("the contract's executable cases", () => {
  for (const { sop, now, case: complaint, expected } of contractCases()) {
    test(`${complaint.id} of ${sop}`, () => {
      const answer = referenceAnswer({
        sop: ruleFile(sop),
        case: complaint,
        now: Date.parse(now),
        decrees: DECREES,
      });
      for (const [id, due] of Object.entries(expected)) {
        if (id === "_grade") expect(answer.grade!.id).toBe(due);
        else expect(answer.deadlines.find((each) => each.id === id)!.dueAt).toBe(Date.parse(due));
      }
    });
  }
});
