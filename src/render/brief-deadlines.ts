/** The deadlines of a short answer: each in a line with what is left of it in its own unit, and below what is in doubt. */

import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import { dueInWords, instantInWords } from "../explain/instant-words.ts";
import { fill } from "../explain/phrases.ts";
import { chosenReadingInWords } from "../explain/reading-words.ts";
import type { Sentence } from "../explain/sentences.ts";
import { leftInUnit, withToday } from "../explain/units-left.ts";
import type { BriefSource } from "./brief-source.ts";
import { repeats } from "./deadline-text.ts";
import { type Item, listed } from "./listed.ts";

/** So many of the deadlines that matter now; empty when there are none. */
export function briefDeadlines(source: BriefSource, count: number): string[] {
  const { assessment, explanation, texts } = source;
  const told = assessment.deadlines
    .map((answer, index) => ({ answer, index, explained: explanation.deadlines[index]! }))
    // What does not apply, or waits for the complainant's own doing, is of use only where there is nothing else.
    .filter(
      ({ answer: { status }, explained: { ofComplainant } }, _, all) =>
        all.length === 1 || (status !== "not-applicable" && !(ofComplainant && status === "not-started")),
    );
  const items = told.map(({ answer, index, explained }) => deadlineItem(answer, explained, index, source));
  return items.length === 0 ? [] : [texts.deadlines, ...listed(items, count, texts)];
}

/** What of the reasons is told here: what makes the date, or the lateness, another than one would reckon. */
const toldOfOpen: ReadonlySet<Sentence["kind"]> = new Set([
  "arrival",
  "moved",
  "set-by",
  "extension",
  "pause",
  "reopened",
  "voided",
]);

/** The deadline in a line; below it its candidates, and what has to be known besides. */
function deadlineItem(
  answer: DeadlineAnswer,
  explained: ExplainedDeadline,
  index: number,
  source: BriefSource,
): Item {
  const { label, status, notes, candidates, because } = explained;
  const isOpen = answer.status === "running" || answer.status === "overdue" || answer.status === "paused";
  const reasons = because
    .filter(({ kind, text }) => isOpen && toldOfOpen.has(kind) && !repeats(text, status))
    .map(({ text }) => text);
  // That another reading gives another date is to be known where it is not the one in force.
  const chosen = answer.because.flatMap((reason) =>
    reason.kind === "reading" && reason.chosen ? [chosenReadingInWords(reason, source.wording)] : [],
  );
  const below = [
    ...candidates.map((candidate) => withSource(candidate.text.replace(/\.$/, ""), candidate.source)),
    ...chosen,
    ...(isOpen ? regradedLines(answer, source) : []),
    ...reasons,
    ...notes,
  ];
  return {
    text: [label, standOf(answer, explained, index, source)].join(": "),
    below: below.map((line) => line.replace(/\.$/, "")),
  };
}

/** That an officer changed the grade which the limit hangs on: it is another than it was. */
function regradedLines(
  { because }: DeadlineAnswer,
  { assessment: { grade }, wording, texts }: BriefSource,
): readonly string[] {
  if (grade === null || grade.setAt === null || grade.before === null) return [];
  const isOfGrade = because.some((reason) => reason.kind === "fact" && reason.fact === "grade");
  return isOfGrade && grade.before !== grade.id ? [texts.regraded(instantInWords(grade.setAt, wording))] : [];
}

/** How it stands and until when: "sisa 9 hari kerja, akhir Selasa, 4 Agustus 2026 (24.00 WITA) (BUL-D2, Waktu 2)". */
function standOf(
  answer: DeadlineAnswer,
  { status, left, due, fulfilled, candidates, source, awaited }: ExplainedDeadline,
  index: number,
  { assessment: { at }, amounts, wording, texts }: BriefSource,
): string {
  const { phrases } = wording;
  const isOneOfMany = candidates.length > 0;
  const wasDue =
    due === null ? [] : [withSource(texts.wasDue(isOneOfMany ? `${texts.earliest} ${due}` : due), source)];
  const until = due === null ? [] : [isOneOfMany ? `${texts.earliest} ${due}` : withSource(due, source)];
  switch (answer.status) {
    case "running": {
      const { dueAt } = answer;
      const elapsed = left === null ? status : withToday(left, { dueAt, at }, phrases);
      return [leftInUnit(answer, amounts[index], at, phrases) ?? elapsed, ...until].join(", ");
    }
    case "overdue": {
      const late = left ?? status;
      const latest = latestDue(answer);
      // Lateness is counted from the latest: its date stands beside it.
      return latest === null || due === null
        ? [late, ...wasDue].join(", ")
        : texts.lateUnderAll(late, dueInWords(latest, wording), due);
    }
    case "met-late":
      return fulfilled === null
        ? [status, ...wasDue].join("; ")
        : [`${status}, ${fulfilled}`, ...wasDue].join("; ");
    case "no-limit": {
      const stands = answer.startedAt === null ? "not-started" : "running";
      return fulfilled === null
        ? `${phrases.deadlineStatus[stands]}; ${status}`
        : `${fill(phrases.words.fulfilled, { at: fulfilled })}; ${status}`;
    }
    case "met":
      return fulfilled === null ? status : `${status}, ${fulfilled}`;
    case "undetermined":
      return [status, ...(left === null ? [] : [left]), ...until].join(", ");
    case "lapsed":
      return withSource(status, source);
    case "not-started":
      return awaited === null ? status : `${status}: ${texts.awaits(awaited)}`;
    case "paused":
    case "ended":
    case "not-applicable":
      return status;
  }
}

/** The latest due instant of several; null where all are one. */
function latestDue({ dueAt, candidates }: DeadlineAnswer): string | null {
  // All stand in one offset, to the millisecond, so that text compares as instants do.
  const latest =
    candidates
      .flatMap((each) => each.dueAt ?? [])
      .sort()
      .at(-1) ?? dueAt;
  return latest === dueAt ? null : latest;
}

/** What sets a limit stands beside its date. */
function withSource(text: string, source: string | null): string {
  return source === null ? text : `${text} (${source})`;
}
