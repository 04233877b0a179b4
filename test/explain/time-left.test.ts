import { describe, expect, test } from "vitest";
import type { DeadlineStatus } from "../../src/case/deadline-status.ts";
import { timeLeft } from "../../src/explain/time-left.ts";
import type { Reason } from "../../src/reasons/reason.ts";

const at10 = "2026-07-11T10:00:00.000+08:00";
const endOf15 = "2026-07-15T23:59:59.999+08:00";

const candidates: readonly [] = [];

describe("the time left", () => {
  test.each<readonly [string, DeadlineStatus, string, string, string]>([
    [at10, "running", "2026-07-10T12:00:00+08:00", "sisa 22 jam", "22 hours left"],
    [at10, "running", "2026-07-10T12:00:01+08:00", "sisa 21 jam 59 menit", "21 hours 59 minutes left"],
    [at10, "running", "2026-07-10T10:00:00+08:00", "sisa 1 hari", "1 day left"],
    [at10, "running", "2026-07-08T05:15:00+08:00", "sisa 3 hari 4 jam", "3 days 4 hours left"],
    [at10, "running", "2026-07-11T09:59:00+08:00", "sisa 1 menit", "1 minute left"],
    [at10, "running", "2026-07-11T09:59:01+08:00", "sisa kurang dari 1 menit", "less than 1 minute left"],
    [at10, "running", at10, "sisa kurang dari 1 menit", "less than 1 minute left"],
    [at10, "running", "2026-07-11T02:00:00Z", "sisa kurang dari 1 menit", "less than 1 minute left"],
    [endOf15, "running", "2026-07-14T12:00:00+08:00", "sisa 1 hari 12 jam", "1 day 12 hours left"],
    [
      at10,
      "overdue",
      "2026-07-11T10:00:00.001+08:00",
      "terlambat kurang dari 1 menit",
      "less than 1 minute late",
    ],
    [at10, "overdue", "2026-07-13T10:59:00+08:00", "terlambat 2 hari", "2 days late"],
    [
      at10,
      "undetermined",
      "2026-07-10T12:00:00+08:00",
      "sisa paling sedikit 22 jam",
      "at least 22 hours left",
    ],
    // An answer that is asked again later than it was made.
    [at10, "running", "2026-07-11T12:00:00+08:00", "terlambat 2 jam", "2 hours late"],
    [at10, "overdue", "2026-07-11T08:00:00+08:00", "sisa 2 jam", "2 hours left"],
  ])("of what is due %s and %s at %s is %s", (dueAt, status, at, indonesian, english) => {
    expect(timeLeft({ status, dueAt, candidates }, at)).toBe(indonesian);
    expect(timeLeft({ status, dueAt, candidates }, Date.parse(at), { language: "en" })).toBe(english);
  });

  test.each<DeadlineStatus>([
    "not-started",
    "paused",
    "met",
    "ended",
    "lapsed",
    "no-limit",
    "not-applicable",
  ])("is not told of a deadline that is %s", (status) =>
    expect(timeLeft({ status, dueAt: at10, candidates }, "2026-07-10T12:00:00+08:00")).toBeNull(),
  );

  test("is not told without a due instant, and of an undetermined deadline that may be over", () => {
    expect(timeLeft({ status: "running", dueAt: null, candidates }, at10)).toBeNull();
    expect(
      timeLeft({ status: "undetermined", dueAt: at10, candidates }, "2026-07-11T10:00:00.001+08:00"),
    ).toBeNull();
  });

  test.each<[at: string | number, code: string]>([
    ["2026-07-10T12:00:00", "U107"],
    ["kemarin", "U108"],
    ["", "U108"],
    [Number.NaN, "U108"],
    [Number.POSITIVE_INFINITY, "U108"],
    [0.5, "U108"],
  ])("is not asked at %s, whatever the deadline", (at, code) => {
    for (const dueAt of [at10, null])
      expect(() => timeLeft({ status: "running", dueAt, candidates }, at)).toThrow(
        expect.objectContaining({ code }),
      );
  });

  test("of what is late under every candidate is told by the latest, as the least that it is late", () => {
    const candidate = { grade: null, reading: null, status: "overdue", because: [] } as const;
    const deadline = {
      status: "overdue",
      dueAt: at10,
      candidates: [
        { ...candidate, dueAt: at10 },
        { ...candidate, dueAt: "2026-07-13T10:00:00.000+08:00" },
      ],
    } as const;
    expect(timeLeft(deadline, "2026-07-15T10:00:00+08:00")).toBe("terlambat paling sedikit 2 hari");
    expect(timeLeft(deadline, "2026-07-15T10:00:00+08:00", { language: "en" })).toBe("at least 2 days late");
  });

  const place = { pointer: "", clauses: [] };
  const closed = { kind: "end", ...place, how: "closed", event: 2, beforeDue: false } as const;
  const due = "2026-07-13T10:00:00.000+08:00";

  test("stands still where the case ended", () => {
    const because = [{ ...closed, at: "2026-07-14T10:00:00.000+08:00" }];
    const late = { status: "overdue", dueAt: due, candidates, because } as const;
    expect(timeLeft(late, "2026-07-14T09:00:00+08:00")).toBe("terlambat 23 jam");
    expect(timeLeft(late, "2027-07-14T10:00:00+08:00")).toBe("terlambat 1 hari");
    expect(timeLeft({ ...late, status: "undetermined" }, "2026-07-12T10:00:00+08:00")).toBeNull();
  });

  test("of what was fulfilled late is how late it was, but not where a field carries that moment", () => {
    const late = {
      status: "met-late",
      dueAt: due,
      stoppedAt: "2026-07-15T10:00:00.000+08:00",
      candidates,
    } as const;
    expect(timeLeft(late, "2027-01-01T00:00:00+08:00")).toBe("terlambat 2 hari");
    expect(timeLeft({ ...late, stoppedAt: null }, due)).toBeNull();
    const stop = { kind: "stop", ...place, event: null, at: late.stoppedAt } as const;
    expect(timeLeft({ ...late, because: [{ ...stop, field: "tanggal" }] }, due)).toBeNull();
    expect(timeLeft({ ...late, because: [{ ...stop, field: null }] }, due)).toBe("terlambat 2 hari");
  });

  test("does not contain time between a stop, or an end, and what took it back", () => {
    const from = "2026-07-14T10:00:00.000+08:00";
    const to = "2026-07-16T10:00:00.000+08:00";
    const at = "2026-07-17T10:00:00+08:00";
    const told = (because: readonly Reason[], dueAt = due) =>
      timeLeft({ status: "overdue", dueAt, candidates, because }, at);
    const voided = { kind: "voided", ...place, event: 1, by: "dissatisfied", from, to } as const;
    const reopened = { kind: "reopened", ...place, event: 1, effect: "continues", from, at: to } as const;
    expect(told([])).toBe("terlambat 4 hari");
    expect(told([voided])).toBe("terlambat 2 hari");
    expect(told([reopened])).toBe("terlambat 2 hari");
    expect(told([voided, voided])).toBe("terlambat 2 hari");
    // Only what lies after the due instant: what came before has moved it.
    expect(told([voided], "2026-07-15T10:00:00.000+08:00")).toBe("terlambat 1 hari");
    expect(told([{ ...reopened, effect: "restarts", from: null }])).toBe("terlambat 4 hari");
  });
});
