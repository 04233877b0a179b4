/** Random lives, held against what the reference answers about them. */
export const answeredLives = "test/mutation/answered-lives.ts";

/** The rooms that are mutated, each with the fast tests that hold it, those that judge it most closely first. */
export const rooms = {
  closure: [
    "test/closure",
    "test/deadlines/refused-reopening.test.ts",
    "test/assess/lives.test.ts",
    "test/assess/after-the-end.test.ts",
    "test/assess/told-while-closed.test.ts",
    "test/assess/name-reopenings.test.ts",
    "test/deadlines/rounds.test.ts",
    "test/reference/lives.test.ts",
    "test/sop/worked-complaints.test.ts",
  ],
  grading: [
    "test/grading",
    "test/assess/intake-and-grade.test.ts",
    "test/deadlines/candidates.test.ts",
    "test/explain/candidate-words.test.ts",
  ],
  conditions: [
    "test/conditions/cells.test.ts",
    "test/conditions/operators.test.ts",
    "test/conditions/findings.test.ts",
    "test/conditions/spelled-out.test.ts",
    "test/conditions/wrong-kind.test.ts",
    "test/conditions/grading-scope.test.ts",
    "test/conditions/three-valued.test.ts",
    "test/conditions/reference.test.ts",
    "test/sop/unions.test.ts",
    "test/deadlines/candidates.test.ts",
    "test/grading/possible-grades.test.ts",
    "test/explain/candidate-words.test.ts",
    "test/conditions/shared.test.ts",
  ],
  escalation: ["test/escalation", answeredLives],
  calendar: [
    "test/calendar/working-time.test.ts",
    "test/calendar/due-instants.test.ts",
    "test/calendar/working-days.test.ts",
    "test/calendar/edges.test.ts",
    "test/calendar/windows.test.ts",
    "test/calendar/units.test.ts",
    "test/calendar/time-before-due.test.ts",
    "test/calendar/paused-count.test.ts",
    "test/calendar/public.test.ts",
    "test/calendar/decrees.test.ts",
    "test/calendar/coverage.test.ts",
    "test/calendar/nothing-ignored.test.ts",
    "test/calendar/properties.test.ts",
  ],
  deadlines: [
    "test/deadlines",
    "test/assess/lives.test.ts",
    "test/assess/amounts.test.ts",
    "test/reference/passed.test.ts",
    "test/reference/lives.test.ts",
    "test/explain/passed.test.ts",
    "test/lives/lives.test.ts",
    answeredLives,
  ],
};

/** Where the tests of the room at hand are bundled. */
export const bundle = "test/mutation/bundled.mjs";
