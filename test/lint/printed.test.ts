/** What is printed against what is encoded: what is found, where it hides, and near misses that are right as they stand. */
import { describe, expect, test } from "vitest";
import { lint } from "../../src/index.ts";
import { type InlineSop, inlineSop } from "../assess/inline-sop.ts";

const day = (amount: number) => ({ amount, unit: "day" });
const workingDay = (amount: number) => ({ amount, unit: "working-day" });
const hour = (amount: number) => ({ amount, unit: "hour" });
const minute = (amount: number) => ({ amount, unit: "minute" });
const clauses = {
  A1: { at: "A.1", about: "diselesaikan dalam 14 hari kerja" },
  A2: { at: "A.2", about: "lain" },
};

/** A deadline of one rule. */
function ofRule(rule: object, more: object = {}, sop: object = {}): InlineSop {
  const penyelesaian = { label: "Penyelesaian", from: "received", until: "resolved", ...more, rules: [rule] };
  return { deadlines: { penyelesaian }, sop };
}
const printed = (phrase: string, length: unknown, rule: object = {}) =>
  ofRule({ printed: phrase, length, ...rule });
const extended = (phrase: string, extension: object) =>
  ofRule({ length: day(10), extension: { printed: phrase, ...extension } });
const step = (phrase: string, standardTime: object): InlineSop => ({
  service: { procedure: [{ id: "a", label: "A", standardTime: { ...standardTime, printed: phrase } }] },
});
const duty = (phrase: string, rest: object): InlineSop => ({
  sop: { duties: { lapor: { label: "L", printed: phrase, ...rest } } },
});
const fee = (phrase: string, kind: string): InlineSop => ({ service: { fee: { kind, printed: phrase } } });
const level = (phrase: string, on: object | string): InlineSop => ({
  ...printed("5 hari", day(5)),
  roles: { kepala: { label: "Kepala" } },
  service: { escalation: [{ id: "k", to: ["kepala"], action: "inform", printed: phrase, on }] },
});
const byReadings = (phrase: string, reading: string, ...lengths: readonly [id: string, part: object][]) =>
  ofRule({ printed: phrase, reading, readings: lengths.map(([id, part]) => ({ id, ...part })) });
const byQuestion = (phrase: string, a: object, b: object, at: "rule" | "deadline" = "rule"): InlineSop => {
  const underReadings = { tanya: { a, b } };
  const parts = ofRule(
    { printed: phrase, ...(at === "rule" ? { underReadings } : {}) },
    at === "deadline" ? { underReadings } : {},
  );
  const choices = [{ id: "a" }, { id: "b" }];
  return {
    ...parts,
    service: { readings: [{ id: "tanya", question: "Yang mana?", choices, reading: "a" }] },
  };
};
/** Two readings, of which the second has a label; what is printed is no figure unless it is said. */
const labelled = (label: string, length: object, phrase = "segera") => ({
  ...byReadings(phrase, "a", ["a", { length: workingDay(10) }], ["b", { label, length, source: ["A2"] }]),
  sop: { clauses: { A2: clauses.A2 } },
});
const week = (label: string): InlineSop => ({
  calendars: {
    kantor: { label, default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] },
  },
});
const attached = (help: string, attachments: object): InlineSop => ({
  intake: { bukti: { label: "Bukti", type: "attachment", help, attachments } },
});
const citing = (about: string, rule: object, more: object = {}) =>
  ofRule({ source: ["A1"], ...rule }, more, { clauses: { A1: { at: "A.1", about } } });

const [rule0, service] = ["/services/pengaduan/deadlines/penyelesaian/rules/0", "/services/pengaduan"];
const set = (atMost: unknown) => ({ setBy: "acknowledged", unit: "working-day", atMost });
const ten = "10 hari kerja, dapat diperpanjang 7 hari kerja";

