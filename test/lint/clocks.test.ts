/** Rules of the linter on what starts and stops a clock: what they find beyond their twins, and what they leave alone. */
import { describe, expect, test } from "vitest";
import type { InlineSop } from "../assess/inline-sop.ts";
import { byGrade, byHand, days, deadline, foundIn, is } from "./found.ts";

const one = [{ length: days(5) }];
const ofOne = (more: object): InlineSop => ({ deadlines: { penyelesaian: deadline(one, more) } });
const channels = { langsung: { class: "dekat" }, sms: { class: "jauh" }, surat: { class: "jauh" } };
/** A gap on one clause, beside others that elements cite. */
const gapOn = (touched: string, ...cited: readonly string[]) => ({
  clauses: Object.fromEntries([touched, ...cited].map((id) => [id, { at: id, about: "batas waktu" }])),
  gaps: [{ id: "terbuka", kind: "silent", clauses: [touched], about: "tidak diatur" }],
});
const twoGraded = (more: object = {}) =>
  deadline([byGrade("merah", days(1)), byGrade("kuning", days(3))], more);
const twoChannels = [
  { when: is("channel", "langsung"), length: days(1) },
  { when: is("channel", "sms"), length: days(3) },
];
const from = (...branches: object[]) => ofOne({ from: branches });

const bad: readonly (readonly [name: string, code: string, sop: InlineSop])[] = [
  [
    "swapped under an `any`",
    "S721",
    ofOne({ from: { any: ["resolved", "rejected"] }, until: { any: ["received", "submitted"] } }),
  ],
  [
    "swapped in the reading in force",
    "S721",
    {
      deadlines: {
        penyelesaian: deadline([
          { readings: [{ id: "a", from: "resolved", until: "received", length: days(3) }], reading: "a" },
        ]),
      },
    },
  ],
  [
    "an end that the start stands in for, among others",
    "S728",
    ofOne({ from: "submitted", until: { any: ["received", "responded"] } }),
  ],
  ["an end that the start stands in for, the other way round", "S728", ofOne({ until: "submitted" })],
  [
    "an end that the start stands in for, in one of two branches",
    "S728",
    ofOne({
      from: "submitted",
      until: [
        { when: is("channel", "sms"), event: "received" },
        { otherwise: true, event: "registered" },
      ],
    }),
  ],
  ["an end that came before everything", "S721", ofOne({ from: "resolved", until: "occurred" })],
  [
    "a channel of another service in a closure",
    "S722",
    {
      ...ofOne({}),
      channels,
      service: {
        channels: ["langsung", "sms"],
        closure: {
          rules: [
            {
              id: "a",
              on: { event: "submitted", channel: "surat" },
              when: is("channel", "sms"),
              effect: "closes",
            },
          ],
        },
      },
    },
  ],
  [
    "two clocks that the institution starts, none limited",
    "S723 S723",
    {
      deadlines: {
        a: deadline(one, { from: "registered" }),
        b: deadline(one, { from: "verified", until: "responded" }),
      },
    },
  ],
  [
    "a gap elsewhere does not excuse it",
    "S723",
    {
      deadlines: { a: deadline(one, { from: "registered", source: ["CTH-D1"] }) },
      sop: gapOn("CTH-X", "CTH-D1"),
    },
  ],
  [
    "closed by all that arrives",
    "S724",
    {
      ...ofOne({}),
      service: {
        closure: { rules: [{ id: "a", on: { all: ["received", "submitted"] }, effect: "closes" }] },
      },
    },
  ],
  [
    "a grade whose facts make the case",
    "S725",
    {
      facts: { korban: { type: "integer", label: "Korban" } },
      grading: {
        ranked: true,
        grades: [
          { id: "merah", label: "Merah", when: is("korban", 5, "greaterThan") },
          { id: "kuning", label: "Kuning", when: is("korban", 0, "greaterThan") },
          { id: "hijau", label: "Hijau", otherwise: true },
        ],
      },
      deadlines: { penyelesaian: twoGraded() },
    },
  ],
  [
    "a grade left out behind a shared condition",
    "S725",
    {
      grading: byHand,
      service: { conditions: { berat: is("grade", "merah") } },
      deadlines: {
        penyelesaian: deadline([
          { when: { condition: "berat" }, length: days(1) },
          byGrade("kuning", days(3)),
        ]),
      },
    },
  ],
  [
    "a channel left out behind a class",
    "S726",
    {
      channels: { ...channels, kotak: { class: "lain" } },
      deadlines: {
        penyelesaian: deadline([
          { when: is("channel-class", "dekat"), length: days(1) },
          { when: is("channel-class", "jauh"), length: days(3) },
        ]),
      },
    },
  ],
  [
    "no start without a grade",
    "S727",
    {
      grading: byHand,
      ...from(
        { when: is("grade", "merah"), event: "received" },
        { when: is("grade", "kuning"), event: "registered" },
      ),
    },
  ],
  [
    "no end behind a shared condition",
    "S727",
    {
      ...ofOne({ until: [{ when: { condition: "dekat" }, event: "resolved" }] }),
      service: { conditions: { dekat: is("channel", "langsung") } },
    },
  ],
];

