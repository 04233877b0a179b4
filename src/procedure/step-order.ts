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
 * For every step the positions of the first steps, in file order, that it waits for and that hold it up; `holding`
 * tells of every step whether it holds up those that wait for it.
 *
 * INVARIANT: the first of a union are among the first of its parts, so that lists may be cut before they are united.
 */
export function heldUpBy(
  steps: readonly OrderedStep[],
  holding: readonly boolean[],
): readonly (readonly number[])[] {
  const count = steps.length;
  const before = new Array<readonly number[]>(count);
  /** With the step itself: what those that come after it wait for. */
  const through = new Array<readonly number[]>(count);
  let above = nothing;
  for (let position = 0; position < count; position++) {
    const { after } = steps[position]!;
    const held = after === null ? above : unitedOf(after, through);
    before[position] = held;
    if (holding[position]!) {
      through[position] = withLater(held, position);
      above = held === above ? through[position]! : withLater(above, position);
    } else through[position] = held;
  }
  return before;
}

function withLater(held: readonly number[], position: number): readonly number[] {
  if (held.length >= mostHeld) return held;
  // By hand: `concat`, and spreading what is frozen, leave the fast path.
  const longer: number[] = [];
  for (let i = 0; i < held.length; i++) longer.push(held[i]!);
  longer.push(position);
  return longer;
}

/** The first of all in the lists of those that it names. */
function unitedOf(after: readonly number[], through: readonly (readonly number[])[]): readonly number[] {
  let united = nothing;
  for (let i = 0; i < after.length; i++) united = merged(united, through[after[i]!]!);
  return united;
}

/** Of two lists in ascending order one, cut to those that are handed on. */
function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left === right || right.length === 0) return left;
  if (left.length === 0) return right;
  const all: number[] = [];
  for (let i = 0, j = 0; all.length < mostHeld && (i < left.length || j < right.length); ) {
    const next = Math.min(left[i] ?? Number.POSITIVE_INFINITY, right[j] ?? Number.POSITIVE_INFINITY);
    if (left[i] === next) i++;
    if (right[j] === next) j++;
    all.push(next);
  }
  return all;
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
