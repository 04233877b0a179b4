/** No reason, sentence or text tells the value of a confidential field, whatever conditions ask about it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { explain } from "../../src/explain/explain.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { runs } from "./runs.ts";

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

interface Kind {
  readonly type: string;
  readonly more?: object;
  readonly operators: readonly string[];
  /** Given in cases and compared in conditions alike; each holds a word or number that stands nowhere else. */
  readonly values: readonly unknown[];
}

const order = ["equal", "notEqual", "lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const equality = ["equal", "notEqual"];

/** Every field is confidential, in one of the ways in which an SOP can say so. */
const kinds: Readonly<Record<string, Kind>> = {
  penyakit: { type: "text", operators: equality, values: ["Skizofrenia", "skizofrenia"] },
  telepon: { type: "phone", operators: equality, values: ["+62 718 281 828", "0718281828"] },
  surel: { type: "email", operators: equality, values: ["skizofrenia@contoh.id"] },
  lahir: { type: "date", operators: order, values: ["1987-11-14", "1987-11-15"] },
  saat: { type: "date-time", operators: equality, values: ["1987-11-14T10:00:00+08:00"] },
  ruang: {
    type: "choice",
    more: {
      options: [
        { id: "kenanga", label: "Bangsal Kenanga" },
        { id: "kenanga-dua", label: "Bangsal Kenanga Dua" },
      ],
    },
    operators: equality,
    values: ["kenanga", "kenanga-dua"],
  },
  utang: { type: "integer", operators: order, values: [718_281, 718_282] },
  identitas: {
    type: "identity",
    operators: equality,
    values: [{ kind: "KTP", number: "718281" }],
  },
  bukti: {
    type: "attachment",
    more: { attachments: { atLeast: 2, mediaTypes: ["image/jpeg"], maxBytes: 1 } },
    operators: equality,
    values: [["skizofrenia.jpg"], [{ ref: "kenanga.pdf", mediaType: "text/kenanga", bytes: 718_281 }]],
  },
};
const ids = Object.keys(kinds);
const told = /skizofrenia|kenanga|718\D?28|1987/i;

const leaf = one(...ids).chain((id) => {
  const { operators, values } = kinds[id]!;
  const operands = values.filter((value) => typeof value !== "object");
  const fact = `field.${id}`;
  const asked = fc.record({ fact: fc.constant(fact), operator: one("present", "absent") });
  if (operands.length === 0) return asked;
  return fc.oneof(
    { weight: 1, arbitrary: asked },
    {
      weight: 6,
      arbitrary: fc.record({ fact: fc.constant(fact), operator: one(...operators), value: one(...operands) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        fact: fc.constant(fact),
        operator: one("in", "notIn"),
        value: fc.subarray(operands, { minLength: 1 }),
      }),
    },
  );
});
const fact = one<object>({ fact: "gawat", operator: "equal", value: true });
const condition: fc.Arbitrary<object> = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: fact },
    { weight: 1, arbitrary: fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ not: tie("condition") }) },
  ),
})).condition;
/** Grading takes no `present` and `absent`. */
const comparing = condition.filter((each) => !/"(present|absent)"/.test(JSON.stringify(each)));

const ways = ["field", "identity", "everything"] as const;
const some = fc.record({
  way: one(...ways),
  grade: comparing,
  demands: fc.array(condition, { minLength: 4, maxLength: 4 }),
  rules: fc.array(condition, { minLength: 2, maxLength: 2 }),
  work: fc.array(condition, { minLength: 6, maxLength: 6 }),
});
type Rules = typeof some extends fc.Arbitrary<infer T> ? T : never;

const confidentialities = { field: {}, identity: { identity: ids }, everything: { covers: "everything" } };

