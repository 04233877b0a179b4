/**
 * Grades that are set by hand and that the document does not know. Such an event grades nothing, so it counts nowhere as
 * one: no clock stops by it and no step is done; only the facts and fields that it carries hold. Where the document lists
 * no grades there is none to name, and that somebody graded is all that can be told.
 */
import { bearerOf, type CaseHistory, isMarked, marks } from "../case/history.ts";
import { phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CompiledGrading } from "./grading.ts";

/** The history as the service hears it. `grading` null: a service without grades. */
export function withHeardGrades(
  history: CaseHistory,
  grading: Pick<CompiledGrading, "ids"> | null,
  problems: ProblemList,
): CaseHistory {
  if ((history.marks & marks.grades) === 0) return history;
  const ids = grading?.ids ?? [];
  const events = history.events.map((read) => {
    if (!isMarked(read, marks.grades)) return read;
    const { grade } = read.event;
    const isNamed = typeof grade === "string";
    if (isNamed ? ids.includes(grade) : ids.length === 0) return read;
    if (isNamed) {
      const known = ids.length === 0 ? phrase("no-grades") : ids.join(", ");
      problems.add("C209", `/events/${read.index}/grade`, { ...unknownName(grade, ids), known });
    } else problems.add("C210", `/events/${read.index}`);
    return bearerOf(read);
  });
  return { ...history, events };
}
