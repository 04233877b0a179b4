/** What passed and what is still possible: the examples of semantics.md sections 4 and 5. */

import { describe, expect, test } from "vitest";
import type { Service } from "./format.ts";
import { type Answer, referenceAnswer } from "./reference.ts";
import { answerTo, deadlineOf, line, of, passed, questionOf, type Story, sopOf } from "./story.ts";

function told(service: Service, events: Story["events"], more: Partial<Story> = {}): Answer {
  return answerTo(sopOf(service), { events, ...more });
}

describe("passed", () => {
  const graded: Service = {
    grading: { ranked: true, criteria: "unspecified", grades: [{ id: "merah" }, { id: "hijau" }] },
    deadlines: {
      a: {
        from: "received",
        until: "responded",
        rules: [
          { when: { fact: "grade", operator: "equal", value: "merah" }, length: of(24, "hour") },
          { when: { fact: "grade", operator: "equal", value: "hijau" }, length: of(5, "working-day") },
        ],
      },
    },
  };

  test("a due instant that ran out before it was regraded is not lost", () => {
    const answer = told(graded, [
      "received 07-06 10:00",
      ["graded 07-06 11:00", { grade: "merah" }],
      ["graded 07-08 10:00", { grade: "hijau" }],
      "responded 07-09 10:00",
    ]);
    expect(line(answer)).toBe("met 07-06 10:00 07-09 10:00 07-13 end");
    expect(passed(answer)).toEqual(["07-07 10:00 merah 07-08 10:00 2"]);
  });

  test("nor one met late and then replaced, nor one of an earlier life", () => {
    const met = told(graded, [
      "received 07-06 10:00",
      ["graded 07-06 11:00", { grade: "merah" }],
      "responded 07-08 09:00",
      ["graded 07-08 10:00", { grade: "hijau" }],
    ]);
    expect(passed(met)).toEqual(["07-07 10:00 merah 07-08 10:00 3"]);
    const again = told({ ...graded, closure: { rules: [], reopen: "restarts" } }, [
      "received 07-06 10:00",
      ["graded 07-06 11:00", { grade: "merah" }],
      "closed 07-08 09:00",
      "reopened 07-09 10:00",
    ]);
    expect(passed(again)).toEqual(["07-07 10:00 merah 07-09 10:00 3"]);
  });

  test("a doubtful one counts once all its candidates are past, with the latest due", () => {
    const answer = told(graded, ["received 07-06 10:00", ["graded 07-20 10:00", { grade: "merah" }]]);
    expect(passed(answer)).toEqual(["07-13 end – 07-20 10:00 1"]);
    expect(answer.deadlines[0]!.dueBeforeKnown).toBe(true);
  });

  test("extended in time there is none", () => {
    const service: Service = {
      deadlines: {
        a: {
          from: "received",
          until: "responded",
          rules: [{ length: of(1, "day"), extension: { unit: "day", atMost: "unspecified" } }],
        },
      },
    };
    const answer = told(service, [
      "received 07-06 10:00",
      ["extended 07-07 10:00", { amount: 2 }],
      ["extended 07-10 00:00", { amount: 1 }],
    ]);
    expect(passed(answer)).toEqual([]);
    expect(line(answer)).toBe("overdue 07-06 10:00 – 07-09 end");
  });

  test("a decree that moves a due instant that had passed replaces it", () => {
    const question = questionOf(sopOf({ deadlines: { a: deadlineOf(of(1, "working-day")) } }), {
      events: ["received 07-06 10:00"],
    });
    const day = { date: "2026-07-07", name: "Libur", kind: "libur-nasional" };
    const late = { id: "susulan", issued: "2026-07-09", adds: [day], removes: [] };
    const answer = referenceAnswer({ ...question, decrees: [...question.decrees, late] });
    expect(passed(answer)).toEqual(["07-07 end – 07-09 00:00 decree"]);
    expect(line(answer)).toBe("overdue 07-06 10:00 – 07-08 end");
  });
});

describe("candidates", () => {
  const deadline = deadlineOf(of(1, "day"));
  const fatal = (value: boolean) => ({ fact: "fatal", operator: "equal", value }) as const;
  const service: Service = {
    facts: { fatal: { type: "boolean" } },
    deadlines: {
      a: {
        ...deadline,
        rules: [
          { when: fatal(true), length: of(24, "hour") },
          { when: fatal(false), length: of(5, "working-day") },
        ],
      },
    },
  };

  test("two rules on true and false of one fact leave no third candidate", () => {
    const answer = told(service, ["received 07-06 10:00"], { now: "07-08 10:00" });
    expect(line(answer)).toBe("undetermined 07-06 10:00 – 07-07 10:00");
    expect(answer.deadlines[0]!.candidates.map(({ status, when, exact }) => [status, when, exact])).toEqual([
      ["overdue", [{ fact: "fatal", values: [true] }], true],
      ["running", [{ fact: "fatal", values: [false] }], true],
    ]);
  });

  test("all overdue alike is overdue", () => {
    expect(line(told(service, ["received 07-06 10:00"]))).toBe("overdue 07-06 10:00 – 07-07 10:00");
  });
});

test("with decrees: known at the time, and replayed", () => {
  const service: Service = { deadlines: { a: deadlineOf(of(5, "working-day")) } };
  const due = (start: string, now: string): string =>
    line(told(service, [`received ${start}`], { now }))
      .split(" ")
      .at(-2)!;
  expect(due("2020-05-19 10:00", "2020-05-19 12:00")).toBe("2020-05-29");
  expect(due("2020-05-19 10:00", "2020-05-20 12:00")).toBe("2020-05-28");
  expect(due("08-13 10:00", "08-13 12:00")).toBe("08-21");
});
