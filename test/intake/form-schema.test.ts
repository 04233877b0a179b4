/** The form's JSON Schema accepts exactly the forms in which the intake finds nothing missing and nothing wrong. */
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { Reason } from "../../src/reasons/reason.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { runs } from "../properties/runs.ts";
import { formOver, kinds, randomSop } from "./arbitrary-forms.ts";

const strict = { strict: true, allowUnionTypes: true };

/** Judges a form by both drafts of ajv; they must say the same. */
function validatorOf(sop: LoadedSop, service: string, channel: string): (form: unknown) => boolean {
  const schema = formSchema(sop, service, channel);
  const drafts = [new Ajv(strict), new Ajv2020(strict)].map((ajv) => ajv.compile(schema));
  return (form) => {
    const [draft07, draft2020] = drafts.map((validate) => validate(form));
    expect(draft07).toBe(draft2020);
    return draft07 === true;
  };
}

function isFine(sop: LoadedSop, service: string, channel: string, form: unknown): boolean {
  const { missing, warnings, problems } = checkIntake(sop, service, channel, form);
  const warnedOf = (kind: string) =>
    [...missing, ...warnings]
      .filter(({ because }) => because.some((each) => each.kind === kind))
      .map(({ field }) => field);
  const fieldsNamed = (code: RegExp) =>
    problems.filter((each) => code.test(each.code)).map(({ pointer }) => pointer.split("/")[2]);
  expect(fieldsNamed(/^C2(07|12)$/)).toEqual(warnedOf("wrong-kind"));
  expect([...new Set(fieldsNamed(/^C22/))]).toEqual(warnedOf("attachment"));
  // The size of all attachments together is not for JSON Schema to say.
  const isTooLarge = (because: readonly Reason[]) =>
    because.some((each) => each.kind === "attachment" && each.limit === "maxTotalBytes");
  return missing.every(({ because }) => isTooLarge(because)) && problems.every(({ code }) => code === "C225");
}

const shippedForms = Object.values(shippedSops).flatMap((sop) =>
  [...sop.compiled.services].flatMap(([service, { frame }]) =>
    [...frame.channels].map((channel) => ({ id: sop.id, service, channel })),
  ),
);

const kindOfType = new Map(Object.values(kinds).map((kind) => [kind.type, kind]));

describe.each(shippedForms)("$id, $service by $channel", ({ id, service, channel }) => {
  const sop = shippedSop(id);
  const { frame } = sop.compiled.services.get(service)!;
  const accepts = validatorOf(sop, service, channel);

  test("the schema agrees with the intake on random forms", () => {
    const kindsOfFields = Object.fromEntries(
      frame.fields.map(({ id: field, field: { type } }) => [field, kindOfType.get(type)!]),
    );
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(formOver(kindsOfFields), (form) => {
        const fine = isFine(sop, service, channel, form);
        verdicts.add(fine);
        expect(accepts(form)).toBe(fine);
      }),
      runs(0.05),
    );
    expect(verdicts.size).toBe(2);
  });

  test("a complete form passes a validator with Fastify's settings unchanged", () => {
    const form = Object.fromEntries(
      frame.fields.map(({ id: field, field: { type } }) => [field, kindOfType.get(type)!.good[0]]),
    );
    const fastify = new Ajv({ ...strict, coerceTypes: "array", useDefaults: true, removeAdditional: true });
    const sent = structuredClone(form);
    expect(fastify.compile(formSchema(sop, service, channel))(sent)).toBe(true);
    expect(sent).toEqual(form);
  });
});

test("the schema agrees with the intake on random SOPs with nested conditions and groups", () => {
  const verdicts = { fine: 0, refused: 0 };
  const forms = fc.array(formOver(kinds), { minLength: 40, maxLength: 40 });
  const channels = fc.constantFrom("langsung", "sms", "email");
  fc.assert(
    fc.property(randomSop, channels, forms, (sop, channel, filled) => {
      const accepts = validatorOf(sop, "pengaduan", channel);
      for (const form of filled) {
        const fine = isFine(sop, "pengaduan", channel, form);
        verdicts[fine ? "fine" : "refused"]++;
        if (accepts(form) !== fine) throw new Error(`apart on ${JSON.stringify(form)}`);
      }
    }),
    runs(0.05),
  );
  const asked = verdicts.fine + verdicts.refused;
  expect(Math.min(verdicts.fine, verdicts.refused)).toBeGreaterThan(asked / 20);
});

test("only the size of all attachments together is left to the intake", () => {
  const sop = inlineSop({
    intake: { foto: { label: "Foto", type: "attachment", attachments: { maxBytes: 10, maxTotalBytes: 15 } } },
  });
  const accepts = validatorOf(sop, "pengaduan", "sms");
  const files = (...sizes: number[]) => ({ foto: sizes.map((bytes) => ({ ref: "foto.jpg", bytes })) });
  const codes = (form: object) => checkIntake(sop, "pengaduan", "sms", form).problems.map(({ code }) => code);
  expect([accepts(files(10, 5)), codes(files(10, 5))]).toEqual([true, []]);
  expect([accepts(files(10, 6)), codes(files(10, 6))]).toEqual([true, ["C225"]]);
  expect([accepts(files(11)), codes(files(11))]).toEqual([false, ["C224"]]);
});