// biome-ignore format: a table, one file a line
const found: readonly (readonly [what: string, parts: InlineSop, code: string, pointer: string])[] = [
  ["another figure", printed("3 (tiga) hari kerja", workingDay(30)), "S701", `${rule0}/length`],
  ["the figure of 1 x 24 jam without its hours", printed("2 x 24 jam", hour(2)), "S702", `${rule0}/length`],
  ["a figure between the ends of a range", printed("3-5 hari kerja", workingDay(4)), "S701", `${rule0}/length`],
  ["weeks that are not those weeks", printed("2 minggu", day(15)), "S701", `${rule0}/length`],
  ["another most that an event may set", printed("maksimal 14 hari kerja", set(41)), "S701", `${rule0}/length`],
  ["another figure in the reading in force", byReadings("3 hari", "b", ["a", { length: day(3) }], ["b", { length: day(13) }]), "S701", `${rule0}/readings/1/length`],
  ["another figure in a reading that is not in force", byReadings("3 hari", "a", ["a", { length: day(3) }], ["b", { length: workingDay(13) }]), "S701", `${rule0}/readings/1/length`],
  ["another figure that is said to be assumed, in force", byReadings("3 hari", "b", ["a", { length: day(3) }], ["b", { length: day(13), basis: "assumed", note: "x" }]), "S701", `${rule0}/readings/1/length`],
  ["another figure by a choice", byQuestion("3 hari", { length: day(3) }, { length: workingDay(5) }), "S701", `${rule0}/underReadings/tanya/b/length`],
  ["another figure by a choice of the deadline", byQuestion("3 hari", { length: day(5) }, { length: workingDay(3) }, "deadline"), "S701", "/services/pengaduan/deadlines/penyelesaian/underReadings/tanya/a/length"],
  ["calendar days for working days", printed("3 hari kerja", day(3)), "S702", `${rule0}/length`],
  ["working days for calendar days", printed("7 hari kalender", workingDay(7)), "S702", `${rule0}/length`],
  ["hours for minutes", printed("30 menit", hour(30)), "S702", `${rule0}/length`],
  ["calendar days in a reading", byReadings("3 hari kerja", "a", ["a", { length: workingDay(3) }], ["b", { length: day(3) }]), "S702", `${rule0}/readings/1/length`],
  ["no figure", printed("14 hari", "unspecified"), "S703", `${rule0}/length`],
  ["no figure in the reading in force", byReadings("14 hari", "a", ["a", { length: "unspecified" }], ["b", { length: day(14) }]), "S703", `${rule0}/readings/0/length`],
  ["figure and words that differ", printed("3 (empat) hari", day(3)), "S704", `${rule0}/printed`],
  ["figure and words of an extension that differ", extended("7 (delapan) hari", { unit: "day", atMost: 7 }), "S704", `${rule0}/extension/printed`],
  ["figure and words of a duty that differ", duty("3 (dua) bulan sekali", { period: "quarter" }), "S704", "/duties/lapor/printed"],
  ["figure and words of a fee that differ", fee("Rp 10.000 (dua ribu rupiah)", "paid"), "S704", `${service}/fee/printed`],
  ["a target inside a printed range", printed("3-5 hari kerja", workingDay(5), { target: workingDay(4) }), "S705", `${rule0}/target`],
  ["a target in another unit than the range", printed("3-5 hari kerja", workingDay(5), { target: day(3) }), "S705", `${rule0}/target`],
  ["another extension", extended("diperpanjang maksimal 7 (tujuh) hari", { unit: "day", atMost: 17 }), "S706", `${rule0}/extension`],
  ["an extension in another unit", extended("diperpanjang 7 hari kerja", { unit: "day", atMost: 7 }), "S706", `${rule0}/extension`],
  ["an extension without its figure", extended("diperpanjang 7 hari", { unit: "day", atMost: "unspecified" }), "S706", `${rule0}/extension`],
  ["another extension than the same phrase says", printed(ten, workingDay(10), { extension: { unit: "working-day", atMost: 14 } }), "S706", `${rule0}/extension`],
  ["an extension of a reading", byReadings("10 hari", "a", ["a", { length: day(10) }], ["b", { length: day(10), extension: { unit: "day", atMost: 8, printed: "diperpanjang 7 hari" } }]), "S706", `${rule0}/readings/1/extension`],
  ["another standard time", step("5 Menit", minute(50)), "S707", `${service}/procedure/0/standardTime`],
  ["half a range", step("15-30 Menit", minute(15)), "S707", `${service}/procedure/0/standardTime`],
  ["another range", step("15-30 Menit", { ...minute(10), atMost: 30 }), "S707", `${service}/procedure/0/standardTime`],
  ["another period", duty("pertriwulan", { period: "month" }), "S708", "/duties/lapor/period"],
  ["no period", duty("setiap bulan", { period: "unspecified" }), "S708", "/duties/lapor/period"],
  ["another weekday", duty("setiap Sabtu", { period: "day", weekdays: ["sun"] }), "S708", "/duties/lapor/period"],
  ["every day for one of the week", duty("setiap Sabtu", { period: "day" }), "S708", "/duties/lapor/period"],
  ["more often than printed", duty("2 kali setahun", { period: "year", times: 4 }), "S708", "/duties/lapor/period"],
  ["free for what costs something", fee("Rp 10.000,-", "free"), "S709", `${service}/fee/kind`],
  ["a fee for what is free", fee("Gratis", "paid"), "S709", `${service}/fee/kind`],
  ["an unspecified fee that is printed", fee("Tidak dipungut biaya", "unspecified"), "S709", `${service}/fee/kind`],
  ["another distance before", level("1 hari kerja sebelum jatuh tempo", { deadline: "penyelesaian", before: workingDay(3) }), "S710", `${service}/escalation/0/on/before`],
  ["another distance after", level("2 hari setelah jatuh tempo", { deadline: "penyelesaian", after: day(12) }), "S710", `${service}/escalation/0/on/after`],
  ["another time after a period", duty("paling lambat 5 hari setelah bulan berakhir", { period: "month", within: day(15) }), "S711", "/duties/lapor/within"],
  ["another figure than the only clause gives", citing("diselesaikan dalam 14 hari kerja", { length: workingDay(4) }), "S712", `${rule0}/length`],
  ["another figure than the clause gives, beside a phrase without one", citing("selesai paling lama 14 hari", { length: day(4), printed: "segera" }), "S712", `${rule0}/length`],
  ["no extension by any reading", printed(ten, workingDay(10)), "S713", `${rule0}/printed`],
  ["a label of a reading with another unit", labelled("14 hari kerja, hari penerimaan tidak dihitung", day(14)), "S714", `${rule0}/readings/1/length`],
  ["a label of a reading with another figure", labelled("30 hari sejak menerima pelayanan", day(3)), "S714", `${rule0}/readings/1/length`],
  ["a calendar of five days called one of six", week("Enam hari kerja"), "S714", "/calendars/kantor/workingDays"],
  ["a help with another size", attached("paling besar 2 MB", { maxBytes: 20_971_520 }), "S714", `${service}/intake/bukti/attachments/maxBytes`],
];

