/** The document says by when it is to be reviewed, and that day has passed. */
import { parseDate } from "../../base/time.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const reviewPassed: LintRule = {
  code: "S907",
  find: ({ file, part, today }) => {
    const date = file.validity.reviewBy;
    if (date === null || today === null || today <= parseDate(date)!) return [];
    return [finding("S907", part.at("validity").at("reviewBy").pointer, { date })];
  },
};
