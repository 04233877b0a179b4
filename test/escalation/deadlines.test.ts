import { describe, expect, test } from "vitest";
import { climbed, type Due, level, levelOf, lines, next, type Story } from "./ladder.ts";

const of = (id: string, distance: object = {}) => ({ deadline: id, ...distance });
const days = (amount: number) => ({ amount, unit: "working-day" });
const hours = (amount: number) => ({ amount, unit: "hour" });

/** The one level of a story about one deadline. */
function told(distance: object, due: Due | readonly Due[], now: string, more: Partial<Story> = {}): string {
  const levels = [level("kepala", of("tanggapan", distance), "kepala")];
  const [line] = lines({ levels, deadlines: { tanggapan: due }, now, ...more });
  return line!.slice("kepala ".length);
}

const three: Due = { start: "07-10 10:00", due: "07-15 end" };

describe("a level that hangs on a deadline", () => {
  test.each<[string, object, string, string]>([
    ["is scheduled for the millisecond after it", {}, "07-15 end", "scheduled 07-16 00:00"],
    ["falls due when it has passed", {}, "07-16 00:00", "due 07-16 00:00"],
    ["falls due some days before", { before: days(1) }, "07-15 00:00", "due 07-15 00:00"],
    ["is scheduled for some days before", { before: days(1) }, "07-14 end", "scheduled 07-15 00:00"],
    ["falls due some hours before", { before: hours(4) }, "07-15 20:00", "due 07-15 20:00"],
    ["is scheduled for some days after", { after: days(2) }, "07-17 end", "scheduled 07-18 00:00"],
    ["falls due some days after", { after: days(2) }, "07-18 00:00", "due 07-18 00:00"],
    ["falls due some hours after", { after: hours(1) }, "07-16 02:00", "due 07-16 01:00:00.001"],
    ["falls due at a share of it", { percent: 50 }, "07-13 06:00", "due 07-13 05:00"],
    ["is scheduled for a share of it", { percent: 50 }, "07-13 04:59", "scheduled 07-13 05:00"],
  ])("%s: %j at %s", (_, distance, now, answer) => {
    expect(told(distance, three, now)).toBe(answer);
  });

  test("is checked again just when it falls due, then when it is delivered", () => {
    const levels = [level("kepala", of("tanggapan", { before: days(1) }), "kepala", { calendar: "loket" })];
    const story = { levels, deadlines: { tanggapan: three } };
    expect(next({ ...story, now: "07-13 10:00" })).toBe("07-15 00:00");
    expect(next({ ...story, now: "07-15 00:00" })).toBe("07-15 08:00");
    expect(next({ ...story, now: "07-15 08:00" })).toBe("never");
  });

  test.each<[string, object, Due, string]>([
    ["answered in time", {}, { ...three, stop: "07-14 10:00" }, "cancelled –"],
    ["answered at the last millisecond", {}, { ...three, stop: "07-15 end" }, "cancelled –"],
    ["answered late", {}, { ...three, stop: "07-16 10:00" }, "due 07-16 00:00"],
    [
      "answered late, before the next level",
      { after: days(2) },
      { ...three, stop: "07-16 10:00" },
      "cancelled –",
    ],
    ["answered before its warning", { before: days(1) }, { ...three, stop: "07-14 10:00" }, "cancelled –"],
    ["answered as it is warned", { before: hours(4) }, { ...three, stop: "07-15 20:00" }, "cancelled –"],
    ["answered after its warning", { before: days(1) }, { ...three, stop: "07-15 10:00" }, "due 07-15 00:00"],
    ["not started", {}, {}, "scheduled –"],
    ["paused", {}, { start: "07-10 10:00", status: "paused" }, "scheduled –"],
    ["without a figure", {}, { start: "07-10 10:00", status: "no-limit" }, "scheduled –"],
    ["without a figure, and done", {}, { stop: "07-11 10:00", status: "no-limit" }, "cancelled –"],
    ["not applicable", {}, { status: "not-applicable" }, "cancelled –"],
    ["beyond the calendar", {}, { start: "07-10 10:00", status: "undetermined" }, "undetermined –"],
  ])("%s", (_, distance, due, answer) => {
    expect(told(distance, due, "07-20 10:00")).toBe(answer);
  });

  test("that was answered late stays due until it is passed on", () => {
    const late = { ...three, stop: "07-16 10:00" };
    const events = ["received 07-10 10:00", "responded 07-16 10:00"];
    expect(told({}, late, "07-20 10:00", { events })).toBe("due 07-16 00:00");
    expect(told({}, late, "07-20 10:00", { events: [...events, "escalated 07-17 10:00"] })).toBe(
      "done 07-16 00:00 done 07-17 10:00",
    );
  });
});

