/** What the intake requires may hang on the grade; whoever asks how the intake stands is told by the grade as known. */
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { inlineSop, twoGrades } from "./inline-sop.ts";

const equals = (fact: string, value: unknown) => ({ fact, operator: "equal", value });

const sop = inlineSop({
  facts: { gawat: { type: "boolean", label: "Gawat" } },
  intake: { telepon: { label: "Telepon", type: "text", required: equals("grade", "merah") } },
  grading: twoGrades(equals("gawat", true)),
  service: {
    procedure: [
      { id: "jawab", label: "Jawab", doneWhen: "responded", when: equals("intake", "complete") },
      {
        id: "lengkapi",
        label: "Lengkapi",
        after: [],
        doneWhen: "returned",
        when: equals("intake", "incomplete"),
      },
    ],
  },
});

test.each([
  [false, "open not-needed"],
  [true, "not-needed open"],
  [null, "blocked blocked"],
])("a step that asks for the intake, of a case whose graveness is %s, is %s", (gawat, expected) => {
  const told = {
    service: "pengaduan",
    facts: { gawat },
    events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
  };
  const { steps } = assess(sop, told, "2026-07-10T12:00:00+08:00");
  expect(steps.map(({ status }) => status).join(" ")).toBe(expected);
});
