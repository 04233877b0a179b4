/** Every snippet and every command of the READMEs runs, and prints what stands below it. Needs the built package. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}/README.md`, "utf8");
const blocks = [...readme.matchAll(/```(js|sh|text)\n([\s\S]*?)```/g)].map((match) => ({
  language: match[1]!,
  text: match[2]!,
}));

function run(language: string, text: string): string {
  const [command, args] =
    language === "js"
      ? [process.execPath, ["--input-type=module", "--eval", text]]
      : [process.execPath, ["dist/cli.js", ...text.trim().split(/\s+/).slice(2)]];
  try {
    return execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    // `sopan check` ends with 1 when it finds something; what it prints is the point.
    return (error as { stdout: string }).stdout;
  }
}

describe("the README", () => {
  test("names the two commands that the checks run", () => {
    expect(blocks[0]).toEqual({ language: "sh", text: "npm ci && npm start\n" });
    expect(blocks[1]).toEqual({ language: "sh", text: "npm ci && npm test\n" });
    expect(readFileSync(`${root}/.ci/run`, "utf8")).toContain("npm ci && npm test");
  });

  const shown = blocks.flatMap((block, index) =>
    blocks[index + 1]?.language === "text"
      ? [[block.text.split("\n")[0]!, block, blocks[index + 1]!.text] as const]
      : [],
  );

  test("shows the output of a program, a command and a check", () =>
    expect(shown.length).toBeGreaterThanOrEqual(4));

  test.each(shown)("%s prints what the README says", (_first, { language, text }, output) => {
    expect(run(language, text)).toBe(output);
  });

  test.each(["README.md", "README.id.md"])("links of %s lead somewhere", (name) => {
    const targets = [...readFileSync(`${root}/${name}`, "utf8").matchAll(/\]\(([^)#]+)\)/g)].map(
      (match) => match[1]!,
    );
    const local = targets.filter((target) => !target.includes("://"));
    expect(local.length).toBeGreaterThan(1);
    expect(local.filter((target) => !existsSync(`${root}/${target}`))).toEqual([]);
  });
});
