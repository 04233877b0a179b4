/** The worked examples of design.md section 5, and the executable cases of the contract, against the reference alone. */

import { describe, expect, test } from "vitest";
import { contractCases, ruleFile } from "./files.ts";
import type { Deadline, Extension, Service } from "./format.ts";
import { referenceAnswer } from "./reference.ts";
import { answerTo, DECREES, deadlineOf, line, of, type Story, sopOf } from "./story.ts";

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

describe("extensions", () => {
  const extended = (
    length: Deadline["length"],
    extension: Extension,
    events: Story["events"],
    now?: string,
  ): string => {
    const rules = [{ length: length!, extension, pause: {} }];
    const service: Service = { deadlines: { a: { from: "received", until: "responded", rules } } };
    return line(
      answerTo(sopOf(service), { events: ["received 07-08 10:00", ...events], ...(now ? { now } : {}) }),
    );
  };

  test("24 hours due Thursday 10:00 extended by 1 day are due at the end of Friday", () => {
    const day = { unit: "day", atMost: "unspecified" } as const;
    expect(extended(of(24, "hour"), day, [["extended 07-09 10:00", { amount: 1 }]])).toBe(
      "overdue 07-08 10:00 – 07-10 end",
    );
    expect(extended(of(24, "hour"), day, [["extended 07-09 10:00:00.001", { amount: 1 }]])).toBe(
      "overdue 07-08 10:00 – 07-09 10:00",
    );
  });

  // 2 working days from Wednesday 8 July: end of Friday 10 July.
  const four = { unit: "working-day", atMost: 4 } as const;
  const two = of(2, "working-day");
  const at = "extended 07-09 10:00";

  test("to a date, up to what is left of the maximum and not before the present due", () => {
    expect(extended(two, four, [[at, { dueAt: "2026-07-16" }]])).toBe("overdue 07-08 10:00 – 07-16 end");
    expect(extended(two, four, [[at, { dueAt: "2026-07-17" }]])).toBe("overdue 07-08 10:00 – 07-10 end");
    expect(extended(two, four, [[at, { dueAt: "2026-07-09" }]])).toBe("overdue 07-08 10:00 – 07-10 end");
    expect(extended(two, four, [[at, { dueAt: "2026-07-14", amount: 1 }]])).toBe(
      "overdue 07-08 10:00 – 07-10 end",
    );
  });

  test("a date uses the smallest whole amount that reaches it", () => {
    const twice = (amount: number): string =>
      extended(two, four, [
        [at, { dueAt: "2026-07-12" }],
        ["extended 07-10 10:00", { amount }],
      ]);
    // Sunday 12 July uses one working day (Monday), three are left.
    expect(twice(3)).toBe("overdue 07-08 10:00 – 07-15 end");
    expect(twice(4)).toBe("overdue 07-08 10:00 – 07-12 end");
  });

  test("a later pause moves a date in the extension's unit", () => {
    const paused = [[at, { dueAt: "2026-07-16" }], "paused 07-13 10:00", "resumed 07-15 10:00"] as const;
    expect(extended(two, four, paused)).toBe("overdue 07-08 10:00 – 07-20 end");
    expect(extended(two, four, paused.slice(0, 2), "07-14 10:00")).toBe("paused 07-08 10:00 – –");
  });
});

describe("with decrees", () => {
  const due = (
    length: Deadline["length"],
    start: string,
    now: string,
    observes?: readonly string[],
  ): string => {
    const sop = sopOf({ deadlines: { a: deadlineOf(length) } });
    const kantor = { ...sop.calendars["kantor"]!, ...(observes ? { observes } : {}) };
    const answer = answerTo({ ...sop, calendars: { kantor } }, { events: [`received ${start}`], now });
    return line(answer).split(" ").slice(4).join(" ");
  };

  test.each([
    [3, "08-13 10:00", "08-13 12:00", "08-19 end"],
    [5, "03-13 10:00", "03-13 12:00", "03-27 end"],
    [14, "2023-06-15 10:00", "2023-06-15 12:00", "2023-07-06 end"],
    [14, "2023-06-15 10:00", "2023-06-16 12:00", "2023-07-10 end"],
    [5, "2020-05-19 10:00", "2020-05-19 12:00", "2020-05-29 end"],
    [5, "2020-05-19 10:00", "2020-05-20 12:00", "2020-05-28 end"],
  ])("%i working days from %s as known at %s", (amount, start, now, expected) => {
    const text = due(of(amount, "working-day"), start, now);
    expect(text.replace(/^[\d:]+ – /, "").replace(/^– /, "")).toBe(expected);
  });

  test("cuti bersama not observed", () => {
    expect(due(of(5, "working-day"), "03-13 10:00", "03-13 12:00", ["libur-nasional"])).toContain(
      "03-23 end",
    );
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
