/**
 * An extension that counts another kind of time than the limit: working days put off by days. Where the words of the
 * document stand beside it, they tell whether it is meant.
 */
import { unitRows } from "../../calendar/units.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";

export const extensionInOtherUnit = /* @__PURE__ */ ruleOfServices("S769", ({ compiled: { deadlines } }) =>
  deadlines.flatMap(({ label, rules }) => {
    const found = new Map<string, ReturnType<typeof finding>>();
    for (const { inForce } of rules) {
      const { extension, extensionPointer, length } = inForce;
      if (extension === null || length === null || extension.printed !== undefined) continue;
      const amount = extension.atMost === "unspecified" ? 1 : extension.atMost;
      if (isFitting(extension.unit, length.unit) || found.has(extensionPointer)) continue;
      const params = {
        name: label,
        extra: lengthNamed({ amount, unit: extension.unit }),
        limit: lengthNamed(length),
      };
      found.set(extensionPointer, finding("S769", `${extensionPointer}/unit`, params));
    }
    return [...found.values()];
  }),
);

/** Months and weeks go with days; hours with hours counted alike. */
function isFitting(extra: keyof typeof unitRows, limit: keyof typeof unitRows): boolean {
  const [a, b] = [unitRows[extra].measure, unitRows[limit].measure];
  return a === b || (a.of === "days" && b.of === "days" && a.looksAtCalendar === b.looksAtCalendar);
}
