/**
 * Problems of a case as an officer reads them: without the ids of what has a label, and without instants as a file has
 * them. What is told of several events in the same words is told once.
 */

import { formatInstant, parseInstant, zoneOffsetMs } from "../base/time.ts";
import { eventOfProblem, type Problem } from "../diagnostics/diagnostic.ts";
import { instantInWords } from "../explain/instant-words.ts";
import { deadlineInWords, fieldInWords, type Wording } from "../explain/wording.ts";
import { eventLabel } from "../format/event-texts.ts";
import type { AssessmentTexts } from "./text-keys.ts";

/** The problems in lines, each with which events it is told of where it is told of several. */
export function problemsInWords(
  problems: readonly Problem[],
  textOf: (problem: Problem) => string,
  texts: AssessmentTexts,
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const line = `${texts.severities[problem.severity]} ${problem.code}: ${textOf(problem)}`;
    const event = eventOfProblem(problem);
    places.set(line, [...(places.get(line) ?? []), ...(event === null ? [] : [String(event + 1)])]);
  }
  return [...places].map(([line, events]) => (events.length < 2 ? line : `${line}${texts.ofEvents(events)}`));
}

/** What is wrong: "“terselesaikan” tidak memenuhi batas waktu “Penyelesaian pengaduan”: …". */
export function messageInWords({ message, pointer }: Problem, wording: Wording): string {
  const { file, language } = wording;
  const field = /^\/fields\/([^/]+)$/.exec(pointer)?.[1];
  // Where the label stands behind the id, the id goes.
  const told = message.replace(/`[\w-]+` \(([^()`]+)\)/g, "“$1”");
  return inLabels(
    told,
    (id) => (id === field ? fieldLabel(id, wording) : null) ?? eventLabel(id, file.events, language),
    wording,
  );
}

/** What to do about it; an event that is to be recorded keeps the id by which it is. */
export function helpInWords({ help }: Problem, wording: Wording): string {
  return inLabels(help, () => null, wording);
}

/** Deadlines by their labels, instants in words, and what else has a label. */
function inLabels(text: string, labelOf: (id: string) => string | null, wording: Wording): string {
  const deadlines = wording.service?.deadlines ?? {};
  return text.replace(/`([^`]+)`/g, (quoted, named: string) => {
    const label = Object.hasOwn(deadlines, named) ? deadlineInWords(named, wording) : labelOf(named);
    return label === null ? (localInstant(named, wording) ?? quoted) : `“${label}”`;
  });
}

function fieldLabel(id: string, wording: Wording): string | null {
  return Object.hasOwn(wording.service?.intake ?? {}, id) ? fieldInWords(id, wording) : null;
}

/** An instant in the institution's zone, in words; null for what is none. */
function localInstant(text: string, wording: Wording): string | null {
  const instant = parseInstant(text);
  if (typeof instant !== "number") return null;
  return instantInWords(formatInstant(instant, zoneOffsetMs[wording.file.institution.zone]), wording);
}
