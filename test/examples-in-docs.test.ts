/** The `@example`s of pure functions of plain values say what the functions answer. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as sopan from "../src/index.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const example =
  /@example (\w+\(.*\)(?:\[\d\]\?)?(?:\.\w+|\[\d\]\??\.\w+)*) \/\/ (".*?"|-?\d+|true|false|null)(?:$|[:;, ])/gm;

/** Examples that use only names of the public API and literals. */
const found = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) =>
    [...readFileSync(src + name, "utf8").matchAll(example)].map((match) => [match[1]!, match[2]!] as const),
  )
  .filter(([call]) => {
    const names =
      call.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "").match(/(?<![.\w])[a-zA-Z_]\w*(?!\s*:)/g) ?? [];
    return names.every((name) => name in sopan || ["true", "false", "null"].includes(name));
  });

test("there are examples to run", () => expect(found.length).toBeGreaterThanOrEqual(9));

test.each(found)("%s is %s", (call, answer) => {
  const names = Object.keys(sopan);
  const run = new Function(...names, `return ${call};`) as (...values: unknown[]) => unknown;
  const value = run(...Object.values(sopan));
  const expected: unknown = JSON.parse(answer.replace(/…"$/, '"'));
  if (answer.endsWith('…"')) expect(String(value).startsWith(String(expected))).toBe(true);
  else expect(value).toEqual(expected);
});
