/** What `sopan test` is to try: each file of scenarios with the rule file that it stands beside, and rule files without any. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { kindOfRuleFile, type LoadedSop, ReadText, type SopSet, sopSet } from "../index.ts";
import type { GivenDays } from "./calendar-sources.ts";
import { askedFiles } from "./check-files.ts";
import { ownPackage } from "./package.ts";
import type { Session } from "./session.ts";
import { SopShelf, sopNamed } from "./sop-shelf.ts";
import { readTextFile, type TextFile, textOf } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

/** A file as it is read, and as the user would name it. */
export interface NamedFile {
  readonly path: string;
  readonly shown: string;
}

export interface ScenariosText extends NamedFile {
  readonly text: string;
}

/** One file of scenarios and what it is run against; a rule file without scenarios has none. */
export interface TestUnit {
  readonly scenarios: ScenariosText | null;
  readonly sop: LoadedSop | SopSet;
}

export interface TestUnits {
  readonly units: readonly TestUnit[];
  /** Why some of a folder could not be read, in words. */
  readonly unread: readonly string[];
}

const ending = /\.json$/i;
const scenarioEnding = /\.scenarios\.json$/i;

/** The units that operands stand for, each once. Throws `WrongUse` for what is not there, `BrokenRuleFile` for what cannot be loaded. */
export function testUnits(
  operands: readonly string[],
  given: { readonly days: GivenDays; readonly sops: readonly string[] },
  session: Session,
): TestUnits {
  const shelf = new SopShelf(session, given.days);
  const under = given.sops.map((name) => sopNamed(name, shelf, session));
  const finder = new UnitFinder(shelf, under, session);
  const named = operands.filter((name) => !shelf.shippedIds.includes(name));
  for (const id of operands.filter((name) => shelf.shippedIds.includes(name)))
    finder.addRuleFile({
      path: fileURLToPath(new URL(`rules/sop/${id}.json`, ownPackage().folder)),
      shown: `${id}.json`,
    });
  const { files, passed } = named.length > 0 ? askedFiles(named, session) : { files: [], passed: [] };
  for (const { file, isNamed } of files)
    finder.add({ path: resolve(session.cwd, file), shown: file }, isNamed);
  return { units: finder.units, unread: passed };
}

class UnitFinder {
  readonly units: TestUnit[] = [];
  readonly #seen = new Set<string>();
  /** What was read, by path: kind, names and scenarios are asked of one reading. */
  readonly #read = new Map<string, TextFile>();
  readonly #shelf: SopShelf;
  readonly #under: readonly LoadedSop[];
  readonly #session: Session;

  constructor(shelf: SopShelf, under: readonly LoadedSop[], session: Session) {
    this.#shelf = shelf;
    this.#under = under;
    this.#session = session;
  }

