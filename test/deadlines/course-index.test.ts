/** What is kept by course is found again, however many there are, without looking at all of them. */
import { describe, expect, test } from "vitest";
import { CourseIndex } from "../../src/deadlines/course-index.ts";
import type { Course } from "../../src/deadlines/decision.ts";

const parts = <T>(count: number) => Array.from({ length: count }, (_, at) => ({ at }) as unknown as T);

/** Every course of some plans and branches, each under two grades and none; how often a plan was looked at. */
function filled(plans: number, branches: number) {
  let looks = 0;
  const froms = [...parts<Course["from"]>(branches), null];
  const courses = [...parts<Course["plan"]>(plans), null].flatMap((plan) =>
    froms.flatMap((from) =>
      froms.map((until) => ({
        get plan() {
          looks++;
          return plan;
        },
        from,
        until,
      })),
    ),
  );
  const places = courses.flatMap((course) => ["merah", "hijau", null].map((grade) => ({ course, grade })));
  const index = new CourseIndex<number>();
  const isNew = places.map(({ course, grade }, at) => {
    const before = index.find(course, grade);
    index.add(course, grade, at);
    return before === undefined;
  });
  const found = places.map(({ course, grade }) => index.find(course, grade));
  return { index, isNew, found, places, looks: () => looks };
}

describe("courses", () => {
  test("are told apart by each of their parts and the grade, whether few or many", () => {
    for (const [plans, branches] of [
      [0, 0],
      [1, 1],
      [2, 1],
      [5, 3],
      [20, 6],
    ] as const) {
      const { index, isNew, found, places } = filled(plans, branches);
      expect(isNew).not.toContain(false);
      expect(found).toEqual(places.map((_, at) => at));
      expect(index.all).toEqual(found);
    }
  });

  test("twice as many are found with at most twice the looks", () => {
    const looksFor = (plans: number) => filled(plans, 3).looks();
    for (const plans of [9, 19, 39, 79, 159])
      expect(looksFor(2 * plans + 1)).toBeLessThan(2.05 * looksFor(plans));
  });
});
