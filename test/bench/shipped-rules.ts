/** The shipped rule files as text, from the folder that the bench is started in. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSop } from "../../src/assess/load-sop.ts";

const folder = join("rules", "sop");

export const ruleTexts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
  .map((name) => readFileSync(join(folder, name), "utf8"));

export const sops = new Map(ruleTexts.map((text) => loadSop(text)).map((sop) => [sop.id, sop]));

export const buleleng = sops.get("rsud-buleleng")!;
