/**
 * A fuzzer is a property with a budget instead of a number of runs: it asks at least once round, and then on until its
 * time is used up. Each fuzzer has 15 s (two cores are done in a minute); `SOPAN_FUZZ_SECONDS=600 npx vitest run
 * test/fuzz` gives each ten minutes. The seed is fresh and printed; `SOPAN_SEED=…` asks the same again. What ever
 * failed stands in corpus.json and is asked first.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freshSeed } from "../properties/runs.ts";

const seconds = Number(process.env["SOPAN_FUZZ_SECONDS"] ?? "") || 15;
const seed = freshSeed;

interface Fallen {
  readonly about: string;
  readonly input: unknown;
}
const names = [
  "loader",
  "cases",
  "stream",
  "instants as text",
  "questions to the calendar",
  "now",
  "policies",
  "decrees",
  "local days",
  "text output",
  "calls",
  "host",
] as const;
type FuzzerName = (typeof names)[number];
const corpus = JSON.parse(readFileSync(new URL("./corpus.json", import.meta.url), "utf8")) as Readonly<
  Partial<Record<FuzzerName, readonly Fallen[]>>
>;
for (const name of Object.keys(corpus))
  if (!names.some((each) => each === name)) throw new Error(`corpus.json: no fuzzer is named ${name}`);

/** What one fuzzer does: how inputs are made, and what must hold of each. Inputs are JSON, so that they can be kept. */
export interface Fuzzer<T> {
  readonly inputs: fc.Arbitrary<T>;
  readonly holds: (input: T) => void | Promise<void>;
  /** Runs that are asked in any case, and from one look at the clock to the next. */
  readonly round?: number;
  /** Its share of the time of the fuzzers of its file. */
  readonly share?: number;
}

/** A test that fuzzes; `name` is its key in the corpus. */
export function fuzz<T>(name: FuzzerName, { inputs, holds, round = 25, share = 1 }: Fuzzer<T>): void {
  const budgetMs = seconds * 1000 * share;
  test(`${name}: what once failed`, async () => {
    for (const { about, input } of corpus[name] ?? []) {
      try {
        await holds(input as T);
      } catch (error) {
        throw new Error(`${about}: ${(error as Error).message}`, { cause: error });
      }
    }
  });
  test(`${name}: inputs never seen before`, { timeout: budgetMs * 4 + 120_000 }, async () => {
    const until = performance.now() + budgetMs;
    let asked = 0;
    do {
      await fc.assert(
        fc.asyncProperty(inputs, async (input) => {
          asked++;
          await holds(input);
        }),
        { numRuns: round, seed: seed + asked },
      );
    } while (performance.now() < until);
    console.info(`${name}: ${asked} inputs from seed ${seed}`);
    expect(asked).toBeGreaterThanOrEqual(round);
  });
}
