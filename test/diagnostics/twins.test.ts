/** Every code has a bad twin under `test/bad/`: the least that yields this code, at its place, and no other. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkPolicy } from "../../src/assess/load-policy.ts";
import { checkSop, type LoadOptions, loadSop, SopError } from "../../src/assess/load-sop.ts";
import type { AssessOptions } from "../../src/assess/options.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { inLanguage, type Language, languages } from "../../src/base/language.ts";
import { MisuseError } from "../../src/base/misuse-error.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import { addWorkingDays, addWorkingTime } from "../../src/calendar/public.ts";
import { isDecree } from "../../src/check/check-decree.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { type Code, codes, codesByRoom } from "../../src/diagnostics/codes.ts";
import type { Problem } from "../../src/diagnostics/diagnostic.ts";
import type { MisuseCode } from "../../src/diagnostics/misuse.ts";
import { diagnosticTexts } from "../../src/diagnostics/texts.ts";
import { toEngineCondition } from "../../src/engine/index.ts";
import { explain } from "../../src/explain/explain.ts";
import { checkScenarios } from "../../src/scenarios/check-scenarios.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { folderWith, sopan } from "../cli/command.ts";

/** Where the finding must stand, and the name that its help must suggest (none, where nothing is near). */
type Expected = readonly [place: string, suggestion?: string];

// biome-ignore format: a table, one rule file a line
const ruleFiles: Readonly<Partial<Record<Code, Expected>>> = {
  S101: ["13:64", "true"],
  S102: ["15:46"],
  S103: ["15:43"],
  S104: ["15:35"],
  S105: ["14:50"],
  S106: ["8:5"],
  S107: ["16:1"],
  S108: ["14:9"],
  S109: ["21:92"],
  S110: ["12:7"],
  S111: ["12:15"],
  S112: ["12:37"],
  S113: ["13:52"],
  S114: ["17:54"],
  S115: ["13:42"],
  S201: ["15:45"],
  S202: ["13:52", "required"],
  S203: ["7:23"],
  S204: ["15:56", "working-day"],
  S205: ["3:34"],
  S206: ["4:28"],
  S207: ["15:45"],
  S301: ["15:94", "CTH-D1"],
  S302: ["18:71", "humas"],
  S303: ["12:19", "kantor"],
  S304: ["12:32", "sms"],
  S305: ["14:44", "received"],
  S306: ["14:72"],
  S307: ["20:24", "hari-kerja"],
  S308: ["19:13", "1x24-jam"],
  S309: ["7:76", "contoh"],
  S310: ["7:5"],
  S311: ["19:13"],
  S312: ["7:3"],
  S313: ["15:82"],
  S314: ["4:63"],
  S315: ["7:5"],
  S316: ["3:63"],
  S317: ["7:78", "responded"],
  S321: ["20:64", "tanggapan"],
  S322: ["15:60", "mencatat"],
  S323: ["15:86", "nota-komplain"],
  S324: ["15:48", "twitter"],
  S325: ["16:69", "pengaduan"],
  S326: ["10:22"],
  S331: ["13:62", "data-lengkap"],
  S401: ["16:85", "kematian"],
  S402: ["16:109"],
  S403: ["16:127"],
  S404: ["16:126", "langsung"],
  S405: ["16:75"],
  S406: ["16:84"],
  S407: ["16:103"],
  S408: ["16:133"],
  S409: ["17:90", "gawat"],
  S410: ["15:66"],
  S411: ["16:75"],
  S415: ["16:56"],
  S413: ["15:81"],
  S414: ["16:71"],
  S416: ["16:35"],
  S417: ["16:18"],
  S332: ["10:7"],
  S412: ["13:18"],
  S501: ["15:11"],
  S502: ["18:60"],
  S503: ["16:25"],
  S504: ["18:11"],
  S505: ["15:21"],
  S506: ["15:21"],
  S507: ["15:56"],
  S508: ["15:77"],
  S509: ["14:51"],
  S510: ["19:13"],
  S521: ["22:86"],
  S522: ["20:53"],
  S523: ["14:60"],
  S524: ["14:41"],
  S525: ["11:63"],
  S526: ["15:68"],
  S527: ["14:64"],
  S528: ["14:68"],
  S529: ["15:11"],
  S530: ["20:63"],
  S531: ["13:62"],
  S532: ["13:69"],
  S533: ["13:101"],
  S534: ["13:106"],
  S535: ["12:24"],
  S536: ["13:92"],
  S537: ["10:52"],
  S541: ["16:30"],
  S601: ["8:120"],
  S602: ["12:19"],
  S901: ["31:15", "S743"],
  S902: ["31:15"],
  S903: ["32:13"],
  S904: ["34:13", "direktur"],
};

