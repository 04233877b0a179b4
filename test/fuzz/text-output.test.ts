/** Pages for people, of rule files and cases whose every name and text is made to mislead a terminal or its reader. */
import fc from "fast-check";
import { expect } from "vitest";
import {
  agenda,
  assess,
  checkSop,
  explain,
  findUnowned,
  loadSop,
  renderAgenda,
  renderAssessment,
  renderDiagnostics,
  renderEvents,
  renderTimeline,
  renderUnowned,
  timeline,
} from "../../src/index.ts";
import { bureauFile } from "../explain/bureau.ts";
import { lifeFile } from "../explain/life-sop.ts";
import { ruleFiles } from "../schemas/fixtures.ts";
import { fuzz } from "./fuzz.ts";
import { expectReadable } from "./oracles.ts";

const misleading = [
  ..."\u0000\u0007\b\t\n\r\u001b\u007f\u0085\u009b\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2060\u2066\ufeff\u00a0",
  ...[
    "\u001b[2J",
    "\u001b]0;judul\u0007",
    "\r\n",
    "\ud800",
    "𝟏",
    "é",
    "😀",
    "`",
    "“",
    "{name}",
    "$&",
    "%s",
    "<b>",
    "x".repeat(150),
  ],
];
const poison = fc
  .array(fc.constantFrom(...misleading, "a", "kasus", " "), { maxLength: 6 })
  .map((all) => all.join(""));

const labels = new Set([
  "label",
  "about",
  "note",
  "printed",
  "ask",
  "title",
  "name",
  "at",
  "support",
  "question",
  "cite",
  "form",
  "output",
  "by",
  "to",
  "reason",
  "id",
]);

/** The document with some of its texts poisoned: words in front of people, never what code compares. */
function poisoned(value: unknown, keys: ReadonlySet<string>, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, keys, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      keys.has(key) && typeof each === "string" ? next() + each + next() : poisoned(each, keys, next),
    ]),
  );
}

const documents = [bureauFile, lifeFile, ...ruleFiles.map(({ value }) => value)];
const worded = new Set([...labels].filter((key) => !["id", "by", "to"].includes(key)));

interface Input {
  readonly document: number;
  readonly words: readonly string[];
  readonly type: string;
  readonly language: "id" | "en";
}

fuzz("text output", {
  inputs: fc.record<Input>({
    document: fc.nat({ max: documents.length - 1 }),
    words: fc.array(poison, { minLength: 1, maxLength: 12 }),
    type: fc.oneof(
      fc.constantFrom("forwarded", "resolved", "dissatisfied", "paused", "reopened", "extended", "graded"),
      poison,
    ),
    language: fc.constantFrom("id", "en"),
  }),
  holds: ({ document, words, type, language }) => {
    let drawn = 0;
    const next = () => words[drawn++ % words.length]!;
    const text = JSON.stringify(poisoned(documents[document], worded, next), null, 2);
    const given = text + words.join("") + type;
    const diagnostics = checkSop(text, { language, file: next() });
    expectReadable(renderDiagnostics(diagnostics, text, { language }), given);
    if (diagnostics.some(({ severity }) => severity === "error")) return;
    const sop = loadSop(text);
    expectReadable(renderEvents(sop, { language }), given);
    const [service = ""] = Object.keys(sop.file.services);
    const [channel = ""] = Object.keys(sop.file.channels);
    const fields = Object.fromEntries(
      Object.keys(sop.file.services[service]?.intake ?? {}).map((id) => [id, next()]),
    );
    const complaint = {
      ...{ id: next(), sop: sop.id, service, channel, fields },
      facts: { [next()]: next() },
      events: [
        { type: "received", at: "2026-07-10T10:00:00+08:00", by: next(), to: next() },
        {
          type,
          at: "2026-07-11T10:00:00+08:00",
          by: next(),
          to: next(),
          reason: next(),
          grade: next(),
          id: next(),
        },
      ],
    } as never;
    const now = "2026-07-20T10:00:00+08:00";
    const assessment = assess(sop, complaint, now, { language });
    expectReadable(renderAssessment(sop, assessment, { language }), given);
    expectReadable(renderTimeline(sop, timeline(sop, complaint, now, { language }), { language }), given);
    expectReadable(renderAgenda(sop, agenda(sop, [complaint], now, { language }), { language }), given);
    expectReadable(renderUnowned(sop, findUnowned(sop, [complaint], now, { language }), { language }), given);
    expect(JSON.stringify(explain(sop, assessment, { language }))).not.toMatch(/\[object|\bNaN\b/);
  },
});
