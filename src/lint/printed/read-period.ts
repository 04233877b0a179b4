/** How often something is due, as documents print it: "pertriwulan", "setiap Senin dan Kamis", "2 kali setahun". */
import { type WeekdayId, weekdayIds } from "../../base/time.ts";
import { weekdayNames } from "../../calendar/day-names.ts";
import type { Period } from "../../format/procedure.ts";
import { rangeWords, timesWords } from "./length-words.ts";
import {
  andWords,
  dayWord,
  eachWords,
  onceWord,
  onePeriodWords,
  otherDayNames,
  periodEdgeWords,
  periodLeadWords,
  periodUnits,
  periodWords,
  weekOrSunday,
  withinWord,
  workWord,
} from "./period-words.ts";
import type { PrintedPeriod } from "./printed.ts";
import { readQuantity } from "./read-number.ts";
import { Cursor, type Token } from "./tokens.ts";

type Often = PrintedPeriod["periods"][number];

/** How much of a period that goes into it a longer one holds. */
const parts: readonly (readonly [long: Period, short: Period, count: number])[] = [
  ["week", "day", 7],
  ["quarter", "month", 3],
  ["half-year", "month", 6],
  ["half-year", "quarter", 2],
  ["year", "month", 12],
  ["year", "quarter", 4],
  ["year", "half-year", 2],
];

const dayNames = /* @__PURE__ */ weekdayNames.map((name) => name.toLowerCase());

export function readPeriod(
  tokens: readonly Token[],
): { readonly period: PrintedPeriod; readonly contradiction: Cursor["contradiction"] } | null {
  for (const read of [readSingle, readEach, readOften]) {
    const cursor = new Cursor(tokens.flatMap(unfolded));
    while (cursor.takeOf(periodLeadWords) !== null);
    const found = read(cursor);
    if (found !== null && cursor.isAtEnd)
      return { period: { kind: "period", periods: found }, contradiction: cursor.contradiction };
  }
  return null;
}

/** "pertriwulan" as two words. */
function unfolded(token: Token): Token[] {
  if (typeof token !== "string" || !token.startsWith("per")) return [token];
  const rest = token.slice(3);
  return Object.hasOwn(periodUnits, rest) ? ["per", rest] : [token];
}

function readSingle(cursor: Cursor): readonly Often[] | null {
  const period = cursor.lookUp(periodWords);
  return period === null ? null : [often(period, 1)];
}

/** "setiap bulan", "tiap 3 bulan", "per akhir triwulan", "setiap hari Senin dan Kamis". */
function readEach(cursor: Cursor): readonly Often[] | null {
  if (cursor.takeOf(eachWords) === null) return null;
  const weekdays = cursor.try(() => readWeekdays(cursor));
  if (weekdays !== null) return weekdays;
  cursor.takeOf(periodEdgeWords);
  const period = readPeriodLength(cursor);
  cursor.take(onceWord);
  return period === null ? null : waysOf(period, 1);
}

function readWeekdays(cursor: Cursor): readonly Often[] | null {
  const isCalledDay = cursor.take(dayWord);
  if (isCalledDay && cursor.take(workWord)) return [often("day", 1)];
  const first = readWeekday(cursor);
  if (first === null) return null;
  if (cursor.isAtEnd && !isCalledDay && dayNames[first] === weekOrSunday)
    return [often("week", 1), often("day", 1, [weekdayIds[first]!])];
  const days = [first];
  if (rangeWords.some((words) => cursor.take(...words))) {
    const last = readWeekday(cursor);
    if (last === null || last <= first) return null;
    for (let day = first + 1; day <= last; day++) days.push(day);
  } else
    while (!cursor.isAtEnd) {
      cursor.takeOf(andWords);
      cursor.take(dayWord);
      const day = readWeekday(cursor);
      if (day === null || days.includes(day)) return null;
      days.push(day);
    }
  const named = [...days].sort((a, b) => a - b).map((day) => weekdayIds[day]!);
  return [often("day", 1, named), often("week", named.length)];
}

/** 0 = Monday. */
function readWeekday(cursor: Cursor): number | null {
  const name = cursor.takeOf({ has: (word) => dayNames.includes(otherDayNames[word] ?? word) });
  return name === null ? null : dayNames.indexOf(otherDayNames[name] ?? name);
}

/** "2 kali setahun", "sekali sebulan", "3 bulan sekali", "satu kali dalam 6 (enam) bulan". */
function readOften(cursor: Cursor): readonly Often[] | null {
  const ofPeriod = cursor.try(() => {
    const period = readPeriodLength(cursor);
    return period !== null && cursor.take(onceWord) ? period : null;
  });
  if (ofPeriod !== null) return waysOf(ofPeriod, 1);
  const times = cursor.take(onceWord) ? 1 : readTimes(cursor);
  if (times === null) return null;
  cursor.take(withinWord);
  cursor.takeOf(eachWords);
  const period = readPeriodLength(cursor);
  return period === null ? null : waysOf(period, times);
}

function readTimes(cursor: Cursor): number | null {
  const times = readQuantity(cursor);
  return times !== null && Number.isInteger(times) && times > 0 && cursor.takeOf(timesWords) !== null
    ? times
    : null;
}

/** "bulan", "sebulan", "3 bulan": the period that it is, null where there is none of that length. */
function readPeriodLength(cursor: Cursor): Period | null {
  const one = cursor.lookUp(onePeriodWords);
  if (one !== null) return one;
  const count = readQuantity(cursor) ?? 1;
  const unit = cursor.lookUp(periodUnits);
  if (unit === null || count === 1) return unit;
  return parts.find(([, short, of]) => short === unit && of === count)?.[0] ?? null;
}

/** "2 kali setahun" may also be encoded as once each half-year. */
function waysOf(period: Period, times: number): readonly Often[] {
  const others = parts.flatMap(([long, short, count]) =>
    long === period && times === count ? [often(short, 1)] : [],
  );
  return [often(period, times), ...others];
}

function often(period: Period, times: number, weekdays: readonly WeekdayId[] | null = null): Often {
  return { period, times, weekdays };
}
