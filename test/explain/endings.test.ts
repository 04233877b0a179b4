/** A case that has ended, and what ended with it, is told by how it ended. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { explain } from "../../src/explain/explain.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { assessed, caseOf, instant, type Story } from "../assess/story.ts";

const sop = oneDeadline({ amount: 5, unit: "day" });

describe.each([
  ["closed", "ditutup", "closed"],
  ["withdrawn", "dicabut", "withdrawn"],
  ["rejected", "ditolak", "rejected"],
])("a case that was %s", (type, id, en) => {
  const story: Story = { sop, events: ["received 07-01 10:00", `${type} 07-02 10:00`], now: "07-03 10:00" };
  test.each([
    ["id", id, `berakhir karena pengaduan ${id}`],
    ["en", en, `ended because the case was ${en}`],
  ] as const)("in %s", (language, state, status) => {
    const assessment = assess(sop, caseOf(story), instant(sop, story.now), { language });
    const explained = explain(sop, assessment, { language });
    expect(explained.state).toBe(state);
    expect(explained.deadlines[0]!.status).toBe(status);
  });
});

describe("what comes before the complaint", () => {
  const messageOf = (...events: readonly string[]) =>
    assessed({ sop, events, now: "07-03 10:00" }).problems.find(({ code }) => code === "C338");

  test("is told as before it where it is earlier", () => {
    expect(messageOf("verified 06-30 10:00", "received 07-01 10:00")).toMatchObject({
      message:
        "`verified` (diverifikasi) pada `2026-06-30T10:00:00+08:00` tercatat sebelum pengaduan diajukan atau diterima",
      help: "periksa `at` kedua peristiwa; keduanya dipakai sebagaimana tercatat",
    });
  });

  test("is told as ahead of it in the file where it is at the same instant", () => {
    expect(messageOf("verified 07-01 10:00", "received 07-01 10:00")).toMatchObject({
      message:
        "`verified` (diverifikasi) pada `2026-07-01T10:00:00+08:00` tercatat pada saat yang sama, tetapi dalam berkas mendahului saat pengaduan diajukan atau diterima",
      help: "tukar urutannya dalam berkas bila keliru; keduanya dipakai sebagaimana tercatat",
    });
  });
});
