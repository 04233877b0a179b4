/** Cross-checks of deadlines: moments, lengths, options, readings, and what their calendars must offer. */
import type { Finding } from "../base/diagnostic.ts";
import { unknownName } from "../base/diagnostic.ts";
import type { Part } from "../base/part.ts";
import { units } from "../calendar/length.ts";
import { type ConditionScope, checkCondition } from "../conditions/check.ts";
import { type DeclaredNames, knownIdsOf } from "./declared.ts";
import { found, namesIn, oneName, repeatedId } from "./findings.ts";
import { readingInForce } from "./service-references.ts";

const clockUnits = new Set(["minute", "hour", "hour-on-working-days", "service-minute", "service-hour"]);
const knownUnits: ReadonlySet<string> = new Set(units);
const serviceUnits = new Set(["service-minute", "service-hour"]);

/** Options and the units that they go with. */
const optionUnits: Readonly<Record<string, (unit: string) => boolean>> = {
  whenClosed: (unit) => clockUnits.has(unit),
  afterHours: (unit) => !clockUnits.has(unit),
  dayEndsAt: (unit) => !clockUnits.has(unit),
  firstDay: (unit) => unit === "day" || unit === "week" || unit === "working-day",
  dueOnDayOff: (unit) => unit === "day" || unit === "week" || unit === "month",
};

/** The option values that ask when the desk is open. */
const needsWindows: Readonly<Record<string, string>> = {
  whenClosed: "next-opening",
  afterHours: "next-working-day",
  dayEndsAt: "closing",
};

interface DeadlineScope {
  readonly sop: Part;
  readonly service: Part;
  readonly conditions: ConditionScope;
  readonly names: DeclaredNames;
}

export function checkDeadlines(
  sop: Part,
  service: Part,
  conditions: ConditionScope,
  names: DeclaredNames,
): Finding[] {
  const scope: DeadlineScope = { sop, service, conditions, names };
  return service
    .at("deadlines")
    .parts.flatMap((deadline) => [
      ...checkTiming(deadline, scope),
      ...checkUnderReadings(deadline, scope),
      ...deadline.at("rules").parts.flatMap((rule) => checkRule(deadline, rule, scope)),
    ]);
}

function checkRule(deadline: Part, rule: Part, scope: DeadlineScope): Finding[] {
  const findings = [...checkTiming(rule, scope), ...checkUnderReadings(rule, scope), ...readingInForce(rule)];
  const readings = rule.at("readings");
  for (const [index, reading] of readings.parts.entries()) {
    findings.push(...checkTiming(reading, scope), ...repeatedId(readings, index));
  }
  const layers = readings.parts.length > 0 ? readings.parts : [rule];
  for (const layer of layers) findings.push(...checkCompleteness(deadline, rule, layer, scope));
  return findings;
}

/** From, until and length must be said somewhere: on the deadline, the rule, the reading, or under every choice. */
function checkCompleteness(deadline: Part, rule: Part, layer: Part, scope: DeadlineScope): Finding[] {
  const underChoices = [deadline, rule].flatMap((part) => part.at("underReadings").parts);
  const says = (key: string) =>
    [deadline, rule, layer].some((part) => part.has(key)) ||
    underChoices.some(
      (choices) => choices.parts.length > 0 && choices.parts.every((choice) => choice.has(key)),
    );
  const findings: Finding[] = [];
  for (const name of ["from", "until"]) if (!says(name)) findings.push(found("S505", layer, { name }));
  if (!says("length")) findings.push(found("S506", layer, {}));
  const variants = [layer, ...underChoices.flatMap((choices) => choices.parts)];
  return [
    ...findings,
    ...variants.flatMap((variant) => checkLengths([variant, layer, rule, deadline], scope)),
  ];
}

/** The lengths that the innermost of `layers` states, against the calendars they may run on and their own options. */
function checkLengths(layers: readonly Part[], scope: DeadlineScope): Finding[] {
  const named = layers.find((layer) => layer.has("calendar"))?.at("calendar");
  const without = calendarsInEffect(named, scope).find((calendar) => !hasWindows(calendar.part)) ?? null;
  const own = layers[0]!;
  return [own.at("length"), own.at("target"), own.at("extension")].flatMap((length) =>
    checkLength(length, without),
  );
}

/** Conditions that ask whether a complaint arrived within opening hours need some. */
export function checkHoursAsked(sop: Part, service: Part): Finding[] {
  const without = calendarsInEffect(undefined, { sop, service }).find(
    (calendar) => !hasWindows(calendar.part),
  );
  if (without === undefined) return [];
  const option = "received-within-hours";
  const inside = (part: Part): Finding[] => [
    ...(part.at("fact").text === option
      ? [found("S507", part.at("fact"), { name: without.id, option })]
      : []),
    ...part.parts.flatMap((child) => (child.isObject || child.isList ? inside(child) : [])),
  ];
  return inside(service);
}

