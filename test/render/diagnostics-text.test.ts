/** Findings as text: whatever their place, they can be printed. */
import { describe, expect, test } from "vitest";
import { checkSop } from "../../src/assess/load-sop.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { renderDiagnostics } from "../../src/render/diagnostics-text.ts";

function at(column: number): Diagnostic {
  const place = { file: null, line: 1, column, pointer: "" };
  return { code: "S105", severity: "error", message: "x", help: "", ...place };
}

/** What is printed of a line, and the caret's place in it. */
function shown(source: string, column: number): { line: string; pointed: string; carets: number } {
  const [, line = "", below = ""] = renderDiagnostics([at(column)], source).split("\n");
  const carets = below.length - below.trimEnd().length + [...below].filter((c) => c === "^").length;
  return { line, pointed: line.slice(below.indexOf("^")), carets };
}

describe("a finding", () => {
  test.each([99, 100, 101, 102, 200, 10_000, 1_000_000])(
    "at the end of a line of %i characters points behind it",
    (length) => {
      const source = `${"a ".repeat(length / 2)}${length % 2 === 1 ? "b" : ""}`
        .slice(0, length - 1)
        .concat("z");
      const { pointed, carets, line } = shown(source, length + 1);
      expect(line.endsWith("z")).toBe(true);
      expect(pointed).toBe("");
      expect(carets).toBe(1);
    },
  );

  test.each([1, 2, 71, 100, 101, 500, 970, 999, 1000])(
    "in column %i of a long line points at what stands there",
    (column) => {
      const source = Array.from({ length: 1000 }, (_, i) => (i === column - 1 ? "X" : "."));
      expect(shown(source.join(""), column).pointed.startsWith("X")).toBe(true);
    },
  );

  test("in a long line of emoji cuts none of them in two", () => {
    for (let column = 1; column <= 401; column++) {
      const { line } = shown("🙏".repeat(200), column);
      expect(line, `${column}`).not.toMatch(/\p{Cs}/u);
    }
  });

  test("beyond the end of its line, of a file that has changed since, points at the end", () => {
    expect(shown("ab", 500).pointed).toBe("");
    expect(shown("x".repeat(300), 500).carets).toBe(1);
  });
});

test("a minified rule file that was cut short, at any place, can be printed", () => {
  const whole = JSON.stringify({
    formatVersion: 1,
    id: "contoh",
    title: "Contoh".repeat(30),
    services: { pengaduan: { label: "Pengaduan", facts: { a: { type: "boolean", label: "A" } } } },
  });
  for (let length = 0; length < whole.length; length++) {
    const text = whole.slice(0, length);
    const found = checkSop(text);
    expect(found.length).toBeGreaterThan(0);
    expect(renderDiagnostics(found, text).split("\n").length).toBeGreaterThan(3 * found.length);
  }
});

describe("a file with more slips than anybody reads", () => {
  const slips = (count: number) => `[\n${"?\n".repeat(count)}]`;
  const codes = (text: string) => checkSop(text).map(({ code }) => code);

  test("is told of 200 and that the rest was not searched, however many there are", () => {
    for (const count of [201, 402, 804, 1608, 3216, 100_000]) {
      const found = codes(slips(count));
      expect(found).toHaveLength(201);
      expect(found.indexOf("S116")).toBe(200);
    }
  });

  test("is told the same of what is wrong with its shape and its names", () => {
    for (const count of [201, 402, 804, 1608]) {
      const clauses = Object.fromEntries(Array.from({ length: count }, (_, i) => [`CTH-${i}`, 7]));
      const found = codes(JSON.stringify({ formatVersion: 1, clauses }));
      expect(found).toHaveLength(201);
      expect(found.indexOf("S116")).toBe(200);
    }
  });

  test("is told the same of 140,000 names that are not known", () => {
    const unknown = Array(140_000).fill("X-1");
    for (const key of ["source", "channels"]) {
      const services = { pengaduan: { label: "Pengaduan", [key]: unknown } };
      const text = JSON.stringify({ clauses: {}, channels: { sms: {} }, services });
      expect(codes(text)).toHaveLength(201);
    }
  });

  test("is not told so of as many as it is given", () => {
    const roles = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`r-${i}`, 7]));
    expect(codes(JSON.stringify({ formatVersion: 1, roles }))).not.toContain("S116");
  });
});
