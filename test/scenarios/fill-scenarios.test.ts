/** What is left open is filled in where it stands, and nothing else of the text changes. */
import { describe, expect, test } from "vitest";
import { fillScenarios } from "../../src/scenarios/fill-scenarios.ts";
import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";

const sop = shippedSop("rsud-buleleng");
const around = (expected: string) => `{ "formatVersion": 1,  "sop": "rsud-buleleng",
\t"scenarios": [ { "name": "apa \\u003f \\"?\\"", "note": "?",
    "service": "pengaduan", "channel": "sms", "facts": { "kematian": true },
    "events": { "received": "2026-07-10 10:00" }, "now": "2026-07-10 12:00",
    "expect":   ${expected}
} ] }\n`;
const filled = (text: string) => fillScenarios(text, runScenarios(text, sop));

describe("a question mark becomes", () => {
  test.each([
    ['{ "state": "?" }', '{ "state": "open" }'],
    ['{ "grade": "?", "closure":"?" }', '{ "grade": { "status": "graded", "id": "merah" }, "closure":null }'],
    [
      '{ "deadlines": { "tanggapan": { "dueAt":"?" , "status": "running" } } }',
      '{ "deadlines": { "tanggapan": { "dueAt":"2026-07-11 10:00" , "status": "running" } } }',
    ],
    [
      '{ "deadlines": { "tanggapan": "?" } }',
      '{ "deadlines": { "tanggapan": { "status": "running", "dueAt": "2026-07-11 10:00" } } }',
    ],
    [
      '{ "deadlines": "?" }',
      '{ "deadlines": { "tanggapan": { "status": "running", "dueAt": "2026-07-11 10:00" } } }',
    ],
    [
      '{ "intake": { "missing": "?" }, "problems": "?" }',
      '{ "intake": { "missing": ["nama", "tempat", "waktu", "isi", "kontak"] }, "problems": [] }',
    ],
    [
      '{ "nextActions": [ { "kind": "deadline", "until": "?" } ] }',
      '{ "nextActions": [ { "kind": "deadline", "until": "2026-07-11 10:00" } ] }',
    ],
    ['{ "steps": { "menindaklanjuti": "?" } }', '{ "steps": { "menindaklanjuti": "blocked" } }'],
    // What differs stays for the officer to decide.
    ['{ "grade": "kuning", "state": "?" }', '{ "grade": "kuning", "state": "open" }'],
  ])("%s: %s", (open, closed) => {
    expect(filled(around(open))).toBe(around(closed));
    const { results } = runScenarios(around(closed), sop);
    expect(results[0]!.differences.filter(({ isOpen }) => isOpen)).toEqual([]);
  });

  test("everything at once, which then is as expected", () => {
    const text = around(
      '{ "state": "?", "grade": "?", "intake": "?", "deadlines": "?", "steps": "?", "reply": "?", "nextActions": "?", "problems": "?", "nextCheckAt": "?" }',
    );
    expect(runScenarios(filled(text), sop)).toMatchObject({
      diagnostics: [],
      results: [{ differences: [] }],
    });
  });
});

test("until then the scenario fails, without reasons", () => {
  const [result] = runScenarios(around('{ "state": "?" }'), sop).results;
  expect(result).toMatchObject({
    differences: [{ isOpen: true, got: "open", line: 5, column: 28 }],
    because: [],
  });
});

test("a byte order mark and Windows' ends of lines stay", () => {
  const text = `\ufeff${around('{ "state": "?" }').replaceAll("\n", "\r\n")}`;
  expect(filled(text)).toBe(text.replace('"state": "?"', '"state": "open"'));
});

test("a text without any is the same text", () => {
  const text = around('{ "state": "open" }');
  expect(filled(text)).toBe(text);
});
