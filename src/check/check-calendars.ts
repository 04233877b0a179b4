/** Cross-checks of an SOP's calendars: one default, periods and opening hours in order. */
import type { HolidayKind, LocalDay } from "../calendar/decree.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { JsonPart } from "../json/json-part.ts";
import { addAll, found, periodInOrder } from "./findings.ts";

const localKind: HolidayKind = "libur-lokal";

export function checkCalendars(sop: JsonPart): Finding[] {
  const calendars = sop.at("calendars");
  const defaults = calendars.parts.filter(
    (calendar) => calendar.has("default") && calendar.at("default").value !== false,
  );
  const findings: Finding[] = [];
  if (calendars.isObject && defaults.length !== 1)
    findings.push(found("S312", calendars, { count: defaults.length }, "key"));
  for (const calendar of calendars.parts) {
    addAll(findings, weekInOrder(calendar.at("hours")));
    for (const dated of calendar.at("windows").parts) {
      addAll(findings, [
        ...weekInOrder(dated.at("hours")),
        ...periodInOrder(dated.at("from"), dated.at("to")),
      ]);
    }
    for (const special of calendar.at("specialDays").parts)
      addAll(findings, windowsInOrder(special.at("hours")));
    const localDays = calendar.at("localDays");
    if (localDays.parts.length > 0 && isBlind(calendar)) findings.push(found("S332", localDays, {}, "key"));
    for (const key of ["specialDays", "localDays"]) addAll(findings, repeatedDates(calendar.at(key)));
  }
  return findings;
}

/** Whether a calendar can be told not to observe local days. */
function isBlind(calendar: JsonPart): boolean {
  const observes = calendar.at("observes");
  return observes.isList && !observes.parts.some(({ text }) => text === localKind);
}

/** Local days that a host gives and no calendar of the SOP observes: it would reckon as if there were none. */
export function unobservedDays(value: unknown, local: readonly LocalDay[]): Finding[] {
  const calendars = new JsonPart(value).at("calendars");
  const isBlindAll = calendars.isObject && calendars.parts.length > 0 && calendars.parts.every(isBlind);
  return local.length > 0 && isBlindAll ? [found("S333", calendars, { count: local.length }, "key")] : [];
}

function weekInOrder(week: JsonPart): Finding[] {
  return week.parts.flatMap(windowsInOrder);
}

const clockPattern = /^(?:[01]\d|2[0-4]):[0-5]\d$/;

/** Times are HH:MM, which order as text; 24:00 is the greatest. Malformed ones are left to the shape. */
function windowsInOrder(windows: JsonPart): Finding[] {
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

function repeatedDates(list: JsonPart): Finding[] {
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
