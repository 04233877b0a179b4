/** `sopan timeline`: each case along its time, what has happened and what will happen if nothing else does. */
import { renderTimeline, timeline } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { caseOptionKinds, caseRun } from "./case-run.ts";
import { answerEach } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";
import { versionOf } from "./sop-shelf.ts";

export async function timelineVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const given = readArguments(args, caseOptionKinds, session.words);
  const isText = given.choice("format", ["text", "ndjson"], session.words) === "text";
  const { language } = session;
  const run = caseRun(given, session);
  const { now, options, clock } = run;
  return answerEach(run, isText, (value, sops) => {
    const told = timeline(sops, value, now, options);
    const text = () => renderTimeline(versionOf(sops, told), told, { language, clock });
    return { json: told, text };
  });
}
