/** The hand-made slips: each is one, `check` catches so many of them alone, and of each that it lets pass it is said why. */
import { describe, expect, test } from "vitest";
import { type Outcome, outcomes } from "./outcomes.ts";

const all = outcomes();
const nameOf = ({ file, mistake }: Outcome) => `${file}: ${mistake.says}`;
const names = (some: readonly Outcome[]) => some.map(nameOf);

/** Raised with every rule that catches more; the aim is 70 of a hundred. */
const caughtAtLeast = 43;

test("there are a hundred at least, and no two are alike", () => {
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(names(all)).size).toBe(all.length);
});

test("they are spread over the files", () => {
  const files = new Map<string, Outcome[]>();
  for (const each of all) files.set(each.file, [...(files.get(each.file) ?? []), each]);
  expect(files.size).toBe(7);
  for (const [file, ofFile] of files)
    expect(ofFile.length, file).toBeGreaterThanOrEqual(file === "jenjang-ombudsman.json" ? 8 : 15);
});

test("each makes the file say something else", () => {
  expect(names(all.filter(({ changes }) => !changes))).toEqual([]);
});

test("so many are caught by `check` alone", () => {
  expect(all.filter(({ codes }) => codes.length > 0).length).toBeGreaterThanOrEqual(caughtAtLeast);
});

describe("of what survives", () => {
  const isExplained = ({ mistake }: Outcome) => mistake.survives !== undefined;

  test("it is said why", () => {
    expect(names(all.filter((each) => each.codes.length === 0 && !isExplained(each)))).toEqual([]);
  });

  test("nothing is explained that is caught", () => {
    expect(names(all.filter((each) => each.codes.length > 0 && isExplained(each)))).toEqual([]);
  });
});
