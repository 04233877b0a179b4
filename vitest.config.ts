import { defineConfig } from "vitest/config";

/**
 * What takes long: mutations of whole files by the thousand, properties over random lives and rule sets, the example host under
 * kills, fuzzers, `recheck`, and whatever needs the built package. `npm run test:fast` leaves these out; `npm test` runs everything.
 */
const slow = [
  "test/fuzz/**",
  "test/properties/**",
  "test/examples*/**",
  "test/examples*.test.ts",
  "test/package.test.ts",
  "test/regular-expressions.test.ts",
  "test/readme.test.ts",
  "test/intake/form-schema.test.ts",
  "test/lint/brute-force.test.ts",
  "test/reference/random-lives.test.ts",
  "test/schemas/agreement.test.ts",
  "test/sop/injected-mistakes.test.ts",
  "test/sop/syntax-slips.test.ts",
];

const common = { testTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // These touch nothing that outlives them, so files of one worker may share what they import.
      { test: { ...common, name: "fast", include: ["test/**/*.test.ts"], exclude: slow, isolate: false } },
      { test: { ...common, name: "slow", include: slow.map((each) => each.replace("**", "**/*.test.ts")) } },
    ],
  },
});
