/** What a deadline would be under the readings that nobody chose, and how a text in full tells it. */
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { otherReadings } from "../../src/assess/other-readings.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { shippedSop } from "./shipped.ts";
import { caseOf, instant, type Story, said } from "./story.ts";

const yellow = {
  "sengketa-hukum": false,
  kematian: false,
  "kerugian-materiil": false,
  "pemberitaan-media": false,
  "kerugian-immateriil": true,
};
const sop = shippedSop("rsud-buleleng");
const now = instant(sop, "07-13 10:00");
const late: Story = {
  sop,
  channel: "sms",
  facts: yellow,
  events: ["received 07-10 16:00"],
  now: "07-13 10:00",
};

function told(story: Story, readings: Readonly<Record<string, string>> = {}): string[] {
  return otherReadings(sop, caseOf(story), now, { readings }).map(
    ({ deadline, element, reading, status, dueAt }) =>
      `${deadline} ${element}=${reading} ${status} ${said(dueAt)}`,
  );
}

test("each of them is dated, and the one that is used is not among them", () => {
  expect(told(late)).toEqual([
    "tanggapan tanggapan=hari-terima-dihitung running 07-14 end",
    "tanggapan tanggapan=diterima-setelah-tutup running 07-16 end",
  ]);
  expect(told(late, { tanggapan: "diterima-setelah-tutup" })).toEqual([
    "tanggapan tanggapan=hari-terima-tidak-dihitung running 07-15 end",
    "tanggapan tanggapan=hari-terima-dihitung running 07-14 end",
  ]);
});

test("a rule that is read in one way only has none, and so has a case of no service", () => {
  expect(told({ ...late, facts: { ...yellow, kematian: true } })).toEqual([]);
  expect(otherReadings(sop, { service: "lain", events: [] }, now)).toEqual([]);
});

test("a question is asked of every deadline that hangs on it", () => {
  const asked = shippedSop("rsjd-atma-husada");
  const input = caseOf({
    sop: asked,
    channel: "email",
    events: ["received 07-10 19:00"],
    now: "07-13 10:00",
  });
  const others = otherReadings(asked, input, now).map(
    ({ deadline, element, reading, dueAt }) => `${deadline} ${element}=${reading} ${said(dueAt)}`,
  );
  expect(others).toContain("respon 1x24-jam=24-jam 07-11 19:00");
});

test("a text in full tells them with their dates; a short one, and one of nobody's asking, does not", () => {
  const input = caseOf(late);
  const answer = assess(sop, input, now);
  const text = (options: object) => renderAssessment(sop, answer, options).replace(/\s+/g, " ");
  const dated =
    "tafsir lain: “hari penerimaan dihitung sebagai hari pertama” → akhir Selasa, 14 Juli 2026 (24.00 WITA), “diterima setelah tutup dianggap hari kerja berikutnya” → akhir Kamis, 16 Juli 2026 (24.00 WITA)";
  const others = otherReadings(sop, input, now);
  expect(text({ full: true, otherReadings: others })).toContain(dated);
  expect(text({ full: true })).not.toContain("→");
  expect(text({ otherReadings: others })).not.toContain("→");
});

test("while nobody can tell which rule applies, no date is told of a reading", () => {
  const input = caseOf({ ...late, facts: {} });
  const text = renderAssessment(sop, assess(sop, input, now), {
    full: true,
    otherReadings: otherReadings(sop, input, now),
  });
  expect(text).not.toContain("→");
});
