/**
 * The agenda for the first screen of a desk: four groups, worst first, and of each case in one line how late or near it
 * is, how grave, and what is to be done first. In full there stands below it what is due when, who answers for it, and
 * why the case is where it is.
 */

import type { LoadedSop } from "../assess/load-sop.ts";
import type { SopSet } from "../assess/versions.ts";
import type { Agenda, AgendaGroup, AgendaItem } from "../desk/agenda.ts";
import type { ItemSequence } from "../desk/ordered-items.ts";
import { piecesFrom } from "../diagnostics/misuse.ts";
import { type ExplainedAction, explainActions } from "../explain/explain-actions.ts";
import { capitalized } from "../explain/fact-words.ts";
import { dueInWords, instantInWords } from "../explain/instant-words.ts";
import { joined, phrasesOf } from "../explain/phrases.ts";
import { deadlineInWords, gradeInWords, levelInWords, type Wording } from "../explain/wording.ts";
import { isUnsettled, timeText, untilText } from "./agenda-time.ts";
import { DeskView, groupHead } from "./desk-view.ts";
import { inOneLine, page, sectionInPieces, wrapped } from "./lines.ts";
import { type FullTextOptions, fullTextLanguage } from "./render-options.ts";

/**
 * The text of an agenda, ending in a line break; `sops` are those that it was made with. Groups without a case say so.
 * Throws a `MisuseError` for an agenda of other SOPs.
 *
 * @example renderAgenda(sop, agenda(sop, complaints, now)).split("\n")[0] // "Agenda pengaduan"
 */
export function renderAgenda(
  sops: LoadedSop | SopSet,
  agenda: Agenda,
  options: FullTextOptions = {},
): string {
  return [...renderAgendaInPieces(sops, agenda, options)].join("");
}

/**
 * The same, a case at a time, for an agenda that is longer than a text can be; arguments and errors as for `renderAgenda`.
 *
 * @example for (const piece of renderAgendaInPieces(sops, builder.inOrder())) text.write(piece);
 */
export function renderAgendaInPieces(
  sops: LoadedSop | SopSet,
  agenda: Agenda<ItemSequence<AgendaItem>>,
  options: FullTextOptions = {},
): Generator<string> {
  return piecesFrom("agenda", agenda, "agenda", () => piecesOf(sops, agenda, options));
}

function* piecesOf(
  sops: LoadedSop | SopSet,
  { groups, ...agenda }: Agenda<ItemSequence<AgendaItem>>,
  options: FullTextOptions,
): Generator<string> {
  const language = fullTextLanguage(options);
  const view = new DeskView(sops, allOf(groups), { language, clock: options.clock === true });
  const { texts } = view;
  const isFull = options.full === true;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  yield page([view.head(texts.agenda, agenda.at), [texts.open(count), ...view.leftOut(agenda)]]);
  for (const { id, items } of groups)
    yield* sectionInPieces(
      groupHead(texts.groups[id], items.length, texts.none),
      paragraphsOf(items, agenda.at, isFull, view),
    );
}

function* allOf(groups: readonly AgendaGroup<ItemSequence<AgendaItem>>[]): Generator<AgendaItem> {
  for (const { items } of groups) yield* items;
}

function* paragraphsOf(
  items: Iterable<AgendaItem>,
  at: string,
  isFull: boolean,
  view: DeskView,
): Generator<string[]> {
  const linesOf = isFull ? fullLines : briefLine;
  for (const item of items) yield linesOf(item, at, view);
}

/** What catches the eye: which case, how late or how near, how grave, what is to be done first. */
function briefLine(item: AgendaItem, at: string, view: DeskView): string[] {
  const [first] = actionsOf(item, at, view);
  const who = first === undefined || first.who === null ? "" : ` (${first.who})`;
  const action = first === undefined ? waitsText(item, view) : `${first.brief}${who}`;
  // What is cut off where the line ends is what matters least; whose case it is stands in full.
  return [
    inOneLine(
      told([...headOf(item, untilText(item.deadline, at, view.wordingOf(item), view), view), action], " – "),
      "  ",
    ),
  ];
}

