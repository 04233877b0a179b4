/**
 * What steps mean for each other through their order, directly or through others: which of the earlier ones hold up a
 * step, and which later one shows it done. Found along the steps that each names itself, because listing all that each
 * waits for grows with the square of a long chain.
 */
import { mostBlockers } from "./context.ts";

/** What is asked of a compiled step here. */
export interface OrderedStep {
  /** Positions of the steps that it names as coming before it, all earlier in the file; null for all above it. */
  readonly after: readonly number[] | null;
}

/** So many of those that hold a step up are handed on: one more than are told, so that it shows that there are more. */
const mostHeld = mostBlockers + 1;

const nothing: readonly number[] = Object.freeze([]);

/**
 * For every step the positions of the first steps, in file order, that it waits for and that hold it up; `holdsUp` is
 * asked once of every step.
 *
 * INVARIANT: the first of a union are among the first of its parts, so that lists may be cut before they are united.
 */
export function heldUpBy(
  steps: readonly OrderedStep[],
  holdsUp: (position: number) => boolean,
): readonly (readonly number[])[] {
  const before: (readonly number[])[] = [];
  /** With the step itself: what those that come after it wait for. */
  const through: (readonly number[])[] = [];
  let above = nothing;
  for (let position = 0; position < steps.length; position++) {
    const { after } = steps[position]!;
    const held = after === null ? above : unitedOf(after, through);
    const isHolding = holdsUp(position);
    before.push(held);
    through.push(isHolding ? withLater(held, position) : held);
    if (isHolding) above = withLater(above, position);
  }
  return before;
}

function withLater(held: readonly number[], position: number): readonly number[] {
  return held.length < mostHeld ? [...held, position] : held;
}

function unitedOf(after: readonly number[], through: readonly (readonly number[])[]): readonly number[] {
  if (after.length === 0) return nothing;
  if (after.length === 1) return through[after[0]!]!;
  const all = new Set<number>();
  for (const each of after) for (const position of through[each]!) all.add(position);
  return [...all].sort((a, b) => a - b).slice(0, mostHeld);
}

/** For every step the position of the first step that comes after it and `isDone`; Infinity for none. */
export function firstDoneAfter(
  steps: readonly OrderedStep[],
  isDone: (position: number) => boolean,
): readonly number[] {
  const first = steps.map(() => Number.POSITIVE_INFINITY);
  /** Of the steps that come after all above them. */
  let ofAll = Number.POSITIVE_INFINITY;
  for (let position = steps.length - 1; position >= 0; position--) {
    const { after } = steps[position]!;
    first[position] = Math.min(first[position]!, ofAll);
    const shows = isDone(position) ? position : first[position]!;
    if (after === null) ofAll = Math.min(ofAll, shows);
    else for (const each of after) first[each] = Math.min(first[each]!, shows);
  }
  return first;
}