/** `without`: a calendar in effect that has no opening hours. */
function checkLength(length: Part, without: CalendarInEffect | null): Finding[] {
  const unit = length.at("unit").text;
  if (unit === null || !knownUnits.has(unit)) return [];
  const findings: Finding[] = [];
  for (const [option, goesWith] of Object.entries(optionUnits)) {
    const part = length.at(option);
    if (part.text === null) continue;
    if (!goesWith(unit)) findings.push(found("S508", part, { option, unit }));
    else if (part.text === needsWindows[option] && without !== null) {
      findings.push(found("S507", part, { name: without.id, option: `${option}: ${part.text}` }));
    }
  }
  if (serviceUnits.has(unit) && without !== null) {
    findings.push(found("S507", length.at("unit"), { name: without.id, option: unit }));
  }
  return findings;
}

interface CalendarInEffect {
  readonly id: string;
  readonly part: Part;
}

/** The calendar that is named, or those of the channels and, for the other channels, of the service or the SOP. */
function calendarsInEffect(
  named: Part | undefined,
  { sop, service }: Pick<DeadlineScope, "sop" | "service">,
): CalendarInEffect[] {
  const calendars = sop
    .at("calendars")
    .entries()
    .map(([id, part]) => ({ id, part }));
  const byId = (id: string | null) => calendars.filter((calendar) => calendar.id === id);
  if (named !== undefined) return byId(named.text);
  const own = service.at("calendar").text;
  const otherwise = own === null ? calendars.filter(({ part }) => part.has("default")) : byId(own);
  const channels = sop.at("channels").parts.filter((channel) => channel.has("calendar"));
  return [...otherwise, ...channels.flatMap((channel) => byId(channel.at("calendar").text))];
}

function hasWindows(calendar: Part): boolean {
  return calendar.has("hours") || calendar.at("windows").parts.length > 0;
}

function checkTiming(part: Part, scope: DeadlineScope): Finding[] {
  return [
    ...checkCondition(part.at("when"), scope.conditions),
    ...checkMoments(part.at("from"), scope),
    ...checkMoments(part.at("until"), scope),
    ...oneName(part.at("calendar"), "S303", scope.names.calendars),
    ...namesIn(part.at("extension").at("by"), "S302", scope.names.roles),
  ];
}

function checkMoments(part: Part, scope: DeadlineScope): Finding[] {
  if (!part.isList) return checkMoment(part, scope);
  return part.parts.flatMap((branch, index) => [
    ...checkCondition(branch.at("when"), scope.conditions),
    ...checkMoment(branch, scope),
    ...(branch.has("otherwise") && index < part.parts.length - 1
      ? [found("S502", branch.at("otherwise"), {})]
      : []),
  ]);
}

function checkMoment(part: Part, scope: DeadlineScope): Finding[] {
  if (part.text !== null) return oneName(part, "S305", scope.names.events);
  const findings = [...oneName(part.at("event"), "S305", scope.names.events)];
  const field = part.at("field").text;
  const intake = scope.service.at("intake");
  const isKnown = intake.isObject || !scope.service.has("intake");
  const fields = intake.keys.filter((id) => !intake.at(id).has("atLeast"));
  if (field !== null && isKnown && !fields.includes(field))
    findings.push(found("S306", part.at("field"), unknownName(field, fields)));
  for (const key of ["any", "all"])
    findings.push(...part.at(key).parts.flatMap((each) => checkMoment(each, scope)));
  if (part.has("after")) findings.push(...checkMoment(part.at("after"), scope));
  return findings;
}

function checkUnderReadings(part: Part, scope: DeadlineScope): Finding[] {
  const questions = new Map(
    scope.service.at("readings").parts.map((question) => [question.at("id").text ?? "", question]),
  );
  return part
    .at("underReadings")
    .entries()
    .flatMap(([id, choices]) => {
      const question = questions.get(id);
      const areKnown = knownIdsOf(scope.service.at("readings")) !== null || !scope.service.has("readings");
      const timings = choices.parts.flatMap((choice) => checkTiming(choice, scope));
      if (question === undefined)
        return areKnown
          ? [found("S308", choices, unknownName(id, questions.keys()), "key"), ...timings]
          : timings;
      const known = knownIdsOf(question.at("choices"));
      if (known === null) return timings;
      return [
        ...choices.keys
          .filter((key) => !known.includes(key))
          .map((key) =>
            found("S307", choices.at(key), { ...unknownName(key, known), known: known.join(", ") }, "key"),
          ),
        ...known
          .filter((key) => !choices.has(key))
          .map((name) => found("S510", choices, { name, question: id, known: known.join(", ") }, "key")),
        ...timings,
      ];
    });
}