function sopWith({ way, grade, demands, rules, work }: Rules): LoadedSop {
  const [first, second, third, fourth] = demands;
  return inlineSop({
    roles: { petugas: { label: "Petugas" } },
    facts: {
      gawat: { type: "boolean", label: "Gawat" },
      benar: { type: "boolean", label: "Data diri benar" },
    },
    intake: {
      ...Object.fromEntries(
        ids.map((id) => {
          const { type, more } = kinds[id]!;
          return [id, { label: id, type, confidential: way === "field", ...more }];
        }),
      ),
      alasan: { label: "Alasan", type: "text", required: first, expected: second },
      pilihan: { label: "Kelompok", atLeast: 2, of: ["alasan", "ruang"], when: third },
      dinilai: { label: "Dinilai", judged: "benar", when: fourth },
    },
    grading: {
      ranked: true,
      grades: [
        { id: "berat", label: "Berat", when: grade },
        { id: "ringan", label: "Ringan", otherwise: true },
      ],
    },
    deadlines: {
      tanggapan: {
        label: "Tanggapan",
        from: [
          { when: rules[0], event: "received" },
          { otherwise: true, event: "submitted" },
        ],
        until: "responded",
        rules: [
          { when: rules[1], length: { amount: 1, unit: "day" } },
          {
            when: { fact: "grade", operator: "equal", value: "berat" },
            length: { amount: 24, unit: "hour" },
          },
          { length: { amount: 3, unit: "working-day" } },
        ],
      },
    },
    service: {
      ...(way !== "field" && { confidentiality: confidentialities[way] }),
      scope: [{ id: "luar", when: work[0], else: "refer", refersTo: { label: "Tempat lain" } }],
      procedure: [
        { id: "mencatat", label: "Mencatat", when: work[1], doneWhen: "registered" },
        { id: "menjawab", label: "Menjawab", doneWhen: "responded" },
      ],
      replies: [{ id: "surat", when: work[2], owed: work[3], via: "same-channel" }],
      escalation: [{ id: "atasan", to: ["petugas"], on: { when: work[4] }, when: work[5], action: "inform" }],
      closure: { rules: [{ id: "puas", on: "satisfied", when: work[4], effect: "closes" }] },
    },
  });
}

const value = (id: string) =>
  fc.oneof(
    { weight: 8, arbitrary: one(...kinds[id]!.values) },
    // Of the wrong kind, but a secret all the same.
    { weight: 1, arbitrary: one(...ids).chain((other) => one(...kinds[other]!.values)) },
  );
const fields = fc.record(Object.fromEntries(ids.map((id) => [id, value(id)])), { requiredKeys: [] });
const complaint = fc
  .record({
    channel: one("sms", "langsung"),
    fields,
    facts: fc.record({ gawat: fc.boolean(), benar: fc.boolean() }, { requiredKeys: [] }),
    later: fields,
    last: one("responded", "registered", "satisfied", "closed", "established"),
  })
  .map(({ later, last, ...given }) => ({
    service: "pengaduan",
    ...given,
    events: [
      { type: "received", at: "2026-07-10T10:00:00+08:00" },
      { type: "established", at: "2026-07-11T10:00:00+08:00", fields: later },
      { type: last, at: "2026-07-12T10:00:00+08:00" },
    ],
  }));
type Complaint = typeof complaint extends fc.Arbitrary<infer T> ? T : never;

/** When each candidate holds. */
function whensOf({ deadlines }: Assessment) {
  return deadlines.map(({ candidates }) => candidates.map(({ when }) => when));
}

function doubtedFields(assessment: Assessment): readonly string[] {
  const facts = whensOf(assessment).flatMap((whens) => whens.flatMap((when) => when.map(({ fact }) => fact)));
  return [...new Set(facts.filter((fact) => fact.startsWith("field.")))].map((fact) => fact.slice(6));
}

function withoutField({ fields: own, events, ...given }: Complaint, id: string): Complaint {
  const left = (all: object | undefined) =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([key]) => key !== id));
  return {
    ...given,
    fields: left(own) as typeof own,
    events: events.map((event) =>
      "fields" in event ? { ...event, fields: left(event.fields) as typeof own } : event,
    ) as typeof events,
  };
}

const instants = ["2026-07-10T10:00:00+08:00", "2026-07-11T12:00:00+08:00", "2026-07-20T10:00:00+08:00"];

describe("a value of a confidential field", () => {
  test("is in no assessment, no explanation and no text", () => {
    const met = { true: 0, false: 0, null: 0 };
    fc.assert(
      fc.property(some, fc.array(complaint, { minLength: 4, maxLength: 4 }), (rules, cases) => {
        const sop = sopWith(rules);
        for (const given of cases) {
          for (const now of instants) {
            const assessment = assess(sop, given, now);
            // What an unknown field might hold is told of rules, whatever the case says.
            const doubted = doubtedFields(assessment);
            for (const id of doubted)
              expect(whensOf(assess(sop, withoutField(given, id), now))).toEqual(whensOf(assessment));
            const reasons = JSON.stringify(assessment, (key, part) => (key === "when" ? undefined : part));
            for (const [, holds] of reasons.matchAll(/"fact":"field\.\w+","holds":(\w+)/g))
              met[holds as keyof typeof met]++;
            expect(reasons).not.toMatch(told);
            if (doubted.length > 0) continue;
            for (const language of ["id", "en"] as const) {
              expect(JSON.stringify(explain(sop, assessment, { language }))).not.toMatch(told);
              expect(renderAssessment(sop, assessment, { language })).not.toMatch(told);
            }
          }
        }
      }),
      runs(1 / 60),
    );
    // Conditions on fields were told, in every state.
    expect(Math.min(...Object.values(met))).toBeGreaterThan(100);
  });
});
