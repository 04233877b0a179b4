/** A length in the words of the language of its message: one of its unit, and more of it. */
import type { Length } from "../calendar/length.ts";
import type { Unit } from "../calendar/units.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";

// biome-ignore format: a table, one unit a line
const words: Readonly<Record<Unit, readonly [one: PhraseRef, more: (amount: number) => PhraseRef]>> = {
  minute: [phrase("one-minute"), (amount) => phrase("long-minute", { amount })],
  hour: [phrase("one-hour"), (amount) => phrase("long-hour", { amount })],
  "hour-on-working-days": [phrase("one-hour-on-working-days"), (amount) => phrase("long-hour-on-working-days", { amount })],
  "service-minute": [phrase("one-service-minute"), (amount) => phrase("long-service-minute", { amount })],
  "service-hour": [phrase("one-service-hour"), (amount) => phrase("long-service-hour", { amount })],
  day: [phrase("one-day"), (amount) => phrase("long-day", { amount })],
  week: [phrase("one-week"), (amount) => phrase("long-week", { amount })],
  month: [phrase("one-month"), (amount) => phrase("long-month", { amount })],
  "working-day": [phrase("one-working-day"), (amount) => phrase("long-working-day", { amount })],
};

/** A length in words: `3 hari kerja`. */
export function lengthNamed({ amount, unit }: Length): PhraseRef {
  const [one, more] = words[unit];
  return amount === 1 ? one : more(amount);
}
