/** An extension that gives more time than the limit which it extends. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { longerBy } from "./lengths.ts";

export const extensionOverLimit = /* @__PURE__ */ ruleOfServices("S768", ({ compiled: { deadlines } }) =>
  deadlines.flatMap(({ label, rules }) => {
    const found = new Map<string, ReturnType<typeof finding>>();
    for (const { inForce } of rules) {
      const { extension, extensionPointer, length } = inForce;
      if (extension === null || length === null || extension.atMost === "unspecified") continue;
      const extra = { amount: extension.atMost, unit: extension.unit };
      if ((longerBy(extra, length) ?? 0) <= 0) continue;
      const params = { name: label, extra: lengthNamed(extra), limit: lengthNamed(length) };
      if (!found.has(extensionPointer))
        found.set(extensionPointer, finding("S768", `${extensionPointer}/atMost`, params));
    }
    return [...found.values()];
  }),
);
