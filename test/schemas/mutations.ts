/**
 * Slips and malice in JSON: one to three changes at random places of a document. Places are found by walking down
 * from the top, so that the few deep parts are hit as often as the long lists beside them.
 */
import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Key = string | number;
type Holder = Record<Key, Json>;

const leaf = { fact: "kematian", operator: "equal", value: true };
const hostileValues: readonly Json[] = [
  ...[null, true, false, 0, 1, -1, 1.5, 7, 100_000, 100_001, 1e21, 1e300, -1e300, 5e-324],
  ...[2 ** 53 - 1, 2 ** 53, -(2 ** 53)],
  ...[
    "",
    " ",
    "\n",
    "a",
    "A",
    "-",
    "a-",
    "a--b",
    "a-b",
    "a b",
    "kantor",
    "merah\n",
    "é",
    "😀",
    "\ud83d",
    "𝟏",
    "1",
  ],
  ...[
    "BUL-D1",
    "BUL D1",
    "bul-d1",
    "#c62828",
    "#C62828",
    "#c6282",
    "08:00",
    "24:00",
    "24:01",
    "8:00",
    "08:00\n",
  ],
  ...[
    "2026-02-28",
    "2026-02-29",
    "2024-02-29",
    "1900-02-29",
    "2000-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
  ],
  ...[
    "2026-07-10 ",
    "2026-7-1",
    "２０２６-07-10",
    "+2026-07-10",
    "0000-02-29",
    "0000-01-01",
    "9999-12-31",
    "10000-01-01",
  ],
  ...["2026-07-10T10:00:00+08:00", "2026-07-10t10:00:00z", "2026-07-10T10:00:00", "2026-07-10 10:00:00Z"],
  ...["2026-07-10T24:00:00Z", "2026-07-10T23:59:60Z", "2026-07-10T10:00Z", "2026-07-10T10:00:00.1234Z"],
  ...[
    "2026-07-10T10:00:00.Z",
    "2026-07-10T10:00:00.123-23:59",
    "2026-07-10T10:00:00+8:00",
    "2026-07-10T10:00:00+0800",
  ],
  ...[
    "2026-07-10T10:00:00+24:00",
    "2026-07-10T10:00:00Z\n",
    "0000-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.999-23:59",
  ],
  ...[
    "equal",
    "Equal",
    "langsung",
    "unspecified",
    "law",
    "working-day",
    "hours",
    "mon",
    "received",
    "WITA",
    "phone",
  ],
  [],
  {},
  [null],
  [[]],
  [""],
  ["a"],
  ["a", 1, 1.5],
  ["a", true],
  [{}],
  ["08:00", "12:00"],
  ["08:00", "12:00", "13:00"],
  [["08:00", "12:00"]],
  [["08:00"]],
  leaf,
  { ...leaf, value: [] },
  { ...leaf, value: null },
  { ...leaf, path: "$.a" },
  { fact: "", operator: "equal" },
  { all: [] },
  { all: [leaf] },
  { any: [{ not: { all: [{ any: [leaf, { condition: "a" }] }] } }] },
  { any: [{ not: { all: [{ any: [leaf, { condition: "" }] }] } }] },
  { all: [leaf], any: [leaf] },
  { not: leaf },
  { not: [leaf] },
  { condition: "a" },
  { event: "received" },
  { event: "received", after: { any: ["a", { field: "b", after: { all: ["c"] } }] } },
  { event: "received", after: { any: [] } },
  [
    { when: leaf, event: "received" },
    { otherwise: true, field: "a" },
  ],
  [{ when: leaf, otherwise: true, event: "received" }],
  { amount: 3, unit: "working-day" },
  { amount: 3, unit: "working-day", firstDay: "counts", dayEndsAt: "closing" },
  { amount: 0, unit: "day" },
  { from: "law" },
  { cite: "UU", confidence: "primary" },
];
const knownKeys = [
  ..."$schema formatVersion id version title validity label type required expected when of atLeast source basis".split(
    " ",
  ),
  ..."note law from until length target calendar extension readings reading underReadings rules all any not".split(
    " ",
  ),
  ..."condition fact operator value event occurrence after field otherwise amount unit default hours".split(
    " ",
  ),
  ..."at by to channel reason grade deadline dueAt ref facts fields service sop events".split(" "),
  ...["", " ", "a", "A", "a-b", "BUL-D1", "a/b", "~", "é", "constructor", "toString", "hasOwnProperty", "0"],
];

