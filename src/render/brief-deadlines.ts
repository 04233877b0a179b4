/** The deadlines of a short answer: each in a line with what is left of it in its own unit, and below what is in doubt. */

import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import { fill } from "../explain/phrases.ts";
import { chosenReadingInWords } from "../explain/reading-words.ts";
import type { Sentence } from "../explain/sentences.ts";
import { leftInUnit } from "../explain/units-left.ts";
import type { BriefSource } from "./brief-source.ts";
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
const toldOfOpen: ReadonlySet<Sentence["kind"]> = new Set(["arrival", "extension"]);
const toldOfOverdue: ReadonlySet<Sentence["kind"]> = new Set([...toldOfOpen, "reopened", "voided"]);

/** The deadline in a line; below it its candidates, and what has to be known besides. */
function deadlineItem(
  answer: DeadlineAnswer,
  explained: ExplainedDeadline,
  index: number,
  source: BriefSource,
): Item {
  const { label, notes, candidates, because } = explained;
  const isOpen = answer.status === "running" || answer.status === "overdue" || answer.status === "paused";
  const kinds = answer.status === "overdue" ? toldOfOverdue : toldOfOpen;
  const reasons = because.filter(({ kind }) => isOpen && kinds.has(kind)).map(({ text }) => text);
  // That another reading gives another date is to be known where it is not the one in force.
  const chosen = answer.because.flatMap((reason) =>
    reason.kind === "reading" && reason.chosen ? [chosenReadingInWords(reason, source.wording)] : [],
  );
  const below = [...candidates.map(({ text }) => text), ...chosen, ...reasons, ...notes];
  return {
    text: [label, standOf(answer, explained, index, source)].join(": "),
    below: below.map((line) => line.replace(/\.$/, "")),
  };
}

/** How it stands and until when: "sisa 9 hari kerja, akhir Selasa, 4 Agustus 2026 (24.00 WITA)". */
function standOf(
  answer: DeadlineAnswer,
  { status, left, due, fulfilled, candidates }: ExplainedDeadline,
  index: number,
  { amounts, wording: { phrases }, texts }: BriefSource,
): string {
  const wasDue = due === null ? [] : [texts.wasDue(due)];
  const until = due === null ? [] : [candidates.length > 0 ? `${texts.earliest} ${due}` : due];
  switch (answer.status) {
    case "running":
      return [leftInUnit(answer, amounts[index], phrases) ?? left ?? status, ...until].join(", ");
    case "overdue":
      return [left ?? status, ...wasDue].join(", ");
    case "met-late":
      return fulfilled === null
        ? [status, ...wasDue].join("; ")
        : [`${status}, ${fulfilled}`, ...wasDue].join("; ");
    case "no-limit":
      return fulfilled === null ? status : `${fill(phrases.words.fulfilled, { at: fulfilled })}; ${status}`;
    case "met":
      return fulfilled === null ? status : `${status}, ${fulfilled}`;
    case "undetermined":
      return [status, ...(left === null ? [] : [left]), ...until].join(", ");
    case "paused":
    case "lapsed":
    case "ended":
    case "not-started":
    case "not-applicable":
      return status;
  }
}