// biome-ignore format: a table, one case a line
const cases: Readonly<Partial<Record<Code, Expected>>> = {
  C101: ["/channel"],
  C102: ["/chanel", "channel"],
  C103: ["/events/1/at"],
  C104: ["/events/1/at"],
  C201: ["/service", "pengaduan"],
  C202: ["/channel", "sms"],
  C203: ["/fields/nma", "nama"],
  C204: ["/facts/kematain", "kematian"],
  C205: ["/events/1/type", "responded"],
  C206: ["/facts/kematian"],
  C207: ["/fields/email"],
  C208: ["/sop"],
  C209: ["/events/1/grade", "merah"],
  C210: ["/events/1"],
  C211: ["/channel"],
  C212: ["/fields/judul"],
  C221: ["/fields/bukti"],
  C222: ["/fields/bukti"],
  C223: ["/fields/bukti/1"],
  C224: ["/fields/bukti/0"],
  C225: ["/fields/bukti"],
  C231: ["/events/1/channel", "email"],
  C232: ["/events/1/by", "humas"],
  C233: ["/events/1"],
  C234: ["/events/1"],
  C235: ["/events/1"],
  C236: ["/events/1/to"],
  C237: ["/events/1/channel"],
  C238: ["/events/1/amount"],
  C301: ["/events/0"],
  C303: ["/events/0/at"],
  C304: ["/events"],
  C311: ["/events/1"],
  C312: ["/events/1"],
  C313: ["/events/1/amount"],
  C314: ["/events/2"],
  C315: ["/events/1"],
  C316: ["/events/1"],
  C317: ["/events/1"],
  C319: ["/events/1"],
  C320: ["/events/1/deadline", "jawaban-informasi"],
  C321: ["/events/1/by"],
  C322: ["/events/1/amount"],
  C323: ["/events/1/dueAt"],
  C324: ["/events/1"],
  C325: ["/events/1/dueAt"],
  C326: ["/events/1"],
  C327: ["/events/1"],
  C331: ["/events/1"],
  C332: ["/events/2"],
  C333: ["/events/1"],
  C334: ["/events/1"],
  C335: ["/events/1/ref"],
  C336: ["/events/2/ref"],
  C337: ["/events/1/ref"],
  C338: ["/events/0"],
  C339: ["/events/2"],
  C340: ["/events/2"],
  C341: ["/events/1"],
  C342: ["/events/1"],
  C343: ["/events/1"],
  C344: ["/events/1"],
  C345: ["/events/1/reason"],
  C346: ["/events/3"],
  C347: ["/events/2"],
  C350: ["/events/2/to", "manajemen"],
  C351: ["/events/2/ref"],
  C352: ["/events/1"],
  C371: ["/1/duty", "laporan-rtl"],
  C372: ["/1/at"],
  C373: ["/1/for"],
  C374: ["/1/periode"],
  C375: ["/1/at"],
  C401: ["", "calendarAsOf"],
  C402: ["", "tanggapan"],
  C403: ["", "hari-terima-dihitung"],
  C404: [""],
  C501: [""],
  C502: [""],
  C503: ["/sop", "rsud-buleleng"],
  C504: ["/sop"],
  C353: [""],
  C354: [""],
  C505: [""],
  C506: [""],
  C507: [""],
};

/** Files that only the command can tell to be wrong: their bytes, or one beside the other. */
const bytes: Readonly<Partial<Record<Code, Expected>>> = {
  S121: ["3:30"],
  S122: ["3:32"],
  S123: ["2:29"],
  S124: ["1:1"],
};

// biome-ignore format: a table, one policy a line
const policies: Readonly<Partial<Record<Code, Expected>>> = {
  S551: ["/sop"],
  S552: ["/services/pengadua", "pengaduan"],
  S553: ["/services/pengaduan/deadlines/tanggapan"],
  S554: ["/services/pengaduan/pause/tangapan", "tanggapan"],
  S555: ["/turnOn/0"],
  S556: ["/calendars/kantor"],
  S557: ["/roles/humas"],
  S558: ["/services/*/pause/tangapan", "tanggapan"],
  S559: ["/services/*/deadlines/tanggapan"],
  S560: ["/services/pengadua", "pengaduan"],
};

