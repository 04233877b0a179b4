/** What calendars are compiled from beside the rule file: the shipped decrees, those given, and local days. */
import { resolve } from "node:path";
import {
  checkDecree,
  checkLocalDays,
  compileCalendar,
  type Decree,
  type Diagnostic,
  type LoadedSop,
  type LocalDay,
  renderDiagnostics,
  shippedDecrees,
  workingDaysBetween,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { BrokenRuleFile } from "./broken-rule-file.ts";
import { missingFile } from "./files.ts";
import type { Session } from "./session.ts";
import { textOfFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

/** Options of `loadSop` and `compileCalendar`; a key is there only when a file was given for it. */
export interface GivenDays {
  readonly decrees?: readonly Decree[];
  readonly local?: readonly LocalDay[];
}

/**
 * The decrees and local days of `--decree` and `--local`. A decree of a shipped id takes its place, as a rule file does.
 * Throws `BrokenRuleFile` with everything that is wrong with a file, `WrongUse` for one that is missing or given twice.
 */
export function calendarSources(given: Arguments, session: Session): GivenDays {
  const decrees = given.values("decree").map((file) => decreeFrom(file, session));
  const local = given.values("local").map((file) => localDaysFrom(file, session));
  const ids = decrees.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new WrongUse(session.messages.decreeTwice(twice));
  return {
    ...(decrees.length === 0
      ? {}
      : { decrees: [...shippedDecrees.filter(({ id }) => !ids.includes(id)), ...decrees] }),
    ...(local.length === 0 ? {} : { local: local.flat() }),
  };
}

/** Calendars as a rule file declares them. */
type Calendars = LoadedSop["file"]["calendars"];

/** Whether local days count in any of these calendars. */
export function observesLocalDays(calendars: Calendars): boolean {
  return Object.values(calendars).some(({ observes }) => observes.includes("libur-lokal"));
}

/** Throws `WrongUse` for local days that would count in no calendar that was named. */
export function refuseIdleLocalDays(
  calendars: readonly Calendars[],
  { local }: GivenDays,
  { messages }: Session,
): void {
  if (local !== undefined && !calendars.some(observesLocalDays))
    throw new WrongUse(messages.idleLocalDays, messages.idleLocalDaysHint);
}

function decreeFrom(file: string, session: Session): Decree {
  const decree = readChecked(file, checkDecree, session) as Decree;
  refuseBeyond(file, [...decree.adds, ...decree.removes], session);
  return decree;
}

function localDaysFrom(file: string, session: Session): readonly LocalDay[] {
  const days = readChecked(file, checkLocalDays, session) as readonly LocalDay[];
  refuseBeyond(file, days, session);
  return days;
}

type Check = (text: string, options: Pick<Session, "language"> & { file: string }) => readonly Diagnostic[];

/** The value of a file without findings. */
function readChecked(file: string, check: Check, session: Session): unknown {
  const { cwd, language, messages } = session;
  const path = resolve(cwd, file);
  const missing = missingFile(path, file, messages);
  if (missing !== null) throw new WrongUse(missing);
  const text = textOfFile(path, file, session);
  const found = check(text, { file, language });
  if (found.length > 0) throw new BrokenRuleFile(file, renderDiagnostics(found, text, { language }));
  return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
}

/** A date that no calendar answers for is sound in a file and would silently count for nothing here. */
function refuseBeyond(file: string, days: readonly { readonly date: string }[], { messages }: Session): void {
  const calendar = compileCalendar();
  try {
    for (const { date } of days) workingDaysBetween(calendar, date, date);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUse(messages.daysBeyondCalendar(file), messages.beyondCalendar);
  }
}
