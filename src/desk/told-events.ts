/** The events of a case as a timeline tells them: what was done, what had no effect, and what was taken back later. */
import type { Evaluation } from "../assess/evaluate.ts";
import { isMarked, marks, type ReadEvent } from "../case/history.ts";
import type { Code } from "../diagnostics/codes.ts";
import { eventOfProblem } from "../diagnostics/diagnostic.ts";
import type { CaseEvent } from "../format/case.ts";
import { type DatedFact, noIds } from "./dated-facts.ts";

/** Problems that say that the event they are about changed nothing. */
const refusing: ReadonlySet<Code> = new Set<Code>([
  "C209",
  "C210",
  "C311",
  "C312",
  "C313",
  "C314",
  "C315",
  "C317",
  "C319",
  "C320",
  "C321",
  "C322",
  "C323",
  "C324",
  "C325",
  "C326",
  "C331",
  "C332",
  "C333",
  "C334",
  "C335",
  "C336",
  "C337",
  "C339",
  "C344",
  "C347",
  "C350",
  "C351",
  "C352",
]);

/** Every event that counts, in order. */
export function toldEvents({ history, problems, answers }: Evaluation): readonly DatedFact<number>[] {
  const { events } = history;
  const refused = new Map<number, Code>();
  for (const problem of problems.problems) {
    const index = eventOfProblem(problem);
    const { code } = problem;
    if (index !== null && refusing.has(code) && !refused.has(index)) refused.set(index, code);
  }
  const places = new Map(events.map(({ index }, place) => [index, place]));
  // From the end on, so that each outcome meets the first reopening after it.
  const voiders = new Map<number, number>();
  let reopening: number | null = null;
  for (const [place, read] of [...events.entries()].toReversed()) {
    if (isMarked(read, marks.reopens) && !refused.has(read.index)) reopening = place;
    else if (isMarked(read, marks.concludes) && reopening !== null) voiders.set(read.index, reopening);
  }
  const concluding = new Map<number, ReadEvent[]>();
  for (const read of events)
    if (isMarked(read, marks.concludes)) concluding.set(read.at, [...(concluding.get(read.at) ?? []), read]);
  // What a deadline lets void an outcome may have come before that.
  for (const { outcomes } of answers?.deadlines ?? [])
    for (const { counting } of outcomes)
      for (const { because } of counting?.held.parts ?? [])
        if (because.kind === "voided")
          for (const { index } of concluding.get(because.from) ?? []) {
            const place = places.get(because.event)!;
            voiders.set(index, Math.min(place, voiders.get(index) ?? place));
          }
  return events.map((read) => ({
    ...noIds,
    at: read.at,
    kind: "event",
    event: read.index,
    type: read.type,
    grade: isMarked(read, marks.grades) && !refused.has(read.index) ? gradeNamed(read.event) : null,
    refusedBy: refused.get(read.index) ?? null,
    voidedBy: events[voiders.get(read.index) ?? -1]?.type ?? null,
  }));
}

/** In a service without grades nobody looked whether what stands there is the name of one. */
function gradeNamed({ grade }: CaseEvent): string | null {
  return typeof grade === "string" ? grade : null;
}
