/** Where a rule file uses the names that it declares: by the keys under which such names stand. */
import type { JsonPart } from "../../json/json-part.ts";

/** A text, and the key that it stands under: of one in a list, the list's. */
type Visit = (key: string, text: string) => void;

/** Every text of a JSON value, in file order. */
export function visitTexts(value: unknown, visit: Visit, key = ""): void {
  if (typeof value === "string") visit(key, value);
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit, key);
  else if (typeof value === "object" && value !== null)
    for (const [name, item] of Object.entries(value)) visitTexts(item, visit, name);
}

/** The texts that stand under some keys. */
export function textsUnder(value: unknown, keys: ReadonlySet<string>): ReadonlySet<string> {
  const texts = new Set<string>();
  visitTexts(value, (key, text) => {
    if (keys.has(key)) texts.add(text);
  });
  return texts;
}

/** What is declared by id under a part, and whose id is not among the used. */
export function unusedIn(declared: JsonPart, used: ReadonlySet<string>): [string, JsonPart][] {
  return declared.entries().filter(([id]) => !used.has(id));
}
