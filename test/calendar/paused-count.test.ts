/**
 * Counting past pauses that come in one by one: what was counted before the last of them is kept and not counted again,
 * and the answer is the one that counting anew gives. Every instant here is counted by hand.
 */
import { describe, expect, test } from "vitest";
import { duePastPauses, noProgress, type PausedProgress } from "../../src/calendar/paused-count.ts";
import { desk, length, office } from "./desks.ts";
import { at, day, said } from "./local-time.ts";

/** "07-10 12:00 07-10 15:00", or without an end while it is open; of 2026. */
function pause(words: string): { from: number; to: number } {
  const [, from = "", to] = /^(\S+ \S+)(?: (\S+ \S+))?$/.exec(words)!;
  return { from: at(`2026-${from}`), to: to === undefined ? Number.POSITIVE_INFINITY : at(`2026-${to}`) };
}

/** The pauses that are known at one question, and the due instant, as if nothing else held the clock. */
type Step = readonly [pauses: readonly string[], due: string];

const shown = (due: ReturnType<typeof duePastPauses>) =>
  typeof due === "number" ? said(due)!.slice(5) : due;

const steps: readonly (readonly [
  about: string,
  table: typeof office,
  amount: string,
  steps: readonly Step[],
])[] = [
  [
    "hours",
    office,
    "24 hour",
    [
      [[], "07-11 10:00"],
      [["07-10 12:00 07-10 15:00"], "07-11 13:00"],
      [["07-10 12:00 07-10 15:00", "07-10 20:00 07-10 22:00"], "07-11 15:00"],
      [["07-10 12:00 07-10 15:00", "07-10 20:00 07-10 22:00", "07-11 08:00"], "paused"],
      [["07-10 12:00 07-10 15:00", "07-10 20:00 07-10 22:00", "07-11 08:00 07-11 09:00"], "07-11 16:00"],
      [["07-10 12:00 07-10 15:00", "07-10 20:00 07-10 22:00", "07-11 08:00 07-11 11:00"], "07-11 18:00"],
    ],
  ],
  [
    "hours, of which a pause begins only when they are over",
    office,
    "24 hour",
    [
      [["07-10 12:00"], "paused"],
      [["07-10 12:00 07-10 13:00", "07-11 11:00"], "07-11 11:00"],
      [["07-10 12:00 07-10 13:00", "07-11 11:00 07-12 11:00", "07-12 12:00"], "07-11 11:00"],
    ],
  ],
  [
    "hours, of which a pause from before the count is over before it",
    office,
    "24 hour",
    [
      [["07-10 08:00"], "paused"],
      [["07-10 08:00 07-10 09:00"], "07-11 10:00"],
      [["07-10 08:00 07-10 09:00", "07-10 12:00 07-10 13:00"], "07-11 11:00"],
    ],
  ],
  [
    "opening hours",
    desk,
    "4 service-hour",
    [
      [["07-10 12:00 07-10 14:00"], "07-10 16:00"],
      [["07-10 12:00 07-10 14:00", "07-10 15:00"], "paused"],
      [["07-10 12:00 07-10 14:00", "07-10 15:00 07-13 09:00"], "07-13 10:00"],
      [["07-10 12:00 07-10 14:00", "07-10 15:00 07-13 09:00", "07-13 09:30 07-13 10:00"], "07-13 10:30"],
    ],
  ],
  [
    "working days",
    office,
    "3 working-day",
    [
      [["07-13 12:00 07-14 09:00"], "07-16 end"],
      [["07-13 12:00 07-14 09:00", "07-15 12:00 07-16 09:00"], "07-17 end"],
      [["07-13 12:00 07-14 09:00", "07-15 12:00 07-16 09:00", "07-17 12:00"], "paused"],
      [["07-13 12:00 07-14 09:00", "07-15 12:00 07-16 09:00", "07-17 12:00 07-20 12:00"], "07-20 end"],
    ],
  ],
  [
    "working days, of which pauses over days off and by day take none",
    office,
    "3 working-day",
    [
      [["07-11 01:00 07-12 23:00"], "07-15 end"],
      [["07-11 01:00 07-12 23:00", "07-13 09:00 07-13 17:00"], "07-15 end"],
    ],
  ],
];

describe("pauses that come in one by one", () => {
  test.each(steps)("lengthen %s as if they were counted anew", (_, table, amount, asked) => {
    const progress = noProgress();
    for (const [words, due] of asked) {
      const course = { table, options: {}, pauses: words.map(pause) };
      expect([
        words,
        shown(duePastPauses({ ...course, progress }, at("2026-07-10 10:00"), length(amount))),
      ]).toEqual([words, due]);
      expect([words, shown(duePastPauses(course, at("2026-07-10 10:00"), length(amount)))]).toEqual([
        words,
        due,
      ]);
    }
  });

  const HOUR = 3_600_000;
  const three = ["07-10 12:00 07-10 15:00", "07-10 20:00 07-10 22:00", "07-11 08:00"];
  const days = ["07-13 12:00 07-14 09:00", "07-15 12:00 07-16 09:00", "07-17 12:00"];
  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, amount: string, pauses: readonly string[], kept: PausedProgress]>([
    ["of a first pause: nothing was counted", "24 hour", three.slice(0, 1), { next: 0, reached: at("2026-07-10 10:00"), left: 24 * HOUR, of: 24 * HOUR }],
    ["of a second: the hours before the first", "24 hour", three.slice(0, 2), { next: 1, reached: at("2026-07-10 15:00"), left: 22 * HOUR, of: 24 * HOUR }],
    ["of a third: those between both too", "24 hour", three, { next: 2, reached: at("2026-07-10 22:00"), left: 17 * HOUR, of: 24 * HOUR }],
    ["of a second, in days: none, as Monday was the first", "3 working-day", days.slice(0, 2), { next: 1, reached: day("2026-07-13"), left: 3, of: 3 }],
    ["of a third, in days: Tuesday", "3 working-day", days, { next: 2, reached: day("2026-07-15"), left: 2, of: 3 }],
  ])("are kept up to the last, %s", (_, amount, words, kept) => {
    const progress = noProgress();
    duePastPauses({ table: office, options: {}, pauses: words.map(pause), progress }, at("2026-07-10 10:00"), length(amount));
    expect(progress).toEqual(kept);
  });

  test("are not gone through again before what is kept", () => {
    const untouchable = new Proxy([...three.map(pause)], {
      get(pauses, key) {
        if (key === "0") throw new Error("the first pause was counted again");
        return Reflect.get(pauses, key);
      },
    });
    const progress: PausedProgress = {
      next: 2,
      reached: at("2026-07-10 22:00"),
      left: 17 * HOUR,
      of: 24 * HOUR,
    };
    const course = { table: office, options: {}, pauses: untouchable, progress };
    expect(duePastPauses(course, at("2026-07-10 10:00"), length("24 hour"))).toBe("paused");
    expect(() =>
      duePastPauses({ ...course, progress: noProgress() }, at("2026-07-10 10:00"), length("24 hour")),
    ).toThrow("again");
  });

  test("of another amount are counted from the beginning", () => {
    const progress = noProgress();
    const pauses = three.slice(0, 2).map(pause);
    const due = (amount: string) =>
      shown(
        duePastPauses(
          { table: office, options: {}, pauses, progress },
          at("2026-07-10 10:00"),
          length(amount),
        ),
      );
    expect([due("24 hour"), due("6 hour"), due("24 hour")]).toEqual([
      "07-11 15:00",
      "07-10 19:00",
      "07-11 15:00",
    ]);
  });
});
