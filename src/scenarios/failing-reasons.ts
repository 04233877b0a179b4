/** The reasons of an answer in the parts that are not as expected, in the words of `explain`. */
import { levelOfKey } from "../escalation/entry.ts";
import type { Explanation } from "../explain/explain.ts";
import { pointerKeys } from "../json/pointer.ts";
import type { Answered, Difference } from "./compare-answer.ts";

/** Each sentence once, part by part in the order of the differences. */
export function reasonsFor(
  differences: readonly Difference[],
  answered: Answered,
  explanation: Explanation,
): readonly string[] {
  const said = differences
    .filter(({ isOpen }) => !isOpen)
    .flatMap(({ pointer }) => {
      const [part = "", name = ""] = pointerKeys(pointer);
      return reasonsOf(part, name, answered, explanation);
    });
  return [...new Set(said)];
}

interface Explained {
  readonly summary?: string;
  readonly because: readonly { readonly text: string }[];
}

function reasonsOf(part: string, name: string, answered: Answered, explanation: Explanation): string[] {
  const { deadlines, escalations, steps, grade, closure, scope, reply, intake, actions } = explanation;
  switch (part) {
    case "deadlines":
      return deadlines.filter(({ id }) => id === name).flatMap(told);
    case "escalations":
      return escalations.filter(({ id }) => id === levelOfKey(name)).flatMap(told);
    case "steps":
      return steps
        .filter(({ id }) => id === name)
        .flatMap((step) => [`${step.label}: ${step.status}.`, ...told(step)]);
    case "grade":
      return grade === null ? [] : told(grade);
    case "closure":
    case "state":
      return closure === null ? [explanation.state] : told(closure);
    case "scope":
      return scope === null ? [] : told(scope);
    case "reply":
      return reply === null ? [] : told(reply);
    case "intake":
      return [...intake.missing, ...intake.warnings].flatMap(told);
    case "nextActions":
      return actions.map(({ text }) => text);
    case "problems":
      return answered.problems.map(({ code, message }) => `${code}: ${message}`);
    default:
      return [];
  }
}

function told({ summary, because }: Explained): string[] {
  return [...(summary === undefined ? [] : [summary]), ...because.map(({ text }) => text)];
}
