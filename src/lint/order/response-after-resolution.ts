/** A deadline for the answer that runs longer than the one for the resolution, from the same start. */
import type { CompiledDeadline, Plan } from "../../deadlines/plan.ts";
import { firstAnswers as answers, outcomesReached as outcomes } from "../../format/event-stages.ts";
import { type LintContext, type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { lengthNamed } from "../length-named.ts";
import { leavesOf, momentText } from "../moments.ts";
import { possibleCase, replayed } from "../witness.ts";
import { longerBy } from "./lengths.ts";

/** Of more rules together the pairs are too many to be replayed. */
const mostPairs = 400;

export const responseAfterResolution = /* @__PURE__ */ ruleOfServices("S765", (service, context) => {
  const { deadlines } = service.compiled;
  const institutions = deadlines.filter(({ bindsComplainant }) => !bindsComplainant);
  const last = institutions.filter(({ rules }) =>
    rules.every(({ inForce }) => isStoppedBy(inForce, outcomes)),
  );
  return institutions.flatMap((response) => {
    const both = new Set([...answers, ...outcomes, "informed"]);
    const isResponse = response.rules.every(
      ({ inForce }) =>
        isStoppedBy(inForce, both) && leavesOf(inForce.until).some(({ type }) => answers.has(type)),
    );
    if (!isResponse) return [];
    for (const resolution of last) {
      const pair = longerPair(response, resolution, service, context);
      if (pair === null) continue;
      const [rule, params] = pair;
      return [finding("S765", `${response.pointer}/rules/${rule}`, params)];
    }
    return [];
  });
});

/** Whether each event that stops it alone is one of these. */
function isStoppedBy({ until }: Plan, types: ReadonlySet<string>): boolean {
  const leaves = leavesOf(until);
  const isEither = until.branches.every(({ moment }) => moment.kind === "event" || moment.kind === "any");
  return isEither && leaves.every(({ kind, type }) => kind === "event" && types.has(type));
}

/** The first rules of both that apply to one case and are out of order, replayed. */
function longerPair(
  response: CompiledDeadline,
  resolution: CompiledDeadline,
  service: LintedService,
  context: LintContext,
): readonly [rule: number, params: Parameters<typeof finding>[2]] | null {
  if (response.rules.length * resolution.rules.length > mostPairs) return null;
  for (const [first, { inForce: a }] of response.rules.entries()) {
    for (const [second, { inForce: b }] of resolution.rules.entries()) {
      const [long, short] = [a.length, b.length];
      if (long === null || short === null || momentText(a.from) !== momentText(b.from)) continue;
      if ((longerBy(long, short, a.calendar === b.calendar) ?? 0) <= 0) continue;
      const above = [...response.rules.slice(0, first), ...resolution.rules.slice(0, second)];
      const holds = [a.when, b.when].filter((when) => when !== null);
      const fails = above.flatMap(({ inForce: { when } }) => when ?? []);
      const found = possibleCase(service, { holds, fails });
      if (found === null || !isLate(response, resolution, context, found.input)) continue;
      const params = {
        name: response.label,
        long: lengthNamed(long),
        resolution: resolution.label,
        short: lengthNamed(short),
      };
      return [first, params];
    }
  }
  return null;
}

/** Whether the evaluator has the answer fall due after the resolution; a start that has not come tells nothing. */
function isLate(
  response: CompiledDeadline,
  resolution: CompiledDeadline,
  context: LintContext,
  input: Readonly<Record<string, unknown>>,
): boolean {
  const { deadlines } = replayed(context, input);
  const [first, second] = [response, resolution].map(({ id }) => deadlines.find((each) => each.id === id));
  return first?.dueAt != null && second?.dueAt != null && first.dueAt > second.dueAt;
}
