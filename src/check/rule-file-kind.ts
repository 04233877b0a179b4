/**
 * What a file is, told by its `$schema` and else by its shape, never by its name: a rule file may be called anything,
 * and in a folder of rules stand other files too.
 */
import { policyFormat } from "../format/policy.ts";
import { sopFormat } from "../format/sop.ts";
import { longestText, type ReadText, readJsonText } from "../json/json-text.ts";
import type { Recovered } from "../json/recovered.ts";

/** The kinds of file that can be checked; a list of local days has no schema of its own. */
export type RuleFileKind = "sop" | "policy" | "decree" | "local-days" | "law" | "scenarios";

/** By the name of the schema; null for one that is no rule file's. */
const bySchema: ReadonlyMap<string, RuleFileKind | null> = new Map<string, RuleFileKind | null>([
  ["sop", "sop"],
  ["policy", "policy"],
  ["decree", "decree"],
  ["law", "law"],
  ["scenarios", "scenarios"],
  ["case", null],
]);

/** The published schema, or one for a single file, which bears its id before the kind. */
const schemaName = /(?:^|[/\\])(?:[^/\\]+\.)?([a-z]+)\.schema\.json$/;

/** Keys that a decree has and no other file of ours. */
const ofDecrees = ["issued", "adds", "removes"];
/** Keys that an SOP may have and a policy may not. */
const ofSops = /* @__PURE__ */ keysOfSopsAlone();

/**
 * The kind of a JSON text, also when it has errors; null for one that is no rule file. A text of which parts were lost
 * that might have told it counts as an SOP, so that its slips are named; one that is too long to be read is none.
 *
 * @example kindOfRuleFile('{ "$schema": "../schemas/decree.schema.json" }') // "decree"
 */
export function kindOfRuleFile(text: string | ReadText): RuleFileKind | null {
  if (typeof text === "string" && text.length > longestText) return null;
  const { value, isLossy } = readJsonText(text);
  const named = kindBySchema(value);
  if (named !== undefined) return named;
  return kindByShape(value) ?? (isLossy ? "sop" : null);
}

/** Undefined where no schema of ours is named. */
function kindBySchema(value: Recovered): RuleFileKind | null | undefined {
  if (!has(value, "$schema") || typeof value.$schema !== "string") return undefined;
  const [, name = ""] = schemaName.exec(value.$schema) ?? [];
  return bySchema.get(name);
}

/** A policy lays something over services, and has nothing that only an SOP has. */
function kindByShape(value: Recovered): RuleFileKind | null {
  if (Array.isArray(value)) return value.some((item) => has(item, "date")) ? "local-days" : null;
  if (ofDecrees.some((key) => has(value, key))) return "decree";
  if (has(value, "turnOn")) return "policy";
  if (has(value, "limits")) return "law";
  if (has(value, "scenarios")) return "scenarios";
  if (ofSops.some((key) => has(value, key))) return "sop";
  if (has(value, "services")) return "policy";
  return has(value, "formatVersion") ? "sop" : null;
}

function has<Key extends string>(value: Recovered, key: Key): value is { readonly [key in Key]: Recovered } {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

function keysOfSopsAlone(): readonly string[] {
  return Object.keys(sopFormat.shape).filter((key) => !Object.hasOwn(policyFormat.shape, key));
}