// biome-ignore format: a table, one file of scenarios a line
const scenarios: Readonly<Partial<Record<Code, Expected>>> = {
  T101: ["/sop", "rsud-buleleng"],
  T102: ["/policy"],
  T103: ["/scenarios/0/expect/deadlines/tangapan", "tanggapan"],
  T104: ["/scenarios/1/name"],
  T105: ["/scenarios/0/expect"],
  T106: ["/scenarios/0/facts/gawat"],
};

/** What is told after as many findings as a file is given, so that it cannot stand alone. */
const afterMany: Readonly<Partial<Record<Code, Expected>>> = {
  S116: ["212:7"],
};

/** Rule files that are right by themselves, with what a host gives beside them. */
const givenBeside: Readonly<Partial<Record<Code, Expected>>> = {
  S333: ["/calendars"],
};

/** Limits that are looser than those of a regulation that ships. */
const besideLaws: Readonly<Partial<Record<Code, Expected>>> = {
  S831: ["21:21"],
  S832: ["21:21"],
};

/** What a misuse suggests. Each twin is a call; the calendar functions get a compiled calendar before its arguments. */
const misuses: Readonly<Record<MisuseCode, string | undefined>> = {
  U101: "dueOnDayOff",
  U102: "working-day",
  U103: undefined,
  U104: undefined,
  U105: undefined,
  U106: undefined,
  U107: undefined,
  U108: undefined,
  U109: undefined,
  U110: undefined,
  U111: undefined,
  U112: undefined,
  U121: undefined,
  U122: undefined,
  U123: undefined,
  U124: undefined,
  U125: undefined,
  U126: undefined,
  U131: undefined,
  U132: undefined,
  U133: undefined,
};

type Call = (...given: never[]) => unknown;

const calls: Readonly<Record<string, Call>> = {
  addWorkingDays: addWorkingDays.bind(null, compileCalendar()) as Call,
  addWorkingTime: addWorkingTime.bind(null, compileCalendar()) as Call,
  compileCalendar,
  // The SOP for the words, and that of the assessment.
  explain: (words: string, made: string) =>
    explain(shippedSop(words), assess(shippedSop(made), {}, "2026-07-10T12:00:00+07:00")),
  isDecree,
  loadSop,
  /** So many shared conditions, each of which refers to the next one twice. */
  toEngineCondition: (count: number) => {
    const facts = { kematian: { type: "boolean", label: "Kematian" } };
    const twice = (name: string) => ({ all: [{ condition: name }, { condition: name }] });
    const chain = Array.from({ length: count }, (_, at) => [`c${at}`, twice(`c${at + 1}`)] as const);
    const last = { fact: "kematian", operator: "equal", value: true };
    const conditions = Object.fromEntries([...chain, [`c${count}`, last]]);
    return toEngineCondition(inlineSop({ facts, service: { conditions } }), "pengaduan", { condition: "c0" });
  },
  sopSet: (...spans: (readonly [string | null, string | null])[]) =>
    sopSet(
      spans.map(([effectiveFrom, effectiveTo]) => {
        const { file } = shippedSop("puskesmas-sewo");
        return loadSop({ ...file, validity: { ...file.validity, effectiveFrom, effectiveTo } });
      }),
    ),
};

const folder = new URL("../bad/", import.meta.url);

interface Said {
  readonly place: string;
  readonly code: Code;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
}

function twin(code: string): string {
  return readFileSync(new URL(`${code}.json`, folder), "utf8");
}

function saidOfRuleFile(text: string, language: Language): Said[] {
  return checkSop(text, { language }).map((found) => ({ ...found, place: `${found.line}:${found.column}` }));
}

/** The log of an SOP's recurring duties. */
interface LogTwin {
  readonly sop: string;
  readonly now: string;
  readonly log: readonly unknown[];
}

interface CaseTwin {
  /** Id of a shipped SOP, or one written in the twin. */
  readonly sop: string | object;
  readonly now: string;
  readonly options?: AssessOptions;
  readonly case: unknown;
}

