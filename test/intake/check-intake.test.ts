/** A form before there is a case. */
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { enough, named, sop } from "./demanding-sop.ts";

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
  ["pengadaan", "sms", /unknown service `pengadaan`; did you mean `pengaduan`\?/],
  ["pengaduan", "sma", /unknown channel `sma`; did you mean `sms`\? known are: langsung, sms/],
  ["pengaduan", "surat", /unknown channel `surat`/],
  ["constructor", "sms", /unknown service `constructor`/],
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
