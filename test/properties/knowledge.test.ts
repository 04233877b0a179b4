/** What is learnt, in which order, and how late the complaint came in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import type { Case, CaseEvent } from "../../src/format/case.ts";
import { typesThat } from "../../src/format/events.ts";
import { shippedSop } from "../assess/shipped.ts";
import { atOf, cutOff, questions } from "./cases.ts";
import { runs } from "./runs.ts";

const ends: readonly string[] = typesThat("ends");
const facts = ["sengketa-hukum", "kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"];

/** What tells by which event something became known, and what tells when. */
const byWhich = ["because", "replacedBy"];
const when = [...byWhich, "dueBeforeKnown", "passed", "doneAt", "before"];

/** An assessment without some of its keys. */
function without(assessment: Assessment, keys: readonly string[]): unknown {
  return JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => (keys.includes(key) ? undefined : value)),
  );
}

describe("facts of Buleleng", () => {
  const complaints = questions("rsud-buleleng").filter((each) => each.case.service === "pengaduan");
  const known = fc.dictionary(fc.constantFrom(...facts), fc.constantFrom(true, false, false, null));
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });

  test("established one by one, in any order, end where establishing them at once does", () => {
    fc.assert(
      fc.property(complaints, known, places, (question, established, parts) => {
        const { sop, now, readings } = question;
        const told = cutOff(question.case, now);
        const plain = (told.events ?? []).filter(({ type }) => type !== "established");
        // Before a complaint has arrived, an event that establishes a fact is its arrival.
        const { arrivedAt } = assess(shippedSop(sop), { ...told, events: plain }, now);
        fc.pre(arrivedAt !== null);
        const first = Date.parse(arrivedAt!);
        // What is established after the end of a case no longer counts for its deadlines.
        const last = Math.min(now, ...plain.filter(({ type }) => ends.includes(type)).map(atOf));
        const at = (index: number) =>
          new Date(first + Math.floor((last - first) * parts[index]!)).toISOString();
        const ask = (own: Readonly<Record<string, unknown>>, events: readonly CaseEvent[]) =>
          without(
            assess(shippedSop(sop), { ...told, facts: own, events: [...plain, ...events] }, now, {
              readings,
            }),
            when,
          );
        const event = (given: Readonly<Record<string, unknown>>, index: number): CaseEvent => ({
          type: "established",
          at: at(index),
          facts: given,
        });
        const oneByOne = Object.entries(established).map(([fact, value], index) =>
          event({ [fact]: value }, index),
        );
        expect(ask({}, oneByOne)).toEqual(ask(established, []));
        // An event that establishes nothing is named.
        const atOnce = Object.keys(established).length === 0 ? [] : [event(established, 5)];
        expect(ask({}, atOnce)).toEqual(ask(established, []));
      }),
      runs(1 / 2),
    );
  });

  test("asserted, taken back and asserted anew leave no trace", () => {
    fc.assert(
      fc.property(complaints, fc.constantFrom(...facts), fc.boolean(), (question, fact, holds) => {
        const { sop, now, readings } = question;
        const at = new Date(now).toISOString();
        const change = (value: boolean | null): CaseEvent => ({
          type: "established",
          at,
          facts: { [fact]: value },
        });
        const ask = (...changes: CaseEvent[]) => {
          const events = [...(question.case.events ?? []), ...changes];
          const complaint = { ...question.case, events } as Case;
          return without(assess(shippedSop(sop), complaint, now, { readings }), byWhich);
        };
        expect(ask(change(!holds), change(null), change(holds))).toEqual(ask(change(holds)));
      }),
      runs(1 / 5),
    );
  });
});

describe("a later start", () => {
  const DAY = 86_400_000;
  const from = Date.UTC(2019, 1, 1);
  const starts = fc.integer({ min: from, max: Date.UTC(2026, 10, 1) });
  const later = fc.oneof(fc.integer({ min: 0, max: 4 * DAY }), fc.integer({ min: 0, max: 1_000 }));
  const grades = { merah: "kematian", kuning: "pemberitaan-media", hijau: "" };

  test.each<
    readonly [sop: string, service: string, channel: string, deadline: string, reading: string, about: string]
  >([
    ["rsud-kepulauan-seribu", "pengaduan", "email", "penyelesaian", "72-jam-hari-kerja", ""],
    ["rsud-kepulauan-seribu", "pengaduan", "email", "penyelesaian", "3-hari-kerja", ""],
    ["rsud-kepulauan-seribu", "pengaduan", "email", "penyelesaian", "72-jam-berturut", ""],
    ["poltekkes-kendari", "pengaduan", "surat", "penyelesaian", "14-hari", ""],
    ["poltekkes-kendari", "pengaduan", "surat", "penyelesaian", "14-hari-kerja", ""],
    ["poltekkes-kendari", "pengaduan", "surat", "penyelesaian", "14-hari-kerja-enam-hari", ""],
    ["puskesmas-sewo", "pengaduan", "facebook", "jawaban", "24-jam", ""],
    ["puskesmas-sewo", "pengaduan", "facebook", "jawaban", "hari-kerja-berikut", ""],
    ["rsjd-atma-husada", "pengaduan", "email", "penyelesaian", "", ""],
    ["rsjd-atma-husada", "pengaduan", "email", "respon", "24-jam", ""],
    ["rsjd-atma-husada", "pengaduan", "email", "respon", "jam-kerja", ""],
    ["rsjd-atma-husada", "pengaduan", "email", "respon", "jam-layanan", ""],
    ["rsud-buleleng", "pengaduan", "sms", "tanggapan", "", "merah"],
    ["rsud-buleleng", "pengaduan", "sms", "tanggapan", "", "kuning"],
    ["rsud-buleleng", "pengaduan", "sms", "tanggapan", "", "hijau"],
    ["rsud-buleleng", "pengaduan", "sms", "tanggapan", "diterima-setelah-tutup", "hijau"],
    ["rsud-buleleng", "permintaan-informasi", "sms", "jawaban-informasi", "hari-kerja", ""],
    ["rsud-buleleng", "permintaan-informasi", "sms", "jawaban-informasi", "hari", ""],
    ["sp4n-lapor", "pengaduan", "lapor", "verifikasi", "", ""],
  ])("is never due earlier: %s %s by %s, %s %s %s", (sop, service, channel, deadline, reading, grade) => {
    const element = deadline === "respon" ? "1x24-jam" : deadline;
    const gravest = grades[grade as keyof typeof grades];
    const known = Object.fromEntries(facts.map((fact) => [fact, fact === gravest]));
    const due = (start: number) => {
      const complaint = {
        service,
        channel,
        ...(grade === "" ? {} : { facts: known }),
        events: ["submitted", "received"].map((type) => ({ type, at: new Date(start).toISOString() })),
      };
      const readings = reading === "" ? {} : { [element]: reading };
      const { deadlines } = assess(shippedSop(sop), complaint, Date.UTC(2027, 11, 31), { readings });
      return Date.parse(deadlines.find(({ id }) => id === deadline)!.dueAt!);
    };
    fc.assert(
      fc.property(starts, later, (start, wait) => {
        expect(due(start)).toBeGreaterThan(start);
        expect(due(start + wait)).toBeGreaterThanOrEqual(due(start));
      }),
      runs(1 / 15),
    );
  });
});
