/** Slips of the kinds that people make in rule files: where one can be made, how, and what must be said of it. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Mistake {
  readonly kind: string;
  readonly code: string;
  /** Where the finding must stand. */
  readonly pointer: string;
  readonly at: "value" | "key";
  readonly suggestion: string | null;
  /** The part that it changes; two mistakes must not change parts of one another. */
  readonly changes: string;
  readonly make: (root: JsonObject) => void;
}

/** Members whose names are the author's own, so that a misspelling of them is not one. */
const openNames =
  /^(\/clauses|\/roles|\/calendars|\/channels|\/events|\/replyChannels|\/records|\/duties|\/services|\/services\/[^/]+\/(intake|facts|conditions|deadlines)|.*\/underReadings(\/[^/]+)?)$/;
const enumKeys = new Set([
  "type",
  "unit",
  "operator",
  "kind",
  "whenClosed",
  "firstDay",
  "dueOnDayOff",
  "occurrence",
  "party",
  "action",
  "deliver",
  "effect",
  "reopen",
  "covers",
  "period",
  "via",
  "else",
]);
const texts = new Set([
  "label",
  "at",
  "about",
  "note",
  "printed",
  "support",
  "ask",
  "title",
  "question",
  "output",
  "form",
]);
const required: Readonly<Record<string, RegExp>> = {
  label: /^\/services\/[^/]+(\/(intake|facts|deadlines)\/[^/]+|\/(grading\/grades|procedure)\/\d+)?$/,
  about: /^\/(clauses|gaps)\/[^/]+$/,
  at: /^\/clauses\/[^/]+$/,
  zone: /^\/institution$/,
  workingDays: /^\/calendars\/[^/]+$/,
  period: /^\/duties\/[^/]+$/,
  to: /\/escalation\/\d+$/,
  action: /\/escalation\/\d+$/,
  via: /\/replies\/\d+$/,
  else: /\/scope\/\d+$/,
  effect: /\/closure\/rules\/\d+$/,
  atMost: /\/length$/,
};
/** Keys whose texts name something that is declared elsewhere, and what is said when it is not. */
const references: Readonly<Record<string, string>> = {
  calendar: "S303",
  document: "S309",
  reading: "S307",
  record: "S323",
  lapse: "S321",
  anonymous: "S306",
  secret: "S306",
};
/** The same of lists of names. */
const listsOfReferences: Readonly<Record<string, string>> = {
  source: "S301",
  by: "S302",
  to: "S302",
  actor: "S302",
  via: "S324",
  contact: "S306",
  identity: "S306",
  after: "S322",
};
const momentKeys = new Set(["from", "until", "event", "on", "doneWhen", "setBy"]);

/** Two neighbouring letters swapped: the first pair in the middle that differs; null when there is none. */
export function swapped(name: string): string | null {
  for (let i = 1; i < name.length - 2; i++) {
    const [a, b] = [name[i]!, name[i + 1]!];
    if (a !== b && /[a-zA-Z]/.test(a) && /[a-zA-Z]/.test(b))
      return name.slice(0, i) + b + a + name.slice(i + 2);
  }
  return null;
}

