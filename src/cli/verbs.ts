/**
 * The table of verbs: what each does, which options it takes, and what its help page shows. Dispatch, suggestions and
 * help come from it; words for a verb and its options stand in `texts/`, and a missing one is a type error.
 */
import { agendaVerb } from "./agenda.ts";
import { assessVerb } from "./assess.ts";
import { calendarVerb } from "./calendar.ts";
import { checkVerb } from "./check.ts";
import { checkFormatIds } from "./check-formats.ts";
import { dueVerb } from "./due.ts";
import { helpVerb } from "./help.ts";
import { commonOptions } from "./options.ts";
import { reportVerb } from "./report.ts";
import { showVerb } from "./show.ts";
import { testVerb } from "./test.ts";
import { testFormatIds } from "./test-formats.ts";
import type { Verb } from "./verb.ts";

const { sop, policy, decree, local, now, reading, "as-of": asOf } = commonOptions;
const files = Number.POSITIVE_INFINITY;
const textOrJson = ["text", "json"] as const;
const textOrLines = ["text", "ndjson"] as const;

export const verbs = {
  assess: {
    run: assessVerb,
    options: { full: "flag", timeline: "flag", ...commonOptions, format: textOrLines },
    operands: files,
    help: {
      examples: [
        "assess --sop rsud-buleleng {cases}",
        "assess --format ndjson - < {cases} > {results}",
        "assess --full --now 2026-07-10T12:00:00+08:00 {case}",
        "assess --timeline --now 2026-07-10T12:00:00+08:00 {case}",
      ],
      listsSops: true,
    },
  },
  agenda: {
    run: agendaVerb,
    options: { unowned: "flag", full: "flag", ...commonOptions, format: textOrJson },
    operands: files,
    help: {
      examples: [
        "agenda {cases}",
        "agenda --full {cases}",
        "agenda --unowned {cases}",
        "agenda --sop {sop} --policy {policy} --format json - < {cases}",
      ],
    },
  },
  due: {
    run: dueVerb,
    options: {
      from: "value",
      service: "value",
      channel: "value",
      fact: "values",
      policy,
      decree,
      local,
      now,
      "as-of": asOf,
      reading,
      format: textOrJson,
    },
    operands: 2,
    help: {
      examples: [
        "due rsud-buleleng tanggapan --from 2026-07-10T10:00:00+08:00 --fact kematian=true",
        "due puskesmas-sewo --from 2026-07-10T10:00:00+08:00 --channel facebook",
        "due rsud-buleleng tanggapan --from 2026-07-10T15:30:00+08:00 --fact grade=kuning",
      ],
      listsSops: true,
    },
  },
  check: {
    run: checkVerb,
    options: {
      "fail-on": ["warning", "error", "info"],
      law: "flag",
      schema: "flag",
      sop,
      decree,
      local,
      now,
      format: checkFormatIds,
    },
    operands: files,
    help: {
      examples: [
        "check {folder}",
        "check {sop}",
        "check --sop rsud-buleleng {policy}",
        "check --format sarif --fail-on error {folder} > {findings}",
        "check --law {sop}",
        "check --schema {sop} > {schema}",
      ],
    },
  },
  test: {
    run: testVerb,
    options: { cover: "value", write: "flag", watch: "flag", sop, decree, local, format: testFormatIds },
    operands: files,
    help: {
      examples: [
        "test {tried}",
        "test {folder}",
        "test --write {tried}",
        "test --format junit {folder} > {report}",
      ],
    },
  },
  show: {
    run: showVerb,
    options: { policy, decree, local, format: ["text", "json", "markdown"] },
    operands: 2,
    help: {
      examples: [
        "show rsud-buleleng",
        "show rsud-buleleng events",
        "show {sop} gaps --format json",
        "show rsud-buleleng readings",
      ],
      listsSops: true,
    },
  },
  report: {
    run: reportVerb,
    options: { since: "value", sop: "value", decree, local, now, format: textOrJson },
    operands: files,
    help: { examples: ["report duties --sop rsjd-atma-husada --since 2026-01-01 {log}"] },
  },
  calendar: {
    run: calendarVerb,
    options: {
      from: "value",
      to: "value",
      add: "value",
      calendar: "value",
      "no-cuti-bersama": "flag",
      sop: "value",
      decree,
      local,
      now,
      "as-of": asOf,
    },
    operands: 1,
    help: {
      examples: [
        "calendar 2026-07",
        "calendar 2026 --no-cuti-bersama",
        "calendar --from 2026-07-10 --to 2026-07-24",
        "calendar --from 2026-08-13 --add 3",
        "calendar 2028 --decree {decree} --local {local}",
      ],
    },
  },
  help: {
    run: helpVerb,
    options: {},
    operands: 1,
    help: { examples: ["help assess", "help codes", "help S404", "help events", "help received"] },
  },
} as const satisfies Readonly<Record<string, Verb>>;

export type VerbId = keyof typeof verbs;
export type OptionsOf<V extends VerbId> = (typeof verbs)[V]["options"];

/** The verbs in the order in which they are listed. */
export const verbIds = Object.keys(verbs) as readonly VerbId[];

/**
 * The verb of that name, null when there is none.
 *
 * @example verbNamed("asses") // null
 */
export function verbNamed(name: string): Verb | null {
  return Object.hasOwn(verbs, name) ? verbs[name as VerbId] : null;
}

/** What verbs of earlier versions are called now. */
const formerVerbs: ReadonlyMap<string, string> = new Map([
  ["unowned", "agenda --unowned"],
  ["timeline", "assess --timeline"],
  ["duties", "report duties"],
  ["code", "help"],
]);

/**
 * The present form of a verb of earlier versions with the user's own arguments, null for any other name.
 *
 * @example presentForm("unowned", ["a.ndjson"]) // "sopan agenda --unowned a.ndjson"
 */
export function presentForm(name: string, args: readonly string[]): string | null {
  const now = formerVerbs.get(name);
  if (now === undefined) return null;
  // Without a code the former verb listed all of them.
  const rest = name === "code" && args.length === 0 ? ["codes"] : args;
  return ["sopan", now, ...rest.map(quoted)].join(" ");
}

/** An argument as a shell takes it for one. */
function quoted(arg: string): string {
  return /^[\w./:=@%+,-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
}
