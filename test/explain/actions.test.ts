/** What is to be done in words: what a case that is not taken asks for, and who is to act where nobody is named. */
import { expect, test } from "vitest";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { Language } from "../../src/base/language.ts";
import { explain } from "../../src/explain/explain.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { assessed, type Story } from "../assess/story.ts";

const events = ["received 07-10 09:00"];
const now = "07-10 10:00";

function actionTexts(story: Story, language: Language = "id"): readonly string[] {
  const sop = typeof story.sop === "string" ? shippedSop(story.sop) : story.sop;
  return explain(sop, assessed(story), { language }).actions.map(({ text }) => text);
}

const refused = (rule: object) =>
  oneDeadline(
    { amount: 5, unit: "day" },
    {},
    {
      facts: { berwenang: { type: "boolean", label: "Wewenang kami" } },
      service: {
        scope: [{ id: "wewenang", when: { fact: "berwenang", operator: "equal", value: true }, ...rule }],
      },
    },
  );
const refersTo = { label: "Kantor lain" };

// biome-ignore format: a table, one case a line
test.each<readonly [about: string, rule: object, language: Language, expected: string]>([
  ["referred", { else: "refer", refersTo }, "id", "Arahkan pelapor ke Kantor lain, lalu tutup pengaduan ini, paling lambat akhir Rabu, 15 Juli 2026 (24.00 WITA); pengaduan ini di luar lingkup layanan, karena Wewenang kami: tidak."],
  ["referred", { else: "refer", refersTo }, "en", "Refer the complainant to Kantor lain, then close this case, no later than the end of Wednesday, 15 July 2026 (24:00 WITA); it is out of the scope of the service, reason: Wewenang kami: no."],
  ["rejected", { else: "reject" }, "id", "Tolak pengaduan ini dan beri tahu pelapor, paling lambat akhir Rabu, 15 Juli 2026 (24.00 WITA); pengaduan ini di luar lingkup layanan, karena Wewenang kami: tidak."],
  ["rejected and referred", { else: "reject", refersTo }, "en", "Reject this case and refer the complainant to Kantor lain, no later than the end of Wednesday, 15 July 2026 (24:00 WITA); it is out of the scope of the service, reason: Wewenang kami: no."],
])("a case that is %s is told so, and why, in one line (%#)", (_, rule, language, expected) => {
  expect(actionTexts({ sop: refused(rule), facts: { berwenang: false }, events, now }, language)).toEqual([expected]);
});

test("whoever is not named is to be chosen; a document that could not be read in whole is not said to be silent", () => {
  const clauses = { "C-1": { at: "1", about: "mencatat" }, "C-2": { at: "2", about: "menjawab" } };
  const gaps = [{ id: "pelaksana", kind: "not-seen", clauses: ["C-2"], about: "pelaksana" }];
  const procedure = [
    { id: "mencatat", label: "Mencatat", after: [], doneWhen: "registered", source: ["C-1"] },
    { id: "menjawab", label: "Menjawab", after: [], doneWhen: "informed", source: ["C-2"] },
  ];
  const sop = inlineSop({ service: { procedure }, sop: { clauses, gaps } });
  expect(actionTexts({ sop, events, now })).toEqual([
    "Mencatat (tetapkan petugasnya, dokumen tidak menyebut pelaksana; C-1, 1).",
    "Menjawab (tetapkan petugasnya; C-2, 2).",
  ]);
});

test.each([
  [false, "id", "Mencatat (kami anggap wajib; tetapkan petugasnya, dokumen tidak menyebut pelaksana)."],
  [false, "en", "Mencatat (taken by us as required; decide who does it, the document names nobody)."],
  [true, "id", "Mencatat (kami anggap tidak wajib; tetapkan petugasnya, dokumen tidak menyebut pelaksana)."],
] as const)("a step that we assumed says so (optional: %s, %s)", (optional, language, expected) => {
  const procedure = [
    {
      id: "mencatat",
      label: "Mencatat",
      ...(optional ? { optional } : {}),
      doneWhen: "registered",
      basis: "assumed",
      note: "kami kira",
    },
  ];
  const sop = inlineSop({ service: { procedure } });
  expect(actionTexts({ sop, events, now }, language)).toEqual([expected]);
});

test("of a limit that is not settled yet the strictest is told, and that it is", () => {
  const [, , limit] = actionTexts({ sop: "rsud-buleleng", channel: "telepon", events, now });
  expect(limit).toBe(
    "Petugas: “Ditanggapi dan ditindaklanjuti” harus tuntas paling lambat Sabtu, 11 Juli 2026 pukul 09.00 WITA (batas paling ketat yang mungkin: BUL-D1, Waktu 1).",
  );
});

