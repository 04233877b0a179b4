/** Cross-checks of an SOP's calendars: one default, periods and opening hours in order. */
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Part } from "../json/part.ts";
import { found, periodInOrder } from "./findings.ts";

export function checkCalendars(sop: Part): Finding[] {
  const calendars = sop.at("calendars");
  const defaults = calendars.parts.filter((calendar) => calendar.has("default"));
  const findings: Finding[] = [];
  if (calendars.isObject && defaults.length !== 1)
    findings.push(found("S312", calendars, { count: defaults.length }, "key"));
  for (const calendar of calendars.parts) {
    findings.push(...weekInOrder(calendar.at("hours")));
    for (const dated of calendar.at("windows").parts) {
      findings.push(...weekInOrder(dated.at("hours")), ...periodInOrder(dated.at("from"), dated.at("to")));
    }
    for (const special of calendar.at("specialDays").parts)
      findings.push(...windowsInOrder(special.at("hours")));
    for (const key of ["specialDays", "localDays"]) findings.push(...repeatedDates(calendar.at(key)));
  }
  return findings;
}

function weekInOrder(week: Part): Finding[] {
  return week.parts.flatMap(windowsInOrder);
}

const clockPattern = /^(?:[01]\d|2[0-4]):[0-5]\d$/;

/** Times are HH:MM, which order as text; 24:00 is the greatest. Malformed ones are left to the shape. */
function windowsInOrder(windows: Part): Finding[] {
  let last = "";
  for (const window of windows.parts) {
    for (const [index, time] of window.parts.entries()) {
      if (time.text === null || !clockPattern.test(time.text)) return [];
      // A window may begin where the one before it closes, but must not be empty.
      if (time.text < last || (index === 1 && time.text === last)) return [found("S601", windows, {})];
      last = time.text;
    }
  }
  return [];
}

function repeatedDates(list: Part): Finding[] {
  const seen = new Set<string>();
  return list.parts.flatMap((item) => {
    const date = item.at("date").text;
    if (date === null || !seen.has(date)) {
      if (date !== null) seen.add(date);
      return [];
    }
    return [found("S602", item.at("date"), { name: date })];
  });
}
