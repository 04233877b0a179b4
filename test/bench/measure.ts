/**
 * Races: several ways to the same answer, measured in turns within one run, so that only ratios need to be believed.
 * What a side returns is summed up and printed, so that nothing can be optimised away.
 */
const batchMs = 40;
const rounds = 9;

export interface Side {
  readonly name: string;
  /** One unit of work; `turn` varies its input. A number that depends on the answer comes back. */
  readonly run: (turn: number) => number;
}

export interface AsyncSide {
  readonly name: string;
  readonly runLater: (turn: number) => Promise<number>;
}

/** What the first side must reach against a later one: so many times faster, or at most so many times slower. */
export interface Goal {
  readonly against: string;
  readonly atLeast?: number;
  readonly atMostSlower?: number;
}

let sink = 0;

export function consumed(): number {
  return sink;
}

/** Nanoseconds per unit of work of every side, the median of the rounds. */
export async function race(
  title: string,
  sides: readonly (Side | AsyncSide)[],
  goals: readonly Goal[] = [],
): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const side of sides) sizes.push(await batchSize(side));
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, side] of sides.entries()) times[index]!.push(await timed(side, sizes[index]!));
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!);
  console.log(`\n${title}`);
  for (const [index, { name }] of sides.entries()) {
    const ratio = medians[index]! / medians[0]!;
    const goal = goals.find(({ against }) => against === name);
    console.log(`  ${name.padEnd(46)}${duration(medians[index]!)}  ${ratioText(ratio)}  ${verdict(goal, ratio)}`);
  }
  return medians;
}

/** Twice as much until a batch lasts long enough to be timed; the compiler is warm by then. */
async function batchSize(side: Side | AsyncSide): Promise<number> {
  let size = 1;
  while ((await timed(side, size)) * size < batchMs * 1e6 && size < 1e8) size *= 2;
  return size;
}

async function timed(side: Side | AsyncSide, size: number): Promise<number> {
  const start = process.hrtime.bigint();
  if ("run" in side) for (let turn = 0; turn < size; turn++) sink = (sink + side.run(turn)) | 0;
  else for (let turn = 0; turn < size; turn++) sink = (sink + (await side.runLater(turn))) | 0;
  return Number(process.hrtime.bigint() - start) / size;
}

function ratioText(ratio: number): string {
  const digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2;
  return `${ratio.toFixed(digits)}×`.padStart(9);
}

function verdict(goal: Goal | undefined, ratio: number): string {
  if (goal === undefined) return "";
  const { atLeast, atMostSlower } = goal;
  if (atLeast !== undefined) return `${ratio >= atLeast ? "reached" : "MISSED"}: at least ${atLeast}×`;
  return `${ratio >= 1 / atMostSlower! ? "reached" : "MISSED"}: within ${atMostSlower}×`;
}

export function duration(ns: number): string {
  const [value, unit] =
    ns < 1e3 ? [ns, "ns"] : ns < 1e6 ? [ns / 1e3, "µs"] : ns < 1e9 ? [ns / 1e6, "ms"] : [ns / 1e9, "s "];
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`.padStart(10);
}

/** Sides that give different answers are not worth racing. */
export function mustEqual(what: string, a: unknown, b: unknown): void {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left !== right) throw new Error(`${what}: ${left} is not ${right}`);
}
