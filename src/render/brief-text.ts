/**
 * An assessment as an officer reads it at the desk: which case, what is to be done now, what is missing, each deadline in
 * a line with what is left of it, and what has to be known besides. At most 35 lines, however much there is to tell.
 */

import type { AmountsAnswer } from "../assess/amounts.ts";
import type { Assessment } from "../assess/assess.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { eventOfProblem, type Problem } from "../diagnostics/diagnostic.ts";
import type { Explanation } from "../explain/explain.ts";
import type { ExplainedDeadline } from "../explain/explain-deadline.ts";
import type { Phrases } from "../explain/phrases.ts";
import { leftInUnit } from "../explain/units-left.ts";
import { scopeLines } from "./case-life-text.ts";
import { bullet, shortened, wrapped } from "./lines.ts";
import type { AssessmentTexts } from "./text-keys.ts";

const mostLines = 35;
/** How many items of each list are told, from the most on until the page is short enough. */
const itemCounts = [8, 6, 5, 4, 3, 2, 1];

/** What the text is made of. */
export interface BriefSource {
  readonly assessment: Assessment;
  readonly explanation: Explanation;
  /** Time left of each deadline in its own unit; empty where nobody has measured it. */
  readonly amounts: readonly AmountsAnswer[];
  /** Whether `at` was taken from the clock of this computer. */
  readonly clock: boolean;
  readonly phrases: Phrases;
  readonly texts: AssessmentTexts;
}

/** The sections of the text; the lists in them are cut where the page would grow too long. */
export function briefSections(source: BriefSource): string[][] {
  let sections: string[][] = [];
  for (const count of itemCounts) {
    sections = sectionsWith(source, count).filter((lines) => lines.length > 0);
    const total = sections.reduce((sum, lines) => sum + lines.length + 1, -1);
    if (total <= mostLines) break;
  }
  return sections;
}

function sectionsWith(source: BriefSource, count: number): string[][] {
  return [
    headLines(source),
    doLines(source, count),
    [
      ...stateLines(source),
      ...deadlineLines(source, count),
      ...replyLines(source),
      ...ladderLines(source, count),
      ...closureLines(source),
    ],
    noteLines(source, count),
  ];
}

function headLines({ explanation, clock, texts }: BriefSource): string[] {
  const { institution, service, at, state } = explanation;
  return [
    ...wrapped(shortened(`${explanation.case} – ${service}: ${state}`), "", "  "),
    ...wrapped(shortened(`${institution}, ${clock ? `${at}${texts.clock}` : at}`), "", "  "),
  ];
}

function doLines({ assessment, explanation, texts }: BriefSource, count: number): string[] {
  // Without its arrival nothing is counted, and no rule file has a step for recording it.
  const isUnrecorded =
    assessment.arrivedAt === null && assessment.eventsAhead === 0 && explanation.actions.length > 0;
  const actions = [
    ...(isUnrecorded ? [texts.recordArrival] : []),
    ...explanation.actions.map(({ text }) => text),
  ];
  const isOutside = assessment.scope?.status === "outside";
  const scope = isOutside ? scopeLines(assessment, explanation).slice(0, 2) : [];
  if (actions.length === 0)
    return assessment.state === "closed" || assessment.service === null
      ? scope
      : [...scope, texts.nothingToDo];
  return [...scope, texts.actions, ...listed(actions, count, texts)];
}

/** So many items of a list, and how many more there are. */
function listed(items: readonly string[], count: number, texts: AssessmentTexts): string[] {
  const told = items.length <= count + 1 ? items : items.slice(0, count);
  const more = items.length - told.length;
  return [
    ...told.flatMap((item) => bullet(shortened(item), "  ")),
    ...(more === 0 ? [] : bullet(texts.more(more), "  ")),
  ];
}

/** Whether the file is complete, and how grave the case is. */
function stateLines({ assessment, explanation, texts }: BriefSource): string[] {
  const { intake, grade } = explanation;
  const isOfService = assessment.service !== null && assessment.version !== "";
  const isAsked =
    intake.missing.length + intake.warnings.length > 0 || assessment.intake.status !== "complete";
  return [
    ...(isOfService && (isAsked || assessment.state !== "closed")
      ? [`${texts.intake}: ${intake.status}`]
      : []),
    ...(grade === null ? [] : wrapped(shortened(`${grade.subject}: ${grade.status}`), "", "  ")),
  ];
}

