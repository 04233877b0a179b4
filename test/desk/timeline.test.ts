import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { instant } from "../assess/story.ts";
import { desk, deskCase, received } from "./cases.ts";
import { timelineOf, told } from "./timeline-told.ts";

describe("a case along its time", () => {
  test("from its receipt, over its time limit, up its ladder", () => {
    expect(told(received("07-07 09:00"), "07-09 10:00")).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 end target tanggapan",
      "|",
      "07-10 end due tanggapan",
      "07-11 00:00 escalation-due kepala",
      "07-13 00:00 escalation-deliverable kepala",
      "07-15 00:00 escalation-due direktur",
    ]);
  });

  test("what was to come has come, once its time has passed", () => {
    const later = told(received("07-07 09:00"), "07-20 10:00");
    expect(later.at(-1)).toBe("|");
    const earlier = told(received("07-07 09:00"), "07-09 10:00");
    expect(later.filter((each) => each !== "|")).toEqual(earlier.filter((each) => each !== "|"));
  });

  test("what was fulfilled is no longer due, and the complainant's silence closes the case", () => {
    expect(told(received("07-07 09:00", "responded 07-08 10:00"), "07-09 10:00")).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 10:00 event responded",
      "07-08 10:00 met tanggapan",
      "07-08 10:00 started balasan",
      "|",
      "07-15 end due balasan",
      "07-16 00:00 closed pelapor-diam",
    ]);
  });

  test("fulfilled late: the time limit that passed, the level that fell due and was done, the stop", () => {
    const events = ["escalated 07-13 08:00", "responded 07-13 10:00", "complainant-replied 07-13 11:00"];
    expect(told(received("07-07 09:00", ...events), "07-13 12:00")).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 end target tanggapan",
      "07-10 end due tanggapan",
      "07-11 00:00 escalation-due kepala",
      "07-13 00:00 escalation-deliverable kepala",
      "07-13 08:00 event escalated",
      "07-13 08:00 escalation-done kepala",
      "07-13 10:00 event responded",
      "07-13 10:00 met-late tanggapan",
      "07-13 10:00 started balasan",
      "07-13 11:00 event complainant-replied",
      "07-13 11:00 met balasan",
      "|",
    ]);
  });

  test("a due instant has passed only after it", () => {
    const sop = oneDeadline({ amount: 1, unit: "hour" });
    const tale = { ...received("07-07 09:00"), sop };
    const isPast = (now: string) => timelineOf(tale, now).entries.find(({ kind }) => kind === "due")?.isPast;
    expect([isPast("07-07 10:00"), isPast("07-07 10:00:00.001")]).toEqual([false, true]);
    expect(timelineOf(tale, "07-07 09:00").entries[0]).toMatchObject({ kind: "event", isPast: true });
  });

  test("each possible grade has its own due instant", () => {
    const tale = { ...received("07-07 09:00"), facts: {} };
    expect(told(tale, "07-07 10:00").filter((each) => each.includes(" due "))).toEqual([
      "07-08 end due tanggapan merah",
      "07-10 end due tanggapan hijau",
    ]);
  });

  test("pauses, with the deadline that they hold; while one is open nothing is due", () => {
    const pause = ["paused 07-08 10:00", { id: "p" }] as const;
    expect(told(received("07-07 09:00", pause), "07-09 10:00").slice(2)).toEqual([
      "07-08 10:00 event paused",
      "07-08 10:00 paused tanggapan",
      "|",
    ]);
    const resumed = ["resumed 07-09 09:00", { ref: "p" }] as const;
    const lines = told(received("07-07 09:00", pause, resumed), "07-09 10:00");
    expect(lines).toContain("07-09 09:00 resumed tanggapan");
    expect(lines).toContain("07-13 end due tanggapan");
    expect(lines).not.toContain("07-10 end due tanggapan");
  });

  test("an extension, and the due instant that it leads to, only that one", () => {
    const extension = { unit: "day", atMost: 5 };
    const rules = [{ length: { amount: 3, unit: "day" }, extension }];
    const sop = inlineSop({ deadlines: { t: { label: "T", from: "received", until: "responded", rules } } });
    const extended = ["extended 07-08 09:00", { amount: 2, reason: "data" }] as const;
    expect(told({ ...received("07-07 09:00", extended), sop }, "07-08 10:00").slice(2)).toEqual([
      "07-08 09:00 event extended",
      "07-08 09:00 extended t",
      "|",
      "07-12 end due t",
    ]);
  });

  test("a length that was set on the case", () => {
    const length = { setBy: "decided", unit: "day", atMost: 9 };
    const deadline = { label: "T", from: "received", until: "responded", rules: [{ length }] };
    const sop = inlineSop({ deadlines: { t: deadline } });
    const decided = ["decided 07-07 10:00", { amount: 2 }] as const;
    const lines = told({ ...received("07-07 09:00", decided), sop }, "07-07 12:00");
    expect(lines).toContain("07-07 10:00 length-set t");
    expect(lines.at(-1)).toBe("07-09 end due t");
  });

  test("an event that was taken back is not told, nor what it brought about", () => {
    const events = [
      ["responded 07-08 10:00", { id: "r" }],
      ["annulled 07-08 11:00", { ref: "r" }],
    ] as const;
    expect(told(received("07-07 09:00", ...events), "07-09 10:00")).toEqual(
      told(received("07-07 09:00"), "07-09 10:00"),
    );
  });

  test("what comes after now is silent", () => {
    const quiet = timelineOf(received("07-07 09:00"), "07-09 10:00");
    expect(timelineOf(received("07-07 09:00", "responded 07-09 10:01"), "07-09 10:00")).toEqual(quiet);
  });

  test("places of events are those in the case, whatever the order there", () => {
    const { entries } = timelineOf(
      { events: ["responded 07-08 10:00", "received 07-07 09:00"] },
      "07-09 10:00",
    );
    const places = entries.filter(({ kind }) => kind === "event" || kind === "met");
    expect(places.map(({ kind, event }) => [kind, event])).toEqual([
      ["event", 1],
      ["event", 0],
      ["met", 0],
    ]);
  });
});

