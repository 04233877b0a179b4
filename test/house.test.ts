/** The house: imports go down only, never sideways between folders of a floor. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const floors: Readonly<Record<string, number>> = {
  base: 0,
  diagnostics: 1,
  reasons: 1,
  json: 2,
  calendar: 3,
  conditions: 3,
  format: 4,
  check: 5,
  sop: 6,
  case: 7,
  intake: 8,
  grading: 8,
  deadlines: 8,
  escalation: 8,
  procedure: 8,
  closure: 8,
  assess: 9,
  explain: 10,
  desk: 10,
  lint: 10,
  impact: 10,
  scenarios: 11,
  engine: 11,
  render: 11,
  index: 12,
  cli: 13,
};

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

function roomOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file.replace(/\.ts$/, "");
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1]!);
  return specifiers
    .filter((specifier) => specifier.endsWith(".ts"))
    .map((specifier) => relative(src, join(src, dirname(file), specifier)));
}

/** Why an import is not allowed, or null. */
function objection(from: string, to: string): string | null {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (a === b) return null;
  const [floorA, floorB] = [floors[a], floors[b]];
  if (floorA === undefined || floorB === undefined) return `${from} → ${to}: unknown room`;
  if (a === "cli" && b !== "index") return `${from} → ${to}: the command imports only index`;
  return floorB < floorA ? null : `${from} → ${to}: not downwards`;
}

describe("the house", () => {
  test("has its rooms and files, so that a blind walk is noticed", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(150);
  });

  test("has no floor for a room that is not there", () => {
    const rooms = new Set(files.map(roomOf));
    expect(Object.keys(floors).filter((room) => !rooms.has(room))).toEqual([]);
  });

  /** Data and texts may be long: they are looked up, not read. */
  const isData = (file: string) =>
    /(^|\/)texts\//.test(file) || ["cli/code-examples.ts", "diagnostics/codes.ts"].includes(file);
  const longest = 250;

  test("a file is read in one go", () => {
    const tooLong = files
      .filter((file) => !isData(file))
      .map((file) => [file, readFileSync(join(src, file), "utf8").split("\n").length - 1] as const)
      .filter(([, lines]) => lines > longest);
    expect(tooLong).toEqual([]);
  });

  test("every import goes down", () => {
    const objections = files.flatMap((file) => importsOf(file).map((target) => objection(file, target)));
    expect(objections.filter((each) => each !== null)).toEqual([]);
  });

  test("an import upwards or sideways would be seen", () => {
    expect(objection("calendar/calendar.ts", "sop/format.ts")).not.toBeNull();
    expect(objection("grading/grading.ts", "intake/intake.ts")).not.toBeNull();
    expect(objection("sop/format.ts", "attic/thing.ts")).not.toBeNull();
  });

  test("no file imports itself in a circle", () => {
    const seen = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (seen.get(file) === "done") return;
      if (seen.get(file) === "open") {
        circles.push([...path, file].join(" → "));
        return;
      }
      seen.set(file, "open");
      for (const target of importsOf(file)) visit(target, [...path, file]);
      seen.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("only the command touches node, and the clock, randomness and the machine's zone stay outside", () => {
    const offences = files
      .filter((file) => !file.startsWith("cli/"))
      .flatMap((file) => {
        const text = readFileSync(join(src, file), "utf8");
        const banned = [
          /from "node:/,
          /\bDate\.now\b/,
          /\bMath\.random\b/,
          /\bIntl\./,
          /\bprocess\./,
          /\bconsole\./,
        ];
        if (file !== "explain/civil-date.ts") banned.push(/\bnew Date\b/);
        return banned.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`);
      });
    expect(offences).toEqual([]);
  });
});
