/** What every verb about cases goes by: which files and SOPs, under which policy and readings, as of when. */
import { resolve } from "node:path";
import { type AssessOptions, type LoadedSop, nearest, parseDate, type SopSet } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources, refuseIdleLocalDays } from "./calendar-sources.ts";
import { missingFile } from "./files.ts";
import type { Messages } from "./messages.ts";
import { existingFiles, instantFrom } from "./operands.ts";
import type { Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { textOfFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

/** What the cases are taken by. */
export interface CaseRun {
  readonly session: Session;
  readonly shelf: SopShelf;
  readonly files: readonly string[];
  readonly options: AssessOptions;
  /** The SOP of cases that name none; null when not exactly one was given. */
  readonly otherwise: SopSet | null;
  /** Epoch milliseconds; one instant for all cases. */
  readonly now: number;
  /** `now` is the clock's. */
  readonly clock: boolean;
}

/** Everything that can be told before the first case is read; throws `WrongUse` for what is not as it should be. */
export function caseRun(given: Arguments, session: Session): CaseRun {
  const days = calendarSources(given, session);
  const shelf = new SopShelf(session, days);
  const now = instantFrom(given, session.messages);
  const options = assessOptions(given, session);
  const files = existingFiles(given.operands, session);
  const sops = shelve(given, shelf, session);
  if (sops.length > 0)
    refuseIdleLocalDays(
      sops.map(({ file }) => file.calendars),
      days,
      session,
    );
  const ids = [...new Set(sops.map(({ id }) => id))];
  layPolicy(given, ids, shelf, session);
  const [only] = ids;
  const otherwise = only !== undefined && ids.length === 1 ? shelf.get(only) : null;
  return { session, shelf, files, options, otherwise, now: now ?? session.now(), clock: now === null };
}

/** Puts what `--sop` names on the shelf, several versions of one SOP side by side. */
function shelve(given: Arguments, shelf: SopShelf, session: Session): readonly LoadedSop[] {
  const sops = given.values("sop").map((name) => sopNamed(name, shelf, session));
  try {
    shelf.put(sops);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new WrongUse(session.messages.overlappingVersions, session.messages.overlappingVersionsHint);
  }
  return sops;
}

/** Lays the policy over the SOP that it names, or over those given when it names none. */
function layPolicy(given: Arguments, ids: readonly string[], shelf: SopShelf, session: Session): void {
  const { messages } = session;
  const policy = policyFrom(given, session);
  if (policy === null) return;
  const { path, file } = policy;
  const named = sopOfPolicy(textOfFile(path, file, session), shelf);
  const targets = named === null ? ids : [named];
  if (targets.length === 0) throw new WrongUse(messages.policyNeedsSop, messages.policyNeedsSopHint);
  for (const id of targets) {
    if (shelf.get(id) === null)
      throw new WrongUse(messages.unknownSop(id), messages.choices(shelf.ids, nearest(id, shelf.ids)));
    shelf.layPolicy(id, path, file);
  }
}

interface PolicyFile {
  readonly path: string;
  /** As it was named. */
  readonly file: string;
}

/** The file of `--policy`; null when none is given. */
function policyFrom(given: Arguments, { cwd, messages }: Session): PolicyFile | null {
  const file = given.value("policy");
  if (file === null) return null;
  const path = resolve(cwd, file);
  const missing = missingFile(path, file, messages);
  if (missing !== null) throw new WrongUse(missing);
  return { path, file };
}

/** The one SOP that is asked about, with the decrees and the local days that are given. */
export function sopAsked(name: string, given: Arguments, session: Session): LoadedSop {
  return sopOnShelf(name, given, session).sop;
}

/** The same with the policy that is given laid over it. */
export function sopUnderPolicy(name: string, given: Arguments, session: Session): LoadedSop {
  const { sop, shelf } = sopOnShelf(name, given, session);
  const policy = policyFrom(given, session);
  return policy === null ? sop : shelf.underPolicy(sop, policy.path, policy.file);
}

function sopOnShelf(name: string, given: Arguments, session: Session) {
  const days = calendarSources(given, session);
  const shelf = new SopShelf(session, days);
  const sop = sopNamed(name, shelf, session);
  refuseIdleLocalDays([sop.file.calendars], days, session);
  return { sop, shelf };
}

/** The SOP that a policy names, null when none; for text that is no JSON any, under which its faults are told. */
function sopOfPolicy(text: string, shelf: SopShelf): string | null {
  try {
    const { sop } = (JSON.parse(text) ?? {}) as { readonly sop?: unknown };
    return typeof sop === "string" ? sop : null;
  } catch {
    return shelf.ids[0] ?? null;
  }
}

/** The options of `assess` that the command line chose. */
export function assessOptions(given: Arguments, { language, messages }: Session): AssessOptions {
  const calendarAsOf = given.value("as-of");
  if (calendarAsOf !== null && parseDate(calendarAsOf) === null)
    throw new WrongUse(messages.notADate("--as-of", calendarAsOf), messages.dateHint);
  const readings = given.values("reading").map((value) => readingFrom(value, messages));
  return {
    readings: Object.fromEntries(readings),
    language,
    ...(calendarAsOf === null ? {} : { calendarAsOf }),
  };
}

function readingFrom(value: string, messages: Messages): readonly [element: string, reading: string] {
  const [, element, reading] = /^([^=]+)=([^=]+)$/.exec(value) ?? [];
  if (element === undefined || reading === undefined)
    throw new WrongUse(messages.notAReading(value), messages.readingHint);
  return [element, reading];
}
