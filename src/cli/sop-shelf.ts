/** The SOPs at hand: those that ship with the package, each loaded when first asked for, and those given as files. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type Language,
  type LoadedSop,
  loadPolicy,
  loadSop,
  nearest,
  renderDiagnostics,
  SopError,
  type SopSet,
  sopSet,
} from "../index.ts";
import { missingFile } from "./files.ts";
import { ownPackage } from "./package.ts";
import type { Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

/** A rule file with errors was given; `report` is what there is to say about it. */
export class BrokenRuleFile extends Error {
  readonly report: string;

  constructor(file: string, report: string) {
    super(file);
    this.name = "BrokenRuleFile";
    this.report = report;
  }
}

export class SopShelf {
  readonly #folder = new URL("rules/sop/", ownPackage().folder);
  readonly #shipped: readonly string[];
  /** Versions of each SOP that was loaded. */
  readonly #loaded = new Map<string, readonly LoadedSop[]>();
  readonly #sets = new Map<string, SopSet>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
    this.#shipped = readdirSync(this.#folder)
      .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
      .map((name) => name.slice(0, -".json".length))
      .sort();
  }

  get ids(): readonly string[] {
    return [...new Set([...this.#loaded.keys(), ...this.#shipped])].sort();
  }

  /** The SOP of that id in all its versions at hand, null when there is none. */
  get(id: string): SopSet | null {
    const known = this.#sets.get(id);
    if (known !== undefined) return known;
    // INVARIANT: only a listed name becomes a path, whatever a case calls its SOP.
    if (!this.#loaded.has(id) && this.#shipped.includes(id)) this.#put(this.shipped(id));
    const versions = this.#loaded.get(id);
    if (versions === undefined) return null;
    const set = sopSet(versions);
    this.#sets.set(id, set);
    return set;
  }

  /** All SOPs that were loaded: those given, and those that cases have named. */
  get loaded(): SopSet {
    return sopSet([...this.#loaded.values()].flat());
  }

  /** Puts SOPs on the shelf, in place of shipped ones of the same id. Throws a RangeError when versions overlap. */
  put(sops: readonly LoadedSop[]): void {
    sopSet(sops);
    for (const sop of sops) this.#put(sop);
  }

  #put(sop: LoadedSop): void {
    this.#loaded.set(sop.id, [...(this.#loaded.get(sop.id) ?? []), sop]);
    this.#sets.delete(sop.id);
  }

  /** Lays a policy file over every version of an SOP that the shelf has. */
  layPolicy(id: string, path: string, shownAs: string): void {
    const text = readFileSync(path, "utf8");
    const versions = [...(this.get(id)?.versions.get(id) ?? [])];
    const options = { file: shownAs, language: this.#language };
    const laid = versions.map((sop) => this.#read(text, shownAs, () => loadPolicy(text, sop, options).sop));
    this.#loaded.set(id, laid);
    this.#sets.delete(id);
  }

  /** The shipped SOP of that id, which must be one of those listed. */
  shipped(id: string): LoadedSop {
    return this.load(new URL(`${id}.json`, this.#folder), `${id}.json`);
  }

  get shippedIds(): readonly string[] {
    return this.#shipped;
  }

  /** Loads a rule file. Throws `BrokenRuleFile` with everything that is wrong with it. */
  load(path: string | URL, shownAs: string): LoadedSop {
    const text = readFileSync(path, "utf8");
    return this.#read(text, shownAs, () => loadSop(text, { file: shownAs, language: this.#language }));
  }

  #read(text: string, shownAs: string, load: () => LoadedSop): LoadedSop {
    try {
      return load();
    } catch (error) {
      if (!(error instanceof SopError)) throw error;
      throw new BrokenRuleFile(
        shownAs,
        renderDiagnostics(error.diagnostics, text, { language: this.#language }),
      );
    }
  }
}

/** What `--sop` names: a shipped SOP by its id, or a rule file by its path. */
export function sopNamed(nameOrPath: string, shelf: SopShelf, session: Session): LoadedSop {
  if (shelf.shippedIds.includes(nameOrPath)) return shelf.shipped(nameOrPath);
  if (/\.json$|[/\\]/i.test(nameOrPath)) {
    const path = resolve(session.cwd, nameOrPath);
    const missing = missingFile(path, nameOrPath, session.words);
    if (missing !== null) throw new WrongUse(missing);
    return shelf.load(path, nameOrPath);
  }
  throw new WrongUse(
    session.words.unknownSop(nameOrPath),
    session.words.choices(shelf.ids, nearest(nameOrPath, shelf.ids)),
  );
}

/** The version that answered, to put its answer into words. */
export function versionOf(
  { versions }: SopSet,
  { sop, version }: { readonly sop: string; readonly version: string },
): LoadedSop {
  const known = [...versions.values()].flat();
  return known.find((each) => each.id === sop && each.version === version) ?? known[0]!;
}
