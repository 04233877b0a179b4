/** The command without the process around it: arguments and the outside world in, exit code out. */
import { type Language, nearest } from "../index.ts";
import { agendaVerb } from "./agenda.ts";
import { unknownOption } from "./arguments.ts";
import { assessVerb } from "./assess.ts";
import { calendarVerb } from "./calendar.ts";
import { checkVerb } from "./check.ts";
import { codeVerb } from "./code.ts";
import { dutiesVerb } from "./duties.ts";
import { type HelpTopic, helpText } from "./help.ts";
import { Output } from "./output.ts";
import { ownPackage } from "./package.ts";
import type { ExitCode, Outside, Session, Verb } from "./session.ts";
import { BrokenRuleFile, SopShelf } from "./sop-shelf.ts";
import { timelineVerb } from "./timeline.ts";
import { unownedVerb } from "./unowned.ts";
import { words } from "./words.ts";
import { WrongUse } from "./wrong-use.ts";

const verbs: ReadonlyMap<string, Verb> = new Map([
  ["assess", assessVerb],
  ["agenda", agendaVerb],
  ["unowned", unownedVerb],
  ["timeline", timelineVerb],
  ["duties", dutiesVerb],
  ["check", checkVerb],
  ["calendar", calendarVerb],
  ["code", codeVerb],
  ["help", helpVerb],
]);

/**
 * Runs the command with the arguments after its name. Never throws for what a user can do wrong; that is said on
 * `stderr`.
 *
 * @example await run(["calendar", "2026-07"], { stdin, stdout, stderr, now: () => Date.now(), cwd: "." }) // 0
 */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  const { language, rest, slip } = withoutLanguage(argv);
  const session: Session = {
    language,
    words: words[language],
    stdin: outside.stdin,
    out: new Output(outside.stdout),
    errors: new Output(outside.stderr),
    now: outside.now,
    cwd: outside.cwd,
  };
  let code: ExitCode;
  try {
    if (slip !== null) throw slip;
    code = await runVerb(rest, session);
  } catch (error) {
    code = explained(error, verbOf(rest), session);
  }
  await session.out.flush();
  if (session.out.failure !== null) {
    session.errors.add(`sopan: ${session.words.cannotWrite(session.out.failure.message)}\n`);
    code = 2;
  }
  await session.errors.flush();
  return code;
}

async function runVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const [first] = args;
  if (first === undefined) {
    session.errors.add(helpText("sopan", session.language, []));
    return 2;
  }
  if (first === "--version" || first === "-v") {
    session.out.add(`${ownPackage().version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h") return helpVerb([], session);
  if (first.startsWith("-")) throw unknownOption(first, first.replace(/^-+/, ""), ["version"], session.words);
  const verb = verbs.get(first);
  if (verb === undefined) {
    const known = [...verbs.keys()];
    throw new WrongUse(session.words.unknownVerb(first), session.words.choices(known, nearest(first, known)));
  }
  const rest = args.slice(1);
  return asksForHelp(rest) ? helpVerb([first], session) : verb(rest, session);
}

async function helpVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const [topic = "sopan", superfluous] = args;
  if (superfluous !== undefined) throw new WrongUse(session.words.tooMany(superfluous));
  if (topic !== "sopan" && !verbs.has(topic)) {
    const known = [...verbs.keys()];
    throw new WrongUse(session.words.unknownVerb(topic), session.words.choices(known, nearest(topic, known)));
  }
  const shown: HelpTopic = topic === "help" ? "sopan" : (topic as HelpTopic);
  const sops = shown === "assess" ? new SopShelf(session.language).ids : [];
  session.out.add(helpText(shown, session.language, sops));
  return 0;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function verbOf(args: readonly string[]): string {
  const [first = ""] = args;
  return first !== "help" && verbs.has(first) ? first : "";
}

/** Says what went wrong on `stderr`; an error of our own goes on as it is. */
function explained(error: unknown, verb: string, { errors, words }: Session): ExitCode {
  if (error instanceof WrongUse) {
    errors.add(`sopan: ${error.message}\n`);
    if (error.hint !== "") errors.add(`  ${words.hint}: ${error.hint}\n`);
    errors.add(`  ${words.seeHelp(verb)}\n`);
    return 2;
  }
  if (error instanceof BrokenRuleFile) {
    errors.add(`${error.report}sopan: ${words.brokenRuleFile(error.message)}\n`);
    return 1;
  }
  throw error;
}

interface LanguageChoice {
  readonly language: Language;
  readonly rest: readonly string[];
  /** A language that does not exist was asked for. */
  readonly slip: WrongUse | null;
}

/** Takes `--lang` out of the arguments wherever it stands, so that even a wrong use is explained in that language. */
function withoutLanguage(argv: readonly string[]): LanguageChoice {
  const rest: string[] = [];
  let language: Language = "id";
  let slip: WrongUse | null = null;
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index]!;
    if (arg === "--") {
      rest.push(...argv.slice(index));
      break;
    }
    if (arg !== "--lang" && !arg.startsWith("--lang=")) {
      rest.push(arg);
      continue;
    }
    const value = arg === "--lang" ? argv[++index] : arg.slice("--lang=".length);
    if (value === "id" || value === "en") language = value;
    else
      slip ??=
        value === undefined
          ? new WrongUse(words.id.needsValue("--lang"), words.id.choices(["id", "en"], null))
          : new WrongUse(words.id.notAChoice("--lang", value), words.id.choices(["id", "en"], null));
  }
  return { language, rest, slip };
}
