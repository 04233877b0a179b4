/** What is to be done as the short answer lists it: down the procedure, and what must be done before what may be. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/base/language.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { inProcedureOrder } from "../../src/render/procedure-order.ts";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { assessed } from "../assess/story.ts";

const events = ["received 07-10 09:00"];
const now = "07-10 10:00";

/** The lines of what is to be done: `steps` that must be taken and `free` that need not be. */
function doLines(steps: number, free: number, language: Language = "id"): string[] {
  const procedure = Array.from({ length: steps + free }, (_, index) => ({
    id: `langkah-${index}`,
    label: `${index < steps ? "Wajib" : "Boleh"} ${index}, ${"dengan keterangan yang panjang ".repeat(7)}`,
    after: [],
    ...(index < steps ? {} : { optional: true }),
    doneWhen: "responded",
  }));
  const sop = inlineSop({ service: { procedure } });
  return renderAssessment(sop, assessed({ sop, events, now }), { language }).split("\n\n")[1]!.split("\n");
}

describe("what is cut where the page would grow too long", () => {
  test("is first what may be done, and how many of it is told", () => {
    const lines = doLines(7, 3);
    expect(lines.filter((line) => line.includes("Wajib"))).toHaveLength(7);
    expect(lines.filter((line) => line.startsWith("  - Boleh"))).toHaveLength(0);
    expect(lines.at(-1)).toBe("Boleh dilakukan: 3 hal, tidak dimuat di sini.");
    expect(doLines(7, 3, "en").at(-1)).toBe("May be done: 3 things, not listed here.");
    expect(doLines(9, 1, "en").at(-1)).toBe("May be done: 1 thing, not listed here.");
  });

  test.each([
    [3, 30],
    [9, 1],
    [40, 1],
    [40, 40],
  ])("of %i that must be done none gives way to any of %i that may be", (steps, free) => {
    const lines = doLines(steps, free);
    const isAllTold = lines.filter((line) => line.includes("Wajib")).length === steps;
    expect(isAllTold || !lines.some((line) => line.startsWith("  - Boleh"))).toBe(true);
    const left = (what: string) =>
      Number(new RegExp(`… dan (\\d+) lainnya yang ${what}`).exec(lines.join("\n"))?.[1] ?? 0);
    expect(lines.filter((line) => line.includes("Wajib")).length + left("harus dilakukan")).toBe(steps);
    const all = Number(/^Boleh dilakukan: (\d+) hal/m.exec(lines.join("\n"))?.[1] ?? 0);
    const told = lines.filter((line) => line.startsWith("  - Boleh")).length;
    expect(told + left("boleh dilakukan") + all).toBe(free);
  });
});

/** The short answer about so many facts that decide a grade, each label so many words long. */
function questionsText(facts: number, words: number): string {
  const labels = Array.from(
    { length: facts },
    (_, index) => `Hal ${index} ${"yang penting ".repeat(words)}akhir`,
  );
  const declared = Object.fromEntries(
    labels.map((label, index) => [`hal-${index}`, { type: "boolean", label }]),
  );
  const any = labels.map((_, index) => ({ fact: `hal-${index}`, operator: "equal", value: true }));
  const grading = {
    ranked: true,
    grades: [
      { id: "merah", label: "Merah", when: { any } },
      { id: "hijau", label: "Hijau", otherwise: true },
    ],
  };
  const sop = inlineSop({ facts: declared, grading });
  return renderAssessment(sop, assessed({ sop, events, now }));
}

test("what must be established is never told in part, unless it alone would fill the page", () => {
  const text = questionsText(12, 5).replaceAll(/\s+/g, " ");
  for (let index = 0; index < 12; index += 1)
    expect(text).toContain(`(${index + 1}) hal ${index} ${"yang penting ".repeat(5)}akhir`);
  expect(questionsText(60, 5).split("\n").length).toBeLessThanOrEqual(36);
});

describe("which event stops the clock of a limit", () => {
  const procedure = [
    { id: "menindak", label: "Menindak", doneWhen: "followed-up", deadline: "tanggapan" },
    { id: "mencatat", label: "Mencatat", after: [], doneWhen: "registered" },
  ];
  const told = (until: unknown, options: { readonly language?: Language; readonly full?: boolean } = {}) => {
    const sop = oneDeadline({ amount: 5, unit: "day" }, { until }, { service: { procedure } });
    const text = renderAssessment(sop, assessed({ sop, events, now }), options).replaceAll(/\s+/g, " ");
    return text.split(" - ").filter((line) => /Menindak|Mencatat/.test(line));
  };

  test("stands behind the step that has it, and behind no other", () => {
    const [step, other] = told("resolved");
    expect(step).toContain("). Hitungan berhenti bila dicatat “terselesaikan”.");
    expect(other).not.toContain("Hitungan");
    expect(told("resolved", { full: true })[0]).toContain("Hitungan berhenti bila dicatat “terselesaikan”.");
    expect(told("resolved", { language: "en" })[0]).toContain("The clock stops once “resolved” is recorded.");
  });

  test("of several tells each", () => {
    expect(told({ any: ["responded", "resolved"] })[0]).toContain(
      "dicatat “ditanggapi” atau “terselesaikan”.",
    );
    expect(told({ all: ["responded", "resolved"] })[0]).toContain(
      "dicatat “ditanggapi” dan “terselesaikan”.",
    );
  });
});

describe("steps stand in the order of the procedure", () => {
  const step = (id: string) => ({ kind: "step", what: [id] }) as const;
  const other = { kind: "complete", what: ["nama"] } as const;
  const steps = ["a", "b", "c", "d"].map((id) => ({ id }));
  const ordered = (...ids: readonly string[]) =>
    inProcedureOrder(
      ids.map((id) => (id === "-" ? other : step(id))),
      steps,
    )
      .map(({ kind, what }) => (kind === "step" ? what[0] : "-"))
      .join("");

  test.each([
    ["ca", "ac"],
    ["b-a", "ab-"],
    ["-c-a-d-b", "-abc--d-"],
    ["abcd", "abcd"],
    ["-", "-"],
    ["d", "d"],
  ])("%s is told as %s", (given, told) => {
    expect(ordered(...given)).toBe(told);
  });

  test("also where only a later one has a limit, in the short answer and in full", () => {
    const procedure = [
      { id: "mencatat", label: "Mencatat", after: [], doneWhen: "registered" },
      { id: "menanggapi", label: "Menanggapi", after: [], doneWhen: "responded", deadline: "tanggapan" },
    ];
    const sop = oneDeadline({ amount: 5, unit: "day" }, { until: "responded" }, { service: { procedure } });
    const answer = assessed({ sop, events, now });
    for (const full of [false, true]) {
      const text = renderAssessment(sop, answer, { full });
      expect(text.indexOf("Mencatat")).toBeLessThan(text.indexOf("Menanggapi"));
    }
  });
});