const right: readonly (readonly [name: string, sop: InlineSop])[] = [
  [
    "an end that stands apart from its start",
    ofOne({ from: "submitted", until: { event: "received", after: "submitted" } }),
  ],
  [
    "an end by a role",
    {
      ...ofOne({ from: "submitted", until: { event: "received", by: "petugas" } }),
      roles: { petugas: { label: "Petugas" } },
    },
  ],
  [
    "an end that waits for more than what its start stands in for",
    ofOne({ from: "submitted", until: { all: ["received", "registered"] } }),
  ],
  [
    "the arrival as an end of what begins before it",
    ofOne({ from: "occurred", until: { event: "received", earlier: "counts" } }),
  ],
  [
    "the answer to a forwarded complaint is its receipt",
    { deadlines: { a: deadline(one), b: deadline(one, { from: "forwarded", until: "received" }) } },
  ],
  [
    "after the outcome a second complaint by letter",
    {
      deadlines: {
        a: deadline(one),
        b: deadline(one, { from: "resolved", until: { event: "received", channel: "sms" } }),
      },
    },
  ],
  [
    "after the outcome it is told",
    { deadlines: { a: deadline(one), b: deadline(one, { from: "resolved", until: "informed" }) } },
  ],
  [
    "the arrival or the closing ends it",
    {
      deadlines: {
        a: deadline(one),
        b: deadline(one, { from: "resolved", until: { any: ["received", "closed"] } }),
      },
    },
  ],
  [
    "a channel of the service",
    { ...ofOne({ from: { event: "received", channel: "sms" } }), service: { channels: ["sms"] } },
  ],
  ["every channel serves", ofOne({ from: { event: "received", channel: "sms" } })],
  [
    "an answer may go by any channel",
    { ...ofOne({ until: { event: "responded", channel: "langsung" } }), service: { channels: ["sms"] } },
  ],
  [
    "one of several channels",
    {
      ...ofOne({ from: { any: [{ event: "received", channel: "langsung" }, "received"] } }),
      service: { channels: ["sms"] },
    },
  ],
  [
    "its own start has a limit",
    { deadlines: { a: deadline(one, { until: "registered" }), b: deadline(one, { from: "registered" }) } },
  ],
  [
    "the arrival starts another clock",
    { deadlines: { a: deadline(one), b: deadline(one, { from: "graded", until: "responded" }) } },
  ],
  ["the complainant starts it", ofOne({ from: "file-completed" })],
  [
    "a date starts it",
    { intake: { kejadian: { label: "Kejadian", type: "date" } }, ...ofOne({ from: { field: "kejadian" } }) },
  ],
  [
    "the file says that this is open",
    {
      deadlines: { a: deadline(one, { from: "registered", source: ["CTH-D1"] }) },
      sop: gapOn("CTH-D1"),
    },
  ],
  [
    "a clock of the complainant's that is said to bind the institution",
    {
      sop: { roles: { pelapor: { label: "Pelapor", party: "complainant" } } },
      ...ofOne({ from: "asked", until: "file-completed", by: ["pelapor"] }),
    },
  ],
  ["the complainant's own clock", ofOne({ from: "returned", until: "file-completed", binds: "complainant" })],
  [
    "closed on arrival where it is out of scope",
    {
      ...ofOne({}),
      service: {
        closure: { rules: [{ id: "a", on: "received", when: is("channel", "sms"), effect: "closes" }] },
      },
    },
  ],
  [
    "a box of suggestions is closed as it is read",
    { service: { closure: { rules: [{ id: "a", on: "received", effect: "closes" }] } } },
  ],
  [
    "closed by the second arrival",
    {
      ...ofOne({}),
      service: {
        closure: { rules: [{ id: "a", on: { event: "received", after: "received" }, effect: "closes" }] },
      },
    },
  ],
  [
    "closed by the arrival and more",
    {
      ...ofOne({}),
      service: {
        closure: { rules: [{ id: "a", on: { all: ["received", "satisfied"] }, effect: "closes" }] },
      },
    },
  ],
  ["two grades have no rule", { grading: byHand, deadlines: { a: deadline([byGrade("merah", days(1))]) } }],
  [
    "the last grade has a deadline of its own",
    { grading: byHand, deadlines: { a: twoGraded(), b: deadline([byGrade("hijau", days(7))]) } },
  ],
  [
    "a gap says that the grade is left open",
    { grading: byHand, deadlines: { a: twoGraded({ source: ["CTH-D1"] }) }, sop: gapOn("CTH-D1") },
  ],
  [
    "the last rule is for all",
    {
      grading: byHand,
      deadlines: {
        a: deadline([byGrade("merah", days(1)), byGrade("kuning", days(3)), { length: days(5) }]),
      },
    },
  ],
  [
    "a rule of the last grade for some cases",
    {
      grading: byHand,
      deadlines: {
        a: deadline([
          byGrade("merah", days(1)),
          byGrade("kuning", days(3)),
          { when: { all: [is("grade", "hijau"), is("channel", "sms")] }, length: days(5) },
        ]),
      },
    },
  ],
  ["two channels have no rule", { channels, deadlines: { a: deadline(twoChannels.slice(0, 1)) } }],
  [
    "two channels in all",
    { channels: { langsung: {}, sms: {} }, deadlines: { a: deadline(twoChannels.slice(0, 1)) } },
  ],
  [
    "the last channel has a deadline of its own",
    {
      channels,
      deadlines: {
        a: deadline(twoChannels),
        b: deadline([{ when: is("channel", "surat"), length: days(7) }]),
      },
    },
  ],
  [
    "a gap says that the channel is left open",
    {
      channels: { ...channels, surat: { source: ["CTH-X"] } },
      deadlines: { a: deadline(twoChannels) },
      sop: gapOn("CTH-X"),
    },
  ],
  [
    "starts for every channel without `otherwise`",
    from(
      { when: is("channel", "langsung"), event: "received" },
      { when: is("channel", "sms"), event: "submitted" },
    ),
  ],
  [
    "starts for every grade that there is",
    {
      facts: { korban: { type: "integer", label: "Korban" } },
      grading: {
        ranked: true,
        grades: [
          { id: "merah", label: "Merah", when: is("korban", 5, "greaterThan") },
          { id: "hijau", label: "Hijau", otherwise: true },
        ],
      },
      ...from(
        { when: is("grade", "merah"), event: "received" },
        { when: is("grade", "hijau"), event: "registered" },
      ),
    },
  ],
  [
    "no count is below nothing",
    {
      facts: { korban: { type: "integer", label: "Korban" } },
      ...from(
        { when: is("korban", 0), event: "received" },
        { when: is("korban", 0, "greaterThan"), event: "submitted" },
      ),
    },
  ],
  [
    "only cases of the rule need a start",
    {
      deadlines: {
        a: deadline([
          {
            when: is("channel", "sms"),
            from: [{ when: is("channel", "sms"), event: "received" }],
            length: days(3),
          },
          { length: days(5) },
        ]),
      },
    },
  ],
  [
    "a list that ends with otherwise",
    from({ when: is("channel", "sms"), event: "received" }, { otherwise: true, event: "submitted" }),
  ],
];

describe("the linter finds", () => {
  test.each(bad)("%s", (_, codes, sop) => {
    expect(foundIn(sop, /^S7[23]/).join(" ")).toBe(codes);
  });
});

describe("the linter leaves alone:", () => {
  test.each(right)("%s", (_, sop) => {
    expect(foundIn(sop, /^S7[23]/)).toEqual([]);
  });
});
