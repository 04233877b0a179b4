/** What an open case waits for before its deadlines can be told, or before the institution can go on. */
import type { Answers } from "../assess/answers.ts";
import type { ReadEvent } from "../case/history.ts";
import type { JudgedDeadline } from "../deadlines/judged.ts";
import { typesThat } from "../format/events.ts";
import type { OpenCase } from "./open-case-reader.ts";
import { bindsOf } from "./pressing-deadline.ts";

export type WaitsFor =
  /** Its grade is not determined. */
  | "grade"
  /** Facts that decide which time limit applies are not established. */
  | "facts"
  /** The file was returned to the complainant to be completed. */
  | "completion"
  /** Its clock is paused. */
  | "resumption"
  /** The complainant's clock runs, and the institution owes nothing that a clock is kept of. */
  | "complainant";

/** What a case waits for, in the order above; empty when for nothing of these. */
export function waitsFor({ answers }: OpenCase): readonly WaitsFor[] {
  const waits: WaitsFor[] = [];
  const ofInstitution = answers.deadlines.filter((each) => bindsOf(each) === "institution");
  const isUngraded = isGradeOpen(answers);
  if (isUngraded) waits.push("grade");
  else if (ofInstitution.some(({ status }) => status === "undetermined")) waits.push("facts");
  // What has its outcome needs no file any more.
  if (isReturned(answers.life.told.events) && answers.concludedAt === null) waits.push("completion");
  if (answers.deadlines.some(({ status }) => status === "paused")) waits.push("resumption");
  if (answers.deadlines.some(isRunning) && !ofInstitution.some(isOwed)) waits.push("complainant");
  return waits;
}

function isRunning({ status }: JudgedDeadline): boolean {
  return status === "running" || status === "undetermined";
}

/** What is late is owed as well, and what has no figure. */
function isOwed(answer: JudgedDeadline): boolean {
  if (answer.stoppedAt !== null) return false;
  return isRunning(answer) || answer.status === "overdue" || answer.status === "no-limit";
}

/** Where there is no grade to choose, none is waited for. */
function isGradeOpen({ grade }: Answers): boolean {
  return grade !== null && grade.status !== "graded" && grade.possible.length > 0;
}

const returning: ReadonlySet<string> = new Set(typesThat("returns-file"));
const completing: ReadonlySet<string> = new Set(typesThat("completes-file"));

/** Whether the file went back to the complainant and has not come back since. */
function isReturned(events: readonly ReadEvent[]): boolean {
  const last = events.findLast(({ type }) => returning.has(type) || completing.has(type));
  return last !== undefined && returning.has(last.type);
}
