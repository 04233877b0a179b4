/**
 * Whom an escalation went to that is told by the key of its level alone: the receivers of that level. What a step or a
 * clock waits for "to the management" is then met by it, as the level itself is done by it.
 */
import { type CaseHistory, isMarked, isOfType, marks, type ReadEvent } from "../case/history.ts";
import { levelOfKey } from "./entry.ts";
import type { CompiledLevel } from "./levels.ts";

type Level = Pick<CompiledLevel, "id" | "to" | "doneBy">;

/** The history as the service hears it. `levels`: those that act. */
export function withHeardReceivers(history: CaseHistory, levels: readonly Level[]): CaseHistory {
  if (levels.length === 0 || (history.marks & told) === 0) return history;
  return { ...history, events: history.events.map((read) => withReceivers(read, levels)) };
}

const told = marks.delivers | marks.explains;

function withReceivers(read: ReadEvent, levels: readonly Level[]): ReadEvent {
  const { ref, to } = read.event;
  if (!isMarked(read, told) || typeof ref !== "string" || to !== undefined) return read;
  const id = levelOfKey(ref);
  const level = levels.find((each) => each.id === id && isOfType(read, each.doneBy));
  return level === undefined ? read : { ...read, receivers: level.to };
}
