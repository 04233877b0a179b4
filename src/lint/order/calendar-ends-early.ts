/** A calendar whose opening hours all end on some day, while the version goes on: from then on the desk never opens. */
import { parseDate } from "../../base/time.ts";
import { phrase } from "../../diagnostics/diagnostic.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

export const calendarEndsEarly: LintRule = {
  code: "S773",
  find: ({ file, part }) =>
    Object.entries(file.calendars).flatMap(([id, { label, hours, windows = [] }]) => {
      const ends = windows.flatMap(({ to }) => to ?? []);
      // Hours without dates hold wherever no dated ones do.
      if (hours !== undefined || windows.length === 0 || ends.length < windows.length) return [];
      const last = ends.reduce((a, b) => (parseDate(a)! > parseDate(b)! ? a : b));
      const { effectiveTo } = file.validity;
      if (effectiveTo !== null && parseDate(effectiveTo)! <= parseDate(last)!) return [];
      const until =
        effectiveTo === null ? phrase("without-end") : phrase("until-date", { date: effectiveTo });
      const params = { name: label ?? id, last, until };
      return [finding("S773", part.at("calendars").at(id).at("windows").pointer, params, "key")];
    }),
};
