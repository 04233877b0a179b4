/** Cases as values from outside: nothing in them throws, is changed, or is told of at a place that there is not. */
import fc from "fast-check";
import { expect } from "vitest";
import { deepFreeze } from "../../src/base/deep-freeze.ts";
import {
  agenda,
  amounts,
  assess,
  checkIntake,
  explain,
  findUnowned,
  redact,
  renderAgenda,
  renderAssessment,
  renderTimeline,
  renderUnowned,
  timeline,
} from "../../src/index.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { bureau } from "../explain/bureau.ts";
import { life } from "../explain/life-sop.ts";
import { questions } from "../properties/cases.ts";
import { contractCases, everyKeyOfACase } from "../schemas/fixtures.ts";
import { mutated } from "../schemas/mutations.ts";
import { fuzz } from "./fuzz.ts";
import { answered, expectPlainAndSettled, expectProblems, expectReadable } from "./oracles.ts";

const sops = { ...shippedSops, [bureau.id]: bureau, [life.id]: life };
const ids = Object.keys(sops);

interface Input {
  readonly sop: string;
  readonly complaint: unknown;
  readonly now: number;
  readonly readings: unknown;
}
const instant = fc.integer({ min: Date.UTC(2025, 11), max: Date.UTC(2027, 2) });

/** A case that somebody meant, with up to three slips; then a case of another SOP, and no case at all. */
const inputs: fc.Arbitrary<Input> = fc.oneof(
  {
    weight: 3,
    arbitrary: questions().chain(({ sop, case: complaint, now, readings }) =>
      mutated([complaint]).map((slipped) => ({ sop, complaint: slipped, now, readings })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      sop: fc.constantFrom(...ids),
      complaint: mutated([everyKeyOfACase, ...contractCases]),
      now: instant,
      readings: fc.constantFrom({}, null, [], "a", { tanggapan: 1 }, { "": "" }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      sop: fc.constantFrom(...ids),
      complaint: fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }),
      now: instant,
      readings: fc.constant({}),
    }),
  },
);

fuzz("cases", {
  inputs,
  holds: ({ sop: id, complaint, now, readings }) => {
    const sop = id in shippedSops ? shippedSop(id) : sops[id]!;
    // What is frozen cannot be changed without an error.
    const given = deepFreeze(complaint) as never;
    const written = JSON.stringify(complaint);
    const options = { readings: deepFreeze(readings) as never };
    const assessment = answered(() => assess(sop, given, now, options));
    if (assessment === null) return;
    expectPlainAndSettled(() => assess(sop, given, now, options));
    expectProblems(assessment.problems, complaint);
    for (const language of ["id", "en"] as const) {
      expectPlainAndSettled(() => explain(sop, assessment, { language }));
      expectReadable(renderAssessment(sop, assessment, { language }), written);
    }
    const told = answered(() => timeline(sop, given, now, options));
    if (told !== null) expectReadable(renderTimeline(sop, told), written);
    expectPlainAndSettled(() => answered(() => amounts(sop, given, now, options)));
    for (const audience of ["staff", "public"] as const)
      expectPlainAndSettled(() => answered(() => redact(sop, given, audience as never)));
    const list = answered(() => agenda(sop, [given], now));
    if (list !== null) expectReadable(renderAgenda(sop, list), written);
    const unowned = answered(() => findUnowned(sop, [given], now));
    if (unowned !== null) expectReadable(renderUnowned(sop, unowned), written);
    const service = Object.keys(sop.file.services)[0]!;
    answered(() => checkIntake(sop, service, "sms", complaint as never));
    expect(JSON.stringify(complaint)).toBe(written);
  },
});