test("of what a limit waits for only what is lacking is told", () => {
  const waits = (done: readonly string[], language: Language = "id") => {
    const facts = { kematian: true };
    const story = { sop: "rsud-buleleng", channel: "sms", facts, events: [...events, ...done], now };
    return explain(shippedSop("rsud-buleleng"), assessed(story), { language }).deadlines[0]!.waits;
  };
  expect(waits([])).toBe(
    "Dipenuhi bila (ditanggapi, hasil diberitahukan, atau terselesaikan) dan (ditindaklanjuti atau terselesaikan).",
  );
  expect(waits(["responded 07-10 09:30"])).toBe("Dipenuhi bila ditindaklanjuti atau terselesaikan.");
  expect(waits(["followed-up 07-10 09:30"], "en")).toBe(
    "Fulfilled once this is so: responded, complainant informed of the result or resolved.",
  );
});

test("the clause beside a date is that of the rule in force, a step's own stands by its name", () => {
  const yellow = { sop: "rsud-buleleng", channel: "sms", events, now };
  const [limit] = actionTexts({
    ...yellow,
    facts: {
      "sengketa-hukum": false,
      kematian: false,
      "kerugian-materiil": false,
      "pemberitaan-media": true,
      "kerugian-immateriil": false,
    },
  });
  expect(limit).toContain("(batas: BUL-D2, Waktu 2)");
  const [step] = actionTexts({ sop: "rsud-kepulauan-seribu", channel: "telepon", events, now });
  expect(step).toMatch(/^Petugas: .* \(KSB-S6, .*\), paling lambat .* \(batas: KSB-D1, .*\)\.$/);
});

test("where one possibility has no limit, nothing is said to be late without its condition", () => {
  const texts = actionTexts({ sop: "puskesmas-sewo", channel: "burung", events, now: "07-13 10:00" });
  const condition = "kanal: Formulir daring, Facebook, atau Instagram, batas sudah lewat sejak";
  // The channel is none that there is.
  expect(texts[0]).toBe("Perbaiki data pengaduan (lihat catatan).");
  expect(texts[1]).toMatch(/^Pastikan lebih dahulu: .*\? Bila kanal/);
  for (const text of texts.slice(1, 3)) {
    expect(text).toContain(condition);
    expect(text).toContain("dalam hal lain tidak ada batas waktu (batas: SEW-B1.2");
  }
});

test("what is of the wrong kind is to be corrected, not completed", () => {
  const service = { intake: { usia: { label: "Usia", type: "integer" } } };
  const story = { sop: inlineSop({ service }), fields: { usia: "dua" }, events, now };
  expect(actionTexts(story)).toContain(
    "Perbaiki: usia (isinya tidak berupa bilangan bulat, atau terlalu panjang).",
  );
});

test("what only the complainant can do is not obligatory", () => {
  const roles = { pelapor: { label: "Pelapor", party: "complainant" } };
  const procedure = [
    { id: "mengisi", label: "Mengisi formulir", actor: ["pelapor"], doneWhen: "registered" },
  ];
  const sop = inlineSop({ roles, service: { procedure } });
  const [action] = explain(sop, assessed({ sop, events, now })).actions;
  expect(action).toMatchObject({ kind: "step", mandatory: false });
});

test("a limit that the SOP itself takes from a regulation is no policy's, also where a policy lies over it", () => {
  const law = { basis: "law", law: { cite: "UU 1/2000 Pasal 1", confidence: "primary" } };
  const limit = (label: string, until: string) => ({
    label,
    from: "received",
    until,
    rules: [{ length: { amount: 5, unit: "day" } }],
    ...law,
  });
  const own = inlineSop({ deadlines: { jawaban: limit("Jawaban", "responded") } });
  const policy = {
    formatVersion: 1,
    id: "kebijakan",
    version: "1",
    title: "Kebijakan",
    services: { pengaduan: { deadlines: { putusan: limit("Putusan", "decided") } } },
  };
  const { sop } = loadPolicy(policy, own);
  const remarks = (of: LoadedSop) =>
    actionTexts({ sop: of, events, now }).map((text) => /\((?:.*; )?batas: (.*)\)\.$/.exec(text)?.[1]);
  expect(remarks(own)).toEqual(["UU 1/2000 Pasal 1"]);
  expect(remarks(sop)).toEqual(["UU 1/2000 Pasal 1", "kebijakan instansi; UU 1/2000 Pasal 1"]);
});
