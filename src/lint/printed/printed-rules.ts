/** The rules of deadlines whose printed phrase was understood as a length, each by every reading that speaks for it. */
import type { CompiledDeadline, Plan } from "../../deadlines/plan.ts";
import type { DeadlineRule } from "../../format/deadline.ts";
import { pointerKeys } from "../../json/pointer.ts";
import type { LintedService } from "../context.ts";
import type { PrintedLength } from "./printed.ts";
import { readPrinted } from "./read-printed.ts";

export interface PrintedRule {
  readonly phrase: string;
  readonly printed: PrintedLength;
  readonly pointer: string;
  readonly inForce: Plan;
  /** By every reading. */
  readonly everyPlan: readonly Plan[];
  /**
   * The plan in force, and those of other readings that read the phrase itself. One that rests on a regulation or on another
   * clause brings a figure of its own, and says so.
   */
  readonly plans: readonly Plan[];
}

export function printedRules({ compiled, part }: LintedService): readonly PrintedRule[] {
  const { file } = compiled.frame;
  return compiled.deadlines.flatMap((deadline) =>
    file.deadlines![deadline.id]!.rules.flatMap((rule, index) => {
      const printed = rule.printed === undefined ? null : readPrinted(rule.printed);
      if (printed?.kind !== "length" || printed.isBefore || printed.isExtension) return [];
      const { inForce } = deadline.rules[index]!;
      const others = othersOf(deadline, rule, index, file.deadlines![deadline.id]!.underReadings);
      const own = others.filter(({ lengthPointer }) =>
        readsThePhrase(rule, part.value, lengthPointer.slice(part.pointer.length)),
      );
      const plans = [inForce, ...own.filter(({ lengthPointer }) => lengthPointer !== inForce.lengthPointer)];
      const pointer = `${deadline.pointer}/rules/${index}`;
      const everyPlan = [inForce, ...others];
      return [{ phrase: rule.printed!, printed, pointer, inForce, everyPlan, plans: [...new Set(plans)] }];
    }),
  );
}

function othersOf(
  { id, rules }: CompiledDeadline,
  rule: DeadlineRule,
  index: number,
  ofDeadline: DeadlineRule["underReadings"],
): readonly Plan[] {
  const { planFor } = rules[index]!;
  const readings = (rule.readings ?? []).map((reading) => [id, reading.id] as const);
  const choices = Object.entries({ ...ofDeadline, ...rule.underReadings }).flatMap(([question, under]) =>
    Object.keys(under).map((choice) => [question, choice] as const),
  );
  return [...readings, ...choices].map((chosen) => planFor({ chosen: new Map([chosen]) }));
}

/** Whether what says a length in a service says it of the document, by no other clause than the rule does. */
function readsThePhrase(rule: DeadlineRule, service: unknown, lengthPointer: string): boolean {
  const keys = pointerKeys(lengthPointer).slice(0, -1);
  const layer = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], service);
  const { basis, source } = layer as Pick<DeadlineRule, "basis" | "source">;
  const isStated = (basisOfLength(basis) ?? basisOfLength(rule.basis) ?? "stated") === "stated";
  return isStated && (layer === rule || source === undefined);
}

function basisOfLength(basis: DeadlineRule["basis"]) {
  return typeof basis === "object" ? basis.length : basis;
}
