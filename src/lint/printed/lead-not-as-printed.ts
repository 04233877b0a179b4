/** A level that falls due earlier or later before or after its deadline than is printed for it. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import { readPrinted } from "./read-printed.ts";

export const leadNotAsPrinted = /* @__PURE__ */ ruleOfServices("S710", ({ part, compiled }) =>
  (compiled.frame.file.escalation ?? []).flatMap(({ on, printed: phrase }, index) => {
    if (phrase === undefined || typeof on !== "object" || !("deadline" in on)) return [];
    const printed = readPrinted(phrase);
    const [key, length] =
      on.before === undefined ? (["after", on.after] as const) : (["before", on.before] as const);
    if (printed.kind !== "length" || length === undefined) return [];
    // "3 hari sebelum" is no distance after.
    const isSameSide = !printed.isBefore || key === "before";
    if (!isSameSide || differenceFrom(printed.lengths, length) === "none") return [];
    const nearest = nearestTo(printed.lengths, length);
    const params = {
      printed: phrase,
      length: inFileWords(length),
      known: inFileWords(lastOf(nearest)),
    };
    return [finding("S710", `${part.pointer}/escalation/${index}/on/${key}`, params)];
  }),
);
