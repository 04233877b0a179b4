/** `sopan check`: everything that is wrong with rule files, policies and decrees, with its place and the remedy. */
import { resolve } from "node:path";
import {
  type AcceptedDiagnostic,
  checkAgainstLaw,
  checkDecree,
  checkLaw,
  checkLocalDays,
  checkPolicy,
  checkScenarios,
  checkSop,
  type Diagnostic,
  dateAt,
  kindOfRuleFile,
  type LawFile,
  type LoadedSop,
  lintWithAccepted,
  loadSop,
  ReadText,
  type RuleFileKind,
  SameIds,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { calendarSources, type GivenDays } from "./calendar-sources.ts";
import { askedFiles } from "./check-files.ts";
import { checkFormats } from "./check-formats.ts";
import {
  allFindings,
  type CheckedResult,
  type CheckReport,
  checkedResult,
  fails,
  severities,
} from "./check-report.ts";
import { schemaForFile } from "./check-schema.ts";
import { instantFrom } from "./operands.ts";
import type { ExitCode, Session } from "./session.ts";
import { shippedLaws } from "./show-law.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { readTextFile, type TextFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

export async function checkVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages, errors, out } = session;
  if (given.operands.length === 0) throw new WrongUse(messages.noFiles, messages.noRuleFilesHint);
  if (given.has("schema")) return schemaForFile(given, session);
  const report = checked(given, session);
  await checkFormats[given.choice("format") as keyof typeof checkFormats](report, session);
  await errors.flush();
  await out.flush();
  // What could not be read was not found sound.
  if (report.unread.length > 0) return 2;
  return allFindings(report).some((each) => fails(each, report)) ? 1 : 0;
}

function checked(given: Arguments, session: Session): CheckReport {
  const { language, messages, errors } = session;
  const days = calendarSources(given, session);
  const shelf = new SopShelf(session, days);
  const sops = given.values("sop").map((name) => sopNamed(name, shelf, session));
  const now = instantFrom(given, messages) ?? session.now();
  const laws = given.has("law") ? shippedLaws() : [];
  const how: HowToCheck = { sops, days, now, laws, session };
  const { files, passed } = askedFiles(given.operands, session);
  const unread = [...passed];
  for (const why of passed) errors.addLine(`sopan: ${why}`);
  const results: CheckedResult[] = [];
  const ids = new SameIds({ language });
  const others: string[] = [];
  for (const { file, isNamed } of files) {
    const read = readOrSay(file, session);
    if (typeof read === "string") {
      unread.push(read);
      continue;
    }
    const { text, refused } = read;
    // Read once for all that is asked about it, and let go of before the next one.
    const json = refused === null ? new ReadText(text) : null;
    // Who names a file means it as a rule file, and wants to know what it lacks.
    const kind = (json === null ? kindOfRefused(read) : kindOfRuleFile(json)) ?? (isNamed ? "sop" : null);
    if (kind === null) {
      others.push(file);
      continue;
    }
    const { findings, accepted } =
      json === null ? { findings: [refused!], accepted: [] } : findingsIn(json, kind, file, how);
    const isSound = findings.every(({ severity }) => severity !== "error");
    const twice = json !== null && isSound ? ids.add({ file, text: json }) : [];
    results.push(checkedResult(file, json ?? text, [...findings, ...twice], accepted));
  }
  sayOthers(others, session);
  // Checking nothing must not pass for finding nothing.
  if (results.length === 0 && unread.length === 0)
    throw new WrongUse(messages.emptyFolder(given.operands.join(" ")));
  const failOn = severities.find((each) => each === given.choice("fail-on"))!;
  return { files: results, unread, failOn };
}

/** A file whose bytes are no text may be a rule file; one that is too large is none. */
function kindOfRefused({ refused }: TextFile): RuleFileKind | null {
  return refused!.code === "S124" ? null : "sop";
}

/** So many of the files that are no rule files are named. */
const mostNamed = 3;

/** Says once how many files of the folders were not checked because they are no rule files. */
function sayOthers(others: readonly string[], { messages, errors }: Session): void {
  if (others.length === 0) return;
  const some = others.slice(0, mostNamed).map((file) => `\`${file}\``);
  const rest = others.length > mostNamed ? ", …" : "";
  errors.addLine(`sopan: ${messages.noRuleFiles(others.length, some.join(", ") + rest)}`);
}

/** A file; what is wrong, said already, when it cannot be read, so that the others are still checked. */
function readOrSay(file: string, session: Session): TextFile | string {
  try {
    return readTextFile(resolve(session.cwd, file), file, session);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    session.errors.addLine(`sopan: ${error.message}`);
    return error.message;
  }
}

interface HowToCheck {
  /** SOPs under policies. */
  readonly sops: readonly LoadedSop[];
  readonly days: GivenDays;
  readonly now: number;
  /** The regulations to hold limits against; none where nobody asks. */
  readonly laws: readonly LawFile[];
  readonly session: Session;
}

interface Found {
  readonly findings: readonly Diagnostic[];
  readonly accepted: readonly AcceptedDiagnostic[];
}

function findingsIn(text: ReadText, kind: RuleFileKind, file: string, how: HowToCheck): Found {
  const options = { file, language: how.session.language };
  const only = (findings: readonly Diagnostic[]): Found => ({ findings, accepted: [] });
  switch (kind) {
    case "sop":
      return sopFindings(text, options, how);
    case "policy":
      // Over every SOP that was named, and by itself when none was.
      return only(
        (how.sops.length === 0 ? [null] : how.sops).flatMap((sop) => checkPolicy(text, sop, options)),
      );
    case "decree":
      return only(checkDecree(text, options));
    case "local-days":
      return only(checkLocalDays(text, options));
    case "law":
      return only(checkLaw(text, options));
    case "scenarios":
      // Whether they hold is for `sopan test` to say.
      return only(checkScenarios(text, null, options));
  }
}

type FileOptions = Pick<Session, "language"> & { readonly file: string };

/** What keeps a file from being loaded; of one that loads, what it says wrongly. */
function sopFindings(text: ReadText, options: FileOptions, { days, now, laws }: HowToCheck): Found {
  const diagnostics = checkSop(text, { ...options, ...days });
  if (diagnostics.some(({ severity }) => severity === "error"))
    return { findings: diagnostics, accepted: [] };
  const sop = loadSop(text, days);
  const { findings, accepted } = lintWithAccepted(sop, { ...options, text, today: dateAt(sop, now) });
  const looser = laws.length === 0 ? [] : checkAgainstLaw(sop, laws, { ...options, text });
  return { findings: [...diagnostics, ...findings, ...looser], accepted };
}
