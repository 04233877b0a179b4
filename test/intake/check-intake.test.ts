import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";

const text = { type: "text" };
const onSms = { fact: "channel", operator: "equal", value: "sms" };
const isGrave = { fact: "gawat", operator: "equal", value: true };
const reported = { fact: "field.laporan", operator: "present" };

const sop = inlineSop({
  channels: { langsung: {}, sms: {}, surat: {} },
  service: { channels: ["langsung", "sms"] },
  facts: { gawat: { type: "boolean", label: "Gawat" } },
  intake: {
    nama: { label: "Nama", ...text, required: true },
    umur: { label: "Umur", type: "integer" },
    kronologi: { label: "Kronologi", ...text, expected: true, maxLength: 10 },
    nomor: { label: "Nomor", type: "phone", required: onSms, expected: true },
    laporan: { label: "Laporan polisi", type: "attachment" },
    "nomor-laporan": { label: "Nomor laporan", ...text, required: reported },
    visum: { label: "Visum", ...text, required: isGrave },
    wali: { label: "Wali", ...text, expected: isGrave },
    surel: { label: "Surel", type: "email" },
    alamat: { label: "Alamat", ...text },
    kontak: { label: "Kontak", atLeast: 2, of: ["nomor", "surel", "alamat"], when: { not: onSms } },
  },
});
/** Enough for `langsung`, but for the visum, which hangs on a fact. */
const enough = { nama: "Ketut", kronologi: "antre", nomor: "0362 22046", alamat: "Singaraja" };

type Item = { readonly field: string; readonly because: readonly { readonly kind: string }[] };
const named = (items: readonly Item[]) =>
  items.map(({ field, because }) => (because[0]!.kind === "wrong-kind" ? `${field}!` : field));

function answer(fields: unknown, channel = "langsung", facts: object = { gawat: false }) {
  const { intake } = assess(sop, { service: "pengaduan", channel, fields, facts }, 0);
  return [intake.status, named(intake.missing), named(intake.warnings)];
}

test.each<[string, unknown, string, object, string, string[], string[]]>([
  ["everything there", enough, "langsung", { gawat: false }, "complete", [], []],
  [
    "a required field absent",
    { ...enough, nama: undefined },
    "langsung",
    { gawat: false },
    "incomplete",
    ["nama"],
    [],
  ],
  [
    "only white space",
    { ...enough, nama: " \t\n\u00a0\u2003" },
    "langsung",
    { gawat: false },
    "incomplete",
    ["nama"],
    [],
  ],
  ["null", { ...enough, nama: null }, "langsung", { gawat: false }, "incomplete", ["nama"], []],
  ["an empty list", { ...enough, nama: [] }, "langsung", { gawat: false }, "incomplete", ["nama"], []],
  [
    "an expected field absent",
    { ...enough, kronologi: "" },
    "langsung",
    { gawat: false },
    "complete",
    [],
    ["kronologi"],
  ],
  [
    "required on this channel: said once",
    { nama: "Ketut", kronologi: "a" },
    "sms",
    { gawat: false },
    "incomplete",
    ["nomor"],
    [],
  ],
  [
    "a group's condition is false",
    { nama: "Ketut", kronologi: "a", nomor: "0362 22046" },
    "sms",
    { gawat: false },
    "complete",
    [],
    [],
  ],
  [
    "one of two of a group",
    { ...enough, alamat: " " },
    "langsung",
    { gawat: false },
    "incomplete",
    ["kontak"],
    [],
  ],
  [
    "another two of a group",
    { ...enough, alamat: "", surel: "a@b.id" },
    "langsung",
    { gawat: false },
    "complete",
    [],
    [],
  ],
  [
    "required because of another field",
    { ...enough, laporan: ["lp.pdf"] },
    "langsung",
    { gawat: false },
    "incomplete",
    ["nomor-laporan"],
    [],
  ],
  ["that other field empty", { ...enough, laporan: [] }, "langsung", { gawat: false }, "complete", [], []],
  ["required by a fact", enough, "langsung", { gawat: true }, "incomplete", ["visum"], ["wali"]],
  ["a fact that nobody has established", enough, "langsung", {}, "undetermined", [], ["visum", "wali"]],
  [
    "unknown, but there all the same",
    { ...enough, visum: "ada", wali: "ada" },
    "langsung",
    {},
    "complete",
    [],
    [],
  ],
  [
    "missing outweighs undetermined",
    { ...enough, nama: "" },
    "langsung",
    {},
    "incomplete",
    ["nama"],
    ["visum", "wali"],
  ],
  [
    "of the wrong kind: a warning, not missing",
    { ...enough, nomor: "besok" },
    "langsung",
    { gawat: false },
    "complete",
    [],
    ["nomor!"],
  ],
  [
    "a number where text stands",
    { ...enough, nama: 7 },
    "langsung",
    { gawat: false },
    "complete",
    [],
    ["nama!"],
  ],
  [
    "a fraction where a whole number stands",
    { ...enough, umur: 1.5 },
    "langsung",
    { gawat: false },
    "complete",
    [],
    ["umur!"],
  ],
  [
    "too long a text",
    { ...enough, kronologi: "a".repeat(11) },
    "langsung",
    { gawat: false },
    "complete",
    [],
    ["kronologi!"],
  ],
  [
    "ten emoji are ten characters",
    { ...enough, kronologi: "😀".repeat(10) },
    "langsung",
    { gawat: false },
    "complete",
    [],
    [],
  ],
  [
    "false is an answer, zero is a number",
    { ...enough, umur: 0 },
    "langsung",
    { gawat: false },
    "complete",
    [],
    [],
  ],
])("%s", (_, fields, channel, facts, status, missing, warnings) => {
  expect(answer(fields, channel, facts)).toEqual([status, missing, warnings]);
});

