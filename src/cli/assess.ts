/** `sopan assess`: a stream of cases in, one answer for each in the same order, in the memory of one case. */
import { assess, renderAssessment } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { caseOptionKinds, caseRun } from "./case-run.ts";
import { answerEach } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";
import { versionOf } from "./sop-shelf.ts";

export async function assessVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const given = readArguments(args, caseOptionKinds, session.words);
  const isText = given.choice("format", ["text", "ndjson"], session.words) === "text";
  const { language } = session;
  const run = caseRun(given, session);
  const { now, options, clock } = run;
  return answerEach(run, isText, (value, sops) => {
    const assessment = assess(sops, value, now, options);
    const text = () => renderAssessment(versionOf(sops, assessment), assessment, { language, clock });
    return { json: assessment, text };
  });
}
