/**
 * Slips and malice in JSON: one to three changes at random places of a document. Places are found by walking down
 * from the top, so that the few deep parts are hit as often as the long lists beside them.
 */
import fc from "fast-check";
import { hostileValues, type Json, knownKeys } from "./hostile-values.ts";

type Key = string | number;
type Holder = Record<Key, Json>;

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