test("an SOP without intake is complete", () => {
  const bare = inlineSop({});
  expect(assess(bare, { service: "pengaduan" }, 0).intake).toEqual({
    status: "complete",
    missing: [],
    warnings: [],
  });
  expect(formSchema(bare, "pengaduan", "sms")["properties"]).toEqual({});
});

test("a text may have 20 000 characters unless the SOP says otherwise", () => {
  const long = (count: number) =>
    checkIntake(sop, "pengaduan", "langsung", { ...enough, nama: "a".repeat(count) });
  expect(long(20_000).problems).toEqual([]);
  expect(long(20_001).problems).toMatchObject([{ code: "C212", pointer: "/fields/nama" }]);
});

test.each([
  ["letters", "a"],
  ["white space", " "],
  ["emoji", "😀"],
])("ten million characters of %s are judged without complaint of the machine", (_, unit) => {
  const fields = Object.fromEntries(["nama", "nomor", "surel"].map((id) => [id, unit.repeat(10_000_000)]));
  const { warnings, missing } = checkIntake(sop, "pengaduan", "langsung", { ...enough, ...fields });
  const isBlank = unit === " ";
  expect(named(missing)).toEqual(isBlank ? ["nama", "kontak"] : []);
  expect(named(warnings)).toEqual(
    isBlank ? ["nomor", "visum", "wali"] : ["visum", "wali", "nama!", "nomor!", "surel!"],
  );
});

describe("a form before there is a case", () => {
  test.each(Object.values(shippedSops).map((each) => [each.id, each] as const))(
    "%s has the same intake as a case without events",
    (_, shipped) => {
      for (const [service, { frame }] of shipped.compiled.services) {
        for (const channel of frame.channels) {
          for (const fields of [{}, { isi: "antre", telepon: "besok", kontak: 1 }]) {
            const { problems, ...intake } = checkIntake(shipped, service, channel, fields);
            const assessed = assess(shipped, { service, channel, fields }, 0);
            expect(intake).toEqual(assessed.intake);
            expect(problems).toEqual(assessed.problems);
          }
        }
      }
    },
  );

  test("leaves open what hangs on a fact", () => {
    const { status, warnings } = checkIntake(sop, "pengaduan", "langsung", enough);
    expect([status, named(warnings)]).toEqual(["undetermined", ["visum", "wali"]]);
  });

  test.each<[string, unknown, string[]]>([
    ["a field that the service does not know", { ...enough, nema: "Ketut" }, ["C203 /fields/nema"]],
    ["a field of the wrong kind", { ...enough, nomor: "besok" }, ["C207 /fields/nomor"]],
    ["a group's name is no field", { ...enough, kontak: "a" }, ["C203 /fields/kontak"]],
    ["a list instead of fields", [], ["C101 /fields"]],
    ["null instead of fields", null, ["C101 /fields"]],
    [
      "a name that objects inherit",
      JSON.parse('{ "__proto__": 1, "constructor": 1 }'),
      ["C203 /fields/__proto__", "C203 /fields/constructor"],
    ],
  ])("names %s", (_, fields, codes) => {
    const { problems } = checkIntake(sop, "pengaduan", "langsung", fields);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(codes);
  });

  test("answers in the language asked for, and names an unknown option", () => {
    const message = (options: object) =>
      checkIntake(sop, "pengaduan", "langsung", { ...enough, nema: 1 }, options).problems.at(-1)?.message;
    expect(message({})).toBe("isian `nema` tidak ada pada layanan ini");
    expect(message({ language: "en" })).toBe("field `nema` is not part of this service");
    const { problems } = checkIntake(sop, "pengaduan", "langsung", enough, { lang: "en" } as object);
    expect(problems.map(({ code }) => code)).toEqual(["C401"]);
  });

  test.each([
    ["pengadaan", "sms", /no service `pengadaan`; there are: pengaduan/],
    ["pengaduan", "sma", /no channel `sma` for `pengaduan`; there are: langsung, sms/],
    ["pengaduan", "surat", /no channel `surat`/],
    ["constructor", "sms", /no service `constructor`/],
  ])("throws for service %s on channel %s, which is misuse", (service, channel, message) => {
    expect(() => checkIntake(sop, service, channel, {})).toThrow(RangeError);
    expect(() => formSchema(sop, service, channel)).toThrow(message);
  });

  test("changes nothing that it is given", () => {
    const fields = Object.freeze({ ...enough, laporan: Object.freeze(["lp.pdf"]) });
    expect(() => checkIntake(sop, "pengaduan", "langsung", fields)).not.toThrow();
    expect(
      checkIntake(shippedSop("rsud-buleleng"), "pengaduan", "sms", { nama: "Ketut" }).missing[1]?.field,
    ).toBe("waktu");
  });
});

test("what is missing names the requirement, the clause and what decided it, never what was filled in", () => {
  const { missing, warnings } = checkIntake(sop, "pengaduan", "sms", { nama: "rahasia", umur: "rahasia" });
  expect(missing).toEqual([
    {
      field: "nomor",
      label: "Nomor",
      because: [
        {
          kind: "requirement",
          pointer: "/services/pengaduan/intake/nomor/required",
          clauses: [],
          field: "nomor",
          demand: "required",
        },
        expect.objectContaining({ kind: "fact", fact: "channel", holds: true }),
      ],
    },
  ]);
  expect(JSON.stringify([missing, warnings])).not.toContain("rahasia");
});
