/**
 * One case along its time as a page: day by day what has happened, and below it what will happen if nothing else does.
 * An escalation falls due the millisecond after a limit passed; people read that as the limit's own instant, so entries
 * are told to the minute.
 */

import { expectSopOf } from "../assess/expect-sop-of.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage } from "../base/language.ts";
import { formatDate, parseDate } from "../base/time.ts";
import type { DatedFact } from "../desk/dated-facts.ts";
import type { Timeline } from "../desk/timeline.ts";
import { eventOfProblem, type Problem } from "../diagnostics/diagnostic.ts";
import { readFrom } from "../diagnostics/misuse.ts";
import { capitalized } from "../explain/fact-words.ts";
import { dateInWords, instantInWords } from "../explain/instant-words.ts";
import { closingRuleInWords } from "../explain/life-words.ts";
import { replacementInWords } from "../explain/passed-words.ts";
import { isFromDay } from "../explain/trigger-words.ts";
import {
  deadlineInWords,
  eventInWords,
  gradeInWords,
  levelInWords,
  serviceInWords,
  type Wording,
  wordingFor,
} from "../explain/wording.ts";
import { typesThat } from "../format/events.ts";
import { JsonPart } from "../json/json-part.ts";
import { page, wrapped } from "./lines.ts";
import { messageInWords } from "./problem-words.ts";
import { type RenderOptions, textLanguage } from "./render-options.ts";
import type { TimelineTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/** Types of events that say themselves what closes the case. */
const endTypes: ReadonlySet<string | null> = new Set<string>(typesThat("ends"));

/**
 * The text of a timeline, ending in a line break; `sop` is the one that it was made with, under a policy the `sop` of
 * the loaded policy. Throws a `MisuseError` for another.
 *
 * @example renderTimeline(sop, timeline(sop, complaint, now)).split("\n")[0] // "ADU-2026-0001"
 */
export function renderTimeline(sop: LoadedSop, timeline: Timeline, options: RenderOptions = {}): string {
  const language = textLanguage(options);
  return readFrom("timeline", timeline, "timeline", () => {
    const texts = inLanguage(renderTexts, language).timeline;
    expectSopOf(timeline, sop);
    const labels = wordingFor(sop, timeline.service, language);
    const { phrases, file } = labels;
    const { entries } = timeline;
    const ends = new Set(entries.flatMap(({ type, event }) => (endTypes.has(type) ? [event] : [])));
    const shown = entries.filter(
      ({ kind, event }) => kind !== "closed" || event === null || !ends.has(event),
    );
    const service =
      timeline.service === null ? phrases.words["no-service"] : serviceInWords(timeline.service, labels);
    const at = instantInWords(timeline.at, labels);
    const days = (isPast: boolean, none: string) => {
      const among = shown.filter((entry) => entry.isPast === isPast);
      return among.length === 0 ? [`  ${none}`] : dayLines(among, timeline.problems, labels, texts);
    };
    return page([
      [
        ...wrapped(timeline.case ?? phrases.words["no-case"], "", ""),
        ...wrapped(`${file.institution.name} – ${service}`, "", ""),
        ...wrapped(texts.title(options.clock === true ? `${at}${texts.clock}` : at), "", ""),
      ],
      [texts.past, ...days(true, texts.nothingYet)],
      [
        texts.ahead,
        ...days(false, texts.nothingAhead),
        ...(timeline.isComplete ? [] : wrapped(texts.incomplete, "  ", "  ")),
      ],
    ]);
  });
}

/** Entries under their days; what is due at 00:00 or at a day's last millisecond belongs to that day's end. */
function dayLines(
  entries: readonly DatedFact[],
  problems: readonly Problem[],
  labels: Wording,
  texts: TimelineTexts,
): string[] {
  const lines: string[] = [];
  let shown = { day: "", clock: "" };
  let grade: string | null = null;
  for (const entry of entries) {
    const place = placeOf(entry, labels, texts);
    const isOfDay = place.day === shown.day;
    if (!isOfDay) lines.push(...wrapped(dateInWords(place.day, labels), "  ", "  "));
    const indent = " ".repeat(place.clock.length + 6);
    const first = isOfDay && place.clock === shown.clock ? indent : `    ${place.clock}  `;
    const told =
      entry.kind === "event"
        ? eventTold(entry, grade, { problems, labels, texts })
        : entryInWords(entry, labels, texts);
    if (entry.kind === "event" && entry.grade !== null) grade = entry.grade;
    lines.push(...wrapped(told, first, indent));
    shown = place;
  }
  return lines;
}

interface Place {
  readonly day: string;
  readonly clock: string;
}

function placeOf({ at, kind, level }: DatedFact, { phrases, service }: Wording, texts: TimelineTexts): Place {
  const day = at.slice(0, 10);
  if (kind === "escalation-due") {
    const on = service?.escalation?.find(({ id }) => id === level)?.on;
    if (isFromDay(at, new JsonPart(on))) return { day, clock: texts.fromDay };
  }
  const time = at.slice(11, 23);
  if (time === "23:59:59.999") return { day, clock: texts.endOfDay };
  const number = parseDate(day);
  if (
    time === "00:00:00.000" &&
    (kind === "due" || kind === "target" || kind === "ran-out") &&
    number !== null
  )
    return { day: formatDate(number - 1), clock: texts.endOfDay };
  return { day, clock: at.slice(11, 16).replace(":", phrases.times.separator) };
}

interface EventWords {
  readonly problems: readonly Problem[];
  readonly labels: Wording;
  readonly texts: TimelineTexts;
}

/** An event, with the grade that it set and the one set before; one that had no effect says why, and an outcome that was taken back says by what. */
function eventTold(
  { type, event, grade, refusedBy, voidedBy }: DatedFact,
  before: string | null,
  { problems, labels, texts }: EventWords,
): string {
  const named = capitalized(eventInWords(type ?? "", labels));
  const was = before === null || before === grade ? null : gradeInWords(before, labels);
  const label = grade === null ? named : texts.graded(named, gradeInWords(grade, labels), was);
  if (refusedBy !== null) {
    const why = problems.find((each) => each.code === refusedBy && eventOfProblem(each) === event);
    return `${label}${texts.noEffect(why === undefined ? refusedBy : messageInWords(why, labels))}`;
  }
  return voidedBy === null ? label : `${label}${texts.voided(eventInWords(voidedBy, labels))}`;
}

function entryInWords(entry: DatedFact, labels: Wording, texts: TimelineTexts): string {
  const { kind, deadline, level, rule, grade, isCertain, replacement } = entry;
  if (kind === "event") return "";
  if (rule !== null && (kind === "closed" || kind === "closable"))
    return `${texts.kinds[kind]("")}${texts.because(closingRuleInWords(rule, labels))}`;
  const label =
    deadline !== null
      ? deadlineInWords(deadline, labels)
      : level !== null
        ? capitalized(levelInWords(level, labels))
        : "";
  const named = grade === null ? null : gradeInWords(grade, labels);
  // What ran out was counted for that grade; what is due holds only if it comes to it.
  const hasPassed = kind === "ran-out" || kind === "replaced";
  const unsettled = isCertain ? "" : texts.uncertain;
  const condition = named === null ? unsettled : hasPassed ? ` – ${named}` : texts.ifGrade(named);
  const cause = replacement === null ? "" : texts.because(replacementInWords(replacement, labels));
  return `${texts.kinds[kind](label)}${condition}${cause}`;
}
