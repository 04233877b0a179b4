/**
 * Moments that no history can reach, and stops that are met by the very event that starts the clock. Only what is so in
 * every history is told: `x` after the last `x` never comes, `x` after `x` is the second one.
 */
import type { JsonPart } from "../json/json-part.ts";

const filters = ["by", "to", "channel"] as const;

/** Whether a moment says `after` a moment that nothing of what it names can follow. */
export function hasImpossibleAfter(moment: JsonPart): boolean {
  return moment.has("after") && cannotFollow(moment, moment.at("after"));
}

/** Whether no history has the moment after the bound. An `after` of several holds for each of its parts. */
function cannotFollow(moment: JsonPart, bound: JsonPart): boolean {
  if (typeOf(moment) !== null) return isNotBeforeLast(bound, moment);
  const any = moment.at("any").parts;
  if (any.length > 0) return any.every((part) => cannotFollow(part, bound));
  return moment.at("all").parts.some((part) => cannotFollow(part, bound));
}

/** Whether a bound, once reached, is never before any occurrence that an event moment can mean. */
function isNotBeforeLast(bound: JsonPart, event: JsonPart, isLast = false): boolean {
  if (bound.has("after") && !bound.has("field") && isNotBeforeLast(bound.at("after"), event)) return true;
  const type = typeOf(bound);
  if (type !== null) {
    const takesLast = isLast || bound.at("occurrence").text === "last";
    return type === typeOf(event) && takesLast && covers(bound, event);
  }
  const any = bound.at("any").parts;
  if (bound.at("occurrence").text === "last") {
    // The latest of those that have come: one that comes whenever the event does is enough.
    return any.some((part) => !part.has("after") && isNotBeforeLast(part, event, true));
  }
  if (any.length > 0) return any.every((part) => isNotBeforeLast(part, event));
  return bound.at("all").parts.some((part) => isNotBeforeLast(part, event));
}

/** The event type of an event moment; null for any other. */
function typeOf(moment: JsonPart): string | null {
  return moment.text ?? moment.at("event").text;
}

/** Whether every occurrence that counts for `narrow` counts for `wide` too, both of one type. */
function covers(wide: JsonPart, narrow: JsonPart): boolean {
  const voiding = (part: JsonPart) => part.at("voidedBy").parts.map(({ text }) => text);
  const voidsNarrow = voiding(narrow);
  return (
    filters.every((key) => !wide.has(key) || wide.at(key).text === narrow.at(key).text) &&
    voiding(wide).every((type) => voidsNarrow.includes(type))
  );
}

/** Whether a stop is met by the event that starts the clock, whichever event that is. Both: a moment or a list. */
export function isMetAtStart(until: JsonPart, from: JsonPart): boolean {
  const starts = leavesOf(from);
  const stops = leavesOf(until);
  if (starts === null || stops === null || starts.length === 0 || stops.length === 0) return false;
  return stops.every((stop) => {
    const isBare = !stop.has("after") && !stop.has("voidedBy");
    return isBare && starts.every((start) => typeOf(start) === typeOf(stop) && covers(stop, start));
  });
}

/** The event moments that a moment is made of; null where it also looks at fields or states, or sets a bound to several. */
function leavesOf(moment: JsonPart): readonly JsonPart[] | null {
  if (typeOf(moment) !== null) return [moment];
  const isOther = moment.isObject && !moment.has("any") && !moment.has("all");
  if (isOther || (moment.isObject && moment.has("after"))) return null;
  const parts = moment.isList ? moment.parts : [...moment.at("any").parts, ...moment.at("all").parts];
  const leaves = parts.map(leavesOf);
  return leaves.some((each) => each === null) ? null : leaves.flatMap((each) => each ?? []);
}
