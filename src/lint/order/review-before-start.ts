/** A version that is to be reviewed before it begins to apply. */
import { parseDate } from "../../base/time.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const reviewBeforeStart: LintRule = {
  code: "S772",
  find: ({ file: { validity } }) => {
    const { effectiveFrom, reviewBy } = validity;
    if (effectiveFrom === null || reviewBy === null) return [];
    const isBefore = parseDate(reviewBy)! < parseDate(effectiveFrom)!;
    return isBefore ? [finding("S772", "/validity/reviewBy", { date: reviewBy, from: effectiveFrom })] : [];
  },
};
