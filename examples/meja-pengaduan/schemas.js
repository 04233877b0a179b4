/** What requests must look like, for Fastify's ajv: sopan publishes the event and writes the forms. */
import { createRequire } from "node:module";
import { formSchema } from "sopan";
import { derivedId } from "./desk.js";
import { Refusal } from "./refusal.js";

const require = createRequire(import.meta.url);
const { $defs, properties } = require("sopan/schemas/case.schema.json");
const event = properties.events.items;

/** A complaint as it is sent in; its `fields` are judged by the form of its service and channel. */
export const complaintSchema = {
  type: "object",
  properties: {
    // Fit for a path, where `.` and `..` are no names; whoever may have to send a complaint again gives it an id.
    id: { type: "string", pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,64}$" },
    service: { type: "string" },
    channel: { type: "string" },
    fields: { type: "object" },
  },
  required: ["service", "channel", "fields"],
  additionalProperties: false,
};

/** An event as it is sent in: always with an id, so that it can be sent again. */
export const eventSchema = {
  ...event,
  $defs,
  properties: {
    ...event.properties,
    id: { ...event.properties.id, minLength: 1, maxLength: 200, pattern: `^(?!${derivedId})` },
  },
  required: [...event.required, "id"],
};

/**
 * The forms of an SOP by service and channel, each made once: ajv compiles a schema again when it is another object.
 * @param {import("sopan").LoadedSop} sop
 */
export function formsOf(sop) {
  const forms = new Map();
  return (service, channel) => {
    const name = JSON.stringify([service, channel]);
    if (!forms.has(name)) forms.set(name, formOf(sop, service, channel));
    return forms.get(name);
  };
}

function formOf(sop, service, channel) {
  try {
    return formSchema(sop, service, channel);
  } catch (error) {
    // The SOP does not offer this service or channel; the message says which ones there are.
    if (error instanceof RangeError) throw new Refusal("not-found", error.message);
    throw error;
  }
}
