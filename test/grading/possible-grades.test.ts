/** Which grades a case can still come to, where a fact is asked about more than once. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { holds, smallSop } from "./small-sop.ts";

const complaint = { service: "pengaduan", events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }] };
const now = "2026-07-10T12:00:00+08:00";
const letters = [..."abcdefghijklm"];
const contains = (value: string) => ({ fact: "sebab", operator: "contains", value });
const list = (ids: readonly string[]) => ({
  type: "list",
  label: "Sebab",
  values: ids.map((id) => ({ id, label: id })),
});
const gradesBy = (heavy: unknown, light: unknown, more: object = {}) => ({
  ranked: true,
  grades: [
    { id: "berat", label: "Berat", when: heavy },
    { id: "sedang", label: "Sedang", when: light, ...more },
    { id: "ringan", label: "Ringan", otherwise: true },
  ],
});

describe("more combinations than are tried together", () => {
  const graded = (count: number) => {
    const ids = letters.slice(0, count);
    const grading = gradesBy({ any: ids.map(contains) }, { all: ids.map(contains) });
    const sop = smallSop({ facts: { sebab: list(ids) }, grading });
    return assess(sop, complaint, now, { language: "en" }).grade!;
  };

  test("are told of, as being of the grading and of no clause", () => {
    expect(graded(13).because).toContainEqual({
      kind: "approximate",
      pointer: "/services/pengaduan/grading",
      clauses: [],
    });
  });

  test("give a deadline candidates under grades that the document declares, and no other", () => {
    const grading = gradesBy({ any: letters.map(contains) }, { all: letters.map(contains) });
    const rule = (grade: string, amount: number) => ({
      when: { fact: "grade", operator: "equal", value: grade },
      length: { amount, unit: "hour" },
    });
    const deadlines = {
      jawaban: {
        label: "Jawaban",
        from: "received",
        until: "responded",
        rules: [rule("berat", 24), rule("sedang", 48), rule("ringan", 72)],
      },
    };
    const sop = smallSop({ facts: { sebab: list(letters) }, grading, deadlines });
    const [deadline] = assess(sop, complaint, now).deadlines;
    expect(deadline!.candidates.map(({ grade, dueAt }) => [grade, dueAt])).toEqual([
      ["berat", "2026-07-11T10:00:00.000+08:00"],
      ["sedang", "2026-07-12T10:00:00.000+08:00"],
      ["ringan", "2026-07-13T10:00:00.000+08:00"],
    ]);
  });

  test("as many as are tried are not", () => {
    const { because, possible } = graded(6);
    expect(because.map(({ kind }) => kind)).not.toContain("approximate");
    // Whoever has all of them has one of them, so `sedang` never comes.
    expect(possible).toEqual(["berat", "ringan"]);
  });
});

test("each reading tries the facts that it asks about, whichever was asked for before", () => {
  const boolean = (label: string) => ({ type: "boolean", label });
  const not = (fact: string) => ({ not: holds(fact) });
  const grading = gradesBy(
    { any: [holds("p"), holds("q")] },
    { all: [not("p"), not("q"), holds("r")] },
    {
      when: undefined,
      reading: "pertama",
      readings: [
        { id: "pertama", when: { all: [holds("p"), not("q")] } },
        { id: "kedua", when: { all: [holds("r"), not("s"), { any: [holds("s"), holds("t")] }] } },
        { id: "ketiga", when: { all: [holds("s"), not("s")] } },
      ],
    },
  );
  const facts = Object.fromEntries(["p", "q", "r", "s", "t"].map((id) => [id, boolean(id)]));
  const sop = () => smallSop({ facts, grading });
  const possible = (of: ReturnType<typeof sop>, sedang: string) =>
    assess(of, { ...complaint, facts: { p: false } }, now, { readings: { sedang } }).grade!.possible;
  const expected = {
    pertama: ["berat", "ringan"],
    kedua: ["berat", "sedang", "ringan"],
    ketiga: ["berat", "ringan"],
  };
  const names = Object.keys(expected) as (keyof typeof expected)[];
  for (const first of names) {
    for (const second of names) {
      const shared = sop();
      expect([first, possible(shared, first)]).toEqual([first, expected[first]]);
      expect([second, possible(shared, second)]).toEqual([second, expected[second]]);
    }
  }
});
