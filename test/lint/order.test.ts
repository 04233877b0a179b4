/** Rules of the linter on order and size: what they find beyond their twins, and what they leave alone. */
import { describe, expect, test } from "vitest";
import type { InlineSop } from "../assess/inline-sop.ts";
import { byGrade, byHand, days, deadline, foundIn, is } from "./found.ts";

type Case = readonly [name: string, codes: string, sop: InlineSop];

const hours = (amount: number, more: object = {}) => ({ amount, unit: "hour", ...more });
const rules = (...each: readonly object[]): InlineSop => ({ deadlines: { a: deadline(each) } });
const graded = (...each: readonly object[]): InlineSop => ({ grading: byHand, ...rules(...each) });
const aggravating = {
  kematian: { type: "boolean", label: "Kematian", aggravating: true },
  korban: { type: "integer", label: "Korban", aggravating: true },
};
const grades = (red: object, ranked = true) => ({
  ranked,
  grades: [
    { id: "merah", label: "Merah", when: red },
    { id: "hijau", label: "Hijau", otherwise: true },
  ],
});
const byFact = (red: object, more: InlineSop = {}): InlineSop => ({
  facts: aggravating,
  grading: grades(red),
  ...more,
});
const warned = (before: object, ...each: readonly object[]): InlineSop => ({
  roles: { kepala: { label: "Kepala" } },
  ...rules(...each),
  service: { escalation: [{ id: "e", to: ["kepala"], action: "inform", on: { deadline: "a", before } }] },
});
const step = (standardTime: object, ...each: readonly object[]): InlineSop => ({
  ...rules(...each),
  service: { procedure: [{ id: "s", label: "S", doneWhen: "resolved", deadline: "a", standardTime }] },
});
const extended = (length: object, extension: object) => rules({ length, extension });
const answered = (response: object, resolution: object): InlineSop => ({
  deadlines: {
    a: deadline([{ length: response }], { until: "responded" }),
    b: deadline([{ length: resolution }]),
  },
});
const duty = (more: object): InlineSop => ({ sop: { duties: { d: { label: "Laporan", ...more } } } });
const attached = (attachments: object): InlineSop => ({
  intake: { bukti: { label: "Bukti", type: "attachment", attachments } },
});
const validity = (
  effectiveFrom: string | null,
  reviewBy: string | null,
  effectiveTo: string | null = null,
) => ({
  sop: { validity: { effectiveFrom, effectiveTo, reviewBy } },
});
const monday = { mon: [["08:00", "16:00"]] };
const open = (calendar: object, sop: object = {}): InlineSop => ({
  calendars: { kantor: { default: true, workingDays: ["mon"], observes: [], ...calendar } },
  ...sop,
});

