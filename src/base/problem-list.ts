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
    const isSaid = ({ code, pointer, message }: Problem) =>
      code === added.code && pointer === added.pointer && message === added.message;
    if (!this.problems.some(isSaid)) this.problems.push(added);
  }
}