/** Every mistake that could be made in a rule file. */
export function possibleMistakes(root: JsonObject): Mistake[] {
  const found: Mistake[] = [];
  const visit = (value: Json, pointer: string) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`);
      return;
    }
    for (const key of Object.keys(value)) {
      found.push(...mistakesAt(value, key, pointer));
      visit(value[key]!, `${pointer}/${key}`);
    }
    found.push(...mistakesOf(value, pointer));
  };
  visit(root, "");
  return found;
}

function mistakesAt(holder: JsonObject, key: string, parent: string): Mistake[] {
  const pointer = `${parent}/${key}`;
  const value = holder[key]!;
  const found: Mistake[] = [];
  const add = (
    kind: string,
    code: string,
    replacement: Json,
    suggestion: string | null = null,
    at = pointer,
  ) =>
    found.push({
      kind,
      code,
      pointer: at,
      at: "value",
      suggestion,
      changes: at,
      make: (root) => put(root, at, replacement),
    });
  const misspelt = swapped(key);
  if (!openNames.test(parent) && key.length >= 4 && misspelt !== null) {
    found.push({
      kind: "misspelt key",
      code: "S202",
      pointer: `${parent}/${misspelt}`,
      at: "key",
      suggestion: key,
      changes: pointer,
      make: (root) => rename(root, parent, key, misspelt),
    });
  }
  if (required[key]?.test(parent)) {
    found.push({
      kind: "missing member",
      code: "S203",
      pointer: parent,
      at: "value",
      suggestion: null,
      changes: pointer,
      make: (root) => delete (get(root, parent) as JsonObject)[key],
    });
  }
  if (typeof value === "string") {
    const wrong = swapped(value);
    if (enumKeys.has(key) && value.length >= 4 && wrong !== null)
      add("misspelt choice", "S204", wrong, value);
    if (texts.has(key)) {
      add("number for a text", "S201", 5);
      add("empty text", "S206", "");
    }
    if (key === "fact" && wrong !== null) add("unknown fact", "S401", wrong, value);
    if (momentKeys.has(key) && wrong !== null && !parent.endsWith("/basis") && !/^\d/.test(value))
      add("unknown event", parent.endsWith("/means") ? "S317" : "S305", wrong, value);
    const code = references[key];
    if (code !== undefined) add(`unknown ${key}`, code, `${value}x`, value);
    if (key === "deadline" && value !== "*") add("unknown deadline", "S321", `${value}x`, value);
    if (key === "color") add("bad colour", "S205", "merah");
    if (/^\d{4}-\d\d-\d\d$/.test(value)) add("bad date", "S205", "2026-02-30");
  }
  if (key === "amount") {
    add("nothing", "S207", 0);
    add("broken number", "S201", 2.5);
    add("text for a number", "S201", "tiga");
  }
  const code = listsOfReferences[key];
  if (code !== undefined && Array.isArray(value)) {
    if (key !== "via") add("text for a list", "S201", value[0] ?? "");
    if (value.length > 0)
      add(`unknown name in ${key}`, code, `${value[0]}x`, String(value[0]), `${pointer}/0`);
  }
  if ((key === "any" || key === "all") && Array.isArray(value) && isCondition(value[0])) {
    add("empty condition list", "S406", []);
    found.push({
      kind: "any beside all",
      code: "S405",
      pointer: parent,
      at: "value",
      suggestion: null,
      changes: parent,
      make: (root) => put(root, `${parent}/${key === "any" ? "all" : "any"}`, [...value]),
    });
  }
  return found;
}

function mistakesOf(object: JsonObject, pointer: string): Mistake[] {
  const found: Mistake[] = [];
  if (typeof object["fact"] === "string" && typeof object["operator"] === "string") {
    found.push({
      kind: "JSONPath",
      code: "S408",
      pointer: `${pointer}/path`,
      at: "key",
      suggestion: null,
      changes: `${pointer}/path`,
      make: (root) => put(root, `${pointer}/path`, "$.nilai"),
    });
    if (typeof object["value"] === "boolean" && object["operator"] === "equal") {
      found.push({
        kind: "text for a boolean",
        code: "S403",
        pointer: `${pointer}/value`,
        at: "value",
        suggestion: null,
        changes: pointer,
        make: (root) => put(root, `${pointer}/value`, "ya"),
      });
    }
    if (
      typeof object["value"] === "string" &&
      object["operator"] === "equal" &&
      swapped(object["value"]) !== null
    ) {
      found.push({
        kind: "misspelt value",
        code: "S404",
        pointer: `${pointer}/value`,
        at: "value",
        suggestion: object["value"],
        changes: pointer,
        make: (root) => put(root, `${pointer}/value`, swapped(object["value"] as string)!),
      });
    }
  }
  if (object["basis"] === "assumed" && typeof object["note"] === "string") {
    found.push({
      kind: "assumption without a note",
      code: "S314",
      pointer: `${pointer}/basis`,
      at: "value",
      suggestion: null,
      changes: `${pointer}/note`,
      make: (root) => delete (get(root, pointer) as JsonObject)["note"],
    });
  }
  return found;
}

/** Moments have `any` and `all`, too: what stands innermost tells one from the other. */
function isCondition(value: Json | undefined): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const inner = value["any"] ?? value["all"];
  return Array.isArray(inner)
    ? isCondition(inner[0])
    : "fact" in value || "not" in value || "condition" in value;
}

/** Whether two mistakes can stand beside each other without one changing what is said of the other. */
export function areIndependent(a: Mistake, b: Mistake): boolean {
  const inside = (x: string, y: string) => x === y || x.startsWith(`${y}/`);
  return (
    !inside(a.changes, b.changes) &&
    !inside(b.changes, a.changes) &&
    !inside(a.pointer, b.changes) &&
    !inside(b.pointer, a.changes)
  );
}

function get(root: JsonObject, pointer: string): Json {
  return pointer
    .split("/")
    .slice(1)
    .reduce<Json>((value, key) => (value as JsonObject)[key]!, root);
}

function put(root: JsonObject, pointer: string, value: Json): void {
  const cut = pointer.lastIndexOf("/");
  (get(root, pointer.slice(0, cut)) as JsonObject)[pointer.slice(cut + 1)] = value;
}

function rename(root: JsonObject, holder: string, key: string, name: string): void {
  const object = get(root, holder) as JsonObject;
  for (const [each, value] of Object.entries(object)) {
    delete object[each];
    object[each === key ? name : each] = value;
  }
}