// biome-ignore format: a table, one file a line
const right: readonly (readonly [what: string, parts: InlineSop])[] = [
  ["a day that may be either", printed("14 hari", workingDay(14))],
  ["hours for days", printed("3 x 24 jam", day(3))],
  ["hours of working days for working days", printed("3 hari kerja", { amount: 72, unit: "hour-on-working-days" })],
  ["minutes for an hour", printed("1 jam", minute(60))],
  ["days for weeks", printed("2 minggu", day(14))],
  ["five working days for a week", printed("seminggu", workingDay(5))],
  ["the longer end of a range", printed("3-5 hari kerja", workingDay(5))],
  ["the shorter end of a range", printed("3-5 hari kerja", workingDay(3))],
  ["a phrase that is not understood", printed("3 atau 5 hari", day(9))],
  ["a phrase that lies before something", printed("3 hari sebelum sidang", day(9))],
  ["a phrase that only extends", printed("dapat diperpanjang paling lama 7 hari", day(10))],
  ["a figure that a regulation gives, not in force", byReadings("3 hari", "a", ["a", { length: day(3) }], ["b", { length: day(10), basis: "law", law: { cite: "UU", confidence: "primary" } }])],
  ["a reading of another clause", { ...byReadings("3 hari", "a", ["a", { length: day(3) }], ["b", { length: day(10), source: ["A2"] }]), sop: { clauses: { A2: clauses.A2 } } }],
  ["choices that read it in two ways", byQuestion("3 hari", { length: day(3) }, { length: workingDay(3) })],
  ["the most that an event may set", printed("maksimal 14 hari kerja", set(14))],
  ["an event that may set any length", printed("14 hari", set("unspecified"))],
  ["no figure where none is printed", printed("dalam batas waktu yang ditetapkan", "unspecified")],
  ["no figure in a reading that is not in force", byReadings("14 hari", "b", ["a", { length: "unspecified" }], ["b", { length: day(14) }])],
  ["the same figure in words", printed("3 (tiga) hari", day(3))],
  ["a contradiction that a gap tells", ofRule({ printed: "3 (empat) hari", length: day(3), source: ["A1"] }, {}, { clauses: { A1: clauses.A2 }, gaps: [{ id: "angka", kind: "contradictory", clauses: ["A1"], about: "3 atau 4" }] })],
  ["a parenthesis that is no number", printed("3 (hari kerja) hari", day(3))],
  ["the shorter end as the target", printed("3-5 hari kerja", workingDay(5), { target: workingDay(3) })],
  ["a target beside one figure", printed("5 hari kerja", workingDay(5), { target: workingDay(2) })],
  ["no target of a range", printed("3-5 hari kerja", workingDay(5))],
  ["an extension as printed", extended("diperpanjang maksimal 7 (tujuh) hari", { unit: "working-day", atMost: 7 })],
  ["two extensions together", extended("diperpanjang 7 hari", { unit: "day", atMost: 14, times: 2 })],
  ["an extension without a printed figure", extended("atau bisa lebih", { unit: "day", atMost: 7 })],
  ["a standard time as printed", step("15-30 Menit", { ...minute(15), atMost: 30 })],
  ["an hour in minutes", step("1 Jam", minute(60))],
  ["the longer end of a standard time", step("15-30 Menit", minute(30))],
  ["a standard time that ends as printed", step("maksimal 30 menit", { ...minute(15), atMost: 30 })],
  ["a period as printed", duty("pertriwulan", { period: "quarter" })],
  ["twice a year as half-years", duty("2 kali setahun", { period: "half-year" })],
  ["a week or a Sunday", duty("setiap minggu", { period: "day", weekdays: ["sun"] })],
  ["every day on the days of work", duty("setiap hari", { period: "day", weekdays: ["mon", "tue", "wed", "thu", "fri"] })],
  ["days in another order", duty("setiap Senin dan Kamis", { period: "day", weekdays: ["thu", "mon"] })],
  ["a period that nobody knows", duty("berkala", { period: "month" })],
  ["free as printed", fee("Tidak dipungut biaya", "free")],
  ["a price that a tariff sets", fee("Rp 10.000,-", "by-tariff")],
  ["a tariff that is paid", fee("menurut peraturan daerah", "paid")],
  ["free for some", fee("gratis bagi lansia", "paid")],
  ["a distance as printed", level("1 hari kerja sebelum jatuh tempo", { deadline: "penyelesaian", before: workingDay(1) })],
  ["a breach whose phrase is that of its deadline", level("5 hari", { deadline: "penyelesaian" })],
  ["a level by an event", level("1 x 24 jam", "dissatisfied")],
  ["a time after a period as printed", duty("paling lambat 5 hari setelah bulan berakhir", { period: "month", within: workingDay(5) })],
  ["a time after a period beside a printed period", duty("setiap bulan", { period: "month", within: day(5) })],
  ["a clause with the same figure", citing("diselesaikan dalam 14 hari kerja", { length: workingDay(14) })],
  ["a clause with two figures", citing("selesai dalam 5, 14, atau 60 hari kerja", { length: workingDay(7) })],
  ["a clause beside a printed figure", citing("ditutup setelah 10 hari", { length: day(3), printed: "3 hari" })],
  ["a clause that two deadlines cite", citing("dijawab dalam 14 hari", { length: day(3) }, { source: ["A1"] })],
  ["a figure that is assumed", citing("diselesaikan dalam 14 hari", { length: day(3), basis: "assumed", note: "x" })],
  ["an extension of a reading that is not in force", byReadings(ten, "a", ["a", { length: workingDay(10) }], ["b", { length: workingDay(10), extension: { unit: "working-day", atMost: 7 } }])],
  ["an extension that a gap explains", ofRule({ printed: ten, length: workingDay(10), source: ["A1"] }, {}, { clauses: { A1: clauses.A2 }, gaps: [{ id: "tambahan", kind: "unclear", clauses: ["A1"], about: "siapa yang memperpanjang" }] })],
  ["an extension that is printed without a figure", printed("10 hari kerja dan dapat diperpanjang", workingDay(10))],
  ["a label with the figure of its reading", labelled("14 hari kerja, Senin–Sabtu", workingDay(14))],
  ["a label that leaves the unit open", labelled("14 hari", workingDay(14))],
  ["a label that quotes what is printed", labelled("10 hari kerja", day(14), "10 hari kerja")],
  ["a label in the form that is to be read", labelled("3 x 24 jam", workingDay(3))],
  ["a label that compares", labelled("7 hari lebih ketat", day(3))],
  ["a calendar as it is called", week("Lima hari kerja")],
  ["a calendar that is called after an office", week("Kantor lama, enam hari kerja")],
  ["a help with the size in thousands", attached("paling besar 2 MB", { maxBytes: 2_000_000 })],
  ["a help with two sizes", attached("1 MB tiap berkas, seluruhnya 5 MB", { maxTotalBytes: 5_242_880 })],
  ["a help about one of two sizes", attached("paling besar 2 MB", { maxBytes: 1_000_000, maxTotalBytes: 5_000_000 })],
];

/** What the rules of this family find. */
function findingsIn(parts: InlineSop): readonly string[] {
  return lint(inlineSop(parts))
    .filter(({ code }) => /^S7[01]/.test(code))
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("is found, alone and at its place:", () => {
  test.each(found)("%s", (_, parts, code, pointer) =>
    expect(findingsIn(parts)).toEqual([`${code} ${pointer}`]),
  );
});

describe("is right as it stands:", () => {
  test.each(right)("%s", (_, parts) => expect(findingsIn(parts)).toEqual([]));
});

test("says what to write instead: in the unit that is encoded where the phrase may mean it", () => {
  const helpOf = (phrase: string, length: object) =>
    lint(inlineSop(printed(phrase, length))).find(({ code }) => code.startsWith("S70"))!.help;
  expect(helpOf("14 hari", workingDay(41))).toContain("`14 working-day`");
  expect(helpOf("14 hari", hour(41))).toContain("`336 hour`");
  expect(helpOf("3-5 hari kerja", day(8))).toContain("`5 working-day`");
});
