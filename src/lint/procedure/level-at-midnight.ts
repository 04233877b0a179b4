/** A level that goes out at 00:00: it hangs on days, and the calendar that it is delivered by has no hours. */
import { type Unit, unitRows } from "../../calendar/units.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { saidOf } from "../timing-parts.ts";

export const levelAtMidnight = /* @__PURE__ */ ruleOfServices("S820", (service, context) =>
  service.compiled.escalation.flatMap(({ pointer, label, calendar, isAtOnce, trigger }) => {
    if (isAtOnce || trigger.kind !== "deadline" || trigger.to.percent !== undefined) return [];
    const { deadline, before, after } = trigger.to;
    const lead = before ?? after;
    if (lead !== undefined && !isOfDays(lead.unit)) return [];
    // A lead in days begins with a day; what comes after begins where the deadline ends.
    const isFromMidnight = before !== undefined || endsWithDays(service.part.at("deadlines").at(deadline));
    if (!isFromMidnight || calendarsOf(calendar, service, context).some(hasHours)) return [];
    return [finding("S820", `${pointer}/on`, { name: label })];
  }),
);

function isOfDays(unit: Unit): boolean {
  return unitRows[unit].measure.of === "days";
}

/** Whether a deadline runs out at the end of a day, whichever of its rules and readings applies. */
function endsWithDays(deadline: JsonPart): boolean {
  const lengths = saidOf(deadline, "length");
  const extensions = saidOf(deadline, "extension").map((each) => each.at("unit").text as Unit);
  return (
    lengths.length > 0 &&
    extensions.every(isOfDays) &&
    lengths.every((each) => {
      const unit = each.at("unit").text;
      return unit !== null && isOfDays(unit as Unit) && !each.has("dayEndsAt") && !each.has("setBy");
    })
  );
}

/** Every calendar that may be the one, whatever the channel. */
function calendarsOf(
  named: string | null,
  { part, compiled }: LintedService,
  context: LintContext,
): readonly JsonPart[] {
  const all = context.part.at("calendars");
  const byDefault = all.keys.find((id) => all.at(id).at("default").value === true)!;
  const usual = part.at("calendar").text ?? byDefault;
  const ofChannels = [...compiled.frame.channels].map(
    (id) => context.part.at("channels").at(id).at("calendar").text ?? usual,
  );
  return (named === null ? [...ofChannels, usual] : [named]).map((id) => all.at(id));
}

function hasHours(calendar: JsonPart): boolean {
  return ["hours", "windows", "specialDays"].some((key) => calendar.has(key));
}
