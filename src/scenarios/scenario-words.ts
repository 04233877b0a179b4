/** An answer in the words of a scenario: short forms, local times, lists by id. What `--write` fills in, and what a difference shows. */
import { parseInstant } from "../base/time.ts";
import { dueKeys, instantKeys } from "./format/pieces.ts";
import { scenarioTime } from "./scenario-time.ts";

type Item = Readonly<Record<string, unknown>>;

/** What an item of a list is called where it is written as a text: a code, a field, an id. */
export function keyOfItem(item: unknown): string {
  if (typeof item === "string") return item;
  const { code, field, id, fact, kind } = Object(item) as Item;
  return String(code ?? field ?? id ?? fact ?? kind);
}

/** The text that stands for an object: its status, the id of a grade, the rule of a closure. */
export function briefOf(key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { status, id, rule } = value as Item;
  if (key === "grade") return id ?? status;
  return key === "closure" ? rule : status;
}

/** Keys that tell most of an object, where all of it would be too long. */
const tellingKeys: Readonly<Record<string, readonly string[]>> = {
  "deadlines/item": ["status", "dueAt", "stoppedAt"],
  "escalations/item": ["status", "dueAt", "doneAt"],
  "steps/item": ["status", "doneAt"],
  closure: ["rule", "at"],
  grade: ["status", "id"],
  intake: ["status", "missing", "warnings"],
  reply: ["rule", "status", "givenAt"],
  scope: ["status", "rule"],
  nextActions: ["kind", "what", "who", "until"],
  passed: ["dueAt", "grade", "replacedAt", "replacedBy"],
  candidates: ["grade", "reading", "dueAt", "status"],
  because: ["kind", "clauses"],
};
/** Lists that are written as objects by id. */
export const listsById: ReadonlySet<string> = /* @__PURE__ */ new Set(["deadlines", "steps", "escalations"]);
/** Lists that are told as texts: who reads them looks for names. */
const namedLists: ReadonlySet<string> = /* @__PURE__ */ new Set(["problems", "missing", "warnings"]);

/** A value of the answer as a scenario would expect it. */
export function inScenarioWords(key: string, value: unknown, offsetMs: number): unknown {
  if (value === undefined) return null;
  if (typeof value === "string") return isTime(key) ? localTime(key, value, offsetMs) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return listInWords(key, value, offsetMs);
  const telling = tellingKeys[key] ?? Object.keys(value);
  const told = telling.flatMap((each) => {
    const part = (value as Item)[each];
    return part === null || part === undefined
      ? []
      : [[each, inScenarioWords(each, part, offsetMs)] as const];
  });
  const [only] = told;
  // A status that says all by itself.
  return told.length === 1 && only![0] === "status" ? only![1] : Object.fromEntries(told);
}

function listInWords(key: string, items: readonly unknown[], offsetMs: number): unknown {
  if (namedLists.has(key)) return items.map(keyOfItem);
  if (!listsById.has(key)) return items.map((item) => inScenarioWords(key, item, offsetMs));
  const ids = items.map((item) => String((item as Item)["id"]));
  return Object.fromEntries(
    items.map((item, index) => {
      const isTwice = ids.indexOf(ids[index]!) !== ids.lastIndexOf(ids[index]!);
      const name = isTwice ? String((item as Item)["key"]) : ids[index]!;
      return [name, inScenarioWords(`${key}/item`, item, offsetMs)];
    }),
  );
}

function isTime(key: string): boolean {
  return dueKeys.has(key) || instantKeys.has(key);
}

function localTime(key: string, text: string, offsetMs: number): string {
  const at = parseInstant(text);
  return typeof at === "number" ? scenarioTime(at, offsetMs, dueKeys.has(key)) : text;
}