  /** A file that was named, or found in a folder: there, what is neither rule file nor scenarios is none of ours. */
  add(file: NamedFile, isNamed: boolean): void {
    const { text, refused } = this.#fileOf(file);
    const kind = refused === null ? kindOfRuleFile(new ReadText(text)) : null;
    if (kind === "sop" || kind === "policy") this.addRuleFile(file);
    else if (kind === "scenarios") this.#addScenarios(file);
    else if (isNamed) throw new WrongUse(this.#session.messages.noRuleFileOf(file.shown));
  }

  addRuleFile(file: NamedFile): void {
    const beside = replaced(file, ending, ".scenarios.json");
    if (existsSync(beside.path)) this.#addScenarios(beside);
    else if (this.#isNew(file)) this.#addUntried(file);
  }

  /** A policy by itself covers nothing and can be asked nothing: no SOP is named that it lies over. */
  #addUntried(file: NamedFile): void {
    const { errors, messages } = this.#session;
    if (this.#kindOf(file) === "sop")
      this.units.push({ scenarios: null, sop: this.#shelf.load(file.path, file.shown) });
    else errors.addLine(`sopan: ${messages.untestedPolicy(file.shown)}`);
  }

  #addScenarios(file: NamedFile): void {
    if (!this.#isNew(file)) return;
    const beside = replaced(file, scenarioEnding, ".json");
    const text = this.#textOf(file);
    this.units.push({ scenarios: { ...file, text }, sop: this.#subjectOf(file, beside, namesIn(text)) });
  }

  #isNew({ path }: NamedFile): boolean {
    if (this.#seen.has(path)) return false;
    this.#seen.add(path);
    return true;
  }

  #subjectOf(file: NamedFile, beside: NamedFile, named: Names): LoadedSop | SopSet {
    const isThere = beside.path !== file.path && existsSync(beside.path);
    if (named.policy !== null || (isThere && this.#kindOf(beside) === "policy")) {
      const policy = isThere ? beside : this.#sibling(file, named.policy ?? "", []);
      if (policy === null) throw this.#missing(file, named.policy ?? "");
      const bases = this.#under.length > 0 ? this.#under : named.sops.map((id) => this.#sopOf(file, id));
      if (bases.length === 0) throw this.#nameless(file);
      return sopSet(bases.map((sop) => this.#shelf.underPolicy(sop, policy.path, policy.shown)));
    }
    if (isThere) return this.#shelf.load(beside.path, beside.shown);
    const [id] = named.sops;
    if (id === undefined) throw this.#nameless(file);
    return named.sops.length === 1
      ? this.#sopOf(file, id)
      : sopSet(named.sops.map((each) => this.#sopOf(file, each)));
  }

  /** An SOP by its id: of those given, beside the scenarios, in the folder of SOPs next to it, or shipped. */
  #sopOf(file: NamedFile, id: string): LoadedSop {
    const found = this.#sibling(file, id, ["../sop"]);
    if (found !== null) return this.#shelf.load(found.path, found.shown);
    if (this.#shelf.shippedIds.includes(id)) return this.#shelf.shipped(id);
    throw this.#missing(file, id);
  }

  #sibling({ path, shown }: NamedFile, id: string, folders: readonly string[]): NamedFile | null {
    // INVARIANT: only what an id can be becomes part of a path, whatever a file calls its SOP.
    if (!/^[a-z0-9-]+$/.test(id)) return null;
    for (const folder of [".", ...folders]) {
      const candidate = join(dirname(path), folder, `${id}.json`);
      if (existsSync(candidate))
        return { path: candidate, shown: join(dirname(shown), folder, `${id}.json`) };
    }
    return null;
  }

  #kindOf(file: NamedFile) {
    return kindOfRuleFile(this.#textOf(file));
  }

  #textOf(file: NamedFile): string {
    return textOf(this.#fileOf(file), file.shown, this.#session);
  }

  #fileOf({ path, shown }: NamedFile): TextFile {
    const known = this.#read.get(path) ?? readTextFile(path, shown, this.#session);
    this.#read.set(path, known);
    return known;
  }

  #nameless({ shown }: NamedFile): WrongUse {
    const { messages } = this.#session;
    return new WrongUse(messages.noRuleFileOf(shown), messages.namelessHint);
  }

  #missing({ shown }: NamedFile, id: string): WrongUse {
    const { messages } = this.#session;
    return new WrongUse(messages.noRuleFileOf(shown), messages.noRuleFileOfHint(id));
  }
}

function replaced({ path, shown }: NamedFile, from: RegExp, to: string): NamedFile {
  return { path: path.replace(from, to), shown: shown.replace(from, to) };
}

interface Names {
  readonly policy: string | null;
  /** Each once. */
  readonly sops: readonly string[];
}

/** What a file of scenarios says it is for; of one that is no JSON nothing, and its slips are told when it is run. */
function namesIn(source: string): Names {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ""));
  } catch {
    return { policy: null, sops: [] };
  }
  const { policy, sop, scenarios } = Object(value) as Readonly<Record<string, unknown>>;
  const own = (Array.isArray(scenarios) ? scenarios : []).map(
    (each) => (Object(each) as Readonly<Record<string, unknown>>)["sop"],
  );
  const sops = [sop, ...own].filter((each): each is string => typeof each === "string");
  return { policy: typeof policy === "string" ? policy : null, sops: [...new Set(sops)] };
}
