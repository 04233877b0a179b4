/**
 * A role that no step, deadline, level, reply or duty names: nobody is ever told that it has something to do. The complainant
 * is left out: a file gives that role its name in the document, and cases record by it what the complainant did.
 */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder, unusedIn } from "./uses.ts";

const rolesUnder = new Set(["actor", "by", "to"]);

export const unusedRole: LintRule = {
  code: "S784",
  find: ({ file, part }) =>
    unusedIn(part.at("roles"), textsUnder(file, rolesUnder))
      .filter(([, role]) => role.at("party").text !== "complainant")
      .map(([name, role]) => finding("S784", role.pointer, { name }, "key")),
};
