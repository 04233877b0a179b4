/** Every numbered example runs on the built package and prints what it printed when somebody last read it. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const examples = fileURLToPath(new URL("../examples/", import.meta.url));
const programs = readdirSync(examples).filter((name) => name.endsWith(".mjs"));

test("there are examples", () => expect(programs.length).toBeGreaterThanOrEqual(4));

test.each(programs)("example %s runs", async (name) => {
  const output = execFileSync(process.execPath, [name], { cwd: examples, encoding: "utf8" });
  await expect(output).toMatchFileSnapshot(`golden/examples/${name.replace(".mjs", ".txt")}`);
});
