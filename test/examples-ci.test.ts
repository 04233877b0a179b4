/** What `examples/ci` hands over: it can be read by whom it is for, and its commands do what they say on the built command. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith } from "./cli/command.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const sound = read("rules/sop/rsud-buleleng.json");
const faulty = sound.replace('"zone": "WITA"', '"zone": "WITO"');

/** A folder of rules with the built command installed. */
function project(rules: Readonly<Record<string, string>>): string {
  const cwd = folderWith({ "package.json": '{ "name": "instansi", "private": true }', ...rules });
  const bin = join(cwd, "node_modules/.bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(
    join(bin, "sopan"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, "dist/cli.js")}" "$@"\n`,
  );
  chmodSync(join(bin, "sopan"), 0o755);
  return cwd;
}

function shell(line: string, cwd: string): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd, encoding: "utf8" });
  return { code: status, out: `${stdout}${stderr}` };
}

interface GithubStep {
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const github = parse(read("examples/ci/github.yml")) as {
  readonly on: readonly string[];
  readonly jobs: { readonly check: { readonly steps: readonly GithubStep[]; readonly permissions: object } };
};
const gitlab = parse(read("examples/ci/gitlab.yml")) as {
  readonly sop: { readonly script: readonly string[]; readonly artifacts: { reports: { junit: string } } };
};
const { steps } = github.jobs.check;
const ofSopan = (lines: readonly (string | undefined)[]) =>
  lines.filter((line) => line?.includes("sopan ")) as string[];

test("the workflow runs on pushes, and the file that it uploads is the one that it writes", () => {
  expect(github.on).toEqual(["push", "pull_request"]);
  expect(github.jobs.check.permissions).toEqual({ contents: "read", "security-events": "write" });
  const uploaded = steps.find((each) => each.with?.["sarif_file"] !== undefined)!.with!["sarif_file"];
  expect(ofSopan(steps.map(({ run }) => run)).some((line) => line.endsWith(`> ${uploaded}`))).toBe(true);
});

test("the job's report is the file that it writes", () => {
  expect(ofSopan(gitlab.sop.script)[0]!.endsWith(`> ${gitlab.sop.artifacts.reports.junit}`)).toBe(true);
});

describe.each([...ofSopan(steps.map(({ run }) => run)), ...ofSopan(gitlab.sop.script)])("%s", (line) => {
  const [, written] = line.split(" > ");

  test.each([
    ["passes over sound rules", sound, 0],
    ["fails over faulty ones", faulty, 1],
  ])("%s", (_name, text, expected) => {
    const cwd = project({ "rules/rsud-buleleng.json": text });
    const { code, out } = shell(line, cwd);
    expect({ code, out: written === undefined ? "" : out }).toEqual({ code: expected, out: "" });
    const told = written === undefined ? out : readFileSync(join(cwd, written), "utf8");
    expect(told.includes("S204")).toBe(expected === 1);
  });
});

describe("the hook before a commit", () => {
  function commit(files: Readonly<Record<string, string>>): { code: number | null; out: string } {
    const cwd = project(files);
    const git = (...args: string[]) => execFileSync("git", args, { cwd, encoding: "utf8" });
    git("init", "-q");
    for (const [key, value] of Object.entries({ "user.name": "Uji", "user.email": "uji@contoh.id" }))
      git("config", key, value);
    copyFileSync(join(root, "examples/ci/pre-commit"), join(cwd, ".git/hooks/pre-commit"));
    chmodSync(join(cwd, ".git/hooks/pre-commit"), 0o755);
    writeFileSync(join(cwd, ".gitignore"), "node_modules\n");
    git("add", ".");
    return shell("git commit -qm uji", cwd);
  }

  test("can be run", () => {
    expect(existsSync(join(root, "examples/ci/pre-commit"))).toBe(true);
    expect(statSync(join(root, "examples/ci/pre-commit")).mode & 0o111).not.toBe(0);
  });

  test("lets a sound file pass, and what is no rule file", () => {
    expect(commit({ "rules/sop rs.json": sound }).code).toBe(0);
    expect(commit({ "catatan.txt": "x" }).code).toBe(0);
  });

  test("stops a faulty one, whatever its name", () => {
    const { code, out } = commit({ "rules/sop rumah sakit é.json": faulty });
    expect(code).toBe(1);
    expect(out).toContain("S204");
  });
});
