/** An extension of another length than the phrase that is printed for it, beside it or with the length that it extends. */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Extension } from "../../format/deadline.ts";
import { type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import type { PrintedAmount } from "./printed.ts";
import { printedRules } from "./printed-rules.ts";
import { readPrinted } from "./read-printed.ts";

export const extensionNotAsPrinted = /* @__PURE__ */ ruleOfServices("S706", (service) => [
  ...printedBeside(service),
  ...printedRules(service).flatMap(({ phrase, printed, inForce: { extension, extensionPointer } }) =>
    extension === null || extension.printed !== undefined || printed.extension === null
      ? []
      : found(extension, extensionPointer, phrase, printed.extension),
  ),
]);

/** Each extension, of whatever reading, beside which a phrase stands. */
function printedBeside({ part }: LintedService): readonly Finding[] {
  return part
    .at("deadlines")
    .parts.flatMap((deadline) => [deadline, ...deadline.at("rules").parts])
    .flatMap((layer) => [
      layer,
      ...layer.at("readings").parts,
      ...layer.at("underReadings").parts.flatMap((question) => question.parts),
    ])
    .flatMap((layer) => {
      const { value, pointer } = layer.at("extension");
      const extension = value as Extension | undefined;
      const printed = extension?.printed === undefined ? null : readPrinted(extension.printed);
      return printed?.kind === "length"
        ? found(extension!, pointer, extension!.printed!, printed.lengths)
        : [];
    });
}

function found(
  { atMost, unit, times }: Extension,
  pointer: string,
  phrase: string,
  printed: readonly PrintedAmount[],
): readonly Finding[] {
  const nearest = nearestTo(printed, { unit });
  const params = { printed: phrase, known: inFileWords(lastOf(nearest)) };
  if (atMost === "unspecified") return [finding("S706", pointer, { ...params, length: atMost })];
  // What is printed may be what one extension adds, and `atMost` is what all of them may.
  const most = typeof times === "number" && atMost % times === 0 ? [atMost, atMost / times] : [atMost];
  const isAsPrinted = most.some((amount) => differenceFrom(printed, { amount, unit }) === "none");
  return isAsPrinted
    ? []
    : [finding("S706", pointer, { ...params, length: inFileWords({ amount: atMost, unit }) })];
}
