/** What units and counting options mean, in English. */
import type { CountingTexts } from "../text-keys.ts";

export const en: CountingTexts = {
  units: {
    minute: "at any time",
    hour: "at any time",
    "hour-on-working-days": "the 24 hours of each working day",
    "service-minute": "opening hours only",
    "service-hour": "opening hours only",
    day: "days in a row",
    week: "days in a row",
    month: "days in a row",
    "working-day": "working days",
  },
  options: {
    whenClosed:
      "Minute and hour units: an arrival outside opening hours counts at once (count) or from the next opening.",
    afterHours: "Day units: an arrival after closing is dated that day or the next working day.",
    firstDay: "The day of the arrival does not count (default) or is day one.",
    dueOnDayOff: "A due on a day off stays, or moves to the next working day.",
    dayEndsAt: "A day ends at midnight (default) or at closing.",
  },
};
