/**
 * The JSON Schema of rule files, narrowed to one file: wherever a name is asked for, it offers those that the file
 * declares, each with its label, and refuses any other. It is made for an editor, so it does with a file that is broken.
 */
import { shown } from "../base/shown.ts";
import { misuse } from "../diagnostics/misuse.ts";
import {
  anyDeadline,
  factOfEvent,
  hasHappened,
  type Offer,
  offeredEvents,
  offeredFacts,
} from "../format/offers.ts";
import { JsonPart } from "../json/json-part.ts";
import { readJson } from "../json/json-text.ts";
import { plainData } from "../json/plain-data.ts";
import { fieldsOf } from "./declared-names.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * The schema of one SOP file. `published`: the content of `schemas/sop.schema.json`. Names of services are offered in all
 * of them, because a schema cannot tell one from the other; `checkSop` does. What the file declares none of stays open.
 *
 * @example ownSchema(JSON.parse(readFileSync("schemas/sop.schema.json", "utf8")), '{ "id": "contoh" }').$id // "contoh.sop.schema.json"
 */
export function ownSchema(published: unknown, textOrJson: unknown): Schema {
  const { $defs, ...root } = Object(plainData(published).value) as Schema;
  if (typeof $defs !== "object" || $defs === null)
    throw misuse("U105", { place: "published", value: shown(published) });
  const sop = new JsonPart(readJson(textOrJson).value);
  const closed = new Map(
    Object.entries(offersOf(sop)).filter(([name, offers]) => offers.length > 0 && Object.hasOwn($defs, name)),
  );
  const parts = Object.entries($defs).map(([name, part]) => {
    const offers = closed.get(name);
    return [name, offers === undefined ? withoutExamples(part, closed) : closedTo(offers, part as Schema)];
  });
  return {
    ...(withoutExamples(root, closed) as Schema),
    $id: `${sop.at("id").text ?? "sop"}.sop.schema.json`,
    title: sop.at("title").text ?? root["title"],
    $defs: Object.fromEntries(parts),
  };
}

/** What each of the parts of `format/references.ts` may name in this file. */
function offersOf(sop: JsonPart): Readonly<Record<string, readonly Offer[]>> {
  const services = sop.at("services").parts;
  const inServices = (key: string) => services.flatMap((service) => declared(service.at(key)));
  const events = declared(sop.at("events"));
  const channels = declared(sop.at("channels"));
  const deadlines = inServices("deadlines");
  const fields = services.flatMap((service) => fieldsOf(service).map(([id, field]) => offer(id, field)));
  const facts = inServices("facts");
  return {
    clauseId: declared(sop.at("clauses"), "about"),
    documentId: listed(sop.at("documents"), "title"),
    roleId: declared(sop.at("roles")),
    calendarId: declared(sop.at("calendars")),
    channelId: channels,
    eventChannelId: withoutRepeats([...channels, ...declared(sop.at("replyChannels"))]),
    recordId: declared(sop.at("records")),
    deadlineId: withoutRepeats(deadlines),
    watchedDeadline: [...withoutRepeats(deadlines), anyDeadline],
    fieldId: withoutRepeats(fields),
    factId: withoutRepeats(facts),
    stepId: withoutRepeats(services.flatMap((service) => listed(service.at("procedure"), "label"))),
    conditionName: withoutRepeats(inServices("conditions")),
    eventType: [...offeredEvents(), ...events],
    factName: withoutRepeats([
      ...offeredFacts(),
      ...events.map(({ const: type, description }) => ({
        const: factOfEvent(type),
        description: hasHappened(description),
      })),
      ...fields.map((field) => ({ ...field, const: `field.${field.const}` })),
      ...facts,
    ]),
  };
}

function offer(id: string, part: JsonPart, key = "label"): Offer {
  return { const: id, description: part.at(key).text ?? id };
}

/** What an object declares by its keys. */
function declared(part: JsonPart, key?: string): readonly Offer[] {
  return part.isObject ? part.entries().map(([id, each]) => offer(id, each, key)) : [];
}

/** What a list declares by `id`. */
function listed(part: JsonPart, key: string): readonly Offer[] {
  return part.isList
    ? part.parts.flatMap((each) => {
        const id = each.at("id").text;
        return id === null ? [] : [offer(id, each, key)];
      })
    : [];
}

/** Each name once: several services may declare it, and a choice that is there twice is offered twice. */
function withoutRepeats(offers: readonly Offer[]): readonly Offer[] {
  return [...new Map(offers.map((one) => [one.const, one])).values()];
}

function closedTo(offers: readonly Offer[], { description }: Schema): Schema {
  return { description, anyOf: offers };
}

/** Editors offer examples too; those that name what other files declare would only be refused. */
function withoutExamples(value: unknown, closed: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutExamples(item, closed));
  if (typeof value !== "object" || value === null) return value;
  const ref = "$ref" in value ? String(value.$ref).replace("#/$defs/", "") : "";
  const entries = Object.entries(value).filter(([key, examples]) => {
    const isPlain = Array.isArray(examples) && examples.every((one) => typeof one !== "object");
    return key !== "examples" || (isPlain && !closed.has(ref));
  });
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutExamples(part, closed)]));
}
