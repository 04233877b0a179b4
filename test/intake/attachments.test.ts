/** What an SOP limits of the files that go with a complaint. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const sop = inlineSop({
  intake: {
    bukti: {
      label: "Bukti",
      type: "attachment",
      required: true,
      attachments: {
        atLeast: 2,
        atMost: 3,
        mediaTypes: ["image/jpeg", "application/pdf"],
        maxBytes: 1000,
        maxTotalBytes: 1500,
      },
    },
    foto: { label: "Foto", type: "attachment", attachments: { maxTotalBytes: 10 } },
  },
});

const photo = { ref: "foto.jpg", mediaType: "image/jpeg", bytes: 700 };
const scan = { ref: "surat.pdf", mediaType: "application/pdf", bytes: 800 };

test.each<[string, readonly unknown[], string[], string[]]>([
  ["references alone", ["a", "b"], [], []],
  ["files within every limit, to the byte", [photo, scan], [], []],
  ["a file of which nothing is told", [{ ref: "a" }, "b", photo], [], []],
  ["one file where two are asked", [photo], ["atLeast"], ["C221 /fields/bukti"]],
  ["four files where three are allowed", ["a", "b", "c", "d"], ["atMost"], ["C222 /fields/bukti"]],
  [
    "a kind of file that is not accepted",
    ["a", { ref: "b", mediaType: "text/html" }],
    ["mediaTypes"],
    ["C223 /fields/bukti/1"],
  ],
  ["a file that is too large", [{ ref: "a", bytes: 1001 }, "b"], ["maxBytes"], ["C224 /fields/bukti/0"]],
  [
    "files that are too large together",
    [photo, scan, { ref: "c", bytes: 1 }],
    ["maxTotalBytes"],
    ["C225 /fields/bukti"],
  ],
  [
    "two files of a kind that is not accepted: one reason, a problem each",
    [
      { ref: "a", mediaType: "text/html" },
      { ref: "b", mediaType: "text/css" },
    ],
    ["mediaTypes"],
    ["C223 /fields/bukti/0", "C223 /fields/bukti/1"],
  ],
  [
    "several limits at once, those of the whole list first",
    [{ ref: "a", mediaType: "text/html", bytes: 2000 }],
    ["atLeast", "maxTotalBytes", "mediaTypes", "maxBytes"],
    ["C221 /fields/bukti", "C225 /fields/bukti", "C223 /fields/bukti/0", "C224 /fields/bukti/0"],
  ],
])("%s", (_, bukti, limits, codes) => {
  const { status, missing, warnings, problems } = checkIntake(sop, "pengaduan", "sms", { bukti });
  const noted = limits.map((limit) => ({
    kind: "attachment",
    pointer: `/services/pengaduan/intake/bukti/attachments/${limit}`,
    clauses: [],
    field: "bukti",
    limit,
  }));
  const item = (because: readonly object[]) => ({ field: "bukti", label: "Bukti", ifMissing: null, because });
  const required = {
    kind: "requirement",
    pointer: "/services/pengaduan/intake/bukti/required",
    clauses: [],
    field: "bukti",
    demand: "required",
  };
  const isUsable = limits.every((limit) => limit === "atMost");
  expect(status).toBe(isUsable ? "complete" : "incomplete");
  expect(missing).toEqual(isUsable ? [] : [item([required, ...noted])]);
  expect(warnings).toEqual(isUsable && limits.length > 0 ? [item(noted)] : []);
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(codes);
});

describe("attachments that cannot be used", () => {
  const limits = { atMost: 1, mediaTypes: ["image/jpeg"], maxBytes: 1000 };
  const foto = { label: "Foto", type: "attachment", attachments: limits };
  const large = [{ ref: "a", bytes: 1001 }];
  const isSms = { fact: "channel", operator: "equal", value: "sms" };
  const isUrgent = { fact: "mendesak", operator: "equal", value: true };
  const facts = { mendesak: { type: "boolean", label: "Mendesak", ask: "Apakah mendesak?" } };
  const named = (
    items: readonly { readonly field: string; readonly because: readonly { kind: string }[] }[],
  ) => items.map(({ field, because }) => `${field}: ${because.map(({ kind }) => kind).join(" ")}`);
  const standing = (intake: object, fields: object) => {
    const house = inlineSop({ service: { facts }, intake: intake as Record<string, object> });
    const { status, missing, warnings } = checkIntake(house, "pengaduan", "sms", fields);
    return [status, named(missing), named(warnings)];
  };

  // biome-ignore format: a table, one case a line
  test.each<[string, object, object, string, readonly string[], readonly string[]]>([
    ["of a field that is required here", { ...foto, required: isSms }, {}, "incomplete", ["foto: requirement fact attachment"], []],
    ["of a field that is not required here", { ...foto, required: { not: isSms } }, {}, "complete", [], ["foto: attachment"]],
    ["of a field that may be required", { ...foto, required: isUrgent }, {}, "undetermined", [], ["foto: requirement fact", "foto: attachment"]],
    ["of a field that is only expected", { ...foto, expected: true }, {}, "complete", [], ["foto: attachment"]],
    ["of a field whose lack is only warned of", { ...foto, required: true, ifMissing: "warn" }, {}, "complete", [], ["foto: attachment"]],
    ["of the only field filled of a group", foto, { kontak: { label: "Bukti", atLeast: 1, of: ["foto", "surat"] } }, "incomplete", ["kontak: requirement group"], ["foto: attachment"]],
    ["of a group that only expects", foto, { kontak: { label: "Bukti", atLeast: 1, of: ["foto", "surat"], expected: true } }, "complete", [], ["foto: attachment"]],
  ])("%s", (_, field, more, status, missing, warnings) => {
    const surat = { label: "Surat", type: "attachment" };
    expect(standing({ foto: field, surat, ...more }, { foto: large })).toEqual([status, missing, warnings]);
  });

  test("another field of the group makes up for them", () => {
    const intake = {
      foto,
      surat: { label: "Surat", type: "attachment" },
      kontak: { label: "Bukti", atLeast: 1, of: ["foto", "surat"] },
    };
    expect(standing(intake, { foto: large, surat: ["b"] })).toEqual(["complete", [], ["foto: attachment"]]);
  });

  test("what follows from a lack follows from them", () => {
    const house = inlineSop({ intake: { foto: { ...foto, required: true, ifMissing: "return" } } });
    expect(checkIntake(house, "pengaduan", "sms", { foto: large }).missing[0]!.ifMissing).toBe("return");
  });

  test("do not make the file complete for a condition that asks", () => {
    const tanggapan = {
      label: "Tanggapan",
      from: { when: { fact: "intake", operator: "equal", value: "complete" } },
      until: "responded",
      rules: [{ length: { amount: 3, unit: "day" } }],
    };
    const house = inlineSop({
      intake: { foto: { ...foto, required: true } },
      service: { deadlines: { tanggapan } },
    });
    const at = "2026-07-10T10:00:00+08:00";
    const statusWith = (fotos: readonly object[]) =>
      assess(
        house,
        { service: "pengaduan", channel: "sms", fields: { foto: fotos }, events: [{ type: "received", at }] },
        at,
      ).deadlines[0]!.status;
    expect([statusWith(large), statusWith([{ ref: "a", bytes: 1000 }])]).toEqual(["not-started", "running"]);
  });
});

test("no file at all is missing, and breaks no limit", () => {
  const { status, missing, warnings, problems } = checkIntake(sop, "pengaduan", "sms", { bukti: [] });
  expect([status, missing.map(({ field }) => field), warnings, problems]).toEqual([
    "incomplete",
    ["bukti"],
    [],
    [],
  ]);
});

test("what is not a list of attachments is of the wrong kind, and nothing else is said of it", () => {
  for (const bukti of ["foto.jpg", [photo, 1], [{ ...photo, name: "Foto" }]]) {
    const { warnings, problems } = checkIntake(sop, "pengaduan", "sms", { bukti });
    expect(warnings.map(({ because }) => because[0]!.kind)).toEqual(["wrong-kind"]);
    expect(problems.map(({ code }) => code)).toEqual(["C207"]);
  }
});

test("of attachments given again by an event the latest are judged, and problems point to where each stands", () => {
  const at = "2026-07-10T10:00:00+08:00";
  const { intake, problems } = assess(
    sop,
    {
      service: "pengaduan",
      channel: "sms",
      fields: { bukti: ["a"] },
      events: [{ type: "received", at, fields: { bukti: ["a", "b"], foto: [{ ref: "c", bytes: 11 }] } }],
    },
    at,
  );
  expect(intake.missing).toEqual([]);
  expect(intake.warnings.map(({ field }) => field)).toEqual(["foto"]);
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "C221 /fields/bukti",
    "C225 /events/0/fields/foto",
  ]);
});

test("the form says every limit but the size of all together", () => {
  expect(formSchema(sop, "pengaduan", "sms")["properties"]).toMatchObject({
    bukti: {
      minItems: 2,
      maxItems: 3,
      items: {
        anyOf: [
          { type: "string" },
          {
            properties: { mediaType: { enum: ["image/jpeg", "application/pdf"] }, bytes: { maximum: 1000 } },
            additionalProperties: false,
          },
        ],
      },
    },
  });
  expect(JSON.stringify(formSchema(sop, "pengaduan", "sms"))).not.toContain("1500");
});

test("what is wrong with a file is told without what the case says of it", () => {
  const told = { ref: "rahasia.html", mediaType: "text/rahasia", bytes: 987_654_321 };
  const answer = JSON.stringify(checkIntake(sop, "pengaduan", "sms", { bukti: [told] }));
  expect(answer).not.toMatch(/rahasia|987654321/);
});
