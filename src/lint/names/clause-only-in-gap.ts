/**
 * A clause that only a gap speaks of: nothing is made of what it says. That is right where the clause was copied from
 * elsewhere, is out of date, or refers to what was not seen; otherwise a person should look whether a rule is missing.
 */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder } from "./uses.ts";

const sources = new Set(["source"]);
const settledKinds: ReadonlySet<string> = new Set(["copied", "outdated", "not-seen"]);

export const clauseOnlyInGap: LintRule = {
  code: "S796",
  find: ({ file, part }) => {
    const cited = textsUnder(file, sources);
    const open = new Map<string, string>();
    const settled = new Set<string>();
    for (const { id, kind, clauses = [] } of file.gaps)
      for (const clause of clauses) {
        if (settledKinds.has(kind)) settled.add(clause);
        else if (!open.has(clause)) open.set(clause, id);
      }
    return part
      .at("clauses")
      .entries()
      .flatMap(([name, clause]) => {
        const gap = open.get(name);
        const isHandled = cited.has(name) || settled.has(name) || clause.has("kind") || clause.has("noRule");
        return gap === undefined || isHandled ? [] : [finding("S796", clause.pointer, { name, gap }, "key")];
      });
  },
};
