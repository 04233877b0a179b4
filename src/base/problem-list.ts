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

  /** Adds the problems that have their like, of the same code at the same place, in every one of the lists. */
  addCommon(lists: readonly ProblemList[]): void {
    const [first, ...others] = lists;
    for (const each of first?.problems ?? []) {
      const isLike = ({ code, pointer }: Problem) => code === each.code && pointer === each.pointer;
      if (others.every((list) => list.problems.some(isLike))) this.#addOnce(each);
    }
  }

  #addOnce(added: Problem): void {
    const isSame = ({ code, pointer, message }: Problem) =>
      code === added.code && pointer === added.pointer && message === added.message;
    if (!this.problems.some(isSame)) this.problems.push(added);
  }
}
