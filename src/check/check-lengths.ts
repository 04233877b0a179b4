/** Cross-checks of lengths of time: their options, and the opening hours that the calendars they run on must have. */

import { countingOptionRows, countingOptions } from "../calendar/counting-options.ts";
import { isUnit, unitRows } from "../calendar/units.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { layersOf, wordOn } from "./deadline-layers.ts";
import { found } from "./findings.ts";

export interface CalendarInEffect {
  readonly id: string;
  readonly part: JsonPart;
}

/** The lengths that a deadline may run by, against the calendars that each of them may run on. */
export function checkDeadlineLengths(sop: JsonPart, service: JsonPart, deadline: JsonPart): Finding[] {
  const stated = new Map<string, { readonly length: JsonPart; readonly calendars: CalendarInEffect[] }>();
  for (const { layers } of layersOf(deadline)) {
    for (const key of ["length", "target", "extension"]) {
      for (const holder of wordOn(key, layers).holders) {
        const length = holder.at(key);
        const calendars = calendarsNamed(wordOn("calendar", layers, holder), sop, service);
        stated.set(length.pointer, {
          length,
          calendars: [...(stated.get(length.pointer)?.calendars ?? []), ...calendars],
        });
      }
    }
  }
  return [...stated.values()].flatMap(({ length, calendars }) => checkLength(length, calendars));
}

/** A length or extension, or how the case sets one, against the calendars that it may run on. */
export function checkLength(length: JsonPart, calendars: readonly CalendarInEffect[]): Finding[] {
  const unit = length.at("unit").text;
  if (unit === null || !isUnit(unit)) return [];
  const { measure } = unitRows[unit];
  const without = calendars.find(({ part }) => !hasWindows(part)) ?? null;
  const findings: Finding[] = [];
  for (const option of countingOptions) {
    const part = length.at(option);
    const { other, asks } = countingOptionRows[option];
    if (part.text === null) continue;
    if (!measure.options.includes(option)) findings.push(found("S508", part, { option, unit }));
    else if (part.text === other && asks === "windows" && without !== null) {
      findings.push(found("S507", part, { name: without.id, option: `${option}: ${part.text}` }));
    }
  }
  if (measure.needsWindows && without !== null) {
    findings.push(found("S507", length.at("unit"), { name: without.id, option: unit }));
  }
  return findings;
}

/** Conditions that ask whether a complaint arrived within opening hours need some. */
export function checkHoursAsked(sop: JsonPart, service: JsonPart): Finding[] {
  const without = calendarsByDefault(sop, service).find(({ part }) => !hasWindows(part));
  if (without === undefined) return [];
  const option = "received-within-hours";
  const inside = (part: JsonPart): Finding[] => [
    ...(part.at("fact").text === option
      ? [found("S507", part.at("fact"), { name: without.id, option })]
      : []),
    ...part.parts.flatMap((child) => (child.isObject || child.isList ? inside(child) : [])),
  ];
  return inside(service);
}

/** The calendars that a deadline may run on, under any of its rules and readings. */
export function calendarsOfDeadline(
  sop: JsonPart,
  service: JsonPart,
  deadline: JsonPart,
): CalendarInEffect[] {
  return layersOf(deadline).flatMap(({ layers }) => calendarsNamed(wordOn("calendar", layers), sop, service));
}

/** The SOP's own calendar. */
export function defaultCalendars(sop: JsonPart): CalendarInEffect[] {
  return calendarsOf(sop).filter(({ part }) => part.has("default"));
}

/** The calendars that are named and, where none need be, those that hold without a name. */
function calendarsNamed(
  { holders, isCertain }: ReturnType<typeof wordOn>,
  sop: JsonPart,
  service: JsonPart,
): CalendarInEffect[] {
  const named = holders.flatMap((holder) => calendarById(sop, holder.at("calendar").text));
  return isCertain ? named : [...named, ...calendarsByDefault(sop, service)];
}

/** The calendars of the channels and, for the other channels, that of the service or the SOP. */
function calendarsByDefault(sop: JsonPart, service: JsonPart): CalendarInEffect[] {
  const own = service.at("calendar").text;
  const otherwise = own === null ? defaultCalendars(sop) : calendarById(sop, own);
  const channels = sop.at("channels").parts.filter((channel) => channel.has("calendar"));
  return [...otherwise, ...channels.flatMap((channel) => calendarById(sop, channel.at("calendar").text))];
}

function calendarById(sop: JsonPart, id: string | null): CalendarInEffect[] {
  return calendarsOf(sop).filter((calendar) => calendar.id === id);
}

function calendarsOf(sop: JsonPart): CalendarInEffect[] {
  return sop
    .at("calendars")
    .entries()
    .map(([id, part]) => ({ id, part }));
}

function hasWindows(calendar: JsonPart): boolean {
  return calendar.has("hours") || calendar.at("windows").parts.length > 0;
}