const walk = fc.array(fc.nat({ max: 9999 }), { maxLength: 9 });
const change = fc.record({
  walk,
  kind: fc.constantFrom("delete", "rename", "replace", "replace", "insert", "copy", "move", "nest", "repeat"),
  key: fc.constantFrom(...knownKeys),
  value: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...hostileValues) },
    {
      weight: 1,
      arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }).map((value) => value as Json),
    },
  ),
  from: walk,
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** One of the documents, with one to three changes. */
export function mutated(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.nat({ max: documents.length - 1 }), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([index, changes]) => {
      const root: Holder = { document: JSON.parse(JSON.stringify(documents[index])) as Json };
      for (const each of changes) apply(root, each);
      // Through text, as a document comes from outside.
      return JSON.parse(JSON.stringify(root["document"])) as unknown;
    });
}

/** Every part of a document on its own left out, and replaced by each hostile value of another type. */
export function everySlip(document: unknown): unknown[] {
  const slips: unknown[] = [];
  const visit = (path: readonly Key[], value: Json) => {
    if (path.length > 0) {
      slips.push(edited(document, path, undefined));
      for (const other of [null, true, 0, 1.5, "", [], {}]) slips.push(edited(document, path, other));
    }
    if (typeof value === "object" && value !== null) {
      for (const key of Object.keys(value)) visit([...path, key], (value as Holder)[key]!);
    }
  };
  visit([], document as Json);
  return slips;
}

function edited(document: unknown, path: readonly Key[], value: Json | undefined): unknown {
  const root: Holder = { document: structuredClone(document) as Json };
  let holder = root;
  for (const key of ["document", ...path.slice(0, -1)]) holder = holder[key] as Holder;
  const last = path.at(-1)!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return root["document"];
}

function apply(root: Holder, { walk: steps, kind, key, value, from }: Change): void {
  const { holder, at } = place(root, steps);
  const current = holder[at]!;
  const isRoot = holder === root;
  const copied = () => {
    const source = place(root, from);
    return structuredClone(source.holder[source.at]!);
  };
  switch (kind) {
    case "delete":
      if (!isRoot) remove(holder, at);
      break;
    case "rename":
      if (isRoot || Array.isArray(holder)) break;
      delete holder[at];
      define(holder, key, current);
      break;
    case "replace":
      holder[at] = structuredClone(value);
      break;
    case "insert":
      if (Array.isArray(current)) current.push(structuredClone(value));
      else if (typeof current === "object" && current !== null) define(current, key, structuredClone(value));
      else holder[at] = structuredClone(value);
      break;
    case "copy":
      holder[at] = copied();
      break;
    case "move":
      if (typeof current === "object" && current !== null && !Array.isArray(current))
        define(current, key, copied());
      break;
    case "nest":
      holder[at] = [current];
      break;
    default:
      if (Array.isArray(holder)) holder.push(structuredClone(current));
      else if (Array.isArray(current) && current.length > 0) current.push(structuredClone(current[0]!));
  }
}

/** The place that a walk leads to: each number picks a child, modulo how many there are; a leaf ends it. */
function place(root: Holder, steps: readonly number[]): { holder: Holder; at: Key } {
  let holder = root;
  let at: Key = "document";
  for (const step of steps) {
    const next: Json = holder[at]!;
    if (typeof next !== "object" || next === null) break;
    const keys: string[] = Object.keys(next);
    if (keys.length === 0) break;
    holder = next as Holder;
    at = keys[step % keys.length]!;
  }
  return { holder, at };
}

function remove(holder: Holder, at: Key): void {
  if (Array.isArray(holder)) holder.splice(Number(at), 1);
  else delete holder[at];
}

function define(holder: Holder, key: string, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
