/** Small checks that all cross-checks of a rule file are made of. */
import { type Code, type Finding, type Params, unknownName } from "../base/diagnostic.ts";
import type { Part } from "../base/part.ts";
import { idsOf } from "./declared.ts";

export function found(code: Code, part: Part, params: Params, at: "value" | "key" = "value"): Finding {
  return { code, pointer: part.pointer, at, params };
}

/** A single name that must be known; a part that is not a text is left to the shape. */
export function oneName(part: Part, code: Code, known: ReadonlySet<string>): Finding[] {
  const name = part.text;
  return name === null || known.has(name) ? [] : [found(code, part, unknownName(name, known))];
}

export function namesIn(list: Part, code: Code, known: ReadonlySet<string>, used?: Set<string>): Finding[] {
  return (list.isList ? list.parts : []).flatMap((part) => {
    if (part.text !== null) used?.add(part.text);
    return oneName(part, code, known);
  });
}

/** Complains when the id of a list's item stood there before. */
export function repeatedId(list: Part, index: number): Finding[] {
  const item = list.parts[index];
  const name = item?.at("id").text ?? null;
  if (item === undefined || name === null) return [];
  return idsOf(list).indexOf(name) < index ? [found("S311", item.at("id"), { name })] : [];
}

/** Complains when a period of two dates ends before it begins. */
export function periodInOrder(from: Part, to: Part): Finding[] {
  return from.text !== null && to.text !== null && to.text < from.text ? [found("S316", to, {})] : [];
}
