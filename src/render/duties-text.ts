/**
 * Recurring duties as a page: what the document demands, and below it how each period stands. Neighbouring periods that
 * stand alike share a line, so that a year of daily registers can be taken in at a glance.
 */

import { expectSopOf } from "../assess/expect-sop-of.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { inLanguage, type Language } from "../base/language.ts";
import { parseDate, type WeekdayId, weekdayIds } from "../base/time.ts";
import type { DutyPeriod, DutyReport } from "../desk/check-duties.ts";
import { readFrom } from "../diagnostics/misuse.ts";
import { civilDateInWords } from "../explain/civil-date.ts";
import { capitalized } from "../explain/fact-words.ts";
import { dueInWords, instantInWords } from "../explain/instant-words.ts";
import { joined } from "../explain/phrases.ts";
import { amountInWords, cited, rolesInWords, type Wording, wordingFor } from "../explain/wording.ts";
import { JsonPart } from "../json/json-part.ts";
import { bullet, page, wrapped } from "./lines.ts";
import { type RenderOptions, textLanguage } from "./render-options.ts";
import type { DutiesTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

const someMonday = parseDate("2026-07-06")!;

/**
 * The text of a report on duties, ending in a line break; `sop` is the one that it was made with; another is refused
 * with a `MisuseError`. Problems with the log are not in it: they belong to the log's lines.
 *
 * @example renderDuties(sop, checkDuties(sop, [], now)).split("\n")[0] // "Kewajiban berkala"
 */
export function renderDuties(sop: LoadedSop, report: DutyReport, options: RenderOptions = {}): string {
  const language = textLanguage(options);
  return readFrom("checkDuties", report, "report", () => {
    const texts = inLanguage(renderTexts, language).duties;
    expectSopOf(report, sop);
    const labels = wordingFor(sop, null, language);
    const at = instantInWords(report.at, labels);
    const duties = Object.keys(sop.file.duties ?? {});
    return page([
      [
        texts.title,
        ...wrapped(texts.asOf(options.clock === true ? `${at}${texts.clock}` : at), "", ""),
        ...wrapped(`${sop.file.institution.name} – ${sop.title}`, "", ""),
      ],
      ...duties.map((id) => [
        ...demandLines(id, sop, labels, texts),
        ...standingLines(
          report.periods.filter(({ duty }) => duty === id),
          labels,
          texts,
        ),
      ]),
      duties.length === 0 ? [texts.none] : [],
    ]);
  });
}

/** What the document demands: how often, by when, by whom, to whom, and where it says so. */
function demandLines(id: string, { file }: LoadedSop, labels: Wording, texts: DutiesTexts): string[] {
  const {
    label,
    period,
    weekdays,
    times = 1,
    within,
    by,
    to,
    printed,
    source = [],
    basis,
  } = file.duties![id]!;
  const limit = within === undefined ? null : amountInWords(new JsonPart(within), labels);
  const every =
    weekdays === undefined ? texts.every[period] : texts.everyWeekday(weekdaysInWords(weekdays, labels));
  const actors = rolesInWords(by ?? [], labels);
  const receivers = rolesInWords(to ?? [], labels);
  const demand = [
    times > 1 ? `${texts.times(times)} ${every}` : every,
    ...(period === "unspecified" ? [] : [limit === null ? texts.withoutLimit : texts.within(limit)]),
    ...(actors === null ? [] : [texts.by(actors)]),
    ...(receivers === null ? [] : [texts.to(receivers)]),
  ].join(", ");
  const grounds = [
    ...(printed === undefined ? [] : [`“${printed}”`]),
    ...(source.length === 0 ? [] : [cited(source, labels)]),
    ...(basis === "assumed" ? [texts.assumed] : []),
  ].join("; ");
  return [
    ...wrapped(label, "", "  "),
    ...wrapped(`${capitalized(demand)}${grounds === "" ? "" : ` (${grounds})`}.`, "  ", "  "),
  ];
}

/** "Senin dan Kamis", in the order of the week. */
function weekdaysInWords(weekdays: readonly WeekdayId[], { phrases, language }: Wording): string {
  const names = weekdayIds.flatMap((id, index) =>
    weekdays.includes(id) ? [civilDateInWords(someMonday + index, "EEEE", language)] : [],
  );
  return joined(names, "and", phrases);
}

function standingLines(periods: readonly DutyPeriod[], labels: Wording, texts: DutiesTexts): string[] {
  if (periods.length === 0) return [`  ${texts.nothingJudged}`];
  return runsOf(periods).flatMap(({ first, last, count }) =>
    bullet(runText(first, last, count, labels, texts), "  "),
  );
}

interface Run {
  readonly first: DutyPeriod;
  last: DutyPeriod;
  count: number;
}

/** Neighbours that stand alike; what still runs stands by itself, because each has its own time limit. */
function runsOf(periods: readonly DutyPeriod[]): readonly Run[] {
  const runs: Run[] = [];
  for (const period of periods) {
    const run = runs.at(-1);
    const isAlike =
      run !== undefined &&
      period.status !== "open" &&
      run.last.status === period.status &&
      run.last.done === period.done;
    if (isAlike) {
      run.last = period;
      run.count++;
    } else runs.push({ first: period, last: period, count: 1 });
  }
  return runs;
}

function runText(
  first: DutyPeriod,
  last: DutyPeriod,
  count: number,
  labels: Wording,
  texts: DutiesTexts,
): string {
  const { status, done, needed, dueAt } = first;
  if (needed === null) return `${capitalized(texts.statuses[status])}; ${texts.countedFreely(done)}`;
  const { language } = labels;
  const from = capitalized(periodInWords(first, language, texts));
  const to = count === 1 ? "" : ` – ${periodInWords(last, language, texts)} (${texts.periods(count)})`;
  const until = status === "open" && dueAt !== null ? `, ${texts.until(dueInWords(dueAt, labels))}` : "";
  // Of several periods every one stands so.
  const counted = texts.counted(done, needed);
  return `${from}${to}: ${texts.statuses[status]}, ${count === 1 ? counted : texts.each(counted)}${until}`;
}

/** "Triwulan III 2026", "Juli 2026", "Minggu ke-28 2026 (6 Juli – 12 Juli)". */
function periodInWords(
  { every, period, from, to }: DutyPeriod,
  language: Language,
  texts: DutiesTexts,
): string {
  const name = period ?? "";
  const year = name.slice(0, 4);
  const dateOf = (date: string | null, pattern: "d MMMM" | "d MMMM y" | "EEEE, d MMMM y") =>
    civilDateInWords(parseDate(date ?? "") ?? 0, pattern, language);
  switch (every) {
    case "day":
      return dateOf(from, "EEEE, d MMMM y");
    case "week":
      return texts.week(name.slice(6), year, dateOf(from, "d MMMM"), dateOf(to, "d MMMM"));
    case "month":
      return dateOf(from, "d MMMM y").replace(/^\d+ /, "");
    case "quarter":
      return texts.quarter(name.slice(6), year);
    case "half-year":
      return texts.halfYear(name.slice(6), year);
    case "year":
    case "unspecified":
      return name;
  }
}
