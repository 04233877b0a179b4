/** `sopan calendar`: a month, a year, a count of working days, or the day on which so many of them end. */
import {
  type Calendar,
  compileCalendar,
  formatDate,
  type HolidayKind,
  type LoadedSop,
  nearest,
  parseDate,
  renderAddedWorkingDays,
  renderMonth,
  renderWorkingDaysBetween,
  renderYear,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources, refuseIdleLocalDays } from "./calendar-sources.ts";
import { instantFrom } from "./operands.ts";
import type { ExitCode, Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { WrongUse } from "./wrong-use.ts";

export async function calendarVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages, out, language } = session;
  const calendar = calendarFrom(given, session);
  const asOf = given.value("as-of") === null ? undefined : dateFrom(given, "as-of", session);
  const options = { language, asOf };
  const [period] = given.operands;
  const isSpan = given.has("from") || given.has("to") || given.has("add");
  if (isSpan && period !== undefined) throw new WrongUse(messages.tooMany(period));
  const text = isSpan
    ? spanFrom(given, calendar, options, session)
    : periodFrom(
        period ?? thisMonth(calendar, instantFrom(given, messages) ?? session.now()),
        calendar,
        options,
        session,
      );
  if (text === null) throw new WrongUse(messages.beyondCalendar);
  out.add(text);
  return 0;
}

interface CalendarOptions {
  readonly language: Session["language"];
  readonly asOf: string | undefined;
}

function periodFrom(
  period: string,
  calendar: Calendar,
  options: CalendarOptions,
  { messages }: Session,
): string | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(period);
  if (match === null) throw new WrongUse(messages.notAPeriod(period), messages.periodHint);
  const year = Number(match[1]);
  return match[2] === undefined
    ? renderYear(calendar, year, options)
    : renderMonth(calendar, year, Number(match[2]), options);
}

function spanFrom(
  given: Arguments,
  calendar: Calendar,
  options: CalendarOptions,
  session: Session,
): string | null {
  const { messages } = session;
  if (!given.has("from")) throw new WrongUse(messages.endNeedsFrom, messages.spanHint);
  if (given.has("to") === given.has("add")) throw new WrongUse(messages.fromNeedsEnd, messages.spanHint);
  const from = dateFrom(given, "from", session);
  if (given.has("to")) {
    const to = dateFrom(given, "to", session);
    if (to < from) throw new WrongUse(messages.endsBeforeStart);
    return renderWorkingDaysBetween(calendar, from, to, options);
  }
  const count = given.value("add")!;
  if (!/^-?\d{1,4}$/.test(count)) throw new WrongUse(messages.notACount(count), messages.countHint);
  return renderAddedWorkingDays(calendar, from, Number(count), options);
}

function dateFrom(given: Arguments, option: string, { messages }: Session): string {
  const value = given.value(option)!;
  if (parseDate(value) === null)
    throw new WrongUse(messages.notADate(`--${option}`, value), messages.dateHint);
  return value;
}

/** `YYYY-MM` of today, where the calendar's institution is. */
function thisMonth(calendar: Calendar, now: number): string {
  return formatDate(Math.floor((now + calendar.offsetMs) / 86_400_000)).slice(0, 7);
}

function calendarFrom(given: Arguments, session: Session): Calendar {
  const { messages } = session;
  const named = given.value("sop");
  const id = given.value("calendar");
  const days = calendarSources(given, session);
  const observed = (kinds: readonly HolidayKind[]) =>
    given.has("no-cuti-bersama") ? kinds.filter((kind) => kind !== "cuti-bersama") : kinds;
  if (named === null) {
    if (id !== null) throw new WrongUse(messages.calendarNeedsSop);
    // Nobody gives local days for them not to count.
    const local = days.local === undefined ? [] : (["libur-lokal"] as const);
    return compileCalendar({ observes: observed(["libur-nasional", "cuti-bersama", ...local]) }, days);
  }
  const sop = sopNamed(named, new SopShelf(session, days), session);
  const definition = definitionOf(sop, id, session);
  refuseIdleLocalDays([{ [id ?? ""]: definition }], days, session);
  const { zone } = sop.file.institution;
  return compileCalendar({ ...definition, observes: observed(definition.observes) }, { ...days, zone });
}

function definitionOf(sop: LoadedSop, id: string | null, { messages }: Session) {
  const { calendars } = sop.file;
  const wanted = id ?? Object.keys(calendars).find((key) => calendars[key]!.default === true)!;
  const definition = Object.hasOwn(calendars, wanted) ? calendars[wanted] : undefined;
  if (definition !== undefined) return definition;
  const known = Object.keys(calendars);
  throw new WrongUse(messages.unknownCalendar(wanted), messages.choices(known, nearest(wanted, known)));
}
