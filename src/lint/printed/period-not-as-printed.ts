/** A recurring duty that is due more or less often than is printed for it. */
import type { Duty } from "../../format/procedure.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import type { PrintedPeriod } from "./printed.ts";
import { readPrinted } from "./read-printed.ts";

type Often = PrintedPeriod["periods"][number];

export const periodNotAsPrinted: LintRule = {
  code: "S708",
  find: ({ file }) =>
    Object.entries(file.duties ?? {}).flatMap(([id, duty]) => {
      const printed = duty.printed === undefined ? null : readPrinted(duty.printed);
      if (printed?.kind !== "period" || printed.periods.some((each) => isEncodedBy(each, duty))) return [];
      const { period, times = 1, weekdays = null } = duty;
      const params = {
        printed: duty.printed!,
        name: duty.label,
        period: period === "unspecified" ? period : inFileWords({ period, times, weekdays }),
        known: inFileWords(printed.periods[0]!),
      };
      return [finding("S708", `/duties/${id}/period`, params)];
    }),
};

function isEncodedBy({ period, times, weekdays }: Often, duty: Duty): boolean {
  if (duty.period !== period || (duty.times ?? 1) !== times) return false;
  const named = duty.weekdays ?? [];
  // Every day that the institution works is every day, too.
  if (weekdays === null) return named.length === 0 || named.length >= 5;
  return new Set(named).size === weekdays.length && weekdays.every((day) => named.includes(day));
}

/** `quarter`, `2 × year`, `day (mon, thu)`. */
function inFileWords({ period, times, weekdays }: Often): string {
  const often = times === 1 ? period : `${times} × ${period}`;
  return weekdays === null ? often : `${often} (${weekdays.join(", ")})`;
}