/** The same line whole, below it what is due when, whose it is, and what has to be known besides. */
function fullLines(item: AgendaItem, at: string, view: DeskView): string[] {
  const details = [
    deadlineText(item, view),
    waitsText(item, view),
    ownerText(item, view),
    passedText(item, view),
    escalationText(item, view),
    ...actionsOf(item, at, view).map(({ text }) => text.replace(/\.$/, "")),
    item.problems === 0 ? null : view.texts.problems(item.problems),
  ];
  const whose = view.nameOf(item).slice(1).join(", ");
  const time = timeText(item.deadline, at, view);
  const head = [...headOf(item, time, view), whose === "" ? null : whose];
  return [...wrapped(told(head, " – "), "  ", "    "), ...wrapped(`${told(details, ". ")}.`, "    ", "    ")];
}

function told(parts: readonly (string | null | undefined)[], between: string): string {
  return parts.filter((part) => part !== null && part !== undefined).join(between);
}

function headOf(item: AgendaItem, time: string | null, view: DeskView): readonly (string | null)[] {
  return [
    view.nameOf(item)[0]!,
    time,
    item.grade === null ? null : gradeInWords(item.grade, view.wordingOf(item)),
    item.state === "closable" ? view.texts.closable : null,
  ];
}

function deadlineText(item: AgendaItem, view: DeskView): string {
  const { texts, language } = view;
  const { deadline } = item;
  if (deadline === null) return texts.noDeadline;
  const sop = view.wordingOf(item);
  const { label, status, binds, dueAt, pausedAt } = deadline;
  const name = binds === "complainant" ? `${label} (${texts.ofComplainant})` : label;
  if (status === "paused" && pausedAt !== null)
    return `${name}: ${texts.pausedSince(instantInWords(pausedAt, sop))}`;
  if (dueAt === null) return `${name}: ${phrasesOf(language).deadlineStatus[status]}`;
  const due = dueInWords(dueAt, sop);
  return `${name}: ${isUnsettled(deadline) ? `${texts.earliestDue} ${due}` : due}`;
}

function waitsText({ waitsFor }: AgendaItem, { texts, language }: DeskView): string | null {
  const named = waitsFor.map((each) => texts.waitsFor[each]);
  return named.length === 0 ? null : `${texts.waits} ${joined(named, "and", phrasesOf(language))}`;
}

function actionsOf(item: AgendaItem, at: string, view: DeskView): readonly ExplainedAction[] {
  const { actions, state, deadline } = item;
  const wording = view.wordingOf(item);
  const occasion = {
    at,
    state,
    possible: possibleOf(item, wording),
    channels: [],
    warnings: [],
    isOwedAgain: false,
    // An agenda does not tell why, so that no clause can be told.
    deadlines:
      deadline === null
        ? []
        : [
            {
              ...deadline,
              stoppedAt: null,
              candidates: deadline.candidates.map((each) => ({ ...each, because: [] })),
              because: [],
            },
          ],
    outside: null,
  };
  return explainActions(actions, occasion, wording);
}

function possibleOf({ service }: AgendaItem, { file }: Wording): readonly string[] {
  return file.services[service]?.grading?.grades.map(({ id }) => id) ?? [];
}

function ownerText(item: AgendaItem, view: DeskView): string {
  const { texts } = view;
  const { owner, handler } = item;
  const taken =
    handler === null || handler === owner ? "" : `, ${texts.handler(view.personOf(handler, item))}`;
  return `${texts.owner}: ${owner === null ? texts.noOwner : view.personOf(owner, item)}${taken}`;
}

/** A breach that a later due instant would hide. */
function passedText(item: AgendaItem, view: DeskView): string | null {
  const sop = view.wordingOf(item);
  const named = item.passed.map((id) => deadlineInWords(id, sop));
  return named.length === 0 ? null : view.texts.passed(joined(named, "and", phrasesOf(view.language)));
}

function escalationText(item: AgendaItem, view: DeskView): string | null {
  const { texts } = view;
  const sop = view.wordingOf(item);
  const named = item.escalations.map((id) => {
    const later = item.deliverable.includes(id) ? "" : ` (${texts.inHours})`;
    return `${capitalized(levelInWords(id, sop))}${later}`;
  });
  return named.length === 0 ? null : `${texts.toEscalate}: ${named.join(", ")}`;
}
