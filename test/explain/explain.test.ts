import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { type Explanation, explain } from "../../src/explain/explain.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { anyCaseQuestions, type CaseQuestion } from "../oracle/case-arbitraries.ts";
import { readDecrees } from "../oracle/decrees.ts";
import { runs } from "../properties/runs.ts";
import { bureau } from "./bureau.ts";

const questions = anyCaseQuestions(readDecrees());

function explained(sop: string, input: object, now: string, language: "id" | "en" = "id"): Explanation {
  const loaded = shippedSop(sop);
  return explain(loaded, assess(loaded, input, now), { language });
}

const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const noon = "2026-07-10T12:00:00+08:00";
const mild = { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false };

describe("the grade", () => {
  const gradeOf = (facts: object, events: object[] = [received]) =>
    explained("rsud-buleleng", { id: "A", service: "pengaduan", channel: "sms", facts, events }, noon).grade!;

  test("is told with what decided it", () => {
    expect(gradeOf({ "sengketa-hukum": true }).summary).toBe(
      "Tingkat: Risiko ekstrem (merah), karena: Berpotensi menjadi sengketa hukum: ya (BUL-G1, Penggolongan 1).",
    );
    expect(gradeOf({ ...mild, "pemberitaan-media": false, "kerugian-immateriil": false }).summary).toBe(
      "Tingkat: Risiko rendah (hijau), karena: Risiko rendah (hijau) berlaku bila tidak ada tingkat di atasnya yang terpenuhi (BUL-G3, Penggolongan 3).",
    );
    const byHand = { type: "graded", at: received.at, grade: "kuning" };
    expect(gradeOf({}, [received, byHand]).summary).toBe(
      "Tingkat: Risiko tinggi (kuning), karena: Ditetapkan petugas: Risiko tinggi (kuning).",
    );
  });

  test("that is undetermined names what is unknown, what to ask and what is still possible", () => {
    const grade = gradeOf({ ...mild, "pemberitaan-media": false });
    expect(grade.summary).toBe(
      "Tingkat: belum dapat ditentukan, karena: Berpotensi menimbulkan kerugian immateriil: belum diketahui.",
    );
    expect(grade.possible).toBe("Masih mungkin: Risiko tinggi (kuning) atau Risiko rendah (hijau).");
    expect(grade.needs).toEqual(["Perlu ditetapkan: Apakah ada potensi kerugian immateriil yang berarti?"]);
  });

  test("that only an officer sets is a class, and not told where a service has none", () => {
    const { grade } = explained("rsjd-atma-husada", { service: "pengaduan" }, noon);
    expect(grade).toMatchObject({ subject: "Klasifikasi", status: "belum ditetapkan petugas" });
    expect(explained("puskesmas-sewo", { service: "pengaduan" }, noon).grade).toBeNull();
  });
});