// biome-ignore format: a table, one SOP a line
const bad: readonly Case[] = [
  ["hours against working days, sure in every calendar", "S761", graded(byGrade("merah", days(3)), byGrade("kuning", hours(24)), byGrade("hijau", days(5)))],
  ["graver and longer in some cases only", "S761", graded({ when: { all: [is("grade", "merah"), is("channel", "sms")] }, length: days(9) }, byGrade("merah", days(1)), { length: days(5) })],
  ["graver and longer behind a shared condition", "S761", { ...graded({ when: { condition: "berat" }, length: days(9) }, { length: days(5) }), service: { conditions: { berat: is("grade", "merah") } } }],
  ["graver and longer in the reading in force", "S761", graded({ when: is("grade", "merah"), readings: [{ id: "x", length: days(1) }, { id: "y", length: days(8) }], reading: "y" }, { length: days(5) })],
  ["a death is not wanted for red", "S762", byFact({ any: [is("kematian", false), is("korban", 2, "greaterThan")] })],
  ["a comparison the wrong way round, in a shared condition", "S762", { ...byFact({ condition: "berat" }), service: { conditions: { berat: is("korban", 3, "lessThanInclusive") } } }],
  ["two facts, both the wrong way round", "S762 S762", byFact({ not: { any: [is("kematian", true), is("korban", 2, "greaterThan")] } })],
  ["more victims, more time, on one channel", "S763", { facts: aggravating, ...rules({ when: { all: [is("korban", 3, "greaterThan"), is("channel", "sms")] }, length: days(9) }, { length: days(3) }) }],
  ["more time for a death, whatever the grade", "S763", byFact(is("korban", 0, "greaterThan"), rules({ when: is("kematian", true), length: days(9) }, { length: days(3) }))],
  ["a target as long as its limit", "S764", rules({ length: hours(48), target: hours(48) })],
  ["a target in the reading in force", "S764", rules({ readings: [{ id: "x", length: days(3), target: days(4) }], reading: "x" })],
  ["an answer within days after hours", "S765", answered(days(3), hours(24))],
  ["a warning in hours at the start", "S766", warned(hours(24), { length: hours(24) })],
  ["a warning a working day ahead of a day's hours", "S766", warned(days(1), { length: hours(24) })],
  ["days where minutes were meant", "S767", step(days(5), { length: hours(24) })],
  ["a range that begins over the limit", "S767", step({ amount: 49, atMost: 60, unit: "hour" }, { length: hours(48) })],
  ["an extension of months", "S768", extended({ amount: 14, unit: "day" }, { unit: "month", atMost: 1 })],
  ["hours put off by days", "S769", extended(hours(72), { unit: "day", atMost: 1 })],
  ["a limit without figure put off by another unit", "S769", extended(days(10), { unit: "day", atMost: "unspecified" })],
  ["a duty within more than its quarter", "S770", duty({ period: "quarter", within: { amount: 4, unit: "month" } })],
  ["a duty of Saturdays", "S770", duty({ period: "day", weekdays: ["sat"], within: { amount: 8, unit: "day" } })],
  ["kilobytes", "S771", attached({ maxTotalBytes: 2048 })],
  ["a review of the year before", "S772", validity("2026-01-01", "2025-12-31")],
  ["hours of two periods, both over", "S773", open({ windows: [{ to: "2025-05-31", hours: monday }, { from: "2025-06-01", to: "2026-05-31", hours: monday }] }, validity("2025-01-01", null, "2026-12-31"))],
];

