/** The command without the process around it: arguments and the outside world in, exit code out. */
import { defaultLanguage, inLanguage, type Language, languages, nearest } from "../index.ts";
import { readArguments, unknownOption } from "./arguments.ts";
import { BrokenRuleFile } from "./broken-rule-file.ts";
import { generalPage, verbPage } from "./help-page.ts";
import { languageFlag } from "./language-flag.ts";
import { Output } from "./output.ts";
import { ownPackage } from "./package.ts";
import type { ExitCode, HelpPages, Outside, Session } from "./session.ts";
import { shippedIds } from "./sop-shelf.ts";
import { type CommandTexts, commandTexts } from "./texts.ts";
import { presentForm, type VerbId, verbIds, verbNamed } from "./verbs.ts";
import { WrongUse } from "./wrong-use.ts";

/**
 * Runs the command with the arguments after its name. Never throws for what a user can do wrong; that is said on
 * `stderr`.
 *
 * @example await run(["calendar", "2026-07"], { stdin, stdout, stderr, now: () => Date.now(), cwd: "." }) // 0
 */
export async function run(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  const { language, rest, slip } = withoutLanguage(argv);
  const texts = inLanguage(commandTexts, language);
  const session: Session = {
    language,
    messages: texts.messages,
    whys: texts.whys,
    help: helpPages(texts, language),
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
    session.errors.addLine(`sopan: ${session.messages.cannotWrite(session.out.failure.message)}`);
    code = 2;
  }
  await session.errors.flush();
  return code;
}

function helpPages({ help }: CommandTexts, language: Language): HelpPages {
  return {
    general: () => generalPage(help, language),
    verbs: verbIds,
    ofVerb: (verb) => verbPage(verb as VerbId, help, language, shippedIds()),
    presentForm: (verb) => presentForm(verb, []),
  };
}

async function runVerb(args: readonly string[], session: Session): Promise<ExitCode> {
  const { messages, out, errors, help } = session;
  const [first, ...rest] = args;
  if (first === undefined) {
    errors.add(help.general());
    return 2;
  }
  if (first === "--version" || first === "-v") {
    out.add(`${ownPackage().version}\n`);
    return 0;
  }
  if (first === "--help" || first === "-h") {
    out.add(help.general());
    return 0;
  }
  if (first.startsWith("-"))
    throw unknownOption(first, first.replace(/^-+/, ""), { version: "flag" }, messages);
  const verb = verbNamed(first);
  if (verb === null) throw unknownVerb(first, rest, session);
  if (asksForHelp(rest)) {
    out.add(help.ofVerb(first));
    return 0;
  }
  return verb.run(readArguments(rest, { verb: first, ...verb }, messages), session);
}

function unknownVerb(name: string, args: readonly string[], { messages, language }: Session): WrongUse {
  const present = presentForm(name, args);
  if (present === null)
    return new WrongUse(messages.unknownVerb(name), messages.choices(verbIds, nearest(name, verbIds)));
  // The language was taken out of the arguments, and belongs to what is to be written instead.
  const chosen = args.includes("--") ? "" : languageFlag(language);
  return new WrongUse(messages.formerVerb(name), messages.writeInstead(`${present}${chosen}`));
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

function verbOf([first = ""]: readonly string[]): string {
  return first !== "help" && verbNamed(first) !== null ? first : "";
}

/** Says what went wrong on `stderr`, an error of our own too: a stack tells whoever sits at the terminal nothing. */
function explained(error: unknown, verb: string, { errors, messages, language }: Session): ExitCode {
  if (error instanceof WrongUse) {
    errors.addLine(`sopan: ${error.message}`);
    if (error.hint !== "") errors.addLine(`  ${messages.hint}: ${error.hint}`);
    errors.addLine(`  ${messages.seeHelp(`${verb === "" ? "" : ` ${verb}`}${languageFlag(language)}`)}`);
    return 2;
  }
  if (error instanceof BrokenRuleFile) {
    errors.add(error.report);
    errors.addLine(`sopan: ${messages.brokenRuleFile(error.message)}`);
    return 1;
  }
  errors.addLine(`sopan: ${messages.unexpected(error instanceof Error ? error.message : String(error))}`);
  errors.addLine(`  ${messages.hint}: ${messages.unexpectedHint}`);
  return 2;
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
  let language = defaultLanguage;
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
    const known = languages.find((each) => each === value);
    if (known === undefined) slip ??= unknownLanguage(value);
    else language = known;
  }
  return { language, rest, slip };
}

function unknownLanguage(value: string | undefined): WrongUse {
  const { messages } = inLanguage(commandTexts, defaultLanguage);
  const message = value === undefined ? messages.needsValue("--lang") : messages.notAChoice("--lang", value);
  return new WrongUse(message, messages.choices(languages, null));
}
