/**
 * The product against the slow reference (`test/reference`): random lives of random rule files, and of the shipped ones.
 * `SOPAN_RUNS=…` asks more; `SOPAN_LIFE=<file>` asks about the life of a file that a failure has printed.
 */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecrees } from "../oracle/decrees.ts";
import { differencesIn, nextCheckDifferences } from "../reference/comparison.ts";
import { ruleFile, shippedServices } from "../reference/files.ts";
import { type RandomLife, randomLives, randomLivesOf } from "../reference/random-lives.ts";
import { Differences } from "../reference/show-difference.ts";
import { runs } from "./runs.ts";

const decrees = readDecrees();
const file = process.env["SOPAN_LIFE"];

/** Lives as drawn, or the one that is asked about. */
function livesFrom(drawn: fc.Arbitrary<RandomLife>): fc.Arbitrary<RandomLife> {
  return file === undefined ? drawn : fc.constant(JSON.parse(readFileSync(file, "utf8")) as RandomLife);
}

function expectAgreement(drawn: fc.Arbitrary<RandomLife>, share: number, compare = differencesIn): void {
  const met = new Differences(compare);
  const parameters = runs(share);
  fc.assert(
    fc.property(livesFrom(drawn), (life) => {
      met.agreesOn(life);
    }),
    file === undefined ? parameters : { ...parameters, numRuns: 1 },
  );
  const text = met.text();
  if (text !== "") expect.fail(`seed ${parameters.seed}: ${text}`);
}

describe("the product and the reference agree", () => {
  test("on any life under any rule file", () => {
    expectAgreement(randomLives(decrees), 1 / 5);
  });

  test("on crowded lives", () => {
    expectAgreement(randomLives(decrees, { minEvents: 15, maxEvents: 40 }), 1 / 60);
  });

  test.each(shippedServices)("on any life under %s, %s", (id, service) => {
    expectAgreement(randomLivesOf(decrees, ruleFile(id), { service }), 1 / 100);
  });

  test("on when to look again", () => {
    expectAgreement(randomLives(decrees, { maxEvents: 8 }), 1 / 60, nextCheckDifferences);
  });
});
