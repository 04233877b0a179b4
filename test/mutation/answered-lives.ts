/**
 * The product against what the slow reference has answered before (`answer-lives.ts`): what `test/properties/reference`
 * asks, so cheap that it can be asked of every mutant.
 */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess, loadSop } from "../../src/index.ts";
import { type ProductAnswer, wordsOfProduct } from "../reference/words.ts";
import type { AnsweredLives } from "./answer-lives.ts";

const all = JSON.parse(
  readFileSync(new URL("answered-lives.json", import.meta.url), "utf8"),
) as readonly AnsweredLives[];

all.forEach(({ sop, lives }, index) => {
  test(`the lives of rule file ${index}`, () => {
    const loaded = loadSop(sop);
    for (const { case: complaint, now, readings, calendarAsOf, answer, nextCheckAt } of lives) {
      const asked = { readings, ...(calendarAsOf === null ? {} : { calendarAsOf }) };
      const product = assess(loaded, complaint, now, asked);
      // As text: a deep comparison by vitest takes longer than the answer.
      const told = JSON.stringify([
        wordsOfProduct(product as unknown as ProductAnswer, []),
        product.nextCheckAt,
      ]);
      if (told !== JSON.stringify([answer, nextCheckAt]))
        expect.fail(`another answer than the reference's at ${now}`);
    }
  });
});
