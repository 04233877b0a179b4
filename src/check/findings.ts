/** Small checks that all cross-checks of a rule file are made of. */

import { parseDate } from "../base/time.ts";
import type { Code } from "../diagnostics/codes.ts";
import { type Finding, type Params, unknownName } from "../diagnostics/diagnostic.ts";
import { unknownEvent } from "../format/event-texts.ts";
import type { JsonPart } from "../json/json-part.ts";

export function found(code: Code, part: JsonPart, params: Params, at: "value" | "key" = "value"): Finding {
  return { code, pointer: part.pointer, at, params };
}

/** Adds findings one by one: spread as arguments, the hundred thousand of a hostile file overflow the stack. */
export function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (const each of more) findings.push(each);
}

/**
 * A single name that must be known; a part that is not a text is left to the shape. `known` is null when the names
 * could not be read where they are declared: then nothing is said of their use.
 */
export function oneName(part: JsonPart, code: Code, known: ReadonlySet<string> | null): Finding[] {
  const name = part.text;
  return name === null || known === null || known.has(name)
    ? []
    : [found(code, part, unknownName(name, known))];
}

/** The same of an event type: a word that people use for a built-in one suggests it. */
export function oneEvent(part: JsonPart, known: ReadonlySet<string> | null): Finding[] {
  const name = part.text;
  return name === null || known === null || known.has(name)
    ? []
    : [found("S305", part, unknownEvent(name, known))];
}

/** Names in a list; `used` collects those meant, also by a misspelling, with the pointer of the first that means it. */
export function namesIn(
  list: JsonPart,
  code: Code,
  known: ReadonlySet<string> | null,
  used?: Map<string, string>,
): Finding[] {
  return (list.isList ? list.parts : []).flatMap((part) => {
    const findings = oneName(part, code, known);
    const meant = findings[0]?.params["suggestion"] ?? part.text;
    if (meant !== null && used?.has(String(meant)) === false) used.set(String(meant), part.pointer);
    return findings;
  });
}

/** Complains of every id of a list's items that stood there before. */
export function repeatedIds(list: JsonPart): Finding[] {
  return repeatedNames(list.parts.map((part) => part.at("id")));
}

/** The same of the names that parts are. */
export function repeatedNames(parts: readonly JsonPart[]): Finding[] {
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const name = part.text;
    if (name === null || !seen.has(name)) {
      if (name !== null) seen.add(name);
      return [];
    }
    return [found("S311", part, { name })];
  });
}

/** Complains when a period of two dates ends before it begins. */
export function periodInOrder(from: JsonPart, to: JsonPart): Finding[] {
  const [first, last] = [from, to].map((each) => (each.text === null ? null : parseDate(each.text)));
  return first != null && last != null && last < first ? [found("S316", to, {})] : [];
}
