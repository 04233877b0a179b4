/** When a condition first became true in the course of a case: one walk through its events, whatever their number. */
import { applyCase, applyEvent, emptyState, slotValues } from "../case/case-state.ts";
import { eventsOfCase } from "../case/life.ts";
import { type CompiledCondition, evaluate, TRUE } from "../conditions/compile.ts";
import { type GradeAnswer, gradeByHand } from "../grading/grading.ts";
import { caseContext, gradeAndFacts, type KnowledgeSource } from "./knowledge.ts";

/**
 * The position of the first event of this life after which the condition was true; -1 when it was so before any; null
 * when it never was.
 */
export function firstTrue(source: KnowledgeSource, condition: CompiledCondition): number | null {
  const { history, life, service } = source;
  const { frame, grading } = service;
  const state = emptyState(frame);
  const happened = new Set<string>();
  let byHand: GradeAnswer | null = null;
  let applied = 0;
  const isTrueAfter = (eventCount: number) => {
    const facts = slotValues(frame, (type) => happened.has(type), state, caseContext(source, eventCount));
    gradeAndFacts(source, state, facts, byHand);
    return evaluate(condition, facts) === TRUE;
  };
  if (history.firstAt === null || history.events.length > 0) applyCase(history, frame, state, null);
  for (let count = 0; count <= life.events.length; count++) {
    if (count > 0) happened.add(life.events[count - 1]!.type);
    for (; applied < eventsOfCase(life, count); applied++) {
      const read = history.events[applied]!;
      applyEvent(read, frame, state, null);
      if (grading !== null) byHand = gradeByHand(grading, read, null) ?? byHand;
    }
    const isBeforeEvents = count === 0 && history.firstAt !== null;
    if (!isBeforeEvents && isTrueAfter(count)) return count - 1;
  }
  return null;
}
