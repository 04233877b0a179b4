/** Which `extended` events are to extend which deadline. */
import { firstIndex } from "../base/halving.ts";

import { isMarked, marks, type ReadEvent } from "../case/history.ts";
import type { Life } from "../case/life.ts";
import { type PhraseRef, phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReadingSelection } from "../sop/reading-selection.ts";
import type { CompiledDeadline } from "./plan.ts";

/** An event that is to extend a deadline, with its position among those that count. */
export interface ExtensionEvent {
  readonly read: ReadEvent;
  readonly order: number;
  /** Position among the extensions of its deadline. */
  readonly index: number;
}

/**
 * The extension events of each deadline by its index, as a life grows. An event may leave `deadline` out when only one
 * can be extended.
 */
export class Extensions {
  readonly byDeadline: readonly ExtensionEvent[][];
  readonly #deadlines: readonly CompiledDeadline[];
  readonly #selection: ReadingSelection;
  #read = 0;

  constructor(deadlines: readonly CompiledDeadline[], selection: ReadingSelection) {
    this.#deadlines = deadlines;
    this.#selection = selection;
    this.byDeadline = deadlines.map(() => []);
  }

  /** Reads on; one that is for no deadline is named. */
  readOn({ counted: { events } }: Life, problems: ProblemList): void {
    for (; this.#read < events.length; this.#read++) {
      const read = events[this.#read]!;
      if (!isMarked(read, marks.extends)) continue;
      const target = targetOf(read, this.#deadlines, this.#selection, problems);
      if (target < 0) continue;
      const known = this.byDeadline[target]!;
      known.push({ read, order: this.#read, index: known.length });
    }
  }
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
      problems.add("C311", `/events/${index}`, { what: inextensible([event.deadline]) });
      return -1;
    }
    return target;
  }
  const extendable = deadlines.filter((deadline) => deadline.isExtendable(selection));
  if (extendable.length === 1) return deadlines.indexOf(extendable[0]!);
  const known = extendable.map((deadline) => deadline.id).join(", ");
  if (extendable.length > 1) problems.add("C319", `/events/${index}`, { known });
  else
    problems.add("C311", `/events/${index}`, {
      what: ids.length === 0 ? phrase("no-deadlines") : inextensible(ids),
    });
  return -1;
}

/** What cannot be extended: deadlines, by their ids. */
export function inextensible(ids: readonly string[]): PhraseRef {
  return phrase("some-deadlines", { ids: ids.map((id) => `\`${id}\``).join(", ") });
}

/** How many extensions lie before a position. */
export function countBefore(order: number, extensions: readonly ExtensionEvent[]): number {
  return firstIndex(extensions.length, (index) => extensions[index]!.order >= order);
}
