/** How what is encoded stands to what is printed. */
import { type Length, sizeOf } from "../../calendar/length.ts";
import { unitRows } from "../../calendar/units.ts";
import type { PrintedAmount } from "./printed.ts";

/** What differs: nothing, the unit of the same figure, or the figure. */
export type Difference = "none" | "unit" | "figure";

/** What differs between a length and the nearest way to encode what is printed; of a range either end will do. */
export function differenceFrom(printed: readonly PrintedAmount[], length: Readonly<Length>): Difference {
  if (printed.some((each) => isAsLong(each, length) || isAsLong(lastOf(each), length))) return "none";
  const isSameFigure = printed.some(
    ({ amount, atMost }) => length.amount === amount || length.amount === atMost,
  );
  return isSameFigure ? "unit" : "figure";
}

/** Whether two lengths are one by their measure alone: 60 minutes and 1 hour, 2 weeks and 14 days. */
export function isAsLong(a: Readonly<Length>, b: Readonly<Length>): boolean {
  return unitRows[a.unit].measure === unitRows[b.unit].measure && sizeOf(a) === sizeOf(b);
}

/** The longer end of a range. */
export function lastOf({ amount, atMost, unit }: PrintedAmount): Length {
  return { amount: atMost ?? amount, unit };
}

/** The way to encode what is printed that is nearest to what is encoded. */
export function nearestTo(printed: readonly PrintedAmount[], { unit }: Pick<Length, "unit">): PrintedAmount {
  const { measure } = unitRows[unit];
  return (
    printed.find((each) => each.unit === unit) ??
    printed.find((each) => unitRows[each.unit].measure === measure) ??
    printed[0]!
  );
}

/** A length as findings name it, in the words of the file: `3 working-day`, `15–30 minute`. */
export function inFileWords({ amount, unit }: Readonly<Length>, atMost: number | null = null): string {
  return `${amount}${atMost === null ? "" : `–${atMost}`} ${unit}`;
}
