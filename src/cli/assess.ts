/**
 * `sopan assess`: a stream of cases in, one answer for each in the same order, in the memory of one case. With
 * `--timeline` the answer is the case along its time, what has happened and what will if nothing else does.
 */
import {
  amounts,
  assess,
  eventsAhead,
  type LoadedSop,
  otherReadings,
  renderAssessment,
  renderTimeline,
  type SopSet,
  timeline,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { type CaseRun, caseRun } from "./case-run.ts";
import { answerEach, type CaseAnswer } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";
import { versionOf } from "./sop-shelf.ts";
import { WrongUse } from "./wrong-use.ts";

export async function assessVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const run = caseRun(given, session);
  const answer = given.has("timeline") ? alongItsTime : asItStands;
  const isText = given.choice("format") === "text";
  const isFull = given.has("full");
  // What has one length only is not asked for at another.
  if (isFull && (!isText || given.has("timeline"))) throw new WrongUse(session.messages.nothingFuller);
  return answerEach(run, isText, (value, sops) => answer(value, sops, { ...run, isFull }));
}

interface AssessRun extends CaseRun {
  readonly isFull: boolean;
}

function asItStands(value: unknown, sops: SopSet, run: AssessRun): CaseAnswer {
  const assessment = assess(sops, value, run.now, run.options);
  return answerIn(sops, assessment, (sop) =>
    renderAssessment(sop, assessment, {
      ...textOptions(run),
      full: run.isFull,
      amounts: amounts(sops, value, run.now, run.options),
      eventsAhead: eventsAhead(sops, value, run.now, run.options),
      ...(run.isFull ? { otherReadings: otherReadings(sops, value, run.now, run.options) } : {}),
    }),
  );
}

function alongItsTime(value: unknown, sops: SopSet, run: AssessRun): CaseAnswer {
  const told = timeline(sops, value, run.now, run.options);
  return answerIn(sops, told, (sop) => renderTimeline(sop, told, textOptions(run)));
}

function textOptions({ session, clock }: CaseRun) {
  return { language: session.language, clock };
}

/** The answer as JSON, and as text in the words of the version that gave it. */
function answerIn(
  sops: SopSet,
  json: { readonly sop: string; readonly version: string },
  render: (sop: LoadedSop) => string,
): CaseAnswer {
  return { json, text: () => render(versionOf(sops, json)) };
}
