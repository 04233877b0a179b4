/** What the rules on names and traces leave alone, and what they find behind readings, defaults and shared conditions. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadSop } from "../../src/assess/load-sop.ts";
import { lint } from "../../src/lint/lint.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const is = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
const working = (amount: number) => ({ amount, unit: "working-day" });

/** A deadline of one rule, with further keys of the rule. */
function tanggapan(rule: object = {}, deadline: object = {}) {
  const rules = [{ length: working(3), ...rule }];
  return { tanggapan: { label: "Tanggapan", from: "received", until: "responded", ...deadline, rules } };
}

const clauses = (...abouts: string[]) =>
  Object.fromEntries(abouts.map((about, index) => [`CTH-A${index + 1}`, { at: `A.${index + 1}`, about }]));

const kantor = { default: true, workingDays: ["mon"], observes: [] };

type Parts = Parameters<typeof inlineSop>[0];

function codesIn(parts: Parts, file?: string): string[] {
  const sop = inlineSop({ calendars: { kantor }, deadlines: tanggapan(), ...parts });
  const options = file === undefined ? {} : { file };
  return lint(sop, options).map(({ code }) => code);
}

const told = (text: string): Parts => ({ deadlines: tanggapan({ note: text }) });
const gap = (about: string, kind = "silent", more: object = {}) => ({ id: "celah", kind, about, ...more });
const level = { id: "pimpinan", to: ["pimpinan"], on: { deadline: "tanggapan" }, action: "inform" };
const pimpinan = { roles: { pimpinan: { label: "Pimpinan" } } };
const daring = { daring: is("channel", ["sms", "langsung"], "in") };

