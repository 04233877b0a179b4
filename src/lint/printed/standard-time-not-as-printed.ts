/** A standard time of a step that is another than the phrase that is printed for it. */
import type { Length } from "../../calendar/length.ts";
import type { Step } from "../../format/procedure.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { inFileWords, isAsLong, lastOf, nearestTo } from "./agreement.ts";
import type { PrintedAmount } from "./printed.ts";
import { readPrinted } from "./read-printed.ts";

type StandardTime = NonNullable<Step["standardTime"]>;

export const standardTimeNotAsPrinted = /* @__PURE__ */ ruleOfServices("S707", ({ part, compiled }) =>
  (compiled.frame.file.procedure ?? []).flatMap(({ standardTime }, index) => {
    const printed = standardTime?.printed === undefined ? null : readPrinted(standardTime.printed);
    if (printed?.kind !== "length" || printed.lengths.some((each) => isEncodedBy(each, standardTime!)))
      return [];
    const nearest = nearestTo(printed.lengths, standardTime!);
    const params = {
      printed: standardTime!.printed!,
      length: inFileWords(standardTime!, standardTime!.atMost),
      known: inFileWords(nearest, nearest.atMost),
    };
    return [finding("S707", `${part.pointer}/procedure/${index}/standardTime`, params)];
  }),
);

/** Of a range the longer end alone will do: it is what a step may take. Of one figure what is encoded may end with it. */
function isEncodedBy(printed: PrintedAmount, { amount, atMost, unit }: StandardTime): boolean {
  const last: Length = { amount: atMost ?? amount, unit };
  if (!isAsLong(lastOf(printed), last)) return false;
  return printed.atMost === null || atMost === undefined || isAsLong(printed, { amount, unit });
}
