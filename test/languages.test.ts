/**
 * A language is the list of `texts/` folders, chosen in one place: no words in a language stand outside them, whoever
 * asks for a language that there is not is refused, and what one language says of something the others say of it too.
 */

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { amounts } from "../src/assess/amounts.ts";
import { assess } from "../src/assess/assess.ts";
import { eventsAhead } from "../src/assess/events-ahead.ts";
import { checkIntake } from "../src/assess/intake-api.ts";
import { checkPolicy, loadPolicy } from "../src/assess/load-policy.ts";
import { checkSop, loadSop } from "../src/assess/load-sop.ts";
import { otherReadings } from "../src/assess/other-readings.ts";
import { defaultLanguage, type Language, languageOf, languages } from "../src/base/language.ts";
import { MisuseError } from "../src/base/misuse-error.ts";
import { compileCalendar } from "../src/calendar/calendar.ts";
import { checkDecree } from "../src/check/check-decree.ts";
import { checkLocalDays } from "../src/check/check-local-days.ts";
import { AgendaBuilder, agenda } from "../src/desk/agenda.ts";
import { checkDuties } from "../src/desk/check-duties.ts";
import { findUnowned, UnownedBuilder } from "../src/desk/find-unowned.ts";
import { timeline } from "../src/desk/timeline.ts";
import { problem } from "../src/diagnostics/diagnostic.ts";
import { assessWithResolvers } from "../src/engine/assess-with-resolvers.ts";
import { civilDateInWords } from "../src/explain/civil-date.ts";
import { explain } from "../src/explain/explain.ts";
import { timeLeft } from "../src/explain/time-left.ts";
import { checkAgainstLaw } from "../src/impact/check-against-law.ts";
import { compareReadings } from "../src/impact/compare-readings.ts";
import { codeTexts } from "../src/lint/code-texts.ts";
import { lint, lintWithAccepted } from "../src/lint/lint.ts";
import { renderAgenda } from "../src/render/agenda-text.ts";
import { renderAssessment } from "../src/render/assessment-text.ts";
import { renderMonth, renderYear } from "../src/render/calendar-text.ts";
import { renderDiagnostics, renderProblems } from "../src/render/diagnostics-text.ts";
import { renderDue } from "../src/render/due-text.ts";
import { renderDuties } from "../src/render/duties-text.ts";
import { renderEvent, renderEventList } from "../src/render/event-page.ts";
import { renderEvents } from "../src/render/events-text.ts";
import { renderReadings } from "../src/render/readings-text.ts";
import { renderTimeline } from "../src/render/timeline-text.ts";
import { renderUnowned } from "../src/render/unowned-text.ts";
import { renderAddedWorkingDays, renderWorkingDaysBetween } from "../src/render/working-days-text.ts";
import { shippedSop } from "./assess/shipped.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const entries = readdirSync(src, { recursive: true, withFileTypes: true });
const pathOf = (entry: { readonly parentPath: string; readonly name: string }) =>
  join(entry.parentPath, entry.name).slice(src.length);
const folders = entries
  .filter((entry) => entry.isDirectory() && entry.name === "texts")
  .map(pathOf)
  .sort();
