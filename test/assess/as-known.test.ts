/** From when on what a case says of itself holds. */
import { describe, expect, test } from "vitest";
import { assessed, deadlineOf, type Story } from "./story.ts";

const story: Story = {
  sop: "rsud-buleleng",
  channel: "sms",
  fields: { nama: "Pelapor" },
  facts: { kematian: true },
  events: [
    "received 07-10 10:00",
    ["established 07-10 12:00", { facts: { kematian: false }, fields: { nama: " " } }],
  ],
  now: "",
};
const missing = (at: Story) => assessed(at).intake.missing.map(({ field }) => field);

describe("facts and fields of the case", () => {
  test.each([
    ["hold from its first event", "07-10 10:00", "merah", false],
    ["are not known before", "07-10 09:59", null, true],
    ["give way to what an event says later", "07-10 12:00", null, true],
  ])("%s", (_, now, grade, lacksName) => {
    expect(assessed({ ...story, now }).grade?.id).toBe(grade);
    expect(missing({ ...story, now }).includes("nama")).toBe(lacksName);
  });

  test("always hold when it has no events", () => {
    const still = { ...story, events: [], now: "07-01 10:00" };
    expect([assessed(still).grade?.id, missing(still).includes("nama")]).toEqual(["merah", false]);
    expect(deadlineOf(still).status).toBe("not-started");
  });
});

test("every key of an assessment is there, also when there is nothing to say", () => {
  const empty = assessed({
    sop: "puskesmas-sewo",
    service: "aspirasi",
    channel: "telepon",
    events: [],
    now: "07-01 10:00",
  });
  expect(empty).toMatchObject({
    case: "ADU-1",
    sop: "puskesmas-sewo",
    version: "1",
    service: "aspirasi",
    at: "2026-07-01T10:00:00.000+08:00",
    state: "open",
    grade: null,
    deadlines: [],
    escalations: [],
    steps: [],
    nextCheckAt: null,
    problems: [],
  });
  expect(Object.keys(deadlineOf({ ...story, events: [], now: "07-01 10:00" })).sort()).toEqual([
    "because",
    "by",
    "candidates",
    "dueAt",
    "dueBeforeKnown",
    "id",
    "label",
    "passed",
    "pausedAt",
    "projectedDueAt",
    "provisional",
    "reading",
    "startedAt",
    "startedBy",
    "status",
    "stoppedAt",
    "targetAt",
    "targetMet",
  ]);
});
