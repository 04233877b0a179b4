/** A record that no step and no duty produces. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { textsUnder, unusedIn } from "./uses.ts";

const recordsUnder = new Set(["record"]);

export const unusedRecord: LintRule = {
  code: "S786",
  find: ({ file, part }) =>
    unusedIn(part.at("records"), textsUnder(file, recordsUnder)).map(([name, record]) =>
      finding("S786", record.pointer, { name }, "key"),
    ),
};
