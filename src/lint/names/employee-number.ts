/** The number of a civil servant, which tells the date of birth and the sex, in a file that everyone may read. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { hasEmployeeNumber, textsThat } from "./prose-words.ts";

export const employeeNumber: LintRule = {
  code: "S800",
  // The finding shows the place and not the text: it is read by still more people.
  find: ({ part }) => textsThat(hasEmployeeNumber, part, true).map((pointer) => finding("S800", pointer, {})),
};
