/** What a finding of shape tells to write: the object that a phrase means, the list of one, where a part belongs. */
import { expect, test } from "vitest";
import { checkSop } from "../../src/assess/load-sop.ts";
import { lengthSaid } from "../../src/format/length-said.ts";

const rule = { length: { amount: 3, unit: "working-day" } };

/** Findings of a file with one deadline and further keys of its service. */
function said(deadline: object, service: object = {}, sop: object = {}): string[] {
  const file = {
    formatVersion: 1,
    id: "contoh",
    version: "1",
    title: "Contoh",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Contoh", zone: "WITA" },
    documents: [],
    clauses: {},
    calendars: { kantor: { default: true, workingDays: ["mon"], observes: [] } },
    channels: { sms: {} },
    services: {
      pengaduan: {
        label: "Pengaduan",
        deadlines: {
          t: { label: "T", from: "received", until: "responded", rules: [rule], ...deadline },
        },
        ...service,
      },
    },
    gaps: [],
    ...sop,
  };
  return checkSop(file, { language: "en" }).map(({ code, help }) => `${code} ${help}`);
}

const field = (keys: object) => ({ intake: { nama: { label: "Nama", type: "text", ...keys } } });
const condition = { fact: "channel", operator: "equal", value: "sms" };

// biome-ignore format: a table, one mistake a line
test.each<[string, string[], string]>([
  ["a length in words", said({ rules: [{ length: "3 hari kerja" }] }), 'S201 replace it with `{ "amount": 3, "unit": "working-day" }`'],
  ["hours in words", said({ rules: [{ length: "1 x 24 jam" }] }), 'S201 replace it with `{ "amount": 24, "unit": "hour" }`'],
  ["a word that is no length", said({ rules: [{ length: "segera" }] }), 'S204 choices: unspecified; or write `{ "amount": 3, "unit": "working-day" }`'],
  ["a length that is a number", said({ rules: [{ length: 3 }] }), 'S201 replace it with an object, such as `{ "amount": 3, "unit": "working-day" }`'],
  ["a target in words", said({ rules: [{ ...rule, target: "1 hari kerja" }] }), 'S201 replace it with `{ "amount": 1, "unit": "working-day" }`'],
  ["one clause where a list is wanted", said({ rules: [{ ...rule, source: "CTH-A1" }] }), 'S201 replace it with `["CTH-A1"]`'],
  ["rules that are no list", said({ rules: rule }), 'S201 replace it with a list, such as `[{ "printed": "3 hari kerja", "length": { "amount": 3, "unit": "working-day" } }]`'],
  ["a calendar that says it is not the default", said({}, {}, { calendars: { kantor: { default: true, workingDays: ["mon"], observes: [] }, lain: { default: false, workingDays: ["sat"], observes: [] } } }), "S204 choices: true; otherwise leave `default` out: where it is not written, the answer is no"],
  ["a field that is not required", said({}, field({ required: false })), "S204 choices: true; otherwise leave `required` out: where it is not written, the answer is no"],
  ["another version of the format", said({}, {}, { formatVersion: 2 }), "S204 choices: 1"],
  ["a condition of a grade by its name alone", said({ rules: [{ ...rule, when: { grade: "merah" } }] }), 'S415 write `{ "fact": "grade", "operator": "equal", "value": "merah" }`; several are joined by `all` or `any`'],
])("%s is told what to write, and nothing else", (_, found, expected) => {
  expect(found).toEqual([expected]);
});

// biome-ignore format: a table, one key a line
test.each([["length", rule.length], ["extension", { unit: "day", atMost: 7 }], ["when", condition]])(
  "`%s` beside `from` belongs into the rules",
  (key, value) => {
    const [found, ...others] = said({ [key]: value });
    expect(found).toMatch(new RegExp(`^S202 known here: label, .*; \`${key}\` is written inside \`rules\`$`));
    expect(others).toEqual([]);
  },
);

test.each([
  ["3 hari kerja", 3, "working-day"],
  ["14 (empat belas) hari", 14, "day"],
  ["3 x 24 Jam (Hari Kerja)", 72, "hour-on-working-days"],
  ["2 minggu", 2, "week"],
  ["30 menit", 30, "minute"],
  ["3 working days", 3, "working-day"],
])("%s is a length", (text, amount, unit) => {
  expect(lengthSaid(text)).toEqual({ amount, unit });
});

test.each(["segera", "30–60 menit", "3", "maksimal 3 hari", "3 hari (hari kerja)", "constructor", ""])(
  "%s is none",
  (text) => {
    expect(lengthSaid(text)).toBeUndefined();
  },
);