test.each(Object.entries(kinds))(
  "every value of %s, right or wrong, is judged alike",
  (id, { type, more, ...values }) => {
    const sop = inlineSop({ intake: { [id]: { label: id, type, ...more } } });
    const accepts = validatorOf(sop, "pengaduan", "sms");
    for (const [verdict, given] of [
      [true, values.good],
      [false, values.wrong],
    ] as const) {
      for (const value of given) {
        const form = { [id]: value };
        expect([accepts(form), isFine(sop, "pengaduan", "sms", form)], JSON.stringify(form)).toEqual([
          verdict,
          verdict,
        ]);
      }
    }
  },
);

const leaves = Object.entries(kinds).flatMap(([id, { compared }]) =>
  compared.flatMap(([operators, operands]) =>
    operators.flatMap((operator) =>
      operands.map((value) => ({ id, operator, value, of: JSON.stringify(value) })),
    ),
  ),
);

test.each(leaves)("a demand where $id is $operator $of, and where it is not", ({ id, operator, value }) => {
  const { type, more, good } = kinds[id]!;
  const condition = { fact: `field.${id}`, operator, value };
  for (const when of [condition, { not: condition }]) {
    const sop = inlineSop({
      intake: {
        [id]: { label: id, type, ...more },
        alasan: { label: "Alasan", type: "text", required: when },
      },
    });
    const accepts = validatorOf(sop, "pengaduan", "sms");
    for (const given of [...good, null, "", " ", []]) {
      const form = { [id]: given };
      expect(accepts(form), JSON.stringify({ when, form })).toBe(isFine(sop, "pengaduan", "sms", form));
      expect(accepts({ ...form, alasan: "ada" })).toBe(true);
    }
    expect(accepts({})).toBe(true);
  }
});

test.each([
  ["white space", " ", true],
  ["letters", "a", false],
])("a validator judges ten million characters of %s in every field", (_, unit, accepted) => {
  const sop = shippedSop("puskesmas-sewo");
  const form = Object.fromEntries(
    ["nama", "telepon", "email", "isi"].map((id) => [id, unit.repeat(10_000_000)]),
  );
  expect(validatorOf(sop, "pengaduan", "langsung")(form)).toBe(accepted);
  expect(isFine(sop, "pengaduan", "langsung", form)).toBe(accepted);
});

test("the form has a title for the service and for every field, and help where the SOP gives it", () => {
  const schema = formSchema(shippedSop("rsud-buleleng"), "pengaduan", "sms");
  expect(schema).toMatchObject({
    title: "Pelayanan Pengaduan",
    properties: {
      nama: { title: "Nama", type: "string" },
      waktu: { title: "Waktu kejadian", description: "tanggal dan jam, atau perkiraannya" },
      telepon: { title: "Nomor telepon" },
    },
    required: ["nama", "tempat", "waktu", "isi"],
    additionalProperties: false,
  });
});

test("what the channel decides is settled in the schema", () => {
  const sop = shippedSop("rsjd-atma-husada");
  const required = (channel: string) => formSchema(sop, "pengaduan", channel)["required"];
  expect(required("whatsapp")).toEqual(["nama", "tanggal-lahir", "telepon", "alamat", "email", "isi"]);
  expect(required("email")).toBeUndefined();
  expect(JSON.stringify(formSchema(sop, "pengaduan", "email"))).not.toContain("whatsapp");
});

test("what only a case can tell is not demanded of a form", () => {
  const sop = inlineSop({
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    intake: {
      surat: { label: "Surat", type: "text", required: { fact: "gawat", operator: "equal", value: true } },
      kuasa: {
        label: "Kuasa",
        type: "text",
        required: { fact: "event.returned", operator: "equal", value: false },
      },
    },
  });
  expect(formSchema(sop, "pengaduan", "sms")).toEqual({
    title: "Pengaduan",
    type: "object",
    properties: { surat: expect.anything(), kuasa: expect.anything() },
    additionalProperties: false,
  });
  expect(checkIntake(sop, "pengaduan", "sms", {}).status).toBe("undetermined");
});

test.each([
  [1, 1],
  [2, 3],
  [3, 7],
  [10, 20],
  [20, 20],
])("at least %i of %i fields", (atLeast, count) => {
  const of = Array.from({ length: count }, (_, index) => `isian-${index}`);
  const sop = inlineSop({
    intake: {
      ...Object.fromEntries(of.map((id) => [id, { label: id, type: "text" }])),
      kelompok: { label: "Kelompok", atLeast, of },
    },
  });
  const accepts = validatorOf(sop, "pengaduan", "sms");
  const form = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, "ada"]));
  fc.assert(
    fc.property(fc.shuffledSubarray(of), (ids) => {
      expect(accepts(form(ids))).toBe(ids.length >= atLeast);
    }),
    { numRuns: 300 },
  );
  expect(accepts(form(of.slice(0, atLeast - 1)))).toBe(false);
  expect(accepts(form(of.slice(-atLeast)))).toBe(true);
  expect(JSON.stringify(formSchema(sop, "pengaduan", "sms")).length).toBeLessThan(1_000_000);
});
