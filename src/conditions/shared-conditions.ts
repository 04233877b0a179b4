/**
 * The shared conditions of one service as its file declares them, each looked at once however often it is referred to.
 * Spelled out at each use, 26 lines that refer twice to the next make 67 million comparisons. They are put in an order
 * in which each stands behind those that it refers to (R. E. Tarjan, Depth-first search and linear graph algorithms,
 * 1972), without recursion: a chain may be as long as a file.
 */
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";

/** Most shared conditions that may lead from one to the next. */
export const deepestReferences = 64;
/** Most comparisons of one condition, and of the shared ones of a service together, each of them counted once. */
export const mostComparisons = 4096;
/** Names of a circle that a message repeats. */
const mostNamesShown = 8;

/** What a condition says itself, without what it refers to. */
export interface OwnParts {
  readonly leaves: readonly JsonPart[];
  /** The names that it refers to, where they stand. */
  readonly references: readonly JsonPart[];
}

export function ownParts(part: JsonPart): OwnParts {
  const leaves: JsonPart[] = [];
  const references: JsonPart[] = [];
  const visit = (each: JsonPart) => {
    for (const key of ["all", "any"]) for (const child of each.at(key).parts) visit(child);
    if (each.has("not")) visit(each.at("not"));
    if (each.at("condition").text !== null) references.push(each.at("condition"));
    if (each.at("fact").text !== null) leaves.push(each);
  };
  visit(part);
  return { leaves, references };
}

interface Visit {
  readonly name: string;
  readonly number: number;
  /** The least number that can be reached. */
  low: number;
  next: number;
}

export class SharedConditions {
  readonly #own = new Map<string, OwnParts>();
  /** Those that refer to each other, each group behind what it refers to; most are alone. */
  readonly #groups: (readonly string[])[] = [];
  readonly #barred = new Map<string, Map<string, Finding>>();

  constructor(parts: ReadonlyMap<string, JsonPart>) {
    for (const [name, part] of parts) this.#own.set(name, ownParts(part));
    this.#group();
  }

  has(name: string): boolean {
    return this.#own.has(name);
  }

  names(): Iterable<string> {
    return this.#own.keys();
  }

  /** Circles, each once; references that lead too deep, where they first do; and whether there are too many comparisons. */
  findings(at: JsonPart): Finding[] {
    const findings: Finding[] = [];
    const heights = new Map<string, number>();
    for (const group of this.#groups) {
      const circle = this.#circleIn(group);
      if (circle !== null) findings.push(circle);
      // What leads into a circle leads nowhere, and that has been said.
      for (const name of group) heights.set(name, circle === null ? this.#heightOf(name, heights) : 0);
      const deep = group.find((name) => heights.get(name) === deepestReferences + 1);
      if (deep === undefined) continue;
      const reference = this.#referencesOf(deep).find(
        ({ text }) => heights.get(text ?? "") === deepestReferences,
      );
      findings.push(found("S416", reference!, { name: deep, limit: deepestReferences }));
    }
    const counts = [...this.#own.values()].map(({ leaves }) => leaves.length);
    const count = counts.reduce((sum, each) => sum + each, 0);
    // One that makes too many by itself is named where it stands.
    if (count > mostComparisons && counts.every((each) => each <= mostComparisons))
      findings.push(found("S417", at, { count, limit: mostComparisons }));
    return findings;
  }

  /** The first thing that a shared condition says, or one that it refers to, and that is barred where it is used. */
  barredIn(
    name: string,
    decides: string,
    judge: (leaf: JsonPart) => Finding | undefined,
  ): Finding | undefined {
    let known = this.#barred.get(decides);
    if (known === undefined) {
      known = new Map();
      this.#barred.set(decides, known);
      for (const each of this.#groups.flat()) {
        const own = this.#own
          .get(each)!
          .leaves.map(judge)
          .find((finding) => finding !== undefined);
        const first = own ?? this.#referencesOf(each).flatMap(({ text }) => known?.get(text ?? "") ?? [])[0];
        if (first !== undefined) known.set(each, first);
      }
    }
    return known.get(name);
  }

  /** References to shared conditions that there are. */
  #referencesOf(name: string): readonly JsonPart[] {
    return this.#own.get(name)!.references.filter(({ text }) => this.#own.has(text ?? ""));
  }

  #heightOf(name: string, heights: ReadonlyMap<string, number>): number {
    let highest = 0;
    for (const { text } of this.#referencesOf(name))
      highest = Math.max(highest, heights.get(text ?? "") ?? 0);
    return highest + 1;
  }

  #group(): void {
    const visits = new Map<string, Visit>();
    const references = new Map([...this.#own.keys()].map((name) => [name, this.#referencesOf(name)]));
    const open: string[] = [];
    const isOpen = new Set<string>();
    for (const first of this.#own.keys()) {
      if (visits.has(first)) continue;
      const way: Visit[] = [];
      const enter = (name: string) => {
        const visit = { name, number: visits.size, low: visits.size, next: 0 };
        visits.set(name, visit);
        way.push(visit);
        open.push(name);
        isOpen.add(name);
      };
      enter(first);
      for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
        const reference = references.get(here.name)![here.next++]?.text;
        if (reference != null) {
          const there = visits.get(reference);
          if (there === undefined) enter(reference);
          else if (isOpen.has(reference)) here.low = Math.min(here.low, there.number);
          continue;
        }
        way.pop();
        const before = way.at(-1);
        if (before !== undefined) before.low = Math.min(before.low, here.low);
        if (here.low !== here.number) continue;
        const group = open.splice(open.lastIndexOf(here.name));
        for (const name of group) isOpen.delete(name);
        this.#groups.push(group);
      }
    }
  }

  /** One circle of a group, at the reference that closes it; null when there is none. */
  #circleIn(group: readonly string[]): Finding | null {
    const inside = new Set(group);
    const met: string[] = [];
    const places = new Map<string, number>();
    // Of more than one, each refers to another of them.
    for (let name = group[0]!; ; ) {
      const reference = this.#referencesOf(name).find(({ text }) => inside.has(text ?? ""));
      if (reference === undefined) return null;
      places.set(name, met.length);
      met.push(name);
      name = reference.text!;
      const from = places.get(name);
      if (from !== undefined)
        return found("S407", reference, { name, path: shortened([...met.slice(from), name]).join(" → ") });
    }
  }
}

function shortened(names: readonly string[]): readonly string[] {
  const half = mostNamesShown / 2;
  return names.length <= mostNamesShown ? names : [...names.slice(0, half), "…", ...names.slice(-half)];
}

function found(code: Finding["code"], part: JsonPart, params: Finding["params"]): Finding {
  return { code, pointer: part.pointer, at: "value", params };
}
