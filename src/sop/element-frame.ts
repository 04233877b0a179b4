/**
 * What every element of a service has, whatever it is: its place, the clauses that it cites, when it holds, and the
 * grounds that it rests on. Compiled here once, so that no room can forget one of them. Reasons that do not depend on a
 * case are made with the SOP, frozen, and shared by all assessments.
 */

import { type CompiledCondition, compileCondition } from "../conditions/compile.ts";
import type { Condition } from "../conditions/condition.ts";
import type { Basis } from "../format/schema.ts";
import { pointerTo } from "../json/pointer.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import type { ServiceFrame } from "./service-frame.ts";

/** What an element says of its own grounds. */
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

/** The place of an element in the rule file, and the clauses that it cites. */
export interface Place {
  readonly pointer: string;
  readonly clauses: readonly string[];
}

/** An element of a service, as far as all elements are alike. */
export interface ElementFrame extends Place {
  /** Null: it holds always. */
  readonly when: CompiledCondition | null;
  /** Whose word it is, where it is not the document's: assumed by us, laid over by the host, filled by a regulation. */
  readonly assumptions: readonly UndatedReason[];
  /** The same, and the gaps of the document that touch its clauses. */
  readonly reasons: readonly UndatedReason[];
}

/** The frame of an element of a service. */
export function elementFrame(
  element: Grounded & { readonly when?: Condition | undefined },
  pointer: string,
  service: ServiceFrame,
): ElementFrame {
  const place = { pointer, clauses: clausesOf(element) };
  const assumptions = assumptionReasons(element, pointer);
  return {
    ...place,
    when: conditionAt(element.when, "when", place, service),
    assumptions: Object.freeze(assumptions),
    reasons: Object.freeze([...assumptions, ...service.gapReasons(place.clauses)]),
  };
}

/** A condition that an element may have under a key, compiled; null when it has none there. */
export function conditionAt(
  condition: Condition | undefined,
  key: string,
  { pointer, clauses }: Place,
  service: ServiceFrame,
): CompiledCondition | null {
  return condition === undefined
    ? null
    : compileCondition(condition, pointerTo(pointer, key), clauses, service.names);
}

const noClauses: readonly string[] = Object.freeze([]);

/** The clauses that the innermost of some elements cites, of those that cite any. */
export function clausesOf(...elements: readonly Pick<Grounded, "source">[]): readonly string[] {
  const cited = elements.find(({ source }) => source !== undefined)?.source;
  return cited === undefined ? noClauses : Object.freeze([...cited]);
}

/**
 * What an element says of its own grounds: assumed by us, laid over by the host, or filled by a regulation. `filled`: what
 * it is of a deadline, where a regulation fills only that.
 */
export function assumptionReasons(
  element: Grounded,
  pointer: string,
  filled: "extension" | null = null,
): UndatedReason[] {
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
        part: filled,
        cite: law.cite,
        confidence: law.confidence,
      }),
    );
  }
  return reasons;
}
