/**
 * A file that is called otherwise than the `id` in it. A name that holds the id, or that the id holds, is kept: files are
 * named by version (`rsud-buleleng.2027.json`) and for short (`seribu.json`).
 */
import { idPattern } from "../../format/schema.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const fileNameDiffers: LintRule = {
  code: "S794",
  find: ({ file: { id }, fileName }) => {
    const [last = ""] = (fileName ?? "").split(/[/\\]/).slice(-1);
    const name = last.endsWith(".json") ? last.slice(0, -".json".length) : "";
    // What is not named like the id of an institution, is a draft or a copy and no name at all.
    if (!idPattern.test(name) || !name.includes("-")) return [];
    return name.includes(id) || id.includes(name) ? [] : [finding("S794", "/id", { name: id, file: name })];
  },
};
