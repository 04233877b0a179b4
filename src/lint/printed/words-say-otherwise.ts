/**
 * Words that people go by and that give a figure, beside another one that is encoded: the label of a reading, of a calendar,
 * and the help of a field for attachments. They are no quotations; of what is printed S701 and S702 speak.
 */

import type { Length } from "../../calendar/length.ts";
import { workingDays } from "../../calendar/measures.ts";
import { isUnit, unitRows } from "../../calendar/units.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type LintRule, lintedServices } from "../context.ts";
import { finding } from "../finding.ts";
import { differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import type { PrintedAmount } from "./printed.ts";
import { readPrinted } from "./read-printed.ts";

export const wordsSayOtherwise: LintRule = {
  code: "S714",
  find: (context) => [
    ...context.part.at("calendars").parts.flatMap(ofCalendar),
    ...lintedServices(context).flatMap(({ part }) => [
      ...part.at("deadlines").parts.flatMap(ofReadings),
      ...part.at("intake").parts.flatMap(ofAttachments),
    ]),
  ],
};

function ofReadings(deadline: JsonPart): readonly Finding[] {
  return deadline.at("rules").parts.flatMap((rule) =>
    rule.at("readings").parts.flatMap((reading) => {
      const label = reading.at("label").text;
      const length = lengthOf(reading.at("length"));
      if (label === null || length === null) return [];
      // What follows tells how it is counted: "14 hari, hari pelaporan tidak dihitung".
      const phrase = label.split(/[,;(]/)[0]!;
      const told = lengthsIn(phrase);
      // "3 x 24 jam" names what is printed, and the reading tells what that means.
      if (told === null || /\d\s*[x×]/i.test(phrase) || isPrinted(phrase, rule)) return [];
      if (differenceFrom(told, length) === "none") return [];
      const known = inFileWords(lastOf(nearestTo(told, length)));
      return [otherwise(reading.at("length").pointer, label, inFileWords(length), known)];
    }),
  );
}

function isPrinted(phrase: string, rule: JsonPart): boolean {
  const printed = rule.at("printed").text;
  return printed !== null && printed.trim().toLowerCase() === phrase.trim().toLowerCase();
}

/** "Lima hari kerja" */
function ofCalendar(calendar: JsonPart): readonly Finding[] {
  const label = calendar.at("label").text;
  const told = label === null ? null : lengthsIn(label);
  const days = told?.find(({ unit, atMost }) => unitRows[unit].measure === workingDays && atMost === null);
  const { pointer, parts } = calendar.at("workingDays");
  if (days === undefined || days.amount > 7 || days.amount === parts.length) return [];
  const value = inFileWords({ amount: parts.length, unit: "working-day" });
  return [otherwise(pointer, label!, value, inFileWords(lastOf(days)))];
}

const sizes = ["B", "KB", "MB", "GB"];

/** "seluruhnya paling besar 2 MB", in megabytes of either kind. */
function ofAttachments(field: JsonPart): readonly Finding[] {
  const help = field.at("help").text ?? "";
  const told = [...help.matchAll(/(\d{1,6})\s?(KB|MB|GB)\b/gi)];
  const encoded = ["maxBytes", "maxTotalBytes"].map((key) => field.at("attachments").at(key));
  const given = encoded.filter(({ value }) => typeof value === "number");
  if (told.length !== 1 || given.length !== 1) return [];
  const [words, amount, unit] = told[0]!;
  const power = sizes.indexOf(unit!.toUpperCase());
  if ([1000, 1024].some((base) => given[0]!.value === Number(amount) * base ** power)) return [];
  const known = `${Number(amount) * 1024 ** power} (${words})`;
  return [otherwise(given[0]!.pointer, help, String(given[0]!.value), known)];
}

function otherwise(pointer: string, words: string, value: string, known: string): Finding {
  return finding("S714", pointer, { words, value, known });
}

function lengthsIn(phrase: string): readonly PrintedAmount[] | null {
  const printed = readPrinted(phrase);
  if (printed.kind !== "length" || printed.isBefore || printed.isExtension) return null;
  return printed.lengths;
}

function lengthOf(length: JsonPart): Length | null {
  const { value: amount } = length.at("amount");
  const unit = length.at("unit").text;
  return typeof amount === "number" && isUnit(unit) ? { amount, unit } : null;
}
