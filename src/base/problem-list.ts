/** Problems of one assessment, in the order found, each said once. */
import { type Code, type Language, type Params, type Problem, problem } from "./diagnostic.ts";

export class ProblemList {
  readonly language: Language;
  readonly problems: Problem[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  add(code: Code, pointer: string, params: Params = {}): void {
    const added = problem(code, pointer, params, this.language);
    const said = this.problems.some(
      (known) => known.code === code && known.pointer === pointer && known.message === added.message,
    );
    if (!said) this.problems.push(added);
  }
}
