/** Which `extended` events extend a deadline; one that breaks a rule is refused with a problem that says which. */

import type { Length } from "../calendar/length.ts";
import { isMarked, marks, type ReadEvent } from "../case/history.ts";
import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import { type DueCount, dueInstant, extendedDue, type Granted } from "./due-instant.ts";
import type { CompiledDeadline, Plan } from "./plan.ts";

/**
 * The extension events of each deadline by its index. An event may leave `deadline` out when only one can be extended.
 */
export function extensionEvents(
  deadlines: readonly CompiledDeadline[],
  events: readonly ReadEvent[],
  selection: ReadingSelection,
  problems: ProblemList,
): readonly (readonly ReadEvent[])[] | null {
  let byDeadline: ReadEvent[][] | null = null;
  for (const read of events) {
    if (!isMarked(read.type, marks.extends)) continue;
    byDeadline ??= deadlines.map(() => []);
    const target = targetOf(read, deadlines, selection, problems);
    if (target >= 0) byDeadline[target]!.push(read);
  }
  return byDeadline;
}

function targetOf(
  { event, index }: ReadEvent,
  deadlines: readonly CompiledDeadline[],
  selection: ReadingSelection,
  problems: ProblemList,
): number {
  const ids = deadlines.map((deadline) => deadline.id);
  if (typeof event.deadline === "string") {
    const target = ids.indexOf(event.deadline);
    if (target < 0) {
      const known = ids.join(", ");
      problems.add("C320", `/events/${index}/deadline`, { ...unknownName(event.deadline, ids), known });
    } else if (!deadlines[target]!.isExtendable(selection)) {
      problems.add("C311", `/events/${index}`, { deadline: event.deadline });
      return -1;
    }
    return target;
  }
  const extendable = deadlines.filter((deadline) => deadline.isExtendable(selection));
  if (extendable.length === 1) return deadlines.indexOf(extendable[0]!);
  const known = extendable.map((deadline) => deadline.id).join(", ");
  if (extendable.length > 1) problems.add("C319", `/events/${index}`, { known });
  else problems.add("C311", `/events/${index}`, { deadline: ids.join(", ") });
  return -1;
}

/** Which events are to extend a deadline, and the count that they extend. */
export interface ExtensionQuery {
  /** Id of the deadline. */
  readonly deadline: string;
  readonly plan: Plan;
  readonly events: readonly ReadEvent[];
  readonly base: DueCount;
  /** The instant up to which decrees count as known. */
  readonly asOf: number;
}

/** The extensions granted under a plan, in order; those refused are named. */
export function grantedExtensions(
  { deadline, plan, events, base, asOf }: ExtensionQuery,
  problems: ProblemList,
): readonly Granted[] {
  const granted: Granted[] = [];
  let total = 0;
  let due = dueInstant(base, asOf);
  for (const { event, index, at } of events) {
    const here = `/events/${index}`;
    const { extension } = plan;
    if (extension === null) {
      problems.add("C311", here, { deadline });
      continue;
    }
    const amount = event.amount;
    if (amount === undefined || !Number.isSafeInteger(amount) || amount < 1) {
      problems.add("C312", here);
    } else if (typeof extension.times === "number" && granted.length >= extension.times) {
      problems.add("C314", here, { times: extension.times });
    } else if (extension.atMost !== "unspecified" && total + amount > extension.atMost) {
      problems.add("C313", `${here}/amount`, { amount: total + amount, atMost: extension.atMost });
    } else if (
      extension.by !== undefined &&
      typeof event.by === "string" &&
      !extension.by.includes(event.by)
    ) {
      problems.add("C321", `${here}/by`, { name: event.by, known: extension.by.join(", ") });
    } else if (lacksReason(event.reason) && extension.reason === "required") {
      problems.add("C315", here);
    } else if (typeof due === "number" && at > due) {
      problems.add("C317", here, { deadline });
    } else {
      const length: Length = { amount, unit: extension.unit };
      const extended = typeof due === "number" ? extendedDue(base, due, length, asOf) : due;
      if (typeof due === "number" && extended === null) {
        problems.add("C322", `${here}/amount`, { amount, deadline });
        continue;
      }
      if (lacksReason(event.reason)) problems.add("C316", here);
      granted.push({ event: index, at, length, pointer: plan.extensionPointer });
      due = extended;
      total += amount;
    }
  }
  return granted;
}

function lacksReason(reason: unknown): boolean {
  return typeof reason !== "string" || reason.trim() === "";
}
