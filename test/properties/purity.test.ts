/** `assess` reads what it is given and nothing else, and keeps nothing of what it gives back. */
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { deepFreeze } from "../../src/base/deep-freeze.ts";
import { shippedSop } from "../assess/shipped.ts";
import { type Question, questions } from "./cases.ts";
import { runs } from "./runs.ts";

const ask = ({ sop, case: complaint, now, readings }: Question) =>
  assess(shippedSop(sop), complaint, now, { readings });

describe("an assessment", () => {
  test("of a frozen case is the same bytes twice, and plain JSON", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        deepFreeze(question.case);
        const once = ask(question);
        const bytes = JSON.stringify(once);
        expect(JSON.stringify(ask(question))).toBe(bytes);
        expect(JSON.parse(bytes)).toStrictEqual(once);
      }),
      runs(1 / 2),
    );
  });

  test("takes now as text or as milliseconds", () => {
    fc.assert(
      fc.property(questions(), ({ sop, case: complaint, now }) => {
        expect(assess(shippedSop(sop), complaint, new Date(now).toISOString())).toEqual(
          assess(shippedSop(sop), complaint, now),
        );
      }),
      runs(1 / 30),
    );
  });

  test("belongs to whoever asked: changing it changes no later answer", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const bytes = JSON.stringify(ask(question));
        overwrite(ask(question));
        expect(JSON.stringify(ask(question))).toBe(bytes);
      }),
      runs(1 / 5),
    );
  });
});

/** Empties whatever is not frozen. */
function overwrite(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    overwrite((value as Record<string, unknown>)[key]);
    Reflect.set(value, key, "ditimpa");
  }
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
}

describe("the machine's time zone", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  test("changes no byte of any assessment", () => {
    const asked = fc.sample(questions(), { ...runs(1 / 5), seed: 1 });
    const answers = (tz: string) => {
      process.env["TZ"] = tz;
      return { hour: new Date(2026, 6, 10).getTime(), bytes: asked.map((each) => JSON.stringify(ask(each))) };
    };
    const utc = answers("UTC");
    for (const tz of ["America/New_York", "Asia/Tokyo", "Pacific/Apia"]) {
      const there = answers(tz);
      // Otherwise the zone did not take effect, and nothing is tested.
      expect(there.hour).not.toBe(utc.hour);
      expect(there.bytes).toEqual(utc.bytes);
    }
  });
});