function deadlineLines(source: BriefSource, count: number): string[] {
  const { assessment, explanation, texts } = source;
  const told = assessment.deadlines
    .map((answer, index) => ({ answer, index, explained: explanation.deadlines[index]! }))
    // What does not apply to this case is not of use here, unless there is nothing else.
    .filter(({ answer }, _, all) => answer.status !== "not-applicable" || all.length === 1);
  const items = told.flatMap(({ answer, index, explained }) =>
    deadlineItems(answer, explained, index, source),
  );
  return items.length === 0 ? [] : [texts.deadlines, ...listed(items, count, texts)];
}

/** A line for the deadline, one for each of its candidates, and what has to be known besides. */
function deadlineItems(
  answer: DeadlineAnswer,
  explained: ExplainedDeadline,
  index: number,
  source: BriefSource,
): string[] {
  const { label, status, left, due, fulfilled, notes, candidates } = explained;
  const { amounts, phrases, texts } = source;
  const inUnit = leftInUnit(answer, amounts[index], phrases);
  const stand =
    answer.status === "running" ? (inUnit ?? left ?? status) : left === null ? status : `${status}, ${left}`;
  const dueText = due === null ? null : candidates.length > 0 ? `${texts.earliest} ${due}` : due;
  const isLate = answer.status === "met-late" && due !== null;
  const when = fulfilled === null ? dueText : isLate ? `${fulfilled}; ${texts.wasDue(due)}` : fulfilled;
  return [
    `${label}: ${stand}${when === null ? "" : `, ${when}`}`,
    ...candidates.map(({ text }) => text),
    ...notes,
  ].map((line) => line.replace(/\.$/, ""));
}

function replyLines({ assessment, explanation }: BriefSource): string[] {
  const { reply } = explanation;
  const answer = assessment.reply;
  if (reply === null || answer === null || answer.status === "not-owed") return [];
  return wrapped(shortened(reply.summary), "", "  ");
}

/** Who has the case, and who is told next when nobody acts; what is due already is to be done now. */
function ladderLines({ assessment, explanation, texts }: BriefSource, count: number): string[] {
  const { escalations, handler } = explanation;
  const next = escalations.filter((_, index) => {
    const { status, dueAt } = assessment.escalations[index]!;
    return status === "scheduled" && dueAt !== null;
  });
  return [
    ...(handler === null || assessment.state === "closed" ? [] : wrapped(texts.handler(handler), "", "  ")),
    ...(next.length === 0
      ? []
      : [
          texts.next,
          ...listed(
            next.map(({ summary }) => summary),
            Math.min(count, 3),
            texts,
          ),
        ]),
  ];
}

function closureLines({ explanation: { closure } }: BriefSource): string[] {
  if (closure === null) return [];
  const { summary, again } = closure;
  return [summary, ...(again === null ? [] : [again])].flatMap((text) => wrapped(shortened(text), "", "  "));
}

/** What matters to this answer: what is wrong with the case's data, what is worst first. */
function noteLines({ assessment, texts }: BriefSource, count: number): string[] {
  const order: Readonly<Record<Problem["severity"], number>> = { error: 0, warning: 1, info: 2 };
  const sorted = assessment.problems.toSorted((a, b) => order[a.severity] - order[b.severity]);
  const places = new Map<string, string[]>();
  for (const problem of sorted) {
    const line = `${texts.severities[problem.severity]} ${problem.code}: ${problem.message}`;
    const event = eventOfProblem(problem);
    places.set(line, [...(places.get(line) ?? []), ...(event === null ? [] : [String(event + 1)])]);
  }
  const lines = [...places].map(([line, events]) =>
    events.length < 2 ? line : `${line}${texts.ofEvents(events)}`,
  );
  const later = assessment.eventsAhead === 0 ? [] : wrapped(texts.ahead(assessment.eventsAhead), "", "  ");
  return [...(lines.length === 0 ? [] : [texts.problems, ...listed(lines, count, texts)]), ...later];
}
