/** A fee of another kind than is printed: a service that is free in the file and costs something on paper. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { readPrinted } from "./read-printed.ts";

export const feeNotAsPrinted = /* @__PURE__ */ ruleOfServices("S709", ({ part, compiled }) => {
  const { fee } = compiled.frame.file;
  const printed = fee?.printed === undefined ? null : readPrinted(fee.printed);
  if (printed?.kind !== "fee" || fee!.kind === printed.fee) return [];
  // What a tariff sets is paid, and a printed price may be that of a tariff.
  const isFree = [fee!.kind, printed.fee].includes("free");
  if (!isFree && fee!.kind !== "unspecified") return [];
  const params = { printed: fee!.printed!, kind: fee!.kind, known: printed.fee };
  return [finding("S709", `${part.pointer}/fee/kind`, params)];
});