// biome-ignore format: a table, one near miss a line
const silent: readonly (readonly [code: string, about: string, parts: Parts, file?: string])[] = [
  ["S781", "two roles of nearly one name", { roles: { a: { label: "Petugas" }, b: { label: "Petugas loket" } } }],
  ["S781", "a role and a channel of one name", { roles: { a: { label: "Loket" } }, channels: { a: { label: "Loket" } } }],
  ["S781", "channels without labels", { channels: { a: {}, b: {} } }],
  ["S781", "steps of two paths", { service: { procedure: [{ id: "a", label: "Menjawab" }, { id: "b", label: "Menjawab" }] } }],
  ["S781", "one choice offered by two fields", { intake: { a: { label: "A", type: "choice", options: [{ id: "x", label: "Ya" }] }, b: { label: "B", type: "choice", options: [{ id: "x", label: "Ya" }] } } }],
  ["S782", "one event, first and last", { deadlines: tanggapan({}, { until: { all: ["responded", { event: "responded", occurrence: "last", after: "received" }] } }) }],
  ["S782", "one fact, two values", { deadlines: tanggapan({ when: { any: [is("channel", "sms"), is("channel", "langsung")] } }) }],
  ["S782", "one condition in two lists", { deadlines: tanggapan({ when: { any: [{ all: [is("channel", "sms"), is("event.returned", true)] }, { all: [is("channel", "sms"), is("event.asked", true)] }] } }) }],
  ["S783", "conditions of one fact and two operators", { service: { conditions: { a: is("channel", ["sms"], "in"), b: is("channel", ["sms"], "notIn") } } }],
  ["S783", "a second name given on purpose", { service: { conditions: { ...daring, jauh: { condition: "daring" } } } }],
  ["S783", "all of some, and any of them", { service: { conditions: { a: { all: [is("channel", "sms"), is("event.asked", true)] }, b: { any: [is("channel", "sms"), is("event.asked", true)] } } } }],
  ["S758", "readings of one length and two starts", { deadlines: tanggapan({ readings: [{ id: "a", from: "submitted" }, { id: "b" }], reading: "a" }) }],
  ["S758", "one figure by the document and by a law", { deadlines: tanggapan({ readings: [{ id: "a", length: working(5) }, { id: "b", length: working(5), basis: "law", law: { cite: "UU 25/2009", confidence: "primary" } }], reading: "a" }) }],
  ["S758", "readings of two calendars with other days", { calendars: { kantor, loket: { workingDays: ["sat"], observes: [] } }, deadlines: tanggapan({ readings: [{ id: "a", length: working(3) }, { id: "b", length: working(3), calendar: "loket" }], reading: "a" }) }],
  ["S758", "readings that are extended otherwise", { deadlines: tanggapan({ readings: [{ id: "a", length: working(3) }, { id: "b", length: working(3), extension: { unit: "working-day", atMost: 2 } }], reading: "a" }) }],
  ["S758", "choices that differ in one place of two", { service: { readings: [{ id: "q", question: "?", choices: [{ id: "x" }, { id: "y" }], reading: "x" }] }, deadlines: { ...tanggapan({ underReadings: { q: { x: { length: working(3) }, y: { length: working(3) } } } }), lain: { label: "Lain", from: "received", until: "resolved", rules: [{ underReadings: { q: { x: { length: working(5) }, y: { length: working(9) } } } }] } } }],
  ["S784", "a role that only extends", { roles: { ppid: { label: "PPID" } }, deadlines: tanggapan({ extension: { unit: "day", atMost: 7, by: ["ppid"] } }) }],
  ["S784", "a role that a moment asks for", { roles: { unit: { label: "Unit" } }, deadlines: tanggapan({}, { from: { event: "forwarded", to: "unit" } }) }],
  ["S784", "a role that only receives a report", { roles: { camat: { label: "Camat" } }, sop: { duties: { laporan: { label: "Laporan", period: "month", to: ["camat"] } } } }],
  ["S784", "the complainant, whose acts cases record", { roles: { pasien: { label: "Pasien", party: "complainant" } } }],
  ["S785", "an event that means a built-in one", { sop: { events: { nota: { label: "Nota", means: { event: "responded" } } } } }],
  ["S785", "an event that a condition asks for", { sop: { events: { nota: { label: "Nota" } } }, deadlines: tanggapan({ when: is("event.nota", true) }) }],
  ["S785", "an event in a list of stops", { sop: { events: { nota: { label: "Nota" } } }, deadlines: tanggapan({}, { until: { any: ["responded", { event: "nota" }] } }) }],
  ["S785", "an event that sets a length", { sop: { events: { nota: { label: "Nota" } } }, deadlines: tanggapan({ length: { setBy: "nota", unit: "day", atMost: 14 } }) }],
  ["S786", "a record of a duty", { sop: { records: { buku: { label: "Buku" } }, duties: { laporan: { label: "Laporan", period: "month", record: "buku" } } } }],
  ["S786", "a record of a step", { sop: { records: { buku: { label: "Buku" } } }, service: { procedure: [{ id: "a", label: "A", record: "buku" }] } }],
  ["S786", "no records", {}],
  ["S787", "a calendar of a reading", { calendars: { kantor, loket: { workingDays: ["sat"], observes: [] } }, deadlines: tanggapan({ readings: [{ id: "a", calendar: "loket" }, { id: "b" }], reading: "b" }) }],
  ["S787", "a calendar of a channel", { calendars: { kantor, loket: { workingDays: ["sat"], observes: [] } }, channels: { sms: { calendar: "loket" } } }],
  ["S787", "a calendar kept for a decision, as a gap says", { calendars: { kantor, "jam-baru": { workingDays: ["sat"], observes: [] } }, sop: { gaps: [gap("jam lama", "outdated", { note: "lihat kalender jam-baru" })] } }],
  ["S788", "a fact that a shared condition compares", { facts: { korban: { type: "boolean", label: "Korban" } }, service: { conditions: { a: is("korban", true) } } }],
  ["S788", "a fact that answers what is judged", { facts: { benar: { type: "boolean", label: "Benar" } }, intake: { data: { label: "Data benar", judged: "benar" } } }],
  ["S788", "a fact of a reading that is not in force", { facts: { korban: { type: "boolean", label: "Korban" } }, deadlines: tanggapan({ readings: [{ id: "a" }, { id: "b", when: is("korban", true) }], reading: "a" }) }],
  ["S789", "a condition behind another that is used", { service: { conditions: { ...daring, jauh: { not: { condition: "daring" } } } }, deadlines: tanggapan({ when: { condition: "jauh" } }) }],
  ["S789", "a condition that a field is required by", { service: { conditions: daring }, intake: { nama: { label: "Nama", type: "text", required: { condition: "daring" } } } }],
  ["S789", "a condition of a branch", { service: { conditions: daring }, deadlines: tanggapan({}, { from: [{ when: { condition: "daring" }, event: "received" }, { otherwise: true, event: "submitted" }] }) }],
  ["S790", "a question that a rule answers", { service: { readings: [{ id: "q", question: "?", choices: [{ id: "x" }, { id: "y" }], reading: "x" }] }, deadlines: tanggapan({ underReadings: { q: { x: { length: working(3) }, y: { length: working(5) } } } }) }],
  ["S790", "a question that a deadline answers", { service: { readings: [{ id: "q", question: "?", choices: [{ id: "x" }, { id: "y" }], reading: "x" }] }, deadlines: tanggapan({}, { underReadings: { q: { x: { from: "submitted" }, y: { from: "received" } } } }) }],
  ["S791", "services without a list take every channel", {}],
  ["S791", "a channel that another service takes", { service: { channels: ["sms"] }, sop: { services: { a: { label: "A", channels: ["sms"] }, b: { label: "B", channels: ["langsung"] } } } }],
  ["S793", "an event that is narrower than a built-in one", { sop: { events: { "diterima-seksi": { label: "Diterima seksi" } } } }],
  ["S793", "an event named like a built-in one that says what it means", { sop: { events: { selesai: { label: "Selesai", means: { event: "responded" } } } } }],
  ["S793", "an event with a word of a built-in one in its label", { sop: { events: { nota: { label: "Nota diterima" } } } }],
  ["S794", "the file is named after the id and a version", {}, "rules/contoh.2027.json"],
  ["S794", "the file is a draft", {}, "konsep.json"],
  ["S794", "the id is longer than the name", {}, "C:\\aturan\\contoh.json"],
  ["S794", "nobody says what the file is called", {}],
  ["S795", "no channel names a source", { sop: { clauses: clauses("Ditangani") }, deadlines: tanggapan({ source: ["CTH-A1"] }) }],
  ["S795", "a rule whose deadline names the source", { sop: { clauses: clauses("Ditangani") }, deadlines: tanggapan({}, { source: ["CTH-A1"] }) }],
  ["S795", "a channel that is assumed", { sop: { clauses: clauses("Ditangani") }, channels: { a: { source: ["CTH-A1"] }, b: { basis: "assumed", note: "lazim" } } }],
  ["S796", "a clause that was copied from elsewhere", { sop: { clauses: clauses("Judul lain"), gaps: [gap("judul", "copied", { clauses: ["CTH-A1"] })] } }],
  ["S796", "a clause that a rule comes from, too", { sop: { clauses: clauses("Ditangani"), gaps: [gap("siapa", "unclear", { clauses: ["CTH-A1"] })] }, deadlines: tanggapan({ source: ["CTH-A1"] }) }],
  ["S796", "a clause about quality", { sop: { clauses: { "CTH-A1": { at: "A", about: "Ramah", kind: "quality" } }, gaps: [gap("ukuran", "unclear", { clauses: ["CTH-A1"] })] } }],
  ["S797", "a ladder that we assumed", { ...pimpinan, service: { escalation: [{ ...level, basis: "assumed", note: "lazim" }] }, sop: { gaps: [gap("jenjang eskalasi")] } }],
  ["S797", "a gap in the ladder, not its absence", { ...pimpinan, service: { escalation: [level] }, sop: { gaps: [gap("jenjang eskalasi bagi saran")] } }],
  ["S797", "a ladder that is unclear", { ...pimpinan, service: { escalation: [level] }, sop: { gaps: [gap("jenjang eskalasi", "unclear")] } }],
  ["S797", "a fee that the document does not give", { service: { fee: { kind: "unspecified" } }, sop: { gaps: [gap("biaya layanan")] } }],
  ["S799", "a hospital named after somebody", told("dirujuk ke RSUD dr. Soetomo, Surabaya")],
  ["S799", "a degree that an officer must have", told("petugas berpendidikan minimal Sarjana Keperawatan, S.Kep")],
  ["S799", "offices before a degree", told("ditangani Perawat Pelaksana, S.Kep")],
  ["S799", "a street", told("Jl. Prof. Dr. Sutomo, Gedung Haji Agus Salim, lantai 2")],
  ["S799", "a ward and the training asked for in it", told("Ruang Melati Bougenville, S.Kep")],
  ["S801", "a service with a person in its name", told("Hotline Ibu Sehat 0811222333; ibu hamil menghubungi bidan di 081234567890")],
  ["S800", "a bank account and a decree", told("rekening 1410012345678901, Keputusan Nomor 188.44/123/2026")],
  ["S800", "a number of 18 digits that is no date", told("barcode 999999999999999999")],
  ["S800", "an instant", told("sejak 20260710100000")],
  ["S801", "the hotline in a note", told("hotline pengaduan 0811-2345-6789 dijawab petugas loket")],
  ["S801", "a number that is said not to be private", told("nomor 081234567890 adalah nomor dinas, bukan nomor pribadi")],
  ["S801", "an office addressed politely", told("hubungi Bapak Kepala Bagian di 081234567890")],
  ["S801", "the number of a channel", { channels: { telepon: { label: "Telepon", address: "Humas 081936666670", note: "diminta lewat nomor pribadi 081936666670" } } }],
  ["S801", "a case number", told("nomor pribadi pelapor tidak dicatat; contoh tiket 2026071000812345")],
  ["S802", "one document", { sop: { clauses: { ...clauses("A"), "CTH-B": { at: "B", about: "B", document: "contoh", noRule: true } } }, deadlines: tanggapan({ source: ["CTH-A1"] }) }],
  ["S802", "no clause names a document", { sop: { documents: [{ id: "a", title: "A" }, { id: "b", title: "B" }], clauses: clauses("A") }, deadlines: tanggapan({ source: ["CTH-A1"] }) }],
  ["S802", "every clause does", { sop: { documents: [{ id: "a", title: "A" }, { id: "b", title: "B" }], clauses: { A: { at: "A", about: "A", document: "a", noRule: true }, B: { at: "A", about: "A", document: "b", noRule: true } } } }],
  ["S803", "clauses that do not say where they stand", { sop: { documents: [{ id: "a", title: "A" }, { id: "b", title: "B" }], clauses: clauses("A") }, deadlines: tanggapan({ source: ["CTH-A1"] }) }],
  ["S803", "no clauses yet", {}],
];

