/**
 * Differences between the reference and the product, told so that somebody can work on them: what kinds there are and
 * how often, and of each the smallest life that shows it, as one line of JSON to be pasted into a file and asked again
 * with `SOPAN_LIFE=<file> npx vitest run test/properties/reference.test.ts`.
 */

import { type Difference, differencesIn, kindOf } from "./comparison.ts";
import type { RandomLife } from "./random-lives.ts";
import { differsBy, smallest } from "./smallest.ts";

/** Only the parts that differ, one a line. */
export function differenceText(all: readonly Difference[]): string {
  return all
    .map(
      ({ path, reference, product }) =>
        `  ${path}: ${JSON.stringify(reference)} ≠ ${JSON.stringify(product)}`,
    )
    .join("\n");
}

/** The history of a life in the order of time, a few words an event. */
export function storyText({ case: complaint, now }: RandomLife): string {
  const events = (complaint.events ?? []).map(({ at, type, id, ...more }, index) => {
    const rest = Object.keys(more).length === 0 ? "" : ` ${JSON.stringify(more)}`;
    return {
      at: Date.parse(at),
      text: `  ${index} ${at} ${type}${id === undefined ? "" : ` (${id})`}${rest}`,
    };
  });
  const told = events.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
  return [...told, `  now ${new Date(now).toISOString()}`].join("\n");
}

/** Kinds of differences that a run has met, each with the shortest life that showed it. */
export class Differences {
  private readonly kinds = new Map<string, { count: number; life: RandomLife }>();
  private readonly compare: typeof differencesIn;
  private lives = 0;

  constructor(compare: typeof differencesIn = differencesIn) {
    this.compare = compare;
  }

  /** Whether the two agree about a life. */
  agreesOn(life: RandomLife): boolean {
    const kinds = new Set(this.differencesOf(life).map(kindOf));
    for (const kind of kinds) {
      const known = this.kinds.get(kind);
      const isShorter = known === undefined || sizeOf(life) < sizeOf(known.life);
      this.kinds.set(kind, { count: (known?.count ?? 0) + 1, life: isShorter ? life : known.life });
    }
    if (kinds.size > 0) this.lives++;
    return kinds.size === 0;
  }

  /** Empty when nothing differed; the smallest life of the `most` most frequent kinds. */
  text(most = 3): string {
    const kinds = [...this.kinds].sort(([, a], [, b]) => b.count - a.count);
    if (kinds.length === 0) return "";
    const counts = kinds.map(([kind, { count }]) => `${`${count}`.padStart(6)}  ${kind}`);
    const examples = kinds.slice(0, most).map(([kind, { life }]) => this.exampleText(kind, life));
    return [`${this.lives} lives differ (reference ≠ product):`, ...counts, ...examples].join("\n");
  }

  private exampleText(kind: string, life: RandomLife): string {
    const least = smallest(life, differsBy(kind, this.compare));
    const { deadlines, escalation, closure, grading } = least.sop.services[least.case.service]!;
    const rules = JSON.stringify({ deadlines, escalation, closure, grading });
    const parts = [differenceText(this.differencesOf(least)), storyText(least), `  ${rules}`];
    return [`\n── ${kind}`, ...parts, `life: ${JSON.stringify(least)}`].join("\n");
  }

  private differencesOf(life: RandomLife): readonly Difference[] {
    try {
      return this.compare(life);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [{ path: "throws", reference: null, product: message.slice(0, 400) }];
    }
  }
}

function sizeOf({ case: complaint, sop }: RandomLife): number {
  return (complaint.events?.length ?? 0) * 10_000 + JSON.stringify(sop.services).length;
}
