/** What a reopening does to the clocks, told case by case: nothing is said to go on that does not. */
import { describe, expect, test } from "vitest";
import { inlineSop, oneDeadline } from "./inline-sop.ts";
import { assessed, type Told } from "./story.ts";

const received = "received 07-01 10:00";
const length = { amount: 5, unit: "day" };
const deadline = (until: string, more: object = {}) => ({
  label: until,
  from: "received",
  until,
  rules: [{ length }],
  ...more,
});
const resolved = oneDeadline(length, { until: "resolved" });
const answered = oneDeadline(length);
const onlyBySms = oneDeadline("unspecified", {
  rules: [{ when: { fact: "channel", operator: "equal", value: "sms" }, length }],
});
const again = oneDeadline(length, { from: { any: ["received", "asked"], occurrence: "last" } });
const two = inlineSop({ deadlines: { a: deadline("resolved"), b: deadline("responded") } });
const both = inlineSop({ deadlines: { a: deadline("resolved"), b: deadline("resolved") } });
const complainants = oneDeadline(length, { binds: "complainant" });

const noteOf = (code: string, sop: typeof two, events: readonly Told[], language: "id" | "en" = "id") =>
  assessed({ sop, events: [received, ...events], now: "07-20 10:00", options: { language } })
    .problems.filter((each) => each.code === code)
    .map(({ help }) => help.slice(0, help.lastIndexOf("; ")));

// biome-ignore format: a table, one case a line
describe("a reopening that the document does not provide for", () => {
  test.each<readonly [about: string, sop: typeof two, events: readonly Told[], told: readonly string[]]>([
    ["of a case that was closed", resolved, ["closed 07-02 10:00", "reopened 07-03 10:00"], ["hitungan `tanggapan` dilanjutkan tanpa waktu sejak pengaduan berakhir sampai dibuka kembali"]],
    ["of one that was resolved and never closed", resolved, ["resolved 07-02 10:00", "reopened 07-03 10:00"], ["hitungan `tanggapan` dilanjutkan tanpa waktu sejak `resolved` (terselesaikan) sampai dibuka kembali"]],
    ["at the very instant of the outcome", resolved, ["resolved 07-02 10:00", "reopened 07-02 10:00"], ["hitungan `tanggapan` dilanjutkan"]],
    ["of one whose deadline was met", answered, ["responded 07-02 10:00", "closed 07-02 11:00", "reopened 07-03 10:00"], ["saat itu tidak ada hitungan batas waktu yang dilanjutkan"]],
    ["of one that has no deadline", onlyBySms, ["closed 07-02 11:00", "reopened 07-03 10:00"], ["saat itu tidak ada hitungan batas waktu yang dilanjutkan"]],
    ["of one of whose deadlines some were met", two, ["responded 07-02 09:00", "resolved 07-02 10:00", "reopened 07-03 10:00"], ["hitungan `a` dilanjutkan tanpa waktu sejak `resolved` (terselesaikan) sampai dibuka kembali"]],
    ["from different beginnings", two, ["resolved 07-02 10:00", "closed 07-02 12:00", "reopened 07-03 10:00"], ["hitungan `a` dilanjutkan tanpa waktu sejak `resolved` (terselesaikan) sampai dibuka kembali; hitungan `b` dilanjutkan tanpa waktu sejak pengaduan berakhir sampai dibuka kembali"]],
    ["of several from one beginning", both, ["resolved 07-02 10:00", "reopened 07-03 10:00"], ["hitungan `a`, `b` dilanjutkan tanpa waktu sejak `resolved` (terselesaikan) sampai dibuka kembali"]],
    ["twice, answered in between", answered, ["closed 07-02 10:00", "reopened 07-03 10:00", "responded 07-04 10:00", "closed 07-04 11:00", "reopened 07-05 10:00"], ["hitungan `tanggapan` dilanjutkan tanpa waktu sejak pengaduan berakhir sampai dibuka kembali", "saat itu tidak ada hitungan batas waktu yang dilanjutkan"]],
    ["of one whose count has begun again since", again, ["closed 07-02 10:00", "reopened 07-03 10:00", "asked 07-04 10:00"], ["hitungan `tanggapan` dilanjutkan tanpa waktu sejak pengaduan berakhir sampai dibuka kembali"]],
    ["of one whose count begins only later", again, ["responded 07-01 11:00", "closed 07-02 10:00", "reopened 07-03 10:00", "asked 07-04 10:00"], ["saat itu tidak ada hitungan batas waktu yang dilanjutkan"]],
  ])("%s", (_, sop, events, told) => {
    expect(noteOf("C340", sop, events)).toEqual(told);
  });

  test("says which of several it is", () => {
    const events = [received, "closed 07-02 10:00", "reopened 07-03 10:00", "closed 07-04 10:00", "reopened 07-05 10:00"];
    const notes = assessed({ sop: answered, events, now: "07-20 10:00", options: { language: "en" } }).problems;
    expect(notes.flatMap(({ code, message }) => (code === "C340" ? [message] : []))).toEqual([
      "the document does not provide for a case that is reopened, as happened on `2026-07-03T10:00:00+08:00`",
      "the document does not provide for a case that is reopened, as happened on `2026-07-05T10:00:00+08:00`",
    ]);
  });

  test("is told in English too", () => {
    expect(noteOf("C340", resolved, ["resolved 07-02 10:00", "reopened 07-03 10:00"], "en")).toEqual(["the count of `tanggapan` went on without the time from `resolved` to the reopening"]);
  });
});

// biome-ignore format: a table, one case a line
describe("a case that was reopened and that no clock limits", () => {
  const continues = (until: string, reopen: string) => oneDeadline(length, { until }, { service: { closure: { rules: [], reopen } } });
  const answeredOnce = ["responded 07-02 10:00", "closed 07-02 11:00", "reopened 07-03 10:00"];
  test.each<readonly [about: string, sop: typeof two, events: readonly Told[], isTold: boolean]>([
    ["its only deadline is met", answered, answeredOnce, true],
    ["also where the document lets it continue", continues("responded", "continues"), answeredOnce, true],
    ["its channel has no deadline", onlyBySms, ["closed 07-02 11:00", "reopened 07-03 10:00"], true],
    ["only the complainant's runs", complainants, ["closed 07-02 11:00", "reopened 07-03 10:00"], true],
    ["its deadline runs", resolved, ["resolved 07-02 10:00", "reopened 07-03 10:00"], false],
    ["its deadline was met after the reopening", answered, ["closed 07-02 10:00", "reopened 07-03 10:00", "responded 07-04 10:00"], false],
    ["its clocks were started anew", continues("responded", "restarts"), answeredOnce, false],
    ["it is closed again", answered, [...answeredOnce, "closed 07-04 10:00"], false],
    ["it is resolved again", answered, [...answeredOnce, "resolved 07-04 10:00"], false],
    ["it was never reopened", answered, ["responded 07-02 10:00"], false],
  ])("%s", (_, sop, events, isTold) => {
    expect(noteOf("C346", sop, events)).toHaveLength(isTold ? 1 : 0);
  });
});
