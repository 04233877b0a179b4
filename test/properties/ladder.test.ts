/** The ladder against the slow reference, over the reference's own lives and histories of due instants. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { randomLives } from "../reference/random-lives.ts";
import { referenceAnswer } from "../reference/reference.ts";
import { DECREES } from "../reference/story.ts";
import { ladderAnswer } from "./ladder-context.ts";
import { runs } from "./runs.ts";

test("answers as the reference does", () => {
  fc.assert(
    fc.property(randomLives(DECREES, { silent: true }), (life) => {
      // Until conditions of levels can ask for it.
      fc.pre(!JSON.stringify(life.sop.services["pengaduan"]!.escalation ?? []).includes('"intake"'));
      const question = { ...life, decrees: DECREES };
      const { escalations, handler, problems } = referenceAnswer(question);
      const answer = ladderAnswer(question, shippedDecrees);
      expect(answer).toMatchObject({
        escalations,
        handler,
        problems: problems.filter(({ code }) => code === "C350"),
      });
    }),
    runs(0.2),
  );
});