describe("a deadline", () => {
  const deadlineOf = (sop: string, id: string, input: object, now: string, language: "id" | "en" = "id") =>
    explained(sop, input, now, language).deadlines.find((deadline) => deadline.id === id)!;
  const serious = { service: "pengaduan", facts: { "sengketa-hukum": true } };

  test("is told by its status, its due instant and what fulfilled it", () => {
    const done = [
      received,
      { type: "responded", at: "2026-07-11T08:00:00+08:00" },
      { type: "followed-up", at: "2026-07-11T10:30:00+08:00" },
    ];
    const told = (events: object[], now: string) =>
      deadlineOf("rsud-buleleng", "tanggapan", { ...serious, events }, now).summary;
    expect(told([received], noon)).toBe(
      "Ditanggapi dan ditindaklanjuti: berjalan; batas waktu Sabtu, 11 Juli 2026 pukul 10.00 WITA.",
    );
    expect(told(done, "2026-07-12T12:00:00+08:00")).toBe(
      "Ditanggapi dan ditindaklanjuti: dipenuhi terlambat 30 menit; dipenuhi pada Sabtu, 11 Juli 2026 pukul 10.30 WITA; batas waktu Sabtu, 11 Juli 2026 pukul 10.00 WITA.",
    );
    expect(told([], noon)).toBe("Ditanggapi dan ditindaklanjuti: belum berjalan.");
  });

  test("that depends on the grade has one line for each grade", () => {
    const input = { service: "pengaduan", facts: mild, events: [received] };
    const deadline = deadlineOf("rsud-buleleng", "tanggapan", input, "2026-07-14T12:00:00+08:00");
    expect(deadline.summary).toBe(
      "Ditanggapi dan ditindaklanjuti: belum dapat ditentukan; batas paling awal akhir Rabu, 15 Juli 2026 (24.00 WITA), karena: Tingkat: belum diketahui (BUL-D1, Waktu 1; BUL-D2, Waktu 2; BUL-D3, Waktu 3).",
    );
    expect(deadline.candidates.map(({ text }) => text)).toEqual([
      "Bila Risiko tinggi (kuning): akhir Rabu, 15 Juli 2026 (24.00 WITA), berjalan.",
      "Bila Risiko rendah (hijau): akhir Jumat, 17 Juli 2026 (24.00 WITA), berjalan.",
    ]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, sop: string, deadline: string, input: object, waits: string | null]>([
    ["runs", "rsud-buleleng", "tanggapan", { ...serious, events: [received] }, "Dipenuhi bila (ditanggapi, hasil diberitahukan, atau terselesaikan) dan (ditindaklanjuti atau terselesaikan)."],
    ["has not started", "rsud-buleleng", "tanggapan", serious, "Mulai dihitung bila diterima."],
    ["may be fulfilled in two ways", "rsud-buleleng", "jawaban-informasi", { service: "permintaan-informasi", events: [received] }, "Dipenuhi bila ditanggapi atau ditolak."],
    ["starts by the choice of a question", "puskesmas-sewo", "jawaban", { service: "pengaduan", channel: "facebook" }, "Mulai dihitung bila diajukan."],
    ["starts when the file is complete", "rsud-kepulauan-seribu", "penyelesaian", { service: "pengaduan", channel: "langsung", events: [received, { type: "returned", at: received.at }] }, "Mulai dihitung bila berkas dilengkapi."],
    ["starts otherwise when it is received", "rsud-kepulauan-seribu", "penyelesaian", { service: "pengaduan", channel: "email" }, "Mulai dihitung bila diterima."],
    ["is fulfilled", "puskesmas-sewo", "jawaban", { service: "pengaduan", channel: "facebook", events: [{ ...received, type: "submitted" }, { type: "responded", at: received.at }] }, null],
    ["does not apply", "puskesmas-sewo", "jawaban", { service: "pengaduan", channel: "telepon" }, null],
  ])("that %s waits for what is to happen next", (_about, sop, deadline, input, waits) => {
    expect(deadlineOf(sop, deadline, input, noon).waits).toBe(waits);
  });

  test("in years without a decree is told with an estimate beside it", () => {
    const input = { service: "pengaduan", events: [{ type: "received", at: "2028-08-14T10:00:00+08:00" }] };
    const deadline = deadlineOf("rsjd-atma-husada", "penyelesaian", input, "2028-08-14T12:00:00+08:00");
    expect(deadline.because.at(-1)?.text).toBe(
      "Sementara: hari libur tahun 2028 belum ditetapkan; batas waktu dapat menjadi lebih lambat.",
    );
    // 17 August 2028 is a Thursday inside the fourteen working days.
    expect(deadline.due).toBe("akhir Jumat, 1 September 2028 (24.00 WITA)");
    expect(deadline.notes).toEqual([
      "Perkiraan dengan hari libur yang diduga: akhir Senin, 4 September 2028 (24.00 WITA).",
    ]);
  });

  test("that had passed before the grade was known says so", () => {
    const late = { type: "established", at: "2026-07-13T09:00:00+08:00", facts: { kematian: true } };
    const input = { service: "pengaduan", events: [received, late] };
    const { notes } = deadlineOf("rsud-buleleng", "tanggapan", input, "2026-07-13T10:00:00+08:00");
    expect(notes).toEqual(["Batas waktu ini sudah lewat sebelum tingkatnya ditetapkan."]);
  });

  test("is told in English too", () => {
    const deadline = deadlineOf("rsud-buleleng", "tanggapan", { ...serious, events: [received] }, noon, "en");
    expect(deadline.summary).toBe(
      "Ditanggapi dan ditindaklanjuti: running; due Saturday, 11 July 2026, 10:00 WITA.",
    );
    expect(deadline.waits).toBe(
      "Fulfilled once this is so: (responded, complainant informed of the result or resolved) and (followed up or resolved).",
    );
  });
});

test("an assessment of a service that the SOP does not have is told with the names as they stand", () => {
  const { service, deadlines, intake } = explained("rsud-buleleng", { service: "__proto__" }, noon);
  expect({ service, deadlines, intake: intake.status }).toEqual({
    service: "__proto__",
    deadlines: [],
    intake: "belum dapat ditentukan",
  });
});

describe("the value of a field", () => {
  const marker = "RAHASIA-4711";

  /** Every field of the service, each holding the marker. */
  function markedFields(sop: string, service: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(shippedSop(sop).file.services[service]?.intake ?? {})
        .filter(([, element]) => "type" in element)
        .map(([id]) => [id, `${marker} ${id}`]),
    );
  }

  const texts = (question: CaseQuestion, language: "id" | "en") => {
    const sop = shippedSops[question.sop]!;
    const { case: complaint, now, readings } = question;
    const fields = markedFields(question.sop, complaint.service);
    const assessment = assess(sop, { ...complaint, fields }, now, { readings, language });
    return (
      JSON.stringify(explain(sop, assessment, { language })) + renderAssessment(sop, assessment, { language })
    );
  };

  test("is never told, no sentence keeps a hole, and no case makes explaining fail", () => {
    fc.assert(
      fc.property(questions, fc.constantFrom("id" as const, "en" as const), (question, language) => {
        const text = texts(question, language);
        expect(text).not.toContain(marker);
        expect(text).not.toMatch(/\{[\w-]+\}|undefined|NaN|\[object/);
      }),
      runs(1 / 6),
    );
  });

  test("is not told by a condition on it, nor by a date that starts or stops a deadline", () => {
    const fields = { jenis: "rawat-inap", tanggal: "2026-07-09", selesai: "2026-07-13" };
    const input = { service: "aduan", channel: "loket", fields, events: [{ type: "received", at: noon }] };
    const assessment = assess(bureau, input, "2026-07-20T12:00:00+09:00");
    expect(assessment.deadlines[0]).toMatchObject({ status: "met", startedBy: "field.tanggal" });
    const text = JSON.stringify(explain(bureau, assessment)) + renderAssessment(bureau, assessment);
    expect(text).toContain("Isian Jenis layanan: terisi");
    expect(text).not.toMatch(/rawat.inap|\b9 Juli|2026-07-09|13 Juli|2026-07-13/i);
  });
});
