/** Reasons that do not depend on a case: made once when an SOP is compiled, frozen, shared by all assessments. */

import type { Basis } from "../format/schema.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";

interface Grounded {
  readonly source?: readonly string[] | undefined;
  readonly basis?:
    | Basis
    | {
        readonly from?: Basis | undefined;
        readonly until?: Basis | undefined;
        readonly length?: Basis | undefined;
      }
    | undefined;
  readonly law?:
    | { readonly cite: string; readonly confidence: "primary" | "secondary" | "recalled" }
    | undefined;
}

/** What an element says of its own grounds: assumed by us, laid over by the host, or filled by a regulation. */
export function assumptionReasons(element: Grounded, pointer: string): UndatedReason[] {
  const { basis, law } = element;
  const clauses = element.source ?? [];
  const reasons: UndatedReason[] = [];
  const add = (value: Basis | undefined, part: "from" | "until" | "length" | null) => {
    if (value === "assumed" || value === "host") {
      reasons.push(frozenReason({ kind: "assumption", pointer, clauses, part, by: value }));
    }
  };
  if (typeof basis === "string") add(basis, null);
  else if (basis !== undefined) {
    add(basis.from, "from");
    add(basis.until, "until");
    add(basis.length, "length");
  }
  if (law !== undefined) {
    reasons.push(
      frozenReason({
        kind: "law",
        pointer: `${pointer}/law`,
        clauses,
        cite: law.cite,
        confidence: law.confidence,
      }),
    );
  }
  return reasons;
}