const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".ts")).map(pathOf);
/** Everything but the texts and the one place in which a language is chosen. */
const code = files.filter((file) => !/\/texts\//.test(file) && file !== "base/language.ts");

/** Source without its comments. */
function bare(file: string): string {
  return withoutComments(readFileSync(join(src, file), "utf8"));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What a source may not do with languages outside the texts, by the pattern that gives it away. */
const offences: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    "words of both languages in a row",
    /\bid:\s*(["'`])(?:(?!\1).)*\1,?\s*en:|\ben:\s*(["'`])(?:(?!\2).)*\2,?\s*id:/,
  ],
  ["a language named in code", /(["'`])en\1/],
  ["a language told apart", /\b\w*language\b\s*(?:[!=]==?|\?\?)\s*["'`]|[!=]==?\s*[\w.]*\blanguage\b/i],
  ["a language by default", /\blanguage\b\s*=\s*["'`]|\?\?\s*["'`]id["'`]|ProblemList\(["'`]/],
  ["texts looked up past the one place", /\[(?:\w+\.)*language\]/],
  ["a switch over languages", /switch \((?:\w+\.)*language\)/],
];

function offencesOf(text: string): string[] {
  return offences.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

describe(`the languages are ${languages.join(", ")}, and the folders of texts`, () => {
  test("are found at all", () => expect(folders.length).toBeGreaterThanOrEqual(3));

  test.each(folders)("%s has each of them and nothing else", (folder) => {
    // A language is a file, and a folder of the same name where it is long.
    const names = readdirSync(join(src, folder)).map((name) => basename(name, ".ts"));
    expect([...new Set(names)].sort()).toEqual([...languages].sort());
    for (const language of languages) expect(files).toContain(`${folder}/${language}.ts`);
  });

  test.each(folders)("%s stands beside its table", (folder) => {
    expect(dirname(folder)).toMatch(/^\w+$/);
    expect(files).toContain(`${folder}.ts`);
  });
});

describe("outside the texts", () => {
  test("nothing is said in a language", () => {
    expect(code.length).toBeGreaterThan(150);
    expect(code.flatMap((file) => offencesOf(bare(file)).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  test.each([
    ['const x = { id: "teks", en: "a text" };', "words of both languages in a row"],
    ["const x = {\n  id: `sampai 5`,\n  en: `up to 5`,\n};", "words of both languages in a row"],
    ['const x = { en: "a text", id: "teks" };', "words of both languages in a row"],
    ['return language === "id" ? a : b;', "a language told apart"],
    ["if (options.language !== fallback) x();", null],
    ["if (each === options.language) x();", "a language told apart"],
    ['return lang === "en" ? a : b;', "a language named in code"],
    ['const language = options.language ?? "id";', "a language told apart"],
    ['function f({ language = "id" }: Options) {}', "a language by default"],
    ['f(options.lang ?? "id");', "a language by default"],
    ['new ProblemList("id");', "a language by default"],
    ["const texts = all[language];", "texts looked up past the one place"],
    ["const texts = all[this.language];", "texts looked up past the one place"],
    ["switch (language) {}", "a switch over languages"],
    ['// of both: { id: "teks", en: "a text" }', null],
    ['const readings = [{ id: "jam-kerja" }, { id: "24-jam" }];', null],
  ])("`%s` would be seen for what it is", (text, what) => {
    const found = offencesOf(withoutComments(text));
    if (what === null) expect(found).toEqual([]);
    else expect(found).toContain(what);
  });
});

/** Indonesian words that no id, key or institution is made of. */
const indonesian =
  /(["'`])(?:(?!\1).)*\b(?:yang|dan|tidak|atau|untuk|dengan|belum|sudah|bukan|adalah)\b[^-](?:(?!\1).)*\1/;
/** Why a file may be Indonesian in every language. */
const inIndonesianByDesign: readonly (readonly [path: RegExp, why: string])[] = [
  [/^cli\/code-examples\.ts$/, "excerpts of rule files and cases, as people write them here"],
  [/^format\//, "the descriptions and examples of the schemas"],
  [/^scenarios\/format\//, "the same of scenarios, whose formats name what answers are"],
  [/^lint\/\w+\/\w+-words\.ts$/, "the words of the documents that are read"],
  [/^calendar\/day-names\.ts$/, "names in answers, which are data"],
  [/^explain\/decree-words\.ts$/, "decrees are cited by the names that they bear"],
];

describe("Indonesian words", () => {
  const isFree = (file: string) => inIndonesianByDesign.some(([path]) => path.test(file));

  test("stand nowhere else", () => {
    const found = code
      .filter((file) => !isFree(file))
      .map((file) => [file, indonesian.exec(bare(file))?.[0]]);
    expect(found.filter(([, words]) => words !== undefined)).toEqual([]);
  });

  test.each(inIndonesianByDesign)("stand where %s matches", (path) => {
    expect(code.filter((file) => path.test(file) && indonesian.test(bare(file)))).not.toEqual([]);
  });
});

const sop = shippedSop("rsud-buleleng");
const now = "2026-07-13T10:00:00+08:00";
const complaint = {
  id: "ADU-1",
  service: "pengaduan",
  channel: "sms",
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const assessment = assess(sop, complaint, now);
const deadline = assessment.deadlines[0]!;
const calendar = compileCalendar();
const policy = { formatVersion: 1, id: "p", version: "1", title: "P", sop: sop.id, services: {} };

/** Whatever takes a language; each with as little to say as can be, so that no lookup of words refuses it by chance. */
// biome-ignore format: a table, one function a line
const asked: readonly (readonly [name: string, ask: (options: { readonly language: Language }) => unknown])[] = [
  ["loadSop", (options) => loadSop(sop.file, options)],
  ["checkSop", (options) => checkSop(sop.file, options)],
  ["loadPolicy", (options) => loadPolicy(policy, sop, options)],
  ["checkPolicy", (options) => checkPolicy(policy, sop, options)],
  ["checkDecree", (options) => checkDecree('{ "id": "skb-2028", "kind": "yearly", "year": 2028, "title": "SKB", "numbers": [], "issued": "2027-10-01", "adds": [], "removes": [] }', options)],
  ["checkLocalDays", (options) => checkLocalDays("[]", options)],
  ["assess", (options) => assess(sop, complaint, now, options)],
  ["assessWithResolvers", (options) => assessWithResolvers(sop, complaint, now, {}, options)],
  ["amounts", (options) => amounts(sop, complaint, now, options)],
  ["eventsAhead", (options) => eventsAhead(sop, complaint, now, options)],
  ["otherReadings", (options) => otherReadings(sop, complaint, now, options)],
  ["checkIntake", (options) => checkIntake(sop, "pengaduan", "sms", {}, options)],
  ["agenda", (options) => agenda(sop, [], now, options)],
  ["AgendaBuilder", (options) => new AgendaBuilder(sop, now, options)],
  ["findUnowned", (options) => findUnowned(sop, [], now, options)],
  ["UnownedBuilder", (options) => new UnownedBuilder(sop, now, options)],
  ["timeline", (options) => timeline(sop, complaint, now, options)],
  ["checkDuties", (options) => checkDuties(sop, [], now, options)],
  ["explain", (options) => explain(sop, assessment, options)],
  ["timeLeft", (options) => timeLeft({ ...deadline, dueAt: null }, now, options)],
  ["codeTexts", ({ language }) => codeTexts("C504", language)],
  ["problem", ({ language }) => problem("C504", "", {}, language)],
  ["civilDateInWords", ({ language }) => civilDateInWords(0, "d", language)],
  ["renderAssessment", (options) => renderAssessment(sop, assessment, options)],
  ["renderDue", (options) => renderDue(sop, assessment, deadline.id, options)],
  ["renderAgenda", (options) => renderAgenda(sop, agenda(sop, [], now), options)],
  ["renderUnowned", (options) => renderUnowned(sop, findUnowned(sop, [], now), options)],
  ["renderTimeline", (options) => renderTimeline(sop, timeline(sop, complaint, now), options)],
  ["renderDuties", (options) => renderDuties(sop, checkDuties(sop, [], now), options)],
  ["checkAgainstLaw", (options) => checkAgainstLaw(sop, [], options)],
  ["renderReadings", (options) => renderReadings(sop, compareReadings(sop), options)],
  ["renderDiagnostics", (options) => renderDiagnostics([], "", options)],
  ["renderProblems", (options) => renderProblems([], "-", options)],
  ["lint", (options) => lint(sop, options)],
  ["lintWithAccepted", (options) => lintWithAccepted(sop, options)],
  ["renderEvent", (options) => renderEvent("received", options)],
  ["renderEventList", (options) => renderEventList(options)],
  ["renderEvents", (options) => renderEvents(sop, options)],
  ["renderMonth", (options) => renderMonth(calendar, 1999, 7, options)],
  ["renderYear", (options) => renderYear(calendar, 1999, options)],
  ["renderWorkingDaysBetween", (options) => renderWorkingDaysBetween(calendar, "1999-01-01", "1999-01-02", options)],
  ["renderAddedWorkingDays", (options) => renderAddedWorkingDays(calendar, "1999-01-01", 1, options)],
];

describe("a language that there is not", () => {
  test.each(asked)("is refused by %s, and every one that there is is taken", async (_, ask) => {
    for (const language of languages) await ask({ language });
    for (const language of ["xx", "EN", "", "toString", null, 1])
      await expect(async () => ask({ language: language as never })).rejects.toThrow(
        new MisuseError("U102", `unknown language \`${language}\``, `known are: ${languages.join(", ")}`),
      );
  });

  const byName = new Set(["codeTexts", "problem", "civilDateInWords"]);
  test.each(asked.filter(([name]) => !byName.has(name)))(
    "%s tells whoever writes another option than there is",
    async (_, ask) => {
      const misspelled = { langage: "en" } as unknown as { language: Language };
      let told = "";
      try {
        told = JSON.stringify((await ask(misspelled)) ?? null);
      } catch (error) {
        expect(error).toBeInstanceOf(MisuseError);
        told = String(error);
      }
      expect(told).toContain("`langage`");
    },
  );

  test("is refused by whatever has an option for it", () => {
    const withOption = code.flatMap((file) =>
      [...bare(file).matchAll(/interface (\w+)[^{]*\{[^}]*\blanguage\?:/g)].map((match) => match[1]!),
    );
    // A new one of these takes a language: put the function that takes it into the table above.
    expect(withOption.sort()).toEqual([
      "AssessOptions",
      "CalendarTextOptions",
      "DutyOptions",
      "IntakeOptions",
      "LanguageOption",
      "LawCheckOptions",
      "LintOptions",
      "LoadOptions",
    ]);
  });

  test("is not the one of whoever names none", () => {
    expect(languageOf({})).toBe(defaultLanguage);
    expect(languageOf({ language: undefined })).toBe(defaultLanguage);
    for (const language of languages) expect(languageOf({ language })).toBe(language);
  });
});

type Leaf = string | ((...given: unknown[]) => string);

/** The texts of a table by their path; the items of a list are one, because one language may have more words for a thing. */
function leavesOf(value: unknown, path = ""): [path: string, leaf: Leaf][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, value as Leaf]];
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return [[path, value.join("\n")]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

/** What a text has to be given: the names of its holes, or the places of the arguments that it tells. */
function holesOf(leaf: Leaf): string[] {
  if (typeof leaf === "string") return [...new Set(leaf.match(/\{[\w-]+\}/g))].sort();
  // A list of one number reads as a text, as a number and as a list.
  const given = Array.from({ length: leaf.length }, () => ["2"]);
  const plain = leaf(...given);
  return given.flatMap((_, at) => (leaf(...given.with(at, ["4"])) === plain ? [] : [String(at)]));
}

const tables: readonly (readonly [room: string, byLanguage: Readonly<Record<Language, unknown>>])[] =
  await Promise.all(
    folders.map(async (folder) => {
      const exported = Object.values((await import(join(src, `${folder}.ts`))) as object);
      const isTable = (each: unknown) => languages.every((language) => Object.hasOwn(Object(each), language));
      return [folder, exported.find(isTable)] as const;
    }),
  );

describe.each(tables)("the languages of %s", (_, byLanguage) => {
  const [first, ...others] = languages.map((language) => new Map(leavesOf(byLanguage[language])));

  test("are a table of each of them", () => {
    expect(Object.keys(byLanguage).sort()).toEqual([...languages].sort());
    expect(first!.size).toBeGreaterThan(10);
  });

  test("say the same things", () => {
    for (const other of others) expect([...other.keys()].sort()).toEqual([...first!.keys()].sort());
  });

  test("leave the same holes to fill", () => {
    const different = [...first!].flatMap(([path, leaf]) =>
      others.some((other) => String(holesOf(other.get(path)!)) !== String(holesOf(leaf))) ? [path] : [],
    );
    expect(different).toEqual([]);
  });
});

test("a hole that one language forgot would be seen", () => {
  expect(holesOf("batas {due}, {due}")).toEqual(["{due}"]);
  expect(holesOf("batas")).toEqual([]);
  expect(holesOf(((count: number, at: string) => `${at}: ${-count}`) as Leaf)).toEqual(["0", "1"]);
  expect(holesOf(((count: number, at: string) => `${at}: ${count === 1 ? "" : "s"}`) as Leaf)).toEqual(["1"]);
});
