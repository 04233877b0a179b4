/** The facts of a service that make a case graver the more there is of them, and the trials that they are part of. */
import { type Trial, trialOf } from "../../conditions/combinations.ts";
import type { CompiledCondition } from "../../conditions/compile.ts";
import { trialFor } from "../../sop/tried-facts.ts";
import type { LintedService } from "../context.ts";
import { withoutNegative } from "../witness.ts";

/** Kinds of facts of which one value is more than another; of an enum or a list nobody said which. */
const ascending: ReadonlySet<string> = new Set(["boolean", "integer", "number"]);

/** The facts that conditions compare, in cells that ascend from nothing or no. */
export function trialAscending(
  { compiled: { frame } }: LintedService,
  conditions: readonly CompiledCondition[],
): Trial {
  const { facts } = trialFor(frame, conditions);
  return trialOf(
    facts.map((fact) => {
      const seen = withoutNegative(fact);
      const isYesOrNo = seen.cells[0] === true && seen.cells[1] === false;
      return isYesOrNo
        ? { ...seen, cells: [...seen.cells].reverse(), samples: [...seen.samples].reverse() }
        : seen;
    }),
  );
}

/** Indexes of the aggravating facts of a trial, with their labels. */
export function aggravatingIn(
  { compiled: { frame } }: LintedService,
  trial: Trial,
): readonly { readonly index: number; readonly label: string }[] {
  return trial.facts.flatMap(({ fact }, index) => {
    const declared = frame.facts.find(({ id }) => id === fact)?.fact;
    const isAsked = declared?.aggravating === true && ascending.has(declared.type);
    return isAsked ? [{ index, label: declared.label }] : [];
  });
}
