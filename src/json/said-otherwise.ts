/**
 * What people write where a format wants something else, and an example of what it wants. A format says with `saidAs` how
 * such words are read; the error map of zod, which alone sees the schema, hands on what to write as the message.
 */
import * as z from "zod/mini";

type Read = (text: string) => unknown;

const readings = new WeakMap<object, Read>();

/** Says how words are read that stand where a schema wants something else; undefined where they mean nothing. */
export function saidAs(schema: z.core.$ZodType, read: Read): void {
  readings.set(schema, read);
}

/** A message that holds what to write, and no words of zod. */
const mark = "\u0000";

/** What is to be written instead of a value, as the message of an issue; undefined where nothing is known. */
export function instead(schema: unknown, input: unknown): string | undefined {
  const example = exampleFor(schema);
  const meant = typeof input === "string" ? (readOf(schema)?.(input) ?? listOf(input, example)) : undefined;
  const shown = meant ?? example;
  if (shown === undefined) return undefined;
  return mark + JSON.stringify({ isMeant: meant !== undefined, value: shown } satisfies Instead);
}

export interface Instead {
  /** Whether this is what the words that were written mean; otherwise it is an example. */
  readonly isMeant: boolean;
  readonly value: unknown;
}

/** What the message of an issue says to write; null where it says nothing. */
export function insteadIn(message: string): Instead | null {
  return message.startsWith(mark) ? (JSON.parse(message.slice(mark.length)) as Instead) : null;
}

/** A value as it stands on one line of a file. */
export function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\[\n */g, "[")
    .replace(/\n *\]/g, "]")
    .replace(/\n */g, " ");
}

/** Longest example that a message shows. */
const longestExample = 120;

/** One text where a list of texts is wanted: the list of that one. */
function listOf(text: string, example: unknown): readonly string[] | undefined {
  return Array.isArray(example) && example.every((each) => typeof each === "string") ? [text] : undefined;
}

function exampleFor(schema: unknown): unknown {
  const registered = z.globalRegistry.get(schema as z.core.$ZodType) as { examples?: unknown[] } | undefined;
  const [example] = registered?.examples ?? [];
  if (typeof example !== "object" || example === null) return undefined;
  return onOneLine(example).length > longestExample ? undefined : example;
}

function readOf(schema: unknown): Read | undefined {
  for (let at = schema; typeof at === "object" && at !== null; at = parentOf(at)) {
    const read = readings.get(at);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** What a schema is described anew from. */
function parentOf(schema: object): unknown {
  return (schema as { _zod?: { parent?: unknown } })._zod?.parent;
}
