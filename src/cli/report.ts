/** `sopan report`: what is written about many cases or a whole period; each report reads files of its own. */
import { nearest } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { dutiesReport } from "./report-duties.ts";
import type { ExitCode, Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

const reports: ReadonlyMap<
  string,
  (given: Arguments, files: readonly string[], session: Session) => Promise<ExitCode>
> = new Map([["duties", dutiesReport]]);

export async function reportVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages } = session;
  const [name, ...files] = given.operands;
  const known = [...reports.keys()];
  if (name === undefined) throw new WrongUse(messages.noReport, messages.choices(known, null));
  const report = reports.get(name);
  if (report === undefined)
    throw new WrongUse(messages.unknownReport(name), messages.choices(known, nearest(name, known)));
  return report(given, files, session);
}