describe("a deadline that depends on something unknown", () => {
  const two: readonly Due[] = [
    { start: "07-10 10:00", due: "07-11 10:00" },
    { start: "07-10 10:00", due: "07-15 end" },
  ];

  test.each<[string, readonly Due[], string, string, string]>([
    ["neither has passed", two, "07-10 12:00", "undetermined –", "07-16 00:00"],
    ["one has passed", two, "07-12 12:00", "undetermined –", "07-16 00:00"],
    ["both have passed: at the later", two, "07-16 00:00", "due 07-16 00:00", "never"],
    ["both alike", [two[0]!, two[0]!], "07-10 12:00", "scheduled 07-11 10:00:00.001", "07-11 10:00:00.001"],
    [
      "late for one, in time for the other",
      two.map((due) => ({ ...due, stop: "07-13 10:00" })),
      "07-20 10:00",
      "undetermined –",
      "never",
    ],
    [
      "late for both",
      two.map((due) => ({ ...due, stop: "07-17 10:00" })),
      "07-20 10:00",
      "due 07-16 00:00",
      "never",
    ],
    [
      "in time for both",
      two.map((due) => ({ ...due, stop: "07-11 09:00" })),
      "07-20 10:00",
      "cancelled –",
      "never",
    ],
    [
      "one of them may not apply",
      [two[0]!, { status: "not-applicable" }],
      "07-20 10:00",
      "undetermined –",
      "never",
    ],
  ])("%s", (_, due, now, answer, check) => {
    expect(told({}, due, now)).toBe(answer);
    const levels = [level("kepala", of("tanggapan"), "kepala", { deliver: "at-once" })];
    expect(next({ levels, deadlines: { tanggapan: due }, now })).toBe(check);
  });

  test("makes nobody the handler, and is no reason to pass a level over", () => {
    const levels = [
      level("kepala", of("tanggapan"), "kepala"),
      level("direktur", "dissatisfied", "direktur"),
    ];
    const story = { levels, deadlines: { tanggapan: two } };
    expect(climbed({ ...story, now: "07-12 12:00" })).toMatchObject({ handler: null, reached: 0 });
    const passed = { ...story, now: "07-13 12:00", events: ["dissatisfied 07-12 10:00"] };
    expect(lines(passed)).toEqual(["kepala undetermined –", "direktur due 07-12 10:00"]);
    const before = { ...story, now: "07-13 12:00", events: ["dissatisfied 07-10 12:00"] };
    expect(lines(before)).toEqual(["kepala cancelled –", "direktur due 07-10 12:00"]);
  });

  test("leaves open what was passed over while it was unsettled", () => {
    const levels = [
      level("kepala", of("tanggapan"), "kepala"),
      level("direktur", "dissatisfied", "direktur"),
    ];
    const story = { levels, deadlines: { tanggapan: two }, now: "07-20 10:00" };
    const told = ["dissatisfied 07-12 10:00"];
    expect(lines({ ...story, events: told })).toEqual(["kepala undetermined –", "direktur due 07-12 10:00"]);
    const named = [...told, ["escalated 07-13 10:00", { to: "kepala" }] as const];
    expect(lines({ ...story, events: named })).toEqual([
      "kepala done – done 07-13 10:00",
      "direktur due 07-12 10:00",
    ]);
  });

  test("counts as due once somebody was told by name", () => {
    const events = [["escalated 07-12 10:00", { to: "kepala" }] as const];
    expect(told({}, two, "07-12 12:00", { events })).toBe("done – done 07-12 10:00");
  });
});

describe("any deadline of the institution", () => {
  const levels = [level("kepala", of("*"), "kepala")];
  const deadlines = {
    verifikasi: { start: "07-10 10:00", due: "07-15 end" },
    tanggapan: { start: "07-10 10:00", due: "07-13 end" },
    koordinasi: { start: "07-10 10:00", due: "07-20 end" },
    pelapor: { start: "07-10 10:00", due: "07-11 end" },
  };
  const story = { levels, deadlines, complainants: ["pelapor"] };

  test("is the earliest of those that bind it", () => {
    expect(lines({ ...story, now: "07-12 10:00" })).toEqual(["kepala scheduled 07-14 00:00"]);
    expect(lines({ ...story, now: "07-20 10:00" })).toEqual(["kepala due 07-14 00:00"]);
    expect(levelOf({ ...story, now: "07-20 10:00" }, "kepala").because).toMatchObject([
      { kind: "trigger", deadline: "tanggapan" },
    ]);
  });

  test("is the next one when the earliest was met", () => {
    const met = { ...deadlines, tanggapan: { ...deadlines.tanggapan, stop: "07-13 10:00" } };
    expect(lines({ ...story, deadlines: met, now: "07-14 10:00" })).toEqual(["kepala scheduled 07-16 00:00"]);
    expect(lines({ ...story, deadlines: met, now: "07-16 10:00" })).toEqual(["kepala due 07-16 00:00"]);
  });

  test("no longer comes when all of them were met", () => {
    const met = {
      verifikasi: { ...deadlines.verifikasi, stop: "07-13 10:00" },
      tanggapan: { ...deadlines.tanggapan, stop: "07-13 10:00" },
    };
    expect(lines({ ...story, deadlines: met, now: "07-20 10:00" })).toEqual(["kepala cancelled –"]);
  });

  test("is told the same ever after when the case ended before it", () => {
    const ended = {
      verifikasi: { ...deadlines.verifikasi, status: "ended" as const },
      tanggapan: { ...deadlines.tanggapan, status: "ended" as const },
    };
    const closed = { ...story, deadlines: ended, events: ["closed 07-12 10:00"] };
    const then = levelOf({ ...closed, now: "07-12 10:00" }, "kepala");
    expect(then.status).toBe("cancelled");
    expect(levelOf({ ...closed, now: "07-20 10:00" }, "kepala")).toEqual(then);
  });

  test("is unsettled while one of them is, until another has passed", () => {
    const unsettled = {
      ...deadlines,
      verifikasi: [deadlines.verifikasi, { status: "not-applicable" as const }],
    };
    expect(lines({ ...story, deadlines: unsettled, now: "07-12 10:00" })).toEqual(["kepala undetermined –"]);
    expect(next({ ...story, deadlines: unsettled, now: "07-12 10:00" })).toBe("07-14 00:00");
    expect(lines({ ...story, deadlines: unsettled, now: "07-14 10:00" })).toEqual(["kepala due 07-14 00:00"]);
  });

  test("leaves those of the complainant to levels that name them", () => {
    const named = [level("kepala", of("pelapor"), "kepala")];
    expect(lines({ ...story, levels: named, now: "07-12 10:00" })).toEqual(["kepala due 07-12 00:00"]);
  });
});
