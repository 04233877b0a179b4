import { describe, expect, test } from "vitest";
import type { DeadlineStatus } from "../../src/case/deadline-status.ts";
import { timeLeft } from "../../src/explain/time-left.ts";

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
    [endOf15, "lapsed", "2026-07-16T01:05:00+08:00", "terlambat 1 jam 5 menit", "1 hour 5 minutes late"],
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
    "met-late",
    "ended",
    "no-limit",
    "not-applicable",
  ])("is not told of a deadline that is %s", (status) =>
    expect(timeLeft({ status, dueAt: at10, candidates }, "2026-07-10T12:00:00+08:00")).toBeNull(),
  );

  test("is not told without a due instant, of an undetermined deadline that may be over, and at no instant", () => {
    expect(timeLeft({ status: "running", dueAt: null, candidates }, at10)).toBeNull();
    expect(
      timeLeft({ status: "undetermined", dueAt: at10, candidates }, "2026-07-11T10:00:00.001+08:00"),
    ).toBeNull();
    expect(timeLeft({ status: "running", dueAt: at10, candidates }, "2026-07-10T12:00:00")).toBeNull();
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
});
