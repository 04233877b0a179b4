/**
 * One slip of a compliance officer in a shipped file: what was done to it, what was meant, and why it matters. The tables
 * beside this were written from the files and the format alone, before anybody looked at which rules the linter has.
 */

export type Edit =
  | readonly ["replace" | "add", pointer: string, value: unknown]
  | readonly ["remove", pointer: string]
  | readonly ["swap", pointer: string, pointer: string];

export interface Mistake {
  /** What the file says now. */
  readonly says: string;
  readonly edit: Edit;
  readonly meant: string;
  readonly matters: string;
  /** Why `check` alone says nothing, where it says nothing. */
  readonly survives?: readonly [kind: SurvivalKind, because: string];
}

/** Why a slip can survive. */
export const survivalKinds = {
  document: "only the text of the document tells",
  choice: "as good a rule file as the right one: scenarios tell (the due dates that somebody expects)",
  words: "only whoever understands the words tells",
  unasked: "the file tells, and no rule asks it yet",
} as const;
export type SurvivalKind = keyof typeof survivalKinds;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The file after the edit; an edit that finds no place throws, so that no row goes stale unnoticed. */
export function withMistake(file: unknown, edit: Edit): unknown {
  const root = structuredClone(file) as Json;
  const [kind, pointer, other] = edit;
  const place = placeOf(root, pointer);
  const { holder, key } = place;
  if (kind === "swap") {
    const second = placeOf(root, other);
    [holder[key], second.holder[second.key]] = [valueAt(second), valueAt(place)];
  } else if (kind === "remove") {
    valueAt(place);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (kind === "replace") {
    valueAt(place);
    holder[key] = other as Json;
  } else if (Array.isArray(holder)) {
    holder.splice(key === "-" ? holder.length : Number(key), 0, other as Json);
  } else {
    if (Object.hasOwn(holder, key)) throw new Error(`${pointer} is there already`);
    holder[key] = other as Json;
  }
  return root;
}

interface Place {
  readonly pointer: string;
  readonly holder: { [key: string]: Json };
  readonly key: string;
}

function placeOf(root: Json, pointer: string): Place {
  const keys = pointer.split("/").slice(1);
  const key = keys.pop() ?? "";
  let holder = root;
  for (const each of keys) holder = valueAt({ pointer, holder: holder as Place["holder"], key: each });
  return { pointer, holder: holder as Place["holder"], key };
}

function valueAt({ pointer, holder, key }: Place): Json {
  const value = typeof holder === "object" && holder !== null ? holder[key] : undefined;
  if (value === undefined) throw new Error(`nothing stands at ${pointer}`);
  return value;
}
