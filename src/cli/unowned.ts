/** `sopan unowned`: the open cases that nobody answers for, those that have waited longest first. */
import { renderUnowned, UnownedBuilder } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { caseOptionKinds, caseRun } from "./case-run.ts";
import { gatherCases } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";

export async function unownedVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const given = readArguments(args, caseOptionKinds, session.words);
  const isText = given.choice("format", ["text", "json"], session.words) === "text";
  const { out, language } = session;
  const run = caseRun(given, session);
  const { now, options, clock, shelf } = run;
  const builder = new UnownedBuilder(shelf.loaded, now, options);
  const code = await gatherCases(run, (value, sops) => builder.add(value, sops));
  const unowned = builder.finish();
  out.add(
    isText
      ? renderUnowned(shelf.loaded, unowned, { language, clock })
      : `${JSON.stringify(unowned, null, 2)}\n`,
  );
  return code;
}
