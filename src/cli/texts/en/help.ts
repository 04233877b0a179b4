/** The words of the help pages, in English. */
import type { HelpTexts } from "../../help-texts.ts";

export const help: HelpTexts = {
  general: {
    summary: "complaint-handling SOPs become rules, rules become answers",
    usage: "<command> [options]",
    commands: "Commands",
    commonOptions: "Common options",
    help: "show help",
    version: "show the version",
    more: "Other options differ from command to command: `sopan help <command>{lang}`.",
    exit: "0 fine, 1 findings, 2 wrong use.",
  },
  headings: {
    usage: "Usage",
    options: "Options",
    examples: "Examples",
    sops: "SOPs at hand",
    exit: "Exit codes",
  },
  byDefault: "default",
  files: {
    case: "case.json",
    cases: "cases.ndjson",
    decree: "decree.json",
    findings: "findings.sarif",
    folder: "rules",
    local: "local-days.json",
    log: "log.ndjson",
    report: "results.xml",
    policy: "policy.json",
    results: "results.ndjson",
    schema: "our-sop.sop.schema.json",
    sop: "our-sop.json",
    tried: "our-sop.scenarios.json",
  },
  common: {
    sop: [
      "<id or file>",
      "SOP for cases that name none; a case's own `sop` wins. May be repeated: several SOPs, or several versions of one",
    ],
    policy: ["<file>", "a policy of the institution over its SOP"],
    decree: ["<file>", "a holiday decree beside those at hand; may be repeated"],
    local: [
      "<file>",
      "a list of local days off (`date`, `name`) for calendars that observe libur-lokal; may be repeated",
    ],
    now: ["<instant>", "like 2026-07-10T12:00:00+08:00 (default: this computer's clock)"],
    "as-of": ["<date>", "the calendar as known on that date"],
    reading: ["ELEMENT=READING", "choose another reading; may be repeated"],
    format: "form of the result",
    lang: "language of the output",
  },
  verbs: {
    assess: {
      summary: "assess completeness, grade and deadlines of complaints, and say why",
      usage: [["[options] <files … or ->"]],
      about: [
        "Files hold cases in JSON: one case a line (NDJSON), or one case over several lines. `-` reads standard input. Results come in the order of the cases.",
      ],
      options: {
        full: "everything: reasons, steps, other readings, and what the document leaves open; text only",
        timeline: "each case along its time: what has happened, then what will if nothing else does",
      },
      exit: "0 all assessed, 1 a line could not be assessed or there was none, 2 wrong use or an unreadable file. An overdue case does not change the exit code.",
    },
    agenda: {
      summary: "open complaints, worst first",
      usage: [["[options] <files … or ->"]],
      about: [
        "Four groups: past the time limit, due today, with a time limit that is not settled yet or waiting for the complainant, running. Each case is one line: how late or how near, its grade, and what is to be done first. Closed cases are only counted.",
      ],
      options: {
        full: "under each case also its time limit, its owner, all that is to be done, and what is to be escalated; text only",
        unowned:
          "only those that nobody answers for: assigned or forwarded to nobody and taken over by nobody, and those past every level; longest waiting first",
      },
      exit: "0 fine, 1 a case could not be read or there was none, 2 wrong use or an unreadable file. An overdue case does not change the exit code.",
    },
    due: {
      summary: "when a deadline falls due and why, without writing a case",
      usage: [["<sop> [deadline] --from <instant> [options]"]],
      about: [
        "`<sop>` is an id or a rule file. The deadline may be left out where there is only one. The count is started by the event that starts it in the SOP, at the instant of `--from`. While facts are missing, every possibility is shown.",
      ],
      options: {
        from: ["<instant>", "when it starts, like 2026-07-10T10:00:00+08:00"],
        service: ["<id>", "the service, where several have that deadline"],
        channel: ["<id>", "the channel by which the complaint came"],
        fact: [
          "FACT=VALUE",
          "a fact that is established, or grade=GRADE; may be repeated. Values: true, false, a number, a date, the id of a choice, or several ids with commas between",
        ],
        now: ["<instant>", "when it is judged (default: the instant of `--from`)"],
      },
      exit: "0 fine, 1 a faulty rule file or an unknown choice, 2 wrong use. A deadline that has passed does not change the exit code.",
    },
    check: {
      summary: "check SOP rule files, policies and holiday decrees",
      usage: [["[options] <files or folders …>"]],
      about: [
        "Each finding names file:line:column, shows that part of the file, and says how to mend it. Folders are checked throughout (*.json); what a file is, its `$schema` and its content tell, and those that are no rule files are named.",
        "Findings about what a file says that can be loaded may be accepted for a time, by `accept` in the file; what is accepted is listed all the same. For CI: `--format github` (GitHub), `junit` (GitLab and others), `sarif` (code scanning); `json` and `sarif` carry fingerprints of findings that stay the same when other parts of the file are edited.",
      ],
      options: {
        "fail-on": "the least grave finding that makes the exit code 1; info is a note",
        law: "name limits too that are looser than those of the regulations that the file names in `compare`",
        schema: "write a JSON Schema for one SOP file, with its own ids, for editors; nothing is checked",
        sop: ["<id or file>", "the SOP under a policy that is checked; may be repeated"],
        now: [
          "<instant>",
          "when what has run out is judged: `until`, `reviewBy` (default: this computer's clock)",
        ],
      },
      exit: "0 no finding that fails the check, 1 there is one, 2 wrong use or an unreadable file.",
    },
    test: {
      summary: "try rule files by the scenarios beside them",
      usage: [["[options] <files, folders or SOP ids …>"]],
      about: [
        "The scenarios of the SOP `our-sop.json` stand in `our-sop.scenarios.json`: one case, one instant, and the answer that is expected. Only what fails is printed, each with the reasons of its answer; then coverage: clauses, rules, steps and other parts that no scenario exercised.",
        'Times are written like `2026-07-10 10:00`, in the institution\'s own time; a date alone as a limit is the end of that day. `"?"` where something is expected is filled in by `--write`, to be checked against the document.',
      ],
      options: {
        cover: ["<percent>", "fail when fewer clauses than this were exercised, such as 100"],
        write: 'fill in each `"?"` of the file of scenarios with the answer',
        watch: "try again whenever a file is saved",
        sop: ["<id or file>", "the SOP under a policy that is tried; may be repeated"],
      },
      exit: "0 all is as expected, 1 something failed or too little is covered, 2 wrong use or no scenario.",
    },
    show: {
      summary: "show what an SOP holds, and what it leaves open",
      usage: [
        ["<sop>", "an overview: services, channels, grades, deadlines"],
        ["<sop> events", "the events that it listens to, and what each does"],
        ["<sop> gaps", "what the document leaves open, by kind"],
        ["<sop> law", "its limits beside those of the regulations that it names for comparison"],
        ["<sop> readings", "what can be read in several ways, and what changes by it"],
      ],
      about: ["`<sop>` is an id or a rule file."],
      options: {},
      exit: "0 fine, 1 a faulty rule file, 2 wrong use or a missing file.",
    },
    report: {
      summary: "report on recurring duties against a log of what was done",
      usage: [["duties --sop <id or file> [options] <log files … or ->"]],
      about: [
        'One entry a line: { "duty": "<id>", "at": "<instant>", "for": "<period>" }. Without `for` an entry counts for the period in which it was done. Periods: 2026-07-10, 2026-W28, 2026-07, 2026-Q3, 2026-H2, 2026.',
      ],
      options: {
        since: [
          "<date>",
          "first period to be judged (default: since the SOP is in force, or since the first entry)",
        ],
        sop: ["<id or file>", "the SOP that declares the duties"],
      },
      exit: "0 fine, 1 an entry cannot be used or there is none, 2 wrong use or an unreadable file. A duty that was not done does not change the exit code.",
    },
    calendar: {
      summary: "working days, holidays, and the decrees that set them",
      usage: [
        ["[month or year]", "a calendar (default: this month)"],
        ["--from <date> --to <date>", "how many working days lie between"],
        ["--from <date> --add <count>", "when so many working days end"],
      ],
      about: [],
      options: {
        from: ["<date>", "count from this date"],
        to: ["<date>", "up to and including this date"],
        add: ["<count>", "so many working days; a negative number counts back"],
        calendar: ["<id>", "another calendar of that SOP"],
        "no-cuti-bersama": "cuti bersama (collective leave) stays a working day",
        sop: [
          "<id or file>",
          "use this SOP's calendar (default: Monday–Friday, national holidays, cuti bersama, and the days of `--local`)",
        ],
        now: ["<instant>", "decides which month is this one (default: this computer's clock)"],
      },
      exit: "0 fine, 1 a file that was given is faulty, 2 wrong use.",
    },
    help: {
      summary: "help about a command, a diagnostic code, or an event type",
      usage: [
        ["[command]", "how to use a command, or the list of all"],
        ["codes", "every diagnostic code with its message"],
        ["<CODE>", "what a code means, what to avoid, what to write instead, and why"],
        ["events", "every built-in event type"],
        ["<event>", "who does it, and what it does: received, diterima"],
      ],
      about: [],
      options: {},
      exit: "0 fine, 2 unknown.",
    },
  },
};
