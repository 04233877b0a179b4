/** A document that no clause stands in, where the clauses say which document they stand in. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const unusedDocument: LintRule = {
  code: "S803",
  find: ({ file }) => {
    const named = Object.values(file.clauses).map(({ document }) => document);
    if (named.length === 0 || named.some((each) => each === undefined)) return [];
    return file.documents.flatMap(({ id }, index) =>
      named.includes(id) ? [] : [finding("S803", `/documents/${index}`, { name: id })],
    );
  },
};
