/** The log of recurring duties, read entry by entry: what is right counts, what is not is named with its place. */

import { dayAt, formatDate, parseDate, parseInstant } from "../base/time.ts";
import { FIRST_DAY, LAST_DAY } from "../calendar/supported-days.ts";
import { phrase, unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { Duty, Period } from "../format/procedure.ts";
import { isObject } from "../json/plain-data.ts";
import { pointerTo } from "../json/pointer.ts";
import { isPeriodOf, periodNamed, periodOf } from "./periods.ts";

/** One time that a duty was done. */
export interface DutyEntry {
  /** Id of the duty. */
  readonly duty: string;
  /** When, RFC 3339. */
  readonly at: string;
  /** The period that it was done for, such as `2026-Q3`; without it the one in which it was done. */
  readonly for?: string;
}

/** The entries that count, by duty and period; instants are epoch milliseconds. */
export interface DutyLog {
  /** When a duty was done for a period, or for no period in particular (null). */
  readonly doneFor: (duty: string, period: string | null) => readonly number[];
  /** The earliest instant of all; null without entries. */
  readonly firstAt: number | null;
}

const entryKeys = ["duty", "at", "for"];
/** A day whose periods show how their names read. */
const exampleDay = parseDate("2026-07-10")!;

/** Reads the entries up to now; those after it are silent. */
export function readDutyLog(
  log: unknown,
  duties: Readonly<Record<string, Duty>>,
  now: number,
  offsetMs: number,
  problems: ProblemList,
): DutyLog {
  const done = new Map<string, number[]>();
  let firstAt: number | null = null;
  if (!Array.isArray(log)) problems.add("C101", "", { expected: phrase("some-list") });
  for (const [index, entry] of (Array.isArray(log) ? log : []).entries()) {
    const read = readEntry(entry, `/${index}`, duties, offsetMs, problems);
    if (read === null || read.at > now) continue;
    if (firstAt === null || read.at < firstAt) firstAt = read.at;
    const key = keyOf(read.duty, read.period);
    const known = done.get(key);
    if (known === undefined) done.set(key, [read.at]);
    else known.push(read.at);
  }
  return { doneFor: (duty, period) => done.get(keyOf(duty, period)) ?? [], firstAt };
}

function keyOf(duty: string, period: string | null): string {
  return `${duty} ${period ?? ""}`;
}

interface ReadEntry {
  readonly duty: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly period: string | null;
}

function readEntry(
  entry: unknown,
  pointer: string,
  duties: Readonly<Record<string, Duty>>,
  offsetMs: number,
  problems: ProblemList,
): ReadEntry | null {
  if (!isObject(entry)) {
    problems.add("C101", pointer, { expected: phrase("some-object") });
    return null;
  }
  for (const name in entry) {
    if (entryKeys.includes(name)) continue;
    problems.add("C374", pointerTo(pointer, name), {
      ...unknownName(name, entryKeys),
      known: entryKeys.join(", "),
    });
  }
  const { duty: name, at: written, for: period } = entry;
  const at = typeof written === "string" ? parseInstant(written) : null;
  const day = typeof at === "number" ? dayAt(at, offsetMs) : null;
  if (day === null) problems.add("C372", `${pointer}/at`, { value: shown(written) });
  else if (day < FIRST_DAY || day > LAST_DAY) problems.add("C375", `${pointer}/at`);
  const duty = typeof name === "string" && Object.hasOwn(duties, name) ? duties[name]! : null;
  if (duty === null) {
    const known = Object.keys(duties);
    problems.add("C371", `${pointer}/duty`, {
      ...unknownName(shown(name), known),
      known: known.join(", "),
    });
  }
  if (duty === null || day === null || typeof at !== "number" || typeof name !== "string") return null;
  const kind = duty.period;
  if (kind === "unspecified") return { duty: name, at, period: null };
  const isOfDay = period === undefined || period === null;
  const span = isOfDay ? periodOf(kind, day) : typeof period === "string" ? periodNamed(kind, period) : null;
  if (span !== null && isPeriodOf(duty, span)) return { duty: name, at, period: span.name };
  const value = isOfDay ? formatDate(day) : shown(period);
  problems.add("C373", `${pointer}/for`, { value, duty: name, example: exampleOf(duty, kind) });
  return null;
}

function exampleOf(duty: Duty, kind: Period): string {
  let span = periodOf(kind, exampleDay);
  while (!isPeriodOf(duty, span)) span = periodOf(kind, span.last + 1);
  return span.name;
}

/** Of what is no text only its type is told: it may hold anything, and nest without end. */
function shown(value: unknown): string {
  return typeof value === "string" ? value : typeof value;
}
