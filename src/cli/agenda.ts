/**
 * `sopan agenda`: what lies on the desk, worst first; with `--unowned` only what nobody answers for, longest waiting
 * first. Of each case only its item is kept.
 */
import { AgendaBuilder, renderAgenda, renderUnowned, type SopSet, UnownedBuilder } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { caseRun } from "./case-run.ts";
import { gatherCases } from "./case-stream.ts";
import type { ExitCode, Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

interface Builder<List> {
  add(value: unknown, sops: SopSet): ReturnType<AgendaBuilder["add"]>;
  finish(): List;
}

/** How a list is told as text; `sops` are those that its cases named. */
type Render<List> = (
  sops: SopSet,
  list: List,
  options: { readonly language: Session["language"]; readonly clock: boolean },
) => string;

export async function agendaVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const isUnowned = given.has("unowned");
  const full = given.has("full");
  // What has one length only is not asked for at another.
  if (full && (isUnowned || given.choice("format") !== "text"))
    throw new WrongUse(session.messages.nothingFuller);
  return isUnowned
    ? listCases(given, session, UnownedBuilder, renderUnowned)
    : listCases(given, session, AgendaBuilder, (sops, list, options) =>
        renderAgenda(sops, list, { ...options, full }),
      );
}

async function listCases<List>(
  given: Arguments,
  session: Session,
  Gathering: new (...args: ConstructorParameters<typeof AgendaBuilder>) => Builder<List>,
  render: Render<List>,
): Promise<ExitCode> {
  const { out, language } = session;
  const run = caseRun(given, session);
  const { now, options, clock, shelf } = run;
  const builder = new Gathering(shelf.loaded, now, options);
  const code = await gatherCases(run, (value, sops) => builder.add(value, sops));
  const list = builder.finish();
  if (given.choice("format") === "text") out.add(render(shelf.loaded, list, { language, clock }));
  else out.addJson(list);
  return code;
}
