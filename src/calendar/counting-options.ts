/**
 * THE table of counting options: how a length is counted beside its amount and unit. Every option has two values: the
 * usual one, which design and documents take for granted, and another, which may ask something of the calendar.
 */

/** What the other value of an option asks: nothing, which days are off, or when the desk is open (days off with it). */
export type Asks = "nothing" | "days-off" | "windows";

export interface CountingOptionRow {
  readonly usual: string;
  readonly other: string;
  /** What the calendar must know for the other value to be counted. */
  readonly asks: Asks;
}

export const countingOptionRows = {
  /** Minute and hour units: an arrival outside the windows counts at once, or from the next opening. */
  whenClosed: { usual: "count", other: "next-opening", asks: "windows" },
  /** Day units: an arrival after closing is dated that day, or the next working day. */
  afterHours: { usual: "same-day", other: "next-working-day", asks: "windows" },
  /** The day of the arrival does not count, or is day one. */
  firstDay: { usual: "excluded", other: "counts", asks: "nothing" },
  /** A due on a day off stays, or moves to the next working day. */
  dueOnDayOff: { usual: "stays", other: "next-working-day", asks: "days-off" },
  /** A day ends at midnight, or at its last closing. */
  dayEndsAt: { usual: "midnight", other: "closing", asks: "windows" },
} as const satisfies Readonly<Record<string, CountingOptionRow>>;

export type CountingOption = keyof typeof countingOptionRows;

/** How a length is counted; what is left out is as usual. */
export type CountingOptions = {
  readonly [Option in CountingOption]?: (typeof countingOptionRows)[Option]["usual" | "other"] | undefined;
};

export const countingOptions = Object.keys(countingOptionRows) as readonly CountingOption[];

/** Whether a text names a counting option: `isCountingOption("amount")` is false. */
export function isCountingOption(text: string): text is CountingOption {
  return Object.hasOwn(countingOptionRows, text);
}
