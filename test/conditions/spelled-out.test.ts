/** How large a condition may be for readers that know no references: each shared one counts at every use. */
import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/base/misuse-error.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { expectSpelledOut } from "../../src/conditions/spelled-out.ts";

const leaf: Condition = { fact: "gawat", operator: "equal", value: true };
const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
const all = (count: number): Condition => ({ all: Array.from({ length: count }, () => leaf) });
const shared: Readonly<Record<string, Condition>> = {
  separuh: all(2048),
  dua: any({ condition: "separuh" }, { condition: "separuh" }),
};

/** Whether it is small enough; anything but the refusal of its size is thrown on. */
function fits(condition: Condition): boolean {
  try {
    expectSpelledOut(condition, (name) => shared[name], "pengaduan");
    return true;
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    expect([error.code, error.message.includes("pengaduan"), error.message.includes("4096")]).toEqual([
      "U133",
      true,
      true,
    ]);
    return false;
  }
}

describe("a condition spelled out", () => {
  test.each<[string, Condition, boolean]>([
    ["of 4096 comparisons fits", all(4096), true],
    ["of one more does not", all(4097), false],
    ["counts the parts of any", any(all(2048), all(2048)), true],
    ["counts every part of any", any(all(2048), all(2048), leaf), false],
    ["counts through not", { not: all(4097) }, false],
    ["counts what it refers to", any({ condition: "separuh" }, all(2048)), true],
    ["counts what it refers to, and what stands beside", any({ condition: "separuh" }, all(2049)), false],
    ["counts what is shared at each use", { condition: "dua" }, true],
    ["counts it at each use again", any({ condition: "dua" }, { condition: "dua" }), false],
    ["counts a reference to nothing as nothing", any({ condition: "entah" }, all(4096)), true],
  ])("%s", (_, condition, expected) => expect(fits(condition)).toBe(expected));
});
