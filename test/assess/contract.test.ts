import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { shippedSop } from "./shipped.ts";

interface ContractCase {
  readonly sop: string;
  readonly now: string;
  readonly case: { readonly id: string };
  readonly expected: Readonly<Record<string, string>>;
}

const cases = readFileSync(new URL("../contract/cases.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as ContractCase);

test("the contract has its sixty cases", () => expect(cases).toHaveLength(60));

test.each(cases.map((each) => [each.sop, each.case.id, each] as const))(
  "%s answers contract case %s as computed by the slow walk",
  (_sop, _id, { sop, now, case: input, expected }) => {
    const { grade, deadlines } = assess(shippedSop(sop), input, now);
    const answered = Object.fromEntries(
      Object.keys(expected).map((id) => [
        id,
        id === "_grade" ? grade?.id : deadlines.find((deadline) => deadline.id === id)?.dueAt,
      ]),
    );
    expect(answered).toEqual(expected);
  },
);
