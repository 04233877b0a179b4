/** Parts that may take several forms: a slip inside one lands on the slip, not on the whole. */
import { expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";

const shell = {
  formatVersion: 1,
  id: "contoh",
  version: "1",
  title: "Pengaduan",
  validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
  institution: { name: "RSUD Contoh", zone: "WIB" },
  documents: [],
  clauses: {},
  calendars: { kantor: { default: true, workingDays: ["mon"], observes: [] } },
  channels: { langsung: {}, sms: {} },
  gaps: [],
};
const facts = {
  kematian: { type: "boolean", label: "Kematian" },
  kerugian: { type: "integer", label: "Kerugian" },
  ruang: { type: "enum", label: "Ruang", values: [{ id: "igd", label: "IGD" }] },
};
const leaf = { fact: "kematian", operator: "equal", value: true };
const rule = { length: { amount: 3, unit: "working-day" } };
const jawaban = { label: "Dijawab", from: "received", until: "responded", rules: [rule] };

/** Findings in a service: code, pointer within the service, suggestion. */
function said(service: object): string[] {
  const sop = { ...shell, services: { pengaduan: { label: "Pengaduan", facts, ...service } } };
  return readSop(sop, null, "en").diagnostics.map(({ code, pointer, help }) => {
    const suggestion = /did you mean `([^`]+)`/.exec(help)?.[1];
    return [
      code,
      pointer.replace("/services/pengaduan", ""),
      ...(suggestion === undefined ? [] : [suggestion]),
    ].join(" ");
  });
}

const inCondition = (when: unknown) =>
  said({ deadlines: { jawaban: { ...jawaban, rules: [{ ...rule, when }] } } });
const atCondition = (found: string) => found.replace(" @", " /deadlines/jawaban/rules/0/when");

test.each<[string, unknown, ...string[]]>([
  ["a condition that is fine", { all: [leaf, { any: [{ not: leaf }] }] }],
  [
    "a misspelt operator three deep",
    { all: [{ any: [{ not: { ...leaf, operator: "equl" } }] }] },
    "S204 @/all/0/any/0/not/operator equal",
  ],
  ["an operator in other letters", { ...leaf, operator: "EQUAL" }, "S204 @/operator equal"],
  ["a misspelt key of a leaf", { fakt: "kematian", operator: "equal", value: true }, "S202 @/fakt fact"],
  ["a misspelt `any`", { an: [leaf] }, "S202 @/an any"],
  ["a misspelt `not`", { nto: leaf }, "S202 @/nto not"],
  [
    "a slip under a misspelt key",
    { an: [{ ...leaf, fact: "kematain" }] },
    "S202 @/an any",
    "S401 @/an/0/fact kematian",
  ],
  ["`any` beside `all`", { any: [leaf], all: [leaf] }, "S405 @"],
  ["`not` beside a leaf", { ...leaf, not: leaf }, "S405 @"],
  ["an empty list", { not: { all: [] } }, "S406 @/not/all"],
  ["JSONPath", { ...leaf, path: "$.x" }, "S408 @/path"],
  ["parameters of a fact", { ...leaf, params: {} }, "S408 @/params"],
  ["a leaf without operator and fact", { value: true }, "S203 @", "S203 @"],
  ["a text for a condition", "kematian", "S201 @"],
  ["null in a list of conditions", { any: [leaf, null] }, "S201 @/any/1"],
  ["a list for a condition", [leaf], "S201 @"],
  ["null for a value", { ...leaf, value: null }, "S201 @/value"],
  ["an object for a value", { ...leaf, value: {} }, "S201 @/value"],
  ["`in` with a single value", { fact: "channel", operator: "in", value: "sms" }, "S403 @/value"],
  [
    "`in` with a misspelt value",
    { fact: "channel", operator: "in", value: ["sms", "langsng"] },
    "S404 @/value/1 langsung",
  ],
  ["a fact in other letters", { ...leaf, fact: "Kematian" }, "S401 @/fact kematian"],
  [
    "a value of an integer fact with a fraction",
    { fact: "kerugian", operator: "lessThan", value: 1.5 },
    "S403 @/value",
  ],
  ["an enum's value", { fact: "ruang", operator: "equal", value: "idg" }, "S404 @/value igd"],
  [
    "a built-in fact that must not be asked whether it is there",
    { fact: "channel", operator: "present" },
    "S402 @/operator",
  ],
  ["a name from JavaScript", { ...leaf, fact: "constructor" }, "S401 @/fact"],
  ["an operator from JavaScript", { ...leaf, operator: "toString" }, "S204 @/operator"],
])("%s", (_name, when, ...expected) => {
  expect(inCondition(when)).toEqual(expected.map(atCondition));
});

const fromOf = (from: unknown) => said({ deadlines: { jawaban: { ...jawaban, from } } });

test.each<[string, unknown, ...string[]]>([
  ["the last of an event", { event: "returned", occurrence: "last" }],
  ["a misspelt event", "recieved", "S305 /from received"],
  [
    "a misspelt event in a list",
    { any: ["received", { event: "submited" }] },
    "S305 /from/any/1/event submitted",
  ],
  ["a misspelt key", { event: "returned", ocurrence: "last" }, "S202 /from/ocurrence occurrence"],
  ["a misspelt choice", { event: "returned", occurrence: "lats" }, "S204 /from/occurrence last"],
  ["an empty list of moments", { all: [] }, "S406 /from/all"],
  ["an empty list of branches", [], "S206 /from"],
  ["a number", 5, "S201 /from"],
  ["an empty event", "", "S206 /from"],
  ["a field that is not there", { field: "tanggal" }, "S306 /from/field"],
  [
    "a slip in `after`",
    { event: "file-completed", after: { event: "retruned" } },
    "S305 /from/after/event returned",
  ],
  ["a branch without a condition", [{ event: "received" }], "S203 /from/0"],
  [
    "`otherwise` before the end",
    [
      { otherwise: true, event: "received" },
      { when: leaf, event: "returned" },
    ],
    "S502 /from/0/otherwise",
  ],
  [
    "a slip in a branch's condition",
    [
      { when: { ...leaf, operator: "equl" }, event: "received" },
      { otherwise: true, event: "submitted" },
    ],
    "S204 /from/0/when/operator equal",
  ],
])("a moment: %s", (_name, from, ...expected) => {
  expect(fromOf(from)).toEqual(expected.map((each) => each.replace(" /", " /deadlines/jawaban/")));
});

const fieldOf = (isi: unknown) => said({ intake: { telepon: { label: "Telepon", type: "phone" }, isi } });

test.each<[string, unknown, ...string[]]>([
  ["a field", { label: "Isi", type: "text", required: true }],
  ["a group", { label: "Kontak", atLeast: 1, of: ["telepon"] }],
  ["a field without a type", { label: "Isi", required: true }, "S203 "],
  ["a field with a misspelt type", { label: "Isi", type: "txet" }, "S204 /type text"],
  ["a field with a misspelt key", { label: "Isi", type: "text", requierd: true }, "S202 /requierd required"],
  ["a field that is required: false", { label: "Isi", type: "text", required: false }, "S204 /required"],
  [
    'a field that is required: "true"',
    { label: "Isi", type: "text", required: "true" },
    "S204 /required true",
  ],
  [
    "a field with a slip in its condition",
    { label: "Isi", type: "text", required: { ...leaf, operator: "equl" } },
    "S204 /required/operator equal",
  ],
  ["a group without members", { label: "Kontak", atLeast: 1 }, "S203 "],
  ["a group with a misspelt key", { label: "Kontak", atleast: 1, of: ["telepon"] }, "S202 /atleast atLeast"],
  ["a group of a group", { label: "Kontak", atLeast: 1, of: ["isi"] }, "S306 /of/0"],
  ["a group that asks for nothing", { label: "Kontak", atLeast: 0, of: ["telepon"] }, "S207 /atLeast"],
])("an intake element: %s", (_name, isi, ...expected) => {
  expect(fieldOf(isi)).toEqual(expected.map((each) => each.replace(/ (?=\/|$)/, " /intake/isi")));
});

const lengthOf = (length: unknown) => said({ deadlines: { jawaban: { ...jawaban, rules: [{ length }] } } });

test.each<[string, unknown, ...string[]]>([
  ["unspecified", "unspecified"],
  ["misspelt unspecified", "unspecifed", "S204 @ unspecified"],
  ["a bare number", 3, "S201 @"],
  ["a misspelt unit", { amount: 3, unit: "workingday" }, "S204 @/unit working-day"],
  ["an amount as a text", { amount: "3", unit: "day" }, "S201 @/amount"],
  ["an amount too big", { amount: 100_001, unit: "day" }, "S207 @/amount"],
  [
    "an option that does not go with the unit",
    { amount: 3, unit: "hour", firstDay: "counts" },
    "S508 @/firstDay",
  ],
])("a length: %s", (_name, length, ...expected) => {
  expect(lengthOf(length)).toEqual(
    expected.map((each) => each.replace(" @", " /deadlines/jawaban/rules/0/length")),
  );
});

test("a circle of three shared conditions is named once, where it closes, and nowhere else", () => {
  const conditions = {
    a: { all: [leaf, { condition: "b" }] },
    b: { not: { condition: "c" } },
    c: { any: [{ condition: "a" }] },
    d: { condition: "a" },
  };
  expect(
    said({
      conditions,
      deadlines: { jawaban: { ...jawaban, rules: [{ ...rule, when: { condition: "d" } }] } },
    }),
  ).toEqual(["S407 /conditions/c/any/0/condition"]);
});

test("what could not be read is not also said to be missing where it is used", () => {
  const broken = [
    { intake: [] },
    { facts: 5 },
    { conditions: "x" },
    { grading: { ranked: true, grades: [{ id: 5, label: "x", otherwise: true }] } },
  ];
  const uses = { fact: "grade", operator: "equal", value: "merah" };
  for (const part of broken) {
    const when = { all: [leaf, uses, { condition: "daring" }, { fact: "field.isi", operator: "present" }] };
    const known = { conditions: { daring: leaf }, intake: { isi: { label: "Isi", type: "text" } } };
    const grading = { ranked: true, grades: [{ id: "merah", label: "Berat", otherwise: true }] };
    const found = said({
      grading,
      ...known,
      ...part,
      deadlines: { jawaban: { ...jawaban, rules: [{ ...rule, when }] } },
    });
    expect(found).toHaveLength(1);
  }
});

test.each<[string, object, string]>([
  [
    "a fact of an unknown type",
    { facts: { ...facts, kematian: { type: "string", label: "Kematian" } } },
    "S204 /facts/kematian/type",
  ],
  [
    "choices of an enum without an id",
    { facts: { ...facts, ruang: { type: "enum", label: "Ruang", values: [{ label: "IGD" }] } } },
    "S203 /facts/ruang/values/0",
  ],
  [
    "criteria in other words",
    { grading: { criteria: "none", ranked: true, grades: [{ id: "merah", label: "Berat" }] } },
    "S204 /grading/criteria",
  ],
  ["channels that are no list", { channels: "sms" }, "S201 /channels"],
  [
    "questions that are no list",
    {
      readings: {},
      deadlines: { lain: { ...jawaban, underReadings: { "1x24": { jam: { length: rule.length } } } } },
    },
    "S201 /readings",
  ],
  [
    "a reading without an id",
    { deadlines: { lain: { ...jawaban, rules: [{ readings: [rule], reading: "hari" }] } } },
    "S203 /deadlines/lain/rules/0/readings/0",
  ],
  [
    "an option of an unknown unit",
    {
      deadlines: {
        lain: { ...jawaban, rules: [{ length: { amount: 3, unit: "fortnight", firstDay: "counts" } }] },
      },
    },
    "S204 /deadlines/lain/rules/0/length/unit",
  ],
])("%s is one slip, whatever depends on it", (_name, service, expected) => {
  const when = { any: [leaf, { fact: "ruang", operator: "equal", value: "igd" }] };
  const deadlines = { jawaban: { ...jawaban, rules: [{ ...rule, when }] } };
  expect(
    said({
      ...service,
      deadlines: { ...deadlines, ...("deadlines" in service ? (service.deadlines as object) : {}) },
    }),
  ).toEqual([expected]);
});

test.each(["clauses", "calendars", "channels", "roles", "documents", "services"])(
  "`%s` that are no object are one slip, whatever refers to them",
  (key) => {
    const sop = {
      ...shell,
      roles: { humas: { label: "Humas", source: ["A1"] } },
      clauses: { A1: { at: "1", about: "x", document: "sop" } },
      documents: [{ id: "sop", title: "SOP" }],
      services: {
        pengaduan: {
          label: "Pengaduan",
          calendar: "kantor",
          channels: ["sms"],
          deadlines: {
            jawaban: {
              ...jawaban,
              source: ["A1"],
              rules: [
                {
                  ...rule,
                  when: { fact: "channel", operator: "equal", value: "sms" },
                  extension: { unit: "day", atMost: 2, by: ["humas"] },
                },
              ],
            },
          },
        },
      },
    };
    const found = readSop({ ...sop, [key]: 5 }, null, "en").diagnostics;
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([`S201 /${key}`]);
  },
);