describe("the values of fields", () => {
  const dated = (more: object): LoadedSop =>
    inlineSop({
      intake: { kejadian: { label: "Tanggal kejadian", type: "date" } },
      deadlines: {
        t: {
          label: "T",
          from: { field: "kejadian" },
          until: "responded",
          rules: [{ length: { amount: 5, unit: "day" } }],
          ...more,
        },
      },
    });

  test("a start that a field carries is its value, and stays out", () => {
    const tale = { ...received("07-07 09:00"), fields: { kejadian: "2026-07-01" }, sop: dated({}) };
    expect(told(tale, "07-07 10:00")).toEqual(["07-06 end due t", "07-07 09:00 event received", "|"]);
  });

  test("so does a stop, and a level that falls due on it", () => {
    const sop = inlineSop({
      roles: { kepala: { label: "Kepala" } },
      intake: { selesai: { label: "Tanggal selesai", type: "date" } },
      deadlines: {
        t: {
          label: "T",
          from: "received",
          until: { field: "selesai" },
          rules: [{ length: { amount: 5, unit: "day" } }],
        },
      },
      service: { escalation: [{ id: "kepala", to: ["kepala"], on: { field: "selesai" }, action: "inform" }] },
    });
    const tale = { ...received("07-07 09:00"), fields: { selesai: "2026-07-09" }, sop };
    expect(told(tale, "07-10 10:00")).toEqual(["07-07 09:00 event received", "07-07 09:00 started t", "|"]);
  });
});

describe("for hosts", () => {
  test("every future entry is what the assessment of that instant says", () => {
    const { entries } = timelineOf(received("07-07 09:00"), "07-07 10:00");
    const due = entries.find(({ kind }) => kind === "escalation-due")!;
    const then = assess(desk, deskCase(received("07-07 09:00")), due.at);
    expect(then.escalations.find(({ id }) => id === due.level)).toMatchObject({
      status: "due",
      dueAt: due.at,
    });
    expect(
      assess(desk, deskCase(received("07-07 09:00")), "2026-07-10T23:59:59.999+08:00").escalations[0]?.status,
    ).toBe("scheduled");
  });

  test("every key is there, and what is wrong with the case is told once", () => {
    const told = timelineOf({ ...received("07-07 09:00"), channel: "merpati" }, "07-09 10:00");
    expect(told).toMatchObject({
      case: "ADU-1",
      sop: "contoh",
      version: "1",
      service: "pengaduan",
      isComplete: true,
    });
    expect(told.problems.map(({ code }) => code)).toEqual(["C202"]);
    for (const entry of told.entries)
      expect(Object.keys(entry).sort()).toEqual(
        [
          "at",
          "deadline",
          "event",
          "grade",
          "isCertain",
          "isPast",
          "kind",
          "level",
          "refusedBy",
          "replacement",
          "rule",
          "type",
          "voidedBy",
        ].sort(),
      );
  });

  test.each<[string, unknown]>([
    ["no object", "pengaduan"],
    [
      "another SOP's service",
      { service: "parkir", events: [{ type: "received", at: "2026-07-07T09:00:00+08:00" }] },
    ],
    ["events that are none", { service: "pengaduan", events: [null, 7, { type: "received" }] }],
  ])("%s is answered with its problems, and throws nothing", (_name, input) => {
    const { problems, entries } = timeline(desk, input, instant(desk, "07-09 10:00"));
    expect(problems.length).toBeGreaterThan(0);
    expect(entries.every(({ kind }) => kind === "event")).toBe(true);
  });

  test("a case that was reopened more often than anybody looks back on says so", () => {
    const events = Array.from({ length: 60 }, (_, n) => {
      const minute = `${String(Math.floor(n / 60) + 1).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
      return [`closed 07-08 ${minute}:00`, `reopened 07-08 ${minute}:30`];
    }).flat();
    const { isComplete, entries } = timelineOf(received("07-07 09:00", ...events), "07-09 10:00");
    expect(isComplete).toBe(false);
    expect(entries.filter(({ kind }) => kind === "closed")).toHaveLength(50);
  });

  test("so does one that changes more often by itself than anybody looks ahead, and the rest is told as it stands", () => {
    const rules = (amount: number) => [{ length: { amount, unit: "day" } }];
    const deadlines = Object.fromEntries(
      Array.from({ length: 210 }, (_, n) => [
        `t${n + 1}`,
        { label: "T", from: "received", until: "resolved", rules: rules(n + 1) },
      ]),
    );
    const sop = inlineSop({ deadlines });
    const { entries, isComplete } = timelineOf({ ...received("01-01 09:00"), sop }, "01-01 10:00");
    expect(isComplete).toBe(false);
    expect(entries.filter(({ kind }) => kind === "due")).toHaveLength(210);
  });
});
