/**
 * An assessment as an officer reads it at the desk: which case, what is to be done now, what is missing, each deadline in
 * a line with what is left of it, and what has to be known besides. At most 35 lines, however much there is to tell.
 */

import type { Problem } from "../diagnostics/diagnostic.ts";
import type { ExplainedAction } from "../explain/explain-actions.ts";
import type { ExplainedScope } from "../explain/explain-scope.ts";
import { briefDeadlines } from "./brief-deadlines.ts";
import type { BriefSource } from "./brief-source.ts";
import { bullet, shortened, wrapped } from "./lines.ts";
import { listed, toldOf } from "./listed.ts";
import { messageInWords, problemsInWords } from "./problem-words.ts";
import { inProcedureOrder } from "./procedure-order.ts";
import type { AssessmentTexts } from "./text-keys.ts";

const mostLines = 35;

/** How many items of each list are told: of what must be done, of what may be, of every other list. */
interface ItemCounts {
  readonly must: number;
  /** 0: only how many there are. */
  readonly may: number;
  readonly others: number;
  /** Whether what must be established is told whole, however long it is. */
  readonly areQuestionsWhole: boolean;
  /** Whether it is told what ends a limit. */
  readonly areRecordsTold: boolean;
}

/** From the most on until the page is short enough. What must be done gives way last, and never to what may be done. */
const counted = [
  ...[8, 6, 5, 4, 3].map((count) => ({ must: 8, may: count, others: count })),
  ...[3, 2, 1].map((count) => ({ must: 8, may: 0, others: count })),
  ...[6, 5, 4, 3, 2, 1].map((count) => ({ must: count, may: 0, others: 1 })),
];

/** A question of which a part is left out cannot be answered: that gives way only where nothing else makes a page of it. */
const measures: readonly ItemCounts[] = [true, false].flatMap((areQuestionsWhole) =>
  counted.flatMap((counts) =>
    [true, false].map((areRecordsTold) => ({ ...counts, areQuestionsWhole, areRecordsTold })),
  ),
);

/** The sections of the text; the lists in them are cut where the page would grow too long. */
export function briefSections(source: BriefSource): string[][] {
  let sections: string[][] = [];
  for (const counts of measures) {
    sections = sectionsWith(source, counts).filter((lines) => lines.length > 0);
    const total = sections.reduce((sum, lines) => sum + lines.length + 1, -1);
    if (total <= mostLines) break;
  }
  return sections;
}

