/**
 * Races: several ways to the same answer, measured in turns within one run, so that only ratios need to be believed.
 * What a side returns is summed up and printed, so that nothing can be optimised away.
 */
const batchMs = 40;
const rounds = 9;
/** Of sizes that double, of which the largest take seconds. */
const growthRounds = 5;

export interface Side {
  readonly name: string;
  /** Does `size` units of work on varying inputs; a number that depends on every answer comes back. */
  readonly batch: (size: number) => number | Promise<number>;
}

/** A side by one unit of work, for work that dwarfs a call; sides of nanoseconds write the loop themselves. */
export function each(name: string, run: (turn: number) => number): Side {
  return {
    name,
    batch: (size) => {
      let sum = 0;
      for (let turn = 0; turn < size; turn++) sum += run(turn);
      return sum;
    },
  };
}

export function eachLater(name: string, run: (turn: number) => Promise<number>): Side {
  return {
    name,
    batch: async (size) => {
      let sum = 0;
      for (let turn = 0; turn < size; turn++) sum += await run(turn);
      return sum;
    },
  };
}

/** How many times the time of the first side a later one should take. */
export interface Goal {
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

let sink = 0;

export function consumed(): number {
  return sink;
}

/** Nanoseconds of processor time (a busy machine disturbs it least) per unit of work of every side: the median round. */
export async function race(
  title: string,
  sides: readonly Side[],
  goals: readonly Goal[] = [],
  turns = rounds,
): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (const side of sides) sizes.push(await batchSize(side));
  const times = sides.map((): number[] => []);
  for (let round = 0; round < turns; round++) {
    for (const [index, side] of sides.entries()) times[index]!.push(await timed(side, sizes[index]!));
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[each.length >> 1]!);
  console.log(`\n${title}`);
  for (const [index, { name }] of sides.entries()) {
    const ratio = medians[index]! / medians[0]!;
    const goal = goals.find(({ against }) => against === name);
    console.log(
      `  ${name.padEnd(46)}${duration(medians[index]!)}  ${ratioText(ratio)}  ${verdict(goal, ratio)}`,
    );
  }
  return medians;
}

/** Whether a row of growth is to be measured: all are, or those whose title holds what `SOPAN_ROWS` says. */
export function isAsked(title: string): boolean {
  return title.includes(process.env["SOPAN_ROWS"] ?? "");
}

/**
 * How time grows with size: the exponent over all sizes (1 is in proportion), and the steepest single one, where a
 * table that outgrows its cache shows; the median of turns within one run.
 */
export async function growth(
  title: string,
  sides: readonly (Side & { readonly count: number })[],
  atMost: number,
): Promise<number> {
  const medians = await race(title, sides, [], growthRounds);
  const points = sides.map(({ count }, index): Point => [Math.log(count), Math.log(medians[index]!)]);
  const whole = slopeOf(points);
  const steepest = Math.max(...points.slice(1).map((point, index) => slopeOf([points[index]!, point])));
  const is = whole <= atMost ? "reached" : "MISSED";
  console.log(
    `  exponent ${whole.toFixed(2)}, steepest doubling ${steepest.toFixed(2)}  ${is}: at most ${atMost}`,
  );
  return whole;
}

type Point = readonly [x: number, y: number];

/** Of the line that lies nearest to all points (least squares). */
function slopeOf(points: readonly Point[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Twice as much until a batch lasts long enough to be timed; the compiler is warm by then. */
async function batchSize(side: Side): Promise<number> {
  let size = 1;
  while ((await timed(side, size)) * size < batchMs * 1e6 && size < 1e8) size *= 2;
  return size;
}

async function timed(side: Side, size: number): Promise<number> {
  // What earlier sides left behind is not this one's time.
  globalThis.gc?.();
  const before = process.cpuUsage();
  const sum = await side.batch(size);
  const { user, system } = process.cpuUsage(before);
  sink = (sink + sum) | 0;
  return ((user + system) * 1000) / size;
}

function ratioText(ratio: number): string {
  const digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2;
  return `${ratio.toFixed(digits)}×`.padStart(9);
}

function verdict(goal: Goal | undefined, ratio: number): string {
  if (goal === undefined) return "";
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = goal;
  const wanted = atLeast > 0 ? `at least ${atLeast}×` : `at most ${atMost}×`;
  return `${ratio >= atLeast && ratio <= atMost ? "reached" : "MISSED"}: ${wanted}`;
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
