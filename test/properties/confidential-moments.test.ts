/**
 * A confidential date that is a moment: `check` names it, and whoever may not see the field reads its instants in no
 * answer about the redacted case. Two cases that differ only in such dates are answered alike, to the letter.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkSop } from "../../src/assess/load-sop.ts";
import { redact } from "../../src/assess/redact.ts";
import { formatDate, parseDate } from "../../src/base/time.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Case } from "../../src/format/case.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { runs } from "./runs.ts";

const rules = [{ length: { amount: 3, unit: "working-day" } }];

/** Each place in which a moment may stand; the fields are kept confidential in one of two ways. */
function sopWith(confidential: boolean) {
  return inlineSop({
    roles: { petugas: { label: "Petugas" } },
    intake: {
      mulai: { label: "Mulai", type: "date", confidential },
      selesai: { label: "Selesai", type: "date-time", confidential },
    },
    deadlines: {
      sejak: { label: "Sejak", from: { field: "mulai" }, until: "responded", rules },
      sampai: { label: "Sampai", from: "received", until: { field: "selesai" }, rules },
      sesudah: {
        label: "Sesudah",
        from: { any: ["assigned", { event: "received", after: { field: "mulai" } }] },
        until: "responded",
        rules,
      },
    },
    service: {
      ...(!confidential && { confidentiality: { identity: ["mulai", "selesai"] } }),
      procedure: [{ id: "merawat", label: "Merawat", doneWhen: { field: "selesai" } }],
      replies: [{ id: "surat", via: "same-channel", doneWhen: { field: "selesai" } }],
      escalation: [
        { id: "atasan", to: ["petugas"], on: { field: "mulai" }, action: "inform" },
        { id: "lewat", to: ["petugas"], on: { deadline: "sejak" }, action: "inform" },
      ],
      closure: { rules: [{ id: "pulang", on: { field: "selesai" }, effect: "closes" }] },
    },
  });
}
const sops = [sopWith(true), sopWith(false)];

const days = fc
  .integer({ min: parseDate("2026-06-01")!, max: parseDate("2026-08-31")! })
  .map((day) => formatDate(day));
const fields = fc.record({ mulai: days, selesai: days.map((day) => `${day}T09:30:00+08:00`) });
const caseOf = (own: object, later: object): Case => ({
  service: "pengaduan",
  channel: "sms",
  fields: { ...own },
  events: [
    { type: "received", at: "2026-07-10T10:00:00+08:00" },
    { type: "established", at: "2026-07-11T10:00:00+08:00", fields: { ...later } },
    { type: "responded", at: "2026-07-20T10:00:00+08:00" },
  ],
});
const instants = ["2026-07-10T10:00:00+08:00", "2026-07-13T12:00:00+08:00", "2026-09-20T10:00:00+08:00"];

describe("a confidential date that is a moment", () => {
  test("is named by the check wherever it stands", () => {
    for (const { file } of sops) {
      const said = checkSop(file).map(({ code, pointer }) => `${code} ${pointer}`);
      expect(said.sort()).toEqual(
        [
          "closure/rules/0/on/field",
          "deadlines/sampai/until/field",
          "deadlines/sejak/from/field",
          "deadlines/sesudah/from/any/1/after/field",
          "escalation/0/on/field",
          "procedure/0/doneWhen/field",
          "replies/0/doneWhen/field",
        ].map((place) => `S541 /services/pengaduan/${place}`),
      );
    }
  });

  test("is told to nobody by the answers about a redacted case", () => {
    let told = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...sops),
        fc.array(fields, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...instants),
        (sop, [own, later, otherOwn, otherLater], now) => {
          const cases = [caseOf(own!, later!), caseOf(otherOwn!, otherLater!)] as const;
          const answersTo = (given: Case) => {
            const answer = assess(sop, given, now);
            const texts = [explain(sop, answer), renderAssessment(sop, answer), timeline(sop, given, now)];
            return JSON.stringify([answer, ...texts]);
          };
          for (const audience of ["institution", "public"] as const) {
            const [one, other] = cases.map((given) => answersTo(redact(sop, given, audience)));
            expect(one).toBe(other);
          }
          if (answersTo(cases[0]) !== answersTo(cases[1])) told++;
        },
      ),
      runs(1 / 30),
    );
    // The answers about the whole cases do tell them apart.
    expect(told).toBeGreaterThan(runs(1 / 30).numRuns / 2);
  });
});
