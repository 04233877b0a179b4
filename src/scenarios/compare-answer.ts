/**
 * What a scenario expects against what was answered: only what is written is compared, and each difference stands with
 * its place. A short form is compared with what it stands for.
 */
import type { NextAction } from "../assess/action-kinds.ts";
import type { Assessment } from "../assess/assess.ts";
import { parseInstant } from "../base/time.ts";
import { pointerTo } from "../json/pointer.ts";
import { dueKeys, instantKeys, toFill } from "./format/pieces.ts";
import { scenarioInstant } from "./scenario-time.ts";
import { briefOf, inScenarioWords, keyOfItem, listsById } from "./scenario-words.ts";

/** What is asked of a scenario: the answer of `assess`, and what is to be done. */
export type Answered = Assessment & { readonly nextActions: readonly NextAction[] };

/** One thing that was answered otherwise than expected. */
export interface Difference {
  /** Into what is expected: `/deadlines/tanggapan/dueAt`. */
  readonly pointer: string;
  readonly expected: unknown;
  /** As a scenario would say it. */
  readonly got: unknown;
  /** Whether `?` stands there: it is to be filled in, and nothing was expected yet. */
  readonly isOpen: boolean;
}

/** Lists of which each written item must be found, in this order, with others between. */
const openLists: ReadonlySet<string> = /* @__PURE__ */ new Set(["nextActions", "because"]);

/** Every difference, in the order in which the expectations are written. */
export function differencesIn(expected: object, answered: Answered, offsetMs: number): readonly Difference[] {
  return new Comparison(offsetMs).ofObject(expected, answered, "");
}

class Comparison {
  readonly #offsetMs: number;

  constructor(offsetMs: number) {
    this.#offsetMs = offsetMs;
  }

  ofObject(expected: object, got: unknown, pointer: string): readonly Difference[] {
    return Object.entries(expected).flatMap(([key, value]) => {
      if (value === undefined) return [];
      const found = Object.hasOwn(Object(got), key) ? (got as Record<string, unknown>)[key] : undefined;
      return this.#of(key, value, found, pointerTo(pointer, key));
    });
  }

  #of(key: string, expected: unknown, got: unknown, pointer: string): readonly Difference[] {
    if (expected === toFill) return [this.#difference(key, expected, got, pointer)];
    if (listsById.has(key) && Array.isArray(got)) return this.#byId(key, expected, got, pointer);
    if (Array.isArray(expected)) return this.#ofList(key, expected, got, pointer);
    if (typeof expected === "object" && expected !== null)
      return typeof got === "object" && got !== null
        ? this.ofObject(expected, got, pointer)
        : [this.#difference(key, expected, got, pointer)];
    return this.#isSame(key, expected, got) ? [] : [this.#difference(key, expected, got, pointer)];
  }

  #difference(key: string, expected: unknown, got: unknown, pointer: string): Difference {
    const isOpen = expected === toFill;
    // What is filled in should tell enough, what differs only what was asked.
    const asked = isOpen || typeof expected !== "string" ? got : briefOf(key, got);
    return { pointer, expected, got: inScenarioWords(key, asked, this.#offsetMs), isOpen };
  }

  #isSame(key: string, expected: unknown, got: unknown): boolean {
    if (typeof expected !== "string") return expected === got;
    if (typeof got === "object" && got !== null) return briefOf(key, got) === expected;
    if (typeof got !== "string" || !(dueKeys.has(key) || instantKeys.has(key))) return expected === got;
    return scenarioInstant(expected, this.#offsetMs) === parseInstant(got);
  }

  /** Deadlines and steps by their ids; levels by id or by key, of which there may be several. */
  #byId(key: string, expected: unknown, got: readonly unknown[], pointer: string): readonly Difference[] {
    return Object.entries(Object(expected) as Record<string, unknown>).flatMap(([name, value]) => {
      const items = got.filter((item) => namesItem(name, item));
      const at = pointerTo(pointer, name);
      const kind = `${key}/item`;
      if (Array.isArray(value)) return this.#ofAll(kind, value, items, at);
      if (value === null) return items.length === 0 ? [] : [this.#difference(kind, value, single(items), at)];
      if (items.length === 0) return [this.#difference(kind, value, null, at)];
      if (value === toFill) return [this.#difference(kind, value, single(items), at)];
      // Of several entries of one level one has to be as expected; the last tells what is not.
      const tried = items.map((item) => this.#of(kind, value, item, at));
      return tried.some((each) => each.length === 0) ? [] : tried.at(-1)!;
    });
  }

  #ofAll(
    key: string,
    expected: readonly unknown[],
    got: readonly unknown[],
    pointer: string,
  ): readonly Difference[] {
    return expected.length === got.length
      ? expected.flatMap((each, index) => this.#of(key, each, got[index], pointerTo(pointer, index)))
      : [this.#difference(key, expected, got, pointer)];
  }

  #ofList(key: string, expected: readonly unknown[], got: unknown, pointer: string): readonly Difference[] {
    const items = Array.isArray(got) ? got : [];
    const differs = () => [this.#difference(key, expected, got, pointer)];
    if (expected.length === 0) return items.length === 0 ? [] : differs();
    if (expected.every((each) => typeof each === "string")) {
      const names = items.map(keyOfItem);
      return names.length === expected.length && isSameSet(expected, names) ? [] : differs();
    }
    if (!openLists.has(key)) return this.#ofAll(key, expected, items, pointer);
    let from = 0;
    for (const [index, each] of expected.entries()) {
      const at = items.findIndex(
        (item, position) => position >= from && this.ofObject(Object(each) as object, item, "").length === 0,
      );
      if (at < 0) {
        const open = this.#opened(each, items[from], pointerTo(pointer, index));
        return open.length > 0 ? open : differs();
      }
      from = at + 1;
    }
    return [];
  }

  /** Of an item that still has a `?`: what to put there, if it fits but for that. */
  #opened(expected: unknown, item: unknown, pointer: string): readonly Difference[] {
    const all = this.ofObject(Object(expected) as object, item, pointer);
    return item !== undefined && all.every(({ isOpen }) => isOpen) ? all : [];
  }
}

function namesItem(name: string, item: unknown): boolean {
  const { id, key } = Object(item) as { readonly id?: unknown; readonly key?: unknown };
  return id === name || key === name;
}

function single(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : items.length === 0 ? null : items;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  const rest = [...b];
  for (const each of a) {
    const at = rest.indexOf(each);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}
