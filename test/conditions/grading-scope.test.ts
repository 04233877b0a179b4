/** What grading may not look at, it may not look at through a shared condition either. */
import { describe, expect, test } from "vitest";
import { SopError } from "../../src/assess/load-sop.ts";
import { booleans, holds, smallSop } from "../grading/small-sop.ts";

function findings(genting: unknown, elsewhere = false): readonly string[] {
  try {
    smallSop({
      intake: {
        isi: { label: "Isi", type: "text", ...(elsewhere ? { required: { condition: "genting" } } : {}) },
      },
      facts: booleans("gawat"),
      conditions: { genting },
      grading: {
        ranked: true,
        grades: [
          {
            id: "berat",
            label: "Berat",
            when: elsewhere ? holds("gawat") : { all: [{ condition: "genting" }] },
          },
          { id: "ringan", label: "Ringan", otherwise: true },
        ],
      },
    });
    return [];
  } catch (error) {
    if (!(error instanceof SopError)) throw error;
    return error.diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe("a shared condition in grading", () => {
  const used = "/services/pengaduan/grading/grades/0/when/all/0/condition";

  test.each<[string, unknown, readonly string[]]>([
    ["may compare declared facts", holds("gawat"), []],
    ["may not ask for the grade", { fact: "grade", operator: "equal", value: "berat" }, [`S410 ${used}`]],
    ["may not ask what is present", { not: { fact: "field.isi", operator: "absent" } }, [`S410 ${used}`]],
  ])("%s", (_, genting, expected) => expect(findings(genting)).toEqual(expected));

  test("may do so where it is used elsewhere", () => {
    expect(findings({ fact: "grade", operator: "equal", value: "berat" }, true)).toEqual([]);
  });
});
