/** Whatever a rule file or a case holds, the short answer stays on one page, in its columns, and steers no terminal. */
import { describe, expect, test } from "vitest";
import { amounts } from "../../src/assess/amounts.ts";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { renderAgenda } from "../../src/render/agenda-text.ts";
import { renderAssessment } from "../../src/render/assessment-text.ts";
import { oneDeadline } from "../assess/inline-sop.ts";

const now = "2026-07-14T10:00:00+08:00";
const received = { type: "received", at: "2026-07-13T09:00:00+08:00" };
const many = 10_000;
const word = "x".repeat(3_000);
const sentence = Array.from({ length: 800 }, (_, index) => `kata${index}`).join(" ");
/** A red colour, a line of its own, text from right to left, an isolate without end, a blank that nobody sees. */
const evil = "A\u001b[31m\r\nB\u202eC\u2066D\u200b\u0007E";

function procedureOf(count: number, label: (index: number) => string) {
  return Array.from({ length: count }, (_, index) => ({
    id: `langkah-${index}`,
    label: label(index),
    after: [],
    doneWhen: "responded",
  }));
}

/** An SOP with one deadline whose labels are told; the words of a loaded file are replaced, for loading refuses some. */
function sopWith(label: string, steps = 3): LoadedSop {
  const roles = { petugas: { label: "Petugas" } };
  const sop = oneDeadline(
    { amount: 1, unit: "day" },
    {},
    { roles, service: { procedure: procedureOf(steps, (index) => `Langkah ${index}`) } },
  );
  const told = JSON.parse(
    JSON.stringify(sop.file).replaceAll(/"label":"[^"]*"/g, () => `"label":${JSON.stringify(label)}`),
  );
  return { ...sop, file: told };
}

function textsOf(sop: LoadedSop, input: object): string[] {
  return (["id", "en"] as const).flatMap((language) => {
    const assessment = assess(sop, input, now, { language });
    const options = { language, amounts: amounts(sop, input, now) };
    return [renderAssessment(sop, assessment, options)];
  });
}

const complaint = { id: "ADU-1", service: "pengaduan", channel: "langsung", events: [received] };
const wrong = [
  received,
  ...Array.from({ length: many }, (_, index) => ({ type: `salah-${index}`, at: received.at })),
];
const cases: readonly [string, LoadedSop, object][] = [
  ["10 000 steps", sopWith("Langkah", many), complaint],
  ["10 000 problems", sopWith("Langkah"), { ...complaint, events: wrong }],
  ["words without end", sopWith(word), { ...complaint, id: word, channel: word }],
  ["labels without end", sopWith(sentence), { ...complaint, id: sentence, channel: sentence }],
  ["all of that", sopWith(sentence, many), { ...complaint, id: sentence, events: wrong }],
  ["characters that steer", sopWith(evil), { ...complaint, id: evil, channel: evil, service: "pengaduan" }],
];

describe.each(cases)("an answer with %s", (_name, sop, input) => {
  const texts = textsOf(sop, input);

  test("has at most 35 lines of at most 100 columns", () => {
    for (const text of texts) {
      const lines = text.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(35);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(100);
    }
  });

  test("tells within the first ten lines what is to be done", () => {
    for (const text of texts) {
      const lines = text.split("\n");
      const first = lines.findIndex((line) => line.startsWith("  - "));
      expect(first >= 0 && first < 10).toBe(true);
    }
  });

  test("steers no terminal", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
    }
  });
});

test("what is left out is counted", () => {
  const [indonesian, english] = textsOf(sopWith("Langkah", many), complaint);
  expect(indonesian).toMatch(/ {2}- … dan \d+ lainnya/);
  expect(english).toMatch(/ {2}- … and \d+ more/);
});

test("on the agenda a case stays one line", () => {
  for (const label of [word, sentence, evil]) {
    const sop = sopWith(label);
    const text = renderAgenda(sop, agenda(sop, [{ ...complaint, id: label }], now));
    const lines = text.split("\n").filter((line) => /^ {2}\S/.test(line) && !line.endsWith("Tidak ada."));
    expect(lines).toHaveLength(1);
    expect([...lines[0]!].length).toBeLessThanOrEqual(100);
  }
});
