/** Lengths of time and the options that say how they are counted, as rule files and the calendar functions share them. */

export const units = [
  "minute",
  "hour",
  "hour-on-working-days",
  "service-minute",
  "service-hour",
  "day",
  "week",
  "month",
  "working-day",
] as const;
export type Unit = (typeof units)[number];

export interface Length {
  amount: number;
  unit: Unit;
}

/** How a length is counted; every option has the default that design and documents take for granted. */
export const countingOptions = {
  /** Minute and hour units: an arrival outside the windows counts at once (default), or from the next opening. */
  whenClosed: ["count", "next-opening"],
  /** Day units: an arrival after closing is dated that day (default), or the next working day. */
  afterHours: ["same-day", "next-working-day"],
  /** The day of the arrival does not count (default), or is day one. */
  firstDay: ["excluded", "counts"],
  /** A due on a day off stays (default), or moves to the next working day. */
  dueOnDayOff: ["stays", "next-working-day"],
  /** A day ends at midnight (default), or at its last closing. */
  dayEndsAt: ["midnight", "closing"],
} as const;
export type CountingOptions = {
  -readonly [Option in keyof typeof countingOptions]?: (typeof countingOptions)[Option][number] | undefined;
};
