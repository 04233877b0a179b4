/** A scenario as the case that a host would send, and what `assess` is asked with it. */
import type { LoadedSop } from "../assess/load-sop.ts";
import type { AssessOptions } from "../assess/options.ts";
import { formatInstant, parseDate, zoneOffsetMs } from "../base/time.ts";
import type { Case, CaseEvent } from "../format/case.ts";
import type { ServiceFile } from "../format/sop.ts";
import { localInstantPattern } from "./format/pieces.ts";
import type { ScenarioFile } from "./format/scenarios.ts";
import { scenarioInstant } from "./scenario-time.ts";

/** One question to `assess`. */
export interface ScenarioCase {
  readonly case: Case;
  readonly now: string;
  readonly options: Pick<AssessOptions, "readings" | "calendarAsOf">;
}

type Happening = Exclude<NonNullable<ScenarioFile["events"]>[string], readonly unknown[]>;
type Values = Readonly<Record<string, unknown>>;

/** The case of a scenario under an SOP, whose zone its times are in; of several versions any. */
export function caseOf(scenario: ScenarioFile, { id, file }: LoadedSop): ScenarioCase {
  const offsetMs = zoneOffsetMs[file.institution.zone];
  const rfc = (text: string) => formatInstant(scenarioInstant(text, offsetMs)!, offsetMs);
  const service = Object.hasOwn(file.services, scenario.service)
    ? file.services[scenario.service]
    : undefined;
  const fieldsOf = (values: Values) => withInstants(values, service, rfc);
  const { channel, fields, facts, readings, calendarAsOf } = scenario;
  const events = Object.entries(scenario.events ?? {}).flatMap(([type, told]) =>
    (Array.isArray(told) ? told : [told]).map((each) => eventOf(type, each, rfc, fieldsOf)),
  );
  return {
    case: {
      id: scenario.name,
      sop: id,
      service: scenario.service,
      ...(channel === undefined ? {} : { channel }),
      ...(fields === undefined ? {} : { fields: fieldsOf(fields) }),
      ...(facts === undefined ? {} : { facts }),
      events,
    },
    now: rfc(scenario.now),
    options: {
      ...(readings === undefined ? {} : { readings }),
      ...(calendarAsOf === undefined ? {} : { calendarAsOf }),
    },
  };
}

function eventOf(
  type: string,
  told: Happening,
  rfc: (text: string) => string,
  fieldsOf: (values: Values) => Record<string, unknown>,
): CaseEvent {
  if (typeof told === "string") return { type, at: rfc(told) };
  const { at, dueAt, fields, ...rest } = told;
  return {
    type,
    at: rfc(at),
    ...rest,
    // A date alone stays one: `assess` knows where the day of this institution ends.
    ...(dueAt === undefined ? {} : { dueAt: parseDate(dueAt) === null ? rfc(dueAt) : dueAt }),
    ...(fields === undefined ? {} : { fields: fieldsOf(fields) }),
  };
}

/** Local time stands in fields of instants too. */
function withInstants(
  values: Values,
  service: ServiceFile | undefined,
  rfc: (text: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const field = service?.intake?.[id];
      const isInstant = field !== undefined && "type" in field && field.type === "date-time";
      const isLocal = typeof value === "string" && localInstantPattern.test(value);
      return [id, isInstant && isLocal ? rfc(value) : value];
    }),
  );
}
