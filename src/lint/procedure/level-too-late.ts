/** A level that falls due only when another deadline has run out by which the case had to be closed. */
import { MS_PER_DAY } from "../../base/time.ts";
import { calendarMonths, openTime } from "../../calendar/measures.ts";
import { isUnit, unitRows } from "../../calendar/units.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { saidOf } from "../timing-parts.ts";
import { rowOf, typesOf } from "./ends.ts";

export const levelTooLate = /* @__PURE__ */ ruleOfServices("S821", (service, context) => {
  const deadlines = service.part.at("deadlines");
  const closing = deadlines.parts.filter((deadline) => mustBeClosed(deadline, service, context));
  return service.part.at("escalation").parts.flatMap((level) => {
    const on = level.at("on");
    const own = deadlines.at(on.at("deadline").text ?? "");
    if (!own.isObject || on.has("before") || on.has("percent")) return [];
    const wait = on.has("after") ? daysOf(on.at("after")).least : 0;
    const starts = JSON.stringify(saidOf(own, "from").map(({ value }) => value));
    const least = leastOf(own) + wait;
    const other = closing.find(
      (each) =>
        each.pointer !== own.pointer &&
        JSON.stringify(saidOf(each, "from").map(({ value }) => value)) === starts &&
        least > mostOf(each),
    );
    if (other === undefined) return [];
    const name = level.at("label").text ?? level.at("id").text!;
    return [finding("S821", on.pointer, { name, other: other.at("label").text! })];
  });
});

/** Whether only the end of the case stops a deadline, and nothing puts it off without a limit. */
function mustBeClosed(deadline: JsonPart, { part }: LintedService, context: LintContext): boolean {
  const closers = part
    .at("closure")
    .at("rules")
    .parts.flatMap((rule) => {
      const isPlain =
        rule.at("effect").text === "closes" && !rule.has("when") && rule.at("basis").text !== "assumed";
      return isPlain && rule.at("on").text !== null ? [rule.at("on").text!] : [];
    });
  const isEnd = (type: string) =>
    closers.includes(type) || rowOf(type, context)?.does.includes("ends") === true;
  const stops = saidOf(deadline, "until").map(typesOf);
  const isHeld = saidOf(deadline, "pause").length > 0 || saidOf(deadline, "extension").length > 0;
  return stops.length > 0 && !isHeld && stops.every((types) => types?.every(isEnd) === true);
}

function leastOf(deadline: JsonPart): number {
  return Math.min(...saidOf(deadline, "length").map((each) => daysOf(each).least));
}

function mostOf(deadline: JsonPart): number {
  return Math.max(...saidOf(deadline, "length").map((each) => daysOf(each).most));
}

/** How many calendar days a length can be: a week of one working day, and a month of days off on top. */
function daysOf(length: JsonPart): { readonly least: number; readonly most: number } {
  const amount = length.at("amount").value;
  const unit = length.at("unit").text;
  if (typeof amount !== "number" || !isUnit(unit) || length.has("setBy")) return anything;
  const { measure, size } = unitRows[unit];
  const count = amount * size;
  if (measure === calendarMonths) return { least: count * 28, most: count * 31 + daysOff };
  if (measure.of === "days")
    return { least: count - 1, most: count * (measure.looksAtCalendar ? 7 : 1) + daysOff };
  if (measure === openTime) return anything;
  const days = count / MS_PER_DAY;
  return { least: days, most: measure.looksAtCalendar ? Number.POSITIVE_INFINITY : days + 1 };
}

const anything = { least: 0, most: Number.POSITIVE_INFINITY };
const daysOff = 31;