describe("nothing is said of", () => {
  for (const [code, about, parts, file] of silent)
    test(`${code}: ${about}`, () => {
      expect(codesIn(parts, file)).not.toContain(code);
    });
});

// biome-ignore format: a table, one hidden mistake a line
const hidden: readonly (readonly [code: string, about: string, parts: Parts, file?: string])[] = [
  ["S758", "a calendar of the same days under another name", { calendars: { kantor, loket: { label: "Loket", workingDays: ["mon"], observes: [] } }, deadlines: tanggapan({ readings: [{ id: "a", length: working(3) }, { id: "b", length: working(3), calendar: "loket" }], reading: "a" }) }],
  ["S758", "a start that the deadline says already", { deadlines: tanggapan({ readings: [{ id: "a", from: "received" }, { id: "b" }], reading: "a" }) }],
  ["S758", "choices that are the same wherever they are asked for", { service: { readings: [{ id: "q", question: "?", choices: [{ id: "x" }, { id: "y" }], reading: "x" }] }, deadlines: tanggapan({ underReadings: { q: { x: { length: working(3) }, y: { length: working(3) } } } }) }],
  ["S758", "readings of a grade in another order", { facts: { a: { type: "boolean", label: "A" }, b: { type: "boolean", label: "B" } }, service: { grading: { ranked: true, grades: [{ id: "m", label: "M", readings: [{ id: "x", when: { any: [is("a", true), is("b", true)] } }, { id: "y", when: { any: [is("b", true), is("a", true)] } }], reading: "x" }, { id: "h", label: "H", otherwise: true }] } } }],
  ["S781", "labels that differ in case and blanks", { roles: { a: { label: "Tim Pengaduan" }, b: { label: "tim  pengaduan " } } }],
  ["S781", "two grades", { grading: { criteria: "unspecified", ranked: false, grades: [{ id: "a", label: "Berat" }, { id: "b", label: "Berat" }] } }],
  ["S781", "two choices of one field", { intake: { jenis: { label: "Jenis", type: "choice", options: [{ id: "x", label: "Ya" }, { id: "y", label: "Ya" }] } } }],
  ["S782", "a condition, and a shared one that says it", { service: { conditions: daring }, deadlines: tanggapan({ when: { all: [{ condition: "daring" }, is("channel", ["langsung", "sms"], "in")] } }) }],
  ["S782", "two events, one in braces", { deadlines: tanggapan({}, { until: { any: ["responded", { event: "responded" }] } }) }],
  ["S782", "in a reading that is not in force", { deadlines: tanggapan({ readings: [{ id: "a" }, { id: "b", until: { any: ["resolved", "resolved"] } }], reading: "a" }) }],
  ["S783", "through a third one", { service: { conditions: { ...daring, a: { not: { condition: "daring" } }, b: { not: daring.daring } } } }],
  ["S789", "two that only refer to each other's like", { service: { conditions: { ...daring, jauh: { not: { condition: "daring" } } } } }],
  ["S790", "a question beside one that is used", { service: { readings: [{ id: "a", question: "A?", choices: [{ id: "x" }], reading: "x" }, { id: "b", question: "B?", choices: [{ id: "x" }], reading: "x" }] }, deadlines: tanggapan({ underReadings: { a: { x: { length: working(3) } } } }) }],
  ["S793", "by its label", { sop: { events: { "masuk-loket": { label: "Diterima" } } } }],
  ["S793", "by its very id", { sop: { events: { received: { label: "Masuk" } } } }],
  ["S794", "a copy whose id was not changed", {}, "rules/sop/puskesmas-lain.json"],
  ["S795", "a rule whose readings do not say either", { sop: { clauses: clauses("Ditangani") }, deadlines: { ...tanggapan({ source: ["CTH-A1"] }), lain: { ...tanggapan({ readings: [{ id: "a" }, { id: "b" }], reading: "a" }).tanggapan } } }],
  ["S797", "a closing", { service: { closure: { rules: [{ id: "puas", on: "satisfied", effect: "closes" }] } }, sop: { gaps: [gap("Belum ada penutupan pengaduan")] } }],
  ["S799", "with an initial", told("disusun oleh Sari B. Contoh, M.Kes")],
  ["S800", "in groups", told("NIP. 19700101 199503 1 001")],
  ["S801", "of somebody who is addressed", told("hubungi Ibu Sari di +62 812-3456-7890")],
];

describe("is found", () => {
  for (const [code, about, parts, file] of hidden)
    test(`${code}: ${about}`, () => {
      expect(codesIn(parts, file)).toContain(code);
    });
});

describe("no name and no trace is wrong in", () => {
  const folder = new URL("../../rules/sop/", import.meta.url);
  const shipped = readdirSync(folder)
    .filter((name) => !name.endsWith(".scenarios.json"))
    .map((name) => new URL(name, folder));
  const files = [...shipped, new URL("../../examples/loket-perizinan.json", import.meta.url)];
  test.each(files)("%s", (url) => {
    const text = readFileSync(url, "utf8");
    const found = lint(loadSop(text), { text, file: url.pathname });
    expect(found.filter(({ code }) => code >= "S781" && code <= "S809")).toEqual([]);
  });
});
