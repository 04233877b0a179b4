/** Problems of one assessment, in the order found, each said once. */
import { type Language, languageOf } from "../base/language.ts";
import type { Code } from "./codes.ts";
import { type Params, type Problem, problem } from "./diagnostic.ts";

export class ProblemList {
  readonly language: Language;
  readonly problems: Problem[] = [];
  /** Made with the first problem: most cases have none. */
  #said: Set<string> | null = null;

  /** Throws a `MisuseError` for an unknown language, also where no problem will be found. */
  constructor(language: Language) {
    this.language = languageOf({ language });
  }

  /** An empty list in the same language. */
  another(): ProblemList {
    return new ProblemList(this.language);
  }

  add(code: Code, pointer: string, params: Params = {}): void {
    this.#addOnce(problem(code, pointer, params, this.language));
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