/** A text as it is stored: in an encoding, or with its `x` repeated. */
interface StoredText {
  readonly bytes?: BufferEncoding;
  readonly repeated?: number;
}
interface LineTwin extends StoredText {
  readonly line: string;
}
interface FileTwin extends StoredText {
  readonly file: string;
  /** The name of a second file with the same text. */
  readonly beside?: string;
}

function bytesOf(twin: LineTwin | FileTwin): Buffer {
  const { bytes, repeated } = twin;
  const text = "line" in twin ? twin.line : twin.file;
  return Buffer.from(repeated === undefined ? text : text.replace("x", "x".repeat(repeated)), bytes);
}

/** A line of a stream goes through the command; anything else is assessed. */
async function saidOfCase(text: string, language: Language): Promise<Said[]> {
  const json = JSON.parse(text) as CaseTwin | LogTwin | LineTwin;
  if ("log" in json) return saidOfLog(json, language);
  const problems = "line" in json ? await problemsOfLine(json, language) : problemsOf(json, language);
  return problems.map((problem) => ({ ...problem, place: problem.pointer }));
}

function saidOfLog({ sop, now, log }: LogTwin, language: Language): Said[] {
  const { problems } = checkDuties(shippedSop(sop), log, now, { language });
  return problems.map((problem) => ({ ...problem, place: problem.pointer }));
}

function problemsOf(
  { sop, now, options, case: complaint }: CaseTwin,
  language: Language,
): readonly Problem[] {
  const loaded = typeof sop === "string" ? shippedSop(sop) : loadSop(sop);
  return assess(loaded, complaint, now, { ...options, language }).problems;
}

async function problemsOfLine(twin: LineTwin, language: Language): Promise<readonly Problem[]> {
  const command = `assess --format ndjson --now 2026-07-10T12:00:00+08:00 --lang ${language} -`;
  const { out, code } = await sopan(command, { stdin: bytesOf(twin) });
  expect(code).toBe(1);
  return (JSON.parse(out) as { readonly problems: readonly Problem[] }).problems;
}

/** What is suggested in a help text. */
function suggestedIn(help: string, language: Language): string | undefined {
  const [before = "", after = ""] = inLanguage(diagnosticTexts, language).suggestion.split("{suggestion}");
  const at = help.indexOf(before);
  const from = at + before.length;
  const to = help.indexOf(after, from);
  return at < 0 || to < 0 ? undefined : help.slice(from, to);
}

