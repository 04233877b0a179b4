/** A recurring duty that falls due only after its next period has ended, too. */
import type { Period } from "../../format/procedure.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { longerBy } from "./lengths.ts";

/** The most days of a period. */
const daysOf: Readonly<Record<Period, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  "half-year": 184,
  year: 366,
};

export const dutyLongerThanPeriod: LintRule = {
  code: "S770",
  find: ({ file, part }) =>
    Object.entries(file.duties ?? {}).flatMap(([id, { label, period, weekdays, within }]) => {
      if (within === undefined || period === "unspecified") return [];
      // On some weekdays only, the next one can be a week away.
      const amount = weekdays === undefined ? daysOf[period] : daysOf.week;
      if ((longerBy(within, { amount, unit: "day" }) ?? 0) <= 0) return [];
      const place = part.at("duties").at(id).at("within").pointer;
      return [finding("S770", place, { name: label, within: lengthNamed(within), period })];
    }),
};
