/** The rooms that are mutated, each with the fast tests that hold it, those that judge it most closely first. */
export const rooms = {
  grading: ["test/grading", "test/assess/intake-and-grade.test.ts", "test/deadlines/candidates.test.ts"],
};

/** Where the tests of the room at hand are bundled: as deep as the tests, which read files beside them. */
export const bundle = "test/mutation/bundled.mjs";