function expectOnly(
  code: Code,
  [place, suggestion]: Expected,
  said: readonly Said[],
  language: Language,
): void {
  expect(said.map((each) => `${each.place} ${each.code}`)).toEqual([`${place} ${code}`]);
  const [{ severity, message, help }] = said as [Said];
  expect(severity).toBe(codes[code]);
  expect(suggestedIn(help, language)).toBe(suggestion);
  expect(`${message} ${help}`).not.toMatch(/\{\w+\}|undefined|\[object/);
}

const rowsOf = (table: Readonly<Partial<Record<Code, Expected>>>) =>
  Object.entries(table) as [Code, Expected][];

describe("a rule file with one fault", () => {
  test.each(rowsOf(ruleFiles))("%s is named at its place, alone", (code, expected) => {
    for (const language of languages)
      expectOnly(code, expected, saidOfRuleFile(twin(code), language), language);
  });
});

describe("a rule file with one finding more than it is given", () => {
  test.each(rowsOf(afterMany))("%s is named behind them, once", (code, expected) => {
    for (const language of languages) {
      const said = saidOfRuleFile(twin(code), language);
      expect(said.slice(0, -1).map((each) => each.code)).toEqual(Array(200).fill("S202"));
      expectOnly(code, expected, said.slice(-1), language);
    }
  });
});

describe("a case with one fault", () => {
  test.each(rowsOf(cases))("%s is named at its place, alone", async (code, expected) => {
    for (const language of languages)
      expectOnly(code, expected, await saidOfCase(twin(code), language), language);
  });
});

describe("a policy with one fault", () => {
  test.each(rowsOf(policies))("%s is named at its place, alone", (code, expected) => {
    const { sop, policy } = JSON.parse(twin(code)) as { readonly sop: string; readonly policy: object };
    for (const language of languages) {
      const said = checkPolicy(policy, shippedSop(sop), { language });
      const placed = said.map((each) => ({ ...each, place: each.pointer }));
      expectOnly(code, expected, placed, language);
    }
  });
});

describe("a file of scenarios with one fault", () => {
  test.each(rowsOf(scenarios))("%s is named at its place, alone", (code, expected) => {
    const { sop, scenarios: file } = JSON.parse(twin(code)) as {
      readonly sop: string | object;
      readonly scenarios: object;
    };
    const loaded = typeof sop === "string" ? shippedSop(sop) : loadSop(sop);
    for (const language of languages) {
      const said = checkScenarios(file, loaded, { language });
      const placed = said.map((each) => ({ ...each, place: each.pointer }));
      expectOnly(code, expected, placed, language);
    }
  });
});

describe("a call with one fault", () => {
  test.each(Object.entries(misuses))("%s is thrown, with its code", (code, suggestion) => {
    const { call, arguments: given } = JSON.parse(twin(code)) as {
      readonly call: string;
      readonly arguments: readonly never[];
    };
    let thrown: unknown = null;
    try {
      calls[call]!(...given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MisuseError);
    expect(thrown).toBeInstanceOf(RangeError);
    const { code: said, message, help } = thrown as MisuseError;
    expect(said).toBe(code);
    expect(message.endsWith(`; ${help}`)).toBe(true);
    expect(suggestedIn(help, "en")).toBe(suggestion);
    expect(message).not.toMatch(/\{\w+\}|\[object/);
  });
});

describe("what a host gives beside a rule file, with one fault", () => {
  test.each(rowsOf(givenBeside))("%s is named at its place, alone", (code, expected) => {
    const { sop, local } = JSON.parse(twin(code)) as {
      readonly sop: object;
      readonly local: LoadOptions["local"] & object;
    };
    expect(checkSop(sop)).toEqual([]);
    for (const language of languages) {
      const said = checkSop(sop, { language, local });
      const placed = said.map((each) => ({ ...each, place: each.pointer }));
      expectOnly(code, expected, placed, language);
      expect(() => loadSop(sop, { local })).toThrow(SopError);
    }
  });
});

describe("a limit that is looser than a regulation", () => {
  test.each(rowsOf(besideLaws))(
    "%s is named at its place, alone, where it is asked for",
    async (code, expected) => {
      const cwd = folderWith({ "contoh.json": twin(code) });
      expect(await sopan("check contoh.json --fail-on info", { cwd })).toMatchObject({ code: 0 });
      for (const language of languages) {
        const { out } = await sopan(`check contoh.json --law --format json --lang ${language}`, { cwd });
        const found = JSON.parse(out) as readonly (Said & {
          readonly line: number;
          readonly column: number;
        })[];
        const said = found.map((each) => ({ ...each, place: `${each.line}:${each.column}` }));
        expectOnly(code, expected, said, language);
      }
    },
  );
});

describe("a file that only the command can tell to be wrong", () => {
  test.each(rowsOf(bytes))("%s is named at its place, alone", async (code, expected) => {
    const file = JSON.parse(twin(code)) as FileTwin;
    const { beside = "contoh.json" } = file;
    const cwd = folderWith({ "contoh.json": bytesOf(file), [beside]: bytesOf(file) });
    // A file that is named is checked, whatever it seems to be.
    const named = [...new Set(["contoh.json", beside])].join(" ");
    for (const language of languages) {
      const { out } = await sopan(`check ${named} --format json --lang ${language}`, { cwd });
      const found = JSON.parse(out) as readonly (Said & { readonly line: number; readonly column: number })[];
      const said = found.map((each) => ({ ...each, place: `${each.line}:${each.column}` }));
      expectOnly(code, expected, said, language);
    }
  });
});

describe("bad twins", () => {
  test("every code has one, and every one has a code", () => {
    const known = Object.keys(codes).sort();
    expect(
      readdirSync(folder)
        .map((name) => name.replace(/\.json$/, ""))
        .sort(),
    ).toEqual(known);
    // Those of the linter are held by `test/lint/twins.test.ts`.
    expect(
      [
        ruleFiles,
        afterMany,
        bytes,
        givenBeside,
        besideLaws,
        cases,
        policies,
        scenarios,
        misuses,
        codesByRoom.lint,
      ]
        .flatMap((table) => Object.keys(table))
        .sort(),
    ).toEqual(known);
  });
});
