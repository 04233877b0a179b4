/** Stops, voiding, reopening, closing by rule and what passed: the examples of semantics.md sections 1 to 5 and 11. */

import { describe, expect, test } from "vitest";
import { ruleFile } from "./files.ts";
import type { Deadline, Service } from "./format.ts";
import type { Answer } from "./reference.ts";
import { answerTo, line, of, type Story, sopOf, state } from "./story.ts";

function told(service: Service, events: Story["events"], more: Partial<Story> = {}): Answer {
  return answerTo(sopOf(service), { events, ...more });
}

describe("stops", () => {
  const resolved = (early: boolean): Deadline => ({
    from: "forwarded",
    until: early ? { event: "resolved", earlier: "counts" } : "resolved",
    rules: [{ length: of(3, "working-day") }],
  });

  test("what happened before the clock began does not stop it", () => {
    const answer = told({ deadlines: { a: resolved(false) } }, [
      "resolved 07-07 09:00",
      "forwarded 07-08 09:00",
    ]);
    expect(line(answer)).toBe("overdue 07-08 09:00 – 07-13 end");
  });

  test("unless it says that it counts earlier: then the clock is met at its start", () => {
    const answer = told({ deadlines: { a: resolved(true) } }, [
      "resolved 07-07 09:00",
      "forwarded 07-08 09:00",
    ]);
    expect(line(answer)).toBe("met 07-08 09:00 07-08 09:00 07-13 end");
  });

  test("a round that an early stop settled stays settled when the start recurs, another opens anew", () => {
    const events = ["returned 07-06 09:00", "resolved 07-07 09:00", "returned 07-08 09:00"];
    const until = (early: boolean): Deadline => ({
      from: { event: "returned", occurrence: "last" },
      until: early ? { event: "resolved", earlier: "counts" } : "resolved",
      rules: [{ length: of(3, "working-day") }],
    });
    expect(line(told({ deadlines: { a: until(true) } }, events))).toBe(
      "met 07-06 09:00 07-07 09:00 07-09 end",
    );
    expect(line(told({ deadlines: { a: until(false) } }, events))).toBe("overdue 07-08 09:00 – 07-13 end");
  });

  test("a file that was returned and completed after it was resolved is met at its start", () => {
    const file = ruleFile("rsud-kepulauan-seribu");
    const deadline = file.services["pengaduan"]!.deadlines!["penyelesaian"]!;
    const penyelesaian: Deadline = { ...deadline, until: { event: "resolved", earlier: "counts" } };
    const sop = {
      ...file,
      services: { pengaduan: { ...file.services["pengaduan"]!, deadlines: { penyelesaian } } },
    };
    const events = ["received 07-06 09:00", "returned 07-06 10:00", "resolved 07-07 09:00"];
    expect(line(answerTo(sop, { events }))).toBe("not-started – – –");
    expect(line(answerTo(sop, { events: [...events, "file-completed 07-08 09:00"] }))).toBe(
      "met 07-08 09:00 07-08 09:00 07-13 09:00",
    );
  });

  test("a state that is true at the start is met at the start", () => {
    const when = { fact: "selesai", operator: "equal", value: true } as const;
    const service: Service = {
      facts: { selesai: { type: "boolean" } },
      deadlines: { a: { from: "received", until: { when }, rules: [{ length: of(1, "day") }] } },
    };
    expect(line(told(service, ["received 07-06 09:00"], { facts: { selesai: true } }))).toBe(
      "met 07-06 09:00 07-06 09:00 07-07 end",
    );
    const later = [
      "received 07-06 09:00",
      ["established 07-06 12:00", { facts: { selesai: true } }],
    ] as const;
    expect(line(told(service, later))).toBe("met 07-06 09:00 07-06 12:00 07-07 end");
  });
});

