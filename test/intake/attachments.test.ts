/** What an SOP limits of the files that go with a complaint. */
import { expect, test } from "vitest";
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
  expect([status, missing]).toEqual(["complete", []]);
  expect(warnings).toEqual(
    limits.length === 0
      ? []
      : [
          {
            field: "bukti",
            label: "Bukti",
            ifMissing: null,
            because: limits.map((limit) => ({
              kind: "attachment",
              pointer: `/services/pengaduan/intake/bukti/attachments/${limit}`,
              clauses: [],
              field: "bukti",
              limit,
            })),
          },
        ],
  );
  expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(codes);
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
