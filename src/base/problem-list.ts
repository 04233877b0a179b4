/** Problems of one assessment, in the order found, each said once. */
import { type Code, type Language, type Params, type Problem, problem } from "./diagnostic.ts";

export class ProblemList {
  readonly language: Language;
  readonly problems: Problem[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  add(code: Code, pointer: string, params: Params = {}): void {
    this.#addOnce(problem(code, pointer, params, this.language));
  }

  /** Adds the problems that stand in every one of the lists. */
  addCommon(lists: readonly ProblemList[]): void {
    const [first, ...others] = lists;
    for (const each of first?.problems ?? [])
      if (others.every((list) => list.#has(each))) this.#addOnce(each);
  }

  #addOnce(added: Problem): void {
    if (!this.#has(added)) this.problems.push(added);
  }

  #has({ code, pointer, message }: Problem): boolean {
    return this.problems.some(
      (known) => known.code === code && known.pointer === pointer && known.message === message,
    );
  }
}
