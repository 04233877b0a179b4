/** Problems of one assessment, in the order found, each said once. */
import { type Language, languageOf } from "../base/language.ts";
import type { OtherCode } from "./codes.ts";
import { type EventLabels, type Params, type Problem, problem } from "./diagnostic.ts";

export class ProblemList {
  readonly language: Language;
  readonly problems: Problem[] = [];
  /** Made with the first problem: most cases have none. */
  #said: Set<string> | null = null;
  #labelOf: EventLabels | undefined;

  /** Whether anybody is told: a list of problems that nobody asks for stays empty, and no words are made. */
  readonly isTold: boolean;

  /** Throws a `MisuseError` for an unknown language, also where no problem will be found. */
  constructor(language: Language, isTold = true) {
    this.isTold = isTold;
    this.language = languageOf({ language });
  }

  /** From now on events are named with their labels. */
  labelEvents(labelOf: EventLabels): void {
    this.#labelOf = labelOf;
  }

  /** An empty list in the same words. */
  another(): ProblemList {
    const list = new ProblemList(this.language, this.isTold);
    list.#labelOf = this.#labelOf;
    return list;
  }

  add(code: OtherCode, pointer: string, params: Params = {}): void {
    if (this.isTold) this.#addOnce(problem(code, pointer, params, this.language, this.#labelOf));
  }

  /** Adds the problems that have their like, of the same code at the same place, in every one of the lists. */
  addCommon(lists: readonly ProblemList[]): void {
    const [first, ...others] = lists;
    const places = others.map(({ problems }) => new Set(problems.map(placeOf)));
    for (const each of first?.problems ?? []) {
      if (places.every((known) => known.has(placeOf(each)))) this.#addOnce(each);
    }
  }

  #addOnce(added: Problem): void {
    const key = `${placeOf(added)} ${added.message}`;
    this.#said ??= new Set();
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.problems.push(added);
  }
}

function placeOf({ code, pointer }: Problem): string {
  return `${code} ${pointer}`;
}
