/** The ladder against the slow reference, over the reference's own lives and histories of due instants. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { livesOf } from "../reference/lives.ts";
import { randomLives } from "../reference/random-lives.ts";
import { referenceAnswer } from "../reference/reference.ts";
import { DECREES } from "../reference/story.ts";
import { worldOf } from "../reference/world.ts";
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

test("changes by itself at its next check, and not before", () => {
  fc.assert(
    fc.property(randomLives(DECREES), fc.double({ min: 0, max: 1, noNaN: true }), (life, part) => {
      fc.pre(!JSON.stringify(life.sop.services["pengaduan"]!.escalation ?? []).includes('"intake"'));
      // No further decree becomes known meanwhile.
      const decrees = DECREES.filter(({ issued }) => Date.parse(issued) <= life.now - 86_400_000);
      const question = { ...life, decrees };
      // What is told for later comes when it comes; that there is something to look at then is for the case to say.
      const coming = (life.case.events ?? []).map(({ at }) => Date.parse(at)).filter((at) => at > life.now);
      const at = (now: number) => {
        const { nextCheck: _, ...answer } = ladderAnswer({ ...question, now }, shippedDecrees);
        return JSON.stringify(answer);
      };
      // A date that is still to come, or a lapse that closes, is for other rooms to name.
      const isStill = (now: number) => {
        const [one, other] = [life.now, now].map((each) => livesOf(worldOf({ ...question, now: each })));
        return one!.known.length === other!.known.length;
      };
      const { nextCheck } = ladderAnswer(question, shippedDecrees);
      const until = Math.min(nextCheck, life.now + 90 * 86_400_000, ...coming);
      const between = life.now + Math.floor((until - 1 - life.now) * part);
      if (isStill(between)) expect(at(between)).toBe(at(life.now));
      if (nextCheck !== Number.POSITIVE_INFINITY && nextCheck === until && isStill(nextCheck))
        expect(at(nextCheck)).not.toBe(at(life.now));
    }),
    runs(0.2),
  );
});
