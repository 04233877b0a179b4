import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { enough, named, sop } from "./demanding-sop.ts";

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
  // How long it is stays untold, as the text may be confidential.
  expect(long(20_001).problems).toEqual(long(31_415).problems);
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

test("what is missing names the requirement, the clause and what decided it, never what was filled in", () => {
  const { missing, warnings } = checkIntake(sop, "pengaduan", "sms", { nama: "rahasia", umur: "rahasia" });
  expect(missing).toEqual([
    {
      field: "nomor",
      label: "Nomor",
      ifMissing: null,
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
