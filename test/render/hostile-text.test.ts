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

/** What no page may hold: control characters but line ends, direction of reading, what nobody sees. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u;

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
    for (const text of texts) expect(text).not.toMatch(steering);
  });
});

test("what is left out is counted", () => {
  const [indonesian, english] = textsOf(sopWith("Langkah", many), complaint);
  expect(indonesian).toMatch(/ {2}- … dan \d+ lainnya/);
  expect(english).toMatch(/ {2}- … and \d+ more/);
});

/** Fields of every type, and what officers write freely: whatever they hold, none of it is told, or it is told harmlessly. */
const fieldTypes = [
  "text",
  "phone",
  "email",
  "date",
  "date-time",
  "choice",
  "boolean",
  "integer",
  "identity",
  "attachment",
];
const fieldSop = oneDeadline(
  { amount: 9, unit: "day" },
  {
    pause: {},
    rules: [
      {
        length: { amount: 9, unit: "day" },
        extension: { times: "unspecified", atMost: "unspecified", unit: "day" },
      },
    ],
  },
  {
    intake: Object.fromEntries(
      fieldTypes.map((type) => [
        `isian-${type}`,
        {
          label: `Isian ${type}`,
          type,
          required: true,
          ...(type === "choice" ? { options: [{ id: "a", label: "A" }] } : {}),
        },
      ]),
    ),
    service: { procedure: procedureOf(many, (index) => `Langkah ${index}`) },
  },
);

describe.each([
  ["words without end", word],
  ["sentences without end", sentence],
  ["characters that steer", evil],
  ["a list without end", Array.from({ length: many }, () => evil)],
  ["a number", 10 ** 300],
])("values of fields that are %s", (_name, value) => {
  const values = Object.fromEntries(fieldTypes.map((type) => [`isian-${type}`, value]));
  const extended = { type: "extended", at: now, deadline: "tanggapan", amount: 1, reason: value, by: value };
  const input = {
    ...complaint,
    channel: "langsung",
    fields: { ...values, [String(value).slice(0, 2_000)]: value },
    events: [
      received,
      extended,
      { type: "paused", at: now, reason: value },
      { type: "established", at: now, fields: values },
    ],
  };

  test("leave the answer on one page that steers no terminal and tells what is to be done", () => {
    for (const text of textsOf(fieldSop, input)) {
      const lines = text.trimEnd().split("\n");
      expect(lines.length).toBeLessThanOrEqual(35);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(100);
      const first = lines.findIndex((line) => line.startsWith("  - "));
      expect(first >= 0 && first < 10).toBe(true);
      expect(text).not.toMatch(steering);
    }
  });

  test("leave the case one line on the agenda, in full too none that steers", () => {
    for (const language of ["id", "en"] as const) {
      const list = agenda(fieldSop, [input], now);
      const lines = renderAgenda(fieldSop, list, { language })
        .split("\n")
        .filter((line) => line.startsWith("  ADU-1"));
      expect(lines).toHaveLength(1);
      expect([...lines[0]!].length).toBeLessThanOrEqual(100);
      expect(renderAgenda(fieldSop, list, { language, full: true })).not.toMatch(steering);
    }
  });
});

describe("on the agenda a case stays one line", () => {
  // Its limit is not settled, so that the condition of the earliest, a label, stands in the line.
  const is = (value: boolean) => ({ fact: "berat", operator: "equal", value });
  const unsettled = (label: string) => {
    const rules = [
      { when: is(true), length: { amount: 1, unit: "day" } },
      { when: is(false), length: { amount: 2, unit: "day" } },
    ];
    const facts = { berat: { type: "boolean", label: "Berat" } };
    const sop = oneDeadline(
      {},
      { rules },
      { facts, service: { procedure: procedureOf(many, () => "Langkah") } },
    );
    const told = JSON.stringify(sop.file).replaceAll(
      /"label":"[^"]*"/g,
      () => `"label":${JSON.stringify(label)}`,
    );
    return { ...sop, file: JSON.parse(told) } as LoadedSop;
  };
  test.each([
    ["words without end", sopWith(word, many), word],
    ["labels without end", sopWith(sentence, many), sentence],
    ["characters that steer", sopWith(evil, many), evil],
    ["a condition without end", unsettled(word), "ADU-1"],
    ["a condition of many words", unsettled(sentence), "ADU-1"],
    ["a condition that steers", unsettled(evil), "ADU-1"],
  ])("with %s", (_name, sop, id) => {
    for (const language of ["id", "en"] as const) {
      const text = renderAgenda(sop, agenda(sop, [{ ...complaint, id }], now), { language });
      const lines = text
        .split("\n")
        .filter((line) => /^ {2}\S/.test(line) && !/(Tidak ada|None)\.$/.test(line));
      expect(lines).toHaveLength(1);
      expect([...lines[0]!].length).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(steering);
    }
  });

  test("and tells until when and under what even where a label is long", () => {
    const text = renderAgenda(unsettled(word), agenda(unsettled(word), [complaint], now));
    expect(text).toMatch(/ADU-1 – [^–]* 14 Jul 24\.00\)? bila x+…/);
  });
});
