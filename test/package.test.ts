/** The built package as its users meet it: import, require, types, and a browser without Node or `eval`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rules = readFileSync(`${root}/rules/sop/rsud-buleleng.json`, "utf8");
const complaint = {
  service: "pengaduan",
  channel: "sms",
  facts: { kematian: true },
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const now = "2026-07-10T12:00:00+08:00";
const due = "2026-07-11T10:00:00.000+08:00";

type Sopan = typeof import("../src/index.ts");

function dueBy(sopan: Sopan): string | null | undefined {
  return sopan.assess(sopan.loadSop(rules), complaint, now).deadlines[0]?.dueAt;
}

describe("the built package", () => {
  test("answers when imported", async () => {
    const sopan = (await import(pathToFileURL(`${root}/dist/index.js`).href)) as Sopan;
    expect(dueBy(sopan)).toBe(due);
  });

  test("answers when required", () => {
    const sopan = createRequire(import.meta.url)(`${root}/dist/index.cjs`) as Sopan;
    expect(dueBy(sopan)).toBe(due);
  });

  test("answers in a browser that knows neither Node nor eval", () => {
    const bundle = buildSync({
      entryPoints: [`${root}/dist/index.js`],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "sopan",
      platform: "browser",
    });
    const page = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(bundle.outputFiles[0]!.text, page);
    expect(() => runInContext("new Function('')", page)).toThrow();
    Object.assign(page, { rules, complaint, now });
    expect(runInContext("sopan.assess(sopan.loadSop(rules), complaint, now).deadlines[0].dueAt", page)).toBe(
      due,
    );
  });

  test("its data can be imported by name", async () => {
    const require = createRequire(`${root}/package.json`);
    expect((require("sopan/rules/rsud-buleleng.json") as { id: string }).id).toBe("rsud-buleleng");
    expect((require("sopan/schemas/sop.schema.json") as { title: string }).title).not.toBe("");
    expect((require("sopan/holidays") as { shippedDecrees: unknown[] }).shippedDecrees).toHaveLength(25);
  });

  const use = `import { assess, loadSop, type DeadlineStatus } from "sopan";
    const status: DeadlineStatus | undefined = assess(loadSop("{}"), {}, 0).deadlines[0]?.status;
    console.log(status);`;
  const misuse = `import { assess, loadSop } from "sopan";
    if (assess(loadSop("{}"), {}, 0).deadlines[0]?.status === "late") console.log(1);`;

  test.each([
    ["a module", "use.mts", use, 0],
    ["a CommonJS file", "use.cts", use, 0],
    ["a misspelt status", "misuse.mts", misuse, 1],
  ])("its types serve %s", (_name, file, text, errors) => {
    const folder = mkdtempSync(join(tmpdir(), "sopan-types-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(root, join(folder, "node_modules", "sopan"));
      symlinkSync(join(root, "node_modules", "@types"), join(folder, "node_modules", "@types"));
      const paths = {
        compilerOptions: { noEmit: true, strict: true, module: "nodenext", types: ["node"] },
        files: [file],
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(paths));
      writeFileSync(join(folder, file), text);
      const found = () =>
        execFileSync(process.execPath, [`${root}/node_modules/typescript-7/bin/tsc`, "-p", folder], {
          encoding: "utf8",
        });
      if (errors === 0) expect(found()).toBe("");
      else expect(found).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