describe("voiding and reopening", () => {
  const kendari = (reopen: "continues" | "restarts"): Service => ({
    deadlines: { a: { from: "submitted", until: "resolved", rules: [{ length: of(14, "day") }] } },
    closure: { rules: [], reopen },
  });
  const events = ["submitted 07-07 10:00", "closed 07-13 10:00", "reopened 07-16 10:00"];

  test("continues: the time closed does not count", () => {
    expect(line(told(kendari("continues"), events))).toBe("overdue 07-07 10:00 – 07-24 end");
  });

  test("restarts: a new life", () => {
    expect(line(told(kendari("restarts"), events, { now: "07-29 10:00" }))).toBe(
      "running 07-16 10:00 – 07-30 end",
    );
  });

  test("from the stop to what voids it that clock does not run, several stops are one stretch", () => {
    const until = { event: "resolved", voidedBy: ["dissatisfied"] };
    const service: Service = {
      deadlines: { a: { from: "received", until, rules: [{ length: of(14, "working-day") }] } },
    };
    const first = ["received 07-01 10:00", "resolved 07-06 10:00"];
    expect(line(told(service, first))).toBe("met 07-01 10:00 07-06 10:00 07-21 end");
    const voided = [...first, "resolved 07-07 10:00", "dissatisfied 07-09 10:00"];
    expect(line(told(service, voided, { now: "07-10 10:00" }))).toBe("running 07-01 10:00 – 07-24 end");
  });

  test("reopening after nothing is refused and changes nothing", () => {
    const answer = told(kendari("continues"), ["submitted 07-07 10:00", "reopened 07-08 10:00"]);
    expect(answer.problems).toEqual([{ code: "C333", event: 1 }]);
    expect(line(answer)).toBe("overdue 07-07 10:00 – 07-21 end");
  });

  test("what stood answered stays answered, without a word in the file it continues", () => {
    const service: Service = {
      deadlines: {
        a: { from: "received", until: "responded", rules: [{ length: of(3, "day") }] },
        b: { from: "received", until: "resolved", rules: [{ length: of(10, "day") }] },
      },
    };
    const answer = told(
      service,
      ["received 07-01 10:00", "responded 07-02 10:00", "resolved 07-03 10:00", "reopened 07-06 10:00"],
      { now: "07-07 10:00" },
    );
    expect(line(answer, "a")).toBe("met 07-01 10:00 07-02 10:00 07-04 end");
    expect(line(answer, "b")).toBe("running 07-01 10:00 – 07-14 end");
    expect(answer.problems).toEqual([{ code: "C340", event: 3 }]);
  });

  test("closed again without a new outcome: running clocks are ended, overdue ones stay overdue", () => {
    const service: Service = {
      deadlines: {
        a: { from: "received", until: "resolved", rules: [{ length: of(20, "day") }] },
        b: { from: "received", until: "decided", rules: [{ length: of(1, "day") }] },
      },
    };
    const answer = told(service, [
      "received 07-01 10:00",
      "resolved 07-03 10:00",
      "closed 07-03 10:00",
      "reopened 07-06 10:00",
      "closed 07-07 10:00",
    ]);
    expect(line(answer, "a")).toBe("ended 07-01 10:00 – 07-24 end");
    expect(line(answer, "b")).toBe("overdue 07-01 10:00 – 07-02 end");
  });
});

describe("closing by rule", () => {
  const lapsing: Service = {
    deadlines: {
      a: { from: "received", until: "resolved", rules: [{ length: of(10, "working-day") }] },
      b: {
        binds: "complainant",
        from: "followed-up",
        until: "complainant-replied",
        rules: [{ length: of(2, "working-day") }],
      },
    },
    closure: { rules: [{ id: "diam", on: { lapse: "b" }, effect: "closes" }] },
  };
  const events = ["received 07-06 10:00", "followed-up 07-07 10:00"];

  test("a lapse closes one millisecond after the due instant, and what comes later does not open it", () => {
    const answer = told(lapsing, [...events, "complainant-replied 07-10 10:00"]);
    expect(state(answer)).toBe("closed 07-10 00:00 diam");
    expect(line(answer, "a")).toBe("ended 07-06 10:00 – 07-20 end");
    expect(line(answer, "b")).toBe("lapsed 07-07 10:00 – 07-09 end");
  });

  test("what is told at the very instant is read first", () => {
    expect(state(told(lapsing, [...events, "complainant-replied 07-10 00:00"]))).toBe("open");
  });

  test("an event dated earlier takes it back, whenever it was recorded", () => {
    expect(state(told(lapsing, [...events, "resolved 07-20 10:00", "complainant-replied 07-09 10:00"]))).toBe(
      "open",
    );
  });

  test("only the annulment of what led to it", () => {
    const told1 = [events[0]!, ["followed-up 07-07 10:00", { id: "f" }]] as const;
    const answer = told(lapsing, [...told1, ["annulled 07-20 10:00", { ref: "f" }]]);
    expect(state(answer)).toBe("open");
  });
});
