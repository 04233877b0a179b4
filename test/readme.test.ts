/** Every snippet and every command of the READMEs runs, and prints what stands below it. Needs the built package. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { id } from "../src/explain/texts/id.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const blocksOf = (name: string) =>
  [...readFileSync(`${root}/${name}`, "utf8").matchAll(/```(js|sh|text)\n([\s\S]*?)```/g)].map((match) => ({
    language: match[1]!,
    text: match[2]!,
  }));
const blocks = blocksOf("README.md");

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

  const shown = ["README.md", "README.id.md"].flatMap((name) => {
    const all = blocksOf(name);
    return all.flatMap((block, index) =>
      all[index + 1]?.language === "text"
        ? [[name, block.text.split("\n")[0]!, block, all[index + 1]!.text] as const]
        : [],
    );
  });

  test("shows the output of a program, a command and a check", () =>
    expect(shown.length).toBeGreaterThanOrEqual(5));

  test.each(shown)("%s: %s prints what stands below it", (_name, _first, { language, text }, output) => {
    expect(run(language, text)).toBe(output);
  });

  test("in Indonesian lists every word for how a deadline stands, as the code says it", () => {
    const table = /\| kata[\s\S]*?\n\n/.exec(readFileSync(`${root}/README.id.md`, "utf8"))![0];
    const words = table.split("\n").map((row) => row.split("|")[1]?.trim() ?? "");
    const { deadlineStatus, left, life } = id;
    // Of these two the page tells more than the status.
    const longer = {
      ended: life["ended-by"].replace("{how}", "…"),
      lapsed: life["lapsed-since"].replace("{due}", "…"),
    };
    for (const word of [...Object.values({ ...deadlineStatus, ...longer }), left.today])
      expect(
        words.some((each) => each.split(/, |: /).includes(word) || each === word),
        word,
      ).toBe(true);
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
