/**
 * Parts of conditions that no case can meet, or that every case meets: the smallest such part of each, so that the whole
 * is not told for what is wrong with a part of it.
 */
import type { JsonPart } from "../../json/json-part.ts";
import { pointerKeys } from "../../json/pointer.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import type { LintContext, LintedService } from "../context.ts";
import { fewest, isImpossible } from "./impossible.ts";
import { compiledPart, type WrittenConditions, writtenConditions } from "./written-conditions.ts";

export interface Flaw {
  readonly kind: "never" | "always";
  readonly part: JsonPart;
  /** The fewest of its parts that clash, or that together leave nothing out; none of one comparison. */
  readonly among: readonly JsonPart[];
}

export interface Flaws {
  readonly flaws: readonly Flaw[];
  /** The conditions, by where they stand, that hold one, or refer to a shared condition that does. */
  readonly marred: ReadonlySet<string>;
}

const known = new WeakMap<WrittenConditions, Flaws>();

export function flawsOf(service: LintedService, context: LintContext): Flaws {
  const written = writtenConditions(service, context);
  const found = known.get(written) ?? foundIn(written);
  known.set(written, found);
  return found;
}

function foundIn({ frame, parts }: WrittenConditions): Flaws {
  const flaws: Flaw[] = [];
  const marred = new Set<string>();
  /** Shared conditions among them: what is wrong is told where they stand. */
  const names = new Set<string>();
  for (const part of parts) {
    if (!take(part, frame, names, flaws)) continue;
    marred.add(part.pointer);
    if (sharedName.test(part.pointer)) names.add(pointerKeys(part.pointer).at(-1)!);
  }
  return { flaws, marred };
}

const sharedName = /^\/services\/[^/]+\/conditions\/[^/]+$/;

/** Adds what is wrong with a part or inside it; whether anything is. */
function take(part: JsonPart, frame: ServiceFrame, marred: ReadonlySet<string>, into: Flaw[]): boolean {
  const name = part.at("condition").text;
  if (name !== null) return marred.has(name);
  const children = childrenOf(part);
  const areMarred = children.map((child) => take(child, frame, marred, into));
  if (areMarred.includes(true)) return true;
  const flaw = flawOf(part, children, frame);
  if (flaw !== null) into.push(flaw);
  return flaw !== null;
}

function flawOf(part: JsonPart, children: readonly JsonPart[], frame: ServiceFrame): Flaw | null {
  const own = compiledPart(part, frame);
  const isNever = isImpossible(frame, { holds: [own], fails: [] });
  if (!isNever && !isImpossible(frame, { holds: [], fails: [own] })) return null;
  const kind = isNever ? "never" : "always";
  const compiled = children.map((child) => compiledPart(child, frame));
  const leaves = (kept: readonly number[]) => {
    const those = kept.map((index) => compiled[index]!);
    return isImpossible(frame, isNever ? { holds: those, fails: [] } : { holds: [], fails: those });
  };
  const indexes = children.map((_, index) => index);
  const among = children.length < 2 ? indexes : fewest(indexes, leaves);
  return { kind, part, among: among.map((index) => children[index]!) };
}

export function childrenOf(part: JsonPart): readonly JsonPart[] {
  return part.has("not") ? [part.at("not")] : [...part.at("all").parts, ...part.at("any").parts];
}
