/**
 * A deadline without a printed figure whose only clause gives one, in our own words, and another. Where a figure is printed,
 * the print decides (S701, S702).
 */
import type { Deadline, DeadlineRule } from "../../format/deadline.ts";
import type { SopFile } from "../../format/sop.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { differenceFrom, inFileWords, lastOf, nearestTo } from "./agreement.ts";
import { lengthIn } from "./read-length.ts";
import { readPrinted } from "./read-printed.ts";
import { tokensOf } from "./tokens.ts";

export const lengthNotAsInClause = /* @__PURE__ */ ruleOfServices("S712", ({ compiled }, { file }) => {
  const { deadlines = {} } = compiled.frame.file;
  const citing = timesCited(Object.values(deadlines));
  return compiled.deadlines.flatMap(({ id, rules }) =>
    deadlines[id]!.rules.flatMap((rule, index) => {
      const { length, lengthPointer } = rules[index]!.inForce;
      const clause = onlyClauseOf(rule, deadlines[id]!);
      if (length === null || clause === null || citing.get(clause) !== 1 || !isOwnFigure(rule)) return [];
      const told = lengthIn(tokensOf(aboutOf(clause, file)));
      if (told === null || differenceFrom(told, length) === "none") return [];
      const nearest = nearestTo(told, length);
      const known = inFileWords(lastOf(nearest));
      return [finding("S712", lengthPointer, { name: clause, length: inFileWords(length), known })];
    }),
  );
});

/** How many deadlines and rules cite each clause: one that several cite is about more than the length of one. */
function timesCited(deadlines: readonly Deadline[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { source = [], rules } of deadlines)
    for (const id of [source, ...rules.map((rule) => rule.source ?? [])].flat())
      times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

function onlyClauseOf(rule: DeadlineRule, { source, rules }: Deadline): string | null {
  const cited = rule.source ?? (rules.length === 1 ? source : undefined) ?? [];
  return cited.length === 1 ? cited[0]! : null;
}

/** Whether a rule says its length itself: not by a reading or a regulation, and not by a printed phrase. */
function isOwnFigure({ basis, readings, underReadings, printed }: DeadlineRule): boolean {
  const ofLength = typeof basis === "object" ? basis.length : basis;
  const isStated =
    (ofLength ?? "stated") === "stated" && readings === undefined && underReadings === undefined;
  return isStated && (printed === undefined || readPrinted(printed).kind === "not-understood");
}

function aboutOf(clause: string, { clauses }: SopFile): string {
  return clauses[clause]!.about;
}
