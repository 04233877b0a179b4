/**
 * Every public function, called with values that only a program can hold, in every place of its arguments: what cannot be
 * read, cannot be written as JSON, goes in circles or nests without end. It answers, or refuses with a code.
 */
import fc from "fast-check";
import { oddValues, thrower } from "../hostile/odd-values.ts";
import { data, failureOf, functions, made, rightCalls } from "../hostile/right-calls.ts";
import { fuzz } from "./fuzz.ts";

/** What becomes of a value: itself no more, or only in the way in which it can be read. */
const spoilers: Readonly<Record<string, (value: unknown, after: number) => unknown>> = {
  ...Object.fromEntries(Object.entries(oddValues).map(([name, odd]) => [name, () => odd])),
  "gives out after some reads": givesOutAfter,
  "answers otherwise after some reads": fickleAfter,
  "10 000 levels above it": (value) => {
    let held = value;
    for (let level = 0; level < 10_000; level++) held = level % 2 === 0 ? [held] : { all: held };
    return held;
  },
  "holds itself": (value) => {
    const held: Record<string, unknown> = isHolder(value) ? { ...value } : {};
    held["all"] = held;
    return held;
  },
};

const isHolder = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !made.has(value);

/** A value in which, so many reads later, anything that is asked of it or of a part of it throws. */
function givesOutAfter(value: unknown, after: number): unknown {
  let left = after;
  const count = () => {
    left--;
    if (left < 0) thrower();
  };
  return watched(value, count, (part) => part);
}

/** A value that, so many reads later, answers with something else. */
function fickleAfter(value: unknown, after: number): unknown {
  let left = after;
  const others = [undefined, null, 10n, [], {}, "", () => 1];
  return watched(
    value,
    () => left--,
    (part) => (left < 0 ? others[-left % others.length] : part),
  );
}

function watched(value: unknown, onRead: () => void, answer: (part: unknown) => unknown): unknown {
  if (!isHolder(value)) return value;
  // What is frozen could not answer otherwise; what a proxy stands for is a copy that may.
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  return new Proxy(copy, {
    get(target, key, receiver) {
      onRead();
      const part: unknown = Reflect.get(target, key, receiver);
      return typeof key === "symbol" ? part : answer(watched(part, onRead, answer));
    },
    has(target, key) {
      onRead();
      return Reflect.has(target, key);
    },
    ownKeys(target) {
      onRead();
      return Reflect.ownKeys(target);
    },
    getPrototypeOf(target) {
      onRead();
      return Reflect.getPrototypeOf(target);
    },
  });
}

interface Step {
  readonly walk: readonly number[];
  readonly spoiler: string;
  readonly after: number;
  /** The part is not there as a value: it is read through a getter. */
  readonly isGetter: boolean;
}

/** A copy, spoilt at a place found by walking down as far as it goes. */
function spoilt(value: unknown, { walk, spoiler, after, isGetter }: Step): unknown {
  const keys = isHolder(value) ? Object.keys(value) : [];
  const [turn, ...rest] = walk;
  if (turn === undefined || keys.length === 0) return spoilers[spoiler]!(value, after);
  const key = keys[turn % keys.length]!;
  const part = spoilt(value![key as never], { walk: rest, spoiler, after, isGetter });
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  const read = isGetter ? { get: rest.length === 0 ? thrower : () => part } : { value: part };
  return Object.defineProperty(copy, key, { ...read, enumerable: true, configurable: true });
}

/**
 * A case, a rule value and an answer may change in the midst of being read. What else a function takes is looked at once,
 * and then relied upon: that is spoilt from the beginning.
 */
const settled = (each: Step, right: unknown): Step =>
  each.spoiler.endsWith("after some reads") && !data.has(right)
    ? { ...each, spoiler: "a proxy that throws" }
    : each;

interface Call {
  readonly name: string;
  readonly steps: readonly (Step & { readonly argument: number })[];
}

const step = fc.record({
  argument: fc.nat({ max: 4 }),
  walk: fc.array(fc.nat({ max: 99 }), { maxLength: 6 }),
  spoiler: fc.constantFrom(...Object.keys(spoilers)),
  after: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 300 })),
  isGetter: fc.boolean(),
});

fuzz<Call>("calls", {
  round: 200,
  inputs: fc.record({
    name: fc.constantFrom(...functions.map(([name]) => name)),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  }),
  holds: async ({ name, steps }) => {
    const [, fn] = functions.find(([each]) => each === name)!;
    const right = rightCalls[name]!;
    let given = right;
    for (const { argument, ...each } of steps) {
      const index = argument % right.length;
      given = given.with(index, spoilt(right[index], settled(each, right[index])));
    }
    const failure = await failureOf(() => fn(...given));
    if (failure !== null) throw new Error(failure);
  },
});
