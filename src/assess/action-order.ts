/** In which order what is to be done is told. */

import type { ActionKind, NextAction } from "./action-kinds.ts";
import { compareUntil } from "./facts-to-establish.ts";

/** What everything else may hang on: data that could not be used, an arrival that nobody recorded, a case that is not taken. */
const before: Readonly<Partial<Record<ActionKind, number>>> = {
  "correct-data": 0,
  "record-arrival": 1,
  refer: 2,
  reject: 2,
};
const rest = 3;

/**
 * What must be done before what may be, the earliest limit first; what is alike stays in the order of kinds and file. In
 * place and stable.
 */
export function putInOrder<At extends string | number>(actions: NextAction<At>[]): readonly NextAction<At>[] {
  const rank = ({ kind }: NextAction<At>) => before[kind] ?? rest;
  return actions.sort(
    (a, b) =>
      rank(a) - rank(b) || Number(b.mandatory) - Number(a.mandatory) || compareUntil(a.until, b.until),
  );
}
