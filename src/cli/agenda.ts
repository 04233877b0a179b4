/** `sopan agenda`: what lies on the desk, worst first; of each case only its item is kept. */
import { AgendaBuilder, renderAgenda } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { caseOptionKinds, caseRun } from "./case-run.ts";
import { gatherCases } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";

export async function agendaVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const given = readArguments(args, caseOptionKinds, session.words);
  const isText = given.choice("format", ["text", "json"], session.words) === "text";
  const { out, language } = session;
  const run = caseRun(given, session);
  const { now, options, clock, shelf } = run;
  const builder = new AgendaBuilder(shelf.loaded, now, options);
  const code = await gatherCases(run, (value, sops) => builder.add(value, sops));
  const agenda = builder.finish();
  out.add(
    isText ? renderAgenda(shelf.loaded, agenda, { language, clock }) : `${JSON.stringify(agenda, null, 2)}\n`,
  );
  return code;
}
