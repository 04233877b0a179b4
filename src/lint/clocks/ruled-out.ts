/** Which values of one fact all rules of a deadline leave out, whatever else is so of a case. */
import { FALSE, TRUE, truthOf } from "../../conditions/compile.ts";
import { visitLeaves } from "../../conditions/node.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";

/** The value in its slot, with what follows from it. */
export type Filled = readonly (readonly [slot: number, value: unknown])[];

/** Whether no rule of a deadline can apply where these values are so. */
export function isRuledOut({ rules }: CompiledDeadline, slots: number, filled: Filled): boolean {
  const values = new Array<unknown>(slots).fill(undefined);
  for (const [slot, value] of filled) values[slot] = value;
  return rules.every(({ inForce: { when } }) => (when === null ? TRUE : truthOf(when, values)) === FALSE);
}

/** Whether a rule of a deadline asks about one of these facts. */
export function asksAbout({ rules }: CompiledDeadline, ...facts: readonly string[]): boolean {
  let isAsked = false;
  for (const { inForce } of rules)
    if (inForce.when !== null)
      visitLeaves(inForce.when, ({ fact }) => {
        if (facts.includes(fact)) isAsked = true;
      });
  return isAsked;
}

/** Whether two deadlines are met by an event of one type: what one leaves out the other may be there for. */
export function sharesStop(first: CompiledDeadline, second: CompiledDeadline): boolean {
  const types = ({ rules }: CompiledDeadline) =>
    new Set(
      rules.flatMap(({ inForce }) => inForce.until.branches.flatMap(({ moment }) => [...moment.eventTypes])),
    );
  const known = types(first);
  return [...types(second)].some((type) => known.has(type));
}
