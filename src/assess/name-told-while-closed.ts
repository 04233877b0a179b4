/**
 * What was told while a case was closed counts after its reopening only as facts, fields and grade. An event that would
 * have shown that a step or a reply is done, that a deadline waits for, or that gave the case to somebody has to be told
 * again, and is named.
 */
import { isMarked, isOfAny, marks, type ReadEvent } from "../case/history.ts";
import { EventsInOrder, type Life } from "../case/life.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ReplyAndCheck } from "../procedure/reply.ts";
import type { StepsAndCheck } from "../procedure/steps.ts";
import type { JudgedReason } from "../reasons/reason.ts";

/** The steps and the reply of a case. */
export interface Work {
  readonly steps: Pick<StepsAndCheck, "judged">;
  readonly reply: Pick<ReplyAndCheck, "judged">;
}

/** `work` as it stands, and `supposed` had all that was told counted; null for a service without a procedure. */
export function nameToldWhileClosed(
  { toldWhileClosed, told, toldReopenings }: Life,
  deadlines: readonly JudgedDeadline[],
  works: { readonly work: Work; readonly supposed: Work } | null,
  problems: ProblemList,
): void {
  const shown = works === null ? null : lackingEvidence(works.work, works.supposed);
  const since = told.events.slice(toldReopenings.at(-1) ?? 0);
  for (const { read } of toldWhileClosed) {
    // A reopening takes back what tells an outcome anyway.
    if (isMarked(read, marks.concludes)) continue;
    const isNeeded =
      (isMarked(read, marks.gives) || deadlines.some((each) => waitsFor(each, read))) &&
      !since.some(({ type }) => type === read.type);
    if (isNeeded || shown?.has(read.index) === true)
      problems.add("C347", `/events/${read.index}`, { type: { event: read.type }, at: read.event.at });
  }
}

/** What was told in a life, and the positions of the reopenings after which it went on. */
export interface TellingRow {
  readonly row: EventsInOrder;
  readonly reopenings: readonly number[];
}

/** All that was told in a life, with what its reopenings took out, and where these stand in it. */
export function withToldWhileClosed({ told, toldWhileClosed, toldReopenings }: Life): TellingRow {
  const row = new EventsInOrder([], []);
  const reopenings: number[] = [];
  let next = 0;
  for (let order = 0; order < told.events.length; order++) {
    const count = told.told(order + 1);
    for (; next < toldWhileClosed.length && toldWhileClosed[next]!.told < count; next++)
      row.add(toldWhileClosed[next]!.read, toldWhileClosed[next]!.told);
    if (toldReopenings[reopenings.length] === order) reopenings.push(row.events.length);
    row.add(told.events[order]!, count);
  }
  return { row, reopenings };
}

/** The indices of the events that would show what nothing shows now. */
function lackingEvidence(work: Work, supposed: Work): ReadonlySet<number> {
  const lacking = new Set<number>();
  const compare = (now: readonly JudgedReason[], then: readonly JudgedReason[]): void => {
    if (evidenceIn(now) === null) {
      const event = evidenceIn(then);
      if (event !== null) lacking.add(event);
    }
  };
  for (const [index, { verdict }] of work.steps.judged.entries())
    compare(verdict.dated, supposed.steps.judged[index]!.verdict.dated);
  compare(work.reply.judged?.dated ?? [], supposed.reply.judged?.dated ?? []);
  return lacking;
}

function evidenceIn(dated: readonly JudgedReason[]): number | null {
  for (const reason of dated)
    if (reason.kind === "evidence" || reason.kind === "implied") return reason.event;
  return null;
}

/** Whether a deadline waits for an event of that type to start or to be fulfilled. */
function waitsFor({ outcomes }: JudgedDeadline, read: ReadEvent): boolean {
  return outcomes.some(({ start, stop, from, until, end }) => {
    const awaited = start === null ? from : stop === null ? until : null;
    if (awaited === null || end !== null) return false;
    return isOfAny(read, awaited.moment.eventTypes);
  });
}