function sectionsWith(source: BriefSource, counts: ItemCounts): string[][] {
  const { others: count } = counts;
  return [
    headLines(source),
    doLines(source, counts),
    [
      ...stateLines(source),
      ...briefDeadlines(source, count),
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

function doLines(source: BriefSource, counts: ItemCounts): string[] {
  const { assessment, explanation, texts } = source;
  const { must, may } = counts;
  const { scope, actions, steps } = explanation;
  const isWarned = assessment.scope?.else === "warn" && scope !== null && assessment.state !== "closed";
  const warned = isWarned ? bullet(shortened(warningText(scope, texts)), "  ") : [];
  const toDo = actions.filter(({ mandatory }) => mandatory);
  const free = actions.filter(({ mandatory }) => !mandatory);
  const linesOf = (all: typeof actions, count: number, more: (left: number) => string) => {
    const told = toldOf(all, count);
    const left = all.length - told.length;
    return [
      ...inProcedureOrder(told, steps).flatMap((action) => bullet(actionText(action, counts), "  ")),
      ...(left === 0 ? [] : bullet(more(left), "  ")),
    ];
  };
  const freeLines =
    free.length === 0
      ? []
      : may === 0 || toldOf(toDo, must).length < toDo.length
        ? [texts.mayBeDoneToo(free.length)]
        : [texts.mayBeDone, ...linesOf(free, may, texts.moreFree)];
  const ahead = isAllAhead(source) ? aheadLines(source) : [];
  if (toDo.length + warned.length === 0) {
    if (assessment.service === null) return [];
    const nothing = assessment.state === "closed" ? texts.nothingLeft : texts.nothingToDo;
    return [nothing, ...ahead, ...freeLines];
  }
  return [texts.actions, ...ahead, ...warned, ...linesOf(toDo, must, texts.moreToDo), ...freeLines];
}

/** Whether all that was told of the case lies ahead: then its dates are the first thing to look at. */
function isAllAhead({ assessment, eventsAhead }: BriefSource): boolean {
  return assessment.arrivedAt === null && eventsAhead > 0;
}

/** How many events were not looked at because they lie ahead. */
function aheadLines({ eventsAhead, texts }: BriefSource): string[] {
  return eventsAhead === 0 ? [] : wrapped(texts.ahead(eventsAhead), "", "  ");
}

/** What is to be done, and what ends its limit where that takes no more than a line. */
function actionText({ kind, text, record }: ExplainedAction, counts: ItemCounts): string {
  if (kind === "establish" && counts.areQuestionsWhole) return text;
  const whole = record === null || !counts.areRecordsTold ? text : `${text} ${record}`;
  const isShort = bullet(whole, "  ").length <= bullet(text, "  ").length + 1;
  return isShort && shortened(whole) === whole ? whole : shortened(text);
}

/** A rule of the scope that only warns, and why it is not met. */
function warningText({ summary, because }: ExplainedScope, texts: AssessmentTexts): string {
  const why = because.find(({ kind }) => kind === "fact" || kind === "in-time")?.text.replace(/\.$/, "");
  return why === undefined ? summary : `${summary.replace(/\.$/, "")}, ${texts.because(why)}.`;
}

/** Whether the file is complete, and how grave the case is. */
function stateLines({ assessment, explanation, texts }: BriefSource): string[] {
  const { intake, grade, since } = explanation;
  // What has not come yet lacks everything.
  if (assessment.arrivedAt === null && assessment.nextCheckAt !== null) return [];
  const isOfService = assessment.service !== null && assessment.version !== "";
  // Where the document has no grades, none is missing.
  const isUngradable = assessment.grade?.status === "unspecified" && assessment.grade.possible.length === 0;
  const isAsked =
    intake.missing.length + intake.warnings.length > 0 || assessment.intake.status !== "complete";
  return [
    ...(since === null ? [] : [`${since}.`]),
    ...(isOfService && (isAsked || assessment.state !== "closed")
      ? [`${texts.intake}: ${intake.status}`]
      : []),
    ...(grade === null || isUngradable
      ? []
      : wrapped(
          shortened(
            [`${grade.subject}: ${grade.stand}`, ...(grade.decidedBy === null ? [] : [grade.decidedBy])].join(
              ", ",
            ),
          ),
          "",
          "  ",
        )),
  ];
}

function replyLines({ assessment, explanation }: BriefSource): string[] {
  const { reply } = explanation;
  const answer = assessment.reply;
  if (reply === null || answer === null) return [];
  // Of a complaint that was taken back it is told that nobody waits for an answer.
  const isTakenBack = assessment.closure?.because.some(
    (reason) => reason.kind === "end" && reason.how === "withdrawn",
  );
  if (answer.status === "not-owed" && isTakenBack !== true) return [];
  const warnings = reply.warnings.map(({ text }) => text);
  return wrapped(shortened([reply.summary, ...warnings].join(" ")), "", "  ");
}

/** Who has the case, and who is told next when nobody acts; what is due already is to be done now. */
function ladderLines({ assessment, explanation, texts }: BriefSource, count: number): string[] {
  const { escalations, handler } = explanation;
  const next = escalations
    .map((explained, index) => ({ explained, ...assessment.escalations[index]! }))
    .filter(({ status, dueAt }) => status === "scheduled" && dueAt !== null)
    .sort((a, b) => (a.dueAt! < b.dueAt! ? -1 : Number(a.dueAt! > b.dueAt!)));
  return [
    ...(handler === null || assessment.state === "closed" ? [] : wrapped(texts.handler(handler), "", "  ")),
    ...(next.length === 0
      ? []
      : [
          texts.next,
          ...listed(
            next.map(({ explained }) => explained.summary),
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
function noteLines(source: BriefSource, count: number): string[] {
  const { assessment, wording, texts } = source;
  const order: Readonly<Record<Problem["severity"], number>> = { error: 0, warning: 1, info: 2 };
  const sorted = assessment.problems.toSorted((a, b) => order[a.severity] - order[b.severity]);
  const lines = problemsInWords(sorted, (problem) => messageInWords(problem, wording), texts);
  return [
    ...(lines.length === 0 ? [] : [texts.problems, ...listed(lines, count, texts)]),
    ...(isAllAhead(source) ? [] : aheadLines(source)),
  ];
}
