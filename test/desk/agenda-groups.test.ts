import { describe, expect, test } from "vitest";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { instant } from "../assess/story.ts";
import { placeOf, received, type Tale } from "./cases.ts";

const ungraded = { facts: {} };

describe("the group of a case on Monday, 13 July 2026, 10:00", () => {
  test.each<[string, Tale, string]>([
    ["received on Tuesday, due on Friday", received("07-07 09:00"), "overdue tanggapan overdue 07-10 end"],
    ["received on Wednesday, due today", received("07-08 09:00"), "due-today tanggapan running 07-13 end"],
    ["received on Thursday, due tomorrow", received("07-09 09:00"), "running tanggapan running 07-14 end"],
    [
      "ungraded, due today under one grade",
      { ...received("07-10 09:00"), ...ungraded },
      "due-today tanggapan undetermined 07-13 end",
    ],
    [
      "ungraded, passed under one grade, due tomorrow under the other",
      { ...received("07-09 09:00"), ...ungraded },
      "waiting tanggapan undetermined 07-10 end",
    ],
    [
      "ungraded, passed under one grade, due today under the other",
      { ...received("07-08 09:00"), ...ungraded },
      "due-today tanggapan undetermined 07-09 end",
    ],
    [
      "ungraded, overdue either way",
      { ...received("07-06 09:00"), ...ungraded },
      "overdue tanggapan overdue 07-07 end",
    ],
    ["paused", received("07-08 09:00", "paused 07-09 10:00"), "waiting tanggapan paused –"],
    [
      "paused only after it was due",
      received("07-07 09:00", "paused 07-13 09:00"),
      "overdue tanggapan overdue 07-10 end",
    ],
    ["returned", received("07-09 09:00", "returned 07-09 10:00"), "waiting tanggapan running 07-14 end"],
    [
      "returned and completed",
      received("07-09 09:00", "returned 07-09 10:00", "file-completed 07-10 08:00"),
      "running tanggapan running 07-14 end",
    ],
    [
      "returned, due today: what is due presses more",
      received("07-08 09:00", "returned 07-09 10:00"),
      "due-today tanggapan running 07-13 end",
    ],
    [
      "only the complainant's clock runs",
      received("07-08 09:00", "responded 07-09 10:00"),
      "waiting balasan running 07-16 end",
    ],
    [
      "the complainant's clock runs out today: nobody here is late",
      received("07-03 09:00", "responded 07-06 10:00"),
      "waiting balasan running 07-13 end",
    ],
    [
      "everything answered, still open",
      received("07-08 09:00", "responded 07-09 10:00", "complainant-replied 07-10 10:00"),
      "running –",
    ],
    ["nothing has happened yet", { events: [] }, "running tanggapan not-started –"],
    ["closed", received("07-08 09:00", "closed 07-09 10:00"), "–"],
    ["closed by the complainant's silence", received("07-01 09:00", "responded 07-02 10:00"), "–"],
    ["received tomorrow", received("07-14 09:00"), "–"],
    ["of a service that the SOP does not have", { ...received("07-08 09:00"), service: "parkir" }, "–"],
  ])("%s", (_name, tale, expected) => expect(placeOf(tale)).toBe(expected));

  test("what is due at 00:00 is due on the day before, and still is at that instant", () => {
    const sop = oneDeadline({ amount: 24, unit: "hour" });
    const tale = { ...received("07-12 00:00"), sop };
    expect(placeOf(tale, instant(sop, "07-12 10:00"))).toBe("due-today tanggapan running 07-13 00:00");
    expect(placeOf(tale, instant(sop, "07-13 00:00"))).toBe("due-today tanggapan running 07-13 00:00");
    expect(placeOf({ ...received("07-12 00:01"), sop }, instant(sop, "07-12 10:00"))).toBe(
      "running tanggapan running 07-13 00:01",
    );
  });

  test("what passed today under one candidate is still due today", () => {
    const when = { fact: "gawat", operator: "equal", value: true };
    const rules = [{ when, length: { amount: 2, unit: "hour" } }, { length: { amount: 9, unit: "day" } }];
    const sop = oneDeadline(
      "unspecified",
      { rules },
      { facts: { gawat: { type: "boolean", label: "Gawat" } } },
    );
    const place = "due-today tanggapan undetermined 07-13 09:00";
    expect(placeOf({ ...received("07-13 07:00"), sop, facts: {} })).toBe(place);
  });

  test("today is a date where the institution is", () => {
    const sop = oneDeadline({ amount: 1, unit: "day" });
    const late = "2026-07-12T17:30:00Z";
    expect(placeOf({ ...received("07-12 09:00"), sop }, late)).toBe("due-today tanggapan running 07-13 end");
  });

  test("a document without criteria and without grades has nothing to grade", () => {
    const grading = { criteria: "unspecified", ranked: false };
    const deadlines = oneDeadline({ amount: 5, unit: "day" }).file.services["pengaduan"]!.deadlines!;
    const none = inlineSop({ grading: { ...grading, grades: [] }, deadlines });
    const byHand = inlineSop({
      grading: { ...grading, grades: [{ id: "ringan", label: "Ringan" }] },
      deadlines,
    });
    expect(placeOf({ ...received("07-10 09:00"), sop: none })).toMatch(/^running /);
    expect(placeOf({ ...received("07-10 09:00"), sop: byHand })).toMatch(/^waiting /);
    const graded = received("07-10 09:00", ["graded 07-10 10:00", { grade: "ringan" }]);
    expect(placeOf({ ...graded, sop: byHand })).toMatch(/^running /);
  });

  test("of two deadlines the overdue one presses, and of two alike the earlier", () => {
    const of = (amount: number, unit: string) => ({
      label: unit,
      from: "received",
      until: "resolved",
      rules: [{ length: { amount, unit } }],
    });
    const sop = inlineSop({
      deadlines: { panjang: of(9, "day"), pendek: of(5, "day"), lewat: of(2, "hour") },
    });
    expect(placeOf({ ...received("07-13 07:00"), sop })).toBe("overdue lewat overdue 07-13 09:00");
    expect(placeOf({ ...received("07-13 09:00"), sop })).toBe("due-today lewat running 07-13 11:00");
    const [panjang, pendek] = [of(9, "day"), of(5, "day")];
    for (const deadlines of [
      { panjang, pendek },
      { pendek, panjang },
    ])
      expect(placeOf({ ...received("07-13 09:00"), sop: inlineSop({ deadlines }) })).toBe(
        "running pendek running 07-18 end",
      );
  });
});
