/** A clause that does not say which document it stands in, where there are several and other clauses say so. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const clauseWithoutDocument: LintRule = {
  code: "S802",
  find: ({ file, part }) => {
    const clauses = part.at("clauses").entries();
    const lacking = clauses.filter(([, clause]) => !clause.has("document"));
    if (file.documents.length < 2 || lacking.length === clauses.length) return [];
    return lacking.map(([name, clause]) => finding("S802", clause.pointer, { name }, "key"));
  },
};
