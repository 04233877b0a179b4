/** A recurring duty that may be done later, or must be done earlier, after its period than is printed for it. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import { readPrinted } from "./read-printed.ts";

export const withinNotAsPrinted: LintRule = {
  code: "S711",
  find: ({ file }) =>
    Object.entries(file.duties ?? {}).flatMap(([id, { label, printed: phrase, within }]) => {
      const printed = phrase === undefined ? null : readPrinted(phrase);
      if (printed?.kind !== "length" || printed.isBefore || within === undefined) return [];
      if (differenceFrom(printed.lengths, within) === "none") return [];
      const nearest = nearestTo(printed.lengths, within);
      const params = {
        printed: phrase!,
        name: label,
        length: inFileWords(within),
        known: inFileWords(lastOf(nearest)),
      };
      return [finding("S711", `/duties/${id}/within`, params)];
    }),
};
