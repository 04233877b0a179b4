/**
 * How deep `after` may nest in a moment. Each level multiplies the shapes that a format check has to try, so a file
 * beyond the limit is refused before its shape is judged, as one that nests too deep is before it is read.
 */
import type { Finding } from "../diagnostics/diagnostic.ts";
import { JsonPart } from "../json/json-part.ts";

/** Deepest nesting of `after` inside `after`. */
const deepestAfter = 4;

/** One finding for each `after` that is a level too deep. */
export function afterFindings(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const visit = (part: JsonPart, depth: number) => {
    for (const [key, child] of part.entries()) {
      const inside = key === "after" ? depth + 1 : depth;
      if (inside > deepestAfter) {
        findings.push({ code: "S114", pointer: child.pointer, at: "value", params: { limit: deepestAfter } });
      } else if (child.isObject || child.isList) visit(child, inside);
    }
    if (part.isList) for (const item of part.parts) if (item.isObject || item.isList) visit(item, depth);
  };
  visit(new JsonPart(value), 0);
  return findings;
}
