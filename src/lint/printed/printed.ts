/** What a printed phrase was understood to say. */
import type { WeekdayId } from "../../base/time.ts";
import type { Length } from "../../calendar/length.ts";
import type { Period } from "../../format/procedure.ts";

/** One way to encode a printed length; of a range, `amount` up to `atMost`. */
export interface PrintedAmount extends Readonly<Length> {
  /** Null for a length that is no range. */
  readonly atMost: number | null;
}

export interface PrintedLength {
  readonly kind: "length";
  /** Every way in which it may be encoded, the most literal first: "14 hari" are calendar or working days. */
  readonly lengths: readonly PrintedAmount[];
  /** Whether it calls itself the longest allowed: "maksimal", "paling lambat". */
  readonly isLimit: boolean;
  /** Whether it lies before something: "1 hari sebelum". */
  readonly isBefore: boolean;
  /** Whether it is by how much a length may be extended, and not a length of its own. */
  readonly isExtension: boolean;
  /** By how much the same phrase lets it be extended; null where it says nothing understood of that. */
  readonly extension: readonly PrintedAmount[] | null;
}

export interface PrintedPeriod {
  readonly kind: "period";
  /** Every way in which it may be encoded: twice a year is also once each half-year. */
  readonly periods: readonly {
    readonly period: Period;
    readonly times: number;
    /** Null where it names none. */
    readonly weekdays: readonly WeekdayId[] | null;
  }[];
}

export interface PrintedFee {
  readonly kind: "fee";
  readonly fee: "free" | "paid" | "by-tariff";
  /** Rupiah, of a range the least; null where none are named. */
  readonly rupiah: number | null;
}

export type Printed =
  | PrintedLength
  | PrintedPeriod
  | PrintedFee
  /** Figure and words of one number differ: "3 (empat) hari". */
  | { readonly kind: "contradictory"; readonly numbers: readonly [number, number] }
  | { readonly kind: "not-understood" };