// biome-ignore format: a table, one SOP a line
const right: readonly (readonly [name: string, sop: InlineSop])[] = [
  ["limits that grow as gravity falls", graded(byGrade("merah", hours(24)), byGrade("kuning", days(3)), byGrade("hijau", days(5)))],
  ["equal limits", graded(byGrade("merah", days(3)), byGrade("kuning", days(3)), byGrade("hijau", days(3)))],
  ["limits that no calendar compares", graded(byGrade("merah", days(2)), byGrade("kuning", hours(72)), byGrade("hijau", days(9)))],
  ["limits on different calendars", graded({ ...byGrade("merah", days(5)), calendar: "loket" }, byGrade("kuning", days(3)), byGrade("hijau", days(9)))],
  ["a limit from another start", graded({ ...byGrade("merah", days(5)), from: "forwarded" }, byGrade("kuning", days(3)), byGrade("hijau", days(9)))],
  ["grades that are no order", { grading: { ...byHand, ranked: false }, ...rules(byGrade("merah", days(9)), byGrade("kuning", days(3)), byGrade("hijau", days(5))) }],
  ["the complainant gets more time in a graver case", { grading: byHand, deadlines: { a: deadline([byGrade("merah", days(9)), { length: days(3) }], { binds: "complainant", from: "returned", until: "file-completed" }) } }],
  ["a longer reading that is not in force", graded({ when: is("grade", "merah"), readings: [{ id: "x", length: days(1) }, { id: "y", length: days(8) }], reading: "x" }, { length: days(5) })],
  ["more victims, graver", byFact(is("korban", 3, "greaterThan"))],
  ["a fact that is not said to be aggravating", { facts: { korban: { type: "integer", label: "Korban" } }, grading: grades(is("korban", 3, "lessThan")) }],
  ["a classification by kind", { facts: aggravating, grading: grades(is("korban", 3, "lessThan"), false) }],
  ["no victims less than none", byFact({ any: [is("korban", 0, "lessThan"), is("korban", 0, "greaterThan")] })],
  ["what an event decides is not tried", byFact({ any: [is("event.responded", false), is("kematian", true)] })],
  ["a death shortens", { facts: aggravating, ...rules({ when: is("kematian", true), length: days(1) }, { length: days(3) }) }],
  ["a death, other start", { facts: aggravating, ...rules({ when: is("kematian", true), from: "verified", length: days(9) }, { length: days(3) }) }],
  ["a death without a figure", { facts: aggravating, ...rules({ when: is("kematian", true), length: "unspecified" }, { length: days(3) }) }],
  ["a target before its limit", rules({ length: days(5), target: days(3) })],
  ["a target in hours of a limit in days", rules({ length: { amount: 3, unit: "day" }, target: hours(72) })],
  ["a target of a limit without figure", rules({ length: "unspecified", target: days(3) })],
  ["an answer before the resolution", answered(days(3), days(5))],
  ["an answer and a resolution at once", answered(days(5), days(5))],
  ["the outcome is told after it", { deadlines: { a: deadline([{ length: days(9) }], { until: "informed" }), b: deadline([{ length: days(5) }]) } }],
  ["an answer from another start", { deadlines: { a: deadline([{ length: days(9) }], { until: "responded" }), b: deadline([{ length: days(5) }], { from: "verified" }) } }],
  ["an answer on other channels than the resolution", { deadlines: { a: deadline([{ when: is("channel", "sms"), length: days(9) }], { until: "responded" }), b: deadline([{ when: is("channel", "langsung"), length: days(5) }]) } }],
  ["an answer and action together", { deadlines: { a: deadline([{ length: days(9) }], { until: { all: ["responded", "followed-up"] } }), b: deadline([{ length: days(5) }]) } }],
  ["a warning the day before", warned(days(1), { length: days(3) })],
  ["a warning that is right for one of two rules", warned(days(2), { when: is("channel", "sms"), length: days(1) }, { length: days(5) })],
  ["a warning of a limit that is set case by case", warned(days(2), { length: { setBy: "acknowledged", unit: "working-day", atMost: 1 } })],
  ["a warning a day ahead of 1 day", warned(hours(24), { length: { amount: 1, unit: "day" } })],
  ["a step of minutes", step({ amount: 5, unit: "minute" }, { length: hours(24) })],
  ["a range that begins within the limit", step({ amount: 24, atMost: 72, unit: "hour" }, { length: hours(48) })],
  ["a step that is in time for one rule", step(days(4), { when: is("channel", "sms"), length: days(1) }, { length: days(5) })],
  ["an extension as long as the limit", extended(days(7), { unit: "working-day", atMost: 7 })],
  ["an extension without bound", extended(days(7), { unit: "working-day", atMost: "unspecified" })],
  ["weeks put off by days", extended({ amount: 2, unit: "week" }, { unit: "day", atMost: 7 })],
  ["another unit in the document's own words", extended(days(10), { unit: "day", atMost: 7, printed: "7 (tujuh) hari" })],
  ["minutes put off by hours", extended({ amount: 90, unit: "minute" }, { unit: "hour", atMost: 1 })],
  ["a report of the month by the tenth", duty({ period: "month", within: { amount: 10, unit: "day" } })],
  ["a weekly report within five working days", duty({ period: "week", within: days(5) })],
  ["a Saturday report within the week", duty({ period: "day", weekdays: ["sat"], within: { amount: 5, unit: "day" } })],
  ["a duty without a limit", duty({ period: "day" })],
  ["two megabytes", attached({ maxBytes: 2_097_152 })],
  ["a hundred kilobytes", attached({ maxTotalBytes: 100_000 })],
  ["no limit of size", attached({ atMost: 2 })],
  ["a review a year later", validity("2025-02-03", "2026-02-03")],
  ["a review of an undated version", validity(null, "2026-02-03")],
  ["a review on the first day", validity("2026-02-03", "2026-02-03")],
  ["usual hours beside those of Ramadan", open({ hours: monday, windows: [{ from: "2026-02-18", to: "2026-03-19", hours: monday }] })],
  ["hours that begin and do not end", open({ windows: [{ to: "2025-05-31", hours: monday }, { from: "2025-06-01", hours: monday }] })],
  ["hours that last as long as the version", open({ windows: [{ to: "2026-12-31", hours: monday }] }, validity(null, null, "2026-12-31"))],
];

describe("the linter finds", () => {
  test.each(bad)("%s", (_, codes, sop) => {
    expect(foundIn(sop, /^S7[67]/).join(" ")).toBe(codes);
  });
});

describe("the linter leaves alone:", () => {
  test.each(right)("%s", (_, sop) => {
    expect(foundIn(sop, /^S7[67]/)).toEqual([]);
  });
});
