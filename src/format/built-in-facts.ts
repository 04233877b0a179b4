/**
 * The facts that conditions of one service may name: those it declares, and the built-in ones. One description of
 * them serves the check of a file, the compiled evaluator and the export to json-rules-engine.
 */
import type { FactType } from "../conditions/operators.ts";
import { builtInEventTypes } from "./events.ts";
import type { FieldType } from "./intake.ts";

/** Where the value of a fact comes from. */
export type FactOrigin =
  | "declared"
  | "service"
  | "channel"
  | "channel-class"
  | "grade"
  | "intake"
  | "within-hours"
  | "field"
  | "event";

export interface KnownFact {
  readonly name: string;
  readonly type: FactType;
  /** Allowed values of an enum or a list; null when any value of the type will do. */
  readonly values: readonly string[] | null;
  readonly origin: FactOrigin;
  /** The field, event type or declared fact it reads. */
  readonly of: string;
}

export interface VocabularySource {
  readonly services: readonly string[] | null;
  readonly channels: readonly string[] | null;
  readonly channelClasses: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly events: readonly string[];
  readonly fields: readonly {
    readonly id: string;
    readonly type: FieldType;
    readonly options: readonly string[] | null;
  }[];
  readonly facts: readonly {
    readonly id: string;
    readonly type: FactType;
    readonly values: readonly string[] | null;
  }[];
}

const conditionTypeOfField: Readonly<Record<FieldType, FactType>> = {
  text: "text",
  phone: "text",
  email: "text",
  date: "date",
  "date-time": "text",
  choice: "enum",
  boolean: "boolean",
  integer: "integer",
  identity: "text",
  attachment: "text",
};

/** What conditions may compare the state of the intake with; where it is `undetermined`, it is simply unknown. */
export const comparableIntake: readonly string[] = Object.freeze(["complete", "incomplete"]);

/** What the facts begin with that tell whether an event has happened. */
export const eventFact = "event.";

/** Every fact that a condition of the service may name. */
export function vocabularyOf(source: VocabularySource): ReadonlyMap<string, KnownFact> {
  const known = new Map<string, KnownFact>();
  const add = (
    name: string,
    type: FactType,
    values: readonly string[] | null,
    origin: FactOrigin,
    of = name,
  ) => known.set(name, { name, type, values, origin, of });
  add("service", "enum", source.services, "service");
  add("channel", "enum", source.channels, "channel");
  add("channel-class", "enum", source.channelClasses, "channel-class");
  add("grade", "enum", source.grades, "grade");
  add("intake", "enum", comparableIntake, "intake");
  add("received-within-hours", "boolean", null, "within-hours");
  for (const { id, type, options } of source.fields) {
    add(`field.${id}`, conditionTypeOfField[type], options, "field", id);
  }
  for (const type of [...builtInEventTypes, ...source.events])
    add(`${eventFact}${type}`, "boolean", null, "event", type);
  for (const { id, type, values } of source.facts) add(id, type, values, "declared");
  return known;
}
