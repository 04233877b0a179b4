/** Figures of time in the words of a clause: "3 (tiga) hari kerja", "1 x 24 jam", "5, 14, atau 60 hari kerja". */

export type Measure = "minute" | "hour" | "day" | "week" | "month" | "year";

export interface Figure {
  readonly amount: number;
  readonly measure: Measure;
}

const measures: Readonly<Record<string, Measure>> = {
  menit: "minute",
  jam: "hour",
  hari: "day",
  minggu: "week",
  pekan: "week",
  bulan: "month",
  tahun: "year",
};
const ones = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
const word = /\d+|[a-z]+|[(),x×–-]/g;
const between: ReadonlySet<string> = new Set([",", "-", "–", "atau", "dan", "sampai", "hingga", "(", ")"]);

/** Every figure of time in a text, in its order. */
export function figuresIn(text: string): Figure[] {
  // A figure with a decimal or thousands sign, a clock time, a date or the number of a clause is none of these.
  const words = text.toLowerCase().match(word) ?? [];
  return words.flatMap((unit, index) => {
    const measure = Object.hasOwn(measures, unit) ? measures[unit]! : null;
    return measure === null ? [] : amountsBefore(words, index).map((amount) => ({ amount, measure }));
  });
}

/** The amounts that a unit stands after: one, or several in a row. */
function amountsBefore(words: readonly string[], unit: number): number[] {
  const amounts: number[] = [];
  let at = unit - 1;
  while (at >= 0) {
    const here = words[at]!;
    const number = numberAt(words, at);
    if (number !== null) {
      const { amount, length } = number;
      const times = words[at - length];
      const factor = times === "x" || times === "×" ? numberAt(words, at - length - 1) : null;
      amounts.push(factor === null ? amount : amount * factor.amount);
      at -= length + (factor === null ? 0 : factor.length + 1);
    } else if (between.has(here)) at--;
    else break;
  }
  return amounts;
}

/** The number that ends at a word, and of how many words it is. */
function numberAt(words: readonly string[], at: number): { amount: number; length: number } | null {
  const last = words[at] ?? "";
  if (/^\d+$/.test(last)) return { amount: Number(last), length: 1 };
  const one = ones.indexOf(last) + 1;
  const [before = "", tens = ""] = [words[at - 1], words[at - 2]];
  const ten = ones.indexOf(tens) + 1;
  if (one > 0 && before === "puluh" && ten > 0) return { amount: ten * 10 + one, length: 3 };
  if (one > 0) return { amount: one, length: 1 };
  const of = ones.indexOf(before) + 1;
  if (of > 0 && last === "puluh") return { amount: of * 10, length: 2 };
  return of > 0 && last === "belas" ? { amount: of + 10, length: 2 } : null;
}

/** How many minutes a measure may stand for: a week has seven days, or five in which people work. */
const minutes: Readonly<Record<Measure, readonly number[]>> = {
  minute: [1],
  hour: [60],
  day: [1440],
  week: [7 * 1440, 6 * 1440, 5 * 1440],
  month: [30 * 1440, 22 * 1440, 20 * 1440],
  year: [365 * 1440, 360 * 1440, 12 * 30 * 1440],
};

/** Whether two figures may be the same time, in whatever measure each is said. */
export function mayBeSame(a: Figure, b: Figure): boolean {
  if (a.measure === b.measure) return a.amount === b.amount;
  const of = ({ amount, measure }: Figure) => minutes[measure].map((each) => each * amount);
  const those = of(b);
  return of(a).some((each) => those.includes(each));
}
