/** A timeline says of an event that it had no effect, and of an outcome that it was taken back. */
import { describe, expect, test } from "vitest";
import { timeline } from "../../src/desk/timeline.ts";
import { renderTimeline } from "../../src/render/timeline-text.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { caseOf, instant, type Told } from "../assess/story.ts";

const length = { amount: 5, unit: "day" };
const sop = oneDeadline(length, { until: "resolved" });
const graded = oneDeadline(
  length,
  { until: "resolved" },
  {
    roles: { petugas: { label: "Petugas" } },
    grading: { criteria: "unspecified", ranked: false, grades: [{ id: "merah", label: "Merah" }] },
  },
);
const received = "received 07-06 10:00";

/** What a page tells of the past, in one line. */
function past(told: readonly Told[], of = sop, language: "id" | "en" = "id"): string {
  const complaint = caseOf({ sop: of, events: told, now: "" });
  const line = timeline(of, complaint, instant(of, "07-12 12:00"), { language });
  const text = renderTimeline(of, line, { language });
  return text.split("\n\n")[1]!.replaceAll(/\s+/g, " ");
}

// biome-ignore format: a table, one case a line
describe("what had no effect says so, and why:", () => {
  test.each<readonly [about: string, told: readonly Told[], line: string]>([
    ["an extension that the document does not allow", [["extended 07-07 10:00", { deadline: "tanggapan", amount: 2, reason: "libur" }]], "Diperpanjang – tanpa pengaruh: batas waktu “Tanggapan” tidak dapat diperpanjang"],
    ["a pause that it does not provide for", ["paused 07-07 10:00"], "Dihentikan sementara – tanpa pengaruh: dokumen tidak mengatur penghentian sementara bagi layanan ini"],
    ["a reopening of what is open", ["reopened 07-07 10:00"], "Dibuka kembali – tanpa pengaruh: pengaduan dibuka kembali pada Selasa, 7 Juli 2026 pukul 10.00 WITA padahal belum berakhir, terselesaikan, atau diputus"],
    ["a grade that the document does not know", [["graded 07-07 10:00", { grade: "ungu" }]], "Tingkat ditetapkan – tanpa pengaruh: tingkat `ungu` tidak dinyatakan"],
    ["a grade that is not said", ["graded 07-07 10:00"], "Tingkat ditetapkan – tanpa pengaruh: peristiwa “tingkat ditetapkan” tanpa tingkat"],
    ["what was told while the case was closed, since it was reopened", ["closed 07-07 10:00", ["assigned 07-07 11:00", { to: "petugas" }], "reopened 07-08 10:00"], "Ditugaskan – tanpa pengaruh: “ditugaskan” tercatat pada Selasa, 7 Juli 2026 pukul 11.00 WITA, ketika pengaduan ditutup"],
  ])("%s", (_, told, line) => {
    expect(past([received, ...told], graded)).toContain(line);
  });

  test("in English too", () => {
    expect(past([received, "paused 07-07 10:00"], sop, "en")).toContain("Paused – no effect: the document provides for no pause in this service");
  });
});

// biome-ignore format: a table, one case a line
describe("an outcome that was taken back says by what:", () => {
  const disputed = oneDeadline(length, { until: { event: "resolved", voidedBy: ["dissatisfied"] } });
  const outcomes = (told: readonly Told[], of = sop) => past([received, ...told], of).match(/Terselesaikan(?: – tidak berlaku lagi sejak(?: [a-z]+)+)?/g);
  test.each<readonly [about: string, told: readonly Told[], of: typeof sop, lines: readonly string[]]>([
    ["by a reopening, until the next one", ["resolved 07-07 10:00", "reopened 07-08 10:00", "resolved 07-09 10:00"], sop, ["Terselesaikan – tidak berlaku lagi sejak dibuka kembali", "Terselesaikan"]],
    ["not by one that was refused", ["resolved 07-07 10:00", "reopened 07-08 10:00", "reopened 07-09 10:00"], sop, ["Terselesaikan – tidak berlaku lagi sejak dibuka kembali"]],
    ["by what its deadline names", ["resolved 07-07 10:00", "dissatisfied 07-08 10:00", "resolved 07-09 10:00"], disputed, ["Terselesaikan – tidak berlaku lagi sejak pelapor menyatakan belum puas", "Terselesaikan"]],
    ["by the first of several", ["resolved 07-07 10:00", "dissatisfied 07-08 10:00", "reopened 07-09 10:00"], disputed, ["Terselesaikan – tidak berlaku lagi sejak pelapor menyatakan belum puas"]],
    ["by a reopening that came before what its deadline names", ["resolved 07-07 10:00", "reopened 07-08 10:00", "dissatisfied 07-09 10:00"], disputed, ["Terselesaikan – tidak berlaku lagi sejak dibuka kembali"]],
    ["not where nothing follows", ["resolved 07-07 10:00"], sop, ["Terselesaikan"]],
  ])("%s", (_, told, of, lines) => {
    expect(outcomes(told, of)).toEqual(lines);
  });
});

test("a deadline that is settled at the instant of its start is told as begun before it is told as met", () => {
  const early = oneDeadline(length, { until: { event: "responded", earlier: "counts" } });
  expect(past(["responded 07-06 10:00", received], early)).toContain(
    "Ditanggapi Diterima Tanggapan: mulai dihitung Tanggapan: dipenuhi tepat waktu",
  );
});

test("a deadline without a figure is told as fulfilled, neither in time nor late", () => {
  expect(
    past([received, "resolved 07-07 10:00"], oneDeadline("unspecified", { until: "resolved" })),
  ).toContain("Tanggapan: mulai dihitung Selasa, 7 Juli 2026 10.00 Terselesaikan Tanggapan: dipenuhi");
});

test("a due instant that holds only on some channels is told as uncertain", () => {
  const rules = [{ when: { fact: "channel", operator: "equal", value: "sms" }, length }];
  const some = inlineSop({ deadlines: { a: { label: "A", from: "received", until: "responded", rules } } });
  const { channel: _, ...complaint } = caseOf({ sop: some, events: [received], now: "" });
  const due = timeline(some, complaint, instant(some, "07-07 10:00")).entries.filter(
    ({ kind }) => kind === "due",
  );
  expect(due).toMatchObject([{ isCertain: false }]);
  const text = renderTimeline(some, timeline(some, complaint, instant(some, "07-07 10:00")));
  expect(text.replaceAll(/\s+/g, " ")).toContain(
    "A: batas waktu, belum pasti: bergantung pada yang belum diketahui",
  );
});
