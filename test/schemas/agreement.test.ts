import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { schemaTexts } from "../../schemas/generate.ts";
import { decreeFormat } from "../../src/format/calendar.ts";
import { caseFormat } from "../../src/format/case.ts";
import { policyFormat } from "../../src/format/policy.ts";
import { sopFormat } from "../../src/format/sop.ts";
import { scenariosFormat } from "../../src/scenarios/format/scenarios.ts";
import { runs } from "../properties/runs.ts";
import {
  contractCases,
  decreeFiles,
  everyKeyOfACase,
  everyKeyOfALife,
  everyKeyOfAnSop,
  everyKeyOfAPolicy,
  everyKeyOfScenarios,
  policyFiles,
  ruleFiles,
} from "./fixtures.ts";
import { everySlip, mutated } from "./mutations.ts";

const texts = schemaTexts();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

interface Format {
  readonly name: string;
  readonly file: keyof typeof texts;
  readonly format: z.ZodMiniType;
  /** Small documents in which every key occurs, tried with thousands of slips. */
  readonly dense: readonly unknown[];
  readonly shipped: readonly unknown[];
}

const formats: readonly Format[] = [
  {
    name: "a rule file",
    file: "sop.schema.json",
    format: sopFormat,
    dense: [everyKeyOfAnSop, everyKeyOfALife],
    shipped: ruleFiles.map(({ value }) => value),
  },
  {
    name: "a policy",
    file: "policy.schema.json",
    format: policyFormat,
    dense: [everyKeyOfAPolicy],
    shipped: policyFiles.map(({ value }) => value),
  },
  {
    name: "a decree",
    file: "decree.schema.json",
    format: decreeFormat,
    dense: decreeFiles.slice(0, 4).map(({ value }) => value),
    shipped: decreeFiles.map(({ value }) => value),
  },
  {
    name: "scenarios",
    file: "scenarios.schema.json",
    format: scenariosFormat,
    dense: [everyKeyOfScenarios],
    shipped: [everyKeyOfScenarios],
  },
  {
    name: "a case",
    file: "case.schema.json",
    format: caseFormat,
    dense: [everyKeyOfACase],
    shipped: contractCases,
  },
];

const judges = new Map(
  formats.map(({ file, format }) => {
    const validate = ajv.compile(JSON.parse(texts[file]) as object);
    return [
      file,
      {
        schema: (value: unknown) => validate(value) === true,
        zod: (value: unknown) => format.safeParse(value).success,
      },
    ];
  }),
);

test.each(formats)(
  "$name: schema and library accept every shipped file and the one with every key",
  (each) => {
    const { schema, zod } = judges.get(each.file)!;
    expect(each.shipped.length).toBeGreaterThan(0);
    for (const value of [...each.dense, ...each.shipped]) {
      expect(zod(value)).toBe(true);
      expect(schema(value)).toBe(true);
    }
  },
);

// One test a document: thousands of slips of two documents would not fit into the time that a test has on a busy machine.
const denseDocuments = formats.flatMap(({ name, file, dense }) =>
  dense.map((document, index) => ({ name, file, document, which: index + 1 })),
);

test.each(denseDocuments)(
  "$name, document $which: every single part left out or of another type is judged alike",
  ({ file, document }) => {
    const { schema, zod } = judges.get(file)!;
    const verdicts = everySlip(document).map((slip) => ({ slip, schema: schema(slip), zod: zod(slip) }));
    expect(verdicts.filter((each) => each.schema !== each.zod).map(({ slip }) => slip)).toEqual([]);
    expect(verdicts.filter((each) => !each.zod).length).toBeGreaterThan(verdicts.length / 3);
  },
);

test.each(formats)("$name: random slips are judged alike", ({ file, dense, shipped }) => {
  const { schema, zod } = judges.get(file)!;
  const verdicts = { accepted: 0, refused: 0 };
  const judgeAlike = (value: unknown) => {
    const accepted = zod(value);
    verdicts[accepted ? "accepted" : "refused"]++;
    expect(schema(value)).toBe(accepted);
  };
  fc.assert(fc.property(mutated(dense), judgeAlike), runs());
  fc.assert(fc.property(mutated(shipped), judgeAlike), runs(0.25));
  expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(500);
});
